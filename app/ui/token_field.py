"""The field that a bulk token is pasted into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.ui.field import SecretField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class TokenField(SecretField):
    """A token: whatever space or line break comes in while pasting goes, as no token has any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.line.edited.disconnect(self.edited)
        self.line.edited.connect(self._squeeze)

    @Slot()
    def _squeeze(self) -> None:
        text = self.line.text()
        squeezed = "".join(text.split())
        if squeezed != text:
            position = len("".join(text[: self.line.cursorPosition()].split()))
            self.line.setText(squeezed)
            self.line.setCursorPosition(position)
        self.edited.emit()
