"""What ``test_walks`` runs on a real screen: lists that are undone while they have the keyboard, dialogs, languages.

Not collected by itself: without a window manager none of this shows anything.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from app.model.address import find_node
from app.model.branch import add_item
from app.model.project import Application, Certificate, Dependency, Project, WifiNetwork, WlanProfile
from app.model.store.project_store import Opened
from app.ui.settings.page import SettingsPage
from app.ui.settings.value_editor import BytesValue
from tests.ui.conftest import own_place, qapp_args, window
from tests.ui.stage.dialogs import DIALOGS
from tests.ui.stage.fitting import misfits
from tests.ui.stage.hand import click, find
from tests.ui.stage.projects import one_of_each
from tests.ui.stage.scene import show_scene
from tests.ui.stage.wrappers import unsafe_wrappers
from tests.x_mouse import Mouse

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.settings.editor import SettingsEditor
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
    """A dialog that opens is active and on the screen with all its buttons, Tab goes through it, Escape closes it, and
    the window has the keyboard again."""
    before = unsafe_wrappers()
    dialog = show_scene(window, qtbot, f"dialog {name}")
    qtbot.waitUntil(dialog.isActiveWindow)
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not misfits(dialog))
    assert misfits(dialog) == []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    dialog.reject()  # type: ignore[attr-defined]  # a dialog
    qtbot.waitUntil(window.isActiveWindow)
    assert_no_items(before)


COMMANDS = "ProvisioningCommands/PrimaryContext/Command"
BYTES = "Location/SUPL1/RootCertificate/Data"


def settings_editor(window: MainWindow, qtbot: QtBot) -> SettingsEditor:
    """Show the editor of all settings."""
    window.shell.go("settings")
    page = window.shell.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.editor.is_ready)
    return page.editor


def test_the_mouse_drags_items_of_an_ordered_list(filled: MainWindow, qtbot: QtBot) -> None:
    """Dragged down and up by a hand, commands change places in the project too; undo brings the order back."""
    session = filled.session
    session.replace(replace(Project(), settings=()))
    for name in "abc":
        address = f"{COMMANDS}/CommandConfig[Name={name}]"
        session.replace(replace(session.project, settings=add_item(session.project.settings, address)))
    start = session.project
    editor = settings_editor(filled, qtbot)
    assert editor.show_address(COMMANDS)
    view, mouse = editor.panel.items.view, Mouse(qtbot)
    qtbot.waitUntil(lambda: view.count() == 3 and view.isVisible())

    def at(row: int, down: int) -> QPoint:
        rect = view.visualItemRect(view.item(row))
        return view.viewport().mapToGlobal(QPoint(40, rect.center().y() + down * (rect.height() // 2 - 2)))

    def order() -> str:
        group = find_node(session.project.settings, COMMANDS)
        return "".join(one.key("Name") or "" for one in group.children) if group else ""

    mouse.drag(at(0, 0), at(2, 1))
    qtbot.waitUntil(lambda: order() == "bca")
    assert [view.item(row).text()[-1] for row in range(3)] == ["b", "c", "a"]
    mouse.drag(at(2, 0), at(1, -1))
    qtbot.waitUntil(lambda: order() == "bac")
    session.undo()
    session.undo()
    assert session.project == start


def test_bytes_are_read_from_a_file_that_is_chosen(filled: MainWindow, qtbot: QtBot) -> None:
    """The button opens a dialog, and what the file holds becomes the value as base64."""
    editor = settings_editor(filled, qtbot)
    folder = filled.session.folder
    assert folder
    (folder / "bytes.bin").write_bytes(b"\x00\x01\x02")
    assert editor.show_address(BYTES)
    field = editor.panel.fields[0].editor
    assert isinstance(field, BytesValue)
    Mouse(qtbot).click(field.file)
    qtbot.waitUntil(lambda: field.findChild(QFileDialog) is not None)
    dialog = field.findChild(QFileDialog)
    assert dialog
    qtbot.waitUntil(dialog.isVisible)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line
    line.setText(str(folder / "bytes.bin"))  # typed on a busy screen, Qt's completer enters the folder
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.value(BYTES) == "AAEC")
