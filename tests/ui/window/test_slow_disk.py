"""Projects on a disk that takes its time: what was typed meanwhile is not lost, and the last one asked for counts."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from app.model.project import Device, Package, Project
from app.model.store.project_store import open_project, save_project
from app.ui.session import session as session_module
from app.ui.work.task import running_tasks
from tests import patience
from tests.ui.stage.hand import click, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from pytestqt.qtbot import QtBot

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
    qtbot.waitUntil(lambda: window.session.path == (late if goes else here) and not running_tasks(window))
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
    qtbot.waitUntil(lambda: not running_tasks(window))
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
    qtbot.waitUntil(lambda: not running_tasks(window))
    assert window.session.path == other
    assert window.findChildren(QMessageBox) == []
