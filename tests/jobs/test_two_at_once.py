"""Several who change one project at once with “ppkg set”: every change is there in the end, or is refused by name."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from app.cli import main
from app.core.secret import Secret
from app.jobs.project import ChangeOrder, Changes, NewOrder, change_project, make_project
from app.model.field import get_field
from app.model.store import project_lock
from app.model.store.project_store import open_project

if TYPE_CHECKING:
    from pathlib import Path

FIELDS = ("device.name", "package.name", "package.description", "package.notes", "account.administrator.name")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a project file."""
    return make_project(NewOrder(path=tmp_path / "depot.wcdproj", name="Depot")).path


def test_no_change_is_lost(path: Path) -> None:
    """Rows of changes to different fields, made at once, are all in the file."""

    def change(field: str) -> None:
        for number in range(4):
            change_project(ChangeOrder(path=path, changes=Changes(values=((field, f"PC-{number}"),))))

    with ThreadPoolExecutor(len(FIELDS)) as pool:
        list(pool.map(change, FIELDS))
    project = open_project(path).project
    assert {field: get_field(project, field) for field in FIELDS} == dict.fromkeys(FIELDS, "PC-3")
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_who_is_asked_meanwhile_changes_the_new_file(path: Path) -> None:
    """Somebody changes the file while a secret is asked for: both changes are there, and nobody is asked twice."""
    asked: list[str] = []

    def secrets() -> dict[str, Secret]:
        asked.append("secret")
        change_project(ChangeOrder(path=path, changes=Changes(values=(("package.owner", "OEM"),))))
        return {"account.administrator.password": Secret("pw")}

    changes = Changes(values=(("device.name", "PC-1"),), secrets=secrets)
    saved = change_project(ChangeOrder(path=path, changes=changes)).project
    assert (asked, saved.device.name, saved.package.owner) == (["secret"], "PC-1", "OEM")


def test_the_command_says_who_and_ends_with_its_own_code(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A project that somebody else is changing is refused with a sentence and the code 4, and is as it was."""
    monkeypatch.setattr(project_lock, "PATIENCE", 0.05)
    before = path.read_bytes()
    with project_lock.project_lock(path), ThreadPoolExecutor(1) as pool:
        assert pool.submit(main, ["set", str(path), "device.name=PC-2", "--json"]).result() == 4
    said = json.loads(capsys.readouterr().out)
    assert said["exit_code"] == 4
    assert "is being changed by" in said["error"]
    assert path.read_bytes() == before
