"""The dialog for a new project: name, folder, description; also for what is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from pathlib import Path


class NewProjectDialog(QDialog):
    """Makes a project file. ``created`` brings its path; the window opens it.

    With *source*, a package or a WCD project, the new project is what :func:`app.packager.importing.import_source`
    makes of it.
    """

    created = Signal(object)

    def __init__(self, parent: QWidget | None = None, source: Path | None = None) -> None:
        """Ask for name and folder."""
        super().__init__(parent)
        self.source = source
