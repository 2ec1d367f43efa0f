"""No sentence contradicts another: what page, problems, last page, result, sheet and commands say of one bulk token."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from app.cli import main
from app.core.text import moment_words
from app.deliver.package_state import end_hint, read_state
from app.deliver.sheet.page import sheet_html
from app.deliver.sheet.sheet import make_sheet
from app.model.store.project_store import open_project, save_project
from app.model.token import DEMO_AUTHORITY, DEMO_PREFIX
from app.ui.finish.build_panel import BuildState
from app.ui.finish.page import FinishPage
from app.ui.wizard.problem_list import ProblemList
from tests.cli.command.project.test_token_check import PASSWORD, project
from tests.ui.stage.scene import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.model.project import Project
    from app.ui.window.window import MainWindow

NOW = datetime.now(UTC).replace(microsecond=0)
REAL = "0." + "AXkAmade0up-_" * 20
DEMO = DEMO_PREFIX + REAL


@dataclass(frozen=True)
class State:
    """A token, what can be done with it, and whether somebody trains."""

    name: str
    token: str
    joins: bool
    builds: bool
    left: timedelta = timedelta(days=29, hours=1)
    trains: bool = False
    near: bool = False

    @property
    def end(self) -> datetime:
        """When it ends; it was asked for 30 days."""
        return NOW + self.left

    def project(self) -> Project:
        """Return a project with this token, and nothing else wrong with it."""
        plain = project(self.end, self.token)
        authority = DEMO_AUTHORITY if self.token.startswith(DEMO_PREFIX) else plain.account.entra.authority
        made = self.end - timedelta(days=30)
        entra = replace(plain.account.entra, made=made, authority=authority)
        return replace(plain, account=replace(plain.account, entra=entra))


STATES = (
    State("no token", "", joins=False, builds=False),
    State("training", DEMO, joins=False, builds=True, trains=True),
    State("training token outside of training", DEMO, joins=False, builds=False),
    State("fresh", REAL, joins=True, builds=True),
    State("near its end", REAL, joins=True, builds=True, left=timedelta(days=3, hours=1), near=True),
    State("ended", REAL, joins=False, builds=False, left=timedelta(days=-2, hours=-1)),
    State("unreadable", REAL[:100] + "\n" + REAL[100:], joins=False, builds=False),
)

END = re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d")
ISO = re.compile(r"(?<![-\w])\d{4}-\d\d-\d\d[ T]")
JOINS = re.compile(r"[Dd]evices can join|can join PCs to your org|The token works|“can_join”: true")
JOINS_NOT = re.compile(
    r"joins no device|no device can join|No device can join|devices cannot join|no token yet|"
    r"cannot be read|has no bulk token|“can_join”: false"
)
LATER = re.compile(r"devices set up later cannot join|Later it joins no device")
BUILDS = re.compile(r"^Built |Nothing is wrong with|The package is ready|“exit_code”: 0")
BUILDS_NOT = re.compile(r"cannot be built|stop the build|Correct them before you build|so it was not built")
WARNS = re.compile(r"ends soon|Get a new one in time|Set the devices up before")


def shown(widget: QWidget) -> Iterator[str]:
    """Yield the texts that a person sees below *widget*."""
    for label in widget.findChildren(QLabel):
        if label.isVisible() and label.text():
            yield label.text()
    for listed in widget.findChildren(ProblemList):
        yield from (link.words for link in listed.links)


def in_the_window(window: MainWindow, qtbot: QtBot, path: Path, state: State) -> Iterator[str]:
    """Yield what the page of accounts and the last page say, before and after a build."""
    window.session.take(open_project(path, None))
    window.session.replace(state.project())
    window.session.train(state.trains)
    window.session.check_now()
    window.shell.go("account")
    window.shell.page.mark_problems()
    settle()
    yield from shown(window.shell.page)
    window.shell.go("finish")
    page = window.shell.page
    assert isinstance(page, FinishPage)
    page.summary.setText("")
    qtbot.waitUntil(lambda: bool(page.summary.text()))
    yield from shown(page)
    page.panel.place.destination.set_value("window")
    page.panel.start()
    qtbot.waitUntil(lambda: page.panel.state in (BuildState.DONE, BuildState.FAILED))
    settle()
    yield from shown(page)


def on_the_command_line(
    folder: Path, state: State, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[str]:
    """Yield what the commands say, line by line, and what their documents say of joining."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PPKG_PASSWORD", "correct horse battery")
    monkeypatch.setenv("PPKG_TOKEN", state.token)
    words = [PASSWORD, *(["--secret-env=account.entra.token=PPKG_TOKEN"] if state.token else [])]
    words += ["--demo"] if state.trains else []
    runs = [["check", "a.wcdproj", *words], ["build", "a.wcdproj", "--output", "out", *words]]
    runs += [["token", "status", "a.wcdproj"]] if state.token and "\n" not in state.token else []
    if state.builds:
        runs += [["inspect", "out/Lab.ppkg"], ["token", "status", "out/Lab.ppkg"]]
    for run in runs:
        for form in ([], ["--json"]):
            code = main([*run, *form])
            said = capsys.readouterr()
            if run[0] in ("check", "build"):
                assert code == (0 if state.builds else 3), (run, said)
            if form:
                document = json.loads(said.out)
                told = document.get("token") or document.get("package", {})
                told = told.get("token", told) if isinstance(told, dict) else document
                found = {**document, **told}
                yield from (f"“{key}”: {json.dumps(found[key])}" for key in ("can_join",) if key in found)
            else:
                yield from (said.out + said.err).splitlines()


def of_the_package(package: Path) -> Iterator[str]:
    """Yield what the sheet says, and what is said before a package is copied."""
    yield re.sub(r"Made on.*?by", "", sheet_html(make_sheet(package), "en"))
    hint = end_hint(read_state(package), datetime.now(UTC))
    yield str(hint or "")


def agreed(said: list[str], yes: re.Pattern[str], no: re.Pattern[str], is_yes: bool, name: str) -> None:
    """Compare the sentences of *said* that affirm with those that deny; only one kind may be there, twice at least."""
    both = [[_around(text, hit) for text in said if (hit := found.search(text))] for found in (yes, no)]
    right, wrong = both if is_yes else reversed(both)
    assert wrong == [], name
    assert len(right) >= 2, (name, said)


def _around(text: str, hit: re.Match[str]) -> str:
    return text[max(0, hit.start() - 60) : hit.end() + 40]


def test_no_sentence_contradicts_another(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In each state all that is said of the end, of joining and of building agrees, and each is said several times."""
    for state in STATES:
        folder = tmp_path / state.name
        folder.mkdir()
        path = folder / "a.wcdproj"
        save_project(state.project(), path)
        said = [*in_the_window(window, qtbot, path, state), *on_the_command_line(folder, state, monkeypatch, capsys)]
        if state.builds:
            said += of_the_package(folder / "out" / "Lab.ppkg")
        said = [LATER.sub("", text) for text in said if not text.startswith("Built: ")]
        ends = [end for text in said for end in END.findall(text)]
        assert set(ends) <= {str(moment_words(state.end))}, state.name
        assert len(ends) >= (3 if state.joins else 0), state.name
        agreed(said, JOINS, JOINS_NOT, state.joins, state.name)
        agreed(said, BUILDS, BUILDS_NOT, state.builds, state.name)
        assert bool([text for text in said if WARNS.search(text)]) is state.near, state.name
        assert [text for text in said if ISO.search(text)] == [], state.name
        if state.token.startswith(DEMO_PREFIX):
            assert len([text for text in said if "Training" in text]) >= 4
