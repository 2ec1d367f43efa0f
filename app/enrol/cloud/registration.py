"""What the app registration for bulk tokens is: one table, for the scripts, the steps by hand and Microsoft Graph.

What it needs is from ``bulk-token.md`` 1.3 and 1.4; the ids of openid and profile are from public code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.error import BadInput
from app.core.text import N_

NAME: Final = "Provisioning Designer: bulk tokens"
"""The name that is offered for the app registration."""

LONGEST_NAME: Final = 120
"""Characters of the name; the portal takes 120 [INFERRED]."""

AUDIENCE: Final = "AzureADMyOrg"
"""Who may sign in: the people of the tenant alone."""

REDIRECT: Final = "http://localhost"
"""Where the browser brings its answer, at any port (RFC 8252, 7.3)."""

FOR_ALL: Final = "AllPrincipals"
"""The kind of a consent that holds for all people of the tenant."""

SYNC_FABRIC: Final = "00000014-0000-0000-c000-000000000000"
"""Microsoft.Azure.SyncFabric, which creates the accounts ``package_…`` (``bulk-token.md`` 1.4)."""

REGISTRATION: Final = "01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9"
"""The Device Registration Service, whose permission the bulk-token service asks for."""

GRAPH: Final = "00000003-0000-0000-c000-000000000000"
"""Microsoft Graph, which has the permissions of every sign-in."""


@dataclass(frozen=True, slots=True)
class Scope:
    """A delegated permission: its name, and the id by which an app registration asks for it."""

    name: str
    id: str


@dataclass(frozen=True, slots=True)
class Service:
    """A service with what the app registration asks of it. ``app_id`` is the same in every tenant."""

    app_id: str
    name: str
    scopes: tuple[Scope, ...] = ()


DEVICE_SCOPE: Final = Scope("self_service_device_delete", "086327cd-9afe-4777-8341-b136a1866bb3")
OPENID: Final = Scope("openid", "37f7f235-527c-4136-accd-4a02d197296e")
PROFILE: Final = Scope("profile", "14dad69e-099b-42c9-810b-d002981feec1")

ASKS: Final = (
    Service(REGISTRATION, "Device Registration Service", (DEVICE_SCOPE,)),
    Service(GRAPH, "Microsoft Graph", (OPENID, PROFILE)),
)
"""What the app registration asks for, and what an administrator consents to for all."""

SERVICES: Final = (*ASKS, Service(SYNC_FABRIC, "Microsoft.Azure.SyncFabric"))
"""What must be there as a service principal, besides that of the app itself."""


def check_name(name: str) -> str:
    """Return *name* without spaces around it.

    :raises BadInput: no app registration can be called so.
    """
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadInput(
            N_(
                "Error",
                "An app registration needs a name of 1 to {most} characters in one line. Choose another name.",
            ),
            most=LONGEST_NAME,
        )
    return name


def name_filter(name: str) -> str:
    """Return the condition by which Graph finds the app registrations called *name*."""
    return "displayName eq '" + name.replace("'", "''") + "'"
