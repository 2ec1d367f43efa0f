"""The project's scenario says what is written into a package and taken out of it again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from, project_from
from app.answers.fields.sections import page_paths
from app.answers.rules.overlap import overlap_problems
from app.answers.xml.icdproj import read_icdproj
from app.jobs.import_export import ImportOrder, import_project
from app.jobs.project import NewOrder, make_project
from app.jobs.source import open_source
from app.model.origin import Origin
from app.model.project import Join, Project
from app.model.scenario import DESKTOP, SCENARIOS, ScenarioKind
from app.packager.compile.dialect import dialect_of
from app.packager.export_project import export_project
from app.packager.import_project import import_source
from tests.model.changed import CLEAN, changed
from tests.model.made_up import add_made_up
from tests.model.rule_examples import free

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = changed(CLEAN, {"account.join": Join.ENTRA})


def groups(project: Project) -> set[str]:
    """Return the names of the topmost groups that *project* writes."""
    return {node.name for node in answers_from(project).common}


def test_only_the_sections_of_the_scenario_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Accounts and applications are left out where the scenario has none, and so is what the package tells of them."""
    lamp = replace(TOKEN, kind=add_made_up(monkeypatch).key)
    assert groups(TOKEN) - groups(lamp) == {"Accounts", "ProvisioningCommands"}
    assert groups(lamp) == {"Certificates", "ConnectivityProfiles", "DevDetail", "EditionUpgrade", "OOBE"}
    assert "Bulk token" in str(answers_from(TOKEN).package.description)
    assert answers_from(lamp).package == lamp.package
    assert "account.entra.token" in {place for _, place in page_paths(TOKEN)}
    places = list(dict.fromkeys(DESKTOP.section_of(place).key for _, place in page_paths(lamp)))
    assert places == ["certificates", "network", "device"]


def test_only_the_sections_of_the_scenario_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """What no section takes stays in the free settings, and nothing is lost either way."""
    made_up, answers = add_made_up(monkeypatch), answers_from(TOKEN)
    lamp = project_from(answers, scenario=made_up)
    assert (lamp.kind, lamp.editions) == (made_up.key, made_up.editions)
    assert (lamp.device, lamp.network, lamp.certificates) == (TOKEN.device, TOKEN.network, TOKEN.certificates)
    assert (lamp.account, lamp.applications) == (Project().account, ())
    assert {node.name for node in lamp.settings} == {"Accounts", "ProvisioningCommands"}
    assert answers_from(lamp) == answers
    desktop = project_from(answers)
    assert (desktop.kind, desktop.settings, desktop.account.join) == (DESKTOP.key, (), Join.ENTRA)


def test_a_project_of_the_scenario_comes_back_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Written and read again, a project is what it was."""
    made_up = add_made_up(monkeypatch)
    lamp = replace(CLEAN, kind=made_up.key, editions=made_up.editions, account=Project().account, applications=())
    assert project_from(answers_from(lamp), scenario=made_up) == lamp


def test_an_overlap_is_one_only_with_what_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """A free setting and a field that the scenario does not have are no two values for one setting."""
    made_up = add_made_up(monkeypatch)
    project = changed(CLEAN, {"settings": free("Accounts/Users/User@keeper/Password")})
    assert [one.code for one in overlap_problems(project)] == ["set_twice"]
    assert overlap_problems(replace(project, kind=made_up.key)) == ()


def test_wcd_is_told_which_wizard_it_was(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Package and WCD project name the scenario, and a WCD project that is read becomes one of it."""
    made_up = add_made_up(monkeypatch)
    for scenario in (DESKTOP, made_up):
        project = replace(CLEAN, kind=scenario.key, editions=scenario.editions)
        assert f"ScenarioId={scenario.wcd_id};" in dialect_of(project).notes(project.package.id)
        target = tmp_path / scenario.key
        export_project(project, tmp_path, target)
        assert read_icdproj(next(target.glob("*.icdproj.xml")).read_bytes(), "x").scenario == scenario.wcd_id
        again = open_source(target).project
        assert (again.kind, again.origin.scenario) == (scenario.key, scenario.wcd_id)
        imported = import_source(target, tmp_path / f"{scenario.key} imported")
        assert f'"kind": "{scenario.key}"' in imported.project_file.read_text(encoding="utf-8")
    assert dialect_of(replace(CLEAN, settings=free("X"))).scenario is None


@pytest.mark.parametrize(
    ("path", "wcd_id", "kind"),
    [
        ("AssignedAccess/AssignedAccessSettings", "", ScenarioKind.KIOSK),
        ("AssignedAccess/MultiAppAssignedAccessSettings", "a7a7a7a7-1111-2222-3333-444444444444", ScenarioKind.KIOSK),
        ("SMISettings/ShellLauncher/DefaultCustomShell", None, ScenarioKind.KIOSK),
        ("SMISettings/AutoLogon/UserName", "", ScenarioKind.DESKTOP),
        ("AssignedAccess/AssignedAccessSettings", DESKTOP.wcd_id, ScenarioKind.DESKTOP),
    ],
)
def test_a_kind_is_known_by_its_settings(path: str, wcd_id: str | None, kind: ScenarioKind, tmp_path: Path) -> None:
    """Where no wizard is named that is known, what is set decides, unless the person says the kind; nothing is lost."""
    answers = answers_from(changed(CLEAN, {"settings": free(path)}))
    project = project_from(answers, origin=Origin(scenario=wcd_id))
    assert project.kind is kind
    assert answers_from(project) == answers
    wizard = replace(CLEAN, settings=free(path), origin=Origin(scenario=wcd_id or ""))
    export_project(wizard, tmp_path, tmp_path / "wcd")
    for scenario, expected in ((None, kind), (SCENARIOS[ScenarioKind.HUB], ScenarioKind.HUB)):
        order = ImportOrder(source=tmp_path / "wcd", folder=tmp_path / expected, scenario=scenario)
        made = open_source(import_project(order).project_file).project
        assert (made.kind, made.origin.scenario) == (expected, wcd_id or "")


def test_a_new_project_is_one_of_its_scenario(tmp_path: Path) -> None:
    """Kind and settings stores of a new project are those of its scenario."""
    for scenario in SCENARIOS.values():
        path = tmp_path / f"{scenario.key}.wcdproj"
        make_project(NewOrder(path=path, name="New", scenario=scenario))
        project = open_source(path).project
        assert (project.kind, project.editions) == (scenario.key, scenario.editions)
