"""What a screen reader gets: every dialog is looked at, the whole tree is there, errors are said aloud."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

import app.ui
from app.ui.finish.build_panel import BuildState
from app.ui.finish.page import FinishPage
from app.ui.settings.page import SettingsPage
from app.ui.widgets.choice import RadioChoice
from tests.ui.stage.hand import click
from tests.ui.stage.said import description_of, is_inner, name_of
from tests.ui.stage.scene import DIALOGS, all_dialog_classes, controls, settle, show_scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_every_dialog_is_looked_at(qapp: QApplication) -> None:
    """The table of dialogs has every one of the program, so that a new one is not forgotten."""
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        import_module(module.name)
    shown = {name.replace("Dialog", "") for name in (kind.__name__ for kind in all_dialog_classes())}
    names = "NewProject Unlock Seal MissingSecrets Inspect Compare Crash Question SignIn ClientGuide Checklist Tenant"
    names += " Deliver Sheet Diagnose About Kiosk Document Batch BatchSignIn Palette Preferences Report Manual"
    assert shown == set(names.split())
    assert len(DIALOGS) >= len(shown)
    assert qapp


def test_errors_are_announced(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaving a wrong field says the error aloud, in the words that are shown, and adds it to the description."""
    said: list[str] = []
    monkeypatch.setattr(
        "app.ui.look.spoken.QAccessible.updateAccessibility", lambda event: said.append(event.message())
    )
    field = window.findChild(QLineEdit, "device.name")
    assert field
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "a b")
    assert "Error" not in "".join(said)
    said.clear()
    window.shell.next.setFocus()
    label = window.findChild(QLabel, "device.name.problems")
    assert label
    qtbot.waitUntil(lambda: bool(said))
    assert label.isVisible()
    assert said == [label.text()]
    assert "Error" in said[0]
    assert label.text() in description_of(field)
    assert field.property("wrong") is True


def test_the_pages_text_is_in_the_tree(window: MainWindow, qtbot: QtBot) -> None:
    """The tree of the window leads from its root to every control that is in sight."""
    show_scene(window, qtbot, "device, filled")
    seen: set[int] = set()

    def walk(widget: QWidget) -> None:
        interface = QAccessible.queryAccessibleInterface(widget)
        for index in range(interface.childCount()):
            child = interface.child(index)
            inner = child.object() if child and child.isValid() else None
            if isinstance(inner, QWidget):
                seen.add(id(inner))
                walk(inner)

    walk(window)
    settle()
    missing = [one.objectName() for one in controls(window) if id(one) not in seen and not is_inner(one)]
    assert [name for name in missing if name] == []


@pytest.fixture
def said(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is announced from now on, in the window with a new project."""
    told: list[str] = []
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settle()
    monkeypatch.setattr(
        "app.ui.look.spoken.QAccessible.updateAccessibility", lambda event: told.append(event.message())
    )
    return told


@pytest.fixture
def focused(window: MainWindow, qapp: QApplication) -> Iterator[list[str]]:
    """Return the names of all that gets the keyboard."""
    names: list[str] = []

    def note(_old: QWidget | None, new: QWidget | None) -> None:
        names.append(new.objectName() if new else "")

    qapp.focusChanged.connect(note)
    yield names
    qapp.focusChanged.disconnect(note)
    assert window


def test_a_page_that_comes_is_announced(window: MainWindow, qtbot: QtBot, said: list[str]) -> None:
    """Next and Back say the title and the sentence of the page; in the list of steps its own words are enough."""
    title = "Set up network\nLet devices connect to Wi-Fi at first start."
    window.shell.press_next()
    qtbot.waitUntil(lambda: title in said)
    window.shell.press_back()
    qtbot.waitUntil(lambda: "Set up device\nName the devices and choose how they start." in said)
    said.clear()
    window.shell.sidebar.setFocus()
    qtbot.keyClick(window.shell.sidebar, Qt.Key.Key_Down)
    settle()
    assert window.shell.walk.current == "network"
    assert said == []


def test_the_keyboard_makes_no_detours(window: MainWindow, qtbot: QtBot, focused: list[str]) -> None:
    """A button that goes gives the keyboard to what follows, never to the list of steps, which would be said."""
    show_scene(window, qtbot, "settings, filled")
    window.shell.next.setFocus()
    focused.clear()
    click(qtbot, window.shell.next)
    assert window.shell.walk.current == "finish"
    page = window.shell.page
    assert isinstance(page, FinishPage)
    page.panel.build.setFocus()
    page.panel.state = BuildState.CHECKING
    page.panel._enter(BuildState.BUILDING)
    assert page.panel.cancel.hasFocus()
    page.panel._enter(BuildState.IDLE)
    assert page.panel.build.hasFocus()
    assert "sidebar" not in focused


def test_names_are_without_signs_for_the_eye(window: MainWindow, qtbot: QtBot) -> None:
    """A label is called as its field, and each of several choices by the field and itself."""
    show_scene(window, qtbot, "device, filled")
    field = window.findChild(QLineEdit, "device.name")
    assert field
    labels = [one for one in window.findChildren(QLabel) if one.buddy() is field]
    assert [name_of(one) for one in (field, *labels)] == ["Name, required"] * 2
    show_scene(window, qtbot, "certificates, filled")
    stores = window.findChild(RadioChoice, "certificates[0].store")
    assert stores
    assert {name_of(one).partition(": ")[0] for one in stores.buttons.values()} == {"Store"}
    assert len({name_of(one) for one in stores.buttons.values()}) == len(stores.buttons)


def test_a_tree_says_where_the_keyboard_is(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tree in which nothing is selected tells of the row that the keyboard is on, after it told of itself."""
    window.shell.go("settings")
    page = window.shell.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.editor.is_ready)
    tree = page.editor.tree
    assert tree.current_row is None
    window.activateWindow()
    told: list[str] = []
    monkeypatch.setattr(
        "app.ui.look.spoken.QAccessible.updateAccessibility",
        lambda event: told.append(event.accessibleInterface().text(QAccessible.Text.Name)),
    )
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: "AccountManagement" in told)
    assert not tree.selectionModel().hasSelection()
