"""What a screen reader gets: names, descriptions, no two keys for one letter, errors said aloud."""

from __future__ import annotations

import pkgutil
from collections import Counter
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolButton, QWidget

import app.ui
from tests.ui.stage.palette import hard_in_dialog, unlisted
from tests.ui.stage.scene import DIALOGS, SCENES, all_dialog_classes, controls, settle, show_scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

_INNER = ("qt_", "_q_", "ScrollLeftButton", "ScrollRightButton")
"""Beginnings of the names of Qt's own parts of a widget."""


def is_inner(widget: QWidget) -> bool:
    """Tell whether *widget* is a part of one of Qt's, which speaks for it."""
    return widget.objectName().startswith(_INNER)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls *widget*."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return str(interface.text(QAccessible.Text.Name)).strip()


def description_of(widget: QWidget) -> str:
    """Return what a screen reader adds."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return str(interface.text(QAccessible.Text.Description)).strip()


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


@pytest.mark.parametrize("scene", SCENES)
def test_what_is_said_of_each_control(window: MainWindow, qtbot: QtBot, scene: str) -> None:
    """Each has a name and its rule, no letter has two meanings, a drawing has words; what a dialog can do is found."""
    root = show_scene(window, qtbot, scene)
    if root is not window:
        assert hard_in_dialog(root, "en") == []
        assert unlisted(root) == []
    assert_every_control_has_a_name(root)
    assert_no_letter_has_two_meanings(window, root)
    assert_pictures_have_words(root)


def assert_every_control_has_a_name(root: QWidget) -> None:
    """Whatever the keyboard reaches has a name, and an editor with a rule below it has the rule as description."""
    reached = [widget for widget in controls(root) if not is_inner(widget)]
    assert reached
    nameless = [f"{type(one).__name__} {one.objectName()!r}" for one in reached if not name_of(one)]
    assert nameless == []
    silent = []
    for rule in root.findChildren(QLabel):
        if rule.objectName().endswith(".rule") and rule.text() and rule.isVisibleTo(root):
            editor = root.findChild(QWidget, rule.objectName().removesuffix(".rule"))
            speaking = [one for one in (editor, *editor.findChildren(QWidget)) if one in reached] if editor else []
            if speaking and not any(description_of(one) for one in speaking):
                silent.append(rule.objectName())
    assert silent == []


def assert_no_letter_has_two_meanings(window: MainWindow, root: QWidget) -> None:
    """No two things in sight answer to the same Alt+letter, menus included."""
    texts = [
        widget.text()
        for widget in root.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLabel)
        and widget.isVisibleTo(root)
        and (not isinstance(widget, QLabel) or widget.buddy() is not None)
    ]
    if root is window:
        texts += [action.text() for action in window.menuBar().actions()]
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    twice = {key: [text for text in texts if QKeySequence.mnemonic(text).toString() == key] for key in keys if key}
    assert {key: found for key, found in twice.items() if len(found) > 1} == {}


def assert_pictures_have_words(root: QWidget) -> None:
    """A button that shows only a drawing says in a tooltip what it does."""
    mute = [
        f"{type(one).__name__} {one.objectName()!r}"
        for one in root.findChildren(QAbstractButton)
        if isinstance(one, QToolButton) and one.isVisibleTo(root) and not is_inner(one)
        and not one.icon().isNull() and not one.text() and not one.toolTip()
    ]  # fmt: skip
    assert mute == []


def test_errors_are_announced(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaving a wrong field says the error aloud, in the words that are shown, and adds it to the description."""
    said: list[str] = []
    monkeypatch.setattr(
        "app.ui.widgets.labels.QAccessible.updateAccessibility", lambda event: said.append(event.message())
    )
    field = window.findChild(QLineEdit, "device.name")
    assert field
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "a b")
    assert said == []
    window.shell.next.setFocus()
    label = window.findChild(QLabel, "device.name.problems")
    assert label
    qtbot.waitUntil(lambda: label.isVisible())
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
