"""One rule for names of files: what passes the check of a project passes everywhere; what fails, fails everywhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.answers.fields.project import answers_from
from app.core.error import AppError, BadInput
from app.core.file_name import check_name, check_package_name, fault_of, fits_image, folded, is_device, package_faults
from app.deliver.apply_script import script_name
from app.deliver.copy.checked_copy import copy_checked
from app.deliver.copy.target_name import other_packages, spelled_alike
from app.deliver.file_name import check_name as check_delivered
from app.deliver.iso.image import write_iso
from app.model.project import Application, Package, Project
from app.model.rules.problems import problems
from app.model.rules.rule import Level
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from app.packager.export_project import export_project
from app.protect.sealed.script import open_script

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HOSTILE = (
    "a\x7fb", "a\x00b", "a\tb", "a\x85b", "conin$", "CONOUT$", "con", "Con", "aux.v1", "COM¹", "LPT³.x", "com0",
    "NUL .txt", "nul  ", "prn . .x", "a.", "a ", "a. .", ".", "..", "", " ", "a/b", "a\\b", "a:b", "a*b", "a?b", 'a"b',
    "a<b", "a>b", "a|b", "\ud800", "a\udfffb", "\udcff", "a\u202eb", "a\u200bb", "x" * 239, "x" * 5000, "é" * 120,
    "Ж" * 112, "한" * 80 + "Ж" * 80, "🙂" * 56, " a",
)  # fmt: skip
"""Names that no package may have."""

USUAL = (
    "Office", "a.b", "Büro (2) + é", "contoso", "com", "com10", "COM¹x", "conin", "lpt", "nul-1", "auxiliary", "conın$",
    "straße", "x" * 238, "é" * 119, "Ж" * 111, "한" * 79, "🙂" * 55, "a;b", "a'b", "a’b", "%RAND%", "{package}", "~$a",
    ".hidden", "a  b", "a&b", "ﬁ", "İ",
)  # fmt: skip
"""Names that any package may have."""


def project(name: str) -> Project:
    """Return a project whose package has the *name*."""
    return Project(package=Package(id="{11111111-2222-3333-4444-555555555555}", name=name))


def build(name: str, folder: Path) -> Path:
    """Build a package of the *name* in *folder*."""
    made = project(name)
    return build_package(answers_from(made), FolderFiles(folder), dialect_of(made), folder).package


def errors(name: str) -> list[str]:
    """Return what the check says of the name of a package."""
    return [str(one) for one in problems(project(name)) if one.place == "package.name" and one.level is Level.ERROR]


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_hostile_name_is_refused_by_check_and_builder(tmp_path: Path, name: str) -> None:
    """The check has a sentence, the builder the same one, and no file is made."""
    said = errors(name)
    assert said
    assert all(line.isprintable() for line in said)
    with pytest.raises(BadInput) as caught:
        build(name, tmp_path)
    assert str(caught.value) in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", USUAL, ids=ascii)
def test_what_the_check_passes_goes_everywhere(tmp_path: Path, name: str) -> None:
    """It is built, sealed by name, exported, copied with its script, and put into an image."""
    assert errors(name) == []
    package = build(name, tmp_path)
    for place in ("stick", "sealed"):
        (tmp_path / place).mkdir()
    copied = copy_checked(package, tmp_path / "stick", with_script=True)
    assert [one.path.name for one in copied.files] == [f"{name}.ppkg", f"{name}.cat"]
    assert (tmp_path / "stick" / script_name(f"{name}.ppkg")).is_file()
    write_iso(package, tmp_path / "image.iso", extra_files=[(script_name(package.name), b"x")])
    open_script(f"{name}.ppkg.sealed")
    assert export_project(project(name), tmp_path, tmp_path / "wcd").files


USES: dict[str, Callable[[str], object]] = {
    "packager": lambda name: check_name(name, name),
    "delivery": lambda name: check_delivered(name, None),
    "script of a sealed file": open_script,
}


@pytest.mark.parametrize("use", USES)
def test_all_rooms_refuse_the_same_names_of_files(use: str) -> None:
    """Files of others come under any name: each room has the one rule, with a sentence of its own."""
    for name in (*HOSTILE, *USUAL, *(f"{name}.ppkg" for name in HOSTILE + USUAL)):
        said = None
        try:
            USES[use](name)
        except AppError as error:
            said = str(error)
        assert (said is None) == (fault_of(name) is None), ascii(name)
        assert said is None or said.isprintable()


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_any_name_is_judged_alike(name: str) -> None:
    """What is a name for a package is one for each of its files, also in an image."""
    if package_faults(name):
        with pytest.raises(BadInput):
            check_package_name(name)
        return
    for ending in (".ppkg", ".cat", ".ppkg.sealed", ".ppkg.open.ps1", ".ppkg.apply.ps1", ".wcdproj", ".icdproj.xml"):
        assert fault_of(name + ending) is None
        assert fits_image(name + ending)
        assert len((name + ending).encode()) <= 255


@pytest.mark.parametrize("name", ["aux.exe", "setup .", "a\x7f.exe", "NUL .exe", "sub\\con", "sub/COM¹.cmd"], ids=ascii)
def test_a_file_of_the_project_has_a_name_for_windows(name: str) -> None:
    """The check tells it at the field; else the build would fail, and on Linux the file may well exist."""
    made = replace(project("Office"), applications=(Application(name="a", command_file=name),))
    found = [one for one in problems(made) if one.code == "file_name_impossible"]
    assert [one.place for one in found] == ["applications[0].command_file"]


def test_names_are_compared_sign_by_sign(tmp_path: Path) -> None:
    """ß is not SS to Windows: a package of the one name neither replaces nor hides that of the other."""
    assert folded("Büro.PPKG") == folded("BÜRO.ppkg")
    assert folded("straße") != folded("STRASSE")
    for name in ("STRASSE.PPKG", "Straße.ppkg", "ﬁ.ppkg"):
        (tmp_path / name).touch()
    assert [path.name for path in spelled_alike(tmp_path, "straße.ppkg")] == ["Straße.ppkg"]
    assert other_packages(tmp_path, "straße.ppkg") == ("STRASSE.PPKG", "ﬁ.ppkg")
    assert spelled_alike(tmp_path, "fi.ppkg") == ()


def test_devices_are_told_by_their_letters_alone() -> None:
    """Letters that only a Turkish or a long-s rule makes alike are others to Windows."""
    assert is_device("conin$")
    assert not is_device("conın$")
    assert not is_device("com⁴")


def test_accents_of_macos_are_the_same_name(tmp_path: Path) -> None:
    """A folder of macOS lists é in two parts: the package there is found and replaced, not doubled."""
    (tmp_path / "e\u0301te\u0301.ppkg").touch()
    assert len(spelled_alike(tmp_path, "\u00e9t\u00e9.ppkg")) == 1
    assert other_packages(tmp_path, "\u00c9T\u00c9.ppkg") == ()
    assert folded("e\u0301") != folded("\u00e9")  # inside a package they are two names, as for Windows
