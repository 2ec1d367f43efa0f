"""When the unsaved work of a session is copied: soon after a change, and at once when the program ends."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from app.core.error import AppError
from app.ui.session.recovery import Recovery
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project
    from app.ui.session.session import Session

AUTOSAVE: Final = 3000
"""Milliseconds from a change to the copy of unsaved work."""


class UnsavedCopy(QObject):
    """The copy of what is unsaved in *session*; there is one as long as there is something to lose."""

    def __init__(self, session: Session, folder: Path) -> None:
        """Write copies to *folder*, none yet."""
        super().__init__(session)
        self._session = session
        self._folder = folder
        self._recovery = Recovery(folder)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AUTOSAVE)
        self._soon.timeout.connect(self.write)

    def begin(self) -> None:
        """Begin for another project; the copy of the one before is removed."""
        self.drop()
        self._recovery = Recovery(self._folder)

    def stir(self) -> None:
        """Write a copy soon: something changed."""
        if not self._soon.isActive():
            self._soon.start()

    def drop(self) -> None:
        """Remove the copy: the work was saved or given up."""
        self._soon.stop()
        self._recovery.drop()

    @Slot()
    def write(self) -> None:
        """Keep a copy of the unsaved work, in the background."""
        path = self._session.path
        if path is not None and self._session.is_dirty:
            recovery = self._recovery
            work = partial(recovery.write, self._session.project, path)
            run_task(self, work, partial(self._written, recovery), _leave_it)

    def write_now(self) -> None:
        """Keep a copy of the unsaved work at once: the program ends. A copy that fails is lost."""
        with suppress(AppError, OSError):
            if self._session.path is not None and self._session.is_dirty:
                self.put(self._session.project, self._session.path)

    def put(self, project: Project, path: Path) -> None:
        """Keep a copy of *project*, which belongs to the file *path*, at once.

        :raises AppError: it cannot be written.
        """
        self._recovery.write(project, path)

    def _written(self, recovery: Recovery, _nothing: None) -> None:
        """Remove the copy again if the work was saved or closed while it was written."""
        if recovery is not self._recovery or not self._session.is_dirty:
            recovery.drop()


def _leave_it(_error: Exception) -> None:
    """Let a failed copy go: the next change tries again, and saving tells what is wrong with the disk."""
