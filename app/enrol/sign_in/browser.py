"""Sign-in with the browser: authorization code with PKCE, brought to a listener of our own (``bulk-token.md`` 2.2)."""

from __future__ import annotations

import threading
import webbrowser
from typing import TYPE_CHECKING

from app.enrol.net.failure import fail
from app.enrol.sign_in.claims import MOST_ROUNDS
from app.enrol.sign_in.listener import Listener
from app.enrol.sign_in.msal_client import access_of, ask, open_client, tenant_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.enrol.net.http import Http
    from app.enrol.sign_in.access import Access

PATIENCE = 600.0
"""Seconds a person has for a sign-in with all its proofs."""


def show_nothing(_address: str) -> None:
    """Show no address: for who opens it anyway."""


def sign_in(
    cloud: Cloud,
    client_id: str,
    tenant: str,
    http: Http,
    *,
    open_url: Callable[[str], object],
    show_url: Callable[[str], None] = show_nothing,
    progress: Progress | None = None,
    login_hint: str = "",
    timeout: float = PATIENCE,
    claims: str = "",
    scopes: Sequence[str] = (),
) -> Access:
    """Return the access of the person who signs in at *tenant* (a domain or an id; empty is any).

    *show_url* gets each address first, to be copied into another profile of a browser; *open_url* gets it in a thread
    of its own, so that a slow start of the browser holds nothing up. *progress* is that of *http* if None. A challenge
    for more proof is answered by another round in the browser; *claims* is such a challenge from elsewhere. Without
    *scopes* the access is for the bulk-token service; with them, for Microsoft Graph say, it is not checked for whom.

    :raises Cancelled: *progress* raised it.
    :raises EnrolError: the sign-in failed, was not done within *timeout* seconds, or there is no browser and the
        address was shown to nobody; it tells the reason.
    """
    progress = progress or http.progress
    client = open_client(cloud, client_id, tenant, http)
    failed = threading.Event()

    def look(done: int, total: int) -> None:
        progress(done, total)
        if failed.is_set() and show_url is show_nothing:
            raise fail("browser")

    with Listener() as listener:
        for _round in range(MOST_ROUNDS):
            flow = client.initiate_auth_code_flow(
                list(scopes) or [cloud.scope],
                redirect_uri=listener.address,
                response_mode="form_post",
                prompt="select_account",  # administrators have several accounts
                login_hint=login_hint or None,
                claims_challenge=claims or None,
            )
            show_url(flow["auth_uri"])
            opening = (open_url, flow["auth_uri"], failed)
            threading.Thread(target=_open, args=opening, daemon=True, name="open browser").start()
            answer = listener.wait(flow["state"], timeout, look)
            result = ask(http, lambda: client.acquire_token_by_auth_code_flow(flow, answer))  # noqa: B023 - called at once
            claims = str(result.get("claims") or "")
            if not claims:
                break
    return access_of(result, cloud, tenant_of(client, tenant), http, for_token=not scopes)


def _open(open_url: Callable[[str], object], address: str, failed: threading.Event) -> None:
    """Open *address*, and set *failed* if there is no browser; who was shown the address can still copy it."""
    try:
        if open_url(address) is False:  # so says open_address
            failed.set()
    except (OSError, webbrowser.Error):
        failed.set()
