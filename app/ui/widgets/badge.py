"""A short word on a coloured ground, such as how many days are left."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.ui.look.style import error_colour
from app.ui.widgets.demo_sign import GROUND, INK
from app.ui.widgets.label import Label

_SIDE, _ABOVE = 10, 4
"""Pixels of ground around the word."""


class Tone(Enum):
    """What a badge says by its colour, next to its word."""

    GOOD = auto()
    WARNING = auto()
    BAD = auto()


class Badge(Label):
    """A word in a pill; hidden while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty badge."""
        super().__init__(parent)
        self._tone = Tone.GOOD
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_word(self, word: str, tone: Tone) -> None:
        """Show *word* in the colour of *tone*."""
        self._tone = tone
        self.setText(word)
        self.setVisible(bool(word))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the word and the ground around it."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _SIDE + 2, metrics.height() + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of a badge may be cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill and the word."""
        palette = QApplication.palette()
        role = QPalette.ColorRole
        grounds = {
            Tone.GOOD: (palette.color(role.Highlight), palette.color(role.HighlightedText)),
            Tone.WARNING: (GROUND, INK),
            Tone.BAD: (error_colour(palette), palette.color(role.Base)),
        }
        ground, ink = grounds[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setPen(ink)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
