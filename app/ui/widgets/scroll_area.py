"""What is scrolled up and down in a page or a dialog, with room for broken lines and big letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_WIDTH = 820
_CHARACTERS = 110
"""Pixels, and characters of big letters, that a card has at most, so that lines stay readable in a wide window."""


class Area(QScrollArea):
    """What scrolls up and down: never less wide than what is in it, so that nothing is cut at the side."""

    def __init__(self, inner: Scrolled, parent: QWidget | None = None) -> None:
        """Scroll *inner*."""
        super().__init__(parent)
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.viewport().setObjectName("page")

    def minimumSizeHint(self) -> QSize:
        """Return the width of what is in it."""
        inner = self.widget()
        width = inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() if inner else 0
        return QSize(width, super().minimumSizeHint().height())


class Scrolled(QWidget):
    """What is scrolled: as high as its width needs, and not as high as it would be if it were narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("scrolled")
        self._limit()

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width there is."""
        return QSize(super().minimumSizeHint().width(), 0)

    def event(self, event: QEvent) -> bool:
        """Tell the scrolling around it when what is in it needs more room, or other letters do."""
        if event.type() == QEvent.Type.FontChange:
            self._limit()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            viewport = self.parentWidget()
            area = viewport.parentWidget() if viewport else None
            if area:
                area.updateGeometry()
        return super().event(event)

    def _limit(self) -> None:
        self.setMaximumWidth(widest(self))


def widest(widget: QWidget) -> int:
    """Return how many pixels wide a page is at most, in the letters of *widget*."""
    return max(_WIDTH, widget.fontMetrics().averageCharWidth() * _CHARACTERS)
