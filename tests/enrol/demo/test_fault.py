"""The demo tenant's faults: each of them at each step where it can happen."""

from __future__ import annotations

import base64
import json
import threading
from typing import TYPE_CHECKING

import pytest
import requests

from app.enrol.demo.answer import error_of
from app.enrol.demo.browser import forms
from app.enrol.demo.fault import HUGE_SIZE, DemoFault, DemoStep, FaultTable
from app.enrol.demo.tenant import DemoTenant
from app.reason.table import REASONS
from tests.enrol.demo_client import DRS, Client, answer, inner

if TYPE_CHECKING:
    from collections.abc import Iterator

STEPS = [step for step in DemoStep if step not in {DemoStep.CHOOSE, DemoStep.DEVICE_PAGE}]
CODES = sorted({int(code) for reason in REASONS for code in reason.codes if code.isdecimal()})


@pytest.fixture(scope="module")
def running() -> Iterator[DemoTenant]:
    """One demo tenant for all, as each test says what is to go wrong."""
    with DemoTenant() as tenant:
        yield tenant


@pytest.fixture
def client(running: DemoTenant) -> Iterator[Client]:
    """A program at a demo tenant where nothing went wrong yet."""
    running.faults.clear()
    running.log.clear()
    made = Client(running)
    yield made
    made.close()


def ask(client: Client, step: DemoStep) -> requests.Response:
    """Send the request that *step* is."""
    match step:
        case DemoStep.INSTANCE:
            return client.get("/common/discovery/instance")
        case DemoStep.DISCOVERY:
            return client.get("/common/v2.0/.well-known/openid-configuration")
        case DemoStep.AUTHORIZE:
            return client.authorize()
        case DemoStep.DEVICE_CODE:
            return client.device_code()
        case DemoStep.TOKEN:
            return client.redeem("x")
        case DemoStep.DEVICE_POLL:
            return client.poll_device("x")
        case DemoStep.BEGIN:
            return client.begin({})
        case DemoStep.POLL:
            return client.poll({}, "x")
        case _:
            return client.get("/v1.0/me")


@pytest.mark.parametrize("fault", [DemoFault.CUT, DemoFault.CUT_HALF])
@pytest.mark.parametrize("step", STEPS)
def test_cut(client: Client, step: DemoStep, fault: DemoFault) -> None:
    """The connection can be cut at each step, before the answer and within it; the next request is answered."""
    client.tenant.faults.add(step, fault)
    with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        ask(client, step)
    assert ask(client, step).status_code in {200, 400, 401}


@pytest.mark.parametrize("step", STEPS)
def test_hang(client: Client, step: DemoStep) -> None:
    """Each step can hang, until it is let go; the other steps are answered meanwhile."""
    client.tenant.faults.add(step, DemoFault.HANG)
    ended = threading.Event()

    def go() -> None:
        with pytest.raises(requests.ConnectionError):
            ask(client, step)
        ended.set()

    thread = threading.Thread(target=go)
    thread.start()
    while not any(entry.path != "/other" for entry in client.tenant.log):
        assert not ended.wait(0.005)
    other = Client(client.tenant)
    assert other.get("/other").status_code == 404
    other.close()
    assert not ended.is_set()
    client.tenant.faults.release()
    thread.join(10)
    assert ended.is_set()


def test_the_end_of_the_tenant_lets_go(tenant: DemoTenant) -> None:
    """Closing the tenant does not wait for what hangs."""
    client = Client(tenant)
    client.tenant.faults.add(DemoStep.POLL, DemoFault.HANG, None)
    ended = threading.Event()

    def go() -> None:
        with pytest.raises(requests.ConnectionError):
            ask(client, DemoStep.POLL)
        ended.set()

    thread = threading.Thread(target=go)
    thread.start()
    while not client.tenant.log:
        assert not ended.wait(0.005)
    client.tenant.close()
    thread.join(10)
    client.close()
    assert ended.is_set()


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (DemoFault.THROTTLED, 429),
        (DemoFault.UNAVAILABLE, 503),
        (DemoFault.BROKEN, 500),
        (DemoFault.UNAUTHORIZED, 401),
        (DemoFault.FORBIDDEN, 403),
        (DemoFault.REDIRECT, 302),
        (DemoFault.EMPTY, 200),
        (DemoFault.PORTAL, 200),
        (DemoFault.NOT_JSON, 200),
    ],
)
def test_status(client: Client, step: DemoStep, fault: DemoFault, status: int) -> None:
    """Each step can answer as a service in trouble, or as something that is no service."""
    client.tenant.faults.add(step, fault)
    response = ask(client, step)
    assert response.status_code == status
    if fault in {DemoFault.EMPTY, DemoFault.PORTAL, DemoFault.NOT_JSON, DemoFault.BROKEN}:
        with pytest.raises(requests.JSONDecodeError):
            response.json()


