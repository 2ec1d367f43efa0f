"""Windows' own encryption by Microsoft's builder, with a program in its place that behaves as it is documented to."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.answers.fields.project import answers_from
from app.core import private_folder as working_folder
from app.core.error import AppError, BadInput, Cancelled
from app.core.secret import Secret
from app.model.field import set_field
from app.model.project import Project
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from app.protect.windows.builder import Builder, find_builder
from app.protect.windows.encrypt import Encrypted, encrypt_with_windows
from app.protect.windows.output import password_in
from tests.patience import wait_until
from tests.places import ICD_STAND_IN
from tests.protect.icd_stand_in import PASSWORD
from tests.protect.sealing import CANARY
from tests.stand_in import write_program

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.posix("the stand-in starts by its first line, as on POSIX")


@pytest.fixture
def project() -> Project:
    """Return a project with a secret and two files of one name."""
    made = Project()
    for field, value in (
        ("package.name", "Office"),
        ("device.name", "PC-%SERIAL%"),
        ("network.wifi[0].ssid", "Office"),
        ("network.wifi[0].key", Secret(CANARY)),
        ("applications[0].name", "One"),
        ("applications[0].command_file", "one/setup.cmd"),
        ("applications[0].command_line", "cmd /c setup.cmd"),
    ):
        made = set_field(made, field, value)
    return made


class Desk:
    """A place to work: a builder that stands in, a project folder, and a folder for temporary files."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Make it in *folder*."""
        self.monkeypatch = monkeypatch
        self.record_file = folder / "record.json"
        self.temporary = folder / "temporary files"
        self.source = folder / "source"
        self.out = folder / "out"
        self.icd = folder / "with spaces" / "ICD.exe"
        for path in (self.temporary, self.source / "one", self.out, self.icd.parent):
            path.mkdir(parents=True)
        (self.source / "one" / "setup.cmd").write_bytes(b"@echo one")
        write_program(self.icd, ICD_STAND_IN.read_text(encoding="utf-8"))
        for edition in ("Desktop", "Common"):
            (self.icd.parent / f"Microsoft-{edition}-Provisioning.dat").write_bytes(b"store")
        monkeypatch.setattr(tempfile, "tempdir", str(self.temporary))
        monkeypatch.setenv("ICD_STAND_IN_RECORD", str(self.record_file))
        monkeypatch.setenv("PPKG_PASSPHRASE", CANARY)

    def encrypt(
        self, project: Project, how: str, see: Callable[[int, int], None] | None = None, **more: Any
    ) -> Encrypted:
        """Encrypt *project* by a builder that behaves as *how* says."""
        self.monkeypatch.setenv("ICD_STAND_IN", how)
        return encrypt_with_windows(project, self.source, self.out / "Office.ppkg", Builder(self.icd), see, **more)

    def record(self) -> dict[str, Any]:
        """Return what the builder was given."""
        found: dict[str, Any] = json.loads(self.record_file.read_text(encoding="utf-8"))
        return found

    def is_clean(self) -> bool:
        """Tell whether nothing is left in the temporary folder or beside the target."""
        return not list(self.temporary.iterdir()) and not list(self.out.iterdir())


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return a place to work."""
    return Desk(tmp_path, monkeypatch)


def is_running(pid: int) -> bool:
    """Tell whether the process *pid* is there and not just waiting to be taken away."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return False


def test_the_exact_command_line(desk: Desk, project: Project) -> None:
    """The builder gets the documented words, relative names, whole paths of files, and no secret of ours in sight."""
    made = desk.encrypt(project, "success")
    record = desk.record()
    assert record["words"] == [
        "/Build-ProvisioningPackage",
        "/CustomizationXML:customizations.xml",
        "/PackagePath:package.ppkg",
        "/StoreFile:Microsoft-Desktop-Provisioning.dat",
        "+Encrypted",
        "+Overwrite",
    ]
    assert record["rights"] == "0o700"
    assert record["names"] == ["Microsoft-Desktop-Provisioning.dat", "customizations.xml", "file0"]
    assert record["files"] == {"setup.cmd": "@echo one"}
    assert CANARY in record["answers"]
    assert not [name for name in record["environment"] if name.startswith("PPKG_")]
    assert made.package.read_bytes().startswith(b"ENCRYPTED")
    assert made.package.stat().st_mode & 0o777 == 0o600
    assert made.catalogue is not None
    assert made.catalogue.read_bytes() == b"catalogue"
    assert sorted(path.name for path in desk.out.iterdir()) == ["Office.cat", "Office.ppkg"]
    assert list(desk.temporary.iterdir()) == []


