"""What is announced is said when the keyboard is where it goes, and once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.ui.look.spoken import announce

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Said = list[tuple[str, QWidget | None]]


class Form(QWidget):
    """Two fields, and what is said while which of them has the keyboard."""

    def __init__(self, qtbot: QtBot) -> None:
        """Show it with the keyboard in the first field."""
        super().__init__()
        qtbot.addWidget(self)
        self.one, self.other = QLineEdit(self), QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.one)
        column.addWidget(self.other)
        self.show()
        self.activateWindow()
        self.one.setFocus()
        qtbot.waitUntil(self.one.hasFocus)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Return what is said to come, each with what has the keyboard then."""
    told: Said = []
    monkeypatch.setattr(
        "app.ui.look.spoken.QAccessible.updateAccessibility",
        lambda event: told.append((event.message(), QApplication.focusWidget())),
    )
    return told


def test_it_is_said_when_the_keyboard_has_moved(qtbot: QtBot, said: Said) -> None:
    """What is announced on the way to another field is said there: screen readers would break it off otherwise."""
    form = Form(qtbot)
    announce(form.one, "wrong")
    form.other.setFocus()
    assert said == []
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("wrong", form.other)]


def test_what_is_read_with_the_field_is_not_said_again(qtbot: QtBot, said: Said) -> None:
    """A field that gets the keyboard is read with its description; one that has it already is not."""
    form = Form(qtbot)
    announce(form.other, "read there", read_with=form.other)
    announce(form.one, "not read there", read_with=form.one)
    form.other.setFocus()
    announce(form.other, "it came while the keyboard was there", read_with=form.other)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert [text for text, _ in said] == ["not read there", "it came while the keyboard was there"]


def test_what_is_gone_says_nothing(qtbot: QtBot, said: Said) -> None:
    """Neither a hidden widget nor a deleted one is heard of."""
    form = Form(qtbot)
    announce(form.one, "hidden")
    form.one.hide()
    gone = QLineEdit(form)
    gone.show()
    announce(gone, "deleted")
    announce(form.other, "its field is deleted", read_with=gone)
    gone.deleteLater()
    del gone
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: bool(said))
    assert [text for text, _ in said] == ["its field is deleted"]
