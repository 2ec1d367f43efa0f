"""The script that removes packages: an independent grammar and the reading of it are the judges, no PowerShell runs."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from
from app.cli import main
from app.deliver.remove_script import REMOVE_NAME, TEMPLATE, remove_script, write_remove_script
from app.model.project import Device, Package, Project
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from tests.deliver.test_script import CMDLETS, code_of, parser

if TYPE_CHECKING:
    from pathlib import Path

GUID = "0f8fad5b-d9cb-469f-a165-70867728950e"
TEXT = TEMPLATE.read_text(encoding="utf-8")
OWN_CMDLETS = {
    *("Uninstall-ProvisioningPackage", "Remove-ProvisioningPackage", "Get-ProvisioningPackage"),
    *("Sort-Object", "Where-Object", "Read-Host"),
}


@pytest.mark.parametrize("package_id", ["", GUID, "{" + GUID.upper() + "}"])
def test_a_parser_reads_the_script(package_id: str) -> None:
    """An independent grammar finds no error; the id is one text, and the file is as Windows PowerShell reads it."""
    data = remove_script(package_id)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") > 80
    assert not parser().parse(data.removeprefix(b"\xef\xbb\xbf")).root_node.has_error
    text = data.decode("utf-8-sig")
    assert f"param([string]$PackageId = '{GUID if package_id else ''}', [switch]$List)" in text
    assert not re.search(r"\{(version|id)\}", text)


@pytest.mark.parametrize("package_id", ["'; Remove-Item x; '", "{1}", GUID + "'", "$(x)", GUID[:-1]])
def test_only_an_id_goes_into_the_script(package_id: str) -> None:
    """Whatever is no GUID is refused."""
    with pytest.raises(ValueError, match=re.escape(package_id)):
        remove_script(package_id)


def test_it_says_what_stays_and_that_it_was_not_run() -> None:
    """The first lines tell what removal does not take back, and so does the last step; nothing is silent."""
    head = TEXT.partition("#>")[0]
    for part in (
        "takes back only some",
        "the name of the PC",
        "local accounts",
        "a join to Entra ID",
        "ppkg token revoke",
    ):
        assert part in " ".join(head.split())
    assert "has not been run on Windows yet" in head
    assert "rights of an administrator" in head
    assert head.isascii()
    assert "Write-Step 'Removed. The name of the PC, accounts, joins" in TEXT


def test_it_calls_only_what_is_known_and_looks_at_the_result() -> None:
    """Commands are those of Windows PowerShell 5.1; first rights, then list, removal and proof."""
    code = code_of(remove_script())
    own = set(re.findall(r"^function ([\w-]+)", code, re.MULTILINE))
    plain = re.sub(r"^function [\w-]+", "", code, flags=re.MULTILINE)
    called = set(re.findall(r"(?<![\w$-])[A-Z][a-z]+-[A-Z]\w+", plain))
    assert called - own <= CMDLETS | OWN_CMDLETS
    assert own <= called
    for sign in ("&&", "||", "??", "?.", " ? ", "::new(", "-Parallel"):
        assert sign not in code
    main_part = TEXT[TEXT.index("$identity =") :]
    assert main_part.index("IsInRole") < main_part.index("Show-Packages") < main_part.index("Remove-Package $chosen")
    removal = TEXT[TEXT.index("function Remove-Package") : TEXT.index("$identity =")]
    order = (
        "Test-WindowsOwn",
        "Uninstall-ProvisioningPackage -PackageId",
        "Find-Package @(Get-Packages) $id",
        "'Removed.",
    )
    assert [removal.index(part) for part in order] == sorted(removal.index(part) for part in order)
    used = {name.lower() for name in re.findall(r"\$(\w+)", code)}
    made = {name.lower() for name in re.findall(r"\$(\w+)(?: =|\+\+|\]?[,)]| in )", code)}
    known = {"_", "env", "null", "true", "false", "psscriptroot", "psversiontable"}
    assert used - made - known == set()


def test_the_script_goes_into_a_folder_or_to_a_name(tmp_path: Path) -> None:
    """A folder gets it under its own name; one that is there is replaced."""
    for target, name in ((tmp_path, REMOVE_NAME), (tmp_path, REMOVE_NAME), (tmp_path / "x.ps1", "x.ps1")):
        assert write_remove_script(target) == tmp_path / name
        assert (tmp_path / name).read_bytes() == remove_script()


def test_the_command_writes_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Into the current folder, or for one package by its id; it says what stays, and refuses other places."""
    monkeypatch.chdir(tmp_path)
    assert main(["remove-script"]) == 0
    assert (tmp_path / REMOVE_NAME).read_bytes() == remove_script()
    assert "takes back only some of its settings" in capsys.readouterr().out
    project = Project(
        package=Package(id="{" + GUID + "}", name="Depot", description=""), device=Device(name="PC-%SERIAL%")
    )
    build_package(answers_from(project), FolderFiles(tmp_path), dialect_of(project), tmp_path)
    assert main(["remove-script", "one.ps1", "--package", "Depot.ppkg", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["package_id"] == "{" + GUID + "}"
    assert (tmp_path / "one.ps1").read_bytes() == remove_script(GUID)
    assert main(["remove-script", "one.txt"]) == 2
    assert main(["remove-script", "--package", "one.ps1"]) == 1
