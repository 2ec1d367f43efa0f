"""Building as a job: checked first, all files or none, and the same bytes from the same project."""

from __future__ import annotations

import dataclasses
import stat
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput, Cancelled, HasProblems
from app.core.secret import Secret
from app.jobs.build import BuildOrder, build, clear_copy
from app.jobs.check import CheckOrder, CheckResult, check
from app.jobs.protection import check_protection, needs_password, read_signer
from app.jobs.summary import SummaryOrder, summarize
from app.model.project import Account, Administrator, Application, Device, Join, Network, Package, Project, WifiNetwork
from app.protect.choice import ProtectionOrder, ProtectionStage, ProtectionWay, SignerFiles
from tests.protect.sign_case import signer_files

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "Zwiebel-9001-Kanarienvogel"
PROJECT = Project(
    package=Package(id="{11111111-2222-3333-4444-555555555555}", name="Office"),
    account=Account(join=Join.LOCAL, administrator=Administrator(name="ops", password=Secret(CANARY))),
)


def order(folder: Path, **more: object) -> BuildOrder:
    """Return the order to build the project into ``out`` below *folder*."""
    made = BuildOrder(project=PROJECT, folder=folder, destination=folder / "out")
    return dataclasses.replace(made, **more)  # type: ignore[arg-type]  # names and types are those of the tests


def test_an_open_package_and_what_it_reveals(tmp_path: Path) -> None:
    """The result tells what was made, what a finder could read, and that nothing was sealed or signed."""
    stages: list[ProtectionStage] = []
    made = build(order(tmp_path), stage=stages.append)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"Office.ppkg", "Office.cat"}
    assert (made.protected.way, made.signer, made.token, made.joins_entra) == (ProtectionWay.NONE, None, None, False)
    assert made.has_secrets
    assert made.reveals
    assert stages == [ProtectionStage.BUILDING]
    assert CANARY not in repr(made)


def test_sealed_signed_and_its_password_in_a_file(tmp_path: Path) -> None:
    """One order does it all; the password is in a file for its owner, and a finder could read nothing."""
    protection = ProtectionOrder(
        way=ProtectionWay.SEALED,
        password=Secret(CANARY),
        signer=signer_files(tmp_path),
        password_file=tmp_path / "password.txt",
    )
    made = build(order(tmp_path, protection=protection))
    assert (tmp_path / "password.txt").read_text(encoding="utf-8") == f"{CANARY}\n"
    if sys.platform != "win32":  # its lists of rights are tried in core
        assert stat.S_IMODE((tmp_path / "password.txt").stat().st_mode) == 0o600
    assert made.signer
    assert made.signer.details
    assert made.signer.data
    assert made.signer.findings
    assert (made.reveals, made.risks) == ((), ())
    assert CANARY not in repr(made) + repr(protection)


@pytest.mark.parametrize("stage", [ProtectionStage.BUILDING, ProtectionStage.SEALING])
def test_stopped_work_leaves_nothing(tmp_path: Path, stage: ProtectionStage) -> None:
    """Neither the package nor its password's file is left, whenever it is stopped."""
    reached: list[ProtectionStage] = []

    def progress(_done: int, _total: int) -> None:
        if stage in reached:
            raise Cancelled("Stopped")

    protection = ProtectionOrder(
        way=ProtectionWay.SEALED, password=Secret(CANARY), password_file=tmp_path / "password.txt"
    )
    with pytest.raises(Cancelled):
        build(order(tmp_path, protection=protection), progress, reached.append)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("project", "missing", "reason"),
    [
        (dataclasses.replace(PROJECT, device=Device(name="?*")), (), "has errors"),
        (PROJECT, ("account.administrator.password",), "account.administrator.password"),
    ],
)
def test_what_is_not_sound_is_not_built(
    tmp_path: Path, project: Project, missing: tuple[str, ...], reason: str
) -> None:
    """Errors and missing secrets refuse the build, whoever asks for it; a check that was made already is believed."""
    with pytest.raises(HasProblems, match=reason):
        build(order(tmp_path, project=project, missing=missing))
    checked = check(CheckOrder(project=project, folder=tmp_path, missing=missing))
    with pytest.raises(HasProblems, match=reason):
        build(order(tmp_path, checked=checked))
    assert not (tmp_path / "out").exists()


