"""msal, asked in one place: its client, its exceptions, and what its answers mean."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from app import __version__
from app.core.error import BadInput
from app.core.guid import is_guid
from app.core.secret import Secret
from app.core.text import N_
from app.enrol.cloud.registration import REGISTRATION
from app.enrol.net.background import run_beside
from app.enrol.net.failure import fail, fail_answer, fail_result
from app.enrol.net.jwt import claims_in
from app.enrol.net.log_redaction import quiet_libraries
from app.enrol.sign_in.access import Access

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.catalogue.cloud import Cloud
    from app.enrol.net.http import Http

ANY_TENANT = "organizations"
_TENANT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?")
_ODD = (ValueError, KeyError, TypeError, AttributeError, IndexError, RuntimeError)
"""What msal raises on answers it cannot read. Their texts quote answers, tokens included."""


def check_client(client_id: str, tenant: str) -> None:
    """Refuse what cannot be an app or a tenant; an empty tenant is whichever the person belongs to.

    :raises BadInput: one of them has another shape.
    """
    if not is_guid(client_id):
        raise BadInput(
            N_(
                "Error",
                "The application (client) id is not like 01234567-89ab-cdef-0123-456789abcdef. Copy it from the page of"
                " your app registration in the Entra admin centre.",
            )
        )
    if tenant and not _TENANT.fullmatch(tenant):
        raise BadInput(
            N_("Error", "The tenant is neither a domain such as contoso.com nor the id of a tenant. Correct it.")
        )


def open_client(cloud: Cloud, client_id: str, tenant: str, http: Http) -> Any:
    """Return msal's client for *tenant*, after it has read where to sign in there.

    It asks for no refresh token and remembers nothing on disk. Discovery of the *instance* is off: the cloud profile is
    what a person chose, and about a host that msal does not know it would ask login.microsoftonline.com.

    :raises BadInput: the client id or the tenant has a wrong shape.
    :raises EnrolError: the tenant does not exist, or the way to it failed.
    """
    check_client(client_id, tenant)
    quiet_libraries()
    msal = run_beside(load_libraries, http.progress)
    return ask(
        http,
        lambda: msal.PublicClientApplication(
            client_id,
            authority=f"{cloud.base}/{tenant or ANY_TENANT}",
            instance_discovery=False,
            http_client=http,
            exclude_scopes=["offline_access"],
            app_name="ProvisioningDesigner",
            app_version=__version__,
        ),
    )


def load_libraries() -> Any:
    """Return msal, with all that a sign-in needs loaded, which takes some 0.1 s: not in the thread of a window."""
    import msal
    import requests  # noqa: F401 - loaded ahead for app.enrol.wire
    import truststore  # noqa: F401 - loaded ahead for app.enrol.trust

    return msal


def ask(http: Http, call: Callable[[], Any]) -> Any:
    """Return what a *call* of msal returns; an answer that it cannot read becomes a reason, with nothing quoted."""
    http.refusal = ""
    try:
        return call()
    except _ODD:
        refusal = http.refusal
    # Outside the handler, so that the exception with the answer in it is not carried along.
    raise fail_answer(400, refusal, http.skew) if refusal else fail("bad_answer", skew=http.skew)


def tenant_of(client: Any, tenant: str) -> str:
    """Return the id of *tenant*; a domain is looked up in what discovery returned, which names the id where it knows
    it."""
    return tenant if is_guid(tenant) else str(client.authority.tenant)


def access_of(result: Mapping[str, Any], cloud: Cloud, tenant: str, http: Http, *, for_token: bool = True) -> Access:
    """Return the access that msal's *result* grants; *for_token* if it is to be for the bulk-token service.

    :raises EnrolError: it is an error; or it is for another *tenant* or audience than was asked for.
    """
    token = result.get("access_token")
    if not isinstance(token, str) or not token:
        raise fail_result(result, skew=http.skew) if result.get("error") else fail("bad_answer", skew=http.skew)
    identity = result.get("id_token_claims")
    identity = identity if isinstance(identity, dict) else {}
    inside = claims_in(token)
    found = str(identity.get("tid") or inside.get("tid") or "")
    if is_guid(tenant) and found and found.lower() != tenant.lower():
        raise fail("wrong_account", detail=f"asked was tenant {tenant}, signed in was to {found}", skew=http.skew)
    # An access token is not ours to read, and may be no JWT one day: then the service judges.
    audience = str(inside.get("aud") or "")
    # Tokens of form 2.0 may name the service by its id instead of its address [UNKNOWN].
    if for_token and audience and audience not in {cloud.audience, REGISTRATION}:
        raise fail("wrong_audience", detail=f"the access is for {audience}", skew=http.skew)
    try:
        life = timedelta(seconds=min(int(result.get("expires_in") or 0), 86400))
    except (ValueError, TypeError):
        life = timedelta(0)
    user = identity.get("preferred_username") or inside.get("upn") or ""
    return Access(token=Secret(token), user=str(user), tenant=found, expires=datetime.now(UTC) + life)
