"""The tokens of the demo tenant: what is given for a code, and for a device code (``bulk-token.md`` 2)."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from app.enrol.demo.answer import GRAPH_APP, as_text, jwt, refuse
from app.enrol.demo.fault import DemoFault
from app.enrol.demo.graph import all_scopes
from app.enrol.demo.server import as_json
from app.enrol.demo.sign_in import DECLINED, client_info, refused_at_sign_in

if TYPE_CHECKING:
    from datetime import datetime

    from app.enrol.demo.account import DemoAccount
    from app.enrol.demo.server import DemoAnswer, Request
    from app.enrol.demo.state import DemoState, Grant

ACCESS_LIFE = timedelta(seconds=3599)
_OIDC = frozenset(("openid", "profile", "offline_access", "email"))
_DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


def answer_token(state: DemoState, request: Request, fault: DemoFault | None = None) -> DemoAnswer:
    """Give tokens for a code or for a device code. A refresh token buys nothing here: no one may ask for one."""
    form = request.form
    for name in ("code", "code_verifier", "device_code", "refresh_token"):
        if form.get(name):
            state.issue(form[name])
    if form.get("grant_type") == "authorization_code":
        return _redeem(state, request, fault)
    if form.get("grant_type") == _DEVICE:
        return _poll_device(state, request, fault)
    return refuse(70003, state.now(), "unsupported_grant_type")


def _redeem(state: DemoState, request: Request, fault: DemoFault | None) -> DemoAnswer:
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
    wants = _wants_more(state, grant, grant.account, form)
    return refuse(wants, state.now()) if wants else _tokens(state, request, grant, grant.account, fault)


def _poll_device(state: DemoState, request: Request, fault: DemoFault | None) -> DemoAnswer:
    """Give tokens for a device code, once somebody entered it."""
    form = request.form
    if fault is DemoFault.SLOW_DOWN:
        return refuse(70016, state.now(), "slow_down")
    if fault is DemoFault.EXPIRED:
        return refuse(70019, state.now(), "expired_token")
    grant = state.devices.get(form.get("device_code", ""))
    if grant is None:
        return refuse(70000, state.now())
    if fault is DemoFault.DECLINED or grant.declined:
        return refuse(DECLINED, state.now(), "authorization_declined")
    grant.polls += 1
    if grant.account is None or grant.polls <= state.device_polls_before_success:
        return refuse(70016, state.now())
    del state.devices[form["device_code"]]
    wrong = refused_at_sign_in(state, grant.account, request.path.split("/")[1])
    wrong = wrong or _wants_more(state, grant, grant.account, form)
    return refuse(wrong, state.now()) if wrong else _tokens(state, request, grant, grant.account, fault)


def _wants_more(state: DemoState, grant: Grant, account: DemoAccount, form: dict[str, str]) -> int:
    """Return the AADSTS code that asks *account* for more proof, 0 if it was given: the claims came back."""
    wants = account.claims or (50076 if state.require_claims else 0)
    return 0 if "acrs" in grant.asked.get("claims", "") + form.get("claims", "") else wants


def _tokens(
    state: DemoState, request: Request, grant: Grant, account: DemoAccount, fault: DemoFault | None
) -> DemoAnswer:
    """Give the tokens that were asked for; never a refresh token to who did not ask for ``offline_access``."""
    asked = grant.asked["scope"].split()
    life = int(ACCESS_LIFE.total_seconds())
    content = {
        "token_type": "Bearer",
        "scope": " ".join(asked),
        "expires_in": life,
        "ext_expires_in": life,
        "access_token": state.issue(_access_token(state, account, grant)),
        "id_token": _identity(request, account, grant, state.now()),
        "client_info": client_info(account),
    }
    if "offline_access" in asked:
        content["refresh_token"] = state.issue(f"demo-refresh-{secrets.token_urlsafe(24)}")
    if fault is DemoFault.NO_RESULT:
        del content["access_token"]
    return as_json(content)


def _identity(request: Request, account: DemoAccount, grant: Grant, now: datetime) -> str:
    """Return who signed in, for the program."""
    claims = {
        "ver": "2.0",
        "iss": f"{request.base}/{account.tenant}/v2.0",
        "aud": grant.asked["client_id"],
        "sub": account.oid,
        "oid": account.oid,
        "tid": account.tenant,
        "name": account.name,
        "preferred_username": account.upn,
        "iat": int(now.timestamp()),
        "nbf": int(now.timestamp()),
        "exp": int((now + ACCESS_LIFE).timestamp()),
    }
    return jwt({**claims, "nonce": grant.nonce} if grant.nonce else claims)


def _access_token(state: DemoState, account: DemoAccount, grant: Grant) -> str:
    """Return what opens the services. ``account`` is ours: by it they know which of the made-up people it is."""
    audience, granted = _audience([scope for scope in grant.asked["scope"].split() if scope not in _OIDC])
    return jwt(
        {
            "aud": "urn:demo:somebody-else" if state.wrong_audience else audience,
            "tid": account.tenant,
            "oid": account.oid,
            "upn": account.upn,
            "appid": grant.asked["client_id"],
            "scp": " ".join(scope for scope in granted if scope not in state.withheld_scopes),
            "exp": int((state.now() + ACCESS_LIFE).timestamp()),
            "account": account.key,
            "jti": secrets.token_urlsafe(24),
        }
    )


def _audience(scopes: list[str]) -> tuple[str, list[str]]:
    """Return whom a token for *scopes* is for, and which permissions it holds.

    ``urn:ms-drs:…/…`` is for the service that registers devices, in any cloud; everything else is for Microsoft Graph.
    """
    resource = next((scope.rpartition("/")[0] for scope in scopes if scope.startswith("urn:ms-drs:")), "")
    every = ["self_service_device_delete"] if resource else all_scopes()
    named = [scope.rpartition("/")[2] for scope in scopes]
    return resource or GRAPH_APP, every if ".default" in named else named
