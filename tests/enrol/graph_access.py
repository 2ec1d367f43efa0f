"""Microsoft Graph of the demo tenant as our own client asks it: the real sign-in, over TLS, for chosen permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.enrol.demo.account import TENANT
from app.enrol.demo.browser import browser
from app.enrol.sign_in.browser import sign_in
from app.enrol.tenant.graph import Graph
from app.enrol.tenant.permissions import CHECK, CONSENTS, LIST, REVOKE, scopes_of
from app.reason.reason import EnrolError
from app.reason.table import reason_of
from tests.enrol.demo_client import CLIENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http
    from app.enrol.sign_in.access import Access
    from app.enrol.tenant.permissions import Permission

EVERYTHING = (*CHECK, *CONSENTS, *LIST, *REVOKE)


def access_for(tenant: DemoTenant, http: Http, permissions: Iterable[Permission] = EVERYTHING) -> Access:
    """Sign in with the scripted browser; the log is empty afterwards."""
    scopes = scopes_of(tenant.cloud, permissions)
    access = sign_in(tenant.cloud, CLIENT, TENANT, http, open_url=browser(tenant.ca), timeout=5, scopes=scopes)
    tenant.log.clear()
    return access


def graph_for(tenant: DemoTenant, http: Http, permissions: Iterable[Permission] = EVERYTHING) -> Graph:
    """Sign in and return what then asks Graph."""
    return Graph(http, tenant.cloud, access_for(tenant, http, permissions))


def refused(work: Callable[[], object]) -> EnrolError:
    """Return the error with which *work* ends; its reason fits its code, and it carries no other error."""
    with pytest.raises(EnrolError) as caught:
        work()
    assert caught.value.reason is reason_of(caught.value.trace.code)
    assert caught.value.__context__ is None
    return caught.value
