"""What Microsoft Graph is asked to allow, each permission with its reason: the text to show before a second consent.

Nothing of this is asked for together with the bulk token (``bulk-token.md`` 1.5). Reading and changing are consents of
their own: who only checks never grants a right to change. All are delegated, so that the app can do no more than the
person who signed in. Names are from Microsoft's permissions reference, the smallest ones that its pages name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.catalogue.cloud import Cloud


@dataclass(frozen=True, kw_only=True, slots=True)
class Permission:
    """A permission of Graph, and what for. ``source`` names the page of the reference; ``doubt`` is its mark."""

    name: str
    why: str
    source: str
    doubt: str = ""


CHECK = (
    Permission(
        name="User.Read",
        why=N_("Graph", "Who signed in, which groups you are in, and the domains of the tenant."),
        source="user-get, user-list-transitivememberof, organization-list",
    ),
    Permission(
        name="RoleManagement.Read.Directory",
        why=N_("Graph", "The names of your roles. Without it, only their number can be seen."),
        source="directoryrole-get",
        doubt="[INFERRED]",
    ),
    Permission(
        name="GroupMember.Read.All",
        why=N_(
            "Graph",
            "The rules of the groups that may join devices or that policies leave out, to see whether the accounts"
            " package_… are in them.",
        ),
        source="group-get",
    ),
    Permission(
        name="Policy.Read.All",
        why=N_("Graph", "Who may join devices, the MDM user scope, and the policies of Conditional Access."),
        source=(
            "deviceregistrationpolicy-get, mobiledevicemanagementpolicies-list, conditionalaccessroot-list-policies"
        ),
    ),
    Permission(
        name="Application.Read.All",
        why=N_("Graph", "Whether the service principal Microsoft.Azure.SyncFabric and your app registration exist."),
        source="serviceprincipal-list",
    ),
    Permission(
        name="DeviceManagementServiceConfig.Read.All",
        why=N_("Graph", "Whether the default enrolment restriction of Intune allows Windows."),
        source="intune-onboarding-deviceenrollmentconfiguration-list",
    ),
)
"""For the tenant check; they change nothing. One check stays open with them: *consent* needs ``CONSENTS`` as well."""

CONSENTS = (
    Permission(
        name="Directory.Read.All",
        why=N_(
            "Graph",
            "Whether your app registration has admin consent. Microsoft has no smaller permission for this; it lets the"
            " app read the whole directory. Leave it out unless your organisation has granted it anyway.",
        ),
        source="oauth2permissiongrant-list",
    ),
)
"""For one answer more; far wider than the others, so nobody is asked for it without a choice."""

LIST = (
    Permission(
        name="User.Read.All",
        why=N_(
            "Graph", "The accounts package_… with the people who made them, their age, and whether they are enabled."
        ),
        source="user-list",
    ),
)
"""For the list of bulk tokens; it changes nothing."""

REVOKE = (
    *LIST,
    Permission(
        name="User.EnableDisableAccount.All",
        why=N_("Graph", "To disable the account package_… that you choose."),
        source="user-update",
    ),
    Permission(
        name="User.RevokeSessions.All",
        why=N_("Graph", "To end the sign-ins of that account."),
        source="user-revokesigninsessions",
    ),
    Permission(
        name="User.DeleteRestore.All",
        why=N_("Graph", "To delete that account. It can be restored for 30 days."),
        source="permissions-reference; the page user-delete names only User.ReadWrite.All, which is wider",
        doubt="[INFERRED]",
    ),
)
"""For revoking a bulk token. Asked for only when somebody revokes one."""

REGISTER = (
    Permission(
        name="Application.ReadWrite.All",
        why=N_(
            "Graph",
            "To look for the app registration by its name, to create it or to mend it, and to create the service"
            " principals that it needs.",
        ),
        source="application-post-applications, application-update, serviceprincipal-post-serviceprincipals",
    ),
    Permission(
        name="DelegatedPermissionGrant.ReadWrite.All",
        why=N_("Graph", "To grant it the admin consent, so that nobody is asked for consent when getting a token."),
        source="oauth2permissiongrant-post, oauth2permissiongrant-update",
    ),
)
"""For making the app registration; both are wide, and held for one sign-in by an app of Microsoft's, not by ours."""

PURPOSE = N_(
    "Graph",
    "This is a consent of its own, apart from that for bulk tokens, and you can do without it: the checklist can be"
    " gone through by hand as well. Your app registration needs no change beforehand; an administrator may have to"
    " consent. The program can do nothing that you yourself may not do, and keeps no sign-in.",
)
"""What to say above the permissions."""


def scopes_of(cloud: Cloud, permissions: Iterable[Permission]) -> tuple[str, ...]:
    """Return *permissions* as the scopes of a sign-in in *cloud*."""
    return tuple(f"https://{cloud.graph}/{permission.name}" for permission in permissions)
