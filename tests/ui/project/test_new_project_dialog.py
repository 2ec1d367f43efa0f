"""The dialog for a new project: what it proposes, what it refuses, and what it makes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.core.error import Locked
from app.core.secret import Secret
from app.model.store.project_store import open_project
from app.packager.wim import unpacked
from app.ui.project.new_project_dialog import NewProjectDialog
from tests.own_place import keep_documents_in
from tests.packager.sparse_case import LESS, SIZE, sparse_package
from tests.places import SAMPLES, needs_samples
from tests.ui.stage.hand import click, open_dialog, text_of, type_over, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> NewProjectDialog:
    """Open the dialog from the menu; documents are in the test's folder."""
    keep_documents_in(tmp_path / "home", monkeypatch)
    window.menus.actions["new"].trigger()
    opened = open_dialog(window, NewProjectDialog)
    qtbot.waitUntil(opened.make.isEnabled)
    return opened


def test_name_and_folder_are_proposed(dialog: NewProjectDialog, tmp_path: Path, qtbot: QtBot) -> None:
    """The first free number, a folder of its own below the documents, which follows the name."""
    assert dialog.name.value() == "Project 1"
    assert dialog.folder.value() == str(tmp_path / "home" / "Documents" / "Provisioning Designer" / "Project 1")
    type_over(qtbot, dialog.name, "Contoso")
    assert dialog.folder.value().endswith(os.sep + "Contoso")


