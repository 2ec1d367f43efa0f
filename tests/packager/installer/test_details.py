"""What installers say of themselves, and the command lines proposed for them; msibuild makes the databases."""

from __future__ import annotations

import json
import os
import shutil
import struct
import zipfile
from typing import TYPE_CHECKING

import olefile
import pefile
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.foreign.limited import Limits
from app.core.masking import visible
from app.packager.installer import details
from app.packager.installer.bounded import line_of
from app.packager.installer.command import propose
from app.packager.installer.details import InstallerDetails, kind_of_name, read_installer
from app.packager.installer.kind import InstallerKind
from app.packager.installer.program import _MOST_LANGUAGES, read_program
from tests.child import run_process
from tests.packager.installer_files import MANIFEST, app_package, compound_file, program

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {"ProductName": "Contoso Agent", "ProductVersion": "4.2.1", "CompanyName": "Contoso Ltd"}

needs_msibuild = pytest.mark.skipif(shutil.which("msibuild") is None, reason="msibuild (Debian: msitools) is missing")


def database(path: Path, properties: dict[str, str]) -> Path:
    """Let msibuild make a Windows Installer database with *properties*."""
    table = path.with_suffix(".idt")
    rows = "".join(f"{key}\t{value}\n" for key, value in properties.items())
    table.write_text(f"Property\tValue\ns72\tl0\nProperty\tProperty\n{rows}", encoding="utf-8")
    run_process(["msibuild", path, "-s", "Something else", "Somebody else"], check=True, capture_output=True)
    run_process(["msibuild", path, "-i", table], check=True, capture_output=True)
    return path


@needs_msibuild
def test_database_tells_its_product(tmp_path: Path) -> None:
    """Product, version and maker come from the properties, not from the summary."""
    properties = {"ProductName": "Contoso Agent", "ProductVersion": "4.2.1", "Manufacturer": "Contoso Ltd"}
    path = database(tmp_path / "agent.MSI", properties)
    assert read_installer(path) == InstallerDetails(
        kind=InstallerKind.MSI,
        size=path.stat().st_size,
        product="Contoso Agent",
        version="4.2.1",
        publisher="Contoso Ltd",
    )


@needs_msibuild
def test_texts_behind_a_long_one_are_found(tmp_path: Path) -> None:
    """A text of more than 64 KiB has a length of another form in the pool; what follows it is still right."""
    properties = {"Licence": "x" * 70_000, "ProductName": "After", "ProductVersion": "1.0"}
    found = read_installer(database(tmp_path / "long.msi", properties))
    assert (found.product, found.version) == ("After", "1.0")


def test_program_tells_its_product(tmp_path: Path) -> None:
    """A program's version resource is read; without marks of a tool it is any program."""
    path = program(tmp_path / "agent.exe", TEXTS)
    assert read_installer(path) == InstallerDetails(
        kind=InstallerKind.PROGRAM,
        size=path.stat().st_size,
        product="Contoso Agent",
        version="4.2.1",
        publisher="Contoso Ltd",
    )


@pytest.mark.parametrize(
    ("marks", "kind"),
    [
        ({"section": b".wixburn"}, InstallerKind.BURN),
        ({"after": b'name="JR.Inno.Setup"'}, InstallerKind.INNO_SETUP),
        ({"after": bytes(5_000_000), "tail": b"Inno Setup Setup Data (6.2)"}, InstallerKind.INNO_SETUP),
        ({"tail": b"\0\0\0\0\xef\xbe\xad\xdeNullsoftInst"}, InstallerKind.NSIS),
        ({"after": "\\SquirrelTemp".encode("utf-16-le")}, InstallerKind.SQUIRREL),
        ({"tail": b"ISSetupStream"}, InstallerKind.INSTALLSHIELD),
        ({"after": "/exenoui".encode("utf-16-le")}, InstallerKind.ADVANCED_INSTALLER),
        ({"after": b"nothing of the kind"}, InstallerKind.PROGRAM),
    ],
)
def test_tool_is_known_by_its_marks(tmp_path: Path, marks: dict[str, bytes], kind: InstallerKind) -> None:
    """Each tool's marks are found, in the program and behind it."""
    section, after, tail = (marks.get(name, b"") for name in ("section", "after", "tail"))
    found = read_installer(program(tmp_path / "setup.exe", TEXTS, section or b".rsrc", after=after, tail=tail))
    assert (found.kind, found.product) == (kind, "Contoso Agent")


