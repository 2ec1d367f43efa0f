"""What a package would do to a PC, before it is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from pathlib import Path


class InspectDialog(QDialog):
    """Shows the package *path*. ``import_requested`` brings that path when the person wants it as a project."""

    import_requested = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Read the package in the background and show it."""
        super().__init__(parent)
        self.path = path
