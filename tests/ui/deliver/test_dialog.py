"""From the finished package to sticks: copied to several at once, verified; stopped, pulled out, tried again."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from app.core.error import AppError
from app.deliver.copy.checked_copy import copy_checked
from app.deliver.copy.progress import Moment, Phase
from app.jobs.deliver import place_of, survey
from app.model.project import Package, Project
from app.model.store.project_store import Opened
from app.protect.sealed.script import write_open_script
from app.ui.deliver import run as deliver_run
from app.ui.deliver.dialog import DeliverDialog
from app.ui.deliver.run import DeliveryState
from app.ui.inspect.dialog import InspectDialog
from app.ui.look.language import set_language
from app.ui.work.task import running_tasks
from tests.deliver.sheet_case import token_package
from tests.protect.sealing import made
from tests.ui.stage.dialogs import build_sample, sample_of
from tests.ui.stage.hand import click, find, open_dialog, settle, wait_for_dialog
from tests.ui.stage.sticks import GIB, Sticks

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.deliver.copy.checked_copy import Copied
    from app.deliver.drive.drive import Drive
    from app.ui.deliver.drive_row import DriveRow
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


def opened(window: MainWindow, qtbot: QtBot, count: int = 2) -> DeliverDialog:
    """Open the dialog with the sample package, and wait until *count* drives were looked at."""
    build_sample(window)
    window.dialogs.deliver(sample_of(window))
    dialog = open_dialog(window, DeliverDialog)
    dialog.drives.watch._timer.setInterval(20)
    qtbot.waitUntil(lambda: sum(row.survey is not None for row in rows(dialog)) >= count)
    return dialog


def rows(dialog: DeliverDialog) -> list[DriveRow]:
    """Return the drives that are shown."""
    return list(dialog.drives.rows.values())


def row(dialog: DeliverDialog, label: str) -> DriveRow:
    """Return the drive called *label*."""
    return dialog.drives.rows[label]


def choose(qtbot: QtBot, dialog: DeliverDialog, *labels: str) -> None:
    """Tick the drives called *labels*."""
    for label in labels:
        qtbot.keyClick(row(dialog, label).box, Qt.Key.Key_Space)


def wait_until_done(qtbot: QtBot, dialog: DeliverDialog) -> None:
    """Wait until all copies ended."""
    qtbot.waitUntil(lambda: dialog.state is DeliveryState.DONE)


def test_a_stick_is_ejected_from_the_result(
    dialog: DeliverDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One in use says so and can be tried again; what is ejected can be taken out and offers nothing more."""
    answers: list[AppError | None] = [AppError("SETUP is in use."), None]

    def ejected(_drive: Drive) -> None:
        answer = answers.pop(0)
        if answer is not None:
            raise answer

    monkeypatch.setattr("app.jobs.drives.eject", ejected)
    stick = row(dialog, "SETUP")
    assert not stick.eject.isVisible()
    choose(qtbot, dialog, "SETUP")
    click(qtbot, dialog.copy)
    wait_until_done(qtbot, dialog)
    click(qtbot, stick.eject)
    qtbot.waitUntil(lambda: "SETUP is in use" in stick.status.text())
    click(qtbot, stick.eject)
    qtbot.waitUntil(lambda: "can be taken out" in stick.status.text())
    assert not stick.eject.isVisible()
    assert not stick.folder.isVisible()
    assert not row(dialog, "KINGSTON").eject.isVisible()


