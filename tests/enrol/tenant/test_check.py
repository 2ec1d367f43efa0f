"""The tenant check: every check green, red and open, the real code against the demo tenant over TLS."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.enrol.demo.account import (
    ACCOUNTS,
    ADMINISTRATOR,
    CLOUD_DEVICE_ADMINISTRATOR,
    DOMAIN,
    INTUNE_ADMINISTRATOR,
    TENANT,
    DemoAccount,
)
from app.enrol.demo.directory import GROUPS, JOIN_GROUP, PACKAGE_GROUP
from app.enrol.demo.server import as_json
from app.enrol.tenant.answers import conditional_access
from app.enrol.tenant.check import check_tenant
from app.enrol.tenant.facts import TenantFacts
from app.enrol.tenant.graph import Graph
from app.enrol.tenant.permissions import CHECK
from app.enrol.tenant.policy import ENROLLMENT
from tests.enrol.demo_client import CLIENT
from tests.enrol.graph_access import access_for
from tests.enrol.tenant.check_case import KEYS, OTHER_RULE, PATHS, WIDE, a_policy, checked, goods, said, spoiled

if TYPE_CHECKING:
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http


def test_green_tenant(tenant: DemoTenant, http: Http) -> None:
    """A tenant where all is well is green throughout, in the order of the checklist, with a sentence for each."""
    heard: list[str] = []
    steps: list[tuple[int, int]] = []
    access = access_for(tenant, http, WIDE)
    check = check_tenant(
        Graph(http, tenant.cloud, access),
        tenant.cloud,
        CLIENT,
        access,
        progress=lambda done, total: steps.append((done, total)),
        answered=lambda key, answer: heard.append(f"{key} {answer.good}"),
    )
    assert goods(check) == dict.fromkeys(KEYS, True)
    assert heard == [f"{key} True" for key in KEYS]
    assert steps == [(number, len(KEYS)) for number in range(len(KEYS) + 1)]
    assert check.errors == {}
    assert all(said(check, key).endswith(".") for key in KEYS)
    assert (check.facts.tenant, check.facts.account, check.facts.client_id) == (TENANT, ADMINISTRATOR.upn, CLIENT)


def test_nothing_is_read_twice_or_changed(tenant: DemoTenant, http: Http) -> None:
    """Each fact is asked for once, and only asked for."""
    checked(tenant, http, may_join="selected", join_groups=[PACKAGE_GROUP.id, JOIN_GROUP.id])
    asked = [(request.path, json.dumps(dict(request.query))) for request in tenant.log]
    assert len(set(asked)) == len(asked)
    assert {request.method for request in tenant.log} == {"GET"}
    assert len(asked) < 15


REDS = [
    ("join_person", {"may_join": "none"}, {"join_package"}),
    ("join_person", {"may_join": "selected", "join_groups": [PACKAGE_GROUP.id]}, set()),
    ("join_package", {"may_join": "selected", "join_groups": [JOIN_GROUP.id]}, set()),
    ("join_package", {"may_join": "selected", "join_users": [ADMINISTRATOR.oid]}, set()),
    ("mdm_scope", {"mdm_scope": "none"}, set()),
    ("mdm_scope", {"mdm_scope": "selected", "mdm_groups": [PACKAGE_GROUP.id]}, set()),
    ("sync_fabric", {"has_sync_fabric": False}, set()),
    ("consent", {"consented": False}, set()),
    ("enrolment_restriction", {"windows_allowed": False}, set()),
    ("conditional_access", {"packages_excluded": False}, set()),
    ("conditional_access", {"join_needs_proof": True}, set()),
]


@pytest.mark.parametrize(("key", "knobs", "also"), REDS)
def test_each_red(tenant: DemoTenant, http: Http, key: str, knobs: dict[str, Any], also: set[str]) -> None:
    """What is wrong is red, and nothing else is."""
    found = goods(checked(tenant, http, **knobs))
    assert {name for name, good in found.items() if good is False} == {key, *also}
    assert None not in found.values()


@pytest.mark.parametrize(
    ("roles", "good", "word"),
    [
        ((), False, "only eligible"),
        (("fe930be7-5e62-47db-91af-98c3a49a38b1",), False, "only eligible"),
        ((INTUNE_ADMINISTRATOR,), True, "alone has been seen to fail"),
        (("62e90394-69f5-4237-9190-012177145e10", INTUNE_ADMINISTRATOR), True, "no longer lists"),
        (("62e90394-69f5-4237-9190-012177145e10",), True, "add Cloud Device Administrator"),
        (("62e90394-69f5-4237-9190-012177145e10", CLOUD_DEVICE_ADMINISTRATOR), True, "Active: Cloud Device"),
        (("966707d0-3269-4727-9be2-8c3a10f19b9d",), True, "Password Administrator"),
    ],
)
def test_roles(tenant: DemoTenant, http: Http, roles: tuple[str, ...], good: bool, word: str) -> None:
    """One of the roles counts; what is known about a role is said."""
    tenant.account = DemoAccount(key="administrator", name="A", user="a", oid=ADMINISTRATOR.oid, roles=roles)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(ACCOUNTS, "administrator", tenant.account)
        check = checked(tenant, http)
    assert check.facts.answers["role"].good is good
    assert word in said(check, "role")


def test_the_narrow_consent(tenant: DemoTenant, http: Http) -> None:
    """With what is asked for ordinarily, all is answered but the consent, which says what it would need."""
    check = checked(tenant, http, CHECK)
    assert {key for key, good in goods(check).items() if good is not True} == {"consent"}
    assert "Directory.Read.All" in said(check, "consent")
    assert check.errors == {}


MISSING = [
    ("RoleManagement.Read.Directory", {"role"}),
    ("Policy.Read.All", {"join_person", "join_package", "mdm_scope", "conditional_access"}),
    ("Application.Read.All", {"sync_fabric", "consent"}),
    ("DeviceManagementServiceConfig.Read.All", {"enrolment_restriction"}),
]


@pytest.mark.parametrize(("name", "keys"), MISSING)
def test_missing_permission(tenant: DemoTenant, http: Http, name: str, keys: set[str]) -> None:
    """A permission that was not granted leaves the checks open that need it, with the reason, and no other."""
    tenant.withheld_scopes.add(name)
    check = checked(tenant, http, CHECK)
    assert {key for key, good in goods(check).items() if good is None} == {*keys, "consent"}
    assert False not in goods(check).values()
    for key in keys - {"role"}:
        assert "does not let this account or app see" in said(check, key)
        assert check.errors[key].trace.status == 403
    assert "role" not in keys or "which ones is not known" in said(check, "role")


def test_groups_that_cannot_be_read(tenant: DemoTenant, http: Http) -> None:
    """Without the rules of groups, it stays open whether packages are in them."""
    tenant.withheld_scopes.add("GroupMember.Read.All")
    check = checked(tenant, http, CHECK, may_join="selected", join_groups=[PACKAGE_GROUP.id, JOIN_GROUP.id])
    found = goods(check)
    assert found["join_person"] is True
    assert (found["join_package"], found["conditional_access"]) == (None, None)
    assert "Proof for everybody" in said(check, "conditional_access")


def test_nobody_in_particular(tenant: DemoTenant, http: Http) -> None:
    """Somebody without a role gets answers where Graph gives them, and reasons elsewhere."""
    tenant.account = ACCOUNTS["without_role"]
    found = goods(checked(tenant, http))
    assert found["role"] is False
    assert found["conditional_access"] is None
    assert found["sync_fabric"] is True


RULES = [
    ('(user.userPrincipalName -startsWith "package_")', True),
    ("USER.userprincipalname  -StartsWith 'package_'", True),
    (OTHER_RULE, None),
    ('user.userPrincipalName -startsWith "package_" and user.department -eq "x"', None),
    ('not (user.userPrincipalName -startsWith "package_")', None),
    ("", False),
]


def test_rules_of_groups(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """The rule of the checklist counts however it is written; another one may take in what it wants."""
    graph = Graph(http, tenant.cloud, access_for(tenant, http, WIDE))
    for rule, good in RULES:
        monkeypatch.setitem(GROUPS, JOIN_GROUP.id, replace(JOIN_GROUP, rule=rule))
        assert TenantFacts(graph).has_packages([JOIN_GROUP.id]) is good, rule


STOPPED = [
    (a_policy(), False),
    (a_policy(state="disabled"), True),
    (a_policy(state="enabledForReportingButNotEnforced"), True),
    (a_policy(controls=None), True),
    (a_policy(controls={"builtInControls": []}), True),
    (a_policy(controls={"builtInControls": ["block"]}), False),
    (a_policy(controls={"builtInControls": [], "authenticationStrength": {"id": "x"}}), False),
    (a_policy(controls={"builtInControls": [], "termsOfUse": ["x"]}), False),
    (a_policy(users={"includeUsers": ["None"]}), True),
    (a_policy(users={"includeUsers": [ADMINISTRATOR.oid], "includeRoles": ["x"]}), True),
    (a_policy(users={"includeUsers": [], "includeGroups": [PACKAGE_GROUP.id]}), False),
    (a_policy(users={"includeUsers": [], "includeGroups": [JOIN_GROUP.id]}), True),
    (a_policy(users={"includeUsers": [], "includeGroups": ["no id"]}), None),
    (a_policy(users={"excludeGroups": [JOIN_GROUP.id]}), False),
    (a_policy(users={"excludeGroups": [JOIN_GROUP.id, PACKAGE_GROUP.id]}), True),
    (a_policy(users={"excludeGroups": ["no id"]}), None),
    (a_policy(applications={"includeApplications": ["x"]}), True),
    (a_policy(applications={"includeApplications": [ENROLLMENT.upper()]}), False),
    (a_policy(applications={"includeApplications": [], "includeUserActions": ["urn:user:registerdevice"]}), False),
    (a_policy(applications={"excludeApplications": [ENROLLMENT]}), None),
    (a_policy(clientAppTypes=["exchangeActiveSync", "other"]), True),
    (a_policy(clientAppTypes=["browser", "other"]), False),
    (a_policy(platforms={"includePlatforms": ["android", "iOS"]}), True),
    (a_policy(platforms={"includePlatforms": ["all"], "excludePlatforms": ["windows"]}), True),
    (a_policy(platforms={"includePlatforms": ["windows"]}), False),
    (a_policy(authenticationFlows={"transferMethods": "deviceCodeFlow"}), True),
    (a_policy(locations={"includeLocations": ["All"], "excludeLocations": ["x"]}), None),
    (a_policy(signInRiskLevels=["high"]), None),
    (a_policy(devices={"deviceFilter": {"mode": "exclude", "rule": "x"}}), None),
]


def test_policies(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """A policy is judged by whom and what it is for, and what it demands; what depends on the situation stays open."""
    access = access_for(tenant, http, WIDE)
    for policy, good in STOPPED:
        with monkeypatch.context() as patch:
            spoiled(patch, PATHS["access"], as_json({"value": [policy]}))
            answer = conditional_access(TenantFacts(Graph(http, tenant.cloud, access)))
        assert answer.good is good, policy
        assert ("Ours" in str(answer.text)) is (good is not True)


def test_several_policies(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """Of several policies their number and one name are told; a red one outweighs an open one."""
    policies = [a_policy("First", signInRiskLevels=["high"]), a_policy("Second"), a_policy("Third")]
    spoiled(monkeypatch, PATHS["access"], as_json({"value": policies}))
    check = checked(tenant, http)
    assert goods(check)["conditional_access"] is False
    assert "2 policies" in said(check, "conditional_access")
    assert "Second" in said(check, "conditional_access")
    spoiled(
        monkeypatch,
        PATHS["access"],
        as_json({"value": [a_policy(name, signInRiskLevels=["high"]) for name in ("Fourth", "Fifth")]}),
    )
    check = checked(tenant, http)
    assert goods(check)["conditional_access"] is None
    assert "For 2 policies" in said(check, "conditional_access")
    assert "such as “Fourth”" in said(check, "conditional_access")


def test_staged_rollout(tenant: DemoTenant, http: Http) -> None:
    """With a federated domain it stays open, as Graph does not tell who only reads."""
    check = checked(tenant, http, is_federated=True)
    assert {key: good for key, good in goods(check).items() if good is not True} == {"staged_rollout": None}
    assert DOMAIN in said(check, "staged_rollout")


def test_other_domain_is_federated(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """An account of a domain that is not federated is in no staged rollout."""
    domains = [{"name": DOMAIN.upper(), "type": "Managed"}, {"name": "x.invalid", "type": "Federated"}]
    spoiled(monkeypatch, PATHS["domains"], as_json({"value": [{"verifiedDomains": domains}]}))
    check = checked(tenant, http)
    assert goods(check)["staged_rollout"] is True
    assert DOMAIN in said(check, "staged_rollout")
