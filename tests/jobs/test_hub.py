"""A Surface Hub's accounts from the project to the stick, and packages that must stay open."""

from __future__ import annotations

import dataclasses
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput, HasProblems
from app.core.secret import Secret
from app.deliver.copy.plan import existing, sources_of
from app.jobs.build import BuildOrder, build
from app.jobs.deliver import DeliverOrder, Delivery, ImageOrder, read_package, write_image
from app.model.hub import CONFIGURATION_FILE, Hub, HubAccount, configuration_file
from app.model.project import Account, Administrator, Join, Package, Project
from app.model.scenario import SCENARIOS, ScenarioKind
from app.model.secret_need import needed_secrets
from app.model.store.project_store import open_project, save_project
from app.protect.choice import ProtectionOrder, ProtectionWay

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "Melone-9001-Kanarienvogel"
ACCOUNTS = (
    HubAccount(name="room1@contoso.example", password=Secret(CANARY), friendly_name="Room 1"),
    HubAccount(name="CONTOSO\\room2", password=Secret("two;three"), friendly_name="Büro 2"),
)
LINES = f"room1@contoso.example,{CANARY},Room 1\r\nCONTOSO\\room2,two;three,Büro 2\r\n"
HUB = Project(
    kind=ScenarioKind.HUB,
    editions=SCENARIOS[ScenarioKind.HUB].editions,
    package=Package(id="{11111111-2222-3333-4444-555555555555}", name="Rooms"),
    account=Account(join=Join.LOCAL, administrator=Administrator(name="keeper", password=Secret("pass-of-keeper"))),
    hub=Hub(accounts=ACCOUNTS),
)


def order(folder: Path, project: Project = HUB, **more: object) -> BuildOrder:
    """Return the order to build *project* into ``out`` below *folder*."""
    made = BuildOrder(project=project, folder=folder, destination=folder / "out", is_reproducible=True)
    return dataclasses.replace(made, **more)  # type: ignore[arg-type]  # names and types are those of the tests


def test_the_accounts_are_beside_the_package_for_their_owner_alone(tmp_path: Path) -> None:
    """The build writes both, says what to do with the passwords, and puts none into the package or the result."""
    made = build(order(tmp_path))
    path = tmp_path / "out" / CONFIGURATION_FILE
    assert path.read_bytes() == LINES.encode() == configuration_file(HUB.hub)
    if sys.platform != "win32":  # its lists of rights are tried in core
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [CONFIGURATION_FILE in str(note) for note in made.protected.notes] == [True]
    assert CANARY not in repr(made)
    assert CANARY.encode() not in made.protected.file.read_bytes()
    assert CANARY.encode("utf-16-le") not in made.protected.file.read_bytes()
    without = build(order(tmp_path / "other", dataclasses.replace(HUB, hub=Hub())))
    assert without.protected.sha256 == made.protected.sha256
    assert {one.name for one in (tmp_path / "other" / "out").iterdir()} == {"Rooms.ppkg", "Rooms.cat"}


def test_only_a_hub_has_accounts(tmp_path: Path) -> None:
    """The same project for PCs writes none, and needs no password of theirs."""
    desktop = dataclasses.replace(HUB, kind=ScenarioKind.DESKTOP, device=dataclasses.replace(HUB.device, name="PC"))
    build(order(tmp_path, desktop))
    assert not (tmp_path / "out" / CONFIGURATION_FILE).exists()
    place = "hub.accounts[0].password"
    assert needed_secrets(HUB, (place,)) == (place,)
    assert needed_secrets(desktop, (place,)) == ()


def test_passwords_are_sealed_in_the_project_or_left_out(tmp_path: Path) -> None:
    """The project file has no password in the clear; a passphrase brings it back."""
    sealed = save_project(HUB, tmp_path / "a.wcdproj", passphrase=Secret("a passphrase of mine"))
    assert CANARY not in (tmp_path / "a.wcdproj").read_text(encoding="utf-8")
    assert open_project(tmp_path / "a.wcdproj", passphrase=Secret("a passphrase of mine")).project == HUB
    assert sealed.left_out == ()
    save_project(HUB, tmp_path / "b.wcdproj")
    assert "hub.accounts[0].password" in open_project(tmp_path / "b.wcdproj").missing


def test_what_the_file_cannot_say_is_not_built(tmp_path: Path) -> None:
    """A comma in a password would make two values of one, so nothing is written at all."""
    odd = dataclasses.replace(ACCOUNTS[0], password=Secret("a,b"))
    with pytest.raises(HasProblems):
        build(order(tmp_path, dataclasses.replace(HUB, hub=Hub(accounts=(odd,)))))
    assert not (tmp_path / "out").exists()


def test_the_accounts_are_copied_with_the_package(tmp_path: Path) -> None:
    """To a stick and into an image, asked before they replace others; a package alone takes none along."""
    package = build(order(tmp_path)).protected.file
    assert read_package(package).companion == f"Rooms.cat, {CONFIGURATION_FILE}"
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / CONFIGURATION_FILE.lower()).write_text("old", encoding="utf-8")
    assert [one.name for one in existing(package, stick)] == [CONFIGURATION_FILE.lower()]
    order_of = DeliverOrder(package=package, folders=(stick,), replaced=frozenset({stick}))
    (outcome,) = Delivery(order_of).run()
    assert outcome.error is None
    assert (stick / CONFIGURATION_FILE).read_bytes() == LINES.encode()
    assert {one.name for one in stick.iterdir()} == {"Rooms.ppkg", "Rooms.cat", CONFIGURATION_FILE}
    image = write_image(ImageOrder(package=package, target=tmp_path / "a.iso"))
    assert [one.path.name for one in image.files] == ["Rooms.ppkg", "Rooms.cat", CONFIGURATION_FILE]
    (tmp_path / "out" / CONFIGURATION_FILE).unlink()
    assert [one.name for one in sources_of(package)] == ["Rooms.ppkg", "Rooms.cat"]


@pytest.mark.parametrize("kind", [ScenarioKind.HOLOLENS, ScenarioKind.HUB])
def test_packages_of_these_devices_stay_open(kind: ScenarioKind, tmp_path: Path) -> None:
    """Sealing is refused before anything is made, and says why."""
    protection = ProtectionOrder(way=ProtectionWay.SEALED, password=Secret("a long password of mine"))
    project = dataclasses.replace(HUB, kind=kind, hub=Hub())
    with pytest.raises(BadInput, match="open no protected package"):
        build(order(tmp_path, project, protection=protection))
    assert not (tmp_path / "out").exists()