class Held:
    """Copies that stop at a phase until they are let go: a real copy whose progress is told again and again."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, phase: Phase) -> None:
        """Hold each copy at the begin of *phase*."""
        self.reached, self.go = threading.Event(), threading.Event()

        def held(package: Path, folder: Path, progress: Callable[[Moment], None], **options: bool) -> Copied:
            def tell(moment: Moment) -> None:
                progress(moment)
                if moment.phase is phase:
                    self.reached.set()
                    while not self.go.wait(0.005):
                        progress(moment)  # raises once the window goes

            return copy_checked(package, folder, tell, **options)

        monkeypatch.setattr("app.deliver.copy.parallel.copy_checked", held)


def never_ends(*arguments: object, **_options: bool) -> None:
    """Work until the last argument, the function that tells progress, raises."""
    while True:
        arguments[-1](0, 1)  # type: ignore[operator]  # it is a function
        time.sleep(0.005)


def test_the_whole_way(window: MainWindow, qtbot: QtBot, sticks: Sticks) -> None:
    """Build, copy to two sticks at once, verified on both, with the script; then the sheet is opened."""
    roots = [sticks.plug("KINGSTON"), sticks.plug("SETUP")]
    path = window.session.path
    assert path
    window.session.take(Opened(project=replace(Project(), package=Package(name="Contoso")), path=path))
    window.shell.start(visited=True)
    window.shell.go("finish")
    click(qtbot, find(window, QPushButton, "build"))
    deliver = find(window, QPushButton, "result.deliver")
    qtbot.waitUntil(deliver.isVisible)
    click(qtbot, deliver)
    dialog = open_dialog(window, DeliverDialog)
    qtbot.waitUntil(lambda: len([one for one in rows(dialog) if one.survey]) == 2)
    choose(qtbot, dialog, "KINGSTON", "SETUP")
    dialog.extras.script.click()
    click(qtbot, dialog.copy)
    assert dialog.state is DeliveryState.CHECKING
    wait_until_done(qtbot, dialog)
    assert dialog.digest.text().startswith("✓ 2")
    package = dialog.package.package
    assert package
    for root in roots:
        assert (root / package.path.name).read_bytes() == package.path.read_bytes()
        assert sorted(one.suffix for one in root.iterdir()) == [".cat", ".ppkg", ".ps1"]
    from app.deliver.package_state import sha256_of
    from app.ui.deliver.sheet_dialog import SheetDialog

    assert dialog.digest.text().endswith(f"SHA-256: {sha256_of(package.path)}")
    assert all("compared" in one.status.text() for one in rows(dialog))
    click(qtbot, dialog.extras.sheet)
    sheet = open_dialog(dialog, SheetDialog)
    qtbot.waitUntil(sheet.save.isEnabled)
    assert package.path.name in sheet.area.accessibleDescription()
    sheet.reject()
    dialog.reject()


@pytest.mark.parametrize("phase", [Phase.COPY, Phase.FLUSH, Phase.READ_BACK])
def test_cancel_in_each_phase(
    dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks, monkeypatch: pytest.MonkeyPatch, phase: Phase
) -> None:
    """Cancel while writing, flushing or reading back leaves nothing on the sticks, and says so; a second try works."""
    held = Held(monkeypatch, phase)
    choose(qtbot, dialog, "KINGSTON", "SETUP")
    click(qtbot, dialog.copy)
    qtbot.waitUntil(held.reached.is_set)
    qtbot.waitUntil(lambda: row(dialog, "KINGSTON").bar.isVisible())
    assert not dialog.copy.isVisible()
    assert not row(dialog, "SETUP").box.isEnabled()
    click(qtbot, dialog.cancel)
    assert dialog.state is DeliveryState.CANCELLING
    assert not dialog.cancel.isEnabled()
    wait_until_done(qtbot, dialog)
    assert "Nothing half-made" in dialog.status.text()
    assert "✕" not in dialog.status.text()
    for drive in sticks.plugged.values():
        assert list(drive.mounts[0].iterdir()) == []
    held.go.set()
    click(qtbot, row(dialog, "SETUP").retry)
    qtbot.waitUntil(lambda: row(dialog, "SETUP").folder.isVisible())
    assert row(dialog, "KINGSTON").retry.isVisible()
    dialog.reject()


def test_cancel_while_checking(dialog: DeliverDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancel before anything is written goes back to choosing, with the choice as it was."""
    monkeypatch.setattr(deliver_run, "survey_all", never_ends)
    choose(qtbot, dialog, "SETUP")
    click(qtbot, dialog.copy)
    assert dialog.state is DeliveryState.CHECKING
    click(qtbot, dialog.cancel)
    qtbot.waitUntil(lambda: dialog.state is DeliveryState.CHOOSING)
    assert "Nothing half-made" in dialog.status.text()
    assert row(dialog, "SETUP").is_chosen
    dialog.reject()


