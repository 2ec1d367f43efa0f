"""The bulk-token service: begin, poll, and what it grants (``bulk-token.md`` 1.2)."""

from __future__ import annotations

import json
import time
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.core.error import BadInput
from app.core.guid import is_guid
from app.core.masking import shown
from app.core.secret import Secret
from app.core.text import N_
from app.enrol.net.background import pause
from app.enrol.net.failure import fail, fail_answer, fail_result
from app.enrol.net.jwt import claims_in
from app.enrol.sign_in.claims import ClaimsNeeded, claims_of
from app.model.token import LONGEST_LIFE, Token

if TYPE_CHECKING:
    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.enrol.bulk.token import TokenRequest
    from app.enrol.net.http import Http, HttpAnswer
    from app.enrol.sign_in.access import Access

MOST_NAME = 256
DEADLINE = 120.0
"""Seconds from *begin* to the token; usually it is there at the first question."""
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 5.0


def check_request(request: TokenRequest, today: date | None = None) -> None:
    """Refuse a request that the service would refuse, before anything is sent; *today* is the day in UTC.

    :raises BadInput: the day is not 1 to 180 days ahead, the package id is no GUID, or the name is too long.
    """
    today = today or datetime.now(UTC).date()
    days = (request.last_day - today).days
    if not 1 <= days <= LONGEST_LIFE:
        raise BadInput(
            N_("Error", "The token is to end in {days} days; possible are 1 to {most}. Choose another day."),
            days=days,
            most=LONGEST_LIFE,
        )
    if not is_guid(request.package_id):
        raise BadInput(
            N_(
                "Error",
                "The id of the token is not like 01234567-89ab-cdef-0123-456789abcdef. Leave it to the program.",
            )
        )
    if len(request.name) > MOST_NAME or not request.name.isprintable():
        raise BadInput(
            N_("Error", "The name of the token is over {most} characters or has control characters. Shorten it."),
            most=MOST_NAME,
        )


def written_day(day: date) -> str:
    """Return *day* as the service reads it: month/day/year in ASCII digits, whatever language this computer speaks."""
    return f"{day.month:02d}/{day.day:02d}/{day.year:04d}"


def get_bulk_token(
    http: Http,
    cloud: Cloud,
    access: Access,
    request: TokenRequest,
    progress: Progress | None = None,
    *,
    deadline: float = DEADLINE,
) -> Token:
    """Return the bulk token that *access* gets for *request*; *progress* is that of *http* if None.

    :raises BadInput: the request cannot be granted; nothing was sent.
    :raises Cancelled: *progress* raised it. An account may have been made, whose token nobody has.
    :raises ClaimsNeeded: the service wants a sign-in with more proof.
    :raises EnrolError: the service refused, or did not answer within *deadline* seconds.
    """
    check_request(request, http.now().date())
    progress = progress or http.progress
    service = _Service(http, cloud, access)
    end = time.monotonic() + deadline
    name = request.name or f"package_{request.package_id}"
    step = service.begin({"pid": request.package_id, "name": name, "exp": written_day(request.last_day)})
    flow_token, wait = step.flow_token, 0.0
    while step.state != "CompleteSuccess":
        if not flow_token or time.monotonic() + wait > end:
            raise service.fail(
                "timeout" if flow_token else "no_token", detail=f"the last state was {shown(step.state)}"
            )
        pause(wait, progress)
        wait = min(max(wait * 1.5, _FIRST_PAUSE), _LONGEST_PAUSE)
        step = service.poll(flow_token)
        flow_token = step.flow_token or flow_token
    return _token_in(step.result, service, cloud, access, request)


@dataclass(frozen=True, slots=True, repr=False)
class _Step:
    """One answer of the service. States other than success and error are all *not yet*."""

    state: str
    flow_token: str
    result: dict[str, Any]


