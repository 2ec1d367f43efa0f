"""What delivering asks, warns of or refuses before anything is written."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.jobs.deliver import place_of, survey
from app.ui.deliver.dialog import DeliverDialog
from app.ui.deliver.run import DeliveryState
from app.ui.look.language import set_language
from tests.deliver.sheet_case import token_package
from tests.ui.deliver.desk import choose, opened, row, wait_until_done
from tests.ui.stage.dialogs import sample_of
from tests.ui.stage.hand import click, open_dialog
from tests.ui.stage.sticks import GIB, Sticks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_nothing_is_called_encrypted_before_it_is_read(window: MainWindow) -> None:
    """Switch and sentence about Windows' encryption are out of sight while no file is chosen, also in French."""
    window.dialogs.deliver(None)
    panel = open_dialog(window, DeliverDialog).package
    for language in ("fr", "en"):
        set_language(language)
        panel.retranslate()
        assert panel.encrypted.isHidden()
        assert panel.encrypted_rule.isHidden()


def test_existing_file_is_asked_about(window: MainWindow, qtbot: QtBot, sticks: Sticks) -> None:
    """A file of the name is told by its name; Copy waits for the answer; Keep keeps it, Replace replaces it."""
    keep, take = sticks.plug("KEEP"), sticks.plug("TAKE")
    for root in (keep, take):
        (root / "Contoso.PPKG").write_bytes(b"old")
    dialog = opened(window, qtbot)
    one, other = row(dialog, "KEEP"), row(dialog, "TAKE")
    assert not one.question.isVisible()
    choose(qtbot, dialog, "KEEP", "TAKE")
    assert "Contoso.PPKG" in one.question.text()
    click(qtbot, dialog.copy)
    assert dialog.state is DeliveryState.CHOOSING
    assert "KEEP" in dialog.status.text()
    assert one.answer.buttons[True].hasFocus()
    click(qtbot, one.answer.buttons[False])
    click(qtbot, other.answer.buttons[True])
    click(qtbot, dialog.copy)
    wait_until_done(qtbot, dialog)
    assert (keep / "Contoso.PPKG").read_bytes() == b"old"
    assert "kept" in one.status.text()
    assert [path.name for path in take.iterdir()] == ["contoso.ppkg"]
    assert (take / "contoso.ppkg").read_bytes() == sample_of(window).read_bytes()
    assert dialog.digest.text().startswith("✓ 1")
    dialog.reject()


def test_an_old_script_is_asked_about(window: MainWindow, qtbot: QtBot, sticks: Sticks) -> None:
    """A script beside no package is in the way once a new one goes along, by whatever case; Keep keeps it."""
    keep, take = sticks.plug("KEEP"), sticks.plug("TAKE")
    for root in (keep, take):
        (root / "CONTOSO.ppkg.apply.ps1").write_bytes(b"old")
    dialog = opened(window, qtbot)
    choose(qtbot, dialog, "KEEP", "TAKE")
    one, other = row(dialog, "KEEP"), row(dialog, "TAKE")
    assert not one.question.isVisible()
    dialog.extras.script.click()
    qtbot.waitUntil(lambda: one.question.isVisible() and other.question.isVisible())
    assert "CONTOSO.ppkg.apply.ps1" in one.question.text()
    click(qtbot, one.answer.buttons[False])
    click(qtbot, other.answer.buttons[True])
    click(qtbot, dialog.copy)
    wait_until_done(qtbot, dialog)
    assert [(path.name, path.read_bytes()) for path in keep.iterdir()] == [("CONTOSO.ppkg.apply.ps1", b"old")]
    (script,) = take.glob("*.ps1")
    assert script.read_bytes() != b"old"
    dialog.reject()


@pytest.mark.parametrize(("days", "words"), [(100, ""), (2, "Set the devices up before"), (-1, "No device can join")])
def test_the_end_of_the_token_is_warned_of(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, days: int, words: str
) -> None:
    """A package whose token ended or ends soon says so before it is copied; it can be copied all the same."""
    path = token_package(tmp_path, datetime.now(UTC) + timedelta(days=days, minutes=1))
    window.dialogs.deliver(path)
    dialog = open_dialog(window, DeliverDialog)
    qtbot.waitUntil(lambda: dialog.package.package is not None)
    text = dialog.package.facts.text()
    assert text.startswith("✓ Lab, version 1.7")
    assert words in text
    assert ("⚠" in text) is bool(words)
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


def test_what_is_no_package_is_refused(dialog: DeliverDialog, qtbot: QtBot, tmp_path: Path) -> None:
    """Another file tells why it is none, and nothing can be copied until there is a package again."""
    bad = tmp_path / "bad.ppkg"
    bad.write_bytes(b"x" * 5000)
    choose(qtbot, dialog, "SETUP")
    dialog.package.field.choose(str(bad))
    qtbot.waitUntil(lambda: dialog.package.facts.text().startswith("✕"))
    assert not dialog.copy.isEnabled()
    assert not dialog.extras.sheet.isEnabled()
    dialog.reject()


def test_an_encrypted_package_is_said_to_be_one(
    dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks, tmp_path: Path
) -> None:
    """What does not open here is copied once a person says that Windows encrypted it; the sheet asks for the password.

    The switch goes with the next file, and the script, which asks nothing, does not go along.
    """
    from app.ui.deliver.sheet_dialog import SheetDialog

    package = tmp_path / "Locked.ppkg"
    package.write_bytes(b"\x93noise" * 900)
    dialog.extras.script.click()
    dialog.package.field.choose(str(package))
    switch = dialog.package.encrypted
    qtbot.waitUntil(switch.isVisible)
    assert dialog.package.facts.text().startswith("✕")
    assert dialog.package.package is None
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.package.package is not None)
    assert dialog.package.facts.text().startswith("✓ Locked.ppkg, encrypted by Windows")
    assert not dialog.extras.script.isEnabled()
    assert "asks for the password" in dialog.extras.script_rule.text()
    choose(qtbot, dialog, "SETUP")
    click(qtbot, dialog.copy)
    wait_until_done(qtbot, dialog)
    (copy,) = sticks.plugged["SETUP"].mounts[0].iterdir()
    assert copy.read_bytes() == package.read_bytes()
    click(qtbot, dialog.extras.sheet)
    sheet = open_dialog(dialog, SheetDialog)
    qtbot.waitUntil(sheet.save.isEnabled)
    assert "Type the password of the package" in sheet.area.accessibleDescription()
    sheet.reject()
    click(qtbot, dialog.another)
    dialog.package.field.choose(str(package.rename(tmp_path / "Other.ppkg")))
    assert not switch.isVisible()
    assert not switch.isChecked()
    dialog.reject()
