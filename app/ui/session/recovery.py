"""Copies of unsaved work, kept next to the program's own data and offered after a crash.

Secrets are left out of a copy. A lock file tells copies of running windows from those a crash left behind.
"""

from __future__ import annotations

import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QStandardPaths

from app.core.error import AppError
from app.core.foreign.gate import read_foreign
from app.core.json_file import LIMIT, read_json, write_json
from app.core.safe_file import write_safely
from app.core.system import patience
from app.core.undo_record import clear_up
from app.model.store.project_json import project_from_plain, project_to_plain

if TYPE_CHECKING:
    from app.model.project import Project

SUFFIX = ".unsaved"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that a crash left: the file it is in, the project file it belongs to, the project, and when (UTC)."""

    file: Path
    path: Path
    project: Project
    when: datetime


def recovery_folder() -> Path:
    """Return the folder for copies, below the place the system has for data of programs."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "unsaved"


class Recovery:
    """The copy of one window's unsaved work."""

    def __init__(self, folder: Path) -> None:
        """Use *folder*, which is made when it is needed."""
        self._file = folder / f"{uuid.uuid4().hex}{SUFFIX}"
        self._lock = _lock(self._file)

    def write(self, project: Project, path: Path, _progress: object = None) -> None:
        """Keep *project*, which belongs to the project file *path*. May be the work of a task.

        :raises AppError: the copy cannot be written.
        """
        self._file.parent.mkdir(parents=True, exist_ok=True)
        if not self._lock.isLocked():
            self._lock.tryLock(0)
        data = write_json({"path": str(path), "project": project_to_plain(project)})
        write_safely(self._file, data, secret=True)

    def drop(self) -> None:
        """Remove the copy: the work was saved or given up."""
        with suppress(OSError):
            patience.remove(self._file)
        self._lock.unlock()


def left_copies(folder: Path) -> list[Copy]:
    """Return the copies whose window is gone, newest first; those that cannot be read are removed."""
    found = []
    clear_up(folder)
    for file in folder.glob(f"*{SUFFIX}"):
        lock = _lock(file)
        if not lock.tryLock(0):
            continue
        lock.unlock()
        try:
            found.append(_read(file))
        except (AppError, OSError, KeyError, TypeError):
            remove_copy(file)
    return sorted(found, key=lambda copy: copy.when, reverse=True)


def remove_copy(file: Path) -> None:
    """Remove a copy that was recovered or is not wanted."""
    with suppress(OSError):
        patience.remove(file)


def _read(file: Path) -> Copy:
    plain = read_json(read_foreign(file, LIMIT), file.name)
    when = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return Copy(file, Path(plain["path"]), project_from_plain(plain["project"], file.name), when)


def _lock(file: Path) -> QLockFile:
    """Return the lock that belongs to *file*; it holds as long as its process lives, however long that is."""
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock
