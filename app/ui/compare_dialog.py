"""What differs between two packages."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


class CompareDialog(QDialog):
    """Lets two packages be chosen and shows what differs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for the two packages."""
        super().__init__(parent)
