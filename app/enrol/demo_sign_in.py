"""The sign-in of the demo tenant: discovery, the authorization page, device code, and tokens (``bulk-token.md`` 2)."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from app.enrol.demo_account import OTHER_TENANT, TENANT
from app.enrol.demo_answer import as_text, description_of, error_of, jwt, post_form, refuse
from app.enrol.demo_fault import Fault
from app.enrol.demo_server import as_json, as_page
from app.enrol.demo_state import Grant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.enrol.demo_account import DemoAccount
    from app.enrol.demo_server import Answer, Request
    from app.enrol.demo_state import DemoState

ACCESS_LIFE = timedelta(seconds=3599)
DEVICE_LIFE = timedelta(minutes=15)
_EVERYBODY = frozenset(("common", "organizations", "consumers"))
_OIDC = frozenset(("openid", "profile", "offline_access", "email"))
_LOOPBACK = re.compile(r"http://(localhost|127\.0\.0\.1)(:\d{1,5})?(/[^\s]*)?")
GRAPH_APP = "00000003-0000-0000-c000-000000000000"


def answer_instance(_state: DemoState, request: Request) -> Answer:
    """Say that this host is a known one, as msal asks before it trusts a host."""
    host = request.base.partition("//")[2]
    metadata = {"preferred_network": host, "preferred_cache": host, "aliases": [host]}
    where = f"{request.base}/{TENANT}/v2.0/.well-known/openid-configuration"
    return as_json({"tenant_discovery_endpoint": where, "api-version": "1.1", "metadata": [metadata]})


def answer_discovery(_state: DemoState, request: Request) -> Answer:
    """Say where everything is, for the tenant named in the address."""
    tenant = request.path.split("/")[1]
    base = f"{request.base}/{tenant}"
    issuer = TENANT if tenant in _EVERYBODY else tenant
    return as_json(
        {
            "issuer": f"{request.base}/{issuer}/v2.0",
            "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
            "token_endpoint": f"{base}/oauth2/v2.0/token",
            "device_authorization_endpoint": f"{base}/oauth2/v2.0/devicecode",
            "jwks_uri": f"{base}/discovery/v2.0/keys",
            "response_modes_supported": ["form_post"],
            "response_types_supported": ["code"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }
    )


def answer_authorize(state: DemoState, request: Request, fault: Fault | None = None) -> Answer:
    """Answer the address that a browser opens: send it on with a code, or with an error."""
    asked = request.query
    redirect = asked.get("redirect_uri", "")
    if not _LOOPBACK.fullmatch(redirect):
        return _bad_page(state, 50011)
    wrong = _wrong_with(asked)
    if wrong:
        return _bad_page(state, wrong)
    return _go_on(state, request, state.account, fault)


def _wrong_with(asked: Mapping[str, str]) -> int:
    """Return the AADSTS code of what is missing in a request for a code, 0 if nothing is."""
    if not asked.get("client_id"):
        return 900144
    if asked.get("response_type") != "code" or asked.get("response_mode") != "form_post":
        return 70007
    if asked.get("code_challenge_method") != "S256" or not asked.get("code_challenge"):
        return 9002325
    return 0 if asked.get("state") and asked.get("nonce") else 900144


def _bad_page(state: DemoState, code: int) -> Answer:
    """Return the page for a request that must not be sent on."""
    return as_page(f"<!doctype html><title>DEMO TENANT</title><p>{description_of(code, state.now())}", 400)


def _go_on(state: DemoState, request: Request, account: DemoAccount, fault: Fault | None) -> Answer:
    """Send the browser on, with a code for *account* or with the error that is this person's."""
    asked = request.query
    wrong = refused_at_sign_in(state, account, request.path.split("/")[1])
    if wrong:
        return send_error(state, request, wrong)
    code = state.issue(f"demo-code-{secrets.token_urlsafe(24)}")
    nonce = "another" if fault is Fault.WRONG_NONCE else asked["nonce"]
    state.codes[code] = Grant(asked=asked, account=account, nonce=nonce)
    fields = {
        "code": code,
        "client_info": client_info(account),
        "state": "another" if fault is Fault.WRONG_STATE else asked["state"],
        "session_state": "demo",
    }
    return post_form(asked["redirect_uri"], fields, state.language)


def refused_at_sign_in(state: DemoState, account: DemoAccount, tenant: str) -> int:
    """Return the AADSTS code that ends the sign-in of *account* at the authority of *tenant*, 0 if none does."""
    if account.sign_in:
        return account.sign_in
    if account.tenant == OTHER_TENANT and tenant not in _EVERYBODY:
        return 50020
    return 0 if state.consented else 65001


def send_error(state: DemoState, request: Request, code: int) -> Answer:
    """Send the browser on with an error."""
    asked = request.query
    fields = {
        "error": error_of(code),
        "error_description": description_of(code, state.now()),
        "error_uri": f"https://demo.invalid/error?code={code}",
        "state": asked.get("state", ""),
    }
    return post_form(asked.get("redirect_uri", ""), fields, state.language)


