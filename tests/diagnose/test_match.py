"""A log against the project and the package it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.core.secret import Secret
from app.diagnose.diagnosis import Diagnosis, diagnose
from app.diagnose.match import Match, MatchState, match_package, match_project
from app.model.field import get_field
from app.model.node import Node
from app.model.project import (
    Account,
    Application,
    Device,
    Join,
    Network,
    Package,
    Project,
    WifiNetwork,
)
from app.model.token import Token
from tests.diagnose.field_stories import STORIES as FIELD
from tests.diagnose.log_case import START, Line, as_xml, group, package, prov
from tests.diagnose.stories import STORIES, failed
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

ID = "{6b1f0c5a-1111-4222-8333-444455556666}"
PROJECT = Project(
    package=Package(id=ID, name="Depot"),
    device=Device(name="PC-%SERIAL%"),
    network=Network(wifi=(WifiNetwork(ssid="Guest"), WifiNetwork(ssid="Depot"))),
    account=Account(join=Join.ENTRA, entra=Token(token=Secret("x" * 200), expiry=START - timedelta(days=12))),
    applications=(Application(name="Office"),),
    settings=(
        Node("Policies", children=(Node("Camera", children=(Node("AllowCamera", "No"),)),)),
        Node("Power", children=(Node("Controls", children=(Node("HiberFileType", "1"),)),)),
    ),
)


def told(tmp_path: Path, lines: list[Line]) -> Diagnosis:
    """Return the diagnosis of *lines*."""
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    return diagnose([tmp_path / "log.xml"])


def states(match: Match) -> dict[str, MatchState]:
    """Return the state of each setting by its place."""
    return {one.place: one.state for one in match.settings}


def test_settings_are_told_apart(tmp_path: Path) -> None:
    """Failed, ignored, done and begun settings, and those that the log does not name, are told with their places."""
    lines = package(
        prov(10, 12, "AADJ", "./Vendor/MSFT/AADJ/BPRT", hresult="0xCAA20003"),
        *group(20, "DevDetail", "DevDetail/Ext/Microsoft/DNSComputerName"),
        prov(30, 10, "WiFi", "WiFi/Profile/Depot/WlanXml"),
        prov(31, 13, "MCSF/Power/Controls/HiberFileType"),
        end=failed("0xCAA20003"),
    )
    found = told(tmp_path, lines)
    match = match_project(found, PROJECT)
    assert found.match is match
    assert match.is_same_package is True
    got = states(match)
    assert got["account.entra.token"] is MatchState.FAILED
    assert got["account.entra.authority"] is MatchState.NOT_NAMED
    assert got["device.name"] is MatchState.DONE
    assert got["network.wifi[1].ssid"] is MatchState.BEGUN
    assert got["network.wifi[0].ssid"] is MatchState.NOT_NAMED
    assert got["settings[Power/Controls/HiberFileType]"] is MatchState.IGNORED
    assert got["settings[Policies/Camera/AllowCamera]"] is MatchState.NOT_NAMED
    assert got["applications[0]"] is MatchState.NOT_NAMED
    assert match.counts[MatchState.FAILED] == 1
    assert found.first is not None
    assert found.first.place() == "account.entra.token"


def test_the_life_of_the_token_is_told(tmp_path: Path) -> None:
    """The token's end is compared with the time at which the device tried to join, not with today."""
    found = told(tmp_path, STORIES["token_expired"][0])
    over = [str(sentence) for sentence in match_project(found, PROJECT).sentences]
    assert any("the bulk token had ended: it worked until 2" in text for text in over)
    alive = replace(PROJECT.account, entra=replace(PROJECT.account.entra, expiry=START + timedelta(days=2)))
    told_alive = [str(one) for one in match_project(found, replace(PROJECT, account=alive)).sentences]
    assert any("the bulk token still worked" in text for text in told_alive)
    unknown = replace(PROJECT.account, entra=replace(PROJECT.account.entra, expiry=None))
    told_unknown = [str(one) for one in match_project(found, replace(PROJECT, account=unknown)).sentences]
    assert any("not known when the bulk token ends" in text for text in told_unknown)


