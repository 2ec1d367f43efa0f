"""Colours as they are on the screen: every text has a contrast of 4.5:1 at least, in light and in dark."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.ui.look.style import is_dark
from tests.ui.stage.scene import SCENES, settle, show_scene
from tests.ui.window.test_window import contrast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

_SCALE = 2
"""How many times bigger than on the screen texts are drawn here, so that their strokes have their full colour."""


def picture_of(root: QWidget) -> QImage:
    """Return a picture of *root*."""
    image = QImage(root.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(root.palette().window().color())
    painter = QPainter(image)
    root.render(painter, QPoint(0, 0))
    painter.end()
    return image


def texts(root: QWidget) -> Iterator[tuple[str, QRect]]:
    """Yield what is written in *root*, and where: labels, buttons, fields, rows of lists."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        room = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()).intersected(root.rect())
        shown = widget.visibleRegion().boundingRect()
        if shown.height() < 12 or shown.size() != widget.size():
            continue  # scrolled out of sight, in part at least
        match widget:
            case QLabel() | QAbstractButton() if widget.text():
                yield widget.text(), room
            case QLineEdit() if widget.text() or widget.placeholderText():
                yield widget.text() or widget.placeholderText(), room.adjusted(6, 6, -6, -6)
            case QPlainTextEdit() if widget.toPlainText():
                yield widget.toPlainText(), room.adjusted(6, 6, -6, -6)
            case QComboBox() if widget.currentText():
                yield widget.currentText(), room.adjusted(6, 6, -30, -6)
            case QAbstractItemView() if widget.model() is not None:
                for row in range(widget.model().rowCount()):
                    place = widget.visualRect(widget.model().index(row, 0)).adjusted(10, 6, -10, -6)
                    if not widget.viewport().rect().contains(place):
                        continue  # cut off by the edge of the view
                    place.translate(widget.viewport().mapTo(root, QPoint(0, 0)))
                    half = place.height() // 2
                    yield f"row {row}, title", QRect(place.topLeft(), place.size()).adjusted(0, 0, 0, -half)
                    yield f"row {row}, detail", QRect(place.topLeft(), place.size()).adjusted(0, half, 0, 0)


def contrast_in(image: QImage, room: QRect) -> float:
    """Return the contrast of the ground in *room* with what stands out most from it; 21 where nothing is drawn."""
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    width = image.bytesPerLine() // 4
    left, right = max(0, room.left() * _SCALE), min(image.width(), room.right() * _SCALE)
    colours: Counter[int] = Counter()
    for y in range(max(0, room.top() * _SCALE), min(image.height(), room.bottom() * _SCALE)):
        colours.update(pixels[y * width + left : y * width + right])
    if len(colours) < 2:
        return 21.0
    ground = QColor(colours.most_common(1)[0][0])
    often = [colour for colour, count in colours.most_common(40) if count >= 3]
    return max(contrast(ground, QColor(colour)) for colour in often)


@pytest.mark.parametrize("scene", [scene for scene in SCENES if "empty" not in scene])
def test_all_texts_are_legible(window: MainWindow, qtbot: QtBot, scene: str) -> None:
    """Labels, hints, errors, buttons, hints in empty fields and rows of lists stand out from their ground.

    What is open changes with the choice of light or dark.
    """
    window.set_scheme("light")
    root = show_scene(window, qtbot, scene)
    for scheme in ("light", "dark"):
        window.set_scheme(scheme)
        settle()
        assert is_dark(root.palette()) is (scheme == "dark")
        image = picture_of(root)
        found = list(texts(root))
        assert found
        faint = [(text[:40], round(value, 2)) for text, room in found if (value := contrast_in(image, room)) < 4.5]
        assert (scheme, faint) == (scheme, [])


def test_a_faint_text_is_seen(window: MainWindow) -> None:
    """The measure finds a text that is too faint."""
    label = QLabel("faint", window)
    label.setStyleSheet("color: #8a8f96; background: #ffffff")
    label.setGeometry(200, 200, 80, 30)
    label.show()
    settle()
    room = QRect(label.mapTo(window, QPoint(0, 0)), label.size())
    assert 2 < contrast_in(picture_of(window), room) < 4.5
