"""What a project decides, in short: a line for each thing, for every kind of project, without secrets and paths."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.secret import Secret
from app.jobs.outline import outline
from app.model.hololens import HoloLens
from app.model.hub import Hub, HubAccount, Proxy
from app.model.kiosk import EdgeKiosk, Kiosk, KioskApp, KioskSettings
from app.model.management import Management
from app.model.node import Node
from app.model.project import (
    Account,
    Administrator,
    Application,
    Certificate,
    Dependency,
    Device,
    Directory,
    Join,
    Network,
    Project,
    Security,
    WifiNetwork,
    WlanProfile,
)
from app.model.scenario import SCENARIOS, ScenarioKind
from app.model.token import DEMO_PREFIX, Token

FULL = Project(
    device=Device(name="PC-%SERIAL%", product_key=Secret("AAAAA-secret"), shared=True, remove_software=True),
    network=Network(
        wifi=(WifiNetwork(ssid="Staff", key=Secret("wifi-secret")), WifiNetwork(ssid="Hall", security=Security.OPEN)),
        profiles=(WlanProfile(file="in/8021x.xml"),),
    ),
    account=Account(
        join=Join.DIRECTORY,
        directory=Directory(domain="contoso.com", user="x", password=Secret("join-secret")),
        administrator=Administrator(name="ops", password=Secret("ops-secret")),
    ),
    applications=(
        Application(
            name="Agent", command_file="C:\\in\\agent.msi", command_line="agent.msi KEY=line-secret",
            dependencies=(Dependency(name="a", file="in/agent.ini"), Dependency(name="b", file="in/agent.ini")),
        ),
        Application(name="Only\u202ea name"),
    ),
    certificates=(Certificate(name="Root", file="root.cer"),),
    kiosk=Kiosk(app=KioskApp.EDGE, user="hall", sign_in=True, edge=EdgeKiosk(address="contoso.com")),
    kiosk_settings=KioskSettings(tablet=True, no_timeouts=True),
    hololens=HoloLens(license_file="x/y.xml", region="84", skip_wifi=True, developer_mode=True),
    proxy=Proxy(enabled=True, server="proxy:8080"),
    hub=Hub(group_name="Admins", accounts=(HubAccount(name="room@contoso.com", password=Secret("hub-secret")),)),
    management=Management(enabled=True, account="mdm@contoso.com", secret=Secret("mdm-secret")),
    settings=(Node(name="Policies"),),
)  # fmt: skip


def lines(project: Project) -> dict[str, list[str]]:
    """Return the lines by the key of their step."""
    return {part.section.key: [str(line) for line in part.lines] for part in outline(project)}


def test_a_line_for_each_thing() -> None:
    """Applications have one line with their files, names are in quotation marks, signs that deceive are written out."""
    found = lines(FULL)
    assert found["applications"] == ["“Agent”: agent.msi, agent.ini", "“Only\\u202ea name”"]
    assert found["certificates"] == ["“Root”: root.cer"]
    assert found["network"] == [
        "Wi-Fi “Staff”",
        "Wi-Fi “Hall”, without a password",
        "Wi-Fi from the profile “8021x.xml”",
    ]
    assert found["account"][:2] == ["Devices join the domain “contoso.com”.", "Local administrator “ops”"]
    assert found["settings"] == ["Settings and groups of settings: 1"]


@pytest.mark.parametrize("kind", [*ScenarioKind])
def test_every_kind_of_project(kind: ScenarioKind) -> None:
    """Each step of each kind that a person filled has its lines, and no secret is in one."""
    project = replace(FULL, kind=kind)
    found = lines(project)
    silent = {section.key for section in SCENARIOS[kind].sections} - set(found)
    assert not silent
    assert "secret" not in str(found).lower().replace("without a password", "")
    assert set(lines(Project(kind=kind))) <= set(found)


@pytest.mark.parametrize(
    ("token", "words"),
    [
        (Token(), "still missing"),
        (Token(account="package_1@contoso.com"), "with a bulk token"),
        (Token(token=Secret("0.AAAA")), "with a bulk token"),
        (Token(token=Secret(f"{DEMO_PREFIX}AAAA"), authority="https://demo.invalid/common"), "Training:"),
    ],
)
def test_what_is_said_of_the_token(token: Token, words: str) -> None:
    """One that is sealed or left out is not missing: its account tells that there is one."""
    account = Account(join=Join.ENTRA, entra=token)
    assert words in lines(Project(account=account))["account"][0]