def test_another_package_is_noticed(tmp_path: Path) -> None:
    """A log that does not hold the package's id is said to be about another one."""
    found = told(tmp_path, STORIES["success"][0])
    other = replace(PROJECT, package=Package(id="{00000000-0000-0000-0000-000000000001}", name="Other"))
    match = match_project(found, other)
    assert match.is_same_package is False
    assert "“Other”" in str(match.sentences[0])


def test_the_wifi_network_is_found_by_its_name(tmp_path: Path) -> None:
    """A failure of Wi-Fi leads to the key of just that network."""
    found = told(tmp_path, STORIES["wifi_key"][0])
    match_project(found, PROJECT)
    assert found.first is not None
    assert found.first.place() == "network.wifi[1].key"


NOWHERE = {"success", "device_cap", "windows_blocked", "unknown_code", "power", "overcome", "unfinished"}
"""Stories without a failure that a field of the project could mend."""


@pytest.mark.parametrize("name", [*STORIES, *FIELD])
def test_places_are_fields_of_a_project(tmp_path: Path, name: str) -> None:
    """Each field that a failure names exists in every project."""
    found = told(tmp_path, {**STORIES, **FIELD}[name][0])
    named = [failure.place() for failure in found.failures if failure.place()]
    if name in STORIES:
        assert bool(named) == (name not in NOWHERE)
    for place in named:
        get_field(PROJECT, place)


@needs_samples
def test_a_real_package_is_matched(tmp_path: Path) -> None:
    """The settings of a real package are found in a log that names one of them."""
    path = min((SAMPLES / "avdkiosk").glob("SharedPC_*.ppkg"))
    found = told(tmp_path, package(*group(5, "SharedPC", "SharedPC/EnableSharedPCMode"), end=prov(60, 21, "x")))
    match = match_package(found, path)
    assert match.counts[MatchState.DONE] >= 1
    assert match.counts[MatchState.FAILED] == 0
    assert match.is_same_package is False


_KIOSK = Node("AssignedAccess", children=(Node("MultiAppAssignedAccessSettings", "kiosk.xml"),))
_START = Node("Policies", children=(Node("Start", children=(Node("StartLayout", "<LayoutModificationTemplate/>"),)),))
_OTHER = Node("Policies", children=(Node("Camera", children=(Node("AllowCamera", "No"),)),))
_KIOSK_PLACE, _START_PLACE = (
    "settings[AssignedAccess/MultiAppAssignedAccessSettings]",
    "settings[Policies/Start/StartLayout]",
)


@pytest.mark.parametrize(
    ("node", "places"),
    [
        ("AssignedAccess/Configuration", [_KIOSK_PLACE]),
        ("", ["network.wifi[0].ssid", "network.wifi[1].ssid", _KIOSK_PLACE, _START_PLACE]),
        ("Policy/Config/Start/StartLayout", [_START_PLACE]),
    ],
)
def test_a_failure_of_xml_names_the_settings_that_hold_some(tmp_path: Path, node: str, places: list[str]) -> None:
    """Of the project those settings are named that hold XML, only those of the node's CSP where the log names one."""
    middle = [prov(20, 12, "X", node, hresult="0xC00CE558")] if node else []
    found = told(tmp_path, package(*middle, end=failed("0xC00CE558")))
    match = match_project(found, replace(PROJECT, settings=(_KIOSK, _START, _OTHER)))
    assert sorted(found.failures[0].places) == sorted(places)
    told_xml = [str(one) for one in match.sentences if "hold XML" in str(one)]
    assert len(told_xml) == 1
    assert "AllowCamera" not in told_xml[0]


def test_no_setting_is_named_where_no_xml_is_wrong(tmp_path: Path) -> None:
    """Other failures do not name the settings that hold XML."""
    found = told(tmp_path, STORIES["unknown_code"][0])
    match = match_project(found, replace(PROJECT, settings=(_KIOSK,)))
    assert not any("XML" in str(one) for one in match.sentences)
    assert found.failures[0].places == []
