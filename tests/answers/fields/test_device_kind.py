"""What only HoloLens and Surface Hub write, and other management servers, both ways."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.answers.fields.paths import HOLOLENS
from app.answers.fields.project import answers_from, project_from
from app.answers.fields.sections import page_paths
from app.answers.rules.catalogue_rules import setting_problems
from app.answers.rules.overlap import overlap_problems
from app.catalogue.catalogue import load_catalogue
from app.core.secret import Secret
from app.model.hololens import Generation, HoloLens
from app.model.hub import Hub, Proxy
from app.model.management import EnrolmentPolicy, Management
from app.model.project import Account, Administrator, Directory, Join, Package, Project
from app.model.rules.rule import Level
from app.model.scenario import SCENARIOS, ScenarioKind

WEARER = HoloLens(
    generation=Generation.FIRST,
    license_file="license.xml",
    skip_training=True,
    skip_calibration=True,
    skip_wifi=True,
    region="84",
    time_zone="Romance Standard Time",
    language="fr-FR",
    developer_mode=True,
)
PROXY = Proxy(enabled=True, auto_detect=False, server="proxy.contoso.example:8080", exceptions="*.contoso.example")
ENROLMENT = Management(
    enabled=True,
    account="enrol@contoso.example",
    policy=EnrolmentPolicy.CERTIFICATE,
    secret=Secret("ab" * 20),
    discovery="https://mdm.contoso.example/EnrollmentServer/Discovery.svc",
    enrolment_service="https://mdm.contoso.example/enrol",
    policy_service="https://mdm.contoso.example/policy",
)
DOMAIN = Account(
    join=Join.DIRECTORY,
    directory=Directory(domain="contoso.example", user="CONTOSO\\joiner", password=Secret("pass-of-joiner")),
    administrator=Administrator(name="keeper", password=Secret("pass-of-keeper")),
)


def made(kind: ScenarioKind, **parts: Any) -> Project:
    """Return a project of *kind*."""
    scenario = SCENARIOS[kind]
    package = Package(name="Room", id="{94916a5a-63f0-4a62-8846-d150973bc1f7}", notes="")
    return Project(kind=kind, editions=scenario.editions, package=package, **parts)


HOLOLENS_PROJECT = made(ScenarioKind.HOLOLENS, hololens=WEARER)
HUB_PROJECT = made(
    ScenarioKind.HUB,
    proxy=PROXY,
    account=DOMAIN,
    management=ENROLMENT,
    hub=Hub(group_name="HubAdmins", group_sid="S-1-5-21-1-2-3-1104"),
)
DESKTOP_PROJECT = made(ScenarioKind.DESKTOP, management=ENROLMENT)


def leaves(project: Project) -> dict[str, str]:
    """Return all settings that *project* writes, with their texts."""
    return {path: leaf.text() for node in answers_from(project).common for path, leaf in node.leaves()}


def test_hololens_writes_what_wcd_writes() -> None:
    """Each field of the two pages is one setting of the catalogue, in WCD's words."""
    written = leaves(HOLOLENS_PROJECT)
    assert written == {
        "DeveloperSetup/DeveloperSetupSettings/EnableDeveloperMode": "True",
        "EditionUpgrade/UpgradeEditionWithLicense": "license.xml",
        "FirstExperience/HoloLens/PreferredLanguage": "fr-FR",
        "FirstExperience/HoloLens/PreferredRegion": "84",
        "FirstExperience/HoloLens/PreferredTimezone": "Romance Standard Time",
        "FirstExperience/HoloLens/SkipCalibration": "True",
        "FirstExperience/HoloLens/SkipTraining": "True",
        "FirstExperience/HoloLens/SkipWifi": "True",
    }
    assert all("hololens" in load_catalogue()[path].editions for path in written)
    assert leaves(made(ScenarioKind.HOLOLENS)) == {}
    second = replace(HOLOLENS_PROJECT, hololens=replace(WEARER, generation=Generation.SECOND))
    assert "EditionUpgrade/UpgradeEditionWithLicense" not in leaves(second)
    assert leaves(replace(HOLOLENS_PROJECT, kind=ScenarioKind.DESKTOP)).keys() == {"OOBE/Desktop/HideOobe"}


def test_hub_writes_what_wcd_writes() -> None:
    """Proxy, group and enrolment are settings of the catalogue for the Team edition."""
    written = leaves(HUB_PROJECT)
    own = {path: text for path, text in written.items() if not path.startswith("Accounts/")}
    assert own == {
        "NetworkProxy/AutoDetect": "0",
        "NetworkProxy/ProxyServer/Exceptions": "*.contoso.example",
        "NetworkProxy/ProxyServer/ProxyAddress": "proxy.contoso.example:8080",
        "NetworkProxy/ProxyServer/UseProxyForLocalAddresses": "1",
        "SurfaceHubManagement/GroupName": "HubAdmins",
        "SurfaceHubManagement/GroupSid": "S-1-5-21-1-2-3-1104",
        "Workplace/Enrollments/UPN/AuthPolicy": "Certificate",
        "Workplace/Enrollments/UPN/DiscoveryServiceFullUrl": ENROLMENT.discovery,
        "Workplace/Enrollments/UPN/EnrollmentServiceFullUrl": ENROLMENT.enrolment_service,
        "Workplace/Enrollments/UPN/PolicyServiceFullUrl": ENROLMENT.policy_service,
        "Workplace/Enrollments/UPN/Secret": "ab" * 20,
    }
    assert all("surfacehub" in load_catalogue()[path].editions for path in own)
    assert written["Accounts/ComputerAccount/DomainName"] == "contoso.example"
    entra = replace(HUB_PROJECT, account=replace(DOMAIN, join=Join.ENTRA))
    assert not any(path.startswith("SurfaceHubManagement") for path in leaves(entra))


@pytest.mark.parametrize("project", [HOLOLENS_PROJECT, HUB_PROJECT, DESKTOP_PROJECT], ids=lambda one: one.kind)
def test_what_is_written_is_read_again(project: Project) -> None:
    """A package of each kind comes back as the project it was, and its settings are sound."""
    answers = answers_from(project)
    again = project_from(answers, scenario=project.scenario)
    if project.kind is ScenarioKind.DESKTOP:
        assert (again.management, again.settings) == (project.management, ())
    else:
        assert again == project
        assert project_from(answers).kind is project.kind
    free = replace(project, settings=answers.common)
    assert [one for one in setting_problems(free) if one.level is Level.ERROR] == []
    twice = {one.code for one in overlap_problems(free)}
    assert "set_twice" in twice
    assert len(list(page_paths(project))) >= len(HOLOLENS) - 4


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("FirstExperience/HoloLens/SkipWifi", "False"),
        ("DeveloperSetup/DeveloperSetupSettings/EnableDeveloperMode", "False"),
        ("NetworkProxy/ProxyServer/ProxyExceptions", "a"),
        ("NetworkProxy/AutoDetect", "2"),
        ("SurfaceHubManagement/GroupName", "a"),
        ("WindowsTeamSettings/FriendlyName", "Room"),
    ],
)
def test_what_no_page_can_say_stays_a_setting(path: str, value: str) -> None:
    """A value that a page would change, or that WCD's page does not have, goes back as it came."""
    from app.answers.fields.tree import leaf
    from app.answers.xml.customizations import Answers

    answers = Answers(package=Package(), common=(leaf(path, value),))
    project = project_from(answers)
    assert project.kind is not ScenarioKind.DESKTOP
    assert answers_from(project) == answers
    assert path.partition("/")[0] in {node.name for node in project.settings}
