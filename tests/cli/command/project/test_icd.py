"""``icd``: the switches of Microsoft's builder do here what they do there, on any system."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.cli import icd
from app.cli.start import run
from app.packager.read.package import open_package
from tests.cli.process import listing
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

    from app.answers.xml.customizations import Answers

BUILD = "/Build-ProvisioningPackage"
DESKTOP = "/StoreFile:C:\\WCD\\x86\\Microsoft-Desktop-Provisioning.dat"
WORD = "Zwiebel-9001-Kanarienvogel"

ANSWERS = """<?xml version="1.0" encoding="utf-8"?>
<WindowsCustomizations>
  <PackageConfig xmlns="urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0">
    <ID>{{7b3f9d0e-2a51-4c8e-9f0a-51f0c2d4a001}}</ID><Name>{name}</Name><Version>1.0</Version>
    <OwnerType>ITAdmin</OwnerType><Rank>0</Rank>
  </PackageConfig>
  <Settings xmlns="urn:schemas-microsoft-com:windows-provisioning"><Customizations><Common>
    {settings}
  </Common></Customizations></Settings>
</WindowsCustomizations>
"""
COMMAND = """<ProvisioningCommands><PrimaryContext><Command><CommandConfig Name="Tool">
<CommandFile>{file}</CommandFile><CommandLine>cmd /c setup.cmd {line}</CommandLine></CommandConfig></Command>
</PrimaryContext></ProvisioningCommands>"""
POLICY = "<Policies><Update><AllowAutoUpdate>0</AllowAutoUpdate></Update></Policies>"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with answer files, which is the current one."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "my answers"
    folder.mkdir()
    (folder / "setup.cmd").write_bytes(b"@echo off\r\n")
    write(folder / "tool.xml", COMMAND.format(file="setup.cmd", line="$(SITE) $(__PackageID)"))
    write(tmp_path / "policy.xml", POLICY)
    return tmp_path


def write(path: Path, settings: str, name: str = "Made here") -> None:
    """Write an answer file with *settings*."""
    path.write_text(ANSWERS.format(name=name, settings=settings), encoding="utf-8")


def answers(package: Path) -> Answers:
    """Return what *package* says."""
    with open_package(package) as found:
        assert found.answers is not None
        return found.answers


def test_what_scripts_write(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Words in any case, quotes, paths of Windows that came apart at spaces, no ending of the package: it is built."""
    words = (
        BUILD.lower(),
        "/customizationxml:.\\my",
        "answers\\tool.xml",
        '/PACKAGEPATH:"out\\Tool Kit"',
        "/storefile:C:\\Program",
        "Files",
        "(x86)\\WCD\\Microsoft-Desktop-Provisioning.dat,x\\microsoft-common-provisioning.DAT",
        "/Variables:SITE=Lyon & <b>$(SITE)</b>;OTHER=1",
        "-encrypted",
        "+Overwrite",
    )
    assert run(("icd", *words)) == 0
    said = capsys.readouterr()
    assert not said.err
    assert "uses no macro for these variables: OTHER" in said.out
    assert sorted(one.name for one in (desk / "out").iterdir()) == ["Tool Kit.cat", "Tool Kit.ppkg"]
    with open_package(desk / "out" / "Tool Kit.ppkg") as made:
        assert (made.dialect.source, made.dialect.editions, made.dialect.scenario) == ("CLI", (), None)
        assert made.payloads
    (node,) = answers(desk / "out" / "Tool Kit.ppkg").common
    command = node.at("PrimaryContext/Command/CommandConfig/CommandLine")
    assert command is not None
    assert command.value == "cmd /c setup.cmd Lyon & <b>$(SITE)</b> $(__PackageID)"


