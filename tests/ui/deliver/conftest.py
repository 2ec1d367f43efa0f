"""What tests of delivering share: sticks that are folders, and the dialog with two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.deliver.desk import opened
from tests.ui.stage.sticks import Sticks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.deliver.dialog import DeliverDialog
    from app.ui.window.window import MainWindow


@pytest.fixture
def sticks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sticks:
    """Plug sticks in that are folders; the window lists these instead of the computer's."""
    made = Sticks(tmp_path / "media")
    monkeypatch.setattr("app.jobs.drives.list_drives", made)
    monkeypatch.setattr("app.ui.deliver.drive_watch._INTERVAL", 20)
    return made


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, sticks: Sticks) -> DeliverDialog:
    """Open the dialog with a package and two sticks in sight."""
    sticks.plug("KINGSTON")
    sticks.plug("SETUP")
    return opened(window, qtbot)