@pytest.mark.parametrize("bundle", [False, True])
def test_app_package_tells_its_product(tmp_path: Path, bundle: bool) -> None:
    """The manifest of a package or a bundle is read."""
    path = app_package(tmp_path / "notes.msix", MANIFEST.format(name="Notes", publisher="Contoso AG"), bundle=bundle)
    found = read_installer(path)
    assert (found.kind, found.product) == (InstallerKind.APP_PACKAGE, "Notes")
    assert (found.version, found.publisher) == ("3.1.4.0", "Contoso AG")


def test_names_kept_elsewhere_give_way_to_the_identity(tmp_path: Path) -> None:
    """Where the manifest only points to a resource, the identity's own words are used."""
    path = app_package(tmp_path / "notes.appx", MANIFEST.format(name="ms-resource:Name", publisher="ms-resource:Maker"))
    found = read_installer(path)
    assert (found.product, found.publisher) == ("Contoso.Notes", "Contoso Ltd")


def test_entities_in_a_manifest_are_not_expanded(tmp_path: Path) -> None:
    """A manifest with a document type is refused as a whole."""
    bomb = '<!DOCTYPE a [<!ENTITY b "boom">]>' + MANIFEST.partition("?>")[2].format(name="&b;", publisher="x").strip()
    found = read_installer(app_package(tmp_path / "a.msix", bomb))
    assert (found.is_genuine, found.product) == (False, "")


def test_huge_manifest_is_not_unpacked(tmp_path: Path) -> None:
    """A manifest that unpacks to 100 MB is refused without unpacking it all."""
    path = tmp_path / "bomb.msix"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("AppxManifest.xml", b"<a>" + bytes(100_000_000))
    assert not read_installer(path).is_genuine