def answer_device_code(state: DemoState, request: Request) -> Answer:
    """Give a code to enter on another device."""
    form = request.form
    if not form.get("client_id") or not form.get("scope"):
        return refuse(900144, state.now(), "invalid_request")
    device = state.issue(f"demo-device-{secrets.token_urlsafe(24)}")
    user_code = f"DEMO{secrets.randbelow(10**5):05}"
    account = None if state.asks_person else state.account
    state.devices[device] = Grant(asked={**form, "user_code": user_code}, account=account)
    where = f"{request.base}/devicelogin"
    return as_json(
        {
            "user_code": user_code,
            "device_code": device,
            "verification_uri": where,
            "expires_in": int(DEVICE_LIFE.total_seconds()),
            "interval": state.device_interval,
            "message": f"DEMO TENANT: open {where} and enter the code {user_code}.",
        }
    )


def answer_token(state: DemoState, request: Request, fault: Fault | None = None) -> Answer:
    """Give tokens for a code or for a device code."""
    form = request.form
    for name in ("code", "code_verifier", "device_code", "refresh_token"):
        if form.get(name):
            state.issue(form[name])
    if form.get("grant_type") == "authorization_code":
        return _redeem(state, request, fault)
    if form.get("grant_type") == "urn:ietf:params:oauth:grant-type:device_code" or "device_code" in form:
        return _poll_device(state, request, fault)
    return refuse(70003, state.now(), "unsupported_grant_type")


def _redeem(state: DemoState, request: Request, fault: Fault | None) -> Answer:
    """Give tokens for a code, once."""
    form = request.form
    grant = state.codes.pop(form.get("code", ""), None)
    if grant is None or grant.account is None:
        return refuse(54005, state.now())
    challenge = as_text(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
    if challenge != grant.asked["code_challenge"]:
        return refuse(501481, state.now())
    if form.get("redirect_uri") != grant.asked["redirect_uri"]:
        return refuse(500112, state.now())
    if form.get("client_id") != grant.asked["client_id"]:
        return refuse(700005, state.now())
    wants = grant.account.claims or (50076 if state.require_claims else 0)
    if wants and "acrs" not in grant.asked.get("claims", ""):
        return refuse(wants, state.now())
    return _tokens(state, request, grant, fault)


def _poll_device(state: DemoState, request: Request, fault: Fault | None) -> Answer:
    """Give tokens for a device code, once somebody entered it."""
    form = request.form
    if fault is Fault.SLOW_DOWN:
        return refuse(70016, state.now(), "slow_down")
    if fault is Fault.EXPIRED:
        return refuse(70019, state.now())
    if fault is Fault.DECLINED:
        return refuse(65004, state.now(), "authorization_declined")
    grant = state.devices.get(form.get("device_code", ""))
    if grant is None:
        return refuse(70000, state.now())
    grant.polls += 1
    if grant.account is None or grant.polls <= state.device_polls_before_success:
        return refuse(70016, state.now())
    del state.devices[form["device_code"]]
    wrong = refused_at_sign_in(state, grant.account, request.path.split("/")[1])
    wants = grant.account.claims or (50076 if state.require_claims else 0)
    if not wrong and wants and "acrs" not in grant.asked.get("claims", "") + form.get("claims", ""):
        wrong = wants
    return refuse(wrong, state.now()) if wrong else _tokens(state, request, grant, fault)


def _tokens(state: DemoState, request: Request, grant: Grant, fault: Fault | None) -> Answer:
    """Give the tokens that were asked for; never a refresh token to who did not ask for ``offline_access``."""
    account, client, now = grant.account, grant.asked["client_id"], state.now()
    if account is None:
        return refuse(70000, now)
    asked = grant.asked.get("scope", "").split()
    resources = [scope for scope in asked if scope not in _OIDC]
    audience, granted = _audience(resources)
    ends = int((now + ACCESS_LIFE).timestamp())
    person = {"oid": account.oid, "tid": account.tenant, "name": account.name}
    identity = {
        **person,
        "ver": "2.0",
        "iss": f"{request.base}/{account.tenant}/v2.0",
        "aud": client,
        "sub": account.oid,
        "preferred_username": account.upn,
        "iat": int(now.timestamp()),
        "nbf": int(now.timestamp()),
        "exp": ends,
    }
    if grant.nonce:
        identity["nonce"] = grant.nonce
    claims = {
        **person,
        "aud": "urn:demo:somebody-else" if state.wrong_audience else audience,
        "upn": account.upn,
        "appid": client,
        "scp": " ".join(granted),
        "exp": ends,
        "account": account.key,
        "jti": secrets.token_urlsafe(24),
    }
    content = {
        "token_type": "Bearer",
        "scope": " ".join(asked),
        "expires_in": int(ACCESS_LIFE.total_seconds()),
        "ext_expires_in": int(ACCESS_LIFE.total_seconds()),
        "access_token": state.issue(jwt(claims)),
        "id_token": jwt(identity),
        "client_info": client_info(account),
    }
    if "offline_access" in asked:
        content["refresh_token"] = state.issue(f"demo-refresh-{secrets.token_urlsafe(24)}")
    if fault is Fault.NO_RESULT:
        del content["access_token"]
    return as_json(content)


def _audience(scopes: list[str]) -> tuple[str, list[str]]:
    """Return whom a token for *scopes* is for, and the last parts of the scopes; without a resource it is Graph's."""
    for scope in scopes:
        resource, slash, _ = scope.rpartition("/")
        if slash and resource.startswith("urn:"):
            return resource, [each.rpartition("/")[2] for each in scopes]
    return GRAPH_APP, [each.rpartition("/")[2] for each in scopes]


def client_info(account: DemoAccount) -> str:
    """Return who it is in the form msal keeps accounts under."""
    return as_text(json.dumps({"uid": account.oid, "utid": account.tenant}).encode())
