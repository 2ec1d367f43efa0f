"""Sign-in with the browser: the real msal against the demo tenant over TLS."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.enrol.demo_account import TENANT
from app.enrol.demo_browser import browser
from app.enrol.flow import get_token
from app.enrol.token import TokenRequest

if TYPE_CHECKING:
    from app.enrol.demo_tenant import DemoTenant

CLIENT = "11111111-2222-4333-8444-555555555555"


def test_from_browser_to_token(tenant: DemoTenant) -> None:
    """Signing in with the browser ends with a bulk token whose end is one second before the asked day."""
    request = TokenRequest(last_day=datetime.now(UTC).date() + timedelta(days=30), name="Lab")
    token = get_token(tenant.cloud, CLIENT, TENANT, request, open_url=browser(tenant.ca))
    assert token.secret
    assert token.tenant == TENANT
    assert token.account.startswith(f"package_{request.package_id}@")
    assert (token.expires.date() - request.last_day).days == -1