def test_unplugged_while_copying(
    dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that is pulled out fails with its own sentence; the other one is finished; plugged in again, it works."""
    held = Held(monkeypatch, Phase.FLUSH)
    choose(qtbot, dialog, "KINGSTON", "SETUP")
    click(qtbot, dialog.copy)
    qtbot.waitUntil(held.reached.is_set)
    sticks.unplug("SETUP")
    qtbot.waitUntil(lambda: "SETUP was unplugged" in dialog.drives.notice.text())
    held.go.set()
    wait_until_done(qtbot, dialog)
    assert row(dialog, "KINGSTON").status.text().startswith("✓")
    lost = row(dialog, "SETUP")
    assert lost.status.text().startswith("✕")
    assert "unplugged" in lost.detail.text()
    assert not lost.retry.isEnabled()
    assert dialog.status.text().startswith("✕")
    assert dialog.digest.text().startswith("✓ 1")
    sticks.plug("SETUP")
    qtbot.waitUntil(lost.retry.isEnabled)
    click(qtbot, lost.retry)
    qtbot.waitUntil(lambda: lost.status.text().startswith("✓"))
    qtbot.waitUntil(lambda: dialog.digest.text().startswith("✓ 2"))
    dialog.reject()


def test_nothing_is_called_encrypted_before_it_is_read(window: MainWindow) -> None:
    """Switch and sentence about Windows' encryption are out of sight while no file is chosen, also in French."""
    window.dialogs.deliver(None)
    panel = open_dialog(window, DeliverDialog).package
    for language in ("fr", "en"):
        set_language(language)
        panel.retranslate()
        assert panel.encrypted.isHidden()
        assert panel.encrypted_rule.isHidden()


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


def test_folder_with_the_sentence(dialog: DeliverDialog, qtbot: QtBot, tmp_path: Path) -> None:
    """Any folder can be chosen; it says that Windows does not look there during first set-up; it can be taken off."""
    folder = tmp_path / "share"
    folder.mkdir()
    assert "no network folder" in dialog.drives.network.text()
    click(qtbot, dialog.drives.folder)
    chooser = open_dialog(dialog, QFileDialog)
    chooser.fileSelected.emit(str(folder))
    chooser.reject()
    added = row(dialog, f"folder:{folder}")
    qtbot.waitUntil(lambda: "first setup" in added.hints.text())
    assert added.is_chosen
    click(qtbot, dialog.copy)
    wait_until_done(qtbot, dialog)
    assert (folder / "contoso.ppkg").is_file()
    click(qtbot, dialog.another)
    click(qtbot, added.forget_folder)
    assert added.key not in dialog.drives.rows
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


def test_keyboard_only(window: MainWindow, qtbot: QtBot, sticks: Sticks) -> None:
    """Tab, Space, Enter and Escape do it all, from the menu to the closed dialog."""
    root = sticks.plug("KINGSTON")
    build_sample(window)
    window.menus.actions["deliver"].trigger()
    dialog = open_dialog(window, DeliverDialog)
    window.activateWindow()
    dialog.activateWindow()
    qtbot.keyClicks(dialog.package.field.line, str(sample_of(window)))
    qtbot.waitUntil(lambda: any(one.survey is not None for one in rows(dialog)))
    dialog.package.field.line.setFocus()
    for _ in range(6):
        at = QApplication.focusWidget()
        assert at
        if at is row(dialog, "KINGSTON").box:
            break
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    qtbot.keyClick(row(dialog, "KINGSTON").box, Qt.Key.Key_Space)
    qtbot.keyClick(row(dialog, "KINGSTON").box, Qt.Key.Key_Return)
    wait_until_done(qtbot, dialog)
    assert (root / "contoso.ppkg").is_file()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_while_copying_asks(
    dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks, monkeypatch: pytest.MonkeyPatch, window: MainWindow
) -> None:
    """Escape asks; Go on goes on; Stop and close stops, waits, leaves nothing, and the dialog is gone."""
    held = Held(monkeypatch, Phase.COPY)
    choose(qtbot, dialog, "SETUP")
    click(qtbot, dialog.copy)
    qtbot.waitUntil(held.reached.is_set)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    question = open_dialog(dialog, QMessageBox)
    click(qtbot, question.button(QMessageBox.StandardButton.No))
    assert dialog.isVisible()
    assert dialog.state is DeliveryState.COPYING
    dialog.close()
    question = wait_for_dialog(qtbot, dialog, QMessageBox)
    click(qtbot, question.button(QMessageBox.StandardButton.Yes))
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not _dialogs(window))
    assert list(sticks.plugged["SETUP"].mounts[0].iterdir()) == []


