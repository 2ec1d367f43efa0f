"""The clouds are those of the notes, an own file takes their place, and a wrong one is told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app.catalogue.cloud import (
    CLOUDS,
    NAMES,
    RESOURCE,
    VARIABLE,
    Cloud,
    cloud_for_authority,
    cloud_of,
    doubt_of,
    portal_of,
    read_clouds,
)
from app.core.error import BadInput
from app.core.json_file import read_json, write_json

if TYPE_CHECKING:
    from pathlib import Path


def plain() -> Any:
    """Return the content of our own file."""
    return read_json(RESOURCE.read_bytes(), "ours")


def test_the_clouds_are_those_of_the_notes() -> None:
    """Hosts, audiences and Graph of the three clouds, and which of them are inferred."""
    assert list(CLOUDS) == ["worldwide", "usgov", "china"]
    world, usgov, china = CLOUDS.values()
    assert world == Cloud(
        key="worldwide",
        name="Worldwide",
        login="login.microsoftonline.com",
        audience="urn:ms-drs:enterpriseregistration.windows.net",
        authority="https://login.microsoftonline.com/common",
        graph="graph.microsoft.com",
    )
    assert (usgov.login, usgov.graph, usgov.inferred) == (
        "login.microsoftonline.us",
        "graph.microsoft.us",
        ("authority",),
    )
    assert china.login == "login.partner.microsoftonline.cn"
    assert china.graph == "microsoftgraph.chinacloudapi.cn"
    assert china.inferred == ("audience", "authority")
    assert tuple(cloud.name for cloud in CLOUDS.values()) == NAMES
    assert portal_of(china).portal == "portal.azure.cn"


def test_doubt_is_told() -> None:
    """The inferred clouds say so, with the members; the worldwide one has no doubt."""
    assert doubt_of(cloud_of("worldwide")) is None
    assert "audience, authority" in str(doubt_of(cloud_of("china")))


def test_an_unknown_cloud_is_told() -> None:
    """The sentence names the ones there are."""
    with pytest.raises(BadInput, match="worldwide, usgov, china"):
        cloud_of("mars")


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("https://login.microsoftonline.com/common", "worldwide"),
        ("https://LOGIN.microsoftonline.com:443/x", "worldwide"),
        ("https://login.windows.net/common", "worldwide"),
        ("https://login.microsoftonline.us/common", "usgov"),
        ("https://login.chinacloudapi.cn/common", "china"),
        ("http://login.microsoftonline.com/common", None),
        ("https://login.microsoftonline.com.example/common", None),
        ("https://login.microsoftonline.com@example.com/", None),
        ("https://login.microsoftonline.com:8443/", None),
        ("https://[::1/", None),
        ("", None),
    ],
)
def test_the_cloud_of_a_package_is_found(address: str, key: str | None) -> None:
    """By its host, exactly; addresses that only look alike have none."""
    found = cloud_for_authority(address)
    assert (found.key if found else None) == key


def test_a_file_of_ones_own_takes_their_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable of the environment names it, and it is read from then on."""
    data = plain()
    data["clouds"] = data["clouds"][:1]
    data["clouds"][0].update(key="own", login="login.example:8443")
    file = tmp_path / "clouds.json"
    file.write_bytes(write_json(data))
    monkeypatch.setenv(VARIABLE, str(file))
    assert list(CLOUDS) == ["own"]
    assert len(CLOUDS) == 1
    assert cloud_of("own").base == "https://login.example:8443"
    found = cloud_for_authority("https://login.example:8443/common")
    assert found is cloud_of("own")
    # A cloud that the file does not have, as the demo tenant's, still has pages to link to.
    demo = Cloud(key="demo", name="Demo", login="x", audience="x", authority="x", graph="x")
    assert portal_of(demo).portal == "portal.azure.com"


@pytest.mark.parametrize(
    ("place", "change"),
    [
        ("clouds", {"clouds": []}),
        ("clouds", {"more": 1}),
        ("is not a list of clouds", {"kind": "x"}),
        ("format 2", {"format": 2}),
    ],
)
def test_a_wrong_file_is_told(tmp_path: Path, place: str, change: dict[str, object]) -> None:
    """Another kind, a newer format, and no clouds."""
    file = tmp_path / "clouds.json"
    file.write_text(json.dumps({**plain(), **change}), encoding="utf-8")
    with pytest.raises(BadInput, match=place):
        read_clouds(file)


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("key", "demo"),
        ("key", "Upper"),
        ("key", "usgov"),
        ("name", " "),
        ("name", "a\nb"),
        ("login", "https://login.example"),
        ("login", "login.example/x"),
        ("login", "user@login.example"),
        ("graph", ""),
        ("graph", 5),
        ("portal", "a b"),
        ("authority", "http://login.example/common"),
        ("authority", "https://a b"),
        ("audience", "a b"),
        ("aliases", "login.example"),
        ("aliases", ["https://x"]),
        ("inferred", ["nothing"]),
        ("extra", "x"),
        ("login", None),
    ],
)
def test_a_wrong_member_is_told_with_its_place(tmp_path: Path, member: str, value: object) -> None:
    """The sentence names the entry and the member; nothing is guessed."""
    data = plain()
    data["clouds"][0][member] = value
    file = tmp_path / "clouds.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    number = 1 if value == "usgov" else 0
    with pytest.raises(BadInput, match=rf"clouds\[{number}\]\.{member}\."):
        read_clouds(file)


def test_a_missing_and_a_broken_file_are_told(tmp_path: Path) -> None:
    """Not there, and not JSON."""
    with pytest.raises(BadInput, match=VARIABLE):
        read_clouds(tmp_path / "none.json")
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    with pytest.raises(BadInput, match="line 1"):
        read_clouds(tmp_path / "bad.json")
