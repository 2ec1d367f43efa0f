"""Sign-in with the browser: the real msal against the demo tenant over TLS."""

from __future__ import annotations

import webbrowser
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput
from app.enrol.bulk.get_token import get_token
from app.enrol.bulk.token import TokenRequest
from app.enrol.demo.account import BLOCKED, DOMAIN, MFA, STRANGER, TENANT
from app.enrol.demo.browser import browser
from app.enrol.net.jwt import claims_in
from app.enrol.net.proxy import Proxy
from app.enrol.sign_in.browser import sign_in
from app.reason.reason import EnrolError
from app.reason.table import reason_of
from tests.enrol.connect_proxy import ConnectProxy

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http
    from app.enrol.sign_in.access import Access

CLIENT = "11111111-2222-4333-8444-555555555555"


def signed_in(tenant: DemoTenant, http: Http, where: str = TENANT) -> Access:
    """Sign in with the scripted browser."""
    return sign_in(tenant.cloud, CLIENT, where, http, open_url=browser(tenant.ca), timeout=5)


def refused(tenant: DemoTenant, http: Http, where: str = TENANT) -> EnrolError:
    """Sign in and return the error with which that ends; its reason fits its code, and it carries no other error."""
    with pytest.raises(EnrolError) as caught:
        signed_in(tenant, http, where)
    assert caught.value.reason is reason_of(caught.value.trace.code)
    assert caught.value.__context__ is None
    return caught.value


def a_request(days: int = 30) -> TokenRequest:
    """Return a request for a token of *days*."""
    return TokenRequest(last_day=datetime.now(UTC).date() + timedelta(days=days), name="Lab")


def test_from_browser_to_token(tenant: DemoTenant) -> None:
    """Signing in with the browser ends with a bulk token whose end is one second before the asked day."""
    request, told = a_request(), []
    token = get_token(
        tenant.cloud, CLIENT, TENANT, request, open_url=browser(tenant.ca), signed_in=lambda who: told.append(who.user)
    )
    assert token.token in tenant.issued
    assert (token.tenant, token.account) == (TENANT, f"package_{request.package_id}@{DOMAIN}")
    assert token.expiry is not None
    assert token.expiry.date() == request.last_day - timedelta(days=1)
    assert (token.expiry.hour, token.expiry.second) == (23, 59)
    assert told == [f"ada.administrator@{DOMAIN}"]
    assert token.authority == tenant.cloud.authority


def test_what_is_asked_for(tenant: DemoTenant, http: Http) -> None:
    """The address asks for PKCE, the answer by form, a choice of accounts and no refresh token; it can be copied."""
    shown: list[str] = []
    sign_in(
        tenant.cloud, CLIENT, TENANT, http, open_url=browser(tenant.ca), show_url=shown.append, login_hint="a@b.example"
    )
    asked = next(request.query for request in tenant.log if request.path.endswith("authorize"))
    assert asked["response_mode"] == "form_post"
    assert asked["code_challenge_method"] == "S256"
    assert asked["prompt"] == "select_account"
    assert asked["login_hint"] == "a@b.example"
    assert asked["redirect_uri"].startswith("http://localhost:")
    assert set(asked["scope"].split()) == {tenant.cloud.scope, "openid", "profile"}
    assert asked["state"] in shown[0]


def test_browser_of_another_profile(tenant: DemoTenant, http: Http) -> None:
    """The address works when it is only copied: nothing has to be opened by us."""
    go = browser(tenant.ca)

    def copy(address: str) -> None:
        go(address)

    access = sign_in(tenant.cloud, CLIENT, TENANT, http, open_url=lambda _address: None, show_url=copy)
    assert access.tenant == TENANT
    assert timedelta(minutes=50) < access.expires - datetime.now(UTC) < timedelta(minutes=61)
    assert access.token.reveal() not in repr(access)


def no_browser(_address: str) -> bool:
    """Fail as webbrowser does without one."""
    raise webbrowser.Error


