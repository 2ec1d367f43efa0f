"""The sign-in of the demo tenant up to the code: discovery, the authorization page, device codes (``bulk-token.md`` 2).

Where a real tenant shows an error on its own page and never comes back to the program, this one sends the error to the
program, so that its explanation can be shown.
"""

from __future__ import annotations

import json
import re
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from app.enrol.demo.account import ACCOUNTS, OTHER_TENANT, TENANT
from app.enrol.demo.answer import as_text, description_of, error_of, refuse
from app.enrol.demo.fault import DemoFault
from app.enrol.demo.pages import DECLINE, choose_page, code_page, done_page, failed_page, post_page
from app.enrol.demo.server import as_json
from app.enrol.demo.state import Grant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.enrol.demo.account import DemoAccount
    from app.enrol.demo.server import DemoAnswer, Request
    from app.enrol.demo.state import DemoState

DECLINED = 65004
DEVICE_LIFE = timedelta(minutes=15)
_EVERYBODY = frozenset(("common", "organizations", "consumers"))
_LOOPBACK = re.compile(r"http://(localhost|127\.0\.0\.1)(:\d{1,5})?(/[^\s]*)?")


def answer_instance(request: Request) -> DemoAnswer:
    """Say that this host is a known one, as msal asks before it trusts a host."""
    host = request.base.partition("//")[2]
    metadata = {"preferred_network": host, "preferred_cache": host, "aliases": [host]}
    where = f"{request.base}/{TENANT}/v2.0/.well-known/openid-configuration"
    return as_json({"tenant_discovery_endpoint": where, "api-version": "1.1", "metadata": [metadata]})


def answer_discovery(state: DemoState, request: Request) -> DemoAnswer:
    """Say where everything is, for the tenant named in the address; any name is that of this tenant."""
    tenant = request.path.split("/")[1]
    base = f"{request.base}/{tenant}"
    return as_json(
        {
            "issuer": f"{request.base}/{OTHER_TENANT if tenant == OTHER_TENANT else TENANT}/v2.0",
            "authorization_endpoint": f"{state.pages or request.base}/{tenant}/oauth2/v2.0/authorize",
            "token_endpoint": f"{base}/oauth2/v2.0/token",
            "device_authorization_endpoint": f"{base}/oauth2/v2.0/devicecode",
            "jwks_uri": f"{base}/discovery/v2.0/keys",
            "response_modes_supported": ["form_post"],
            "response_types_supported": ["code"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }
    )


def answer_choose(state: DemoState, request: Request) -> DemoAnswer:
    """Show a person the accounts to choose from, if the request for a code is in order."""
    wrong = _wrong_with(request.query)
    return failed_page(description_of(wrong, state.now()), state.language) if wrong else _choose(state, request)


def _choose(state: DemoState, request: Request) -> DemoAnswer:
    return choose_page(request.query, state.language, action=request.path)


def answer_authorize(state: DemoState, request: Request, fault: DemoFault | None = None) -> DemoAnswer:
    """Send a browser on, with a code for the account that was chosen or with the error that is this person's."""
    asked = request.query
    wrong = _wrong_with(asked)
    if wrong:
        return failed_page(description_of(wrong, state.now()), state.language)
    choice = asked.get("account", state.account.key)
    account = state.account if choice == state.account.key else ACCOUNTS.get(choice)
    if account is None:
        return send_error(state, request, DECLINED) if choice == DECLINE else _choose(state, request)
    wrong = refused_at_sign_in(state, account, request.path.split("/")[1])
    if wrong:
        return send_error(state, request, wrong)
    code = state.issue(f"demo-code-{secrets.token_urlsafe(24)}")
    nonce = "another" if fault is DemoFault.WRONG_NONCE else asked["nonce"]
    state.codes[code] = Grant(asked=asked, account=account, nonce=nonce)
    fields = {
        "code": code,
        "client_info": client_info(account),
        "state": "another" if fault is DemoFault.WRONG_STATE else asked["state"],
        "session_state": "demo",
    }
    return post_page(asked["redirect_uri"], fields, state.language)


def _wrong_with(asked: Mapping[str, str]) -> int:
    """Return the AADSTS code of what is wrong in a request for a code, 0 if nothing is."""
    if not _LOOPBACK.fullmatch(asked.get("redirect_uri", "")):
        return 50011
    if asked.get("response_type") != "code" or asked.get("response_mode") != "form_post":
        return 70007
    if asked.get("code_challenge_method") != "S256" or not asked.get("code_challenge"):
        return 9002325
    return 0 if all(asked.get(name) for name in ("client_id", "state", "nonce", "scope")) else 900144


def refused_at_sign_in(state: DemoState, account: DemoAccount, tenant: str) -> int:
    """Return the AADSTS code that ends the sign-in of *account* at the authority of *tenant*, 0 if none does."""
    if account.sign_in:
        return account.sign_in
    if account.tenant == OTHER_TENANT and tenant not in {*_EVERYBODY, OTHER_TENANT}:
        return 50020
    return 0 if state.consented else 65001


def send_error(state: DemoState, request: Request, code: int) -> DemoAnswer:
    """Send the browser on with an error; where it must not be sent, show the error."""
    asked = request.query
    if _wrong_with(asked):
        return failed_page(description_of(code, state.now()), state.language)
    fields = {
        "error": error_of(code),
        "error_description": description_of(code, state.now()),
        "error_uri": f"https://demo.invalid/error?code={code}",
        "state": asked["state"],
    }
    return post_page(asked["redirect_uri"], fields, state.language)


def answer_device_code(state: DemoState, request: Request) -> DemoAnswer:
    """Give a code to enter on another device."""
    form = request.form
    if not form.get("client_id") or not form.get("scope"):
        return refuse(900144, state.now(), "invalid_request")
    device = state.issue(f"demo-device-{secrets.token_urlsafe(24)}")
    user_code = f"DEMO{secrets.randbelow(10**5):05}"
    account = None if state.asks_person else state.account
    state.devices[device] = Grant(asked={**form, "user_code": user_code}, account=account)
    where = f"{state.pages or request.base}/devicelogin"
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


def answer_device_page(state: DemoState, request: Request) -> DemoAnswer:
    """Let a person enter the code of another device, choose an account, and be done."""
    fields = request.form if request.method == "POST" else dict(request.query)
    if "user_code" not in fields:
        return code_page(state.language)
    code = "".join(fields["user_code"].split()).upper()
    grant = next((each for each in state.devices.values() if each.asked["user_code"] == code), None)
    choice = fields.get("account", "")
    if grant is None:
        return code_page(state.language, wrong=True)
    if request.method != "POST" or (choice not in ACCOUNTS and choice != DECLINE):
        return choose_page({"user_code": code}, state.language, action="/devicelogin", method="post")
    grant.account = ACCOUNTS.get(choice)
    grant.declined = choice == DECLINE
    return done_page(state.language, declined=grant.declined)


def client_info(account: DemoAccount) -> str:
    """Return who it is in the form msal keeps accounts under."""
    return as_text(json.dumps({"uid": account.oid, "utid": account.tenant}).encode())