@pytest.mark.parametrize("how", ["success", "in-words", "french"])
def test_the_password_is_read(desk: Desk, project: Project, how: str) -> None:
    """The password is found in the output and shows in no text of the result."""
    made = desk.encrypt(project, how)
    assert made.password == Secret(PASSWORD)
    assert PASSWORD not in repr(made) + str(made)


@pytest.mark.parametrize("how", ["no-password", "two-passwords"])
def test_a_password_that_is_not_understood(desk: Desk, project: Project, how: str) -> None:
    """No guess is made: the package stays, the output is kept as a secret, and a note says to look there."""
    made = desk.encrypt(project, how)
    assert made.password is None
    assert "not recognised" in str(made.notes[0])
    assert "Imaging and Configuration Designer" in made.said.reveal()
    assert made.package.exists()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Password: abcd1234", "abcd1234"),
        ("Decryption password = 'a b'\nPassword for the package:  Ab.9!x:Y=z  \r\n", "Ab.9!x:Y=z"),
        ("Enter the password when asked.", None),
        ("Password: short", None),
        ("password: same-word-1\nPASSWORD: same-word-1", "same-word-1"),
    ],
)
def test_lines_with_a_password(said: str, expected: str | None) -> None:
    """One word behind a colon, sign or verb is taken, at most one; a sentence on passwords is none."""
    found = password_in(Secret(said))
    assert (found.reveal() if found else None) == expected


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ("unknown-setting", "does not know the setting ApplicationManagement"),
        ("switches", "does not understand how it was called"),
        ("rights", "administrator rights"),
        ("full", "not enough space"),
        ("secret", "code 100: The value '•••' of WLANSetting is not valid"),
        ("silent", "code 100 and did not say why"),
        ("nothing", "wrote no package"),
    ],
)
def test_each_failure_is_told(desk: Desk, project: Project, how: str, reason: str) -> None:
    """Each published error, and silence, becomes a sentence without secrets, and nothing is left."""
    with pytest.raises(AppError) as caught:
        desk.encrypt(project, how)
    assert reason in str(caught.value)
    assert CANARY not in str(caught.value)
    assert desk.is_clean()


def test_a_package_that_is_not_encrypted(desk: Desk, project: Project, tmp_path: Path) -> None:
    """What anybody can open is never handed out as encrypted."""
    plain = build_package(answers_from(project), FolderFiles(desk.source), dialect_of(project), tmp_path)
    desk.monkeypatch.setenv("ICD_STAND_IN_PLAIN", str(plain.package))
    with pytest.raises(AppError, match="not encrypted"):
        desk.encrypt(project, "plain")
    assert desk.is_clean()


def test_doubt_is_told(desk: Desk, project: Project) -> None:
    """A package that begins like an open one and cannot be read is handed out with a word of doubt."""
    assert any("still begins like" in str(note) for note in desk.encrypt(project, "like-plain").notes)


def test_a_builder_that_hangs(desk: Desk, project: Project) -> None:
    """After the time limit the builder and the process it started are ended, and nothing is left."""
    with pytest.raises(AppError, match="still at work"):
        desk.encrypt(project, "hang", limit=1.5)
    child = int(Path(f"{desk.record_file}.child").read_text(encoding="utf-8"))
    wait_until(lambda: not is_running(child) and not is_running(desk.record()["pid"]), "builder and child are ended")
    assert desk.is_clean()


def test_cancelled_while_it_builds(desk: Desk, project: Project) -> None:
    """Cancelling ends the builder with all that it started, and leaves nothing."""
    started = Path(f"{desk.record_file}.child")

    def stop(_done: int, _total: int) -> None:
        if started.exists() and started.read_text(encoding="utf-8"):
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        desk.encrypt(project, "hang", stop, limit=20)
    child = int(started.read_text(encoding="utf-8"))
    wait_until(lambda: not is_running(child), "the builder's child is ended")
    assert desk.is_clean()


@pytest.mark.parametrize("step", [0, 1, 300, 850])
def test_cancelled_elsewhere(desk: Desk, project: Project, step: int) -> None:
    """Cancelling at any other step leaves nothing either, and the old package stays."""
    desk.encrypt(project, "success")
    before = {path: path.read_bytes() for path in desk.out.iterdir()}

    def stop(done: int, _total: int) -> None:
        if done >= step:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        desk.encrypt(project, "success", stop)
    assert {path: path.read_bytes() for path in desk.out.iterdir()} == before
    assert list(desk.temporary.iterdir()) == []


