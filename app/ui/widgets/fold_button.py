"""A line of words that unfolds what is below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.ui.look.icon import pixmap
from app.ui.look.style import faded
from app.ui.look.unfolding import unfolds
from app.ui.widgets.text_button import WRAPPED, TextButton

_EDGE = 6
_SIDE = 16


class FoldButton(TextButton):
    """Unfolds *body*, which it hides at first. Its words wrap, and are taken as they are."""

    def __init__(self, words: str, body: QWidget, parent: QWidget | None = None, *, is_heading: bool = False) -> None:
        """Say *words*; in bold for a heading."""
        super().__init__(QSizePolicy.Policy.Expanding, parent)
        self.words = words
        self.detail = ""
        """What is said below the words, in a quieter colour: the state of what is folded."""
        self._body = body
        self._is_heading = is_heading
        unfolds(self)
        self.setFlat(True)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Enter opens and closes it."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        body.setVisible(False)
        self.toggled.connect(body.setVisible)

    def say(self, words: str, detail: str = "") -> None:
        """Say *words*, and *detail* on lines of its own below them."""
        self.setAccessibleDescription(self.tr("Enter opens and closes it."))
        if (words, detail) != (self.words, self.detail):
            self.words, self.detail = words, detail
            self.setAccessibleName("\n".join(filter(None, (words, detail))))
            self.updateGeometry()
            self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the broken lines."""
        room = QRect(0, 0, max(80, width - 3 * _EDGE - _SIDE), 10_000)
        height = QFontMetrics(self._letters()).boundingRect(room, WRAPPED, self.words).height() + 2 * _EDGE
        return height + (self.fontMetrics().boundingRect(room, WRAPPED, self.detail).height() if self.detail else 0)

    def sizeHint(self) -> QSize:
        """Return the room for the words in lines that are good to read."""
        longest = max(
            QFontMetrics(self._letters()).horizontalAdvance(self.words),
            self.fontMetrics().horizontalAdvance(self.detail),
        )
        width = min(640, longest + 3 * _EDGE + _SIDE + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest size that is still legible."""
        return QSize(180, self.fontMetrics().height() + 2 * _EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the arrow and the words, and a frame while it has the keyboard."""
        palette = QApplication.palette()
        words = palette.color(QPalette.ColorRole.WindowText)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        letters = self._letters()
        letters.setUnderline(self.underMouse())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        arrow = QRect(_EDGE, _EDGE + (QFontMetrics(letters).height() - _SIDE) // 2, _SIDE, _SIDE)
        room = self.rect().adjusted(2 * _EDGE + _SIDE, _EDGE, -_EDGE, 0)
        if is_mirrored:
            for rect in (arrow, room):
                rect.moveRight(self.width() - rect.left() - 1)
        closed = "left" if is_mirrored else "right"
        painter.drawPixmap(arrow, pixmap(f"chevron-{'down' if self.isChecked() else closed}", words.name()))
        painter.setPen(words)
        painter.setFont(letters)
        painter.drawText(room, WRAPPED, self.words)
        if self.detail:
            below = QFontMetrics(letters).boundingRect(room, WRAPPED, self.words).height()
            painter.setFont(self.font())
            painter.setPen(faded(palette))
            painter.drawText(room.adjusted(0, below, 0, 0), WRAPPED, self.detail)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.6))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 5, 5)

    def _letters(self) -> QFont:
        letters = QFont(self.font())
        if self._is_heading:
            letters.setPointSizeF(letters.pointSizeF() * 1.1)
            letters.setWeight(QFont.Weight.DemiBold)
        return letters
