"""The script beside a package. No PowerShell runs here: an independent grammar and the reading of it are the judges."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from app.core.error import AppError
from app.deliver.apply_script import (
    COLLECT_NAME,
    TEMPLATE,
    apply_script,
    collect_script,
    script_name,
    write_collect_script,
)
from app.diagnose.diagnosis import diagnose
from app.diagnose.read import provider
from tests.diagnose.device_text import DSREGCMD, FAILED_LIST, REGISTRY
from tests.diagnose.log_case import as_evtx, package, prov

if TYPE_CHECKING:
    from pathlib import Path

TEXT = TEMPLATE.read_text(encoding="utf-8")
TOKENS = re.compile(r"<#.*?#>|#[^\n]*|'(?:[^']|'')*'", re.DOTALL)
CODE = TOKENS.sub(lambda found: "" if found[0][0] in "<#" else "''", TEXT)
SHA256 = "0123456789abcdef" * 4
HOSTILE = (
    "Plain.ppkg",
    "it's.ppkg",
    "'; Remove-Item x; '.ppkg",
    "’; Remove-Item x; ‘ ‚ ‛.ppkg",
    "$(Remove-Item x) $env PATH `n.ppkg",
    "{version}{sha256}{package} @NAME@.ppkg",
    "#> Remove-Item x <#.ppkg".replace("<", "(").replace(">", ")"),
    "Büro 日本 🎒.ppkg",
    "-Force; exit.ppkg",
    "\\1 \\g(0).ppkg".replace("\\", "_"),
)
PROGRAMS = {"wevtutil.exe", "MdmDiagnosticsTool.exe", "dsregcmd.exe", "reg.exe"}
CMDLETS = {
    # Each is in Windows PowerShell 5.1.
    *("Write-Host", "Add-Content", "Join-Path", "Split-Path", "Test-Path", "Get-Date", "Get-FileHash", "Get-Command"),
    *("Copy-Item", "Move-Item", "Remove-Item", "New-Item", "Get-ChildItem", "New-Object", "Add-Type", "Out-Null"),
    *("Push-Location", "Pop-Location", "ForEach-Object", "Set-StrictMode", "Install-ProvisioningPackage"),
    *("Set-Content", "Format-List", "Out-String", "Get-ItemProperty", "Select-Object", "Get-ProvisioningPackage"),
}


def parser() -> Any:
    """Return a parser of PowerShell that is not ours."""
    tree_sitter = pytest.importorskip("tree_sitter", reason="the parser tree-sitter is not installed")
    grammar = pytest.importorskip("tree_sitter_powershell", reason="the grammar of PowerShell is not installed")
    return tree_sitter.Parser(tree_sitter.Language(grammar.language()))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_parser_reads_the_script_and_the_name_in_it(name: str) -> None:
    """An independent grammar finds no error, and the name is one text that says the name and nothing else."""
    data = apply_script(name, SHA256).removeprefix(b"\xef\xbb\xbf")
    tree = parser().parse(data)
    assert not tree.root_node.has_error
    wanted = [b"'" + re.sub("(['‘’‚‛])", r"\1\1", name).encode() + b"'", b"'" + SHA256.upper().encode() + b"'"]
    found: list[bytes] = []
    nodes = [tree.root_node]
    while nodes:
        node = nodes.pop(0)
        if node.type == "verbatim_string_characters":
            found.append(node.text)
        nodes[:0] = node.children
    assert [text for text in found if text in wanted] == wanted


def test_the_parser_sees_a_broken_script() -> None:
    """The judge of the test above does find errors."""
    data = apply_script("a.ppkg", SHA256)
    assert parser().parse(data.replace(b"$Channels = @(", b"$Channels = @((", 1)).root_node.has_error


def test_the_file_is_as_windows_powershell_reads_it() -> None:
    """It stands beside the package, with a mark for UTF-8, line ends of Windows, and all places filled."""
    data = apply_script("Büro.ppkg", SHA256)
    assert script_name("Büro.ppkg") == "Büro.ppkg.apply.ps1"
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") > 100
    text = data.decode("utf-8-sig")
    assert f"$Sha256 = '{SHA256.upper()}'" in text
    assert "$PackageName = 'Büro.ppkg'" in text
    assert not re.search(r"\{(version|package|sha256)\}", text)


def test_it_says_that_it_was_not_run_on_windows() -> None:
    """The label stands in its first lines, and so does that it needs an administrator."""
    head = TEXT.partition("#>")[0]
    assert "has not been run on Windows yet" in head
    assert "rights of an administrator" in head
    assert head.isascii()


@pytest.mark.parametrize("sign", ["&&", "||", "??", "?.", "?[", " ? ", "clean {", "::new(", "-Parallel", "#requires"])
def test_nothing_of_powershell_7(sign: str) -> None:
    """Signs that Windows PowerShell 5.1 does not know are not used."""
    assert sign not in CODE


def test_only_known_commands_are_called() -> None:
    """Each command is one of Windows PowerShell 5.1, one of the script's own, or a program of Windows."""
    own = set(re.findall(r"^function ([\w-]+)", TEXT, re.MULTILINE))
    called = set(re.findall(r"(?<![\w$-])[A-Z][a-z]+-[A-Z]\w+", CODE))
    assert called - own <= CMDLETS
    assert own <= called
    assert set(re.findall(r"'(\w+\.exe)'", TEXT)) == PROGRAMS


