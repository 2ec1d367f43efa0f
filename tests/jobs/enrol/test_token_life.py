"""What jobs know of a token: its life in projects and packages, the reminder of its end, and the one in a file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from
from app.core.error import BadInput, HasProblems
from app.core.secret import Secret
from app.jobs.enrol.token_life import demand_days, remind, reminder_for, reminder_of, status, take
from app.model.project import Join
from app.model.store.project_store import save_project
from app.model.token import DEMO_AUTHORITY, DEMO_PREFIX, Token
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from tests.jobs.enrol.test_token import REAL, WORD, project

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project

DEMO = replace(REAL, token=Secret(f"{DEMO_PREFIX}AAAA"), authority=DEMO_AUTHORITY)


def package(folder: Path, what: Project) -> Path:
    """Return the package of *what*, built in *folder*."""
    return build_package(answers_from(what), FolderFiles(folder), dialect_of(what), folder).package


def uid(data: bytes) -> bytes:
    """Return the number of the event in a calendar."""
    return next(line for line in data.split(b"\r\n") if line.startswith(b"UID:"))


@pytest.mark.parametrize("token", [REAL, DEMO], ids=["real", "demo"])
@pytest.mark.parametrize("word", [None, WORD], ids=["left out", "sealed"])
def test_a_project_and_its_package_tell_the_same(tmp_path: Path, token: Token, word: Secret | None) -> None:
    """A token that is left out, sealed or built is there, and has the same life; no secret comes along."""
    save_project(project(token), tmp_path / "lab.wcdproj", passphrase=word)
    in_project, in_package = status(tmp_path / "lab.wcdproj"), status(package(tmp_path, project(token)))
    for state in (in_project, in_package):
        assert (state.is_there, state.is_demo) == (True, token is DEMO)
        assert state.life == replace(token, token=Secret())
    with_secret = replace(in_project, name="Lab.ppkg")
    assert replace(in_package, name="Lab.ppkg") == with_secret


def test_what_has_no_token(tmp_path: Path) -> None:
    """A project that joins nothing is refused; one that has no token yet, and such a package, have none."""
    save_project(replace(project(), account=replace(project().account, join=Join.LOCAL)), tmp_path / "local.wcdproj")
    with pytest.raises(HasProblems, match="does not join Entra ID"):
        status(tmp_path / "local.wcdproj")
    save_project(project(), tmp_path / "lab.wcdproj")
    bare = package(tmp_path, replace(project(), account=replace(project().account, join=Join.LOCAL)))
    for path in (tmp_path / "lab.wcdproj", bare):
        state = status(path)
        assert not state.is_there
        with pytest.raises(HasProblems, match="has no bulk token"):
            demand_days(state, 0, datetime.now(UTC))


def test_both_faces_remind_of_the_same(tmp_path: Path) -> None:
    """The project in the window, its file and its package are one event with the package's name, and hold no secret."""
    save_project(project(REAL), tmp_path / "another name.wcdproj")
    found = (
        reminder_of(project(REAL)),
        reminder_for(tmp_path / "another name.wcdproj"),
        reminder_for(package(tmp_path, project(REAL))),
    )
    assert {(one.project, one.files, one.token) for one in found} == {
        ("Lab", "Lab.ppkg", replace(REAL, token=Secret()))
    }
    data = remind(found[0], tmp_path / "end.ICS", "en").read_bytes()
    assert b"DTSTART:20990516T235959Z" in data
    assert REAL.token.reveal().encode() not in data


def test_tokens_whose_account_is_not_known_are_told_apart(tmp_path: Path) -> None:
    """Without a package id the account, and without that the name, makes an event one of its own."""
    bare = Token(token=REAL.token, expiry=REAL.expiry)
    names = {
        uid(remind(reminder_of(what), tmp_path / "end.ics", "en").read_bytes())
        for what in (
            project(REAL),
            project(bare),
            project(replace(bare, account="package_a@contoso.com")),
            replace(project(bare), package=replace(project().package, name="Other")),
        )
    }
    assert len(names) == 4


@pytest.mark.parametrize(
    ("token", "reason"),
    [
        (Token(), "has no bulk token"),
        (Token(token=REAL.token), "not known when"),
        (replace(REAL, expiry=datetime(2020, 1, 1, tzinfo=UTC)), "worked until"),
    ],
)
def test_nothing_to_be_reminded_of(tmp_path: Path, token: Token, reason: str) -> None:
    """Without an end that comes there is no calendar file."""
    save_project(project(token), tmp_path / "lab.wcdproj")
    with pytest.raises(HasProblems, match=reason):
        reminder_for(tmp_path / "lab.wcdproj")


def test_a_calendar_is_called_like_one(tmp_path: Path) -> None:
    """Another name would open with another program."""
    with pytest.raises(BadInput, match=r"ends with \.ics"):
        remind(reminder_of(project(REAL)), tmp_path / "end.txt", "en")
    assert list(tmp_path.iterdir()) == []


def test_a_token_is_taken_from_a_package(tmp_path: Path) -> None:
    """All of it comes, and what holds none is refused."""
    assert take(package(tmp_path, project(REAL))) == REAL
    (tmp_path / "answers.xml").write_text("<Settings/>", encoding="utf-8")
    with pytest.raises(BadInput):
        take(tmp_path / "answers.xml")
