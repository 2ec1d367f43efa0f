"""Each rule between fields and free settings finds what it is for alone, never fails, and tells no secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from app.answers.fields.paths import TRUSTED_APPS
from app.answers.rules.catalogue_rules import all_problems, setting_problems
from app.answers.rules.overlap import RULES, overlap_problems
from app.core.secret import Secret
from app.model.project import Installation
from app.model.rules.problems import problems
from tests.model.changed import CLEAN, NOW, changed
from tests.model.file_rule_examples import FAMILY, app
from tests.model.projects import SECRETS, WORDS, projects
from tests.model.rule_examples import DIRECTORY, ENTRA, KEY, NAME, NOTHING, OLDER, Changes, Example, free

if TYPE_CHECKING:
    from app.model.project import Project

EXAMPLES: tuple[Example, ...] = (
    (
        "set_twice",
        {"settings": free("OOBE/Desktop/HideOobe", "True")},
        {"settings": free("OOBE/Desktop/EnableCortanaVoice")},
    ),
    (
        "set_twice",
        {"settings": free("Accounts/Users/User@keeper/Password")},
        {"settings": free("Accounts/Users/User@k/Password")},
    ),
    ("set_twice", {**ENTRA, "settings": free("Accounts/Azure/BPRT")}, {"settings": free("Accounts/Azure/BPRT")}),
    ("set_twice", {**DIRECTORY, "settings": free("Accounts/ComputerAccount/AccountOU")}, {}),
    (
        "set_twice",
        {"settings": free("DevDetail/DNSComputerName")},
        {**OLDER, "settings": free("DevDetail/DNSComputerName")},
    ),
    ("set_twice", {"device.shared": True, "settings": free("SharedPC/EnableSharedPCMode")}, {}),
    (
        "set_twice",
        {"settings": free("ConnectivityProfiles/WLAN/WLANSetting/WLANConfig@Contoso/X")},
        {"network.enabled": False, "settings": free("ConnectivityProfiles/WLAN/WLANSetting/WLANConfig@Contoso/X")},
    ),
    (
        "both_contexts",
        {"settings": free("ProvisioningCommands/DeviceContext/CommandLine", "cmd")},
        {"settings": free("ProvisioningCommands/DeviceContext/CommandLine", "cmd"), "applications": ()},
    ),
    ("app_trust_off", {**app(), "device.shared": True}, {**app(Installation.COMMAND), "device.shared": True}),
    (
        "app_trust_off",
        {**app(), "settings": free(TRUSTED_APPS, "No")},
        {**app(), "settings": free(TRUSTED_APPS, "Yes")},
    ),
    (
        "app_trust_off",
        {**app(Installation.USER), "settings": free(TRUSTED_APPS, "0")},
        {**app(Installation.USER), "settings": free(TRUSTED_APPS, "1")},
    ),
    (
        "set_twice",
        {**app(), "settings": free(f"UniversalAppInstall/DeviceContextApp/Application@{FAMILY}/ApplicationFile")},
        {**app(), "settings": free(f"UniversalAppInstall/UserContextApp/Application@{FAMILY}/ApplicationFile")},
    ),
    (
        "both_contexts",
        {"settings": free("ProvisioningCommands/DeviceContext/CommandLine", "cmd")},
        {
            "settings": free("ProvisioningCommands/DeviceContext/CommandLine", "cmd"),
            "applications": tuple(app().values()),
        },
    ),
    ("variants_not_shown", {"variants": free("Targets/Target/X")}, {}),
    (
        "management_not_https",
        {"settings": free("Workplace/Enrollments/UPN@a/DiscoveryServiceFullUrl", "http://mdm")},
        {"settings": free("Workplace/Enrollments/UPN@a/DiscoveryServiceFullUrl", "HTTPS://mdm")},
    ),
    ("clean_in_settings", {"settings": free("CleanPC/CleanPCRetainingUserData")}, {"device.remove_software": True}),
    (
        "nothing_set",
        {
            **NOTHING,
            NAME: "",
            KEY: Secret(),
            "device.hide_oobe": None,
            "network.wifi": (),
            "applications": (),
            "certificates": (),
        },
        {
            **NOTHING,
            NAME: "",
            KEY: Secret(),
            "device.hide_oobe": False,
            "network.wifi": (),
            "applications": (),
            "certificates": (),
        },
    ),
)
IDS = [f"{number}-{code}" for number, (code, _, _) in enumerate(EXAMPLES)]


def codes(changes: Changes) -> set[str]:
    """Return the codes of what is found in the clean project with *changes*."""
    return {problem.code for problem in overlap_problems(changed(CLEAN, changes))}


def test_clean_project_has_no_problem() -> None:
    """Nothing is found where nothing is wrong."""
    assert overlap_problems(CLEAN) == ()


@pytest.mark.parametrize(("code", "bad", "good"), EXAMPLES, ids=IDS)
def test_rule_finds_its_problem(code: str, bad: Changes, good: Changes) -> None:
    """The rule finds the bad example and lets the good one pass, which is close to it."""
    assert code in codes(bad)
    assert code not in codes(good)


def test_every_rule_has_an_example() -> None:
    """The examples cover each rule, and each rule has a code of its own."""
    rules = [rule.code for rule in RULES.rules]
    assert len(rules) == len(set(rules))
    assert {code for code, _, _ in EXAMPLES} == set(rules)


@pytest.mark.parametrize(("code", "bad", "good"), EXAMPLES, ids=IDS)
def test_sentences_are_for_people(code: str, bad: Changes, good: Changes) -> None:  # noqa: ARG001 - table
    """Each sentence is filled in, is short, and stands at a field that exists."""
    project = changed(CLEAN, bad)
    for problem in overlap_problems(project):
        sentence = str(problem)
        assert sentence.isprintable()
        assert len(problem.sentence.template) <= 230
        assert sentence.endswith(".")
        if problem.place:
            changed(project, {problem.place: None})


@given(projects(WORDS, SECRETS))
@settings(max_examples=60, deadline=None)
def test_rules_never_fail_and_tell_no_secret(project: Project) -> None:
    """Whatever a project holds, each problem is a printable sentence without a part of a secret."""
    for problem in overlap_problems(project):
        assert str(problem).isprintable()
        assert "Zq7" not in repr(problem)


def test_all_problems_are_those_of_fields_then_of_overlaps_then_of_settings() -> None:
    """The whole list has each kind of problem once, fields first, in the order of the pages."""
    project = changed(CLEAN, {NAME: "PC_%SERIAL%", "settings": free("DevDetail/DNSComputerName", "")})
    parts = (problems(project, None, NOW), overlap_problems(project), setting_problems(project))
    assert [[problem.code for problem in part] for part in parts[:2]] == [["name_not_dns"], ["set_twice"]]
    assert all_problems(project, None, NOW) == tuple(problem for part in parts for problem in part)
    assert all_problems(changed(CLEAN, {"settings": free("Nowhere")}), None, NOW)[-1].code == "setting_unknown"
