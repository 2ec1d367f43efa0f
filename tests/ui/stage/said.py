"""What a screen reader gets of what is shown: names, rules, letters that mean one thing, words for drawings."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from tests.ui.stage.palette import hard_in_dialog, unlisted
from tests.ui.stage.scene import controls

if TYPE_CHECKING:
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


def assert_all_is_said(window: MainWindow, root: QWidget) -> None:
    """Each control has a name and its rule, no letter two meanings, a drawing words; what a dialog can do is found."""
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
