"""A button that looks like a line of text: what is clicked to get somewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.ui.text_button import WRAPPED, TextButton

_EDGE = 6


class TextLink(TextButton):
    """Opens what its text says."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show *text*, which is taken as it is: no sign in it is a shortcut."""
        super().__init__(QSizePolicy.Policy.Preferred, parent)
        self.words = text
        self._heights: dict[int, int] = {}
        self.setAccessibleName(text)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the broken lines; layouts ask for it many times."""
        if width not in self._heights:
            room = QRect(0, 0, width - 2 * _EDGE, 10_000)
            self._heights[width] = self.fontMetrics().boundingRect(room, WRAPPED, self.words).height() + _EDGE
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return the room for the text in lines that are good to read."""
        width = min(520, self.fontMetrics().horizontalAdvance(self.words) + 2 * _EDGE + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room for one word."""
        return QSize(120, self.fontMetrics().height() + _EDGE)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, a line under it while the mouse is there, a frame while it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        palette = QApplication.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Link))
        painter.drawText(self.rect().adjusted(_EDGE, _EDGE // 2, -_EDGE, 0), WRAPPED, self.words)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.6))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)
