"""The client of Microsoft Graph: the real code against the demo tenant over TLS, and every way to fail."""

from __future__ import annotations

import json
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.enrol.demo.account import ADMINISTRATOR, TENANT
from app.enrol.demo.browser import browser
from app.enrol.demo.server import DemoAnswer
from app.enrol.net import http as http_module
from app.enrol.net.http import open_http
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.tenant.graph import MOST_PAGES, Graph
from app.enrol.tenant.permissions import CHECK, CONSENTS, LIST, REVOKE, scopes_of
from app.enrol.tenant.session import work_with_graph
from app.reason.card import card_text
from tests.enrol.demo_client import CLIENT
from tests.enrol.graph_access import access_for, graph_for, refused
from tests.enrol.stopping import Stop, assert_stops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.enrol.demo.server import Request
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http
    from app.enrol.sign_in.access import Access


@pytest.fixture
def graph(tenant: DemoTenant, http: Http) -> Graph:
    """Graph, for somebody who consented to everything."""
    return graph_for(tenant, http)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Let the time between two tries go by at once; the seconds are kept."""
    kept: list[float] = []
    monkeypatch.setattr(http_module, "pause", lambda seconds, _progress: kept.append(seconds))
    return kept


def answer_with(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, text: str, status: int = 200) -> None:
    """Let the tenant answer every question to Graph with *text*."""

    def answered(_request: Request) -> DemoAnswer:
        return DemoAnswer(status=status, body=text.encode())

    monkeypatch.setattr("app.enrol.demo.tenant.answer_graph", lambda _state, request: answered(request))
    tenant.log.clear()


def of_graph(tenant: DemoTenant) -> list[Any]:
    """Return the requests to Graph."""
    return [request for request in tenant.log if request.path.startswith(("/v1.0", "/beta"))]


def test_a_question(tenant: DemoTenant, graph: Graph) -> None:
    """An object is read with its parameters; the request has a fresh id by which logs find it."""
    assert graph.get("/me", {"$select": "userPrincipalName"})["userPrincipalName"] == ADMINISTRATOR.upn
    graph.get("/me")
    first, second = (request.headers["client-request-id"] for request in of_graph(tenant))
    assert first != second
    assert str(uuid.UUID(first)) == first
    assert of_graph(tenant)[0].query == {"$select": "userPrincipalName"}


def test_the_preview_version(tenant: DemoTenant, graph: Graph) -> None:
    """What is only in the preview is asked for there, and only then."""
    assert graph.list_all("/policies/mobileDeviceManagementPolicies", beta=True)
    graph.get("/me")
    assert [request.path.split("/")[1] for request in of_graph(tenant)] == ["beta", "v1.0"]


@pytest.mark.parametrize("size", [1, 3, 7, 8])
def test_pages(tenant: DemoTenant, graph: Graph, size: int) -> None:
    """A list is whole, whatever size its pages have, and no page is asked for twice."""
    tenant.graph_page_size = 100
    whole = graph.list_all("/users")
    tenant.log.clear()
    tenant.graph_page_size = size
    assert graph.list_all("/users") == whole
    assert len(of_graph(tenant)) == -(-len(whole) // size)


@pytest.mark.parametrize(
    "next_page",
    [
        "https://elsewhere.invalid/v1.0/users",
        "http://localhost:1/v1.0/users",
        "https://{host}.elsewhere.invalid/v1.0/users",
        "https://{host}@elsewhere.invalid/v1.0/users",
        "/v1.0/users?$skiptoken=1",
        7,
        ["x"],
    ],
)
def test_a_page_elsewhere(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, graph: Graph, next_page: object) -> None:
    """The token is taken to no page outside Graph."""
    link = next_page.format(host=tenant.cloud.graph) if isinstance(next_page, str) else next_page
    answer_with(monkeypatch, tenant, json.dumps({"value": [], "@odata.nextLink": link}))
    assert refused(lambda: graph.list_all("/users")).trace.code == "bad_answer"
    assert len(tenant.log) == 1


def test_a_page_at_the_sign_in_host(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """The token is not taken to the sign-in host either, which the connection itself would let through."""
    access = access_for(tenant, http)
    cloud = replace(tenant.cloud, login=f"127.0.0.1:{tenant.port}")
    link = f"https://{cloud.login}/v1.0/users"
    answer_with(monkeypatch, tenant, json.dumps({"value": [], "@odata.nextLink": link}))
    with open_http(cloud) as mine:
        error = refused(lambda: Graph(mine, cloud, access).list_all("/users"))
    assert (error.trace.code, error.trace.detail) == ("bad_answer", "the next page is not at Microsoft Graph")
    assert len(tenant.log) == 1


def test_a_list_without_an_end(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, graph: Graph) -> None:
    """A page that names itself as the next ends the list with a reason, and so do too many pages."""
    where = f"{tenant.base}/v1.0/users"
    answer_with(monkeypatch, tenant, json.dumps({"value": [{}], "@odata.nextLink": where}))
    assert refused(lambda: graph.list_all("/users")).trace.code == "bad_answer"
    assert len(tenant.log) == 1

    def another(_state: object, _request: object) -> DemoAnswer:
        link = f"{where}?$skiptoken={uuid.uuid4()}"
        return DemoAnswer(body=json.dumps({"value": [{}], "@odata.nextLink": link}).encode())

    monkeypatch.setattr("app.enrol.demo.tenant.answer_graph", another)
    tenant.log.clear()
    assert "does not end" in refused(lambda: graph.list_all("/users")).trace.detail
    assert len(tenant.log) == MOST_PAGES


@pytest.mark.parametrize(
    "text", ['{"value": 7}', '{"value": ["x"]}', "{}", '{"value": null}', "[]", "7", '{"value": [']
)
def test_no_list(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, graph: Graph, text: str) -> None:
    """An answer of another shape is a reason."""
    answer_with(monkeypatch, tenant, text)
    error = refused(lambda: graph.list_all("/users"))
    assert (error.trace.code, error.trace.status) == ("bad_answer", 200)


def test_missing_permission(tenant: DemoTenant, http: Http) -> None:
    """Without a permission, the reason says so; the ids to look for are ours and that of Graph."""
    graph = graph_for(tenant, http, CHECK)
    error = refused(lambda: graph.list_all("/users"))
    assert (error.trace.code, error.trace.status) == ("graph_forbidden", 403)
    assert error.trace.correlation_id == of_graph(tenant)[0].headers["client-request-id"]
    assert error.trace.trace_id == str(uuid.UUID(int=0))
    assert "Authorization_RequestDenied: Insufficient privileges" in error.trace.detail
    assert error.trace.correlation_id in card_text(error, "en")


FAILURES = [
    ("forbidden", "graph_forbidden", 403),
    ("unauthorized", "graph_sign_in", 401),
    ("not json", "bad_answer", 200),
    ("other json", "bad_answer", 200),
    ("empty", "bad_answer", 200),
    ("huge", "bad_answer", 200),
    ("portal", "bad_answer", 200),
    ("redirect", "bad_answer", 302),
    ("broken", "graph", 500),
    ("throttled", "throttled", 429),
    ("unavailable", "graph", 503),
    ("cut", "no_network", 0),
    ("cut half", "no_network", 0),
]


@pytest.mark.parametrize(("fault", "code", "status"), FAILURES)
@pytest.mark.parametrize("method", ["get", "delete"])
def test_every_fault(
    tenant: DemoTenant, graph: Graph, waits: list[float], method: str, fault: str, code: str, status: int
) -> None:
    """Each fault has its reason, for questions and for changes; no change is taken for done, and nothing follows."""
    tenant.faults.add("graph", fault, None)
    path = f"/users/{tenant.directory.accounts[0].id}"
    error = refused(lambda: getattr(graph, method)(path))
    assert (error.trace.code, error.trace.status) == (code, status)
    assert error.trace.correlation_id
    asked = {"throttled": 4, "unavailable": 4}.get(fault, 1)
    if method == "get":
        asked = {"broken": 4, "cut": 2, "cut half": 2}.get(fault, asked)
    assert len(tenant.log) == asked
    assert len(waits) == asked - 1
    assert len(tenant.directory.accounts) == 5


def test_throttled_for_a_while(tenant: DemoTenant, graph: Graph, waits: list[float]) -> None:
    """Throttling is waited out, as long as Graph asks for, and the question is answered."""
    tenant.faults.add("graph", "throttled", 2, retry_after=7)
    tenant.faults.add("graph", "unavailable", 1, retry_after=3)
    assert graph.get("/me")["id"] == ADMINISTRATOR.oid
    assert waits == [7.0, 7.0, 3.0]


def test_a_code_of_the_sign_in_service(tenant: DemoTenant, graph: Graph) -> None:
    """An AADSTS code within an error of Graph leads to its own card."""
    tenant.fail("graph", 50173)
    error = refused(lambda: graph.get("/me"))
    assert (error.trace.code, error.trace.status) == ("AADSTS50173", 401)
    assert error.trace.correlation_id == tenant.log[0].headers["client-request-id"]


def test_a_challenge(tenant: DemoTenant, graph: Graph) -> None:
    """A challenge for more proof is told apart from a refusal."""
    tenant.faults.add("graph", "claims")
    with pytest.raises(ClaimsNeeded) as caught:
        graph.get("/me")
    assert "acrs" in caught.value.claims


@pytest.mark.parametrize(
    "text",
    [
        '{"error": 7}',
        '{"error": {"code": ["x"], "message": {}, "innerError": 3}}',
        '{"error": {"innerError": {"request-id": 7}}}',
        "<html>no</html>",
        "",
        "[" * 100_000,
    ],
    ids=["number", "lists", "id", "page", "nothing", "deep"],
)
def test_odd_errors(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, graph: Graph, text: str) -> None:
    """An error of another shape is still a reason."""
    answer_with(monkeypatch, tenant, text, 404)
    error = refused(lambda: graph.get("/me"))
    assert (error.trace.code, error.trace.status, error.trace.detail, error.trace.trace_id) == ("graph", 404, "", "")


def test_hostile_texts_of_errors(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, graph: Graph) -> None:
    """What an error says is kept without what turns letters round, steers a terminal or is a token; and it is cut."""
    token = "eyJ" + "a" * 40
    said = {"error": {"code": "A\u202eB\x1b[31m", "message": f"x {token} " + "y" * 5000}}
    answer_with(monkeypatch, tenant, json.dumps(said), 400)
    detail = refused(lambda: graph.get("/me")).trace.detail
    assert detail.isprintable()
    assert token not in detail
    assert len(detail) < 600


def test_the_answer_to_a_change(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, graph: Graph) -> None:
    """An object says that a change is done, but not if it says *false*."""
    answer_with(monkeypatch, tenant, '{"value": true}')
    graph.post("/users/x/revokeSignInSessions")
    answer_with(monkeypatch, tenant, '{"value": false}')
    assert refused(lambda: graph.post("/users/x/revokeSignInSessions")).trace.code == "bad_answer"


@pytest.mark.parametrize("method", ["get", "post", "delete"])
def test_cancel(tenant: DemoTenant, method: str) -> None:
    """A cancel is answered at once while Graph is silent."""
    with open_http(tenant.cloud) as http:
        access = access_for(tenant, http)

    def work(stop: Stop) -> None:
        with open_http(tenant.cloud, progress=stop) as mine:
            getattr(Graph(mine, tenant.cloud, access), method)("/me")

    def ready() -> bool:
        return bool(tenant.log)

    tenant.faults.add("graph", "hang", None)
    assert_stops(work, ready)


def test_cancel_while_throttled(tenant: DemoTenant) -> None:
    """A cancel is answered at once while waiting for Graph to take requests again."""
    with open_http(tenant.cloud) as http:
        access = access_for(tenant, http)

    def work(stop: Stop) -> None:
        tenant.log.clear()
        with open_http(tenant.cloud, progress=stop) as mine:
            Graph(mine, tenant.cloud, access).get("/me")

    tenant.faults.add("graph", "throttled", None, retry_after=20)
    assert_stops(work, lambda: bool(tenant.log))


@pytest.mark.parametrize("permissions", [CHECK, CONSENTS, LIST])
def test_reading_changes_nothing(permissions: tuple[Any, ...]) -> None:
    """What is asked for to read can change nothing, and every permission says what for and where that is from."""
    for permission in permissions:
        assert "Write" not in permission.name
        assert permission.name.split(".")[1] == "Read"
    for permission in (*permissions, *REVOKE):
        assert permission.why.endswith(".")
        assert permission.source


def test_consents_stay_apart(tenant: DemoTenant) -> None:
    """Neither the check nor the list asks for a right to change, nor the check for the wide one; the token for none."""
    check, listing, revoke = ({permission.name for permission in group} for group in (CHECK, LIST, REVOKE))
    assert not check & {permission.name for permission in CONSENTS}
    assert not (check | listing) & (revoke - listing)
    host = f"https://{tenant.cloud.graph}/"
    assert all(scope.startswith(host) for scope in scopes_of(tenant.cloud, REVOKE))


def test_only_what_was_named_is_asked_for(tenant: DemoTenant) -> None:
    """The sign-in asks for the permissions of the work, with the customer's app, and for no refresh token."""
    seen: list[str] = []
    names = work_with_graph(
        tenant.cloud,
        CLIENT,
        TENANT,
        LIST,
        lambda graph, _access: [each["id"] for each in graph.list_all("/users")],
        open_url=browser(tenant.ca),
        signed_in=lambda access: seen.append(access.user),
    )
    asked = next(request.query for request in tenant.log if request.path.endswith("authorize"))
    assert set(asked["scope"].split()) == {f"https://{tenant.cloud.graph}/User.Read.All", "openid", "profile"}
    assert asked["client_id"] == CLIENT
    assert ADMINISTRATOR.oid in names
    assert seen == [ADMINISTRATOR.upn]


