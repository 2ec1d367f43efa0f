"""The start page: tiles, and the projects that were open last."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.core.text import short_words
from app.model.project import Package, Project
from app.model.scenario import ScenarioKind, offered
from app.model.store.project_store import save_project
from app.ui.inspect.dialog import InspectDialog
from app.ui.project.new_project_dialog import NewProjectDialog
from app.ui.session.preferences import Recent
from tests.own_place import keep_documents_in
from tests.places import SAMPLES, needs_samples
from tests.ui.stage.hand import LEFT, click, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.recent_list import RecentList
    from app.ui.window.start_page import StartPage
    from app.ui.window.window import MainWindow

WHEN = datetime(2026, 3, 4, 15, 6, tzinfo=UTC)


@pytest.fixture
def start(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> StartPage:
    """Show the start page; documents are in the test's folder."""
    keep_documents_in(tmp_path / "home", monkeypatch)
    window.close_project()
    assert not window.is_project_shown
    return window.start


def spoken(recent: RecentList, row: int) -> str:
    """Return what a screen reader says of a project."""
    return str(recent.item(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_tile_of_desktop_devices_asks_for_a_new_project(start: StartPage, window: MainWindow, qtbot: QtBot) -> None:
    """A click on the tile opens the dialog, and so does Enter."""
    click(qtbot, start.scenarios[ScenarioKind.DESKTOP])
    wait_for_dialog(qtbot, window, NewProjectDialog).reject()
    start.scenarios[ScenarioKind.DESKTOP].setFocus()
    qtbot.keyClick(start.scenarios[ScenarioKind.DESKTOP], Qt.Key.Key_Return)
    wait_for_dialog(qtbot, window, NewProjectDialog).reject()


def test_every_tile_says_what_it_does(start: StartPage) -> None:
    """Each control has a name, the tiles a sentence too; there is one for each kind of project that can be made."""
    assert list(start.scenarios) == [one.key for one in offered()]
    for tile in (*start.scenarios.values(), start.open, start.inspect, start.diagnose):
        assert tile.accessibleName()
        assert tile.accessibleDescription()
        assert tile.height() >= tile.heightForWidth(tile.width())
    assert start.recent.accessibleName()


def test_recent_projects_say_where_and_when(start: StartPage, tmp_path: Path, qtbot: QtBot) -> None:
    """Name, folder and the moment as the person's country writes it; a missing one is marked and does not open."""
    there, gone = tmp_path / "There.wcdproj", tmp_path / "old" / "Gone.wcdproj"
    there.touch()
    start.set_recent([Recent(there, WHEN), Recent(gone, WHEN)])
    assert spoken(start.recent, 0) == f"There, {short_words(WHEN)}, {tmp_path}"
    qtbot.waitUntil(lambda: "No longer there" in spoken(start.recent, 1))
    assert "No longer there" not in spoken(start.recent, 0)
    start.recent.setCurrentRow(1)
    with qtbot.assertNotEmitted(start.chosen):
        qtbot.keyClick(start.recent, Qt.Key.Key_Return)


def test_recent_project_is_opened_by_click_and_by_enter(
    start: StartPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """The project of the row is shown."""
    path = tmp_path / "Again.wcdproj"
    save_project(Project(package=Package(name="Again")), path)
    for by_click in (True, False):
        start.set_recent([Recent(path, WHEN)])
        if by_click:
            place = start.recent.visualItemRect(start.recent.item(0)).center()
            qtbot.mouseClick(start.recent.viewport(), LEFT, pos=place)
        else:
            start.recent.setFocus()
            qtbot.keyClick(start.recent, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.is_project_shown)
        assert window.session.project.package.name == "Again"
        window.close_project()


def test_recent_project_is_taken_off_the_list(
    start: StartPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """Delete removes the chosen project, the button those that are gone; files stay."""
    for name in ("Gone", "Old", "One", "Two"):
        path = tmp_path / f"{name}.wcdproj"
        path.touch()
        window.preferences.add_recent(path)
    (tmp_path / "Gone.wcdproj").unlink()
    (tmp_path / "Old.wcdproj").unlink()
    start.set_recent(window.preferences.recent())
    start.recent.setFocus()
    start.recent.setCurrentRow(0)
    qtbot.keyClick(start.recent, Qt.Key.Key_Delete)
    qtbot.waitUntil(start.remove.isVisible)
    click(qtbot, start.remove)
    assert [recent.path.stem for recent in window.preferences.recent()] == ["One"]
    qtbot.waitUntil(lambda: not start.remove.isVisible())
    assert (tmp_path / "Two.wcdproj").is_file()


def test_names_from_the_disk_cannot_deceive(start: StartPage, tmp_path: Path) -> None:
    """A name with signs that turn the writing direction is shown without them."""
    start.set_recent([Recent(tmp_path / "\u202egnp.wcdproj", WHEN)])
    assert start.recent.item(0).text() == "\\u202egnp"


def drop(window: MainWindow, path: Path) -> bool:
    """Drop the file *path* on the window; tell whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, LEFT, none)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, LEFT, none))
    return True


@needs_samples
def test_dropped_package_is_shown_and_then_imported(start: StartPage, window: MainWindow, qtbot: QtBot) -> None:
    """A package is inspected first; its import asks for name and folder and opens the new project."""
    assert start.isVisible()
    assert drop(window, SAMPLES / "avdkiosk" / "SharedPC_0f1e63.ppkg")
    shown = wait_for_dialog(qtbot, window, InspectDialog)
    qtbot.waitUntil(lambda: shown.importing.isEnabled())
    click(qtbot, shown.importing)
    asked = wait_for_dialog(qtbot, window, NewProjectDialog)
    qtbot.waitUntil(lambda: asked.make.isEnabled())
    click(qtbot, asked.make)
    qtbot.waitUntil(lambda: window.is_project_shown)
    assert window.session.folder == asked.room / window.session.project.package.name


@needs_samples
def test_dropped_wcd_project_is_imported(start: StartPage, window: MainWindow, qtbot: QtBot) -> None:
    """An .icdproj.xml and a customizations.xml lead to the import; other files are not taken."""
    assert start.isVisible()
    for name in ("Project_1.icdproj.xml", "customizations.xml"):
        assert drop(window, SAMPLES / "ashar-empty" / name)
        asked = wait_for_dialog(qtbot, window, NewProjectDialog)
        qtbot.waitUntil(lambda asked=asked: asked.make.isEnabled())  # type: ignore[misc]  # a default
        asked.reject()
    assert not drop(window, SAMPLES / "MANIFEST.tsv")
