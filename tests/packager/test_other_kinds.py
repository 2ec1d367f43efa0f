"""Projects of WCD for HoloLens, Surface Hub, IoT Core and phones, and enrolments: imported, checked, given back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from
from app.answers.rules.catalogue_rules import setting_problems
from app.answers.xml.customizations import read_customizations
from app.answers.xml.icdproj import read_icdproj
from app.core.secret import Secret
from app.model.rules.rule import Level
from app.model.scenario import SCENARIOS, ScenarioKind
from app.model.store.project_store import open_project
from app.packager.export_project import export_project
from app.packager.import_project import import_source
from tests.answers.fields.test_device_kind import HOLOLENS_PROJECT, HUB_PROJECT, made
from tests.model.rule_examples import free
from tests.places import EXAMPLES, needs_examples

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project

PHRASE = Secret("a long walk in the rain")


@pytest.mark.parametrize("project", [HOLOLENS_PROJECT, HUB_PROJECT], ids=lambda one: one.kind)
def test_a_project_of_wcd_comes_back_on_its_pages(project: Project, tmp_path: Path) -> None:
    """Exported and imported again, its kind is known by its settings, each value is on its page, nothing is changed."""
    (tmp_path / "license.xml").write_text("<a/>", encoding="utf-8")
    export_project(project, tmp_path, tmp_path / "wcd")
    made_again = import_source(tmp_path / "wcd", tmp_path / "project", PHRASE)
    assert made_again.notes == ()
    again = open_project(made_again.project_file, PHRASE).project
    assert (again.kind, again.editions, again.settings) == (project.kind, project.editions, ())
    export_project(again, made_again.project_file.parent, tmp_path / "second")
    first, second = (next((tmp_path / name).glob("*.icdproj.xml")).read_bytes() for name in ("wcd", "second"))
    assert read_icdproj(first, "a").editions == read_icdproj(second, "b").editions == project.editions
    one, two = (
        read_customizations((tmp_path / name / "customizations.xml").read_bytes(), name) for name in ("wcd", "second")
    )
    paths = [[path for node in answers.common for path, _ in node.leaves()] for answers in (one, two)]
    assert paths[0] == paths[1]


@needs_examples
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("proxy-surface-hub.xml", ScenarioKind.HUB),
        ("mdm-enrollment.xml", ScenarioKind.DESKTOP),
        ("iot-startup-app.xml", ScenarioKind.DESKTOP),
    ],
)
def test_the_examples_of_these_kinds_go_back_unchanged(name: str, kind: ScenarioKind, tmp_path: Path) -> None:
    """Answers of these kinds open as what they are for, and writing them gives the same answers."""
    imported = import_source(EXAMPLES / name, tmp_path / "project", PHRASE)
    project = open_project(imported.project_file, PHRASE).project
    answers = read_customizations((EXAMPLES / name).read_bytes(), name)
    assert project.kind is kind
    if kind is ScenarioKind.DESKTOP and name.startswith("mdm"):
        assert project.management.enabled
        assert project.settings == ()
    written = [path for node in answers_from(project).common for path, _ in node.leaves()]
    assert written == [path for node in answers.common for path, _ in node.leaves()]


def test_a_project_for_phones_is_imported_with_a_word(tmp_path: Path) -> None:
    """Windows 10 Mobile is gone; its settings are kept, and the person is told so."""
    phone = replace(
        made(ScenarioKind.DESKTOP, settings=free("Maps/ChinaVariantWin10")), editions=("WindowsCommon", "Mobile")
    )
    export_project(phone, tmp_path, tmp_path / "wcd")
    imported = import_source(tmp_path / "wcd", tmp_path / "project")
    assert [str(one).partition(",")[0] for one in imported.notes] == ["The project is for Windows 10 Mobile"]
    again = open_project(imported.project_file).project
    assert again.editions == phone.editions
    assert answers_from(again).common == answers_from(phone).common


@pytest.mark.parametrize(
    ("kind", "editions", "path", "level"),
    [
        (ScenarioKind.HOLOLENS, None, "SharedPC/EnableSharedPCMode", Level.WARNING),
        (ScenarioKind.HUB, None, "FirstExperience/HoloLens/SkipWifi", Level.WARNING),
        (ScenarioKind.DESKTOP, ("WindowsCommon", "Athens"), "SharedPC/EnableSharedPCMode", Level.HINT),
        (ScenarioKind.HOLOLENS, None, "FirstExperience/HoloLens/SkipWifi", None),
        (ScenarioKind.DESKTOP, ("WindowsCommon", "Athens"), "StartupApp/Default", None),
        (ScenarioKind.DESKTOP, None, "FirstExperience/HoloLens/SkipWifi", None),
    ],
)
def test_a_setting_of_another_edition_is_told(
    kind: ScenarioKind, editions: tuple[str, ...] | None, path: str, level: Level | None
) -> None:
    """Devices other than PCs know a few settings only; which, the lists of WCD say."""
    project = made(kind, settings=free(path))
    project = replace(project, editions=editions or SCENARIOS[kind].editions)
    found = [one.level for one in setting_problems(project) if one.code == "setting_edition"]
    assert found == ([] if level is None else [level])
