"""Keyboard and screen reader: all is said, and Tab reaches it once, goes where the eye goes, and never gets stuck."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDateEdit,
    QListWidget,
    QRadioButton,
    QTextBrowser,
    QWidget,
)

from tests.ui.stage.said import assert_all_is_said
from tests.ui.stage.scene import SCENES, controls, show_scene
from tests.ui.stage.wrappers import unsafe_wrappers

if TYPE_CHECKING:
    from collections import Counter

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def round_trip(key: Qt.Key) -> list[QWidget]:
    """Press *key* until the keyboard is where it was before, and return where it went."""
    went: list[QWidget] = []
    for _ in range(200):
        at = QApplication.focusWidget()
        assert at is not None
        if isinstance(at, QDateEdit | QTextBrowser) and went and at is went[-1]:
            pass  # it stops at day, month and year, or at each link
        elif at in went:
            assert at is went[0], f"Tab is caught at {at.objectName()!r} ({type(at).__name__})"
            return went
        else:
            went.append(at)
        QTest.keyClick(at, key)
    raise AssertionError("Tab never comes back")


def stop_of(widget: QWidget) -> QWidget:
    """Return what stands for *widget* in a list of stops: a group of radio buttons is one."""
    return (widget.parentWidget() or widget) if isinstance(widget, QRadioButton) else widget


def area_of(widget: QWidget) -> QWidget | None:
    """Return what scrolls *widget*, if anything does."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above


def is_below(one: QWidget, other: QWidget, root: QWidget) -> bool:
    """Tell whether *other* stands in a row above *one*; what is scrolled has no place among what is not."""
    if area_of(one) is not area_of(other):
        return False
    return one.mapTo(root, QPoint(0, 0)).y() >= other.mapTo(root, QPoint(0, other.height())).y()


@pytest.fixture
def before() -> Counter[str]:
    """Count before there is a window."""
    return unsafe_wrappers()


@pytest.mark.parametrize("scene", SCENES)
def test_who_has_no_mouse(before: Counter[str], window: MainWindow, qtbot: QtBot, scene: str) -> None:
    """Each control has a name and a rule; Tab reaches all once, goes where the eye goes, and leaves no wrapper behind.

    A scene takes far longer to show than to look at: so all that changes nothing looks at the same.
    """
    root = show_scene(window, qtbot, scene)
    assert_all_is_said(window, root)
    root.activateWindow()
    assert_tab_reaches_everything_once(window, qtbot, root)
    assert_tab_goes_where_the_eye_goes(window, qtbot, root)
    assert unsafe_wrappers() - before == {}


def assert_tab_reaches_everything_once(window: MainWindow, qtbot: QtBot, root: QWidget) -> None:
    """From any control Tab goes through all of them and comes back; Shift+Tab goes the same way backwards."""
    first = next(iter(controls(root)))
    if not root.isAncestorOf(QApplication.focusWidget() or window.parentWidget() or first.window()):
        first.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    forth = round_trip(Qt.Key.Key_Tab)
    back = round_trip(Qt.Key.Key_Backtab)
    both = [{stop_of(one) for one in went} for went in (forth, back)]
    assert [forth[0], *reversed(forth[1:])] == back or both[0] == both[1]
    missed = [one for one in controls(root) if stop_of(one) not in both[0]]
    assert [f"{type(one).__name__} {one.objectName()!r}" for one in missed] == []
    assert len({stop_of(one) for one in forth}) == len(forth)


def assert_tab_goes_where_the_eye_goes(window: MainWindow, qtbot: QtBot, root: QWidget) -> None:
    """Within a page or a dialog Tab never goes back up, save from the end to the beginning."""
    area = window.shell.page if root is window and window.is_project_shown else root
    inside = list(controls(area))
    assert inside
    start = inside[0]
    start.setFocus()
    qtbot.waitUntil(start.hasFocus)
    went = [one for one in round_trip(Qt.Key.Key_Tab) if area.isAncestorOf(one)]
    ups = [
        f"{one.objectName() or type(one).__name__} → {other.objectName() or type(other).__name__}"
        for one, other in pairwise([*went, went[0]])
        if is_below(one, other, root)
    ]
    assert len(ups) <= 1, ups


def test_sidebar_page_and_footer_come_in_this_order(window: MainWindow, qtbot: QtBot) -> None:
    """From the list of steps Tab goes to the page, then to Save, Back and Next."""
    show_scene(window, qtbot, "network, filled")
    window.activateWindow()
    sidebar = window.findChild(QListWidget, "sidebar")
    assert sidebar
    sidebar.setFocus()
    qtbot.waitUntil(sidebar.hasFocus)
    went = round_trip(Qt.Key.Key_Tab)
    at = [went.index(one) for one in (window.shell.save, window.shell.back, window.shell.next)]
    assert at == sorted(at)
    assert all(window.shell.page.isAncestorOf(one) for one in went[1 : at[0]])
    assert at[0] > 1