def statements(node: Any) -> list[Any]:
    """Return the statements of the first list of statements in *node*, comments left out."""
    nodes = [node]
    while nodes:
        found = nodes.pop(0)
        if found.type == "statement_list":
            return [child for child in found.children if child.type != "comment"]
        nodes += found.children
    raise AssertionError(node.text)


def stops(statement: Any) -> tuple[str, str]:
    """Return the condition under which *statement* goes no further and how it ends; two empty texts if it goes on."""
    if statement.type != "if_statement":
        return "", ""
    last = statements(statement)[-1].text.decode()
    return (statement.children[2].text.decode(), last.split()[0]) if last.startswith(("throw ", "exit 1")) else ("", "")


def test_rights_and_sha_256_are_checked_before_anything_is_applied() -> None:
    """As an independent grammar reads it: without rights the script ends, and a package with another hash is thrown."""
    root = parser().parse(apply_script("a.ppkg", SHA256).removeprefix(b"\xef\xbb\xbf")).root_node
    main = statements(root)
    install = next(one for one in main if one.text.startswith(b"function Install-Package"))
    body = statements(install)
    places = [place for place, one in enumerate(body) if b"Install-ProvisioningPackage @options" in one.text]
    assert len(places) == 1
    before = [stops(one) for one in body[: places[0]]]
    assert ("$found -ne $Sha256", "throw") in before
    taken = next(place for place, one in enumerate(body) if one.text.startswith(b"$found = (Get-FileHash "))
    assert taken < before.index(("$found -ne $Sha256", "throw"))
    assert all(b"$found =" not in one.text for one in body[taken + 1 : places[0]])
    calls = [place for place, one in enumerate(main) if re.search(rb"(?<!function )\bInstall-Package\b", one.text)]
    assert len(calls) == 1
    rights = "-not $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)"
    assert (rights, "exit") in [stops(one) for one in main[: calls[0]]]
    assert b"Install-ProvisioningPackage @options" not in b"".join(one.text for one in main if one is not install)


def test_it_collects_the_logs_that_diagnose_knows() -> None:
    """Each provider whose events make the story has a channel or is asked for in System."""
    listed = TEXT[TEXT.index("$Channels = @(") : TEXT.index("$Areas")]
    for name in provider.KNOWN - {provider.REPORT}:
        assert f"'{name}/" in listed or f"'{name}'" in listed, name


def test_it_collects_what_is_no_log() -> None:
    """dsregcmd, the results in the registry, the packages and the edition; diagnose reads each of these files."""
    for script in (apply_script("a.ppkg", SHA256), collect_script()):
        text = script.decode("utf-8-sig")
        for name in ("dsregcmd.txt", "results.reg", "packages.txt", "edition.txt"):
            assert f"'{name}'" in text
        main = text[text.index("$identity =") :]
        assert main.index("Save-EventLogs") < main.index("Save-State") < main.index("Save-Zip")


def test_diagnose_reads_what_is_no_log(tmp_path: Path) -> None:
    """A zip with the texts of the script, and the archive that Windows makes, tells the failures and nothing else."""
    path = tmp_path / "logs-PC-20260504-080000.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("apply-package.log", f"2026-05-04 08:00:00  What Windows reports:\r\n{FAILED_LIST}\r\n")
        archive.writestr("dsregcmd.txt", DSREGCMD.encode("utf-8-sig"))
        archive.writestr("results.reg", REGISTRY.replace("Dépôt", "Depot").encode("utf-16"))
        archive.writestr("edition.txt", "EditionID : Professional\r\n".encode("utf-8-sig"))
        archive.writestr("Logs.1.zip", b"PK\x05\x06" + b"\0" * 18)
    told = diagnose([path])
    assert {failure.kind for failure in told.failures} == {"group", "join"}
    assert [str(one).partition(" holds ")[0] for one in told.unread] == [f"{path.name}: Logs.1.zip"]


