"""Sign-in with a device code: the real msal against the demo tenant over TLS."""

from __future__ import annotations

import importlib
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.enrol.demo.account import TENANT
from app.enrol.sign_in import device_code
from app.enrol.sign_in.device_code import sign_in_with_code
from app.reason.reason import EnrolError
from app.reason.table import reason_of
from tests.enrol.sign_in.test_browser import CLIENT

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http
    from app.enrol.sign_in.access import Access

Shown = list[tuple[str, str, datetime]]


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Let time between two questions go by at once, for msal's own count too; the seconds are kept."""
    kept: list[float] = []
    ahead = 0.0
    oauth2 = importlib.import_module("msal.oauth2cli.oauth2")
    real = time.time

    def pause(seconds: float, _progress: Progress) -> None:
        nonlocal ahead
        kept.append(seconds)
        ahead += seconds

    class Clock:
        @staticmethod
        def time() -> float:
            return real() + ahead

    monkeypatch.setattr(device_code, "pause", pause)
    monkeypatch.setattr(oauth2, "time", Clock)
    return kept


def with_code(tenant: DemoTenant, http: Http, shown: Shown | None = None) -> Access:
    """Sign in; the demo tenant enters the code itself."""
    kept = shown if shown is not None else []
    return sign_in_with_code(
        tenant.cloud, CLIENT, TENANT, http, show_code=lambda code, where, end: kept.append((code, where, end))
    )


def refused(tenant: DemoTenant, http: Http) -> EnrolError:
    """Sign in and return the error with which that ends."""
    with pytest.raises(EnrolError) as caught:
        with_code(tenant, http)
    assert caught.value.reason is reason_of(caught.value.trace.code)
    assert caught.value.__context__ is None
    return caught.value


def test_code_is_shown_and_entered(tenant: DemoTenant, http: Http, waits: list[float]) -> None:
    """The person sees code, address and end; after some questions the access is there."""
    tenant.device_polls_before_success = 2
    shown: Shown = []
    assert with_code(tenant, http, shown).tenant == TENANT
    ((code, where, end),) = shown
    assert code.startswith("DEMO")
    assert where == f"{tenant.base}/devicelogin"
    assert timedelta(minutes=14) < end - datetime.now(UTC) < timedelta(minutes=16)
    assert waits == [1, 1, 1]


def test_slow_down(tenant: DemoTenant, http: Http, waits: list[float]) -> None:
    """Whoever is asked to ask more seldom waits five seconds longer from then on."""
    tenant.device_polls_before_success = 1
    tenant.faults.add("devicepoll", "slow down")
    assert with_code(tenant, http).tenant == TENANT
    assert waits == [1, 6, 6]


@pytest.mark.parametrize(("fault", "code"), [("expired", "AADSTS70019"), ("declined", "")])
def test_code_ends(tenant: DemoTenant, http: Http, fault: str, code: str) -> None:
    """A code that ended and a person who said no are told apart."""
    tenant.faults.add("devicepoll", fault)
    found = refused(tenant, http).trace.code
    assert found == code if code else reason_of(found) is reason_of("consent_declined")


def test_device_code_blocked(tenant: DemoTenant, http: Http) -> None:
    """Where Conditional Access blocks, the reason says that the browser may still work."""
    tenant.fail("devicepoll", 53003)
    error = refused(tenant, http)
    assert error.trace.code == "device_code_blocked"
    assert error.trace.correlation_id


@pytest.mark.parametrize("code", [7000218, 700016, 90002])
def test_refused_before_a_code(tenant: DemoTenant, http: Http, code: int) -> None:
    """An app that may not use device codes is told by its number."""
    tenant.fail("devicecode", code)
    assert refused(tenant, http).trace.code == f"AADSTS{code}"


@pytest.mark.parametrize("step", ["devicecode", "devicepoll"])
@pytest.mark.parametrize("fault", ["not json", "other json", "empty", "portal"])
def test_answers_that_cannot_be_read(tenant: DemoTenant, http: Http, step: str, fault: str) -> None:
    """Whatever comes instead of an answer is a reason and never a crash."""
    tenant.faults.add(step, fault)
    assert refused(tenant, http).trace.code == "bad_answer"


@pytest.mark.parametrize("fault", ["cut", "cut half", "broken"])
def test_lost_questions(tenant: DemoTenant, http: Http, fault: str) -> None:
    """Two questions in a row may get lost on the way: the code is still good. Three are an end."""
    tenant.faults.add("devicepoll", fault, 2)
    assert with_code(tenant, http).tenant == TENANT
    tenant.faults.add("devicepoll", fault, 3)
    assert refused(tenant, http).trace.code in {"no_network", "http"}


def test_more_proof(tenant: DemoTenant, http: Http) -> None:
    """A challenge for more proof is answered by a second code, asked for with the claims."""
    tenant.fail("devicepoll", 50076)
    shown: Shown = []
    assert with_code(tenant, http, shown).tenant == TENANT
    assert len(shown) == 2
    asked = [request.body for request in tenant.log if request.path.endswith("devicecode")]
    assert "acrs" in asked[1]
    assert "acrs" not in asked[0]
