"""A project described before it is built says what its package says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from, project_from
from app.core.error import BadInput
from app.core.secret import Secret
from app.model.project import (
    Account,
    Administrator,
    Application,
    Device,
    Join,
    Network,
    Package,
    Project,
    WifiNetwork,
)
from app.model.rules.problems import problems
from app.model.rules.rule import Level
from app.model.store.project_store import open_project
from app.model.token import Token
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from app.packager.describe.describe import Description, describe
from app.packager.describe.draft import describe_project
from app.packager.import_project import import_source
from app.packager.read.package import open_package
from tests.places import REPOSITORY, SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

PROJECT = Project(
    package=Package(id="{11111111-2222-3333-4444-555555555555}", name="Contoso"),
    device=Device(name="PC-%SERIAL%", product_key=Secret("BCDFG-HJKMN-PQRTV-WXY23-46789")),
    network=Network(wifi=(WifiNetwork(ssid="Office", key=Secret("Regen&Sonne")),)),
    account=Account(
        join=Join.ENTRA,
        entra=Token(token=Secret("AAAA" * 80)),
        administrator=Administrator(name="ops", password=Secret("Sommer-2026-regnet")),
    ),
    applications=(
        Application(name="a", command_file="a/run.cmd", command_line="run.cmd"),
        Application(name="b", command_file="b/run.cmd", command_line="run.cmd /b"),
    ),
)


def built(project: Project, folder: Path, out: Path) -> Description:
    """Build *project* and describe the package."""
    out.mkdir()
    made = build_package(answers_from(project), FolderFiles(folder), dialect_of(project), out)
    with open_package(made.package) as package:
        return describe(package)


def same(one: Description, other: Description) -> bool:
    """Tell whether both say the same of what happens on a PC; folders in the package have other names."""
    settings, others = ([(each.label, each.is_secret) for each in of.settings] for of in (one, other))
    return (one.sections, settings, one.warnings) == (other.sections, others, other.warnings)


def test_draft_says_what_the_package_says(tmp_path: Path) -> None:
    """All pages: sections, settings, sizes of files and hidden secrets are those of the built package."""
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / "run.cmd").write_text(f"echo {name * 40}\r\n")
    draft = describe_project(PROJECT, tmp_path)
    assert same(draft, built(PROJECT, tmp_path, tmp_path / "out"))
    assert draft.facts.name == "Contoso"
    assert not draft.warnings
    assert "Sommer" not in str(draft)


def test_sample_project(tmp_path: Path) -> None:
    """The sample that comes with the program is told alike, certificate and free setting included."""
    opened = open_project(REPOSITORY / "resources" / "samples" / "contoso" / "contoso.wcdproj")
    folder = opened.path.parent
    assert same(describe_project(opened.project, folder), built(opened.project, folder, tmp_path / "out"))


@needs_samples
def test_imported_package(tmp_path: Path) -> None:
    """A real package of WCD, imported: the draft says what the package built of it says."""
    made = import_source(SAMPLES / "miniws" / "2022-03-31.ppkg", tmp_path / "in", Secret("phrase"))
    opened = open_project(made.project_file, Secret("phrase"))
    folder = opened.path.parent
    assert same(describe_project(opened.project, folder), built(opened.project, folder, tmp_path / "out"))


def test_missing_file_is_told(tmp_path: Path) -> None:
    """A project whose file is missing cannot be described, and the sentence names the file."""
    with pytest.raises(BadInput, match=r"run\.cmd"):
        describe_project(replace(PROJECT, applications=PROJECT.applications[:1]), tmp_path)


def test_several_return_codes_stay_as_typed(tmp_path: Path) -> None:
    """They are a warning and no error, go into the package and come back with their blanks; words are refused."""
    (tmp_path / "a.cmd").write_text("exit 0")
    one = Application(name="a", command_file="a.cmd", command_line="cmd /c a.cmd", return_code_success="0  1641 ")
    project = Project(package=Package(name="p"), applications=(one,))
    found = [problem for problem in problems(project) if problem.place == "applications[0].return_code_success"]
    assert [(problem.code, problem.level) for problem in found] == [("return_code_several", Level.WARNING)]
    assert "not known" in str(found[0].sentence)
    told = describe_project(project, tmp_path).sections
    sections = {section.key: [str(line) for line in section.lines] for section in told}
    assert "Command 1 has succeeded when it returns 0  1641 ." in sections["commands"]
    assert project_from(answers_from(project)).applications[0].return_code_success == "0  1641 "
    with pytest.raises(BadInput, match="whole number"):
        describe_project(replace(project, applications=(replace(one, return_code_success="0 x"),)), tmp_path)
