"""The bulk-token service of the demo tenant: begin and poll (``bulk-token.md`` 1.2)."""

from __future__ import annotations

import json
import re
import secrets
import uuid
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.enrol.demo.account import ACCOUNTS, TENANT
from app.enrol.demo.answer import bulk_error, description_of, error_of, jwt, read_jwt
from app.enrol.demo.fault import DemoFault
from app.enrol.demo.server import DemoAnswer, as_json
from app.enrol.demo.state import Flow
from app.model.token import DEMO_PREFIX, LONGEST_LIFE

if TYPE_CHECKING:
    from app.enrol.demo.account import DemoAccount
    from app.enrol.demo.server import Request
    from app.enrol.demo.state import DemoState

AADJ_CLIENT = "b90d5b8f-5503-4153-b545-b31cecfaece2"
LONGEST = timedelta(days=LONGEST_LIFE)
_SECOND = timedelta(seconds=1)
_FORMS = ("%m/%d/%Y", "%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%SZ")
"""The dates the service was seen to read, which are those of .NET in the invariant and the US culture."""
_DATE = re.compile(r"[0-9T:Z/ -]+")


def read_date(text: str) -> datetime | None:
    """Return the instant that the service reads from *text* (UTC), None where it reads none.

    Digits of other scripts, which ``strptime`` takes in a year, are not read [INFERRED].
    """
    if not _DATE.fullmatch(text):
        return None
    for form in _FORMS:
        try:
            return datetime.strptime(text, form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def answer_begin(state: DemoState, request: Request, fault: DemoFault | None = None) -> DemoAnswer:
    """Take the request for a bulk token."""
    account = _caller(request)
    if account is None:
        return _unauthorized()
    if state.bulk_error:
        return bulk_error(*state.bulk_error)
    refused = state.directory.refused(account)
    if refused:
        return _refuse(state, refused)
    try:
        asked = json.loads(request.body)
        pid, name, text = str(uuid.UUID(asked["pid"])), str(asked["name"]), str(asked["exp"])
    except (ValueError, TypeError, KeyError):
        return DemoAnswer(status=400)
    ends = read_date(text)
    now = state.now()
    if ends is None or not now < ends <= now + LONGEST or not 1 <= len(name) <= 256:
        return _refuse(state, 90114)
    token = state.issue(f"AQABAAEAAAD-demo-{secrets.token_urlsafe(32)}")
    state.flows[token] = Flow(pid=pid, name=name, expires=ends - _SECOND, account=account)
    told = "Reticulating" if fault is DemoFault.UNKNOWN_STATE else "Started"
    return as_json({"flowToken": token, "state": told, "resultData": None})


def answer_poll(state: DemoState, request: Request, fault: DemoFault | None = None) -> DemoAnswer:
    """Tell how far a bulk token is; give it when it is there."""
    if _caller(request) is None:
        return _unauthorized()
    token = {name.lower(): value for name, value in request.query.items()}.get("flowtoken", "")
    flow = state.flows.get(token)
    if flow is None:
        return _refuse(state, 9002313)
    if fault is DemoFault.UNKNOWN_STATE:
        return as_json({"flowToken": token, "state": "Reticulating", "resultData": None})
    flow.polls += 1
    if flow.polls <= state.bulk_polls_before_success:
        return as_json({"flowToken": token, "state": "Started", "resultData": None})
    del state.flows[token]
    result = {} if fault is DemoFault.NO_RESULT else _make_token(state, request, flow)
    return as_json({"flowToken": None, "state": "CompleteSuccess", "resultData": json.dumps(result)})


def _make_token(state: DemoState, request: Request, flow: Flow) -> dict[str, object]:
    """Make the account and its token. Numbers are text or not as the service has them."""
    upn = f"package_{flow.pid}@{flow.account.domain}"
    token = state.issue(DEMO_PREFIX + secrets.token_urlsafe(400))
    object_id = str(uuid.uuid4())
    if flow.account.tenant == TENANT:
        object_id = state.directory.put(flow.pid, flow.name, flow.account.upn, state.now()).id
        state.bulk_tokens[flow.pid] = (Secret(token), flow.expires)
    left = int((flow.expires - state.now()).total_seconds())
    ends = int(flow.expires.timestamp())
    identity = {
        "aud": AADJ_CLIENT,
        "iss": f"{request.base}/{flow.account.tenant}/",
        "tid": flow.account.tenant,
        "upn": upn,
        "unique_name": upn,
        "name": flow.name,
        "oid": object_id,
        "exp": ends,
    }
    return {
        "token_type": "Bearer",
        "expires_in": str(left),
        "ext_expires_in": "0",
        "expires_on": str(ends),
        "refresh_token": token,
        "refresh_token_expires_in": left,
        "id_token": jwt(identity),
    }


def _caller(request: Request) -> DemoAccount | None:
    """Return whose access token came with *request*, None unless it is for the service that registers devices."""
    claims = read_jwt(request.bearer)
    ours = str(claims.get("aud")).startswith("urn:ms-drs:")
    return ACCOUNTS.get(str(claims.get("account"))) if ours else None


def _unauthorized() -> DemoAnswer:
    """Refuse a token [INFERRED: no document says how]."""
    return DemoAnswer(status=401, headers=(("WWW-Authenticate", 'Bearer error="invalid_token"'),))


def _refuse(state: DemoState, code: int) -> DemoAnswer:
    """Refuse with an AADSTS code in an answer that says 200."""
    return bulk_error(error_of(code), description_of(code, state.now()))
