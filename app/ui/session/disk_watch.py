"""Watches the open project's file: whoever else writes it, is noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

_REST: Final = 400
"""Milliseconds of rest after a change: who writes a file often does so in several steps."""


class DiskWatch(QObject):
    """``stirred`` comes some time after something happened to the file, or to others beside it."""

    stirred = Signal()

    def __init__(self, parent: QObject) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._note)
        self._watcher.directoryChanged.connect(self._note)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._tell)

    def look_at(self, path: Path | None) -> None:
        """Watch the file *path*, and its folder: a file that is replaced is another one to the system."""
        if watched := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(watched)
        self._path = path
        self._timer.stop()
        self._add()

    def _add(self) -> None:
        if self._path is None:
            return
        known = {*self._watcher.files(), *self._watcher.directories()}
        wanted = [str(one) for one in (self._path, self._path.parent) if one.exists() and str(one) not in known]
        if wanted:
            self._watcher.addPaths(wanted)

    @Slot()
    def _note(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _tell(self) -> None:
        self._add()
        self.stirred.emit()