def test_the_same_project_gives_the_same_bytes(tmp_path: Path) -> None:
    """A reproducible build depends on the project and its time alone; another time gives other bytes."""
    when = datetime(2026, 5, 1, tzinfo=UTC)
    orders: tuple[dict[str, object], ...] = (
        {"is_reproducible": True},
        {"is_reproducible": True},
        {"when": when},
        {"when": when, "is_reproducible": True},
        {},
    )
    made = [
        build(order(tmp_path, destination=tmp_path / str(number), checked=CheckResult(), **more)).protected.sha256
        for number, more in enumerate(orders)
    ]
    assert made[0] == made[1]
    assert made[2] == made[3]
    assert len(set(made)) == 3


def test_protection_is_checked_before(tmp_path: Path) -> None:
    """A wrong password of the key, a weak one of the package and an unfinished signer are refused, and not shown."""
    files = signer_files(tmp_path)
    assert files.pfx
    assert needs_password(files.pfx)
    check_protection(ProtectionOrder(signer=files))
    assert read_signer(files).chain
    for wrong in (
        ProtectionOrder(signer=dataclasses.replace(files, password=Secret("Kanarienvogel"))),
        ProtectionOrder(way=ProtectionWay.SEALED, password=Secret("Kanarie")),
        ProtectionOrder(signer=SignerFiles(certificate=files.pfx)),
    ):
        with pytest.raises(BadInput) as caught:
            check_protection(wrong)
        assert "Kanarie" not in str(caught.value)


def test_a_check_leaves_out_what_it_is_told_to(tmp_path: Path) -> None:
    """Problems of secrets that are only not known here, and all below a place, are not held against the project."""
    wifi = WifiNetwork(ssid="Office")
    project = dataclasses.replace(PROJECT, network=Network(wifi=(wifi,)), device=Device(name="?*"))

    def places(**more: object) -> set[str]:
        made = CheckOrder(project=project, folder=tmp_path)
        found = check(dataclasses.replace(made, **more))  # type: ignore[arg-type]  # names and types of the tests
        return {problem.place for problem in found.errors}

    assert places() == {"network.wifi[0].key", "device.name"}
    assert places(missing=("network.wifi[0].key",)) == {"device.name"}
    assert places(without="device") == {"network.wifi[0].key"}
    assert check(CheckOrder(project=project, folder=tmp_path, missing=("network.wifi[0].key",))).missing_secrets == (
        "network.wifi[0].key",
    )


def test_a_summary_of_what_can_be_told(tmp_path: Path) -> None:
    """An item with an error is left out and counted; a package that would be replaced is told, with its secrets."""
    found = summarize(SummaryOrder(project=PROJECT, folder=tmp_path, destination=tmp_path))
    assert found.description
    assert (found.left_out, found.replaces) == (0, None)
    assert found.reveals
    build(order(tmp_path, destination=tmp_path))
    faulty = dataclasses.replace(PROJECT, applications=(Application(name="Gone", command_file="gone.cmd"),))
    found = summarize(SummaryOrder(project=faulty, folder=tmp_path, destination=tmp_path))
    assert found.left_out == 1
    assert found.replaces


def test_the_clear_copy_beside_a_sealed_package(tmp_path: Path) -> None:
    """Only a sealed build is asked about it, under the name that the build would use."""
    sealed = ProtectionOrder(way=ProtectionWay.SEALED, password=Secret(CANARY))
    assert clear_copy(order(tmp_path, protection=sealed)) is None
    (tmp_path / "out").mkdir()
    for name in ("Office.ppkg", "Lab.ppkg"):
        (tmp_path / "out" / name).write_bytes(b"old")
    assert clear_copy(order(tmp_path)) is None
    assert clear_copy(order(tmp_path, protection=sealed)) == tmp_path / "out" / "Office.ppkg"
    assert clear_copy(order(tmp_path, protection=sealed, file_name="Lab")) == tmp_path / "out" / "Lab.ppkg"
    assert clear_copy(order(tmp_path, protection=sealed, file_name="Hall")) is None