def test_with_a_device_code(tenant: DemoTenant, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same works with a code on another device."""
    monkeypatch.setattr("app.enrol.sign_in.device_code.pause", lambda _seconds, _progress: None)
    shown: list[str] = []

    def me(graph: Graph, _access: Access) -> Mapping[str, Any]:
        return graph.get("/me")

    found = work_with_graph(
        tenant.cloud, CLIENT, TENANT, CHECK, me, show_code=lambda code, _address, _end: shown.append(code)
    )
    assert found["id"] == ADMINISTRATOR.oid
    assert len(shown) == 1


def test_more_proof_is_given_once(tenant: DemoTenant) -> None:
    """A challenge of Graph leads to one more sign-in that answers it; a second challenge is an end."""
    tenant.faults.add("graph", "claims")
    found = work_with_graph(
        tenant.cloud, CLIENT, TENANT, CHECK, lambda graph, _access: graph.get("/me"), open_url=browser(tenant.ca)
    )
    assert found["id"] == ADMINISTRATOR.oid
    asked = [request.query for request in tenant.log if request.path.endswith("authorize")]
    assert ["claims" in query for query in asked] == [False, True]
    tenant.faults.add("graph", "claims", None)
    error = refused_with_claims(tenant)
    assert error.trace.code == "AADSTS50076"


def refused_with_claims(tenant: DemoTenant) -> ClaimsNeeded:
    """Return the challenge with which the second round ends."""
    with pytest.raises(ClaimsNeeded) as caught:
        work_with_graph(
            tenant.cloud, CLIENT, TENANT, CHECK, lambda graph, _access: graph.get("/me"), open_url=browser(tenant.ca)
        )
    return caught.value
