"""The drives in the dialog: which are shown, what is told of each, and what comes and goes while choosing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.jobs.deliver import place_of, survey
from app.ui.deliver.dialog import DeliverDialog
from app.ui.deliver.run import DeliveryState
from app.ui.work.task import running_tasks
from tests.ui.deliver.case import choose, opened, row, wait_until_done
from tests.ui.stage.hand import click, open_dialog
from tests.ui.stage.sticks import GIB, Sticks

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_unplugged_while_choosing(dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks) -> None:
    """A ticked stick that is pulled out leaves the list, is told by its name, and the keyboard goes to what is left."""
    box = row(dialog, "SETUP").box
    choose(qtbot, dialog, "SETUP")
    box.setFocus()
    sticks.unplug("SETUP")
    qtbot.waitUntil(lambda: "SETUP" not in dialog.drives.rows)
    assert dialog.drives.notice.text() == "SETUP was unplugged."
    assert not dialog.copy.isEnabled()
    assert dialog.focusWidget() is row(dialog, "KINGSTON").box
    sticks.unplug("KINGSTON")
    qtbot.waitUntil(lambda: dialog.drives.empty.isVisible())
    assert "Plug one in" in dialog.drives.empty.text()
    dialog.reject()


def test_problems_are_told_at_each_drive(window: MainWindow, qtbot: QtBot, sticks: Sticks) -> None:
    """Other packages are a warning; what Windows cannot read cannot be chosen."""
    (sticks.plug("OTHERS") / "Lab.ppkg").write_bytes(b"x")
    sticks.plug("LINUX", "ext4")
    dialog = opened(window, qtbot, 1)
    assert "Lab.ppkg" in row(dialog, "OTHERS").hints.text()
    assert row(dialog, "OTHERS").box.isEnabled()
    assert "ext4" in row(dialog, "LINUX").problem.text()
    assert not row(dialog, "LINUX").box.isEnabled()
    dialog.reject()


def test_limit_of_the_file_system_is_told_before(tmp_path: Path) -> None:
    """A package of 5 GiB does not go to FAT32 and says what to use; exFAT takes it, or says how much is missing."""
    package = tmp_path / "big.ppkg"
    package.touch()
    os.truncate(package, 5 * GIB)
    sticks = Sticks(tmp_path / "media")
    sticks.plug("FAT")
    sticks.plug("EXFAT", "exfat")
    fat, exfat = (survey(package, place_of(drive)) for drive in sticks.plugged.values())
    assert fat.error
    assert "4 GiB" in str(fat.error)
    assert exfat.error is None or "MiB are missing" in str(exfat.error)
    assert survey(tmp_path / "none.ppkg", place_of(sticks.plugged["FAT"])).error


def test_hostile_labels_are_shown_as_they_are(window: MainWindow, qtbot: QtBot, sticks: Sticks) -> None:
    """Signs that turn the direction or break the line are shown as codes, markup is text, and & is no shortcut."""
    label = "A\u202eB\n<b>&C"
    sticks.plug(label)
    dialog = opened(window, qtbot, 1)
    box = row(dialog, label).box
    assert "\u202e" not in box.text()
    assert "\n" not in box.text()
    assert "<b>&&C" in box.text()
    assert box.accessibleName() == row(dialog, label).place.drive.label  # type: ignore[union-attr]  # it is a drive
    dialog.reject()


def test_other_drives_are_shown_on_request(dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks) -> None:
    """A hard disk at USB appears with the switch only."""
    sticks.plug("BACKUP", "ntfs", is_removable=False)
    qtbot.waitUntil(lambda: not running_tasks(dialog))
    assert "BACKUP" not in dialog.drives.rows
    dialog.drives.others.click()
    qtbot.waitUntil(lambda: "BACKUP" in dialog.drives.rows)
    dialog.drives.others.click()
    qtbot.waitUntil(lambda: "BACKUP" not in dialog.drives.rows)
    dialog.reject()


def test_another_stick_keeps_everything(dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks) -> None:
    """After the first stick the next one that is plugged in is chosen, and Enter copies the same package to it."""
    choose(qtbot, dialog, "SETUP")
    dialog.extras.script.click()
    click(qtbot, dialog.copy)
    wait_until_done(qtbot, dialog)
    click(qtbot, dialog.another)
    assert dialog.state is DeliveryState.CHOOSING
    assert "next stick" in dialog.drives.empty.text()
    sticks.unplug("SETUP")
    root = sticks.plug("NEXT")
    qtbot.waitUntil(lambda: dialog.copy.isEnabled())
    assert [one.name for one in dialog.drives.chosen] == ["NEXT"]
    assert dialog.copy.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    wait_until_done(qtbot, dialog)
    assert len(list(root.iterdir())) == 2
    dialog.reject()


def test_the_list_that_cannot_be_had_is_told(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without the program that lists drives says so, and folders still work."""
    from app.core.error import AppError

    def fails(_with_others: bool) -> tuple[()]:
        raise AppError("There is no lsblk.")

    monkeypatch.setattr("app.jobs.drives.list_drives", fails)
    window.dialogs.ask_to_deliver()
    dialog = open_dialog(window, DeliverDialog)
    qtbot.waitUntil(lambda: "no lsblk" in dialog.drives.notice.text())
    assert dialog.drives.folder.isEnabled()
    dialog.reject()


def test_list_rests_out_of_sight(dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks) -> None:
    """A dialog that is hidden looks at no drives."""
    dialog.hide()
    qtbot.waitUntil(lambda: not running_tasks(dialog))
    assert not dialog.drives.watch._timer.isActive()
    sticks.unplug("SETUP")
    dialog.show()
    qtbot.waitUntil(lambda: "SETUP" not in dialog.drives.rows)
    dialog.reject()
