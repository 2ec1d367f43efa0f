"""A dialog that closes once nothing works in it any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog

from app.ui.work.task import running_tasks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PatientDialog(QDialog):
    """On closing it hides and stops its jobs; it ends when the last one has. A network folder may keep one waiting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty dialog over *parent*."""
        super().__init__(parent)
        self._result: int | None = None

    def done(self, result: int) -> None:
        """Close; nobody has to watch how the jobs end."""
        self._result = result
        self.hide()
        for task in running_tasks(self):
            task.finished.connect(self._leave)
            task.cancel()
        self._leave()

    @Slot()
    def _leave(self) -> None:
        if self._result is not None and not running_tasks(self):
            result, self._result = self._result, None
            super().done(result)
