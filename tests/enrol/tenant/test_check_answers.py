"""What Graph answers to the check of a tenant: odd, hostile, throttled, cut off, or refused."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, Any

import pytest

from app.enrol.demo.account import (
    ADMINISTRATOR,
    MFA,
)
from app.enrol.demo.answer import graph_error
from app.enrol.demo.directory import INTUNE, REGISTRATION_SERVICE
from app.enrol.demo.graph_app import app_object
from app.enrol.demo.server import as_json
from app.enrol.net import http as http_module
from app.enrol.net.http import open_http
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.tenant.check import check_tenant
from app.enrol.tenant.checklist_page import checklist_html, checklist_text
from app.enrol.tenant.graph import Graph
from tests.enrol.demo_client import CLIENT
from tests.enrol.graph_access import EVERYTHING, access_for
from tests.enrol.stopping import Stop, assert_stops
from tests.enrol.tenant.check_case import PATHS, WIDE, a_policy, checked, goods, said, spoiled

if TYPE_CHECKING:
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http


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
