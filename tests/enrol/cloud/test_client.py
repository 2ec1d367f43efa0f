"""Clients are kept for their tenants, wrong ones are refused, and a damaged file is never lost silently."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, BadInput
from app.enrol.cloud.client import MOST, WCD, Client, checked, client_file, client_for, clients, forget, remember
from tests.own_place import keep_settings_in

if TYPE_CHECKING:
    from pathlib import Path

ID = "11111111-2222-4333-8444-555555555555"
OURS = Client("worldwide", "contoso.com", ID, "Ours")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings go into a folder of the test, on each system."""
    keep_settings_in(tmp_path / "home", monkeypatch)
    return tmp_path / "home"


def test_a_client_is_kept_for_its_tenant(home: Path) -> None:
    """What is remembered is there again, the last one first; another for the same tenant takes its place."""
    assert clients() == ()
    other = Client("usgov", "contoso.com", WCD)
    assert remember(OURS) == OURS
    remember(other)
    assert clients() == (other, OURS)
    newer = Client("worldwide", "contoso.com", WCD, "Newer")
    remember(newer)
    assert clients() == (newer, other)
    assert client_for("worldwide", " Contoso.com ") == newer
    assert client_for("china", "contoso.com") is None
    forget(Client("worldwide", "contoso.com", ""))
    assert clients() == (other,)
    assert client_file().is_relative_to(home)


def test_what_is_copied_from_the_portal_is_cleaned() -> None:
    """Spaces, braces and capital letters around ids do not matter."""
    assert checked(Client("worldwide", f" {{{ID.upper()}}} ", f" {WCD.upper()}\n", " x ")) == Client(
        "worldwide", ID, WCD, "x"
    )


@pytest.mark.parametrize(
    ("client", "sentence"),
    [
        (Client("mars", "contoso.com", ID), "no cloud “mars”"),
        (Client("worldwide", "", ID), "is not a tenant"),
        (Client("worldwide", "common", ID), "is not a tenant"),
        (Client("worldwide", "contoso.com/x", ID), "is not a tenant"),
        (Client("worldwide", "-a.com", ID), "is not a tenant"),
        (Client("worldwide", "a..com", ID), "is not a tenant"),
        (Client("worldwide", "a." * 127 + "com", ID), "is not a tenant"),
        (Client("worldwide", "1.2.3.4", ID), "is not a tenant"),
        (Client("worldwide", "contoso.com", ID[:-1]), "client id is not of the form"),
        (Client("worldwide", "contoso.com", "Xy8~secret~of~the~app"), "client id is not of the form"),
        (Client("worldwide", "contoso.com", ID, "x" * 121), "longer than 120"),
        (Client("worldwide", "contoso.com", ID, "a\nb"), "several lines"),
    ],
)
def test_a_wrong_client_is_refused(client: Client, sentence: str) -> None:
    """A sentence says what is wrong, and nothing is written; what may be a secret is not repeated."""
    with pytest.raises(BadInput, match=sentence) as caught:
        remember(client)
    assert "Xy8" not in str(caught.value)
    assert not client_file().exists()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"kind": "other", "format": 1, "clients": []}',
        b'{"kind": "provisioning-designer-clients", "format": 1}',
        b'{"kind": "provisioning-designer-clients", "format": "1", "clients": []}',
        b'{"kind": "provisioning-designer-clients", "format": 1, "clients": [1]}',
        b'{"kind": "provisioning-designer-clients", "format": 1, "clients": [{"cloud": "worldwide"}]}',
        json.dumps(
            {
                "kind": "provisioning-designer-clients",
                "format": 1,
                "clients": [{"cloud": "worldwide", "tenant": "x", "client_id": "y", "name": ""}],
            }
        ).encode(),
        json.dumps(
            {
                "kind": "provisioning-designer-clients",
                "format": 1,
                "clients": [{"cloud": "worldwide", "tenant": 1, "client_id": ID, "name": ""}],
            }
        ).encode(),
    ],
)
def test_a_damaged_file_is_told_and_kept(data: bytes) -> None:
    """The first reading says so and sets it aside, under a name that is free; the next goes on without it."""
    file = client_file()
    file.parent.mkdir(parents=True)
    (file.parent / "clients-damaged-1.json").write_text("older", encoding="utf-8")
    file.write_bytes(data)
    with pytest.raises(BadInput, match=r"clients-damaged-2\.json"):
        clients()
    assert (file.parent / "clients-damaged-2.json").read_bytes() == data
    assert (file.parent / "clients-damaged-1.json").read_text(encoding="utf-8") == "older"
    assert clients() == ()
    remember(OURS)
    assert clients() == (OURS,)


def test_a_newer_file_stays_as_it_is() -> None:
    """What a newer program wrote is neither read nor touched."""
    file = client_file()
    file.parent.mkdir(parents=True)
    newer = b'{"kind": "provisioning-designer-clients", "format": 2, "clients": []}'
    file.write_bytes(newer)
    with pytest.raises(BadInput, match="newer program"):
        remember(OURS)
    assert file.read_bytes() == newer


def test_a_client_of_a_cloud_that_is_gone_is_kept() -> None:
    """A file of clouds of one's own may be missing for a while; its clients are not damage."""
    remember(OURS)
    data = client_file().read_bytes().replace(b"worldwide", b"own-cloud")
    client_file().write_bytes(data)
    assert clients()[0].cloud == "own-cloud"


def test_only_so_many_are_kept() -> None:
    """The oldest ones go, so that the file cannot grow without end."""
    for number in range(MOST + 1):
        if number == 1:
            # Made at once, as writing each takes a while.
            plain = json.loads(client_file().read_bytes())
            (one,) = plain["clients"]
            plain["clients"] = [{**one, "tenant": f"t{n}.com"} for n in range(MOST)]
            client_file().write_text(json.dumps(plain), encoding="utf-8")
        if number in {0, MOST}:
            remember(Client("worldwide", f"new{number}.com", ID))
    kept = [client.tenant for client in clients()]
    assert len(kept) == MOST
    assert kept[0] == f"new{MOST}.com"
    assert f"t{MOST - 1}.com" not in kept


def test_a_folder_that_cannot_be_made_is_told(home: Path) -> None:
    """A file where the folder should be ends in a sentence."""
    home.write_text("in the way", encoding="utf-8")
    assert clients() == ()
    with pytest.raises(AppError, match="cannot be made"):
        remember(OURS)


def test_a_folder_in_place_of_the_file_is_told() -> None:
    """What cannot be read is not taken for empty."""
    client_file().mkdir(parents=True)
    with pytest.raises(AppError, match="cannot be read"):
        clients()


@pytest.mark.parametrize(
    ("system", "variable", "end"),
    [
        ("linux", "XDG_CONFIG_HOME", "Provisioning Designer/clients.json"),
        ("win32", "APPDATA", "Provisioning Designer/clients.json"),
        ("darwin", "", "Library/Application Support/Provisioning Designer/clients.json"),
    ],
)
def test_each_system_has_its_folder(
    home: Path, monkeypatch: pytest.MonkeyPatch, system: str, variable: str, end: str
) -> None:
    """The folder for settings of the system, where its variable says, or below the home folder without it."""
    monkeypatch.setattr(sys, "platform", system)
    assert client_file() == home / end
    if variable:
        monkeypatch.setenv(variable, "")
        assert client_file().is_relative_to(home)
        assert client_file() != home / end