@pytest.mark.parametrize("open_url", [no_browser, lambda _address: False])
def test_no_browser(tenant: DemoTenant, http: Http, open_url: Callable[[str], object]) -> None:
    """Without a browser that is the reason at once; where the address is shown, the person still has it to copy."""
    with pytest.raises(EnrolError) as caught:
        sign_in(tenant.cloud, CLIENT, TENANT, http, open_url=open_url, timeout=5)
    assert caught.value.trace.code == "browser"
    go = browser(tenant.ca)
    copied: list[object] = []
    access = sign_in(
        tenant.cloud, CLIENT, TENANT, http, open_url=open_url, show_url=lambda address: copied.append(go(address))
    )
    assert access.tenant == TENANT
    assert copied == [True]


def test_more_proof(tenant: DemoTenant, http: Http) -> None:
    """A challenge for more proof is answered by another round in the browser, with the claims that were asked for."""
    tenant.account = MFA
    assert signed_in(tenant, http).user == MFA.upn
    rounds = [request.query for request in tenant.log if request.path.endswith("authorize")]
    assert len(rounds) == 2
    assert "acrs" in rounds[1]["claims"]
    assert "acrs" not in rounds[0].get("claims", "")


def test_more_proof_has_an_end(tenant: DemoTenant, http: Http) -> None:
    """A tenant that asks for more proof every time ends with a reason after three rounds."""
    tenant.fail("token", 50076, None)
    assert refused(tenant, http).trace.code == "AADSTS50076"
    assert sum(request.path.endswith("authorize") for request in tenant.log) == 3


def test_wrong_tenant_by_id(tenant: DemoTenant, http: Http) -> None:
    """Who turns out to be of another tenant than was asked for is told so."""
    error = refused(tenant, http, "22222222-2222-4222-8222-222222222222")
    assert error.trace.code == "wrong_account"
    assert TENANT in error.trace.detail


def test_wrong_tenant_by_the_service(tenant: DemoTenant, http: Http) -> None:
    """A stranger is refused by the tenant; trace and correlation id are kept."""
    tenant.account = STRANGER
    error = refused(tenant, http)
    assert error.trace.code == "AADSTS50020"
    assert len(error.trace.correlation_id) == 36
    assert len(error.trace.trace_id) == 36
    assert error.trace.when is not None


def test_any_tenant(tenant: DemoTenant, http: Http) -> None:
    """Without a tenant any may answer; which one is known afterwards."""
    assert signed_in(tenant, http, "").tenant == TENANT
    assert any(request.path.startswith("/organizations/") for request in tenant.log)


def test_wrong_audience(tenant: DemoTenant, http: Http) -> None:
    """An access token for somebody else is recognized before it is sent anywhere."""
    tenant.wrong_audience = True
    assert refused(tenant, http).trace.code == "wrong_audience"


def test_access_for_graph(tenant: DemoTenant, http: Http) -> None:
    """With scopes of Microsoft Graph the access is asked for and taken as one for Graph."""
    scopes = [f"https://{tenant.cloud.graph}/User.Read.All"]
    access = sign_in(tenant.cloud, CLIENT, TENANT, http, open_url=browser(tenant.ca), timeout=5, scopes=scopes)
    asked = next(request.query for request in tenant.log if request.path.endswith("authorize"))
    assert set(asked["scope"].split()) == {*scopes, "openid", "profile"}
    assert claims_in(access.token.reveal())["aud"] != tenant.cloud.audience


def test_consent_missing(tenant: DemoTenant, http: Http) -> None:
    """Missing consent is told by its number."""
    tenant.consented = False
    assert refused(tenant, http).trace.code == "AADSTS65001"


@pytest.mark.parametrize(
    "code", [65004, 65002, 700016, 7000218, 50011, 50194, 50105, 50034, 50057, 50076, 53003, 530032, 90002, 90055]
)
def test_each_family_at_the_page(tenant: DemoTenant, http: Http, code: int) -> None:
    """One number of each family, as the page of the sign-in tells it."""
    tenant.fail("authorize", code)
    error = refused(tenant, http)
    assert error.trace.code == f"AADSTS{code}"
    assert str(code) in error.reason.codes


