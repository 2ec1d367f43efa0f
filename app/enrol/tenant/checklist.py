"""What must be true in a tenant before a bulk token can be obtained and used (``bulk-token.md`` 1.4), as data.

The fragments of the links are those that public guides and scripts use for the worldwide cloud; that they are the same
in the other clouds is [INFERRED].
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.catalogue.cloud import portal_of
from app.core.text import N_

if TYPE_CHECKING:
    from app.catalogue.cloud import Cloud

DYNAMIC_RULE = 'user.userPrincipalName -startsWith "package_"'
"""The rule of a dynamic group that holds the accounts of all bulk tokens (``bulk-token.md`` 1.4, 8)."""

SYNC_FABRIC_COMMAND = "New-MgServicePrincipal -AppId 00000014-0000-0000-c000-000000000000"
"""What creates the service principal SyncFabric (``bulk-token.md`` 1.4, 4)."""


class Site(Enum):
    """Which of the cloud's sites for administrators a page belongs to; the names of ``Portal``'s members."""

    ADMIN = "admin"
    INTUNE = "intune"


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """One thing that must be true. ``copy`` is a rule or command to copy; ``path`` is the page below ``site``."""

    key: str
    title: str
    why: str
    how: str
    path: str
    source: str
    site: Site = Site.ADMIN
    copy: str = ""
    doubt: str = ""

    def link(self, cloud: Cloud) -> str:
        """Return the address of the page in *cloud*."""
        portal = portal_of(cloud)
        return f"https://{portal.intune if self.site is Site.INTUNE else portal.admin}/{self.path}"


_DEVICE_SETTINGS = "#view/Microsoft_AAD_Devices/DevicesMenuBlade/~/DeviceSettings/menuId/Overview"
_ENROLMENT = "#view/Microsoft_Intune_DeviceSettings/DevicesEnrollmentMenu/~/windowsEnrollment"

CHECKS = (
    Check(
        key="role",
        title=N_("Checklist", "You have a role that may get bulk tokens, and it is active"),
        why=N_(
            "Checklist",
            "Microsoft names Cloud Device Administrator, Intune Administrator and Password Administrator"
            " (September 2025; Global Administrator is no longer listed). A role limited to an administrative unit does"
            " not count.",
        ),
        how=N_(
            "Checklist",
            "Look yourself up under Roles and administrators. Activate an eligible role before you sign in, not after."
            " Intune Administrator alone has been seen to fail; if it does, take Cloud Device Administrator.",
        ),
        path="#view/Microsoft_AAD_IAM/RolesManagementMenuBlade/~/AllRoles",
        source="memdocs windows-bulk-enroll (29 September 2025); memdocs#3361",
        doubt="[INFERRED]",
    ),
    Check(
        key="join_person",
        title=N_("Checklist", "You may join devices to Entra ID"),
        why=N_("Checklist", "The service refuses people who may not join devices themselves, with AADSTS240001."),
        how=N_(
            "Checklist",
            "In the device settings, “Users may join devices to Microsoft Entra” is All, or Selected with you in it.",
        ),
        path=_DEVICE_SETTINGS,
        source="memdocs PR#1832, #3361",
    ),
    Check(
        key="join_package",
        title=N_("Checklist", "The accounts package_… may join devices to Entra ID"),
        why=N_(
            "Checklist",
            "Each token makes a new account, and it is that account which joins the devices. With Selected, it is not"
            " on the list.",
        ),
        how=N_(
            "Checklist",
            "In the same setting, choose All, or add a dynamic group with this rule. Wait until the new account is in"
            " the group before you use the package.",
        ),
        path=_DEVICE_SETTINGS,
        source="SupportArticles troubleshoot-windows-enrollment-errors",
        copy=DYNAMIC_RULE,
    ),
    Check(
        key="mdm_scope",
        title=N_("Checklist", "The MDM user scope includes you, and will go on doing so"),
        why=N_(
            "Checklist",
            "If the person who got the token leaves the scope, devices join but no longer enrol in Intune. That can"
            " stop a package when somebody leaves.",
        ),
        how=N_(
            "Checklist",
            "Under Automatic Enrollment, the MDM user scope is All, or Some with a group you are in. An account made"
            " for this work outlasts people.",
        ),
        path=_ENROLMENT,
        site=Site.INTUNE,
        source="memdocs windows-bulk-enroll, PR#3623",
    ),
    Check(
        key="sync_fabric",
        title=N_("Checklist", "The service principal Microsoft.Azure.SyncFabric exists"),
        why=N_(
            "Checklist",
            "It creates the accounts package_…. New tenants often lack it, and then the service answers AADSTS90092 or"
            " AADSTS90202.",
        ),
        how=N_(
            "Checklist",
            "Under Enterprise applications, without a filter, look for 00000014-0000-0000-c000-000000000000. If there"
            " is none, create it with this command.",
        ),
        path="#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview",
        source="memdocs windows-bulk-enroll (29 September 2025), PR#4429; ImmyBot AzureTroubleshooting",
        copy=SYNC_FABRIC_COMMAND,
    ),
    Check(
        key="consent",
        title=N_("Checklist", "The app registration exists, and has admin consent"),
        why=N_("Checklist", "Where users may not consent themselves, the sign-in ends without a token."),
        how=N_(
            "Checklist",
            "Create it with the guide of this program. Under API permissions, self_service_device_delete is listed as"
            " granted.",
        ),
        path="#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade",
        source="windows-itpro-docs diagnose-provisioning-packages",
    ),
    Check(
        key="staged_rollout",
        title=N_("Checklist", "Your account is not in a staged rollout"),
        why=N_(
            "Checklist",
            "With a federated domain, an account in the staged rollout of cloud sign-in gets an empty answer instead of"
            " a token.",
        ),
        how=N_(
            "Checklist",
            "Under Connect Sync, look at the groups of the staged rollout. Without a federated domain, nothing is to be"
            " done. If no token comes all the same, sign in with a password or a certificate: Microsoft names only"
            " these two for bulk enrolment.",
        ),
        path="#view/Microsoft_AAD_Connect_Provisioning/AADConnectMenuBlade/~/ConnectSync",
        source="memdocs windows-bulk-enroll (29 September 2025); AADInternals#55",
    ),
    Check(
        key="enrolment_restriction",
        title=N_("Checklist", "The default enrolment restriction allows Windows"),
        why=N_(
            "Checklist",
            "Devices enrol without a user, so only the restriction for all counts. Home editions of Windows cannot"
            " join at all.",
        ),
        how=N_("Checklist", "Under Device platform restriction, open Default: Windows (MDM) is allowed."),
        path=_ENROLMENT,
        site=Site.INTUNE,
        source="memdocs windows-bulk-enroll",
    ),
    Check(
        key="conditional_access",
        title=N_("Checklist", "No policy of Conditional Access stops the accounts package_…"),
        why=N_(
            "Checklist",
            "They join devices without a person, so they can answer no prompt for a second factor and pass no "
            "requirement for a compliant device.",
        ),
        how=N_(
            "Checklist",
            "Exclude a dynamic group with this rule from policies that require a second factor or a device, and the "
            "cloud app Microsoft Intune Enrollment too. Set “Require Multifactor Authentication to register or join "
            "devices” to No and require it by a policy instead.",
        ),
        path="#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies",
        source="memdocs windows-bulk-enroll (29 September 2025); ImmyBot; Zero Trust Assessment",
        copy=DYNAMIC_RULE,
    ),
)
"""All checks, in the order in which they matter."""


def check_of(key: str) -> Check:
    """Return the check *key*.

    :raises KeyError: there is none.
    """
    return _BY_KEY[key]


_BY_KEY = {check.key: check for check in CHECKS}