@pytest.mark.parametrize(("seconds", "header"), [(0, "0"), (30, "30"), (None, None)])
@pytest.mark.parametrize("fault", [DemoFault.THROTTLED, DemoFault.UNAVAILABLE])
def test_retry_after(client: Client, fault: DemoFault, seconds: int | None, header: str | None) -> None:
    """The time to wait is told, or left out."""
    client.tenant.faults.add(DemoStep.BEGIN, fault, retry_after=seconds)
    assert ask(client, DemoStep.BEGIN).headers.get("Retry-After") == header


def test_redirect_stays_here(client: Client) -> None:
    """The redirect leads to a place of the tenant, where a token that came along would stand in the log."""
    client.tenant.faults.add(DemoStep.BEGIN, DemoFault.REDIRECT)
    assert ask(client, DemoStep.BEGIN).headers["Location"] == f"{client.tenant.base}/elsewhere"


def test_other_json(client: Client) -> None:
    """An answer can be JSON of a shape that nobody expects."""
    client.tenant.faults.add(DemoStep.POLL, DemoFault.OTHER_JSON)
    assert ask(client, DemoStep.POLL).json() == ["demo"]


def test_huge(client: Client) -> None:
    """An answer can be far larger than any honest one."""
    client.tenant.faults.add(DemoStep.DISCOVERY, DemoFault.HUGE)
    assert len(ask(client, DemoStep.DISCOVERY).content) == HUGE_SIZE


def test_claims_in_a_header(client: Client) -> None:
    """Begin can ask for more proof in the header, in base64."""
    client.tenant.faults.add(DemoStep.BEGIN, DemoFault.CLAIMS)
    response = ask(client, DemoStep.BEGIN)
    told = response.headers["WWW-Authenticate"]
    assert response.status_code == 401
    assert "acrs" in json.loads(base64.b64decode(told.partition('claims="')[2].rstrip('"')))["access_token"]


@pytest.mark.parametrize("step", STEPS)
def test_fail(client: Client, step: DemoStep) -> None:
    """Each step can be refused with a code, in its own shape, and is answered again afterwards."""
    client.tenant.fail(step, 53003)
    response = ask(client, step)
    if step is DemoStep.AUTHORIZE:
        told = forms(response.text)[0].fields
    elif step in {DemoStep.BEGIN, DemoStep.POLL}:
        assert response.status_code == 200
        told = inner(answer(response))
    elif step is DemoStep.GRAPH:
        told = {"error_description": answer(response)["error"]["message"]}
    else:
        assert response.status_code == 400
        told = answer(response)
    assert told["error_description"].startswith("AADSTS53003: ")
    assert "AADSTS53003" not in ask(client, step).text


@pytest.mark.parametrize("code", CODES)
def test_every_code_that_is_explained(client: Client, code: int) -> None:
    """Every code that the program explains can be shown, at the token address and by the bulk-token service."""
    client.tenant.fail(DemoStep.TOKEN, code)
    client.tenant.fail(DemoStep.POLL, code)
    refused = answer(ask(client, DemoStep.TOKEN))
    assert refused["error_codes"] == [code]
    assert refused["error"] == error_of(code)
    assert inner(answer(ask(client, DemoStep.POLL)))["error_description"].startswith(f"AADSTS{code}: ")


def test_no_access_token(client: Client) -> None:
    """The token address can answer without an access token."""
    client.tenant.faults.add(DemoStep.TOKEN, DemoFault.NO_RESULT)
    assert "access_token" not in client.sign_in(DRS)


def test_times() -> None:
    """A fault happens as often as planned, in the order of planning; always, where that is said."""
    table = FaultTable()
    table.add("poll", "cut", 2)
    table.add("poll", "empty", None)
    taken = [table.take(DemoStep.POLL) for _ in range(5)]
    assert [each.fault if each else None for each in taken] == [DemoFault.CUT] * 2 + [DemoFault.EMPTY] * 3
    assert table.take(DemoStep.BEGIN) is None
    table.clear()
    assert table.take(DemoStep.POLL) is None


def test_unknown_names() -> None:
    """A step or a fault that does not exist is refused at once."""
    with pytest.raises(ValueError, match="nowhere"):
        FaultTable().add("nowhere", DemoFault.CUT)
    with pytest.raises(ValueError, match="nothing"):
        FaultTable().add(DemoStep.POLL, "nothing")
