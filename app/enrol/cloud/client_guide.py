"""The guide that makes the app registration with which tokens are obtained: two scripts, and the steps by hand.

What is made is in :mod:`app.enrol.cloud.registration`; the switches of Azure CLI are from public code. The scripts were
never run against a tenant of Microsoft.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from app.catalogue.cloud import DEFAULT, cloud_of, portal_of
from app.core.resource import resource
from app.core.text import N_
from app.enrol.cloud import registration
from app.enrol.cloud.registration import NAME, SYNC_FABRIC, check_name, name_filter

if TYPE_CHECKING:
    from app.catalogue.cloud import Cloud

RESOURCES = resource("enrol")
_AZURE_CLOUDS = {"usgov": "AzureUSGovernment", "china": "AzureChinaCloud"}
_GRAPH_CLOUDS = {"usgov": "USGov", "china": "China"}
_FACTS = {
    "audience": registration.AUDIENCE,
    "redirect": registration.REDIRECT,
    "for_all": registration.FOR_ALL,
    "registration": registration.REGISTRATION,
    "device_permission": registration.DEVICE_SCOPE.id,
    "device_scope": registration.DEVICE_SCOPE.name,
    "graph": registration.GRAPH,
    "openid_permission": registration.OPENID.id,
    "openid_scope": registration.OPENID.name,
    "profile_permission": registration.PROFILE.id,
    "profile_scope": registration.PROFILE.name,
    "sync_fabric": SYNC_FABRIC,
}
"""What is the same in both scripts."""


@dataclass(frozen=True, kw_only=True, slots=True)
class GuideStep:
    """One step by hand: what to do, what it is for, and the page it is done on (empty if it is on that of before)."""

    text: str
    why: str = ""
    link: str = ""


CONSENT_PAGE = N_(
    "Guide",
    "The page will ask you to let the app “delete devices that belong to them”. That is Microsoft's name for the one"
    " permission under which its bulk-token service gives tokens. Provisioning Designer deletes no device; it uses the"
    " permission to ask for a bulk token, and nothing else. You can withdraw the consent at any time under Enterprise"
    " applications.",
)
"""What the consent page says, and why: to be shown before somebody sees it."""

WATCHERS = N_(
    "Guide",
    "Tell those who watch your sign-in logs the client id: a sign-in to the Device Registration Service by an app other"
    " than Windows Configuration Designer may look like an attack to them.",
)
"""Whom to tell (``bulk-token.md`` 1.5)."""


def azure_cli_script(name: str = NAME, cloud: Cloud | None = None) -> str:
    """Return the script for ``sh`` and Azure CLI that creates the app registration *name*; worldwide if no *cloud*.

    :raises BadInput: *name* is not possible.
    """
    name = check_name(name)
    return _filled(
        "app_registration.sh",
        name=shlex.quote(name),
        filter=shlex.quote(name_filter(name)),
        cloud=_AZURE_CLOUDS.get(cloud.key if cloud else "", "AzureCloud"),
    )


def powershell_script(name: str = NAME, cloud: Cloud | None = None) -> str:
    """Return the script for Windows PowerShell 5.1 and PowerShell 7 that does the same. It is plain ASCII.

    :raises BadInput: *name* is not possible.
    """
    environment = _GRAPH_CLOUDS.get(cloud.key if cloud else "", "Global")
    return _filled("app_registration.ps1", name=powershell_text(check_name(name)), cloud=environment)


def powershell_text(text: str) -> str:
    """Return *text* as an expression of PowerShell, in ASCII.

    Windows PowerShell 5.1 reads a file without a byte order mark in the code page of the system, and all PowerShells
    take typographic quotation marks for plain ones: so every other character is written as its number.
    """
    units = text.encode("utf-16-le", "surrogatepass")
    codes = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
    written = "".join(chr(code) if 0x20 <= code < 0x7F else f"\0{code:04X}\0" for code in codes)
    parts = [
        f"[char]0x{part}" if number % 2 else "'" + part.replace("'", "''") + "'"
        for number, part in enumerate(written.split("\0"))
    ]
    # It begins with a text, so that PowerShell adds texts and not numbers.
    return "(" + " + ".join(part for number, part in enumerate(parts) if part != "''" or not number) + ")"


def admin_consent_url(cloud: Cloud, tenant: str, client_id: str) -> str:
    """Return the address at which an administrator of *tenant* consents for all (``bulk-token.md`` 1.3)."""
    return f"{cloud.base}/{quote(tenant, safe='')}/adminconsent?{urlencode({'client_id': client_id})}"


def sync_fabric_commands() -> tuple[str, str]:
    """Return the commands that create the service principal SyncFabric: for Azure CLI and for PowerShell."""
    return f"az ad sp create --id {SYNC_FABRIC}", f"New-MgServicePrincipal -AppId {SYNC_FABRIC}"


def manual_steps(cloud: Cloud | None = None) -> tuple[GuideStep, ...]:
    """Return the steps that lead to the app registration by hand, with the pages of *cloud*."""
    admin = f"https://{portal_of(cloud or cloud_of(DEFAULT)).admin}/"
    return (
        GuideStep(
            text=N_(
                "Guide",
                "Open App registrations and choose New registration. Give it a name, leave “Accounts in this"
                " organizational directory only”, and choose Register.",
            ),
            why=N_("Guide", "The app then belongs to your tenant alone, and you can withdraw it at any time."),
            link=admin + "#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade",
        ),
        GuideStep(
            text=N_(
                "Guide",
                "Under Authentication, add the platform “Mobile and desktop applications” with the redirect address"
                " http://localhost.",
            ),
            why=N_("Guide", "The browser brings its answer back to the program on your own computer."),
        ),
        GuideStep(
            text=N_("Guide", "Under Authentication, set “Allow public client flows” to Yes, and save."),
            why=N_("Guide", "Signing in with a device code needs it. No secret is created for the app."),
        ),
        GuideStep(
            text=N_(
                "Guide",
                "Under API permissions, choose Add a permission, APIs my organization uses, and look for"
                " 01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9. Choose Delegated permissions, self_service_device_delete.",
            ),
            why=CONSENT_PAGE,
        ),
        GuideStep(
            text=N_(
                "Guide",
                "Add a second permission: Microsoft Graph, Delegated permissions, openid and profile.",
            ),
            why=N_("Guide", "Every sign-in asks for them; without consent to them, some tenants refuse it [INFERRED]."),
        ),
        GuideStep(
            text=N_("Guide", "Choose “Grant admin consent”, and confirm."),
            why=N_("Guide", "After that, nobody is asked for consent when getting a token."),
        ),
        GuideStep(
            text=N_(
                "Guide",
                "Under Enterprise applications, without a filter, look for 00000014-0000-0000-c000-000000000000. If"
                " there is none, run the command for the service principal Microsoft.Azure.SyncFabric.",
            ),
            why=N_("Guide", "It creates the accounts package_…; without it, no bulk token can be obtained."),
            link=admin + "#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview",
        ),
        GuideStep(
            text=N_(
                "Guide",
                "Copy “Application (client) ID” and “Directory (tenant) ID” from the Overview of the app registration"
                " into Provisioning Designer.",
            ),
            why=WATCHERS,
        ),
    )


def _filled(file: str, **values: str) -> str:
    """Return the script *file* with *values*, and with the facts of the app registration, at its places ``@NAME@``."""
    text = (RESOURCES / file).read_text(encoding="ascii")
    known = _FACTS | values
    # In one go, so that a place inside a value stays as it is.
    return re.sub(r"@([A-Z_]+)@", lambda found: known[found[1].lower()], text)
