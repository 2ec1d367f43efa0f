"""A project that somebody else changes while it is open: the window notices, compares, and loses nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from app.core.secret import Secret
from app.jobs.project import ChangeOrder, Changes, change_project
from app.model.project import Account, Administrator, Device, Join, Package, Project
from app.model.store.project_store import open_project, save_project
from tests.ui.stage.hand import click, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

Answer = QMessageBox.StandardButton


@pytest.fixture
def path(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Path:
    """Open a project in the window, with unsaved work."""
    path = tmp_path / "depot.wcdproj"
    save_project(Project(package=Package(name="Depot"), device=Device(name="PC-0")), path)
    window.open_file(path)
    qtbot.waitUntil(lambda: window.session.path == path)
    window.session.edit("package.description", "mine")
    return path


def set_outside(path: Path, name: str) -> None:
    """Change the file as “ppkg set” does."""
    change_project(ChangeOrder(path=path, changes=Changes(values=(("device.name", name),))))


def answer(window: MainWindow, qtbot: QtBot, button: Answer) -> str:
    """Wait for the question, answer it, and return what it shows."""
    box = wait_for_dialog(qtbot, window, QMessageBox)
    said = f"{box.text()}\n{box.informativeText()}"
    click(qtbot, box.button(button))
    return said


def saved(window: MainWindow, qtbot: QtBot) -> None:
    """Save, and wait until it is done."""
    with qtbot.waitSignal(window.documents.saved):
        window.documents.save()


def test_reload_and_undo(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """Reloading takes the file as it is; what was here comes back by undoing."""
    set_outside(path, "PC-1")
    said = answer(window, qtbot, Answer.Open)
    assert "depot.wcdproj was changed by somebody else" in said
    assert "device.name: PC-0 here, PC-1 on disk" in said
    assert "package.description: mine here, nothing on disk" in said
    session = window.session
    assert (session.project.device.name, session.project.package.description, session.is_dirty) == ("PC-1", None, False)
    session.undo()
    assert (session.project.package.description, session.is_dirty) == ("mine", True)
    saved(window, qtbot)


def test_keep_mine(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """Keeping what is here makes it unsaved work, and saving it replaces the file without another question."""
    window.session.undo()
    assert not window.session.is_dirty
    set_outside(path, "PC-1")
    answer(window, qtbot, Answer.Save)
    assert window.session.is_dirty
    saved(window, qtbot)
    assert open_project(path).project.device.name == "PC-0"


def test_saving_asks_again(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """Who decides later is not bothered again, but a save that would overwrite asks; nothing is written before."""
    set_outside(path, "PC-1")
    answer(window, qtbot, Answer.Cancel)
    window.documents.save()
    answer(window, qtbot, Answer.Cancel)
    assert open_project(path).project.device.name == "PC-1"
    window.documents.save()
    answer(window, qtbot, Answer.Save)
    saved(window, qtbot)
    assert open_project(path).project.package.description == "mine"


def test_secrets_are_masked(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """The comparison shows that a secret differs, and not the secret."""
    account = Account(join=Join.LOCAL, administrator=Administrator(name="ops", password=Secret("Sommer-2026-regnet")))
    window.session.replace(replace(window.session.project, account=account))
    set_outside(path, "PC-1")
    said = answer(window, qtbot, Answer.Cancel)
    assert "account.administrator.password: ••• here" in said
    assert "Sommer" not in said
