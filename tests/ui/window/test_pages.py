"""The scenario of the open project decides which pages there are, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.model.project import Package, Project
from app.model.scenario import DESKTOP, SCENARIOS, ScenarioKind, offered
from app.model.store.project_store import Opened, open_project
from app.ui.project.new_project_dialog import NewProjectDialog
from app.ui.window.pages import PAGES
from app.ui.window.start_page import StartPage
from app.ui.wizard.problem_list import ProblemList
from tests.model.made_up import MADE_UP, add_made_up
from tests.ui.stage.hand import click, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow
    from app.ui.wizard.sidebar import Sidebar


def titles(sidebar: Sidebar) -> list[str]:
    """Return the titles of the steps, as they are shown."""
    return [sidebar.item(row).toolTip().partition(":")[0] for row in range(sidebar.count())]


def test_every_section_has_its_page(window: MainWindow) -> None:
    """The table has a page for each section of each scenario, and the page bears the section's title and key."""
    for scenario in (*SCENARIOS.values(), MADE_UP):
        for section in scenario.sections:
            page = PAGES[section]()(window.session, window)
            assert (page.accessibleName(), page.step) == (section.title, section.key)
            page.deleteLater()


def test_the_scenario_drives_sidebar_flow_and_pages(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A project of another scenario has its own steps, from the first to the last; the next desktop has all of its."""
    made_up, shell = add_made_up(monkeypatch), window.shell
    assert titles(shell.sidebar) == [section.title for section in DESKTOP.sections]
    desktop = open_project(tmp_path / "Contoso.wcdproj")
    shell.go("account")
    lamp = Project(kind=made_up.key, package=Package(name="a/b"))
    window.session.take(Opened(project=lamp, path=tmp_path / "Lamp.wcdproj"))
    shell.start(visited=True)
    keys = [section.key for section in made_up.sections]
    assert titles(shell.sidebar) == [section.title for section in made_up.sections]
    seen = [shell.page.step]
    while shell.next.isVisible():
        step = shell.walk.current
        click(qtbot, shell.next)
        if shell.walk.current == step:  # it stayed at an error
            click(qtbot, shell.next)
        seen.append(shell.page.step)
        assert shell.sidebar.currentRow() == keys.index(shell.walk.current)
    assert seen == keys
    for place, key in (("device.name", "device"), ("package.name", "finish"), ("account.join", "finish")):
        shell.show_place(place)
        assert shell.walk.current == key
    listed = shell.page.findChild(ProblemList)
    assert isinstance(listed, ProblemList)
    owners = {made_up.section_of(link.property("place")).key for link in listed.links}
    assert owners == {"device", "finish"}
    assert all(not problem.place.startswith(("account", "applications")) for problem in window.session.problems)

    window.session.take(desktop)
    assert titles(shell.sidebar) == [section.title for section in DESKTOP.sections]
    assert shell.walk.current == "device"


def test_pages_of_another_scenario_are_got_ready(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the window is idle exactly the pages of the open project are built."""
    made_up, shell = add_made_up(monkeypatch), window.shell
    window.session.take(Opened(project=Project(kind=made_up.key), path=tmp_path / "Lamp.wcdproj"))
    shell.start(visited=False)
    window.preparation.start()
    qtbot.waitUntil(lambda: shell.pages.keys() >= {section.key for section in made_up.sections})
    assert shell.pages.keys() == {"device", *(section.key for section in made_up.sections)}  # device was shown before


def test_each_scenario_has_a_tile(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The start page offers every scenario in its own words, and a tile asks for a project of its kind."""
    add_made_up(monkeypatch)
    start = StartPage()
    qtbot.addWidget(start)
    assert list(start.scenarios) == [*(one.key for one in offered())]
    for kind, tile in start.scenarios.items():
        assert (tile.accessibleName(), tile.accessibleDescription()) == (
            SCENARIOS[kind].title,
            SCENARIOS[kind].summary,
        )
        with qtbot.waitSignal(start.new_requested) as asked:
            qtbot.keyClick(tile, Qt.Key.Key_Return)
        assert asked.args == [kind]
    window.close_project()
    click(qtbot, window.start.scenarios[ScenarioKind.DESKTOP])
    wait_for_dialog(qtbot, window, NewProjectDialog).reject()
