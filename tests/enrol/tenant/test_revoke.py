"""The end of a token’s account: its steps, what each may need, and what fails halfway."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.core.error import BadInput
from app.enrol.demo.account import ACCOUNTS, ADMINISTRATOR, TENANT
from app.enrol.demo.answer import graph_error
from app.enrol.demo.browser import browser
from app.enrol.demo.server import DemoAnswer
from app.enrol.net import http as http_module
from app.enrol.net.http import open_http
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.tenant.accounts import list_accounts
from app.enrol.tenant.graph import Graph
from app.enrol.tenant.permissions import REVOKE
from app.enrol.tenant.revoke import RevokeStep, revoke, step_words
from app.enrol.tenant.session import work_with_graph
from tests.enrol.demo_client import CLIENT
from tests.enrol.graph_access import access_for, graph_for
from tests.enrol.stopping import Stop, assert_stops
from tests.enrol.tenant.account_case import spoiled

if TYPE_CHECKING:
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http
    from app.enrol.tenant.accounts import PackageAccount


ORDER = [RevokeStep.DISABLE, RevokeStep.SESSIONS, RevokeStep.DELETE]


def test_revoke(tenant: DemoTenant, graph: Graph, account: PackageAccount) -> None:
    """The three steps go to this account in their order, each is told, and it is gone; the others are not touched."""
    told: list[tuple[RevokeStep, object]] = []
    counts: list[tuple[int, int]] = []
    result = revoke(
        graph,
        account,
        progress=lambda done, total: counts.append((done, total)),
        told=lambda step, error: told.append((step, error)),
    )
    where = f"/v1.0/users/{account.id}"
    assert [(request.method, request.path) for request in tenant.log] == [
        ("PATCH", where),
        ("POST", f"{where}/revokeSignInSessions"),
        ("DELETE", where),
    ]
    assert tenant.log[0].body == '{"accountEnabled": false}'
    assert told == [(step, None) for step in ORDER]
    assert counts == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert (result.done, result.failed, result.is_gone, result.was_gone) == (tuple(ORDER), (), True, False)
    assert [str(line) for line in result.lines] == [f"{step.value}: done" for step in ORDER]
    assert "is deleted. Its bulk token is revoked" in str(result.sentence)
    assert account.id not in {each.id for each in tenant.directory.accounts}
    assert len(tenant.directory.accounts) == 4


SCOPES = {
    RevokeStep.DISABLE: "User.EnableDisableAccount.All",
    RevokeStep.SESSIONS: "User.RevokeSessions.All",
    RevokeStep.DELETE: "User.DeleteRestore.All",
}


@pytest.mark.parametrize("step", ORDER)
def test_a_step_that_is_forbidden(tenant: DemoTenant, http: Http, step: RevokeStep) -> None:
    """A step without its permission fails with its reason and stops no other; repeated with it, all is done."""
    tenant.withheld_scopes.add(SCOPES[step])
    graph = graph_for(tenant, http, REVOKE)
    account = list_accounts(graph)[0]
    told: dict[RevokeStep, bool] = {}
    result = revoke(graph, account, told=lambda each, error: told.update({each: error is None}))
    assert told == {each: each is not step for each in ORDER}
    assert [each for each, _error in result.failed] == [step]
    assert list(result.done) == [each for each in ORDER if each is not step]
    assert result.failed[0][1].trace.status == 403
    assert "does not let" in str(result.lines[ORDER.index(step)])
    deleted = step is not RevokeStep.DELETE
    assert result.is_gone is deleted
    assert ("is not deleted, so" in str(result.sentence)) is not deleted
    assert ("If somebody restores it" in str(result.sentence)) is deleted
    tenant.withheld_scopes.clear()
    again = revoke(graph_for(tenant, http, REVOKE), account)
    assert (again.is_gone, again.was_gone, again.failed) == (True, deleted, ())


FAULTS = [("cut", "no_network"), ("broken", "graph"), ("throttled", "throttled"), ("portal", "bad_answer")]


@pytest.mark.parametrize("step", ORDER)
@pytest.mark.parametrize(("fault", "code"), FAULTS)
def test_a_step_that_fails(
    monkeypatch: pytest.MonkeyPatch,
    tenant: DemoTenant,
    graph: Graph,
    account: PackageAccount,
    step: RevokeStep,
    fault: str,
    code: str,
) -> None:
    """A step that goes wrong on the way is told as not done; revoking again does the rest."""
    monkeypatch.setattr(http_module, "pause", lambda _seconds, _progress: None)
    take = tenant.faults.take
    method = {RevokeStep.DISABLE: "PATCH", RevokeStep.SESSIONS: "POST", RevokeStep.DELETE: "DELETE"}[step]

    def at_step(*steps: Any) -> Any:
        if tenant.log[-1].method == method:
            tenant.faults.add("graph", fault)
        return take(*steps)

    with monkeypatch.context() as patch:
        patch.setattr(tenant.faults, "take", at_step)
        result = revoke(graph, account)
    assert [(each, error.trace.code) for each, error in result.failed] == [(step, code)]
    assert result.is_gone is (step is not RevokeStep.DELETE)
    tenant.faults.clear()
    again = revoke(graph, account)
    assert again.is_gone
    assert again.failed == ()
    assert len(tenant.directory.accounts) == 4


def test_everything_fails(tenant: DemoTenant, graph: Graph, account: PackageAccount) -> None:
    """When nothing can be done, three reasons say so, and nothing is done."""
    tenant.faults.add("graph", "forbidden", None)
    result = revoke(graph, account)
    assert [step for step, _error in result.failed] == ORDER
    assert (result.done, result.is_gone) == ((), False)
    assert len(tenant.directory.accounts) == 5
    assert all(each.enabled for each in tenant.directory.accounts[:4])


def test_deleting_twice(tenant: DemoTenant, graph: Graph, account: PackageAccount) -> None:
    """An account that is gone is no failure: nothing was left to do."""
    revoke(graph, account)
    tenant.log.clear()
    again = revoke(graph, account)
    assert (again.was_gone, again.is_gone, again.done, again.failed) == (True, True, (), ())
    assert "deleted already" in str(again.sentence)
    assert len(tenant.log) == 1


def test_a_404_that_is_not_of_graph(monkeypatch: pytest.MonkeyPatch, graph: Graph, account: PackageAccount) -> None:
    """A page of something on the way that says 404 does not mean that the token has ended."""
    page = DemoAnswer(status=404, body=b"<h1>Not found</h1>", content_type="text/html")
    for method, path in (("PATCH", "/users/x"), ("POST", "/users/x/revokeSignInSessions"), ("DELETE", "/users/x")):
        spoiled(monkeypatch, method, path, page)
    result = revoke(graph, account)
    assert (result.was_gone, result.is_gone, len(result.failed)) == (False, False, 3)
    spoiled(monkeypatch, "PATCH", "/users/x", graph_error(404, "Request_ResourceNotFound", "No."))
    assert revoke(graph, account).was_gone


def test_no_people_are_revoked(tenant: DemoTenant, graph: Graph, account: PackageAccount) -> None:
    """What is no account of a bulk token is left alone, whoever hands it in."""
    for wrong in (
        replace(account, upn=ADMINISTRATOR.upn),
        replace(account, id="../me"),
        replace(account, upn="package_\u202e@x"),
    ):
        with pytest.raises(BadInput) as caught:
            revoke(graph, wrong)
        assert str(caught.value).isprintable()
    assert tenant.log == []


def test_without_a_role(tenant: DemoTenant, http: Http, account: PackageAccount) -> None:
    """Consent alone is not enough: who has no role hears so at each step."""
    tenant.account = ACCOUNTS["without_role"]
    result = revoke(graph_for(tenant, http, REVOKE), account)
    assert {error.trace.code for _step, error in result.failed} == {"graph_forbidden"}
    assert not result.is_gone


def test_a_challenge_in_the_middle(tenant: DemoTenant, account: PackageAccount) -> None:
    """When Graph wants more proof in the middle, the person signs in again and everything is done."""
    tenant.faults.add("graph", "claims")
    result = work_with_graph(
        tenant.cloud, CLIENT, TENANT, REVOKE, lambda graph, _access: revoke(graph, account), open_url=browser(tenant.ca)
    )
    assert (result.is_gone, result.failed) == (True, ())
    tenant.faults.add("graph", "claims", None)
    with pytest.raises(ClaimsNeeded):
        work_with_graph(
            tenant.cloud, CLIENT, TENANT, REVOKE, lambda graph, _access: revoke(graph, account),
            open_url=browser(tenant.ca),
        )  # fmt: skip


@pytest.mark.parametrize("at", [0, 2])
def test_cancel(tenant: DemoTenant, account: PackageAccount, at: int) -> None:
    """A cancel is answered at once, and what was told before it is done."""
    with open_http(tenant.cloud) as http:
        access = access_for(tenant, http, REVOKE)
    take = tenant.faults.take
    told: list[RevokeStep] = []

    def work(stop: Stop) -> None:
        tenant.log.clear()
        told.clear()
        with open_http(tenant.cloud, progress=stop) as mine:
            revoke(Graph(mine, tenant.cloud, access), account, told=lambda step, _error: told.append(step))

    def late(*steps: Any) -> Any:
        if len(tenant.log) == at + 1:
            tenant.faults.add("graph", "hang")
        return take(*steps)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tenant.faults, "take", late)
        assert_stops(work, lambda: len(tenant.log) > at)
    assert told == ORDER[:at]
    enabled = next(each.enabled for each in tenant.directory.accounts if each.id == account.id)
    assert enabled is (at == 0)


def test_words_of_a_step() -> None:
    """A step is told as done, by its own words."""
    assert str(step_words(RevokeStep.DISABLE, None)) == "Disable the account: done"
