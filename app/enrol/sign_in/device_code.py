"""Sign-in with a code that is entered on another device; for terminals, and where no browser reaches this computer."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.enrol.net.background import pause
from app.enrol.net.failure import fail, fail_result
from app.enrol.sign_in.claims import MOST_ROUNDS
from app.enrol.sign_in.msal_client import access_of, ask, open_client, tenant_of
from app.reason.reason import EnrolError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.enrol.net.http import Http
    from app.enrol.sign_in.access import Access

_PENDING = {"authorization_pending", "slow_down"}
"""The person has not answered yet (RFC 8628, 3.5); msal waits five seconds longer after ``slow_down``."""

_MOST_INTERVAL = 60
_LOST = {"no_network", "timeout", "throttled", "http"}
_MOST_LOST = 3
"""Questions in a row that may get lost on the way; the code is still good, so the next one may succeed."""


def sign_in_with_code(
    cloud: Cloud,
    client_id: str,
    tenant: str,
    http: Http,
    *,
    show_code: Callable[[str, str, datetime], None],
    progress: Progress | None = None,
    claims: str = "",
    scopes: Sequence[str] = (),
) -> Access:
    """Return the access of the person who enters the code that *show_code* gets, with the address and its end (UTC).

    A challenge for more proof is answered by another code. *progress* is that of *http* if None. Without *scopes* the
    access is for the bulk-token service.

    :raises Cancelled: *progress* raised it.
    :raises EnrolError: the sign-in failed, was declined, or the code ended; it tells the reason.
    """
    progress = progress or http.progress
    client = open_client(cloud, client_id, tenant, http)
    for _round in range(MOST_ROUNDS):
        flow = ask(
            http,
            lambda: client.initiate_device_flow(scopes=list(scopes) or [cloud.scope], claims_challenge=claims or None),  # noqa: B023 - called at once
        )
        if not flow.get("device_code") or not flow.get("user_code"):
            raise _blocked(flow, http)
        end = time.monotonic() + flow["expires_in"]
        show_code(
            str(flow["user_code"]),
            str(flow.get("verification_uri") or flow.get("verification_url") or ""),
            datetime.now(UTC) + timedelta(seconds=flow["expires_in"]),
        )
        result = _poll(client, flow, end, http, progress, claims)
        claims = str(result.get("claims") or "")
        if not claims:
            break
    if result.get("error"):
        raise _blocked(result, http)
    return access_of(result, cloud, tenant_of(client, tenant), http, for_token=not scopes)


def _poll(client: Any, flow: dict[str, Any], end: float, http: Http, progress: Progress, claims: str) -> Any:
    """Ask until the person has answered; return what msal makes of the answer."""
    lost = 0
    while True:
        flow["interval"] = min(max(int(flow["interval"]), 1), _MOST_INTERVAL)
        if time.monotonic() + flow["interval"] > end:
            raise fail("expired_code", skew=http.skew)
        pause(flow["interval"], progress)
        try:
            result = ask(
                http,
                lambda: client.acquire_token_by_device_flow(
                    flow,
                    exit_condition=lambda _flow: True,  # once: msal's own waiting cannot be cancelled at once
                    claims_challenge=claims or None,
                ),
            )
        except EnrolError as error:
            lost += 1
            if error.trace.code not in _LOST or lost >= _MOST_LOST:
                raise
            continue
        lost = 0
        if result.get("error") not in _PENDING:
            return result


def _blocked(result: dict[str, Any], http: Http) -> EnrolError:
    """Return the error of *result*; where Conditional Access refuses a device code, a browser may still be allowed."""
    error = fail_result(result, skew=http.skew)
    if error.trace.code == "AADSTS53003":
        trace = error.trace
        return fail(
            "device_code_blocked",
            detail=trace.detail,
            correlation_id=trace.correlation_id,
            trace_id=trace.trace_id,
            when=trace.when,
        )
    return error
