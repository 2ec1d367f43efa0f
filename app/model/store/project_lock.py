"""One writer of a project at a time: a lock next to its file that says who writes, from which computer, and since when.

The lock is a file, ``.NAME.wcdproj.lock``, which its process holds open and locked for the moment of reading, changing
and writing. The system lets go of it when the process ends, however that happens, so what is there and is not held was
left by a dead one: it is taken over, and that is said. Where the folder lies on another computer that knows no locks,
the file alone counts, for :data:`_STALE` seconds.
"""

from __future__ import annotations

import json
import os
import socket
import stat
import sys
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from app.core.error import Conflict
from app.core.masking import shown
from app.core.real_path import real_path
from app.core.system import patience
from app.core.text import N_, Sentence
from app.core.write_error import write_failed

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE: Final = 5.0
"""Seconds to wait for another writer, who needs some tenths of one."""
_STALE: Final = 600.0
_STEP: Final = 0.05
_LIMIT: Final = 4096
_NAME_LENGTH: Final = 80
_RIGHTS: Final = 0o666
"""Less what the user masks: others who may write in the folder may take over what was left there."""
_FLAGS: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)

_mine: set[tuple[int, Path]] = set()
"""The locks of this process, each with its thread: who holds one may write without waiting for himself."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Holder:
    """Who holds a lock: user, computer, number of the process, and since when (UTC, to the second)."""

    user: str
    computer: str
    process: int
    since: str

    def values(self) -> dict[str, object]:
        """Return the values for a sentence about the holder."""
        return {"user": shown(self.user), "computer": shown(self.computer), "since": shown(self.since)}


@contextmanager
def project_lock(path: Path, patience: float | None = None) -> Iterator[tuple[Sentence, ...]]:
    """Hold the lock of the project file *path* for the block; yield a sentence if a dead writer's was taken over.

    :raises Conflict: somebody else holds it for longer than *patience*, in seconds; None is the usual one.
    :raises AppError: the folder takes no file.
    """
    target = real_path(path)
    lock = target.with_name(f".{target.name[:_NAME_LENGTH]}.lock")
    key = (threading.get_ident(), lock)
    if key in _mine:
        yield ()
        return
    descriptor, before = _acquire(lock, target, PATIENCE if patience is None else patience)
    _mine.add(key)
    try:
        yield () if before is None else (_taken_over(before, target),)
    finally:
        _mine.discard(key)
        _release(lock, descriptor)


def _acquire(lock: Path, target: Path, patience: float) -> tuple[int, Holder | None]:
    """Return the descriptor of the lock, and who left it, if somebody did."""
    end = time.monotonic() + patience
    while True:
        try:
            got = _try(lock)
        except (OSError, ValueError) as error:
            raise write_failed(error, target) from error
        if isinstance(got, tuple):
            return got
        if time.monotonic() > end:
            raise Conflict(
                N_(
                    "Error",
                    "{path} is being changed by {user} on {computer} since {since}. Nothing was written; try again, or "
                    "delete {lock} if nobody works on it.",
                ),
                path=target,
                lock=lock.name,
                **got.values(),
            )
        time.sleep(_STEP)


def _taken_over(before: Holder, target: Path) -> Sentence:
    return Sentence(
        N_(
            "Project",
            "{path} was locked by {user} on {computer} since {since}, whose program ended meanwhile; its lock was "
            "taken over.",
        ),
        {"path": target, **before.values()},
    )


def _me() -> Holder:
    return Holder(
        user=os.environ.get("USERNAME") or os.environ.get("USER") or "?",
        computer=socket.gethostname(),
        process=os.getpid(),
        since=datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC"),
    )


def _write(descriptor: int) -> None:
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(asdict(_me())).encode())


def _read(descriptor: int) -> Holder | None:
    """Return who is named in the lock; None where nobody is."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    data = os.read(descriptor, _LIMIT)
    if not data:
        return None
    try:
        plain = json.loads(data)
        return Holder(
            user=str(plain["user"]),
            computer=str(plain["computer"]),
            process=int(plain["process"]),
            since=str(plain["since"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return Holder(user="?", computer="?", process=0, since="?")


_UNKNOWN: Final = Holder(user="?", computer="?", process=0, since="?")


if sys.platform != "win32":

    def _try(lock: Path) -> tuple[int, Holder | None] | Holder:
        """Return the descriptor of the lock and who left it, or who holds it.

        :raises OSError: the folder takes no file, or the lock is a link or no file.
        """
        descriptor = os.open(lock, _FLAGS, _RIGHTS)
        keep = False
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise FileExistsError(str(lock))
            has_locks = True
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return _read(descriptor) or _UNKNOWN
            except OSError:
                has_locks = False
            before = _read(descriptor)
            is_other = before is not None and (before.computer != socket.gethostname() or not has_locks)
            if before is not None and is_other and time.time() - os.fstat(descriptor).st_mtime < _STALE:
                return before
            # Between the opening and the locking the last holder may have removed it.
            with suppress(FileNotFoundError):
                keep = os.path.samestat(lock.lstat(), os.fstat(descriptor))
            if not keep:
                return _UNKNOWN
            try:
                _write(descriptor)
            except OSError:
                keep = False
                patience.remove(lock)
                raise
            return descriptor, before
        finally:
            if not keep:
                os.close(descriptor)

    def _release(lock: Path, descriptor: int) -> None:
        """Remove the lock while it is held, then let go of it."""
        with suppress(OSError):
            patience.remove(lock)
        os.close(descriptor)

else:

    def _try(lock: Path) -> tuple[int, Holder | None] | Holder:
        """Return the descriptor of the lock and who left it, or who holds it.

        Windows removes no file that is open, so one that can be removed was left.

        :raises OSError: the folder takes no file.
        """
        before: Holder | None = None
        with suppress(FileNotFoundError):
            descriptor = os.open(lock, os.O_RDONLY | os.O_BINARY)
            try:
                before = _read(descriptor) or _UNKNOWN
            finally:
                os.close(descriptor)
            try:
                patience.remove(lock)
            except PermissionError:
                return before
        try:
            descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_BINARY, _RIGHTS)
        except FileExistsError:
            return before or _UNKNOWN
        try:
            _write(descriptor)
        except OSError:
            _release(lock, descriptor)
            raise
        return descriptor, before

    def _release(lock: Path, descriptor: int) -> None:
        """Let go of the lock, and remove it: Windows removes no file that is open."""
        os.close(descriptor)
        with suppress(OSError):
            patience.remove(lock)