def test_a_helper_that_stays(desk: Desk, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that the builder leaves behind, with its output in hand, holds up nobody and is ended."""
    monkeypatch.setattr("app.protect.windows.run._LAST_WORDS", 0.2)
    assert desk.encrypt(project, "helper-left").password == Secret(PASSWORD)
    helper = int(Path(f"{desk.record_file}.child").read_text(encoding="utf-8"))
    wait_until(lambda: not is_running(helper), "the helper is ended")


def test_missing_things(desk: Desk, project: Project) -> None:
    """A missing file, a missing settings store, HoloLens, and a program that does not start are told at once."""
    (desk.source / "one" / "setup.cmd").unlink()
    with pytest.raises(BadInput, match=r"setup\.cmd is missing"):
        desk.encrypt(project, "success")
    for edition, reason in (("Athens", "no settings for this edition"), ("Holographic", "HoloLens")):
        with pytest.raises(BadInput, match=reason):
            desk.encrypt(set_editions(project, edition), "success")
    (desk.source / "one" / "setup.cmd").write_bytes(b"")
    desk.icd.chmod(0o644)
    with pytest.raises(AppError, match="cannot be started"):
        desk.encrypt(project, "success")
    assert desk.is_clean()
    assert not desk.record_file.exists()


def set_editions(project: Project, edition: str) -> Project:
    """Return *project* for one edition."""
    return replace(project, editions=("WindowsCommon", edition))


def test_what_a_killed_process_left_is_removed(desk: Desk, project: Project) -> None:
    """A working folder nobody works in goes with the next run; one in use, one of somebody else and a link stay."""
    import fcntl

    prefix = working_folder._PREFIX
    old, used, foreign = (desk.temporary / f"{prefix}{name}" for name in ("old", "used", "foreign"))
    for path in (old, used, foreign):
        path.mkdir(mode=0o700)
        (path / "customizations.xml").write_text(CANARY, encoding="utf-8")
    if os.getuid() == 0:
        os.chown(foreign, 65534, 65534)
    else:
        shutil.rmtree(foreign)  # only the superuser can make one of somebody else
    link = desk.temporary / f"{prefix}link"
    link.symlink_to(desk.source)
    lock = os.open(used, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        desk.encrypt(project, "success")
    finally:
        os.close(lock)
    assert sorted(desk.temporary.iterdir()) == sorted([path for path in (used, foreign) if path.exists()] + [link])
    assert used.exists()
    assert foreign.exists() == (os.getuid() == 0)
    assert (desk.source / "one" / "setup.cmd").exists()


def test_where_the_builder_is_looked_for(desk: Desk, tmp_path: Path) -> None:
    """The setting goes first, then the variable, the ADK, the path and the app; a named place without it is told."""
    adk = tmp_path / "Windows Kits/10/Assessment and Deployment Kit/Imaging and Configuration Designer/x86/ICD.exe"
    adk.parent.mkdir(parents=True)
    adk.write_bytes(b"")
    system = tmp_path / "System32" / "WindowsPowerShell" / "v1.0"
    system.mkdir(parents=True)
    app = tmp_path / "app" / "icd" / "ICD.exe"
    app.parent.mkdir(parents=True)
    app.write_bytes(b"")
    (system / "powershell.exe").write_text(f"#!/bin/sh\necho '{tmp_path / 'app'}'\n", encoding="utf-8")
    (system / "powershell.exe").chmod(0o755)
    programs = {"ProgramFiles(x86)": str(tmp_path)}
    assert find_builder(None, {}) is None
    assert find_builder(desk.icd, programs) == Builder(desk.icd)
    assert find_builder(desk.icd.parent, {}) == Builder(desk.icd)
    assert find_builder(None, {"PROVISIONING_DESIGNER_ICD": str(desk.icd), **programs}) == Builder(desk.icd)
    assert find_builder(None, programs) == Builder(adk)
    assert find_builder(None, {"PATH": str(desk.icd.parent)}) == Builder(desk.icd)
    assert find_builder(None, {"SystemRoot": str(tmp_path)}) == Builder(app)
    assert find_builder(None, {"SystemRoot": str(tmp_path / "none")}) is None
    for wrong in (tmp_path, tmp_path / "none.exe"):
        with pytest.raises(BadInput, match="Correct the setting"):
            find_builder(wrong, {})