def _dialogs(window: MainWindow) -> list[DeliverDialog]:
    settle()
    return window.findChildren(DeliverDialog)


def test_image_is_written_with_the_package(
    dialog: DeliverDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The image has the package at its root; a cancelled one is not there; then all is as it was."""
    from app.deliver.iso.reader import root_files

    target = tmp_path / "contoso.iso"
    click(qtbot, dialog.extras.image)
    chooser = open_dialog(dialog, QFileDialog)
    chooser.fileSelected.emit(str(target))
    chooser.reject()
    assert dialog.state is DeliveryState.IMAGING
    assert not dialog.extras.image.isEnabled()
    qtbot.waitUntil(lambda: dialog.state is DeliveryState.CHOOSING)
    assert "contoso.iso" in dialog.status.text()
    with target.open("rb") as image:
        assert "contoso.ppkg" in root_files(image)
    monkeypatch.setattr(deliver_run, "write_image", never_ends)
    dialog.write_image(str(tmp_path / "none.iso"))
    click(qtbot, dialog.cancel)
    qtbot.waitUntil(lambda: dialog.state is DeliveryState.CHOOSING)
    assert not list(tmp_path.glob("none*"))
    assert "Nothing half-made" in dialog.status.text()
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


@pytest.mark.parametrize("has_script", [True, False])
def test_a_sealed_file_goes_with_its_script(
    dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks, tmp_path: Path, has_script: bool
) -> None:
    """Both are copied, and the drive says that the first set-up does not see them; a missing script is told."""
    sealed = made(tmp_path / "sealed").path
    names = [sealed.name]
    if has_script:
        names.insert(0, write_open_script(sealed)[0].name)
    dialog.package.field.choose(str(sealed))
    qtbot.waitUntil(lambda: dialog.package.package is not None)
    said = dialog.package.facts.text()
    assert (names[0] in said) if has_script else ("is not next to it" in said)
    assert dialog.extras.sheet.isEnabled(), "its steps are those of the script"
    assert not dialog.extras.script.isEnabled()
    assert dialog.extras.image.isEnabled()
    qtbot.waitUntil(lambda: "does not see a sealed file" in row(dialog, "SETUP").hints.text())
    choose(qtbot, dialog, "SETUP")
    click(qtbot, dialog.copy)
    wait_until_done(qtbot, dialog)
    assert sorted(path.name for path in sticks.plugged["SETUP"].mounts[0].iterdir()) == names
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


def test_inspected_package_is_delivered(window: MainWindow, qtbot: QtBot, sticks: Sticks) -> None:
    """After looking at a package its button opens the delivery of the same file."""
    del sticks
    build_sample(window)
    window.dialogs.inspect(sample_of(window))
    inspecting = open_dialog(window, InspectDialog)
    qtbot.waitUntil(inspecting.deliver.isEnabled)
    click(qtbot, inspecting.deliver)
    dialog = open_dialog(window, DeliverDialog)
    assert Path(dialog.package.field.value()) == sample_of(window)
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
