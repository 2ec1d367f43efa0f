"""Icons: our own drawings of one colour, painted in that of the text around them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.core.resource import resource

FOLDER = resource("icons")
_SIDE = 64
"""Pixels a side. Qt scales down, so that is enough for a button of 24 on a screen of twice the density."""


def icon(name: str, palette: QPalette, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QIcon:
    """Return the drawing *name* in the colour that *palette* has for *role*. Ask again after a change of colours."""
    drawn = QIcon(pixmap(name, palette.color(role).name()))
    faint = palette.color(QPalette.ColorGroup.Disabled, role).name()
    drawn.addPixmap(pixmap(name, faint), QIcon.Mode.Disabled)
    return drawn


def application_icon() -> QIcon:
    """Return the icon of the program."""
    return QIcon(pixmap("provisioning-designer", "#000000", 256))


@lru_cache(maxsize=64)
def pixmap(name: str, colour: str, side: int = _SIDE) -> QPixmap:
    """Return the drawing *name* with *colour* where it says ``currentColor``."""
    source = (FOLDER / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", QColor(colour).name())
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    return drawn
