"""The window hears keys and mouse while a search goes on: work is counted by turns of the event loop, not timed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from tests.ui.settings.test_editor import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.settings.editor import SettingsEditor

_A_TURN = 15_000
"""Calls of functions in a turn of the event loop, a third of them for painting. One letter took 50,000 at once."""


class CallsPerTurn:
    """Counts the calls of functions, Python's and Qt's, between two beats of a timer that wants every turn."""

    def __init__(self) -> None:
        """Count from now on, in this thread."""
        self.turns = [0]
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(lambda: self.turns.append(0))
        self._timer.start()
        self._before = sys.getprofile()
        sys.setprofile(self._called)

    def _called(self, _frame: object, event: str, _argument: object) -> None:
        if event in ("call", "c_call"):
            self.turns[-1] += 1

    def stop(self) -> None:
        """Count no more."""
        sys.setprofile(self._before)
        self._timer.stop()


@pytest.mark.parametrize("letter", ["a", "e", "s"])
def test_one_letter_never_takes_a_long_turn(editor: SettingsEditor, qtbot: QtBot, letter: str) -> None:
    """The first key finds nearly everything, in many small turns; so does emptying the box."""
    editor.focus_search()
    counted = CallsPerTurn()
    try:
        qtbot.keyClicks(editor.bar.line, letter)
        qtbot.waitUntil(lambda: editor.is_at_rest)
        found = list(counted.turns)
        counted.turns[:] = [0]
        qtbot.keyClick(editor.bar.line, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: editor.is_at_rest)
        emptied = list(counted.turns)
    finally:
        counted.stop()
    assert sum(found) > 2 * _A_TURN, "there is work enough to be cut"
    assert max(found) < _A_TURN, sorted(found)[-5:]
    assert max(emptied) < _A_TURN, sorted(emptied)[-5:]


def test_everything_opened_is_opened_again_in_turns(editor: SettingsEditor, qtbot: QtBot) -> None:
    """A search over a tree that is wholly open, and back: the tree is as it was, the chosen row in sight."""
    editor.tree.expand_whole()
    qtbot.waitUntil(lambda: editor.is_at_rest)
    before = shown(editor)
    assert editor.show_address("Policies/Camera/AllowCamera")
    counted = CallsPerTurn()
    try:
        qtbot.keyClicks(editor.bar.line, "camera")
        qtbot.keyClick(editor.bar.line, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: editor.is_at_rest)
    finally:
        counted.stop()
    assert max(counted.turns) < 1.5 * _A_TURN, sorted(counted.turns)[-5:]
    assert shown(editor) == before
    assert editor.tree.current_row is not None
    assert editor.tree.current_row.address == "Policies/Camera/AllowCamera"
    assert editor.tree.viewport().rect().contains(editor.tree.visualRect(editor.tree.currentIndex()))


def test_who_types_on_or_presses_enter_is_not_kept_waiting(editor: SettingsEditor, qtbot: QtBot) -> None:
    """A key during a search begins the next one; Enter finishes it at once."""
    editor.focus_search()
    qtbot.keyClicks(editor.bar.line, "a")
    assert not editor.is_at_rest
    qtbot.keyClicks(editor.bar.line, "llowcamera")
    qtbot.keyClick(editor.bar.line, Qt.Key.Key_Return)
    assert editor.panel.row is not None
    assert editor.panel.row.address == "Policies/Camera/AllowCamera"
    qtbot.waitUntil(lambda: editor.is_at_rest)
    assert shown(editor) == ["Policies/Camera/AllowCamera"]
