"""The foot of a dialog with something to take along: copied, or saved to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


class HandoutFoot(QWidget):
    """Buttons to copy and to save at the left, and one that closes *dialog* at the right; it gives them their words."""

    def __init__(self, name: str, dialog: QDialog) -> None:
        """Make the buttons ``name.copy``, ``name.save`` and ``name.close``."""
        super().__init__(dialog)
        self.copy, self.save, self.leave = (QPushButton(self) for _ in range(3))
        for part, button in (("copy", self.copy), ("save", self.save), ("close", self.leave)):
            button.setObjectName(f"{name}.{part}")
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(self.leave)
        self.leave.clicked.connect(dialog.reject)
