"""What the tests of the editor of settings share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.settings.editor import SettingsEditor
    from app.ui.window.window import MainWindow


@pytest.fixture
def editor(window: MainWindow, qtbot: QtBot) -> SettingsEditor:
    """Return the editor on its page, with its index ready."""
    window.shell.go("settings")
    page = window.shell.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.editor.is_ready)
    return page.editor
