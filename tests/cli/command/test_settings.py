"""``settings`` and ``set`` reach everything: lists, targets, variants, templates, custom settings, and the trial."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app.answers.admx.ingest import set_policies
from app.cli import main
from app.model.multivariant import variants_of
from app.model.store.project_store import open_project
from tests.answers.admx.admx_case import write_template

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COMMAND = "ProvisioningCommands/PrimaryContext/Command"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Return a function that runs a command in a folder with a project and returns its document."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")

    def run(*words: str, code: int = 0) -> Any:
        assert main([*words, "--json"]) == code
        return json.loads(capsys.readouterr().out)

    run("new", "a.wcdproj", "device.hide_oobe=")
    return run


def keys(run: Callable[..., Any]) -> dict[str, Any]:
    """Return what the project sets, by key."""
    return {one["key"]: one for one in run("settings", "--in", "a.wcdproj")["settings"]}


def test_lists_by_index(run: Callable[..., Any]) -> None:
    """Items are made behind the last one, inserted, moved and removed by their index, and nothing else is."""
    run("set", "a.wcdproj", f"{COMMAND}/0/CommandLine=one", f"{COMMAND}/1/CommandLine=two")
    run("set", "a.wcdproj", "--insert", f"{COMMAND}/0", f"{COMMAND}/0/CommandLine=zero")
    run("set", "a.wcdproj", "--move", f"{COMMAND}/2=0")
    assert [one["value"] for one in keys(run).values()] == ["two", "zero", "one"]
    run("set", "a.wcdproj", "--remove", f"{COMMAND}/1/CommandLine", f"{COMMAND}/0/ContinueInstall=True")
    found = keys(run)
    assert [(one["value"], one["type"]) for one in found.values()] == [
        ("two", "string"),
        ("True", "boolean"),
        ("one", "string"),
    ]
    for words in (
        (f"{COMMAND}/7/CommandLine=x",),
        ("--move", f"{COMMAND}/9=0"),
        ("--insert", "Policies/Update/0"),
        ("--insert", f"{COMMAND}/9"),
        ("--move", f"{COMMAND}/0=x"),
        ("--insert", "device.name"),
    ):
        assert "error" in run("set", "a.wcdproj", *words, code=2)
    assert keys(run) == found
    run("set", "a.wcdproj", "ProvisioningCommands/DeviceContext/CommandFiles/0=a.cmd", "applications[0].name=x")
    run("set", "a.wcdproj", "applications[1].name=y", "--move", "applications[0]=0")


def test_targets_and_variants(run: Callable[..., Any], tmp_path: Path) -> None:
    """Targets with states, variants for one and for several, what wins, and all of it removed again."""
    camera = "Policies/Camera/AllowCamera"
    run(
        "set",
        "a.wcdproj",
        "target[laptop]/PowerPlatformRole=2",
        "target[fr]/Lang=fr",
        "target[fr]#2/Region=FR",
        f"variant[laptop]/{camera}=No",
        f"variant[fr,laptop]/{camera}=Yes",
        f"{camera}=No",
    )
    tried = run("settings", "try", "a.wcdproj", "powerplatformrole=2")
    assert [(one["label"], one["value"], len(one["candidates"])) for one in tried["settings"]] == [(camera, "Yes", 3)]
    assert [one["match"] for one in tried["states"]] == ["yes", "unknown", "unknown"]
    run("set", "a.wcdproj", "--move", "variant[laptop]=1")
    assert run("settings", "try", "a.wcdproj", "PowerPlatformRole=2")["settings"][0]["value"] == "No"
    for words in (
        ("target[fr]#9/Lang=x",),
        ("variant[nobody]/Policies/Camera/AllowCamera=No",),
        ("target[fr]=1",),
        ("variant[fr]/Nothing/Here=1",),
        ("variant[fr]/Accounts/Users/User[UserName=a]/Password=x",),
    ):
        assert "error" in run("set", "a.wcdproj", *words, code=2)
    assert "known" in str(run("settings", "try", "a.wcdproj", "Screen=4k", code=2)["error"]).lower()
    run("set", "a.wcdproj", "--remove", "target[fr]#2/Region", "--remove", f"variant[laptop]/{camera}")
    run(
        "set",
        "a.wcdproj",
        "--remove",
        "variant[fr,laptop]",
        "--remove",
        "variant[laptop]",
        "--remove",
        "target[laptop]",
    )
    left = open_project(tmp_path / "a.wcdproj").project.variants
    assert [one.name for one in left] == ["Targets"]


def test_templates_and_policies(run: Callable[..., Any], tmp_path: Path) -> None:
    """A template is listed with its names and types, ingested, its policies set by field, and built into a package."""
    write_template(tmp_path)
    shown = run("settings", "--admx", "contoso.admx", "home")["policies"]
    assert [(one["key"], one["title"], one["class"]) for one in shown] == [
        ("admx/contoso/HomePage", "Home page", "Both")
    ]
    assert shown[0]["elements"][4]["values"] == {"0": "Slow mode", "fast": "Fast mode"}
    run(
        "set",
        "a.wcdproj",
        "--admx",
        "Contoso=contoso.admx",
        "admx/Contoso/homepage/Url=https://contoso.com",
        "admx/Contoso/HomePage/Mode=Slow mode",
        "admx/Contoso/HomePage/Sites=a\\nb",
        "admx/Contoso/Simple=disabled",
    )
    texts = [one["value"] for key, one in keys(run).items() if "SetAdmxPolicy" in key]
    assert texts[0].startswith('<enabled/><data id="Url" value="https://contoso.com"/><data id="Count" value="3"/>')
    assert texts[1] == "<disabled/>"
    for words in (
        ("admx/Contoso/HomePage/Count=12",),
        ("admx/Contoso/Nothing=enabled",),
        ("admx/Other/Simple=enabled",),
        ("admx/Contoso/Simple=maybe",),
        ("admx/Contoso=x",),
        ("--admx", "missing.admx"),
    ):
        assert "error" in run("set", "a.wcdproj", *words, code=1 if words[0] == "--admx" else 2)
    run("check", "a.wcdproj")
    run("build", "a.wcdproj")
    assert "error" not in run("verify", "a.ppkg")
    found = run("settings", "--project", "a.wcdproj", "home", "page", "contoso")
    assert found["order"][0] == "admx/Contoso/HomePage"
    assert (found["policies"][0]["state"], found["policies"][0]["fields"]["Sites"]) == ("enabled", "a\nb")
    found = run("settings", "--project", "a.wcdproj", "--limit", "3", "camera")
    assert (found["order"][0], found["policies"]) == ("Policies/Camera", [])
    found = run("settings", "--project", "a.wcdproj", "admx/Contoso")
    assert found["order"] == [f"admx/Contoso/{name}" for name in ("HomePage", "Simple", "ForUsers")]
    assert [one["state"] for one in found["policies"]] == ["enabled", "disabled", None]
    found = run("settings", "--project", "a.wcdproj", "admx/Contoso/simple")
    assert [one["title"] for one in found["policies"]] == ["Keep it simple"]
    for key in ("admx/Contoso/Simpel", "admx/Other"):
        assert "error" in run("settings", "--project", "a.wcdproj", key, code=2)
    run("set", "a.wcdproj", "--remove", "admx/Contoso/Simple", "--remove", "admx/Contoso/HomePage/Sites")
    run("set", "a.wcdproj", "--remove", "admx/Contoso")
    assert open_project(tmp_path / "a.wcdproj").project.templates == ()
    assert keys(run) == {}


def test_policies_of_a_variant(run: Callable[..., Any], tmp_path: Path) -> None:
    """A policy is set for certain devices only, checked against its template, tried, built and removed."""
    write_template(tmp_path)
    policy = "variant[laptop]/admx/Contoso/HomePage"
    run(
        "set",
        "a.wcdproj",
        "--admx",
        "Contoso=contoso.admx",
        "target[laptop]/PowerPlatformRole=2",
        f"{policy}/Url=https://contoso.com",
        f"{policy}/Mode=0",
    )
    project = open_project(tmp_path / "a.wcdproj").project
    assert set_policies(project.settings) == ()
    (one,) = set_policies(variants_of(project.variants)[0].settings)
    assert (one.app, one.name) == ("Contoso", "HomePage")
    codes = [each["code"] for each in run("check", "a.wcdproj")["problems"]]
    assert not [code for code in codes if code.startswith("admx")]  # it is used, and its template is there
    assert "error" in run("set", "a.wcdproj", f"{policy}/Count=12", code=2)
    run("set", "a.wcdproj", "variant[laptop]/" + one.address + "=<enabled/>", code=0)
    assert "admx_value" in [each["code"] for each in run("check", "a.wcdproj", code=3)["problems"]]
    run("set", "a.wcdproj", "--remove", f"{policy}/Url", f"{policy}/Url=https://contoso.com", f"{policy}/Mode=0")
    run("build", "a.wcdproj")
    assert "error" not in run("verify", "a.ppkg")
    run("set", "a.wcdproj", "--remove", policy)
    project = open_project(tmp_path / "a.wcdproj").project
    assert variants_of(project.variants)[0].settings == ()
    assert len(project.templates) == 1


def test_custom_settings_and_their_secrets(run: Callable[..., Any], tmp_path: Path) -> None:
    """A custom setting is set field by field; a secret one is marked by being given as a secret, and masked."""
    (tmp_path / "word.txt").write_text("Zq7hush\n", encoding="utf-8")
    run(
        "set",
        "a.wcdproj",
        "custom[0].uri=./Device/Vendor/MSFT/New/Thing",
        "custom[0].kind=integer",
        "custom[0].value=7",
        "custom[1].uri=New/Pass",
        "custom[1].value=in-the-clear",
        "--secret-file",
        "custom[1].secret=word.txt",
    )
    found = keys(run)
    assert (found["custom[0]"]["type"], found["custom[0]"]["value"], found["custom[1]"]["secret"]) == (
        "integer",
        "7",
        True,
    )
    assert open_project(tmp_path / "a.wcdproj").project.custom[1].hidden
    assert "in-the-clear" not in (tmp_path / "a.wcdproj").read_text(encoding="utf-8")
    assert "error" in run("set", "a.wcdproj", "custom[0].kind=float", code=2)
    run("set", "a.wcdproj", "--remove", "custom[0]")
    assert [one.uri for one in open_project(tmp_path / "a.wcdproj").project.custom] == ["New/Pass"]