def test_diagnose_reads_a_zip_of_this_form(tmp_path: Path) -> None:
    """Logs with the names that the script gives them, in one zip, become the story; nothing is an archive within."""
    channels = re.findall(r"'(Microsoft-[^']+/[^']+)'", TEXT)
    path = tmp_path / "logs-PC-20260504-080000.zip"
    failed = prov(5, 22, r"C:\ProgramData\Microsoft\Provisioning\Depot.ppkg", hresult="0x800700B7")
    with zipfile.ZipFile(path, "w") as archive:
        for number, channel in enumerate(channels):
            lines = package(end=failed) if number == 0 else [prov(0, 30, Int1="0")]
            archive.writestr(re.sub("[/ ]", "_", channel) + ".evtx", as_evtx(lines))
        archive.writestr("apply-package.log", "2026-05-04 08:00:00  Applying the package.\r\n")
        archive.writestr("MdmDiagnostics/MDMDiagReport.html", "<html></html>")
    told = diagnose([path])
    assert "on the device already" in str(told.headline)
    assert told.unread == []
    assert len(told.files) == len(channels)


def code_of(script: bytes) -> str:
    """Return *script* without comments and texts."""
    return TOKENS.sub(
        lambda found: "" if found[0][0] in "<#" else "''", script.decode("utf-8-sig").replace("\r\n", "\n")
    )


def test_each_script_has_only_its_own_parts() -> None:
    """No mark of a part is left; what one does the other does not speak of."""
    applying, collecting = (script.decode("utf-8-sig") for script in (apply_script("a.ppkg", SHA256), collect_script()))
    for text in (applying, collecting):
        assert "region" not in text
        assert not re.search(r"\{(version|package|sha256)\}", text)
        assert "has not been run on Windows yet" in text.partition("#>")[0]
        assert "rights of an administrator" in text.partition("#>")[0]
    assert "-CollectOnly" in applying
    assert COLLECT_NAME not in applying
    for word in ("Install-", "CollectOnly", "Get-FileHash", "PackagePath", "$Sha256", "$PackageName"):
        assert word.lower() not in code_of(collect_script()).lower(), word
    assert COLLECT_NAME in collecting


def test_a_parser_reads_the_collecting_script() -> None:
    """An independent grammar finds no error in it, nor an own function that is not called, or called and not there."""
    data = collect_script()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") > 80
    assert not parser().parse(data.removeprefix(b"\xef\xbb\xbf")).root_node.has_error
    code = code_of(data)
    own = set(re.findall(r"^function ([\w-]+)", code, re.MULTILINE))
    called = set(
        re.findall(r"(?<![\w$-])[A-Z][a-z]+-[A-Z]\w+", re.sub(r"^function [\w-]+", "", code, flags=re.MULTILINE))
    )
    assert called - own <= CMDLETS
    assert own <= called


def test_the_collecting_script_uses_no_variable_that_nobody_set() -> None:
    """Strict mode would stop it there; the same holds for the other one."""
    for data in (collect_script(), apply_script("a.ppkg", SHA256)):
        code = code_of(data)
        used = {name.lower() for name in re.findall(r"\$(\w+)", code)}
        made = {name.lower() for name in re.findall(r"\$(\w+)(?: =|\]?[,)]| in )", code)}
        known = {"_", "matches", "env", "null", "true", "false", "psscriptroot", "lastexitcode", "psversiontable"}
        assert used - made - known == set()


def test_the_collecting_script_goes_into_a_folder_or_to_a_name(tmp_path: Path) -> None:
    """A folder gets it under its own name; one that is there is replaced."""
    for target, name in ((tmp_path, COLLECT_NAME), (tmp_path, COLLECT_NAME), (tmp_path / "x.ps1", "x.ps1")):
        assert write_collect_script(target) == tmp_path / name
        assert (tmp_path / name).read_bytes() == collect_script()


def test_a_name_that_windows_cannot_have_is_refused() -> None:
    """No script is made for it; also none whose own name would be too long."""
    for name in ("a\nb.ppkg", "a:b.ppkg", "con.ppkg", "x" * 246 + ".ppkg"):
        with pytest.raises(AppError, match=r"Windows takes no file|too long"):
            apply_script(name, SHA256)
