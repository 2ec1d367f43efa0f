"""The tenant check: every check green, red and open, the real code against the demo tenant over TLS."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import cycle
from typing import TYPE_CHECKING, Any

import pytest

from app.enrol.demo import graph as demo_graph
from app.enrol.demo.account import (
    ACCOUNTS,
    ADMINISTRATOR,
    CLOUD_DEVICE_ADMINISTRATOR,
    DOMAIN,
    INTUNE_ADMINISTRATOR,
    MFA,
    TENANT,
    DemoAccount,
)
from app.enrol.demo.answer import graph_error
from app.enrol.demo.directory import GROUPS, INTUNE, JOIN_GROUP, PACKAGE_GROUP, REGISTRATION_SERVICE
from app.enrol.demo.graph_policy import app_object
from app.enrol.demo.server import as_json
from app.enrol.net import http as http_module
from app.enrol.net.http import open_http
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.tenant.answers import conditional_access
from app.enrol.tenant.check import check_tenant
from app.enrol.tenant.checklist import CHECKS
from app.enrol.tenant.checklist_page import checklist_html, checklist_text
from app.enrol.tenant.facts import TenantFacts
from app.enrol.tenant.graph import Graph
from app.enrol.tenant.permissions import CHECK, CONSENTS
from app.enrol.tenant.policy import ENROLLMENT
from tests.enrol.demo_client import CLIENT
from tests.enrol.graph_access import EVERYTHING, access_for
from tests.enrol.stopping import Stop, assert_stops

if TYPE_CHECKING:
    from app.enrol.demo.server import DemoAnswer
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http
    from app.enrol.tenant.check import TenantCheck
    from app.enrol.tenant.permissions import Permission

WIDE = (*CHECK, *CONSENTS)
KEYS = [check.key for check in CHECKS]
OTHER_RULE = "user.accountEnabled -eq true"
PATHS = {
    "policy": "/policies/deviceRegistrationPolicy",
    "mdm": "/policies/mobileDeviceManagementPolicies",
    "access": "/identity/conditionalAccess/policies",
    "enrolment": "/deviceManagement/deviceEnrollmentConfigurations",
    "apps": "/servicePrincipals",
    "memberships": "/me/transitiveMemberOf",
    "domains": "/organization",
}


def checked(tenant: DemoTenant, http: Http, permissions: tuple[Permission, ...] = WIDE, **knobs: Any) -> TenantCheck:
    """Sign in, turn the knobs of the directory, and check."""
    access = access_for(tenant, http, permissions)
    for name, value in knobs.items():
        setattr(tenant if name == "consented" else tenant.directory, name, value)
    return check_tenant(Graph(http, tenant.cloud, access), tenant.cloud, CLIENT, access)


def goods(check: TenantCheck) -> dict[str, bool | None]:
    """Return the answers without their sentences."""
    return {key: answer.good for key, answer in check.facts.answers.items()}


def said(check: TenantCheck, key: str) -> str:
    """Return what was said about one check."""
    return str(check.facts.answers[key].text)


def spoiled(monkeypatch: pytest.MonkeyPatch, path: str, answer: DemoAnswer) -> None:
    """Let one address of Graph answer otherwise, behind the check of permissions."""
    places = tuple(
        replace(place, answer=lambda _call: answer) if place.method == "GET" and place.path.fullmatch(path) else place
        for place in demo_graph._PLACES
    )
    assert places != demo_graph._PLACES
    monkeypatch.setattr(demo_graph, "_PLACES", places)


def a_policy(name: str = "Ours", **changes: Any) -> dict[str, Any]:
    """Return a policy that stops accounts of packages; *changes* are of its conditions, ``controls`` and ``state``."""
    users = {"includeUsers": ["All"], "excludeGroups": [], "includeGroups": []} | changes.pop("users", {})
    apps = {"includeApplications": ["All"], "excludeApplications": []} | changes.pop("applications", {})
    return {
        "displayName": name,
        "state": changes.pop("state", "enabled"),
        "grantControls": changes.pop("controls", {"builtInControls": ["mfa"]}),
        "conditions": {"clientAppTypes": ["all"], "users": users, "applications": apps, **changes},
    }


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
    assert "role" not in keys or "not which" in said(check, "role")


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


@pytest.mark.parametrize(("name", "gone"), list(zip(PATHS, cycle((404, 400, 501)), strict=False)))
def test_an_address_that_is_gone(
    monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http, name: str, gone: int
) -> None:
    """What Graph no longer knows leaves its checks open, with the number, and stops no other."""
    monkeypatch.setattr(http_module, "pause", lambda _seconds, _progress: None)
    spoiled(monkeypatch, PATHS[name], graph_error(gone, "BadRequest", "Resource not found for the segment."))
    check = checked(tenant, http)
    lost = {key for key, good in goods(check).items() if good is None}
    assert lost == set(check.errors)
    assert 1 <= len(lost) <= 3
    assert {error.trace.status for error in check.errors.values()} == {gone}
    assert all(str(gone) in said(check, key) for key in lost)
    assert False not in goods(check).values()


ODD = [
    {},
    {"value": []},
    {"value": [{}]},
    {"value": [{"id": 7, "displayName": None, "conditions": [], "state": "enabled", "@odata.type": 3}]},
    {"value": [], "azureADJoin": {"allowedToJoin": {"@odata.type": "#microsoft.graph.newKind"}}},
    {"value": [], "azureADJoin": {"allowedToJoin": []}},
    {"value": [{"id": INTUNE, "appliesTo": "selected", "includedGroups": None}]},
    {"value": [{"id": "x_DefaultPlatformRestrictions", "windowsRestriction": {"platformBlocked": "no"}}]},
]


def test_odd_answers(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """Answers of another shape make no check green that was not seen to be so."""
    access = access_for(tenant, http, WIDE)
    for content in ODD:
        with monkeypatch.context() as patch:
            for path in (PATHS["policy"], PATHS["mdm"], PATHS["enrolment"], PATHS["domains"]):
                spoiled(patch, path, as_json(content))
            found = goods(check_tenant(Graph(http, tenant.cloud, access), tenant.cloud, CLIENT, access))
        open_ones = ("join_person", "join_package", "mdm_scope", "staged_rollout", "enrolment_restriction")
        assert {found[key] for key in open_ones} == {None}, content


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


def test_consents_of_others(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """Consent counts if it is for all or for oneself, for this permission, and of the right service."""
    good = {"resourceId": app_object(REGISTRATION_SERVICE), "scope": "openid self_service_device_delete"}
    mine = {"consentType": "Principal", "principalId": ADMINISTRATOR.oid}
    for grant, answer in (
        ({**good, "consentType": "AllPrincipals"}, True),
        ({**good, **mine}, True),
        ({**good, **mine, "principalId": MFA.oid}, False),
        ({**good, "consentType": "AllPrincipals", "resourceId": "x"}, False),
        ({**good, "consentType": "AllPrincipals", "scope": "self_service_device_delete_all"}, False),
    ):
        with monkeypatch.context() as patch:
            spoiled(patch, "/oauth2PermissionGrants", as_json({"value": [grant]}))
            assert goods(checked(tenant, http))["consent"] is answer


def test_version_limits_and_disabled_principal(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """Limits on the version are told beside the green; a disabled service principal stays open."""
    windows = {"platformBlocked": False, "osMinimumVersion": "10.0.22631", "osMaximumVersion": None}
    found = {"id": "x_DefaultPlatformRestrictions", "windowsRestriction": windows}
    spoiled(monkeypatch, PATHS["enrolment"], as_json({"value": [found]}))
    spoiled(monkeypatch, PATHS["apps"], as_json({"value": [{"id": "x", "accountEnabled": False}]}))
    check = checked(tenant, http)
    assert goods(check)["enrolment_restriction"] is True
    assert "10.0.22631" in said(check, "enrolment_restriction")
    assert goods(check)["sync_fabric"] is None


def test_hostile_names(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """Names that turn letters round, steer a terminal or are HTML stay names, on the page and as text."""
    name = "\u202eevil\x1b[31m\n<script>alert(1)</script>{0}{name}" + "x" * 500
    spoiled(monkeypatch, PATHS["access"], as_json({"value": [a_policy(name)]}))
    check = checked(tenant, http)
    assert goods(check)["conditional_access"] is False
    text, page = checklist_text("en", check.facts), checklist_html("en", check.facts)
    assert not {"\u202e", "\x1b"} & set(text + page)
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "…" in text


def test_throttled_for_a_while(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """Throttling is waited out and changes no answer."""
    waits: list[float] = []
    monkeypatch.setattr(http_module, "pause", lambda seconds, _progress: waits.append(seconds))
    tenant.faults.add("graph", "throttled", 3, retry_after=5)
    assert set(goods(checked(tenant, http)).values()) == {True}
    assert waits == [5.0, 5.0, 5.0]


@pytest.mark.parametrize(("fault", "code"), [("throttled", "throttled"), ("cut", "no_network")])
def test_a_way_that_is_lost(
    monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http, fault: str, code: str
) -> None:
    """When nothing comes back at all, everything is open with the reason, and not everything is asked for."""
    monkeypatch.setattr(http_module, "pause", lambda _seconds, _progress: None)
    access = access_for(tenant, http)
    tenant.faults.add("graph", fault, None)
    check = check_tenant(Graph(http, tenant.cloud, access), tenant.cloud, CLIENT, access)
    assert set(goods(check).values()) == {None}
    assert {error.trace.code for error in check.errors.values()} == {code}
    assert len({request.path for request in tenant.log}) == 2


def test_losses_that_are_not_in_a_row(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """Addresses that are lost one by one, with answers between them, leave only their own checks open."""
    monkeypatch.setattr(http_module, "pause", lambda _seconds, _progress: None)
    for name in ("memberships", "mdm", "enrolment"):
        spoiled(monkeypatch, PATHS[name], graph_error(429, "TooManyRequests", "Later."))
    found = goods(checked(tenant, http))
    assert {key for key, good in found.items() if good is None} == {"role", "mdm_scope", "enrolment_restriction"}
    assert found["conditional_access"] is True


def test_more_groups_than_graph_tells(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """Where Graph may have left out groups, not being in those it tells is no red."""
    for count, good in ((19, False), (20, None)):
        groups = [{"id": f"group {number}"} for number in range(count)]
        policy = {"id": INTUNE, "appliesTo": "selected", "includedGroups": groups}
        with monkeypatch.context() as patch:
            spoiled(patch, PATHS["mdm"], as_json({"value": [policy]}))
            assert goods(checked(tenant, http))["mdm_scope"] is good


def test_an_older_word_for_required(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """The demand for more proof is also seen as Graph wrote it before, as a number."""
    for word, good in (("1", False), (1, False), ("0", True), ("notRequired", True)):
        with monkeypatch.context() as patch:
            spoiled(patch, PATHS["policy"], as_json({"multiFactorAuthConfiguration": word}))
            assert goods(checked(tenant, http))["conditional_access"] is good


@pytest.mark.parametrize("at", [0, 3, 7, 11])
def test_one_cut_connection(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http, at: int) -> None:
    """A connection that is cut once is asked again; one that is cut for good at one address leaves the others."""
    monkeypatch.setattr(http_module, "pause", lambda _seconds, _progress: None)
    access = access_for(tenant, http, WIDE)
    take = tenant.faults.take
    count = 0

    def counted(*steps: Any) -> Any:
        nonlocal count
        count += 1
        if count == at + 1:
            tenant.faults.add("graph", "cut", 2)
        return take(*steps)

    monkeypatch.setattr(tenant.faults, "take", counted)
    found = goods(check_tenant(Graph(http, tenant.cloud, access), tenant.cloud, CLIENT, access))
    assert False not in found.values()
    assert list(found.values()).count(True) >= 5


def test_a_challenge_is_for_the_whole(tenant: DemoTenant, http: Http) -> None:
    """More proof is wanted for whatever is asked, so the check ends with it and is done once more."""
    access = access_for(tenant, http, EVERYTHING)
    tenant.faults.add("graph", "claims")
    with pytest.raises(ClaimsNeeded):
        check_tenant(Graph(http, tenant.cloud, access), tenant.cloud, CLIENT, access)
    assert len(tenant.log) == 1


@pytest.mark.parametrize("after", [0, 3, 8])
def test_cancel(tenant: DemoTenant, after: int) -> None:
    """A cancel is answered at once, at whichever question Graph is silent."""
    with open_http(tenant.cloud) as http:
        access = access_for(tenant, http, WIDE)
    take = tenant.faults.take

    def work(stop: Stop) -> None:
        tenant.log.clear()
        with open_http(tenant.cloud, progress=stop) as mine:
            check_tenant(Graph(mine, tenant.cloud, access), tenant.cloud, CLIENT, access)

    def late(*steps: Any) -> Any:
        if len(tenant.log) == after + 1:
            tenant.faults.add("graph", "hang")
        return take(*steps)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tenant.faults, "take", late)
        assert_stops(work, lambda: len(tenant.log) > after)
