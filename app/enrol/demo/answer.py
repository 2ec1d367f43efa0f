"""The shapes in which a tenant answers: tokens, and errors of each family (``bulk-token.md`` 1.2, 1.9, 2.4)."""

from __future__ import annotations

import base64
import json
import uuid
from typing import TYPE_CHECKING

from app.enrol.demo.server import as_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from app.enrol.demo.server import DemoAnswer

GRAPH_APP = "00000003-0000-0000-c000-000000000000"
"""Whom a token for Microsoft Graph is for; the id of Graph in every tenant."""

CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'
"""What is asked for when more proof is needed; the client sends it back with the next sign-in."""

_WANTS_MORE = frozenset((50072, 50074, 50076, 50078, 50079, 50158))
_ERRORS = {
    "interaction_required": _WANTS_MORE
    | {
        16000,
        50055,
        50057,
        50097,
        50129,
        50131,
        50187,
        53000,
        53001,
        53003,
        53011,
        65001,
        90072,
        530032,
        530034,
        530035,
    },
    "access_denied": frozenset((65004, 90094, 90095)),
    "unauthorized_client": frozenset((65002, 700016, 70001, 240001, 240005, 90093)),
    "invalid_client": frozenset((7000218, 7000112)),
    "invalid_resource": frozenset((500014, 650057, 650052, 50105, 501051)),
    "invalid_request": frozenset((50011, 900971, 50194, 90130, 90002, 90038, 50059, 50128, 90114, 90092, 90202)),
    "authorization_pending": frozenset((70016,)),
    "bad_verification_code": frozenset((70018,)),
    "expired_token": frozenset((70019, 90119)),
    "temporarily_unavailable": frozenset((90055,)),
}
_ERROR_OF = {code: error for error, codes in _ERRORS.items() for code in codes}

_TEXTS = {
    16000: "The user account does not exist in the tenant.",
    50020: "User account from an identity provider does not exist in the tenant and cannot access the application.",
    50076: "Due to a configuration change made by your administrator, you must use multi-factor authentication.",
    53003: "Access has been blocked by Conditional Access policies.",
    54005: "OAuth2 authorization code was already redeemed.",
    65001: "The user or administrator has not consented to use the application.",
    65004: "User declined to consent to access the app.",
    70016: "OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
    90055: "The server is terminating the request because too many have been received.",
    90092: "Non-retryable error has occurred.",
    90093: "Insufficient privileges to complete the operation.",
    90114: "InvalidExpiryDate - The bulk token expiration timestamp will cause an expired token to be issued.",
    240001: "User is not authorized to register devices in Azure AD.",
    501481: "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
    7000218: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
}
"""What the service says to some codes, roughly; nobody may branch on these texts."""


def error_of(code: int) -> str:
    """Return the OAuth error word of the AADSTS *code* [INFERRED for most: the list of codes does not give it]."""
    return _ERROR_OF.get(code, "invalid_grant")


def description_of(code: int, when: datetime) -> str:
    """Return the text of the AADSTS *code* in the form the service writes."""
    zero = uuid.UUID(int=0)
    text = _TEXTS.get(code, "An error made by the demo tenant.")
    ids = f"Trace ID: {zero} Correlation ID: {_correlation(code)}"
    return f"AADSTS{code}: {text} {ids} Timestamp: {when:%Y-%m-%d %H:%M:%SZ}"


def refusal(code: int, when: datetime, error: str = "") -> dict[str, object]:
    """Return what the token end point says to a request it refuses."""
    content: dict[str, object] = {
        "error": error or error_of(code),
        "error_description": description_of(code, when),
        "error_codes": [code],
        "timestamp": f"{when:%Y-%m-%d %H:%M:%SZ}",
        "trace_id": str(uuid.UUID(int=0)),
        "correlation_id": str(_correlation(code)),
        "error_uri": f"https://demo.invalid/error?code={code}",
    }
    if code in _WANTS_MORE:
        content |= {"suberror": "basic_action", "claims": CLAIMS}
    return content


def refuse(code: int, when: datetime, error: str = "") -> DemoAnswer:
    """Return the refusal of a request at the token end point."""
    return as_json(refusal(code, when, error), 400)


def bulk_error(error: str, description: str) -> DemoAnswer:
    """Return an error of the bulk-token service: it says 200, and the error is text within the answer."""
    result = json.dumps({"error": error, "error_description": description})
    return as_json({"flowToken": None, "state": "CompleteError", "resultData": result})


def graph_error(status: int, code: str, message: str, headers: tuple[tuple[str, str], ...] = ()) -> DemoAnswer:
    """Return an error in the shape of Microsoft Graph (learn.microsoft.com/graph/errors)."""
    request = str(uuid.UUID(int=0))
    inner = {"date": "2026-01-01T00:00:00", "request-id": request, "client-request-id": request}
    return as_json({"error": {"code": code, "message": message, "innerError": inner}}, status, headers)


def as_text(data: bytes) -> str:
    """Return *data* in the base64 of web addresses, without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def jwt(claims: Mapping[str, object]) -> str:
    """Return *claims* in the shape of a token. Nothing signs it: no one but the demo tenant takes it."""
    parts = (json.dumps({"alg": "none", "typ": "JWT"}), json.dumps(claims))
    return ".".join([*(as_text(part.encode()) for part in parts), as_text(b"demo")])


def read_jwt(token: str) -> dict[str, object]:
    """Return the claims in *token*; none if it is no token of ours."""
    head, _, rest = token.partition(".")
    body, _, end = rest.partition(".")
    if not head or end != as_text(b"demo"):
        return {}
    try:
        claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except ValueError:
        return {}
    return claims if isinstance(claims, dict) else {}


def _correlation(code: int) -> uuid.UUID:
    """Return an id to look for in the sign-in log, the same for each *code*."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"https://demo.invalid/{code}")
