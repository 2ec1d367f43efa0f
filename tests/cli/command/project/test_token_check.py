"""``check --token-days``, ``build --demo`` and ``inspect``: how long the bulk token of a project or package lives."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.answers.fields.project import answers_from
from app.cli import main
from app.cli.command.project.token_check import tell_token
from app.cli.terminal.output import Output
from app.core.error import BadInput, HasProblems
from app.core.secret import Secret
from app.core.text import moment_words
from app.jobs.enrol.token_life import TokenState, demand_days, state_in_package
from app.model.project import Account, Administrator, Device, Join, Package, Project
from app.model.store.project_store import save_project
from app.model.token import DEMO_PREFIX, Token
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOW = datetime(2027, 2, 1, 12, tzinfo=UTC)
FAR = datetime(2099, 5, 16, 23, 59, 59, tzinfo=UTC)
TENANT = "5d1c7f2e-1111-4000-8000-000000000001"
GUID = "6d762967-8f0f-40cb-8031-1726eb261259"
ACCOUNT = f"package_{GUID}@contoso.com"
TOKEN = "0." + "AXkAmade0up-_" * 20


def project(expiry: datetime | None = FAR, token: str = TOKEN, join: Join = Join.ENTRA) -> Project:
    """Return a project with nothing wrong but what its token has."""
    return Project(
        package=Package(id="{0f8fad5b-d9cb-469f-a165-70867728950e}", name="Lab", description="For the lab."),
        device=Device(name="PC-%SERIAL%"),
        account=Account(
            join=join,
            entra=Token(token=Secret(token), expiry=expiry, tenant=TENANT, account=ACCOUNT, package_id=GUID),
            administrator=Administrator(name="keeper", password=Secret("correct horse battery")),
        ),
    )


def package(folder: Path, what: Project) -> Path:
    """Return the package of *what*, built in *folder*."""
    return build_package(answers_from(what), FolderFiles(folder), dialect_of(what), folder).package


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Return a function that runs a command in a folder of its own: exit code, JSON document, sentence of the end."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PPKG_TOKEN", TOKEN)
    monkeypatch.setenv("PPKG_DEMO", f"{DEMO_PREFIX}{TOKEN}")
    monkeypatch.setenv("PPKG_PASSWORD", "correct horse battery")

    def run(*words: str) -> tuple[int, Any, str]:
        code = main([*words, "--json"])
        shown = capsys.readouterr()
        assert TOKEN not in shown.out + shown.err
        return code, json.loads(shown.out), shown.err

    return run


PASSWORD = "--secret-env=account.administrator.password=PPKG_PASSWORD"
REAL = ("--secret-env=account.entra.token=PPKG_TOKEN", PASSWORD)
DEMO = ("--secret-env=account.entra.token=PPKG_DEMO", PASSWORD)


def state(expiry: datetime | None, *, is_there: bool = True, is_demo: bool = False) -> TokenState:
    """Return the state of a token."""
    return TokenState(name="Lab.ppkg", is_there=is_there, is_demo=is_demo, life=Token(expiry=expiry))


@pytest.mark.parametrize(
    ("token", "sentence"),
    [
        (state(NOW + timedelta(days=14)), None),
        (None, None),
        (
            state(NOW + timedelta(days=14) - timedelta(seconds=1)),
            r"works until 1\d February 2027, .*, which is less than 14",
        ),
        (state(NOW), r"worked until \d+ (January|February) 2027"),
        (state(None), "not known when the bulk token of Lab.ppkg ends"),
        (state(None, is_there=False), "Lab.ppkg has no bulk token"),
        (state(FAR, is_demo=True), "demo tenant"),
    ],
)
def test_what_is_demanded(token: TokenState | None, sentence: str | None) -> None:
    """To the second, less than the days asked for is refused; each way to fail has its own sentence."""
    if sentence is None:
        demand_days(token, 14, NOW)
        return
    with pytest.raises(HasProblems, match=sentence):
        demand_days(token, 14, NOW)


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(days=12, hours=3), "12 days left"),
        (timedelta(days=1), "1 day left"),
        (timedelta(seconds=1), "less than a day left"),
        (timedelta(0), "ended less than a day ago"),
        (-timedelta(days=1), "ended 1 day ago"),
        (-timedelta(days=3, hours=1), "ended 3 days ago"),
    ],
)
def test_what_is_left_in_words(left: timedelta, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Days are counted whole, and never more than there are, before the end and after it."""
    tell_token(state(NOW + left), NOW, Output())
    assert f"{moment_words(NOW + left)} ({words})." in capsys.readouterr().out


def test_a_project(run: Callable[..., Any], tmp_path: Path) -> None:
    """A project file without its secrets tells the life of its token, and ends with 3 if that is too short."""
    save_project(project(), tmp_path / "a.wcdproj")
    code, found, _ = run("check", "a.wcdproj", "--token-days=14")
    assert code == 0
    assert found["token"].pop("days_left") > 20000
    assert found["token"] == {
        "state": "works",
        "can_join": True,
        "expiry": "2099-05-16T23:59:59Z",
        "account": ACCOUNT,
        "tenant": TENANT,
    }
    near = datetime.now(UTC).replace(microsecond=0) + timedelta(days=10, minutes=1)
    save_project(project(near), tmp_path / "b.wcdproj")
    code, found, sentence = run("check", "b.wcdproj", "--token-days", "11")
    assert (code, found["token"]["days_left"], found["exit_code"]) == (3, 10, 3)
    assert "b.wcdproj works until" in sentence
    assert run("check", "b.wcdproj", "--token-days", "10")[0] == 0
    assert run("check", "b.wcdproj")[0] == 0


