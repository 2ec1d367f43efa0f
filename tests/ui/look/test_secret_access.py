"""What is typed into a hidden line is not on the bus of screen readers."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from app.core.secret import Secret
from app.ui.widgets.field import SecretField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt tells no letters")


@pytest.fixture(autouse=True)
def listening(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program think that a screen reader is at work."""
    monkeypatch.setattr("app.ui.look.secret_access.QAccessible.isActive", lambda: True)


def test_a_hidden_line_has_no_text(qtbot: QtBot) -> None:
    """It says that it takes a password and nothing of its text, until the text is shown, and again after that."""
    field = SecretField()
    qtbot.addWidget(field)
    field.line.setAccessibleName("Password")
    field.set_value(Secret("Regen-Sonne-7"))
    for is_shown in (False, True, False):
        field.reveal.setChecked(is_shown)
        interface = QAccessible.queryAccessibleInterface(field.line)
        assert interface.text(QAccessible.Text.Name) == "Password"
        assert bool(interface.state().passwordEdit) is not is_shown
        assert (interface.textInterface() is not None) is is_shown
        assert ("Regen" in interface.text(QAccessible.Text.Value)) is is_shown


def test_the_button_says_one_thing(qtbot: QtBot) -> None:
    """It is checked while the text is shown, and keeps its name."""
    field = SecretField()
    qtbot.addWidget(field)
    names = set()
    for is_shown in (False, True):
        field.reveal.setChecked(is_shown)
        names.add(QAccessible.queryAccessibleInterface(field.reveal).text(QAccessible.Text.Name))
    assert names == {"Show what was entered"}


def test_lines_come_and_go(qtbot: QtBot) -> None:
    """Fields that were asked for, shown, hidden and deleted leave nothing that Qt or Python could stumble over."""
    parent = QWidget()
    qtbot.addWidget(parent)
    for _ in range(50):
        field = SecretField(parent)
        field.reveal.click()
        field.reveal.click()
        assert QAccessible.queryAccessibleInterface(field.line).state().passwordEdit
        field.deleteLater()
        del field
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert parent.findChildren(SecretField) == []
