"""The start page: what to make, and what was open last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from app.ui.preferences import Recent


class StartPage(QWidget):
    """``new_requested``, ``open_requested``, and ``chosen`` with the path of a recent project."""

    new_requested = Signal()
    open_requested = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self.setObjectName("start")
        self.new, self.open = QPushButton(self), QPushButton(self)
        self.new.setProperty("primary", True)
        self.new.clicked.connect(self.new_requested)
        self.open.clicked.connect(self.open_requested)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.new)
        column.addWidget(self.open)
        column.addStretch(1)
        self.retranslate()

    def set_recent(self, recent: list[Recent]) -> None:
        """List the projects that were open last."""

    def retranslate(self) -> None:
        """Set all words."""
        self.new.setText(self.tr("New project"))
        self.open.setText(self.tr("Open…"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
