"""The yellow sign of the demo tenant, in colours of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.widgets.label import Label

GROUND, INK = QColor("#ffd23f"), QColor("#1c1f23")
"""Colours of warning signs, in light and in dark: nobody is to take the demo for the real thing."""


class DemoSign(Label):
    """A line of warning in dark on yellow: that something belongs to the demo tenant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty sign."""
        super().__init__(parent)
        self.setWordWrap(True)
        self.setContentsMargins(12, 7, 12, 7)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Keep its colours whatever those of the window are."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.ParentChange):
            self._paint()

    def _paint(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, GROUND)
        palette.setColor(QPalette.ColorRole.WindowText, INK)
        if palette != self.palette():
            self.setPalette(palette)
