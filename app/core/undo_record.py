"""What a job that changes several files takes back if it does not come to its end, even if its process was killed.

Before the first file of the folder changes, a hidden record (``.NAME.….undo``) says what the job is about to do, and
locks it while its process lives. Each old file is kept under a hidden name (``.NAME.….old``) until the job is done.
A record that nobody holds is of a killed process: who comes to the folder next brings the old files back. A record
names files of its own folder only, and counts only if this user wrote it, so that a planted one does no harm.

A job in several folders has a record in each. It is done as soon as its first record is gone.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.core.file_name import PROJECT_SUFFIX
from app.core.system import patience
from app.core.temporary_file import create_named, is_hidden_name, remove_left_over, remove_unused_file, unused

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORD: Final = "undo"
KEPT: Final = "old"
"""The ends of the hidden names of a record, and of an old file."""
LOCK: Final = f"{PROJECT_SUFFIX}.lock"
"""The end of the name of a project's lock."""
_LIMIT: Final = 1 << 20
_COARSE: Final = 2_000_000_000
"""Nanoseconds by which FAT rounds the time of a file."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One file of a job: its ``name``, that of the ``old`` file there, and where this is ``kept`` meanwhile.

    ``old`` is empty if there is none, and spelled otherwise than ``name`` where the system does not distinguish upper
    and lower case. ``size`` in bytes and ``time`` in nanoseconds tell the new file; ``size`` is -1 if there is none.
    """

    name: str
    old: str
    kept: str
    size: int = -1
    time: int = 0

    def keep_beside(self, folder: Path) -> bool:
        """Give the old file a second, hidden name, so that it also stays where it is; tell whether the system can."""
        try:
            if self.old:
                os.link(folder / self.old, folder / self.kept)
        except OSError:
            return False
        return True

    def keep_away(self, folder: Path) -> None:
        """Give the old file its hidden name.

        :raises OSError: it cannot be moved.
        """
        if self.old:
            patience.rename(folder / self.old, folder / self.kept)

    def undo(self, folder: Path) -> None:
        """Bring the old file back, or take the new one away. What somebody else put there meanwhile stays.

        :raises OSError: it cannot be moved.
        """
        target, kept = folder / self.name, folder / self.kept
        if self.old and _status(kept) is not None:
            if self.name != self.old and self._is_new(target):
                patience.remove(target)
            old = folder / self.old
            if _status(old) is None or self._is_new(old):
                patience.replace(kept, old)
            # Still there if both were names of one file, or if there is a newer one.
            patience.remove(kept, missing_ok=True)
        elif not self.old and self._is_new(target):
            patience.remove(target)

    def forget(self, folder: Path) -> None:
        """Remove the old file."""
        if self.old:
            with suppress(OSError):
                patience.remove(folder / self.kept)

    def _is_new(self, path: Path) -> bool:
        status = _status(path)
        return (
            status is not None
            and stat.S_ISREG(status.st_mode)
            and status.st_size == self.size
            and abs(status.st_mtime_ns - self.time) <= _COARSE
        )


class UndoRecord:
    """The record of a job in one folder. ``first`` is the path of the job's first one, ``others`` those of the rest."""

    def __init__(self, path: Path, changes: tuple[Change, ...], first: Path, others: tuple[Path, ...]) -> None:
        """Keep what is to be written to *path*."""
        self.path = path
        self.changes = changes
        self.first, self.others = first, others
        self._lock = -1
        self._is_there = False

    def write(self) -> None:
        """Write the record and flush it; it is held until it is removed or let go.

        :raises OSError: it cannot be written.
        """
        plain = {
            "first": str(self.first),
            "others": [str(other) for other in self.others],
            "changes": [asdict(change) for change in self.changes],
        }
        self._lock = create_named(self.path, stat.S_IRUSR | stat.S_IWUSR)
        self._is_there = True
        data = memoryview(json.dumps(plain).encode("utf-8", "surrogatepass"))
        while data:
            data = data[os.write(self._lock, data) :]
        os.fsync(self._lock)

    def undo(self) -> None:
        """Bring the folder back to what it was.

        :raises OSError: a file cannot be moved.
        """
        for change in reversed(self.changes):
            change.undo(self.path.parent)

    def forget(self) -> None:
        """Remove the old files."""
        for change in self.changes:
            change.forget(self.path.parent)

    def remove(self) -> None:
        """Remove the record if it was written; what was refused once can be asked for again.

        :raises OSError: it cannot be removed.
        """
        if not self._is_there:
            return
        patience.remove(self.path)  # while it is held: who comes by takes nothing back
        self._is_there = False
        self.let_go()

    def let_go(self) -> None:
        """Leave the record to the next process."""
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1