@pytest.mark.parametrize("code", [50076, 53003, 54005, 70008, 90094, 7000218, 700082, 99999])
def test_each_family_at_the_token(tenant: DemoTenant, http: Http, code: int) -> None:
    """One number of each family, as the token end point tells it; unknown ones too."""
    tenant.fail("token", code, None)
    assert refused(tenant, http).trace.code == f"AADSTS{code}"


def test_tenant_that_does_not_exist(tenant: DemoTenant, http: Http) -> None:
    """What discovery says about a wrong tenant is told by its number, which msal's exception drops."""
    tenant.fail("discovery", 90002)
    assert refused(tenant, http).trace.code == "AADSTS90002"


def test_blocked(tenant: DemoTenant, http: Http) -> None:
    """Conditional Access that blocks is told with the id to look for in the sign-in log."""
    tenant.account = BLOCKED
    error = refused(tenant, http)
    assert error.trace.code == "AADSTS53003"
    assert error.trace.correlation_id


@pytest.mark.parametrize("step", ["discovery", "token"])
@pytest.mark.parametrize("fault", ["not json", "other json", "empty", "portal", "redirect"])
def test_answers_that_cannot_be_read(tenant: DemoTenant, http: Http, step: str, fault: str) -> None:
    """Whatever comes instead of an answer is a reason and never a crash."""
    tenant.faults.add(step, fault)
    assert refused(tenant, http).trace.code == "bad_answer"


def test_answer_without_a_token(tenant: DemoTenant, http: Http) -> None:
    """Neither is an answer without the token."""
    tenant.faults.add("token", "no result")
    assert refused(tenant, http).trace.code == "bad_answer"


@pytest.mark.parametrize("step", ["discovery", "token"])
@pytest.mark.parametrize("fault", ["cut", "cut half"])
def test_connection_is_cut(tenant: DemoTenant, http: Http, step: str, fault: str) -> None:
    """A connection that is cut for good is told as one."""
    tenant.faults.add(step, fault, None)
    assert refused(tenant, http).trace.code == "no_network"


def test_answer_of_another_sign_in(tenant: DemoTenant, http: Http) -> None:
    """An answer with a foreign state is not taken; one with a foreign identity is refused."""
    tenant.faults.add("authorize", "wrong state")
    with pytest.raises(EnrolError) as caught:
        sign_in(tenant.cloud, CLIENT, TENANT, http, open_url=browser(tenant.ca), timeout=0.5)
    assert caught.value.trace.code == "timeout"
    tenant.faults.add("authorize", "wrong nonce")
    assert refused(tenant, http).trace.code == "bad_answer"


def test_throttled_on_the_way(tenant: DemoTenant, http: Http) -> None:
    """The token end point may ask to wait; then it goes on."""
    tenant.faults.add("token", "throttled", retry_after=0)
    assert signed_in(tenant, http).tenant == TENANT


def test_clock_is_mentioned(tenant: DemoTenant, http: Http) -> None:
    """An error says when the clocks differ, as that is behind many errors."""
    tenant.clock_skew = timedelta(minutes=-20)
    tenant.fail("token", 70008)
    assert "20 minutes ahead" in refused(tenant, http).trace.detail


def test_through_a_proxy(tenant: DemoTenant) -> None:
    """All requests of the whole way take the proxy."""
    with ConnectProxy() as proxy:
        token = get_token(
            tenant.cloud,
            CLIENT,
            TENANT,
            a_request(),
            open_url=browser(tenant.ca),
            proxy=Proxy(kind="manual", address=proxy.address),
        )
        assert token.token
        assert proxy.hosts == [tenant.cloud.login]


@pytest.mark.parametrize(("client", "where"), [("x", TENANT), ("", TENANT), (CLIENT, "a b"), (CLIENT, "../x")])
def test_shapes_are_checked_first(tenant: DemoTenant, http: Http, client: str, where: str) -> None:
    """A client id or tenant of another shape is refused before anything is sent."""
    with pytest.raises(BadInput):
        sign_in(tenant.cloud, client, where, http, open_url=browser(tenant.ca))
    assert tenant.log == []
