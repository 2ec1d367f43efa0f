"""Languages that are written from right to left: everything is mirrored, nothing is lost or laid over other things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from app.ui.widgets.choice import Toggle
from tests.ui.stage.scene import SCENES, controls, settle, show_scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


@pytest.fixture(autouse=True)
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Write from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def place_of(widget: QWidget, root: QWidget) -> QRect:
    """Return where *widget* is in *root*."""
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("scene", SCENES)
def test_controls_lie_inside_and_beside_each_other(window: MainWindow, qtbot: QtBot, scene: str) -> None:
    """No control is laid over another, none leaves its parent, and all are mirrored."""
    root = show_scene(window, qtbot, scene)
    reached = list(controls(root))
    assert all(one.layoutDirection() is Qt.LayoutDirection.RightToLeft for one in reached)
    outside = [
        one.objectName() or type(one).__name__
        for one in reached
        if (parent := one.parentWidget()) and not parent.rect().adjusted(-1, -1, 1, 1).contains(one.geometry())
    ]
    assert outside == []
    overlapping = [
        (one.objectName(), other.objectName())
        for index, one in enumerate(reached)
        for other in reached[index + 1 :]
        if not one.isAncestorOf(other) and not other.isAncestorOf(one)
        and one.parentWidget() is other.parentWidget() and one.geometry().intersects(other.geometry())
    ]  # fmt: skip
    assert overlapping == []


def test_the_sidebar_is_at_the_right(window: MainWindow) -> None:
    """The steps are at the right, Next at the left of Back, and a switch before its words."""
    settle()
    shell = window.shell
    assert place_of(shell.sidebar, window).left() > place_of(shell.stack, window).left()
    assert place_of(shell.next, window).right() < place_of(shell.back, window).left()
    assert place_of(shell.save, window).left() > place_of(shell.back, window).right()


def test_a_switch_is_worked_at_its_mirrored_place(window: MainWindow, qtbot: QtBot) -> None:
    """A click on the switch, which is at the right now, works it; one beside its words does not."""
    settle()
    toggle = window.findChild(Toggle, "device.shared")
    assert toggle
    left, right = QPoint(4, toggle.height() // 2), QPoint(toggle.width() - 12, toggle.height() // 2)
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=right)
    assert window.session.project.device.shared
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=left)
    assert window.session.project.device.shared
