"""One road from a project to a protected package: what it leaves, also when a step on it fails."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.error import AppError, BadInput, Cancelled
from app.core.secret import Secret
from app.model.project import Account, Administrator, Join, Package, Project
from app.packager.check.verify import verify_package
from app.protect import protection as road
from app.protect.choice import ProtectionOrder, ProtectionStage, ProtectionWay
from app.protect.protection import build_protected
from app.protect.sealed.file import unseal_file
from tests.protect.sealing import CANARY
from tests.protect.sign_case import judge, needs_judges, signer_files

PASSWORD = Secret("Zwiebel-9001-Kanarienvogel")
PROJECT = Project(
    package=Package(id="{11111111-2222-3333-4444-555555555555}", name="Office"),
    account=Account(join=Join.LOCAL, administrator=Administrator(name="ops", password=Secret(CANARY))),
)
SEALED = ProtectionOrder(way=ProtectionWay.SEALED, password=PASSWORD)


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder for packages; temporary files have one beside it."""
    for name in ("out", "temporary"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    return tmp_path / "out"


def contents(out: Path) -> dict[str, bytes]:
    """Return all files in *out*, hidden ones too; nothing may be left in the temporary folder."""
    assert list((out.parent / "temporary").iterdir()) == []
    return {path.name: path.read_bytes() for path in out.iterdir()}


@needs_judges
def test_built_signed_and_sealed(out: Path) -> None:
    """The package stands nowhere in the clear; what comes out of the envelope is whole, with its signed catalogue."""
    stages: list[ProtectionStage] = []
    seen: list[set[str]] = []

    def progress(done: int, total: int) -> None:
        assert 0 <= done <= total
        seen.append({path.name for path in out.iterdir()})

    made = build_protected(
        PROJECT,
        out,
        out,
        ProtectionOrder(way=ProtectionWay.SEALED, password=PASSWORD, signer=signer_files(out.parent)),
        progress=progress,
        stage=stages.append,
    )
    assert stages == [ProtectionStage.BUILDING, ProtectionStage.SIGNING, ProtectionStage.SEALING]
    assert not any("Office.ppkg" in names for names in seen)
    assert set(contents(out)) == {"Office.ppkg.sealed", "Office.ppkg.open.ps1", "Office.cat"}
    assert {path.stat().st_mode & 0o777 for path in out.iterdir()} == {0o600}
    assert made.script
    assert made.script_sha256 == hashlib.sha256(made.script.read_bytes()).hexdigest()
    package = unseal_file(made.file, out, PASSWORD)
    assert hashlib.sha256(package.read_bytes()).hexdigest() == made.sha256
    assert CANARY not in repr(made) + str(made.notes)
    assert verify_package(package).ok
    assert judge(out / "Office.cat", out.parent).returncode == 0


def test_signed_without_an_envelope(out: Path) -> None:
    """Package and signed catalogue lie in the folder, and belong to each other."""
    made = build_protected(PROJECT, out, out, ProtectionOrder(signer=signer_files(out.parent)))
    assert set(contents(out)) == {"Office.ppkg", "Office.cat"}
    assert made.signer
    assert verify_package(made.file).ok


def test_the_package_of_an_earlier_build_goes_only_if_asked(out: Path) -> None:
    """Left in the clear beside its sealed form it betrays all: that is told, and it is removed by order."""
    build_protected(PROJECT, out, out, ProtectionOrder())
    before = (out / "Office.ppkg").read_bytes()
    made = build_protected(PROJECT, out, out, SEALED)
    assert (out / "Office.ppkg").read_bytes() == before
    assert any("still lies there in the clear" in str(note) for note in made.notes)
    made = build_protected(PROJECT, out, out, replace(SEALED, removes_clear=True))
    assert set(contents(out)) == {"Office.ppkg.sealed", "Office.ppkg.open.ps1", "Office.cat"}
    assert any("was removed" in str(note) for note in made.notes)
    assert "Office.ppkg.open.ps1" in set(contents(out))


def broken(*_given: object, **_more: object) -> None:
    """Fail as a full disk does."""
    raise AppError("full")


@pytest.mark.parametrize("old", [False, True], ids=["empty", "over an earlier build"])
@pytest.mark.parametrize("step", ["sign_bytes", "write_open_script", "seal_file"])
def test_a_failing_step_leaves_nothing(out: Path, monkeypatch: pytest.MonkeyPatch, step: str, old: bool) -> None:
    """Whatever step fails, the folder is as it was, and nothing is left in the clear anywhere."""
    if old:
        for way in (SEALED, ProtectionOrder()):
            build_protected(PROJECT, out, out, way)
    before, signer = contents(out), signer_files(out.parent)
    monkeypatch.setattr(road, step, broken)
    with pytest.raises(AppError, match="full"):
        build_protected(PROJECT, out, out, replace(SEALED, signer=signer))
    assert contents(out) == before
    if step == "sign_bytes":
        with pytest.raises(AppError, match="full"):
            build_protected(PROJECT, out, out, ProtectionOrder(signer=signer))
        assert contents(out) == before


@pytest.mark.parametrize("stop", list(ProtectionStage)[:3])
def test_stopped_at_any_stage(out: Path, stop: ProtectionStage) -> None:
    """A person who stops the work at its first step in a stage finds the folder as it was; a new one is gone again."""
    reached: list[ProtectionStage] = []

    def reach(stage: ProtectionStage) -> None:
        reached.append(stage)
        if stage is ProtectionStage.SIGNING is stop:
            raise Cancelled("Stopped")  # with a time-stamp server, where it is waited for

    def progress(_done: int, _total: int) -> None:
        if stop in reached:
            raise Cancelled("Stopped")

    protection = ProtectionOrder(way=ProtectionWay.SEALED, password=PASSWORD, signer=signer_files(out.parent))
    with pytest.raises(Cancelled):
        build_protected(PROJECT, out, out / "new", protection, progress=progress, stage=reach)
    assert reached[-1] is stop
    assert contents(out) == {}


def test_a_script_that_cannot_take_its_place_takes_the_sealed_file_with_it(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A failure after the sealed file is in place removes it: all of it or nothing."""
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if str(target).endswith(".ps1"):
            raise PermissionError(13, "in use")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(AppError, match="open in another program"):
        build_protected(PROJECT, out, out, SEALED)
    assert contents(out) == {}


@pytest.mark.parametrize(
    ("protection", "reason"),
    [
        (ProtectionOrder(way=ProtectionWay.SEALED), "12 to 128"),
        (ProtectionOrder(way=ProtectionWay.WINDOWS), "Install Windows Configuration Designer"),
    ],
)
def test_what_cannot_be_done_is_told_first(out: Path, protection: ProtectionOrder, reason: str) -> None:
    """Nothing is begun without a password or a builder."""
    with pytest.raises(BadInput, match=reason):
        build_protected(PROJECT, out, out / "new", protection)
    assert contents(out) == {}


def test_an_encrypted_package_is_not_signed(out: Path) -> None:
    """Its catalogue is the builder's, and nobody but Windows can read the package."""
    from app.protect.windows.builder import Builder

    protection = ProtectionOrder(
        way=ProtectionWay.WINDOWS, builder=Builder(Path("ICD.exe")), signer=signer_files(out.parent)
    )
    with pytest.raises(BadInput, match="cannot be signed here"):
        build_protected(PROJECT, out, out, protection)
