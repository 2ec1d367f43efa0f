"""The dialog that shows a package: effects, settings, files, check; copies of files; import."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.answers.fields.project import answers_from
from app.core.secret import Secret
from app.model.project import Account, Administrator, Application, Device, Join, Package, Project
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from app.ui.inspect.dialog import InspectDialog
from tests.places import SAMPLES, needs_samples
from tests.ui.stage.hand import click, find, open_dialog, settle, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

PASSWORD = "Sommer-2026-regnet"
PROJECT = Project(
    package=Package(id="{11111111-2222-3333-4444-555555555555}", name="<b>Contoso", description="\u202eLaptops"),
    device=Device(name="PC-%SERIAL%"),
    account=Account(join=Join.LOCAL, administrator=Administrator(name="ops", password=Secret(PASSWORD))),
    applications=(Application(name="a", command_file="run.cmd", command_line="cmd /c run.cmd <now>"),),
)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Build a package whose texts try to deceive."""
    (tmp_path / "run.cmd").write_bytes(b"echo hello\r\n")
    project = Project(package=Package(name="Contoso", description=PROJECT.package.description))
    project = Project(
        package=project.package, device=PROJECT.device, account=PROJECT.account, applications=PROJECT.applications
    )
    out = tmp_path / "out"
    out.mkdir()
    return build_package(answers_from(project), FolderFiles(tmp_path), dialect_of(project), out).package


def show(window: MainWindow, qtbot: QtBot, path: Path) -> InspectDialog:
    """Open the dialog and wait until all is shown."""
    window.dialogs.inspect(path)
    dialog = open_dialog(window, InspectDialog)
    qtbot.waitUntil(lambda: dialog.verification is not None)
    return dialog


def choose(dialog: InspectDialog, name: str) -> None:
    """Select the file whose path ends with *name*."""
    rows = dialog.files.rows.rows
    index = next(number for number, row in enumerate(rows) if row[0].endswith(name))
    dialog.tabs.setCurrentIndex(2)
    dialog.files.selectRow(index)


def test_effects_settings_files_and_check(window: MainWindow, qtbot: QtBot, package: Path) -> None:
    """All four tabs are filled; secrets are masked; signs of HTML and of writing direction do nothing."""
    dialog = show(window, qtbot, package)
    text = dialog.effect.toPlainText()
    assert "Names the PC “PC-%SERIAL%”" in text
    assert "run.cmd <now>" in text
    assert "\u202e" not in text
    settings = "\n".join(" ".join(row) for row in dialog.settings.rows.rows)
    assert "DevDetail/DNSComputerName" in settings
    assert PASSWORD not in text + settings
    assert any(row[0].endswith("/run.cmd") and row[1] == "12" for row in dialog.files.rows.rows)
    assert "✓" in dialog.check.toPlainText()
    assert dialog.status.text().startswith("✓")
    assert dialog.windowTitle()
    for widget in (dialog.effect, dialog.settings, dialog.files, dialog.check, dialog.search):
        assert widget.accessibleName()


def test_settings_are_searched(window: MainWindow, qtbot: QtBot, package: Path) -> None:
    """Typing leaves the rows that hold the text."""
    dialog = show(window, qtbot, package)
    dialog.tabs.setCurrentIndex(1)
    before = dialog.settings.model().rowCount()
    qtbot.keyClicks(dialog.search, "dnscomputer")
    assert 0 < dialog.settings.model().rowCount() < before


def test_copy_of_a_file_is_saved(window: MainWindow, qtbot: QtBot, package: Path, tmp_path: Path) -> None:
    """The chosen file is written as it is in the package; all of them go to a folder."""
    dialog = show(window, qtbot, package)
    choose(dialog, "/run.cmd")
    assert dialog.save_file.isEnabled()
    dialog.write_file(str(tmp_path / "copy.cmd"))
    qtbot.waitUntil(lambda: "copy.cmd" in dialog.status.text())
    assert (tmp_path / "copy.cmd").read_bytes() == (tmp_path / "run.cmd").read_bytes()
    dialog.write_all(str(tmp_path / "all"))
    qtbot.waitUntil(lambda: str(tmp_path / "all") in dialog.status.text())
    assert list((tmp_path / "all").rglob("run.cmd"))


def test_what_is_in_the_way_is_not_overwritten(window: MainWindow, qtbot: QtBot, package: Path, tmp_path: Path) -> None:
    """Extracting over files that are there fails in a sentence, and they stay."""
    dialog = show(window, qtbot, package)
    (tmp_path / "all" / "Multivariant" / "0").mkdir(parents=True)
    mine = tmp_path / "all" / "Multivariant" / "0" / "customizations.xml"
    mine.write_text("mine")
    dialog.write_all(str(tmp_path / "all"))
    box = wait_for_dialog(qtbot, window, QMessageBox)
    assert "already" in box.text()
    box.reject()
    assert mine.read_text() == "mine"
    assert [path.name for path in (tmp_path / "all").rglob("*") if path.is_file()] == ["customizations.xml"]


def test_damaged_package_is_told(window: MainWindow, qtbot: QtBot, package: Path, tmp_path: Path) -> None:
    """A flipped byte of a payload shows in the check, in sign and words."""
    data = bytearray(package.read_bytes())
    at = data.find(b"echo hello")
    assert at > 0
    data[at] ^= 1
    bad = tmp_path / "bad.ppkg"
    bad.write_bytes(data)
    dialog = show(window, qtbot, bad)
    assert dialog.status.text().startswith("✕")
    assert "✕ Error" in dialog.check.toPlainText()


def test_what_is_no_package_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The sentence of the reader is shown, and nothing can be imported."""
    bad = tmp_path / "&lt;bad.ppkg"
    bad.write_bytes(b"MZ" * 600)
    window.dialogs.inspect(bad)
    dialog = open_dialog(window, InspectDialog)
    qtbot.waitUntil(lambda: dialog.status.text().startswith("✕"))
    assert not dialog.importing.isEnabled()
    assert not dialog.save_all.isEnabled()


def test_import_is_asked_for(window: MainWindow, qtbot: QtBot, package: Path) -> None:
    """The button closes the dialog and brings the path."""
    dialog = InspectDialog(package, window)
    dialog.open()
    qtbot.waitUntil(dialog.importing.isEnabled)
    with qtbot.waitSignal(dialog.import_requested) as asked:
        click(qtbot, find(dialog, QPushButton, "inspect.import"))
    assert asked.args == [package]
    assert not dialog.isVisible()
    dialog.deleteLater()


@needs_samples
def test_package_without_answers_cannot_be_imported(window: MainWindow, qtbot: QtBot) -> None:
    """It is shown, and the button says why it is off; one with answers can be."""
    dialog = show(window, qtbot, SAMPLES / "mosd" / "mOSD_2018_SignPackage-True.ppkg")
    assert dialog.inspected is not None
    assert dialog.importing.isEnabled() is dialog.inspected.has_answers
    assert bool(dialog.importing.toolTip()) is not dialog.inspected.has_answers


def test_dialog_is_freed(window: MainWindow, qtbot: QtBot, package: Path) -> None:
    """A closed dialog goes, also while it is still reading."""
    for wait in (True, False):
        if wait:
            dialog = show(window, qtbot, package)
        else:
            window.dialogs.inspect(package)
            dialog = open_dialog(window, InspectDialog)
        ghost = weakref.ref(dialog)
        click(qtbot, find(dialog, QPushButton, "inspect.close"))
        del dialog
        settle()
        gc.collect()
        assert ghost() is None