class _Service:
    """The two addresses of the service, asked with one access token under one request id."""

    def __init__(self, http: Http, cloud: Cloud, access: Access) -> None:
        self.http = http
        self.request_id = str(uuid.uuid4())
        self._base = f"{cloud.base}/webapp/bulkaadjtoken"
        self._access = access

    def begin(self, body: dict[str, str]) -> _Step:
        return self._read(self.http.post(f"{self._base}/begin", headers=self._headers(), json=body))

    def poll(self, flow_token: str) -> _Step:
        return self._read(
            self.http.get(f"{self._base}/poll", headers=self._headers(), params={"flowToken": flow_token})
        )

    def fail(self, code: str, *, detail: str = "", status: int = 200) -> Exception:
        return fail(code, status=status, detail=detail, skew=self.http.skew, correlation_id=self.request_id)

    def _headers(self) -> dict[str, str]:
        return {
            "Authorization": f"Bearer {self._access.token.reveal()}",
            "Accept": "application/json",
            "client-request-id": self.request_id,
        }

    def _read(self, answer: HttpAnswer) -> _Step:
        """Return what *answer* says: JSON, and in its ``resultData`` JSON again."""
        if answer.status_code != 200:
            challenge = next((text for name, text in answer.headers.items() if name.lower() == "www-authenticate"), "")
            claims = claims_of(challenge) if answer.status_code == 401 else ""
            if claims:
                raise ClaimsNeeded(claims)
            raise self._traced(fail_answer(answer.status_code, answer.text, self.http.skew))
        plain = _json(answer.text)
        inner = plain.get("resultData") if plain else None
        result = _json(inner) if isinstance(inner, str) and inner else inner if isinstance(inner, dict) else {}
        if plain is None or result is None:
            raise self.fail("bad_answer")
        state = str(plain.get("state") or "")
        told = {**plain, **result}
        if "error" in state.lower() or told.get("error") or told.get("error_description"):
            raise self._traced(fail_result({"error": state, **told}, status=200, skew=self.http.skew))
        return _Step(state, str(plain.get("flowToken") or ""), result)

    def _traced(self, error: Any) -> Exception:
        """Return *error* with our request id, by which Microsoft's logs find it, if the answer had none."""
        if not error.trace.correlation_id:
            error.trace = replace(error.trace, correlation_id=self.request_id)
        return error  # type: ignore[no-any-return]  # an EnrolError


def _json(text: object) -> dict[str, Any] | None:
    """Return the object in *text*, None if there is none."""
    if not isinstance(text, str):
        return None
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return plain if isinstance(plain, dict) else None


def _token_in(result: dict[str, Any], service: _Service, cloud: Cloud, access: Access, request: TokenRequest) -> Token:
    """Return the token in *result*, with the end that was granted and not the one that was asked for."""
    secret = result.get("refresh_token")
    if not isinstance(secret, str) or not secret:
        raise service.fail("no_token", detail="success was told, but no token came")
    identity = claims_in(result.get("id_token"))
    expiry = _end_of(result, identity, service.http.now())
    if expiry is None:
        raise service.fail("bad_answer", detail="the answer does not tell when the token ends")
    account = identity.get("upn") or identity.get("unique_name") or f"package_{request.package_id}"
    return Token(
        token=Secret(secret),
        expiry=expiry,
        tenant=str(identity.get("tid") or access.tenant),
        account=str(account),
        package_id=request.package_id,
        authority=cloud.authority,
        made=service.http.now().replace(microsecond=0),
    )


def _end_of(result: dict[str, Any], identity: dict[str, Any], now: datetime) -> datetime | None:
    """Return when the token ends (UTC): by ``expires_on``, else by its remaining seconds, else by the identity."""
    ends = _number(result.get("expires_on"))
    left = _number(result.get("refresh_token_expires_in"))
    if not ends and left:
        ends = int(now.timestamp()) + left
    ends = ends or _number(identity.get("exp"))
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=ends) if ends else None
    except OverflowError:
        return None


def _number(value: object) -> int:
    """Return a count of seconds; the service writes some as text and some as numbers."""
    text = str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 15 else 0
