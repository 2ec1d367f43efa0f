"""A WCD project goes in and comes out as it was: its description, its versions, its stores, and whose wizard it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.answers.xml.customizations import write_customizations
from app.answers.xml.icdproj import IcdProject, read_icdproj, write_icdproj
from app.jobs.source import open_source
from app.model.origin import Origin, Sku
from app.model.project import Device, Package, Project
from app.model.scenario import DESKTOP
from app.model.store.project_store import open_project, save_project
from app.packager.compile.dialect import Dialect, dialect_of
from app.packager.export_project import WCD_VERSION, export_project
from app.packager.import_project import import_source
from tests.answers.source import packages
from tests.packager.build_case import ID, answers, built, setting
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

HUB = "11111111-2222-3333-4444-555555555555"
COMMON = Sku(
    name="All Windows editions",
    source_path="Microsoft-Common-Provisioning.dat",
    edition="WindowsCommon",
    description="Those of every edition.",
)
DESKTOP_STORE = Sku(
    name="All Windows desktop editions",
    source_path="Microsoft-Desktop-Provisioning.dat",
    edition="Desktop",
    version="10.1",
    description="Those of a PC & more.",
)
IOT = Sku(
    name="Windows 10 IoT Core",
    source_path="Microsoft-IoTUAP-Provisioning.dat",
    edition="Athens",
    version="10",
    description="Small ones.",
)


def wcd(**changes: object) -> IcdProject:
    """Return a project of WCD for desktops with *changes*."""
    usual = IcdProject(
        name="test",
        description="What it is for",
        version="10.0.26100.2454",
        id=ID,
        scenario=None,
        skus=(COMMON, DESKTOP_STORE),
    )
    return replace(usual, **changes)  # type: ignore[arg-type]  # the fields of a project


CASES = {
    "a description of its own": wcd(),
    "no description": wcd(description=""),
    "IoT Core": wcd(skus=(IOT,), version="10.0.15063.1"),
    "the desktop wizard": wcd(scenario=DESKTOP.wcd_id),
    "another wizard": wcd(scenario=HUB, version="2025.416.0.0+757d43c3"),
    "another name than the package": wcd(name="Our PCs"),
    "stores in another order": wcd(skus=(DESKTOP_STORE, COMMON)),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("how", ["imported", "read in place"])
def test_what_was_read_is_written(tmp_path: Path, case: str, how: str) -> None:
    """Import, save, open and export give the project file byte for byte, by each of the two roads."""
    given, folder = CASES[case], tmp_path / "wcd"
    folder.mkdir()
    what = answers(setting("OOBE/Desktop/HideOobe", "True"))
    (folder / "customizations.xml").write_bytes(write_customizations(what))
    (folder / f"{given.name}.icdproj.xml").write_bytes(write_icdproj(given))
    if how == "imported":
        project = open_project(import_source(folder, tmp_path / "project").project_file).project
    else:
        project = open_source(folder).project
        save_project(project, tmp_path / "kept.wcdproj")
        assert open_project(tmp_path / "kept.wcdproj").project == project
    export_project(project, tmp_path, tmp_path / "again")
    (written,) = (tmp_path / "again").glob("*.icdproj.xml")
    assert written.read_bytes() == write_icdproj(given)
    assert written.name == f"{given.name}.icdproj.xml"
    scenario = dialect_of(project).scenario
    assert scenario == given.scenario
    assert dialect_of(project).source == ("Template" if given.scenario else "Classic")


@pytest.mark.parametrize(
    ("project", "scenario"),
    [
        (Project(package=Package(id=ID, name="x")), DESKTOP.wcd_id),
        (Project(package=Package(id=ID, name="x"), editions=("Athens",)), None),
        (Project(package=Package(id=ID, name="x"), editions=("WindowsCommon", "Team")), None),
        (Project(package=Package(id=ID, name="x"), settings=(setting("Policies/Update/AllowAutoUpdate", "5"),)), None),
        (Project(package=Package(id=ID, name="x"), origin=Origin(scenario="")), None),
        (Project(package=Package(id=ID, name="x"), origin=Origin(scenario=HUB)), HUB),
    ],
)
def test_a_scenario_goes_to_the_wizard_project_it_belongs_to(
    tmp_path: Path, project: Project, scenario: str | None
) -> None:
    """What was begun here for desktops is the desktop wizard's; what was brought in keeps what it was."""
    export_project(project, tmp_path, tmp_path / "wcd")
    written = read_icdproj((tmp_path / "wcd" / "x.icdproj.xml").read_bytes(), "x")
    assert written.scenario == scenario
    assert f"ScenarioId={scenario};" in dialect_of(project).notes(ID) if scenario else True
    assert ("ScenarioId" in dialect_of(project).notes(ID)) is (scenario is not None)