@pytest.mark.parametrize("name", ["a.msi", "a.exe", "a.msix", "a.appxbundle"])
@pytest.mark.parametrize(
    "content", [b"", b"MZ", b"PK\5\6", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<html>not found</html>"]
)
def test_file_that_is_not_what_it_says(tmp_path: Path, name: str, content: bytes) -> None:
    """A broken download is told as such and never raises."""
    path = tmp_path / name
    path.write_bytes(content)
    found = read_installer(path)
    assert (found.is_genuine, found.kind, found.size) == (False, kind_of_name(name), len(content))


def test_version_named_endlessly_is_read_a_few_times(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a forged program with 4,000 languages of a long version resource the first ones are read."""
    read: list[object] = []
    parse = pefile.PE.parse_version_information

    def counted(self: pefile.PE, version: object) -> None:
        read.append(version)
        parse(self, version)

    monkeypatch.setattr(pefile.PE, "parse_version_information", counted)
    texts = {f"Key{number}": "x" * 100 for number in range(200)}
    path = program(tmp_path / "a.exe", {**texts, "ProductName": "Forged"}, languages=4_000)
    with path.open("rb") as file:
        assert json.loads(next(read_program(file, b'["ProductName"]')))[1] == {"ProductName": "Forged"}
    assert len(read) == _MOST_LANGUAGES


@pytest.mark.parametrize("wide", [False, True])
def test_a_program_behind_any_amount_of_data_is_read(tmp_path: Path, wide: bool) -> None:
    """Of a program with gigabytes behind it only what the library asks for is read, in the process with limits."""
    path = program(tmp_path / "big.exe", TEXTS)
    os.truncate(path, (5 << 30) if wide else (1 << 20))
    found = read_installer(path)
    assert (found.product, found.publisher, found.is_genuine) == ("Contoso Agent", "Contoso Ltd", True)


def test_a_library_that_takes_too_long_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A compound file that lists very many streams kept the program busy for seconds; now it has no details."""
    monkeypatch.setattr(details, "_LIMITS", Limits(step=0.1, total=0.1))
    path = tmp_path / "busy.msi"
    path.write_bytes(compound_file(60_000))
    assert read_installer(path) == InstallerDetails(kind=InstallerKind.MSI, size=path.stat().st_size, is_genuine=False)
    assert read_installer(program(tmp_path / "a.exe", TEXTS)).product == "Contoso Agent"  # the next one is read


def test_many_streams_are_a_compound_file(tmp_path: Path) -> None:
    """What the test above makes is no damaged file: the library lists its streams."""
    path = tmp_path / "some.msi"
    path.write_bytes(compound_file(1_000))
    with olefile.OleFileIO(path) as file:
        assert len(file.listdir()) == 1_000


def test_missing_file_raises(tmp_path: Path) -> None:
    """A file that is not there is the caller's business."""
    with pytest.raises(FileNotFoundError):
        read_installer(tmp_path / "a.msi")


@needs_msibuild
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_database_never_raises(tmp_path: Path, data: st.DataObject) -> None:
    """Whatever bytes of a database are changed, reading ends, with clean texts."""
    whole = tmp_path / "whole.msi"
    if not whole.exists():
        database(whole, {"ProductName": "Contoso Agent", "ProductVersion": "1"})
    _damage(whole.read_bytes(), tmp_path / "hurt.msi", data)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_program_never_raises(tmp_path: Path, data: st.DataObject) -> None:
    """Whatever bytes of a program are changed, reading ends, with clean texts."""
    whole = tmp_path / "whole.exe"
    if not whole.exists():
        program(whole, TEXTS)
    _damage(whole.read_bytes(), tmp_path / "hurt.exe", data)


def _damage(content: bytes, path: Path, data: st.DataObject) -> None:
    hurt = bytearray(content[: data.draw(st.integers(1, len(content)))])
    for _ in range(data.draw(st.integers(0, 8))):
        position = data.draw(st.integers(0, len(hurt) - 1))
        hurt[position : position + 4] = struct.pack("<I", data.draw(st.integers(0, 2**32 - 1)))
    path.write_bytes(hurt)
    found = read_installer(path)
    assert all(text == visible(text) and len(text) <= 240 for text in (found.product, found.version, found.publisher))


def test_texts_are_made_fit_for_one_line() -> None:
    """Line ends, marks that turn the direction, and endless names do not reach the window."""
    assert line_of(" Contoso\r\n\u202eAgent\0 ") == r"Contoso \u202eAgent"
    assert len(line_of("x" * 10_000)) == 120


@pytest.mark.parametrize(
    ("kind", "file", "line"),
    [
        (InstallerKind.MSI, "apps\\a b.msi", 'msiexec /i "a b.msi" /qn /norestart'),
        (InstallerKind.PATCH, "/x/a.msp", 'msiexec /p "a.msp" /qn /norestart'),
        (InstallerKind.UPDATE, "a.msu", 'wusa.exe "a.msu" /quiet /norestart'),
        (InstallerKind.INNO_SETUP, "a.exe", 'cmd /c "a.exe" /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /SP-'),
        (InstallerKind.NSIS, "a.exe", 'cmd /c "a.exe" /S'),
        (InstallerKind.NSIS, "a (1).exe", 'cmd /c ""a (1).exe" /S"'),
        (InstallerKind.INSTALLSHIELD, "a.exe", 'cmd /c "a.exe" /s /v/qn'),
        (InstallerKind.BURN, "a.exe", 'cmd /c "a.exe" /quiet /norestart'),
        (InstallerKind.SQUIRREL, "a.exe", 'cmd /c "a.exe" --silent'),
        (InstallerKind.ADVANCED_INSTALLER, "a.exe", 'cmd /c "a.exe" /exenoui /qn /norestart'),
        (InstallerKind.PROGRAM, "a.exe", 'cmd /c "a.exe" /quiet'),
        (InstallerKind.BATCH, "a.cmd", 'cmd /c "a.cmd"'),
        (InstallerKind.POWERSHELL, "a.ps1", 'powershell.exe -NoProfile -ExecutionPolicy Bypass -File "a.ps1"'),
        (InstallerKind.SCRIPT_HOST, "a.vbs", 'cscript.exe //B //NoLogo "a.vbs"'),
        (InstallerKind.REGISTRY, "a.reg", 'reg.exe import "a.reg"'),
        (InstallerKind.OTHER, "a.bin", ""),
        (InstallerKind.MSI, "", ""),
    ],
)
def test_command_lines(kind: InstallerKind, file: str, line: str) -> None:
    """Each kind gets its silent command line; only that of an unknown program is a guess."""
    proposal = propose(kind, file)
    assert proposal.command_line == line
    assert proposal.is_guess == (kind is InstallerKind.PROGRAM)


def test_app_package_is_provisioned_with_its_dependencies() -> None:
    """DISM gets the package and each file it needs."""
    proposal = propose(InstallerKind.APP_PACKAGE, "apps/notes.msix", ("apps/VCLibs.appx", ""))
    assert proposal.command_line == (
        'dism.exe /Online /Add-ProvisionedAppxPackage /PackagePath:"notes.msix" /SkipLicense '
        '/DependencyPackagePath:"VCLibs.appx"'
    )
