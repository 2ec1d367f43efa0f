"""The file that is written before it takes its target's place, so made that a killed process leaves none behind.

Where the system can (Linux), it has no name until it is whole. Elsewhere it has a hidden name and is locked while its
process lives, so that the next one that comes by knows what was left and removes it.
"""

from __future__ import annotations

import math
import os
import re
import secrets
import sys
import time
from contextlib import contextmanager, suppress
from io import BufferedRandom
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from app.core.system import patience
from app.core.system.owner_only import PRIVATE, give_rights_of, open_new
from app.core.system.unused import open_unused
from app.core.write_error import RawFile

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME_LENGTH = 40
"""Characters of the target's name in the hidden one; with the rest it stays below 255 bytes in UTF-8."""

HIDDEN: Final = re.compile(r"\.(.+)\.[0-9a-f]{12}\.(tmp|undo|old)", re.DOTALL)
"""Hidden names: the beginning of the target's, a number, and what it is (``tmp`` here, the others in undo_record)."""

_OLD = 60.0 if sys.platform == "win32" else -math.inf
"""Seconds after which one that nobody has open counts as left behind: Windows moves no open file, so before that it is
closed for a moment."""

_UNNAMED = getattr(os, "O_TMPFILE", 0)
_LINKS = Path("/proc/self/fd")


class TemporaryFile:
    """A new, empty file (``w+b``) in the folder of *target*; ``file`` is open until the caller closes it."""

    def __init__(self, target: Path, mode: int | None, *, is_flushed_later: bool = False) -> None:
        """Create it with the rights *mode*, or those the system gives a new file.

        *is_flushed_later* is that of its :class:`RawFile`.

        :raises OSError: the folder takes no file.
        """
        self.path = hidden_name(target)
        # Windows has no rights to give later (fchmod): what is not private has those of the folder there.
        rights = 0o666 if mode is None or (mode != PRIVATE and not hasattr(os, "fchmod")) else PRIVATE
        descriptor = _create_unnamed(target.parent, rights)
        self._has_name = descriptor is None
        if descriptor is None:
            descriptor = create_named(self.path, rights)
        raw = RawFile(descriptor, target)
        raw.is_flushed_later = is_flushed_later
        self.file: BinaryIO = cast("BinaryIO", BufferedRandom(raw))
        # The lock lives as long as any copy of the descriptor: past the closing of the file, until it is in place.
        self._lock = os.dup(descriptor)
        if mode is not None and hasattr(os, "fchmod"):
            # A file system without rights, such as FAT on a stick, refuses; then there are none to keep.
            with suppress(OSError):
                os.fchmod(descriptor, mode)
        elif mode not in {None, PRIVATE}:
            with suppress(OSError):  # a new file has the rights of its folder, the old one may have had its own
                give_rights_of(target, self.path)

    def name_it(self) -> None:
        """Give the file, which is whole and still open, its hidden name if it has none yet.

        :raises OSError: the folder takes no file any more.
        """
        if not self._has_name:
            # Python follows the link only where one of the folders is given; it is not used, as the path is absolute.
            os.link(_LINKS / str(self._lock), self.path, src_dir_fd=self._lock, follow_symlinks=True)
            self._has_name = True

    def let_go(self) -> None:
        """Let the file be moved: Windows moves no file that is open."""
        if sys.platform == "win32" and self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    def remove(self) -> None:
        """Remove it if it is still there; after it took its target's place nothing is left to remove."""
        if self._has_name:
            self.let_go()
            with suppress(OSError):
                patience.remove(self.path)
        if self._lock >= 0:
            # A drive that was pulled out says so even here, and would hide why the work failed.
            with suppress(OSError):
                os.close(self._lock)
            self._lock = -1


def hidden_name(target: Path, kind: str = "tmp") -> Path:
    """Return a name next to *target* that nobody else has, and that :data:`HIDDEN` knows as ours; *kind* ends it."""
    return target.with_name(f".{target.name[:_NAME_LENGTH]}.{secrets.token_hex(6)}.{kind}")


def is_hidden_name(found: str, name: str | None = None) -> bool:
    """Return whether *found* is hidden as we hide files and folders, for the target *name* if one is given."""
    called = HIDDEN.fullmatch(found)
    return called is not None and (name is None or called[1] == name[:_NAME_LENGTH])


def remove_left_over(folder: Path, name: str | None = None) -> None:
    """Remove from *folder* what a killed process left, only that meant for the target *name* if one is given.

    What is still being written stays, and so does all that is not called as we call it.
    """
    with suppress(OSError):
        for path in _hidden(folder, name):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _OLD:
                    remove_unused_file(path)


def _hidden(folder: Path, name: str | None) -> Iterator[Path]:
    """Yield the files in *folder* that are called as we call temporary ones."""
    with os.scandir(folder) as entries:
        for entry in entries:
            is_ours = entry.name.endswith(".tmp") and is_hidden_name(entry.name, name)
            if is_ours and entry.is_file(follow_symlinks=False):
                yield Path(entry.path)


@contextmanager
def unused(path: Path) -> Iterator[int]:
    """Yield a descriptor of the file *path*, on which no process works; it is held until the block ends.

    :raises OSError: one does, or it cannot be opened.
    """
    descriptor = open_unused(path)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def remove_unused_file(path: Path) -> None:
    """Remove the file *path* while it is held, so that whoever waits for it sees that it is gone.

    :raises OSError: a process works on it, or it cannot be removed.
    """
    with unused(path):
        patience.remove(path)


def _create_unnamed(folder: Path, rights: int) -> int | None:
    """Return a new file without a name in *folder*; None where there is no such thing."""
    if not _UNNAMED or not _LINKS.is_dir():
        return None
    try:
        descriptor = os.open(folder, os.O_RDWR | _UNNAMED, rights)
    except OSError:
        return None  # this file system has none; or the folder takes no file, and then the named one tells why
    _lock(descriptor)
    return descriptor


def create_named(path: Path, rights: int) -> int:
    """Return the descriptor of a new, locked file at *path*.

    :raises OSError: the folder takes no file, or there is one of this name.
    """
    while True:
        descriptor = open_new(path, rights)
        _lock(descriptor)
        # Between the making and the locking another process may have taken it for left over, and removed it.
        if sys.platform == "win32" or os.fstat(descriptor).st_nlink:
            return descriptor
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    """Lock a file until it is closed. Some network file systems have no locks; then what is left stays."""
    if sys.platform != "win32":
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
