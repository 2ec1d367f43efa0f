"""What a screen reader gets: every dialog is looked at, the whole tree is there, errors are said aloud."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

import app.ui
from tests.ui.stage.said import description_of, is_inner
from tests.ui.stage.scene import DIALOGS, all_dialog_classes, controls, settle, show_scene

if TYPE_CHECKING:
    import pytest
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