@pytest.mark.parametrize("source", ["Template", "Classic", "CLI"])
def test_a_package_tells_its_wizard_and_its_tool(tmp_path: Path, source: str) -> None:
    """The project of a package is a wizard's if the package is; its project file names the tool that made it."""
    scenario = HUB if source == "Template" else None
    dialect = Dialect(version="10.0.22621.1", source=source, scenario=scenario)
    package = built(answers(setting("OOBE/Desktop/HideOobe", "True")), tmp_path, dialect=dialect).package
    project = open_project(import_source(package, tmp_path / "project").project_file).project
    export_project(project, tmp_path, tmp_path / "wcd")
    written = read_icdproj((tmp_path / "wcd" / "test.icdproj.xml").read_bytes(), "x")
    assert (written.scenario, written.version) == (scenario, "10.0.22621.1")


def test_our_own_version_is_none_of_wcd(tmp_path: Path) -> None:
    """A package of this program names a version that WCD would not open."""
    package = built(answers(setting("OOBE/Desktop/HideOobe", "True")), tmp_path).package
    project = open_project(import_source(package, tmp_path / "project").project_file).project
    export_project(project, tmp_path, tmp_path / "wcd")
    assert read_icdproj((tmp_path / "wcd" / "test.icdproj.xml").read_bytes(), "x").version == WCD_VERSION


def test_a_project_of_ours_is_written_as_before(tmp_path: Path) -> None:
    """Without an origin, a project file has no field of one: an older program reads it."""
    save_project(Project(package=Package(id=ID, name="x"), device=Device(name="PC")), tmp_path / "x.wcdproj")
    text = (tmp_path / "x.wcdproj").read_text("utf-8")
    assert '"origin"' not in text
    assert '"texts"' not in text


@needs_samples
def test_real_projects_come_back(tmp_path: Path) -> None:
    """Each real project file whose answers are beside it is written as it was read."""
    done = 0
    for number, path in enumerate(sorted(SAMPLES.rglob("*.icdproj.xml"))):
        if not (path.parent / "customizations.xml").is_file():
            continue
        given = read_icdproj(path.read_bytes(), path.name)
        project = open_project(import_source(path, tmp_path / f"in{number}").project_file).project
        export_project(project, tmp_path / f"in{number}", tmp_path / f"out{number}")
        (written,) = (tmp_path / f"out{number}").glob("*.icdproj.xml")
        again = read_icdproj(written.read_bytes(), written.name)
        assert replace(again, id=given.id) == given, path
        done += 1
    assert done >= 4


@needs_samples
def test_real_packages_become_projects_of_their_own_kind(tmp_path: Path) -> None:
    """No package of the advanced editor or the command line becomes a wizard's project."""
    for number, path in enumerate(packages()):
        project = open_project(import_source(path, tmp_path / str(number)).project_file).project
        dialect = dialect_of(project)
        assert (dialect.scenario is not None) == (dialect.source == "Template")
        assert project.origin.scenario == ""
