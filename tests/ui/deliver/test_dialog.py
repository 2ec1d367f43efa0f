"""From the finished package to sticks: copied to several at once, verified; stopped, pulled out, tried again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from app.core.error import AppError
from app.model.project import Package, Project
from app.model.store.project_store import Opened
from app.protect.sealed.script import write_open_script
from app.ui.deliver import run as deliver_run
from app.ui.deliver.dialog import DeliverDialog
from app.ui.deliver.run import DeliveryState
from app.ui.inspect.dialog import InspectDialog
from app.ui.work.task import running_tasks
from tests.protect.sealing import made
from tests.ui.deliver.desk import choose, never_ends, row, rows, wait_until_done
from tests.ui.stage.dialogs import build_sample, sample_of
from tests.ui.stage.hand import click, find, open_dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.deliver.drive.drive import Drive
    from app.ui.window.window import MainWindow
    from tests.ui.stage.sticks import Sticks


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