def test_project_is_made_and_opened(dialog: NewProjectDialog, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """Name and description go into the package's details; the window shows the first step."""
    type_over(qtbot, dialog.name, "Contoso Berlin")
    type_over(qtbot, dialog.folder.line, str(tmp_path / "a" / "b"))
    qtbot.keyClicks(dialog.description, "Laptops")
    qtbot.waitUntil(dialog.make.isEnabled)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    path = tmp_path / "a" / "b" / "Contoso Berlin.wcdproj"
    qtbot.waitUntil(lambda: window.session.path == path)
    package = open_project(path).project.package
    assert (package.name, package.description) == ("Contoso Berlin", "Laptops")
    assert window.shell.walk.current == "device"
    assert window.preferences.recent()[0].path == path


@pytest.mark.parametrize("name", ["", "CON", "a:b", "end.", " start", "x" * 300])
def test_bad_names_are_refused_in_a_sentence(dialog: NewProjectDialog, qtbot: QtBot, name: str) -> None:
    """The sentence stands under the field, the field is marked, and nothing can be made."""
    type_over(qtbot, dialog.name, name[:-1])
    dialog.name.setText(name)
    dialog.name.edited.emit()
    qtbot.waitUntil(lambda: text_of(dialog, "project.name.problem").startswith("✕"))
    assert dialog.name.accessibleDescription()
    assert dialog.name.property("wrong")
    assert not dialog.make.isEnabled()
    type_over(qtbot, dialog.name, "Good")
    qtbot.waitUntil(dialog.make.isEnabled)
    assert not text_of(dialog, "project.name.problem")


def test_bad_folders_are_refused_in_a_sentence(
    dialog: NewProjectDialog, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """A folder with a project, a file, a relative path: each is refused with its reason."""
    file = tmp_path / "file"
    file.touch()
    assert window.session.folder is not None
    for folder, reason in (
        (str(window.session.folder), "a project in"),
        (str(file), "is a file"),
        (str(file / "below"), "is a file"),
        ("relative", "whole path"),
        ("", "whole path"),
    ):
        dialog.folder.choose(folder) if folder else type_over(qtbot, dialog.folder.line, "")
        qtbot.waitUntil(lambda reason=reason: reason in text_of(dialog, "project.folder.problem"))  # type: ignore[misc]  # a default
        assert not dialog.make.isEnabled()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs rights that can be missing")
def test_folder_without_rights_is_refused(dialog: NewProjectDialog, tmp_path: Path, qtbot: QtBot) -> None:
    """A folder nobody may write to is refused before anything is made."""
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    dialog.folder.choose(str(closed / "new"))
    qtbot.waitUntil(lambda: "may not write" in text_of(dialog, "project.folder.problem"))


def test_what_appears_meanwhile_is_not_overwritten(
    dialog: NewProjectDialog, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """A project that another program put there between check and creation stays as it is."""
    folder = tmp_path / "new"
    dialog.folder.choose(str(folder))
    qtbot.waitUntil(dialog.make.isEnabled)
    folder.mkdir()
    other = folder / "Project 1.wcdproj"
    other.write_text("mine")
    click(qtbot, dialog.make)
    box = wait_for_dialog(qtbot, window, QMessageBox)
    assert "already" in box.text()
    box.reject()
    assert other.read_text() == "mine"
    assert dialog.isVisible()


@needs_samples
def test_import_seals_secrets_with_a_passphrase(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name of the package is proposed; a passphrase has to be typed twice; the project holds the sealed secrets."""
    keep_documents_in(tmp_path / "home", monkeypatch)
    window.dialogs.import_file(SAMPLES / "miniws" / "2022-03-31.ppkg")
    dialog = open_dialog(window, NewProjectDialog)
    qtbot.waitUntil(dialog.make.isEnabled)
    assert dialog.name.value() == "Windows Mini Workstation"
    assert not dialog.description.isVisible()
    type_over(qtbot, dialog.name, "Mini")
    dialog.seal.click()
    qtbot.waitUntil(dialog.first.isVisible)
    qtbot.keyClicks(dialog.first.line, "correct horse")
    qtbot.keyClicks(dialog.second.line, "correct hors")
    assert not dialog.make.isEnabled()
    qtbot.keyClicks(dialog.second.line, "e")
    qtbot.waitUntil(dialog.make.isEnabled)
    with qtbot.waitSignal(dialog.created) as made:
        click(qtbot, dialog.make)
    path = made.args[0]
    assert path.name == "Mini.wcdproj"
    opened = open_project(path, Secret("correct horse"))
    assert opened.envelope is not None
    assert opened.project.package.name == "Windows Mini Workstation"
    with pytest.raises(Locked):
        open_project(path, Secret("wrong"))


@needs_samples
def test_import_leaves_secrets_out_unless_sealed(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a passphrase the new project lists what it lacks, and the clear text is nowhere in it."""
    keep_documents_in(tmp_path / "home", monkeypatch)
    window.dialogs.import_file(SAMPLES / "miniws" / "2022-03-31.ppkg")
    dialog = open_dialog(window, NewProjectDialog)
    qtbot.waitUntil(dialog.make.isEnabled)
    with qtbot.waitSignal(dialog.created) as made:
        click(qtbot, dialog.make)
    assert open_project(made.args[0]).left_out


def test_what_cannot_be_imported_is_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """A file that is no package closes the dialog with a sentence."""
    bad = tmp_path / "bad.ppkg"
    bad.write_bytes(b"no package")
    window.dialogs.import_file(bad)
    box = wait_for_dialog(qtbot, window, QMessageBox)
    assert "does not begin with MSWIM" in box.text()
    box.reject()
    assert not [one for one in window.findChildren(NewProjectDialog) if one.isVisible()]


def test_a_package_that_unpacks_to_absurdly_much_is_asked_about(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The question tells how much it is; with Yes the project and its large file are made."""
    keep_documents_in(tmp_path / "home", monkeypatch)
    monkeypatch.setattr(unpacked, "USUAL", LESS)
    window.dialogs.import_file(sparse_package(tmp_path))
    dialog = open_dialog(window, NewProjectDialog)
    qtbot.waitUntil(dialog.make.isEnabled)
    click(qtbot, dialog.make)
    box = wait_for_dialog(qtbot, dialog, QMessageBox)
    assert "unpacks to 4 MB" in box.informativeText()
    with qtbot.waitSignal(dialog.created) as made:
        click(qtbot, box.button(QMessageBox.StandardButton.Yes))
    assert max(path.stat().st_size for path in made.args[0].parent.rglob("*")) == SIZE