def test_a_program_of_its_own(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program icd does what “ppkg icd” does, and builds what “ppkg build” builds of the same answer file."""
    words = [BUILD, "/CustomizationXML:policy.xml", "/PackagePath:one.ppkg", DESKTOP]
    monkeypatch.setattr("sys.argv", ["icd", *words])
    assert icd() == 0
    assert run(("build", "policy.xml", "--output=two")) == 0
    assert answers(desk / "one.ppkg") == answers(desk / "two" / "Made here.ppkg")


def test_nothing_is_replaced_unasked(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A package or a catalogue that is there stays, byte for byte; +Overwrite replaces both."""
    words = ("icd", BUILD, "/CustomizationXML:policy.xml", "/PackagePath:one.ppkg", DESKTOP)
    for name in ("one.ppkg", "one.cat"):
        (desk / name).write_bytes(b"old")
        before = listing(desk)
        assert run(words) == 100
        assert f"{name} is there already. Add +Overwrite" in capsys.readouterr().err
        assert run((*words, "-Overwrite")) == 100
        assert listing(desk) == before
        (desk / name).unlink()
    (desk / "one.cat").write_bytes(b"old")
    assert run((*words, "+Overwrite")) == 0
    assert len((desk / "one.cat").read_bytes()) > 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("/Build-Image",), "no switch Build-Image"),
        (("--output=x",), "Word 1 is not a switch, such as /Build-ProvisioningPackage"),
        ((BUILD, "CustomizationXML:policy.xml"), "Word 2 is not a switch"),
        (("/CustomizationXML:policy.xml",), "Begin with /Build-ProvisioningPackage"),
        ((BUILD, "/PackagePath:x"), "/CustomizationXML is missing"),
        ((BUILD, "/CustomizationXML:policy.xml"), "/PackagePath is missing"),
        ((BUILD, BUILD), "given twice"),
        ((f"{BUILD}:x",), "without a value"),
        ((BUILD, "/CustomizationXML"), "needs a value behind a colon"),
        ((BUILD, "+PackagePath:x"), "needs a value behind a colon"),
        ((BUILD, "/PackagePath:"), "needs a value behind a colon"),
        ((BUILD, "/Encrypted:True"), "takes a + or a - in front"),
        ((BUILD, "/Overwrite"), "takes a + or a - in front"),
        ((BUILD, "+Overwrite:yes"), "takes a + or a - in front"),
        ((BUILD, "/OEMInputXML:x.xml"), "/OEMInputXML takes the settings stores"),
        ((BUILD, "/MSPackageRoot:x"), "/MSPackageRoot takes the settings stores"),
        (("/CustomizationXML:policy.xml", "/Variables:A"), "Part 1 of /Variables"),
        (("/CustomizationXML:policy.xml", "/Variables:A=1;=2"), "Part 2 of /Variables"),
        (("/CustomizationXML:policy.xml", "/Variables:A=1;a=2"), "gives a twice"),
        (("/CustomizationXML:policy.xml", "/StoreFile:C:\\mine.dat"), "is not a settings store of Windows"),
        (("/CustomizationXML:none.xml",), "none.xml"),
        (("/CustomizationXML:policy.xml", "/PackagePath:my answers"), "is a folder"),
        (("/CustomizationXML:policy.xml", "/PackagePath:CON.ppkg"), "CON"),
        (("/CustomizationXML:my answers/tool.xml",), "Microsoft-Common-Provisioning.dat has no such settings"),
        (("/CustomizationXML:policy.xml", DESKTOP, "+Encrypted"), "Only Microsoft's own builder"),
    ],
)
def test_what_is_refused(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    """Each refusal is a sentence and the exit code of a failed build; nothing is written."""
    monkeypatch.delenv("PROVISIONING_DESIGNER_ICD", raising=False)
    if words[0].startswith("/CustomizationXML:") and len(words) + ("Begin" not in said) > 1:
        words = (BUILD, *words, *(() if any("PackagePath" in word for word in words) else ("/PackagePath:one",)))
    before = listing(desk)
    assert run(("icd", *words)) == 100
    shown = capsys.readouterr()
    assert said in shown.err
    assert listing(desk) == before


@pytest.mark.parametrize(
    ("store", "code"),
    [("Common", 100), ("Desktop", 0), ("Team", 100), ("Common-Provisioning.dat,x/Microsoft-Desktop", 0)],
)
def test_stores_tell_which_settings_there_are(desk: Path, store: str, code: int) -> None:
    """A setting that is not in the store is refused, whichever settings the store has otherwise."""
    write(desk / "desk.xml", "<SharedPC><EnableSharedPCMode>True</EnableSharedPCMode></SharedPC>")
    words = (BUILD, "/CustomizationXML:desk.xml", "/PackagePath:one", f"/StoreFile:Microsoft-{store}-Provisioning.dat")
    assert run(("icd", *words)) == code
    assert (desk / "one.ppkg").exists() == (code == 0)


def test_macros_reach_keys_names_and_secrets(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A variable fills keys, the package's name and secrets; a secret is told of, and shown nowhere."""
    user = (
        '<Accounts><Users><User UserName="$(who)" Name="$(who)"><Password>$(WORD)</Password></User></Users></Accounts>'
    )
    write(desk / "user.xml", user, name="For $(who) in $(nowhere)")
    variables = f"/Variables:WHO=helper;word={WORD}"
    words = (BUILD, "/CustomizationXML:user.xml", "/PackagePath:one", DESKTOP, variables, "--json")
    assert run(("icd", *words)) == 0
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert WORD not in said.out + said.err
    assert [note for note in told["notes"] if "became secrets of the package: word" in note]
    assert [note for note in told["notes"] if "stay as they are: $(nowhere)" in note]
    made = answers(desk / "one.ppkg")
    assert made.package.name == "For helper in $(nowhere)"
    user_node = made.common[0].at("Users/User")
    assert user_node is not None
    assert user_node.key("UserName") == "helper"
    password = user_node.child("Password")
    assert password is not None
    assert password.text() == WORD


@pytest.mark.parametrize("words", [(), ("/?",), ("--help",)])
def test_help_lists_the_switches(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    """Without words, and asked for help, it shows all switches."""
    assert run(("icd", *words)) == 0
    shown = capsys.readouterr().out
    assert all(switch in shown for switch in (BUILD, "/CustomizationXML:", "/StoreFile:", "+Encrypted", "/Variables:"))


@needs_samples
@pytest.mark.usefixtures("desk")
def test_as_the_real_builder(capsys: pytest.CaptureFixture[str]) -> None:
    """Of the answer file of a real package it makes a package that does the same."""
    answer_file = SAMPLES / "osd" / "setupspecialize_2025.customizations.xml"
    words = (BUILD, f"/CustomizationXML:{answer_file}", "/PackagePath:mine", DESKTOP)
    assert run(("icd", *words)) == 0
    capsys.readouterr()
    assert run(("compare", "mine.ppkg", str(SAMPLES / "osd" / "setupspecialize_2025.ppkg"), "--json")) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["same_effect"]
