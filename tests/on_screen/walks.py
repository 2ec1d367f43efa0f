"""What ``test_walks`` runs on a real screen: lists that are undone while they have the keyboard, dialogs, languages.

Not collected by itself: without a window manager none of this shows anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.model.project import Application, Certificate, Dependency, WifiNetwork, WlanProfile
from app.model.store.project_store import Opened
from tests.ui.conftest import own_place, qapp_args, window
from tests.ui.stage.hand import click, find
from tests.ui.stage.scene import DIALOGS, one_of_each, show_scene
from tests.ui.stage.wrappers import unsafe_wrappers

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

__all__ = ["own_place", "qapp_args", "window"]

ROUNDS = 8
LISTS = {
    "network.wifi": ("network", WifiNetwork(ssid="New")),
    "network.profiles": ("network", WlanProfile(file="new.xml")),
    "applications": ("applications", Application(name="New", command_file="new.exe")),
    "applications[0].dependencies": ("applications", Dependency(name="new", file="new.cab")),
    "certificates": ("certificates", Certificate(name="New", file="new.cer")),
}


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """Show a project with one item in each list, in a window that really has the keyboard."""
    assert QGuiApplication.platformName() == "xcb"
    before = unsafe_wrappers()
    path = window.session.path
    assert path
    window.session.take(Opened(project=one_of_each(), path=path))
    window.shell.start(visited=True)
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    assert_no_items(before)


def assert_no_items(before: Counter[str]) -> None:
    """Make sure that nothing was kept that Qt frees unnoticed."""
    assert unsafe_wrappers() - before == {}


def items_of(window: MainWindow, place: str) -> tuple[object, ...]:
    """Return the items of the list at *place*."""
    found = window.session.project
    for part in place.replace("[0]", ".0").split("."):
        found = found[int(part)] if part.isdecimal() else getattr(found, part)  # type: ignore[index]  # the place of a list
    assert isinstance(found, tuple)
    return found


def focus_last(window: MainWindow) -> None:
    """Give the keyboard to the last control of the page, which is in the newest item, and press Tab there."""
    stops = [
        one
        for one in window.shell.page.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    stops[-1].setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab):
        QTest.keyClick(QApplication.focusWidget() or window, key)


@pytest.mark.parametrize("place", LISTS)
def test_each_list_is_filled_and_undone(filled: MainWindow, place: str) -> None:
    """Items come and go, by undo too, while one of them has the keyboard; the list is then as before."""
    page, item = LISTS[place]
    filled.shell.go(page)
    filled.shell.page.show_place(f"{page}[0]" if page == "applications" else page)
    before = items_of(filled, place)
    for _ in range(ROUNDS):
        filled.session.edit(place, (*before, item))
        QTest.qWait(20)
        focus_last(filled)
        filled.undo()
        QTest.qWait(20)
        assert items_of(filled, place) == before
        filled.redo()
        QTest.qWait(5)
        filled.session.edit(place, ())
        QTest.qWait(5)
        filled.undo()
        filled.undo()
    assert items_of(filled, place) == before


def test_an_added_network_is_undone(filled: MainWindow, qtbot: QtBot) -> None:
    """*Add a Wi-Fi network*, then undo, again and again: the new card had the keyboard when it went."""
    filled.shell.go("network")
    for _ in range(3 * ROUNDS):
        click(qtbot, find(filled, QPushButton, "network.wifi.add"))
        QTest.qWait(40)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName().startswith("network.wifi[1]")
        QTest.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QTest.qWait(40)
        assert len(items_of(filled, "network.wifi")) == 1


def test_languages_change_on_every_page(filled: MainWindow) -> None:
    """English and French in turns, with work in between; every page is made anew or says its words again."""
    for _ in range(2):
        for step in ("network", "applications", "certificates", "account", "device", "finish"):
            filled.shell.go(step)
            for action in filled.menus.languages.actions():
                action.trigger()
                QTest.qWait(20)
            filled.session.edit("network.wifi", ())
            QTest.qWait(5)
            filled.undo()


@pytest.mark.parametrize("name", DIALOGS)
def test_each_dialog_has_the_keyboard_and_gives_it_back(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """A dialog that opens is active, Tab goes through it, Escape closes it, and the window has the keyboard again."""
    before = unsafe_wrappers()
    dialog = show_scene(window, qtbot, f"dialog {name}")
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    dialog.reject()  # type: ignore[attr-defined]  # a dialog
    qtbot.waitUntil(window.isActiveWindow)
    assert_no_items(before)
