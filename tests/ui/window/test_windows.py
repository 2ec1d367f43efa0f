"""Several windows: each has a project and an undo of its own, and a project is open in one of them only."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.model.project import Project
from app.model.store.project_store import save_project
from app.ui.session.preferences import Preferences
from app.ui.window.instance import Instance
from app.ui.window.windows import Windows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    """Return the windows of a program with one; all are closed in the end."""
    made = Windows(Preferences())
    qtbot.waitExposed(made.make())
    yield made
    for window in list(made.all):
        window._may_close = True
        window.close()
    QApplication.sendPostedEvents(None, 0)
    QApplication.processEvents()


def test_each_window_has_a_project_and_an_undo_of_its_own(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    """What is undone in one stays in the other; a project that is open comes to the front instead of opening again."""
    for name in "AB":
        save_project(Project(), tmp_path / f"{name}.wcdproj")
    (first,) = windows.all
    with qtbot.waitSignal(first.documents.opened):
        first.open_file(tmp_path / "A.wcdproj")
    first.menus.actions["window"].trigger()
    second = windows.all[-1]
    assert second is not first
    assert not second.is_project_shown
    with qtbot.waitSignal(second.documents.opened):
        second.open_file(tmp_path / "B.wcdproj")
    first.session.edit("device.name", "A")
    second.session.edit("device.name", "B")
    second.undo()
    assert (first.session.project.device.name, second.session.project.device.name) == ("A", "")
    first.showMinimized()
    second.open_file(tmp_path / "x" / ".." / "A.wcdproj")
    qtbot.waitUntil(lambda: not first.isMinimized())
    assert second.session.path == tmp_path / "B.wcdproj"
    windows.take_over([tmp_path / "A.wcdproj"])
    windows.open_with([tmp_path / "B.wcdproj"])
    assert windows.all == [first, second]
    second.close()
    assert windows.all == [first]
    assert first.isVisible()


def test_another_start_asks_for_a_window(windows: Windows, qapp: QApplication, tmp_path: Path) -> None:
    """``ppkg open --new-window`` asks the program that runs for a window; other messages open none."""
    instance = Instance(qapp)
    instance.ready()
    instance.window_asked.connect(windows.open_with)
    file = str(tmp_path / "gone.exe")
    messages: tuple[dict[str, object], ...] = ({"new_window": True, "files": [file]}, {"new_window": 1}, {"files": []})
    for message in messages:
        instance.take(json.loads(json.dumps(message)))
    assert len(windows.all) == 2
    qapp.removeEventFilter(instance)
    instance.deleteLater()
