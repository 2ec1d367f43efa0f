"""Tokens that end soon: among projects and packages of a folder, on the command line and on the start page."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.cli.start import run
from app.core.secret import Secret
from app.jobs.enrol.ending import PAST_DAYS, EndingOrder, ending_tokens
from app.model.project import Account, Join, Project
from app.model.store.project_store import save_project
from app.model.token import DEMO_AUTHORITY, Token
from app.ui.work.task import running_tasks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

NOW = datetime.now(UTC).replace(microsecond=0)
DAYS = {"far": 15, "soon": 13, "over": -3, "old": -PAST_DAYS - 1, "sub/today": 0.5}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a project for each number of days, one of the demo tenant, one without, and a broken one."""
    made = tmp_path / "projects"
    (made / "sub").mkdir(parents=True)

    def save(name: str, token: Token, join: Join = Join.ENTRA) -> None:
        project = replace(Project(), account=Account(join=join, entra=token))
        save_project(project, made / f"{name}.wcdproj")

    for name, days in DAYS.items():
        save(name, Token(token=Secret("0.AAAA"), expiry=NOW + timedelta(days=days)))
    soon = NOW + timedelta(days=2)
    save("training", Token(token=Secret("0.AAAA"), expiry=soon, authority=DEMO_AUTHORITY))
    save("domain", Token(token=Secret("0.AAAA"), expiry=soon), Join.DIRECTORY)
    (made / "broken.wcdproj").write_text("{", encoding="utf-8")
    return made


@pytest.mark.parametrize(
    ("days", "names"), [(14, ["over", "today", "soon"]), (1, ["over", "today"]), (15, ["over", "today", "soon", "far"])]
)
def test_what_ends_within_some_days(folder: Path, days: int, names: list[str]) -> None:
    """The first to end comes first; one that ended long ago, of the demo tenant, or not used is none of them."""
    found = ending_tokens(EndingOrder(paths=(folder,), now=NOW, days=days))
    assert [one.path.stem for one in found] == names


def test_the_command_is_for_scripts_that_watch(folder: Path) -> None:
    """3 if a token ends soon, 0 if none does; no token is shown."""
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        assert run(["token", "ending", str(folder)]) == 3
        assert run(["token", "ending", str(folder / "far.wcdproj"), "--days", "3"]) == 0
        assert run(["token", "ending", str(folder / "nowhere")]) == 1
    text = said.getvalue()
    assert "soon.wcdproj: Devices can join with the bulk token until" in text
    assert "No token ends within that time (days: 3)." in text
    assert "0.AAAA" not in text


def test_the_start_page_opens_the_token(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    """Recent projects whose token ends soon stand above the others, and open where the token is renewed."""
    for name in ("far", "soon"):
        window.preferences.add_recent(folder / f"{name}.wcdproj")
    window.session.take(None)
    ending = window.start.ending
    qtbot.waitUntil(ending.isVisible)
    assert ending.count() == 1
    assert ending.item(0).text() == "soon"
    with qtbot.waitSignal(window.documents.opened):
        ending.itemActivated.emit(ending.item(0))
    assert window.session.path == folder / "soon.wcdproj"
    assert window.shell.walk.current == "account"
    window.preferences.warning_days = 0
    window.session.take(None)
    qtbot.waitUntil(lambda: not ending.isVisible())


def test_closing_meanwhile_is_no_bug(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    """A window that is closed, or a list that is asked again, while projects are read: the last question counts."""
    ending = window.start.ending
    ending.look_at([folder / "soon.wcdproj"] * 3, 14)
    ending.look_at([], 14)
    for task in running_tasks(ending):
        task.finish()
    qtbot.waitUntil(lambda: not running_tasks(ending))
    assert ending.count() == 0