def test_projects_without_what_is_asked(run: Callable[..., Any], tmp_path: Path) -> None:
    """An unknown end and a missing token end with 3; a project that joins nothing needs no token."""
    save_project(project(None), tmp_path / "a.wcdproj")
    code, found, sentence = run("check", "a.wcdproj", "--token-days=1")
    assert (code, found["token"]["expiry"], found["token"]["days_left"]) == (3, None, None)
    assert "not known when" in sentence
    save_project(project(token=""), tmp_path / "b.wcdproj")
    code, _, sentence = run("check", "b.wcdproj", "--token-days=1")
    assert code == 3
    assert "has no bulk token" in sentence
    save_project(project(join=Join.LOCAL), tmp_path / "c.wcdproj")
    assert run("check", "c.wcdproj", "--token-days=1")[:2][0] == 0
    assert run("check", "c.wcdproj", "--token-days=1")[1]["token"] is None


def test_a_package(run: Callable[..., Any], tmp_path: Path) -> None:
    """A package alone is enough: its description tells what the project knew."""
    path = package(tmp_path, project())
    code, found, _ = run("check", path.name, "--token-days=14")
    assert code == 0
    assert (found["token"]["expiry"], found["token"]["account"]) == ("2099-05-16T23:59:59Z", ACCOUNT)
    assert run("check", path.name, "--token-days=9999")[0] == 0
    code, _, sentence = run("check", package(tmp_path, project(None)).name, "--token-days=1")
    assert code == 3
    assert "not known when the bulk token of Lab.ppkg ends" in sentence
    code, _, sentence = run("check", package(tmp_path, project(NOW - timedelta(days=9999))).name, "--token-days=1")
    assert code == 3
    assert "Lab.ppkg worked until" in sentence
    code, _, sentence = run("check", package(tmp_path, project(join=Join.LOCAL)).name, "--token-days=1")
    assert code == 3
    assert "Lab.ppkg has no bulk token" in sentence


def test_packages_that_are_none(run: Callable[..., Any], tmp_path: Path) -> None:
    """A package is checked for its token alone, and a file that is no package is told as such."""
    code, _, sentence = run("check", package(tmp_path, project()).name)
    assert code == 2
    assert "--token-days" in sentence
    (tmp_path / "bad.ppkg").write_bytes(b"no package")
    with pytest.raises(BadInput, match="MSWIM"):
        state_in_package(tmp_path / "bad.ppkg")
    assert run("check", "bad.ppkg", "--token-days=1")[0] == 1
    assert run("check", "bad.ppkg", "--token-days=0")[0] == 2


def test_build_and_inspect(run: Callable[..., Any], tmp_path: Path) -> None:
    """The report of the build and any copy of the package say when the token ends; the description stays as it was."""
    save_project(project(), tmp_path / "a.wcdproj")
    code, made, _ = run("build", "a.wcdproj", *REAL)
    assert (code, made["token_expiry"], made["is_demo"]) == (0, "2099-05-16T23:59:59Z", False)
    assert (made["token_days_left"] > 20000, made["token_state"], made["can_join"]) == (True, "works", True)
    found = run("inspect", "Lab.ppkg")[1]["package"]
    assert found["description"] == "For the lab."
    assert found["token"].pop("days_left") == made["token_days_left"]
    assert found["token"] == {
        "expiry": "2099-05-16T23:59:59Z",
        "account": ACCOUNT,
        "tenant": TENANT,
        "package_id": GUID,
        "obtained": None,
        "is_demo": False,
        "state": "works",
        "can_join": True,
    }


def test_inspect_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Account, tenant, end and what is left of it stand among the facts of the package."""
    end = datetime.now(UTC).replace(microsecond=0) + timedelta(days=12, minutes=1)
    assert main(["inspect", str(package(tmp_path, project(end)))]) == 0
    shown = capsys.readouterr().out
    assert "Description: For the lab.\n" in shown
    assert f"Account of the bulk token: {ACCOUNT}\nTenant of the bulk token: {TENANT}\n" in shown
    assert f"Devices can join with the bulk token until {moment_words(end)} (12 days left).\n" in shown
    assert TOKEN not in shown


def test_a_demo_token(run: Callable[..., Any], tmp_path: Path) -> None:
    """A token of the demo tenant is an error, unless the build asks for it; then it is warned of, as *Training*."""
    save_project(project(), tmp_path / "a.wcdproj")
    for command in ("check", "build"):
        code, found, _ = run(command, "a.wcdproj", *DEMO)
        assert code == 3
        assert [one["code"] for one in found["problems"] if one["level"] == "error"] == ["token_demo"]
    assert not (tmp_path / "Lab.ppkg").exists()
    code, made, _ = run("build", "a.wcdproj", "--demo", *DEMO)
    assert (code, made["is_demo"], made["token_state"], made["can_join"]) == (0, True, "training", False)
    assert [one["level"] for one in made["problems"] if one["code"] == "token_demo"] == ["warning"]
    shown = run("inspect", "Lab.ppkg")[1]
    assert shown["package"]["token"]["is_demo"]
    assert "demo tenant" in str(shown["sections"])
    assert "anybody who has this file can use" not in str(shown["sections"])
    code, _, sentence = run("check", "Lab.ppkg", "--token-days=1")
    assert code == 3
    assert "demo tenant" in sentence


def test_demo_excuses_nothing_else(run: Callable[..., Any], tmp_path: Path) -> None:
    """With --demo every other error still stops the build, and a real token is built as ever."""
    nameless = project()
    save_project(replace(nameless, package=replace(nameless.package, name="")), tmp_path / "a.wcdproj")
    assert run("build", "a.wcdproj", "--demo", *DEMO)[0] == 3
    save_project(project(), tmp_path / "b.wcdproj")
    assert run("build", "b.wcdproj", "--demo", *REAL)[1]["is_demo"] is False
