"""Clients as jobs: remembered after they worked, by name, found, forgotten; and the guide to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.catalogue.cloud import CLOUDS, cloud_of
from app.core.error import BadInput
from app.enrol.cloud.client import Client, client_file
from app.jobs.enrol.client import (
    find_client,
    forget_client,
    guide,
    remember_client,
    remember_worked,
    remembered,
    write_guide,
)
from app.jobs.enrol.sign_in import Where, choose_cloud, look_around
from app.model.token import AUTHORITY, Token
from tests.jobs.enrol.tenant_case import plain

if TYPE_CHECKING:
    from pathlib import Path

TENANT = "5d1c7f2e-1111-4000-8000-000000000001"
OLD, NEW = "6d762967-8f0f-40cb-8031-1726eb261259", "94916a5a-63f0-4a62-8846-d150973bc1f7"
CLOUD = cloud_of("worldwide")


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No clients are remembered yet."""
    plain(tmp_path, monkeypatch)


def worked(tenant: str = "Contoso.com", client_id: str = NEW) -> Where:
    """Return where somebody signed in."""
    return Where(cloud=CLOUD, tenant=tenant, client_id=client_id)


def test_a_client_keeps_the_name_that_a_person_gave() -> None:
    """Whichever face signs in: the domain and the id are remembered, the last first, and names stay with both."""
    remember_client(CLOUD, "contoso.com", OLD, "Lab")
    remember_client(CLOUD, TENANT, OLD, "By id")
    remember_client(CLOUD, "fabrikam.com", OLD)
    assert remember_worked(worked(), TENANT.upper()) is None
    assert remembered().clients == (
        Client("worldwide", "contoso.com", NEW, "Lab"),
        Client("worldwide", TENANT, NEW, "By id"),
        Client("worldwide", "fabrikam.com", OLD),
    )
    assert remember_worked(worked(TENANT), TENANT) is None
    assert [one.tenant for one in remembered().clients] == [TENANT, "contoso.com", "fabrikam.com"]


def test_what_cannot_be_remembered_is_told() -> None:
    """A folder where the file should be is a trouble, and no error."""
    client_file().mkdir(parents=True)
    assert remember_worked(worked(), TENANT) is not None
    known = look_around(AUTHORITY)
    assert known.trouble is not None
    assert known.clients == ()


def test_a_client_is_found_for_a_tenant() -> None:
    """By its tenant; without one only if all in the cloud are the same."""
    assert find_client(CLOUD, "contoso.com") is None
    assert find_client(CLOUD) is None
    remember_client(CLOUD, "contoso.com", OLD)
    remember_client(cloud_of("usgov"), "contoso.us", NEW)
    for found in (find_client(CLOUD), find_client(CLOUD, "contoso.com")):
        assert found is not None
        assert (found.tenant, found.client_id) == ("contoso.com", OLD)
    remember_client(CLOUD, "fabrikam.com", NEW)
    assert find_client(CLOUD) is None


def test_a_client_is_forgotten() -> None:
    """It is listed until then; what is not there cannot be forgotten."""
    remember_client(CLOUD, "contoso.com", OLD, "Lab")
    assert [one.name for one in remembered("Contoso.COM").clients] == ["Lab"]
    assert remembered("fabrikam.com").clients == ()
    forget_client(CLOUD, "Contoso.com")
    assert remembered().clients == ()
    for wrong in ("contoso.com", "no tenant"):
        with pytest.raises(BadInput):
            forget_client(CLOUD, wrong)


@pytest.mark.parametrize("cloud", [None, *CLOUDS])
def test_the_guide(tmp_path: Path, cloud: str | None) -> None:
    """All three ways are for the same cloud and the same name, and are written as they are shown."""
    found = guide(cloud_of(cloud) if cloud else None, "Lab's app")
    assert "Lab" in found.azure_cli
    assert "Lab" in found.powershell
    assert all(step.text for step in found.steps)
    path = write_guide(tmp_path / "app.ps1", found.powershell)
    assert path.read_bytes() == found.powershell.encode("ascii")
    with pytest.raises(BadInput):
        guide(name="")


def test_the_cloud_of_a_token() -> None:
    """The cloud that is named comes first, then that of the token, then the worldwide one."""
    token = Token(authority="https://login.microsoftonline.us/common")
    assert [choose_cloud(*given).key for given in (("china", token), ("", token), ("", None), ("", Token()))] == [
        "china",
        "usgov",
        "worldwide",
        "worldwide",
    ]
    with pytest.raises(BadInput):
        choose_cloud("moon")
