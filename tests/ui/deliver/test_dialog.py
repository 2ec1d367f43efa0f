"""From the finished package to sticks: copied to several at once, verified; stopped, pulled out, tried again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from app.model.project import Package, Project
from app.model.store.project_store import Opened
from app.protect.sealed.script import write_open_script
from app.ui.deliver import run as deliver_run
from app.ui.deliver.dialog import DeliverDialog
from app.ui.deliver.run import DeliveryState
from app.ui.inspect.dialog import InspectDialog
from app.ui.look.language import set_language
from tests.deliver.sheet_case import token_package
from tests.protect.sealing import made
from tests.ui.deliver.case import choose, never_ends, opened, row, rows, wait_until_done
from tests.ui.stage.dialogs import build_sample, sample_of
from tests.ui.stage.hand import click, find, open_dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow
    from tests.ui.stage.sticks import Sticks


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
