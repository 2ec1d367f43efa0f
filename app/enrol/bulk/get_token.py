"""From a client id to a bulk token, in one call: what the window and the command line use."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Unpack

from app.core.progress import no_progress
from app.enrol.bulk.bulk_service import check_request, get_bulk_token
from app.enrol.net.http import open_http
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.sign_in.either import Asking, sign_in_either_way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.enrol.bulk.token import TokenRequest
    from app.enrol.net.http import Http
    from app.enrol.net.proxy import Proxy
    from app.enrol.sign_in.access import Access
    from app.model.token import Token


_SPARE: Final = timedelta(minutes=2)
"""How long an access token must work yet to be used for another bulk token."""


def get_token(
    cloud: Cloud,
    client_id: str,
    tenant: str,
    request: TokenRequest,
    *,
    signed_in: Callable[[Access], None] = lambda _access: None,
    proxy: Proxy | None = None,
    progress: Progress = no_progress,
    **asking: Unpack[Asking],
) -> Token:
    """Sign in, as *asking* says, and return a new bulk token.

    *signed_in* is called with who it is, in the calling thread, before the token is asked for. If the service wants
    more proof, the sign-in is done once more.

    :raises BadInput: something was given in a wrong shape; nothing was sent.
    :raises Cancelled: *progress* raised it.
    :raises EnrolError: it failed; it tells the reason.
    """
    check_request(request)
    with token_service(
        cloud, client_id, tenant, signed_in=signed_in, proxy=proxy, progress=progress, **asking
    ) as service:
        return service.get(request)


@contextmanager
def token_service(
    cloud: Cloud,
    client_id: str,
    tenant: str,
    *,
    signed_in: Callable[[Access], None] = lambda _access: None,
    proxy: Proxy | None = None,
    progress: Progress = no_progress,
    **asking: Unpack[Asking],
) -> Iterator[TokenService]:
    """Yield what gives any number of tokens, for one sign-in at the first of them; the rest is as in :func:`get_token`.

    Where the service asks for a pause between two tokens, it is kept (429 with ``Retry-After``).
    """
    with open_http(cloud, proxy=proxy, progress=progress) as http:

        def access(claims: str = "") -> Access:
            return sign_in_either_way(cloud, client_id, tenant, http, claims=claims, **asking)

        yield TokenService(http, cloud, access, signed_in)


class TokenService:
    """Gives tokens in the name of a person, who signs in for the first, and again where that is over or not enough."""

    def __init__(
        self, http: Http, cloud: Cloud, sign_in: Callable[[str], Access], signed_in: Callable[[Access], None]
    ) -> None:
        """Keep how to sign in, with the claims that are wanted; nothing is sent."""
        self._http, self._cloud = http, cloud
        self._sign_in, self._signed_in = sign_in, signed_in
        self._access: Access | None = None

    def get(self, request: TokenRequest) -> Token:
        """Return a new bulk token.

        :raises BadInput: the request cannot be granted; nothing was sent.
        :raises Cancelled: the progress raised it.
        :raises EnrolError: it failed; it tells the reason.
        """
        check_request(request)
        try:
            return get_bulk_token(self._http, self._cloud, self._granted(), request)
        except ClaimsNeeded as challenge:
            claims = challenge.claims
        self._access = None
        return get_bulk_token(self._http, self._cloud, self._granted(claims), request)

    def _granted(self, claims: str = "") -> Access:
        """Return an access token that works for a while yet."""
        if self._access is None or self._access.expires - _SPARE < self._http.now():
            self._access = self._sign_in(claims)
            self._signed_in(self._access)
        return self._access
