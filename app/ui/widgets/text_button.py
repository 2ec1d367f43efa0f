"""A button whose words wrap, where Qt's buttons cut them; how it looks is drawn by who inherits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QKeyEvent

WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading) | int(Qt.AlignmentFlag.AlignTop)
"""How Qt is to draw and to measure the words."""


class TextButton(QPushButton):
    """A button as high as its broken lines. Enter and Space press it."""

    def __init__(self, horizontal: QSizePolicy.Policy, parent: QWidget | None) -> None:
        """Take the width that *horizontal* says."""
        super().__init__(parent)
        policy = QSizePolicy(horizontal, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)

    def hasHeightForWidth(self) -> bool:
        """Tell that lines are broken."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it as before."""
        super().leaveEvent(event)
        self.update()


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
