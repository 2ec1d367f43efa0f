"""From a client id to a bulk token, in one call: what the window and the command line use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.progress import no_progress
from app.core.system.browser import open_address
from app.enrol.bulk.bulk_service import check_request, get_bulk_token
from app.enrol.net.http import open_http
from app.enrol.sign_in.browser import PATIENCE, show_nothing, sign_in
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.sign_in.device_code import sign_in_with_code

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.enrol.bulk.token import TokenRequest
    from app.enrol.net.http import Http
    from app.enrol.net.proxy import Proxy
    from app.enrol.sign_in.access import Access
    from app.model.token import Token


def get_token(
    cloud: Cloud,
    client_id: str,
    tenant: str,
    request: TokenRequest,
    *,
    open_url: Callable[[str], object] = open_address,
    show_url: Callable[[str], None] = show_nothing,
    show_code: Callable[[str, str, datetime], None] | None = None,
    signed_in: Callable[[Access], None] = lambda _access: None,
    proxy: Proxy | None = None,
    progress: Progress = no_progress,
    login_hint: str = "",
    timeout: float = PATIENCE,
) -> Token:
    """Sign in, with a device code if there is *show_code* and with the browser if not, and return a new bulk token.

    *signed_in* is called with who it is, before the token is asked for. All callbacks are called in the calling thread,
    *open_url* alone in one of its own. If the service wants more proof, the sign-in is done once more.

    :raises BadInput: something was given in a wrong shape; nothing was sent.
    :raises Cancelled: *progress* raised it.
    :raises EnrolError: it failed; it tells the reason.
    """
    check_request(request)
    with open_http(cloud, proxy=proxy, progress=progress) as http:

        def access(claims: str = "") -> Access:
            if show_code is not None:
                return sign_in_with_code(cloud, client_id, tenant, http, show_code=show_code, claims=claims)
            return sign_in(
                cloud,
                client_id,
                tenant,
                http,
                open_url=open_url,
                show_url=show_url,
                login_hint=login_hint,
                timeout=timeout,
                claims=claims,
            )

        def token(granted: Access, http: Http) -> Token:
            signed_in(granted)
            return get_bulk_token(http, cloud, granted, request)

        try:
            return token(access(), http)
        except ClaimsNeeded as challenge:
            claims = challenge.claims
        return token(access(claims), http)
