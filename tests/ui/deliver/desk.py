"""The dialog for delivering, in the hands of tests."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.deliver.dialog import DeliverDialog
from app.ui.deliver.run import DeliveryState
from tests.ui.stage.dialogs import build_sample, sample_of
from tests.ui.stage.hand import open_dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.deliver.drive_row import DriveRow
    from app.ui.window.window import MainWindow


def opened(window: MainWindow, qtbot: QtBot, count: int = 2) -> DeliverDialog:
    """Open the dialog with the sample package, and wait until *count* drives were looked at."""
    build_sample(window)
    window.dialogs.deliver(sample_of(window))
    dialog = open_dialog(window, DeliverDialog)
    dialog.drives.watch._timer.setInterval(20)
    qtbot.waitUntil(lambda: sum(row.survey is not None for row in rows(dialog)) >= count)
    return dialog


def rows(dialog: DeliverDialog) -> list[DriveRow]:
    """Return the drives that are shown: one that was just put on the list is in sight a moment later only."""
    return [one for one in dialog.drives.rows.values() if one.isVisible()]


def row(dialog: DeliverDialog, label: str) -> DriveRow:
    """Return the drive called *label*."""
    return dialog.drives.rows[label]


def choose(qtbot: QtBot, dialog: DeliverDialog, *labels: str) -> None:
    """Tick the drives called *labels*."""
    for label in labels:
        box = row(dialog, label).box
        assert box.isVisible(), label
        qtbot.keyClick(box, Qt.Key.Key_Space)


def wait_until_done(qtbot: QtBot, dialog: DeliverDialog) -> None:
    """Wait until all copies ended."""
    qtbot.waitUntil(lambda: dialog.state is DeliveryState.DONE)


def never_ends(*arguments: object, **_options: bool) -> None:
    """Work until the last argument, the function that tells progress, raises."""
    while True:
        arguments[-1](0, 1)  # type: ignore[operator]  # it is a function
        time.sleep(0.005)
