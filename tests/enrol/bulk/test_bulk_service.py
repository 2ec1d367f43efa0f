"""The bulk-token service: begin, poll, what it grants, and how it fails."""

from __future__ import annotations

import base64
import json
import locale
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.core.error import BadInput
from app.core.secret import Secret
from app.enrol.bulk import bulk_service
from app.enrol.bulk.bulk_service import _end_of, check_request, get_bulk_token, written_day
from app.enrol.bulk.get_token import get_token
from app.enrol.bulk.token import TokenRequest
from app.enrol.demo.account import TENANT, WITHOUT_ROLE
from app.enrol.demo.browser import browser
from app.enrol.sign_in.access import Access
from app.enrol.sign_in.browser import sign_in
from app.enrol.sign_in.claims import claims_of
from app.reason.reason import EnrolError
from app.reason.table import reason_of
from tests.enrol.sign_in.test_browser import CLIENT, a_request

if TYPE_CHECKING:
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http


@pytest.fixture
def access(tenant: DemoTenant, http: Http) -> Access:
    """The access of somebody who signed in."""
    granted = sign_in(tenant.cloud, CLIENT, TENANT, http, open_url=browser(tenant.ca), timeout=5)
    tenant.log.clear()
    return granted


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Let the time between two polls go by at once; the seconds are kept."""
    kept: list[float] = []
    monkeypatch.setattr(bulk_service, "pause", lambda seconds, _progress: kept.append(seconds))
    return kept


def refused(tenant: DemoTenant, http: Http, access: Access) -> EnrolError:
    """Ask for a token and return the error with which that ends."""
    with pytest.raises(EnrolError) as caught:
        get_bulk_token(http, tenant.cloud, access, a_request())
    assert caught.value.reason is reason_of(caught.value.trace.code)
    assert caught.value.trace.correlation_id
    assert caught.value.__context__ is None
    return caught.value


def test_what_is_sent(tenant: DemoTenant, http: Http, access: Access) -> None:
    """The body has package id, name and date in the one form that the service reads."""
    request = a_request(9)
    get_bulk_token(http, tenant.cloud, access, request)
    body = json.loads(tenant.log[0].body)
    assert body == {"pid": request.package_id, "name": "Lab", "exp": f"{request.last_day:%m/%d/%Y}"}
    assert tenant.log[0].headers["Content-Type"].startswith("application/json")


def test_name_is_the_account_if_none_is_given(tenant: DemoTenant, http: Http, access: Access) -> None:
    """Without a name the account is called by its id."""
    request = TokenRequest(last_day=a_request().last_day)
    get_bulk_token(http, tenant.cloud, access, request)
    assert json.loads(tenant.log[0].body)["name"] == f"package_{request.package_id}"


def test_polls_until_it_is_there(tenant: DemoTenant, http: Http, access: Access, waits: list[float]) -> None:
    """*Not yet* is asked again after growing waits; the first question is asked at once."""
    tenant.bulk_polls_before_success = 4
    assert get_bulk_token(http, tenant.cloud, access, a_request()).token in tenant.issued
    assert waits == [0.0, 1.0, 1.5, 2.25, 3.375]


def test_unknown_states_are_not_yet(tenant: DemoTenant, http: Http, access: Access, waits: list[float]) -> None:
    """A state that nobody has heard of is no end."""
    tenant.faults.add("begin", "unknown state")
    tenant.faults.add("poll", "unknown state", 3)
    assert get_bulk_token(http, tenant.cloud, access, a_request()).token
    assert len(waits) == 4


def test_deadline(tenant: DemoTenant, http: Http, access: Access) -> None:
    """What never comes ends at the deadline, with the last state."""
    tenant.bulk_polls_before_success = 10**6
    with pytest.raises(EnrolError) as caught:
        get_bulk_token(http, tenant.cloud, access, a_request(), deadline=0.5)
    assert caught.value.trace.code == "timeout"
    assert "Started" in caught.value.trace.detail


@pytest.mark.parametrize("code", [240001, 240003, 240005, 90092, 90202, 90093, 90114, 50076, 99999])
@pytest.mark.parametrize("step", ["begin", "poll"])
def test_error_in_a_good_answer(tenant: DemoTenant, http: Http, access: Access, step: str, code: int) -> None:
    """Errors come with 200, from begin and from poll; number, ids and text are kept."""
    tenant.fail(step, code)
    error = refused(tenant, http, access)
    assert (error.trace.code, error.trace.status) == (f"AADSTS{code}", 200)
    assert str(code) in error.trace.detail


def test_missing_role(tenant: DemoTenant) -> None:
    """Who has no role hears so after the sign-in, on the whole way."""
    tenant.account = WITHOUT_ROLE
    with pytest.raises(EnrolError) as caught:
        get_token(tenant.cloud, CLIENT, TENANT, a_request(), open_url=browser(tenant.ca))
    assert caught.value.trace.code == "AADSTS240005"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (("", "The operation returned empty response. Please try again."), "empty_response"),
        (("unauthorized_client", "Please try again"), "unauthorized_client"),
        (("something", "new"), "unknown"),
        (("", ""), "unknown"),
    ],
)
def test_error_without_a_number(
    tenant: DemoTenant, http: Http, access: Access, error: tuple[str, str], code: str
) -> None:
    """Errors without a number are known by their word, or unknown with their text."""
    tenant.bulk_error = error
    failed = refused(tenant, http, access)
    assert failed.trace.code == code
    assert error[1] in failed.trace.detail


@pytest.mark.parametrize("step", ["begin", "poll"])
@pytest.mark.parametrize("fault", ["not json", "other json", "portal"])
def test_answers_that_cannot_be_read(tenant: DemoTenant, http: Http, access: Access, step: str, fault: str) -> None:
    """Whatever comes instead of an answer is a reason and never a crash."""
    tenant.faults.add(step, fault)
    assert refused(tenant, http, access).trace.code == "bad_answer"


@pytest.mark.parametrize(
    ("step", "fault", "code"),
    [
        ("poll", "no result", "no_token"),
        ("begin", "redirect", "http"),
        ("poll", "redirect", "http"),
        ("begin", "unauthorized", "http"),
        ("begin", "broken", "http"),
        ("begin", "cut", "no_network"),
        ("begin", "cut half", "no_network"),
    ],
)
def test_other_ends(tenant: DemoTenant, http: Http, access: Access, step: str, fault: str, code: str) -> None:
    """Each other end has its reason, and begin is asked once."""
    tenant.faults.add(step, fault)
    with pytest.raises(EnrolError) as caught:
        get_bulk_token(http, tenant.cloud, access, a_request())
    assert caught.value.trace.code == code
    assert sum(request.path.endswith("begin") for request in tenant.log) == 1


def test_cut_between_polls(tenant: DemoTenant, http: Http, access: Access) -> None:
    """A poll whose connection is cut is asked again: the token is not lost by that."""
    tenant.faults.add("poll", "cut")
    assert get_bulk_token(http, tenant.cloud, access, a_request()).token


def test_throttled(tenant: DemoTenant, http: Http, access: Access) -> None:
    """Begin that was not taken is sent again after the wait that is asked for."""
    tenant.faults.add("begin", "throttled", retry_after=0)
    tenant.faults.add("poll", "unavailable", retry_after=0)
    assert get_bulk_token(http, tenant.cloud, access, a_request()).token


@pytest.mark.parametrize("days", [-1, 0, 181, 400])
def test_days_out_of_range(tenant: DemoTenant, http: Http, access: Access, days: int) -> None:
    """A day that cannot be granted is refused before anything is sent."""
    with pytest.raises(BadInput):
        get_bulk_token(http, tenant.cloud, access, a_request(days))
    assert tenant.log == []


@pytest.mark.parametrize("days", [1, 180])
def test_days_at_the_limits(tenant: DemoTenant, http: Http, access: Access, days: int) -> None:
    """The first and the last possible day are granted."""
    token = get_bulk_token(http, tenant.cloud, access, a_request(days))
    assert token.expiry is not None
    assert token.expiry.date() == a_request(days).last_day - timedelta(days=1)


def test_days_are_counted_by_the_clock_of_the_service(tenant: DemoTenant, http: Http, access: Access) -> None:
    """With a clock that is days behind, the range is that of the service, which would refuse otherwise."""
    tenant.clock_skew = timedelta(days=3)
    tenant.faults.add("poll", "cut half", None)
    with pytest.raises(EnrolError):
        get_bulk_token(http, tenant.cloud, access, a_request())
    with pytest.raises(BadInput):
        get_bulk_token(http, tenant.cloud, access, a_request(2))


def test_wrong_clock_is_the_reason_of_a_refused_date(tenant: DemoTenant, http: Http, access: Access) -> None:
    """The service refuses the date and the clocks differ: then the clock is the reason."""
    tenant.clock_skew = timedelta(days=3)
    with pytest.raises(EnrolError) as caught:
        get_bulk_token(http, tenant.cloud, access, a_request(2))
    assert caught.value.trace.code == "clock"


@pytest.mark.parametrize("change", [{"package_id": "x"}, {"name": "n" * 257}, {"name": "a\nb"}])
def test_wrong_id_or_name(change: dict[str, Any]) -> None:
    """Ids and names that the service would refuse are refused here."""
    with pytest.raises(BadInput):
        check_request(TokenRequest(last_day=a_request().last_day, **change))


def test_date_in_every_language() -> None:
    """The date is ASCII digits, month first, whatever the language of the process."""
    before = locale.setlocale(locale.LC_ALL)
    try:
        for name in ("fa_IR.UTF-8", "ar_SA.UTF-8", "de_DE.UTF-8", "C.UTF-8", "C"):
            try:
                locale.setlocale(locale.LC_ALL, name)
            except locale.Error:
                continue
            assert written_day(date(2026, 3, 1)) == "03/01/2026"
    finally:
        locale.setlocale(locale.LC_ALL, before)


@pytest.mark.parametrize(
    ("result", "identity", "end"),
    [
        ({"expires_on": "1614556799", "refresh_token_expires_in": 5}, {"exp": 7}, 1614556799),
        ({"expires_on": 1614556799}, {}, 1614556799),
        ({"refresh_token_expires_in": 2393336}, {"exp": 7}, 1000 + 2393336),
        ({"refresh_token_expires_in": "60", "expires_on": ""}, {}, 1060),
        ({}, {"exp": 1614556799}, 1614556799),
        ({"expires_on": "soon"}, {}, None),
        ({"expires_on": True}, {}, None),
        ({"expires_on": "9" * 15}, {}, None),
    ],
)
def test_granted_end(result: dict[str, object], identity: dict[str, object], end: int | None) -> None:
    """The granted end is read from what is there, in the order of trust; text or number."""
    found = _end_of(result, identity, datetime.fromtimestamp(1000, UTC))
    assert found == (datetime.fromtimestamp(end, UTC) if end else None)


def test_more_proof_for_the_service(tenant: DemoTenant) -> None:
    """A challenge from the service itself is answered by one more sign-in with its claims."""
    tenant.faults.add("begin", "claims")
    token = get_token(tenant.cloud, CLIENT, TENANT, a_request(), open_url=browser(tenant.ca))
    assert token.token in tenant.issued
    rounds = [request.query.get("claims", "") for request in tenant.log if request.path.endswith("authorize")]
    assert len(rounds) == 2
    assert "acrs" in rounds[1]


def test_more_proof_again_and_again(tenant: DemoTenant) -> None:
    """A service that challenges every time ends with a reason."""
    tenant.faults.add("begin", "claims", None)
    with pytest.raises(EnrolError) as caught:
        get_token(tenant.cloud, CLIENT, TENANT, a_request(), open_url=browser(tenant.ca))
    assert caught.value.trace.code == "AADSTS50076"
    assert sum(request.path.endswith("authorize") for request in tenant.log) == 2


@pytest.mark.parametrize(
    ("challenge", "claims"),
    [
        (f'Bearer realm="", claims="{base64.b64encode(b"{}").decode()}"', "{}"),
        (f'Bearer claims="{base64.urlsafe_b64encode(b"{}").decode().rstrip("=")}", error="x"', "{}"),
        ('Bearer error="invalid_token"', ""),
        ('Bearer claims="!!!"', ""),
        ('Bearer claims="W10="', ""),
        ('Bearer claims="/w=="', ""),
        ("", ""),
    ],
)
def test_challenges(challenge: str, claims: str) -> None:
    """Claims are read from a challenge in both alphabets; what is no JSON object is none."""
    assert claims_of(challenge) == claims


def test_foreign_token(tenant: DemoTenant, http: Http) -> None:
    """A token that the service does not take ends with its number; the token is not told."""
    foreign = Access(token=Secret("not.a.token"), user="", tenant="", expires=datetime.now(UTC))
    error = refused(tenant, http, foreign)
    assert error.trace.status == 401
    assert "not.a.token" not in repr(error.trace) + str(error)
