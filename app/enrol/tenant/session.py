"""Sign-in for Microsoft Graph and the work that needs it, in one call: what the window and the command line use."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, Unpack

from app.core.progress import no_progress
from app.enrol.net.http import open_http
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.sign_in.either import Asking, sign_in_either_way
from app.enrol.tenant.graph import Graph
from app.enrol.tenant.permissions import scopes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.enrol.net.proxy import Proxy
    from app.enrol.sign_in.access import Access
    from app.enrol.tenant.permissions import Permission

T = TypeVar("T")


def work_with_graph(
    cloud: Cloud,
    client_id: str,
    tenant: str,
    permissions: Iterable[Permission],
    work: Callable[[Graph, Access], T],
    *,
    signed_in: Callable[[Access], None] = lambda _access: None,
    access: Access | None = None,
    proxy: Proxy | None = None,
    progress: Progress = no_progress,
    **asking: Unpack[Asking],
) -> T:
    """Sign in with the app *client_id* for *permissions*, and return what *work* returns.

    The callbacks are those of :func:`app.enrol.bulk.get_token.get_token`. If Graph wants more proof, the sign-in and
    the work are done once more, so *work* must be safe to repeat. With an *access* of before nobody signs in first.

    :raises BadInput: something was given in a wrong shape; nothing was sent.
    :raises Cancelled: *progress* raised it.
    :raises EnrolError: the sign-in or the work failed; it tells the reason.
    """
    scopes = scopes_of(cloud, permissions)
    with open_http(cloud, proxy=proxy, progress=progress) as http:

        def attempt(known: Access | None, claims: str = "") -> T:
            if known is None:
                known = sign_in_either_way(cloud, client_id, tenant, http, claims=claims, scopes=scopes, **asking)
                signed_in(known)
            return work(Graph(http, cloud, known), known)

        try:
            return attempt(access)
        except ClaimsNeeded as challenge:
            claims = challenge.claims
        return attempt(None, claims)
