"""The rule of sign-in addresses and the sign-in know the same clouds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.answers.rules.catalogue_rules import all_problems
from app.catalogue.cloud import CLOUDS, RESOURCE, VARIABLE, cloud_for_authority, sign_in_hosts
from app.core.secret import Secret
from app.model.project import Account, Join, Project
from app.model.token import Token

if TYPE_CHECKING:
    from pathlib import Path

OWN = "login.contoso.example"


def codes(authority: str) -> set[str]:
    """Return the codes of the problems that *authority* has."""
    entra = Token(token=Secret("0." + "A" * 200), authority=authority)
    found = all_problems(Project(account=Account(join=Join.ENTRA, entra=entra)))
    return {one.code for one in found if one.place == "account.entra.authority"}


def listed(file: Path, **changes: object) -> Path:
    """Write a list of clouds to *file* whose first one has *changes*."""
    plain = json.loads(RESOURCE.read_bytes())
    plain["clouds"][0].update(changes)
    file.write_text(json.dumps(plain), encoding="utf-8")
    return file


def test_every_cloud_of_the_sign_in_passes_the_rule() -> None:
    """What can be chosen for a sign-in is no problem in a project, under each of its names."""
    assert [cloud.authority for cloud in CLOUDS.values() if codes(cloud.authority)] == []
    hosts = [
        host for entry in json.loads(RESOURCE.read_bytes())["clouds"] for host in (entry["login"], *entry["aliases"])
    ]
    assert set(hosts) < sign_in_hosts()
    assert [
        host for host in hosts if codes(f"https://{host}/common") or cloud_for_authority(f"https://{host}") is None
    ] == []


@pytest.mark.parametrize("host", ["login.sovcloud-identity.fr", "LOGIN.MICROSOFTONLINE.COM", "login.windows.net:443"])
def test_other_spellings_and_clouds_without_a_sign_in_pass(host: str) -> None:
    """Hosts are compared without case and port; a cloud of which only the host is known is known."""
    assert codes(f"https://{host}/common") == set()


@pytest.mark.parametrize("host", ["login.microsoftonline.com.contoso.example", OWN, "", "[::1"])
def test_other_hosts_are_told(host: str) -> None:
    """What no list has is a problem."""
    assert codes(f"https://{host}/common") == {"authority_unknown"}


def test_a_list_of_ones_own_counts_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cloud that was added to the sign-in is known to the rule, and ours stay known."""
    monkeypatch.setenv(VARIABLE, str(listed(tmp_path / "clouds.json", login=OWN, aliases=["login2.contoso.example"])))
    for host in (OWN, "login2.contoso.example", "login.microsoftonline.com"):
        assert codes(f"https://{host}/common") == set(), host


@pytest.mark.parametrize("content", ["{", "[]", None])
def test_a_damaged_list_does_not_stop_the_rule(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None
) -> None:
    """What is wrong with the list is told by the sign-in; a project can be looked at all the same."""
    file = tmp_path / "clouds.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    monkeypatch.setenv(VARIABLE, str(file))
    assert codes("https://login.microsoftonline.us/common") == set()
    assert codes(f"https://{OWN}/common") == {"authority_unknown"}
