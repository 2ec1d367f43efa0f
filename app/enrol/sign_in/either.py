"""A sign-in either way: with a code on another device, or with the browser of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from app.core.system.browser import open_address
from app.enrol.sign_in.browser import PATIENCE, show_nothing, sign_in
from app.enrol.sign_in.device_code import sign_in_with_code

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from app.catalogue.cloud import Cloud
    from app.enrol.net.http import Http
    from app.enrol.sign_in.access import Access


class Asking(TypedDict, total=False):
    """How a person is asked; all callbacks are called in the calling thread, ``open_url`` alone in one of its own."""

    open_url: Callable[[str], object]
    show_url: Callable[[str], None]
    show_code: Callable[[str, str, datetime], None] | None
    login_hint: str
    timeout: float


def sign_in_either_way(
    cloud: Cloud,
    client_id: str,
    tenant: str,
    http: Http,
    *,
    open_url: Callable[[str], object] = open_address,
    show_url: Callable[[str], None] = show_nothing,
    show_code: Callable[[str, str, datetime], None] | None = None,
    login_hint: str = "",
    timeout: float = PATIENCE,
    claims: str = "",
    scopes: Sequence[str] = (),
) -> Access:
    """Return the access of who signs in, with a code if there is *show_code* and with the browser if not.

    The rest is as in :func:`app.enrol.sign_in.browser.sign_in`.

    :raises Cancelled: the progress of *http* raised it.
    :raises EnrolError: it failed; it tells the reason.
    """
    if show_code is not None:
        return sign_in_with_code(cloud, client_id, tenant, http, show_code=show_code, claims=claims, scopes=scopes)
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
        scopes=scopes,
    )
