"""Preferences, the list of keys, and the report of a problem."""

from __future__ import annotations

from email.message import Message
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.ui.palette.dialog import PaletteDialog
from app.ui.session.preferences import MOST_WARNING_DAYS, Preferences
from app.ui.window.crash_dialog import note
from app.ui.window.preferences_dialog import PreferencesDialog
from app.ui.window.report_dialog import ReportDialog, tracker_address
from tests.ui.stage.hand import click, open_dialog

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_preferences_have_an_effect(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """What is chosen is kept, followed at once by window and menus, and asked for nowhere before *OK*."""
    for name in "ABC":
        window.preferences.add_recent(tmp_path / f"{name}.wcdproj")
    window.menus.actions["preferences"].trigger()
    dialog = open_dialog(window, PreferencesDialog)
    dialog.language.set_value("fr")
    dialog.scheme.set_value("dark")
    dialog.folder.set_value(str(tmp_path / "room"))
    dialog.warning.set_value(30)
    dialog.recent.set_value(2)
    assert window.preferences.language == ""
    dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: window.menus.actions["save"].text() == "&Enregistrer")
    assert [one.data() for one in window.menus.schemes.actions() if one.isChecked()] == ["dark"]
    kept = Preferences()
    assert (kept.warning_days, kept.recent_length, kept.room()) == (30, 2, tmp_path / "room")
    assert [one.path.stem for one in kept.recent()] == ["C", "B"]
    window.menus.actions["preferences"].trigger()
    dialog = open_dialog(window, PreferencesDialog)
    click(qtbot, dialog.clear)
    assert kept.recent() == []
    dialog.reject()
    click(qtbot, window.toast.undo)
    assert len(kept.recent()) == 2


def test_numbers_that_somebody_wrote_into_the_file(window: MainWindow) -> None:
    """What is no number there is the usual one, and none is beyond its bounds."""
    kept = window.preferences
    for text, days in (("soon", 14), ("-3", 14), ("99999999999", 14), ("999", MOST_WARNING_DAYS), ("0", 0)):
        kept._kept.setValue("warning_days", text)
        assert kept.warning_days == days


def test_the_list_of_keys_is_that_of_the_actions(window: MainWindow) -> None:
    """Each action with keys is listed with them, and no other."""
    window.menus.actions["keyboard"].trigger()
    listed = {
        entry.key.removeprefix("menu.action."): entry.shortcut for entry in open_dialog(window, PaletteDialog).found
    }
    assert listed == {
        key: action.shortcut().toString()
        for key, action in window.menus.actions.items()
        if action.shortcut().toString()
    }
    assert listed["palette"] == "Ctrl+K"


def test_a_report_is_shown_before_it_is_sent(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has versions and the last bugs, and not the person's paths; the tracker is that of the installed program."""
    note("builtins.KeyError\n  app/ui/wizard/page.py:12 go")
    opened: list[str] = []

    def no_browser(address: str) -> bool:
        opened.append(address)
        return False

    dialog = ReportDialog(window, "https://example.com/issues", no_browser)
    dialog.open()
    text = dialog.details.toPlainText()
    assert "Provisioning Designer " in text
    assert "page.py:12" in text
    assert str(tmp_path) not in text
    click(qtbot, dialog.copy)
    assert QGuiApplication.clipboard().text() == text
    click(qtbot, dialog.open_it)
    assert opened == ["https://example.com/issues"]
    assert "https://example.com/issues" in dialog.state.text()
    made = Message()
    made["Project-URL"] = "Issues, https://example.com/tracker"
    monkeypatch.setattr(metadata, "metadata", lambda _name: made)
    assert tracker_address() == "https://example.com/tracker"
    dialog.reject()
