"""Files that lie beside the answer file, and not where it says: building takes them as the import does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.answers.xml.customizations import write_customizations
from app.model.node import Node
from app.model.store.project_store import open_project
from app.packager.import_project import import_source
from tests.cli.process import done, ppkg
from tests.packager.build_case import answers, asset, commands, contents, setting

if TYPE_CHECKING:
    from pathlib import Path

DESK = "Personalization/DeployDesktopImage"


def folder_of(folder: Path, texts: list[str], files: list[str]) -> Path:
    """Return a folder with an answer file that names *texts*, and the *files*, each with its own name as content."""
    folder.mkdir()
    items = (
        replace(item, children=(*item.children, Node("CommandLine", "cmd /c x")))
        for item in (asset(number, text) for number, text in enumerate(texts))
    )
    what = answers(commands(*items))
    (folder / "customizations.xml").write_bytes(write_customizations(what))
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(file, encoding="utf-8")
    return folder


CASES = {
    "the base name": (["C:\\Users\\me\\p\\setup.ps1"], ["setup.ps1"], ["setup.ps1"]),
    "a folder of the project": (
        ["D:\\p\\tools\\setup.ps1", "D:\\p\\more\\setup.ps1"],
        ["tools/setup.ps1", "more/setup.ps1", "setup.ps1"],
        ["tools/setup.ps1", "more/setup.ps1"],
    ),
    "another case of letters": (["C:\\p\\Tools\\Setup.PS1"], ["tools/setup.ps1"], ["tools/setup.ps1"]),
    "a share": (["\\\\server\\share\\setup.ps1"], ["setup.ps1"], ["setup.ps1"]),
    "a path of another system": (["/home/nobody/p/setup.ps1"], ["setup.ps1"], ["setup.ps1"]),
    "where it says, first": (["files\\setup.ps1"], ["files/setup.ps1", "setup.ps1"], ["files/setup.ps1"]),
    "above the project": (["..\\..\\gone\\setup.ps1"], ["setup.ps1"], ["setup.ps1"]),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("named", ["file", "folder"])
def test_files_beside_are_found(tmp_path: Path, case: str, named: str) -> None:
    """Check finds nothing wrong, build takes the right file, and the import copies the same ones."""
    texts, files, taken = CASES[case]
    folder = folder_of(tmp_path / "wcd", texts, files)
    source = str(folder / "customizations.xml") if named == "file" else str(folder)
    done(ppkg("check", source, folder=tmp_path))
    done(ppkg("build", source, "--output", "out", folder=tmp_path))
    built = contents(tmp_path / "out" / "test.ppkg")
    payloads = {path: data.decode() for path, data in built.items() if path.startswith("DataAsset/2/")}
    assert [
        payloads[path] for path in sorted(payloads, key=lambda path: int(path.split("/")[2].split("_")[0]))
    ] == taken
    project = open_project(import_source(folder, tmp_path / "project").project_file).project
    copies = [(tmp_path / "project" / one.command_file).read_text("utf-8") for one in project.applications]
    assert copies == taken


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("C:\\p\\setup.ps1", []),
        pytest.param("C:\\p\\setup.ps1", ["Setup.ps1", "SETUP.ps1"], marks=pytest.mark.posix("one file on Windows")),
        ("C:\\p\\setup.ps1", ["setup.ps1/inner.txt"]),
        ("C:\\p\\" + "x" * 400, []),
    ],
    ids=["nowhere", "two of other case", "a folder", "too long"],
)
def test_what_is_not_beside_is_told_as_before(tmp_path: Path, text: str, files: list[str]) -> None:
    """Nothing is guessed: the check names the file."""
    folder = folder_of(tmp_path / "wcd", [text], files)
    result = ppkg("check", str(folder), folder=tmp_path)
    assert result.returncode == 3
    assert "applications[0].command_file" in result.stdout


def test_free_settings_find_their_files_too(tmp_path: Path) -> None:
    """A picture and a license, whose content becomes a value, are found as commands are."""
    folder = tmp_path / "wcd"
    folder.mkdir()
    what = answers(
        setting(DESK, "C:\\Users\\me\\desk.png"),
        setting("EditionUpgrade/UpgradeEditionWithLicense", "E:\\license.xml"),
    )
    (folder / "customizations.xml").write_bytes(write_customizations(what))
    (folder / "desk.png").write_bytes(b"picture")
    (folder / "license.xml").write_bytes(b"<a>ours</a>")
    done(ppkg("build", str(folder), "--output", "out", folder=tmp_path))
    built = contents(tmp_path / "out" / "test.ppkg")
    assert b"picture" in built.values()
    assert any(b"&lt;a&gt;ours&lt;/a&gt;" in data for data in built.values())