def clear_up(folder: Path, name: str | None = None) -> None:
    """Take back what a killed process did by half in *folder*, and remove what it left of the target *name*.

    Without a *name* what is left of all targets goes. What cannot be done now is left to the next one.
    """
    with suppress(OSError):
        kept = list(_hidden(folder, KEPT, name))
        # After that: a record is there before anything is kept for it.
        for path in _hidden(folder, RECORD):
            with suppress(OSError, ValueError):
                _take_back(path)
        if next(_hidden(folder, RECORD), None) is None:
            for path in kept:
                with suppress(OSError):
                    patience.remove(path, missing_ok=True)
    remove_left_over(folder, name)
    _remove_locks(folder)


def _remove_locks(folder: Path) -> None:
    """Remove the locks of projects that a killed process left; what is held stays."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            is_ours = entry.name.startswith(".") and entry.name.endswith(LOCK)
            if is_ours and entry.is_file(follow_symlinks=False):
                with suppress(OSError):
                    remove_unused_file(Path(entry.path))


def _hidden(folder: Path, kind: str, name: str | None = None) -> Iterator[Path]:
    """Yield the hidden files in *folder* that are of this *kind*, for the target *name* if one is given."""
    with os.scandir(folder) as entries:
        for entry in entries:
            is_ours = entry.name.endswith(f".{kind}") and is_hidden_name(entry.name, name)
            if is_ours and entry.is_file(follow_symlinks=False):
                yield Path(entry.path)


def _take_back(path: Path) -> None:
    """Undo the job of the record *path* if its process is dead, in all its folders.

    :raises OSError: its process lives, or something cannot be moved.
    :raises ValueError: a record is none of ours.
    """
    with unused(path) as descriptor:
        record = _read(path, descriptor)
        first_decides = False
        if record.first == path:
            for other in record.others:
                _undo_other(other)
            record.undo()
        elif not record.first.parent.is_dir():
            return  # on a drive that was taken away
        elif _status(record.first) is None:
            record.forget()
        else:
            first_decides = True
        if not first_decides:
            patience.remove(path, missing_ok=True)
    if first_decides:
        _take_back(record.first)
        if _status(path) is not None:
            _take_back(path)  # the first one had been written by half, and did not name this one yet


def _undo_other(path: Path) -> None:
    """Undo what the record *path* of a job with several records says; the first of them says that it is to be."""
    with suppress(FileNotFoundError), unused(path) as descriptor:
        _read(path, descriptor).undo()
        patience.remove(path)


def _read(path: Path, descriptor: int) -> UndoRecord:
    """Return the record in the open file *path*; one that was written by half says nothing, as nothing was done yet.

    :raises ValueError: this user did not write it, or it speaks of other folders.
    """
    status = os.fstat(descriptor)
    is_ours = sys.platform == "win32" or (status.st_uid == os.geteuid() and status.st_nlink == 1)
    if not is_ours or status.st_size > _LIMIT or not stat.S_ISREG(status.st_mode):
        raise ValueError(path)
    try:
        plain: dict[str, Any] = json.loads(os.read(descriptor, _LIMIT))
        changes = tuple(Change(**change) for change in plain["changes"])
        record = UndoRecord(path, changes, Path(plain["first"]), tuple(map(Path, plain["others"])))
    except (TypeError, KeyError, ValueError):
        return UndoRecord(path, (), path, ())
    for change in changes:
        if any(Path(name).name != name for name in (change.name, change.old, change.kept)):
            raise ValueError(path)
    return record


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
