"""A large button: a drawing, what it makes, and a sentence about it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.ui.look.icon import pixmap
from app.ui.look.style import faded, mixed
from app.ui.widgets.text_button import WRAPPED, TextButton

_EDGE = 18
_SIDE = 30
_RADIUS = 10
_NARROWEST = 200
"""Pixels of a tile at least: two beside each other leave room for the help on a screen of 1024."""


class Tile(TextButton):
    """Starts something. A *primary* tile is filled with the accent colour."""

    def __init__(self, drawing: str, parent: QWidget | None = None, *, primary: bool = False) -> None:
        """Show the icon *drawing*."""
        super().__init__(QSizePolicy.Policy.Expanding, parent)
        self._drawing = drawing
        self._primary = primary
        self._title = ""
        self._sentence = ""

    def set_text(self, title: str, sentence: str) -> None:
        """Say what the tile makes, and a *sentence* about it."""
        self._title, self._sentence = title, sentence
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of drawing and broken lines."""
        title, sentence = self._places(width)
        return title.height() + sentence.height() + 2 * _EDGE + 4

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest size that is still legible."""
        return QSize(_NARROWEST, self.heightForWidth(_NARROWEST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, drawing and words, and a frame while it has the keyboard."""
        palette = QApplication.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        words = palette.color(QPalette.ColorRole.HighlightedText if self._primary else QPalette.ColorRole.WindowText)
        ground = accent if self._primary else palette.color(QPalette.ColorRole.Base)
        if self.isDown() or self.underMouse():
            ground = mixed(ground, words, 0.86 if self.isDown() else 0.94)
        edge = mixed(palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window), 0.14)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent if self._primary else edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), _RADIUS, _RADIUS)
        title, sentence = self._places(self.width())
        drawing = QRect(_EDGE, _EDGE, _SIDE, _SIDE)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            for rect in (title, sentence, drawing):
                rect.moveRight(self.width() - rect.left())
        painter.drawPixmap(drawing, pixmap(self._drawing, words.name()))
        painter.setPen(words)
        painter.setFont(self._title_font())
        painter.drawText(title, WRAPPED, self._title)
        painter.setFont(self.font())
        painter.setPen(words if self._primary else faded(palette))
        painter.drawText(sentence, WRAPPED, self._sentence)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(words if self._primary else accent, 2))
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -5, -5), _RADIUS - 3, _RADIUS - 3)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Return where title and sentence are in a tile of *width*, from left to right."""
        left = _EDGE + _SIDE + 16
        room = QRect(0, 0, max(80, width - left - _EDGE), 10_000)
        title = QFontMetrics(self._title_font()).boundingRect(room, WRAPPED, self._title)
        sentence = self.fontMetrics().boundingRect(room, WRAPPED, self._sentence)
        return (
            QRect(left, _EDGE, room.width(), title.height()),
            QRect(left, _EDGE + title.height() + 4, room.width(), sentence.height()),
        )

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        return font
