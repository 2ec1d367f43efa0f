"""Branches of settings, notes and editions on the command line: what the window does with its clipboard and dialogs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.catalogue.edition import CHOICES
from app.cli import main
from app.model.store.project_store import open_project

if TYPE_CHECKING:
    from app.model.project import Project

UPDATE = "Policies/Update/AllowAutoUpdate"
ADA = "Accounts/Users/User[UserName=ada]"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder of the test, in English."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PPKG_TEST_SECRET", "Sommer-2026-regnet")


def run(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> Any:
    """Run a command and return its JSON document."""
    assert main([*words, "--json"]) == code
    return json.loads(capsys.readouterr().out)


def project(name: str) -> Project:
    """Return a saved project."""
    return open_project(Path(f"{name}.wcdproj")).project


def test_a_branch_goes_from_one_project_to_another(capsys: pytest.CaptureFixture[str]) -> None:
    """What --xml writes, without secrets, --put takes; other settings of the second project stay."""
    secret = f"{ADA}/Password=PPKG_TEST_SECRET"
    values = (f"{ADA}/UserGroup=Standard Users", f"{UPDATE}=5")
    run(capsys, "new", "one.wcdproj", "--kind", "advanced", *values, "--secret-env", secret)
    run(capsys, "new", "two.wcdproj", "--kind", "advanced", f"{UPDATE}=1")
    copied = run(capsys, "settings", "--in", "one.wcdproj", "--xml", "Accounts")
    assert "Sommer" not in copied["xml"]
    Path("branch.xml").write_text(copied["xml"], encoding="utf-8")
    run(capsys, "set", "two.wcdproj", "--put", "branch.xml")
    names = [node.name for node in project("two").settings]
    assert names == ["Accounts", "Policies"]
    assert project("two").settings[1].at("Update/AllowAutoUpdate").text() == "1"  # type: ignore[union-attr]  # it is set
    single = "<Policies><Update><AllowAutoUpdate>3</AllowAutoUpdate></Update></Policies>"
    Path("single.xml").write_text(single, encoding="utf-8")
    run(capsys, "set", "two.wcdproj", "--put", "single.xml")
    assert project("two").settings[1].at("Update/AllowAutoUpdate").text() == "3"  # type: ignore[union-attr]  # it is set
    assert len(project("two").settings[0].children[0].children) == 1


@pytest.mark.parametrize("content", ["no xml", "<Settings>", "<!DOCTYPE x [<!ENTITY e 'e'>]><Policies>&e;</Policies>"])
def test_what_is_no_branch_is_refused(capsys: pytest.CaptureFixture[str], content: str) -> None:
    """A sentence, and the project is as it was."""
    run(capsys, "new", "one.wcdproj", "--kind", "advanced", f"{UPDATE}=5")
    before = Path("one.wcdproj").read_bytes()
    Path("bad.xml").write_text(content, encoding="utf-8")
    assert run(capsys, "set", "one.wcdproj", "--put", "bad.xml", code=1)["error"]
    assert Path("one.wcdproj").read_bytes() == before


def test_notes(capsys: pytest.CaptureFixture[str]) -> None:
    """A note is kept, changed, and removed by an empty text; without notes the file does not speak of them."""
    run(capsys, "new", "one.wcdproj", "--note", f"{UPDATE}=ask Ada", f"{UPDATE}=5")
    assert [(note.address, note.text) for note in project("one").notes] == [(UPDATE, "ask Ada")]
    run(capsys, "set", "one.wcdproj", "--note", f"{UPDATE}=asked")
    assert [note.text for note in project("one").notes] == ["asked"]
    run(capsys, "set", "one.wcdproj", "--note", f"{UPDATE}=")
    assert project("one").notes == ()
    assert "notes" not in json.loads(Path("one.wcdproj").read_bytes())


def test_editions(capsys: pytest.CaptureFixture[str]) -> None:
    """An advanced project is for the editions that were chosen; another kind has no choice."""
    for choice in CHOICES:
        run(capsys, "new", f"{choice.key}.wcdproj", "--kind", "advanced", "--edition", choice.key)
        assert project(choice.key).editions == choice.stores
    assert "--kind advanced" in run(capsys, "new", "x.wcdproj", "--edition", "all", code=2)["error"]
    assert not Path("x.wcdproj").exists()


def test_near_hits_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Words that nothing holds lead to what comes nearest, and the document says so."""
    found = run(capsys, "settings", "telemtry")
    assert found["is_near"] is True
    assert "Policies/System/AllowTelemetry" in [one["path"] for one in found["settings"]]
    assert run(capsys, "settings", "telemetry")["is_near"] is False
