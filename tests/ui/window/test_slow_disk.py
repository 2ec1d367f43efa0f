"""Projects on a disk that takes its time: what was typed meanwhile is not lost, and the last one asked for counts."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from app.core.error import BadInput
from app.jobs.setting.admx import read_admx
from app.model.node import Node
from app.model.project import Application, Device, Package, Project
from app.model.store.project_store import open_project, save_project
from app.ui.items.item_page import ItemPage
from app.ui.session import session as session_module
from app.ui.settings import tree_actions
from app.ui.settings.admx import panel as admx_panel
from app.ui.settings.admx.panel import TemplatePanel
from app.ui.settings.tree_actions import TreeActions
from app.ui.work.task import Task
from tests import patience
from tests.answers.admx.admx_case import ADMX
from tests.ui.stage.hand import click, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from pytestqt.qtbot import QtBot

    from app.jobs.setting.admx import AdmxOrder, AdmxResult
    from app.ui.window.window import MainWindow

Answer = QMessageBox.StandardButton


def project_at(path: Path) -> Path:
    """Save a project that bears the name of its file."""
    save_project(Project(package=Package(name=path.stem), device=Device(name="PC-0")), path)
    return path


@pytest.fixture
def here(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Path:
    """Open a project from a quick disk."""
    path = project_at(tmp_path / "here.wcdproj")
    window.open_file(path)
    qtbot.waitUntil(lambda: window.session.path == path)
    return path


@pytest.fixture
def slow(here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Make ``slow.wcdproj``, which is read once the event is set."""
    path, answers = project_at(tmp_path / "slow.wcdproj"), threading.Event()

    def read(asked: Path, *arguments: Any) -> Any:
        if asked == path:
            assert answers.wait(patience.LIMIT)
        return open_project(asked, *arguments)

    assert here != path
    monkeypatch.setattr(session_module, "open_project", read)
    return answers


@pytest.mark.parametrize("button", [Answer.Cancel, Answer.Save, Answer.Discard])
def test_what_was_typed_meanwhile_is_asked_about(
    window: MainWindow, here: Path, slow: threading.Event, button: Answer, qtbot: QtBot
) -> None:
    """The project that arrives late does not take the place of unsaved work without a question."""
    late = here.with_name("slow.wcdproj")
    window.open_file(late)
    window.session.edit("device.name", "PC-typed")
    slow.set()
    click(qtbot, wait_for_dialog(qtbot, window, QMessageBox).button(button))
    goes = button is not Answer.Cancel
    qtbot.waitUntil(lambda: window.session.path == (late if goes else here) and not window.findChildren(Task))
    assert window.session.project.device.name == ("PC-0" if goes else "PC-typed")
    assert open_project(here).project.device.name == ("PC-typed" if button is Answer.Save else "PC-0")


def test_the_last_one_counts(
    window: MainWindow, here: Path, slow: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    """Who gives up waiting and opens another project keeps that one, whatever comes later."""
    other = project_at(tmp_path / "other.wcdproj")
    window.open_file(here.with_name("slow.wcdproj"))
    window.open_file(other)
    qtbot.waitUntil(lambda: window.session.path == other)
    window.session.edit("device.name", "PC-typed")
    slow.set()
    qtbot.waitUntil(lambda: not window.findChildren(Task))
    assert (window.session.path, window.session.project.device.name) == (other, "PC-typed")


def test_an_error_that_comes_late_is_not_told(
    window: MainWindow, here: Path, slow: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nobody waits any more for what the slow disk has to say."""
    late, other = here.with_name("slow.wcdproj"), project_at(tmp_path / "other.wcdproj")
    window.open_file(late)
    window.open_file(other)
    qtbot.waitUntil(lambda: window.session.path == other)
    late.unlink()
    slow.set()
    qtbot.waitUntil(lambda: not window.findChildren(Task))
    assert window.session.path == other
    assert window.findChildren(QMessageBox) == []


def answer_to_another_project(window: MainWindow, qtbot: QtBot, folder: Path, answers: threading.Event) -> None:
    """Open another project, and only then let what was begun in the one before end: nothing of it is changed."""
    other = project_at(folder / "other.wcdproj")
    window.open_file(other)
    qtbot.waitUntil(lambda: window.session.path == other)
    answers.set()
    qtbot.waitUntil(lambda: not window.findChildren(Task))
    assert not window.session.is_dirty


def test_files_that_are_read_late_are_not_for_the_next_project(
    window: MainWindow, here: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An application that was added to one project does not land in another one; nor is its failure told there."""
    page, answers = window.shell.page_of("applications"), threading.Event()
    assert isinstance(page, ItemPage)

    def read(paths: tuple[Path, ...], _folder: Path, _progress: object) -> list[Application]:
        assert answers.wait(patience.LIMIT)
        if paths[0].suffix == ".bad":
            raise BadInput("It cannot be read.")
        return [Application(name="Late", command_file=str(paths[0]))]

    monkeypatch.setattr(page, "read_items", read)
    page.add_files([tmp_path / "setup.exe"])
    page.add_files([tmp_path / "setup.bad"])
    answer_to_another_project(window, qtbot, tmp_path, answers)
    qtbot.waitUntil(lambda: not page.busy.text())
    assert window.session.project.applications == ()
    assert window.findChildren(QMessageBox) == []
    assert here.exists()


@pytest.mark.parametrize("is_right", [True, False])
def test_settings_that_are_pasted_late_are_not_for_the_next_project(
    window: MainWindow, here: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_right: bool
) -> None:
    """A branch from the clipboard belongs to the project it was pasted into, and so does what is wrong with it."""
    page, answers = window.shell.page_of("settings"), threading.Event()
    actions = page.findChild(TreeActions)
    assert actions is not None
    told: list[str] = []
    actions.said.connect(told.append)

    def read(_text: str, _name: str) -> tuple[Node, ...]:
        assert answers.wait(patience.LIMIT)
        if not is_right:
            raise BadInput("It cannot be read.")
        name = Node("ComputerName", "PC-late")
        return (Node("Accounts", children=(Node("ComputerAccount", children=(name,)),)),)

    monkeypatch.setattr(tree_actions, "branch_of_text", read)
    actions._paste()
    answer_to_another_project(window, qtbot, tmp_path, answers)
    assert told == []
    assert here.exists()


@pytest.mark.parametrize("is_right", [True, False])
def test_a_template_that_is_read_late_is_not_for_the_next_project(
    window: MainWindow, here: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_right: bool
) -> None:
    """An administrative template goes to the project it was chosen for, and its failure is told there only."""
    templates, answers = window.shell.page_of("settings").findChild(TemplatePanel), threading.Event()
    assert templates is not None
    template = tmp_path / "browser.admx"
    template.write_text(ADMX if is_right else "<policyDefinitions", encoding="utf-8")

    def read(order: AdmxOrder) -> AdmxResult:
        assert answers.wait(patience.LIMIT)
        return read_admx(order)

    monkeypatch.setattr(admx_panel, "read_admx", read)
    templates.add_files([template])
    answer_to_another_project(window, qtbot, tmp_path, answers)
    assert window.findChildren(QMessageBox) == []
    assert here.exists()
