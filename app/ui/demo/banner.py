"""The banner across the window while the demo tenant runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.look.follow import follow
from app.ui.widgets.demo_sign import GROUND, INK, DemoSign

if TYPE_CHECKING:
    from app.ui.demo.switch import DemoSwitch


_EDGE = 7
"""Pixels of the striped edge."""


class DemoBanner(QWidget):
    """Says in yellow and black that nothing here is real, and has a button that ends it. Hidden while it is off."""

    def __init__(self, demo: DemoSwitch, parent: QWidget | None = None) -> None:
        """Follow *demo*."""
        super().__init__(parent)
        self._demo = demo
        self.setObjectName("demo.banner")
        self.words = DemoSign(self)
        self.words.setObjectName("demo.words")
        self.words.setContentsMargins(0, 0, 0, 0)
        self.words.setStyleSheet("font-weight: 600")
        self.end = QPushButton(self)
        self.end.setObjectName("demo.end")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, _EDGE + 6, 24, _EDGE + 6)
        row.setSpacing(16)
        row.addWidget(self.words, 1)
        row.addWidget(self.end)
        self.end.clicked.connect(demo.stop)
        demo.changed.connect(self.follow)
        self.follow()
        self.retranslate()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self.words.setText(
            self.tr("⚠ Demo tenant: everything about sign-in and tokens is made up. Its tokens join no device.")
        )
        self.end.setText(self.tr("Stop the demo"))
        self.setAccessibleName(self.words.text())

    @Slot()
    def follow(self) -> None:
        """Show the banner while the demo tenant runs."""
        self.setVisible(self._demo.is_on)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the broken lines at the width there is."""
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), 44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the yellow ground, with striped edges above and below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(INK)
        for top in (0.0, self.height() - float(_EDGE)):
            painter.setClipRect(QRectF(0, top, self.width(), _EDGE))
            for left in range(-_EDGE, self.width() + _EDGE, 4 * _EDGE):
                corners = (
                    QPointF(left, top + _EDGE),
                    QPointF(left + _EDGE, top),
                    QPointF(left + 3 * _EDGE, top),
                    QPointF(left + 2 * _EDGE, top + _EDGE),
                )
                painter.drawPolygon(QPolygonF(list(corners)))


def below_banner(demo: DemoSwitch, rest: QWidget, parent: QWidget) -> QWidget:
    """Return a widget with the banner of *demo* above *rest*."""
    whole = QWidget(parent)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(DemoBanner(demo, whole))
    column.addWidget(rest, 1)
    return whole
