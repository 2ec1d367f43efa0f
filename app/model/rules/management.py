"""Rules of the enrolment into a management server of another maker (``kiosk-and-files.md`` 6.3; WCD: Workplace)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.core.masking import shown
from app.core.text import N_
from app.model.management import EnrolmentPolicy
from app.model.project import Join
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.management import Management
    from app.model.rules.rule import Case

RULES = RuleSet()

_ACCOUNT = re.compile(r"[^\s@\\]+@[^\s@\\]+|[^\s@\\]+\\[^\s@\\]+")
_THUMBPRINT = re.compile(r"[0-9A-Fa-f]{40}")
_MICROSOFT = ("manage.microsoft.com", "manage.microsoft.us", "manage.microsoft.cn")


def _enrolled(case: Case) -> Iterator[Management]:
    if case.project.management.enabled:
        yield case.project.management


def _addresses(case: Case) -> Iterator[tuple[str, str]]:
    for management in _enrolled(case):
        for name in ("discovery", "enrolment_service", "policy_service"):
            yield f"management.{name}", getattr(management, name)


@RULES.rule(
    "management_account_missing",
    Level.ERROR,
    N_("Problem", "The account that enrols devices is missing. Write it as enrol@contoso.com."),
)
def _account_missing(case: Case) -> Iterator[Found]:
    for management in _enrolled(case):
        if not management.account:
            yield finding("management.account")


@RULES.rule(
    "management_account_form",
    Level.WARNING,
    N_(
        "Problem",
        "“{account}” is not an account. Write enrol@contoso.com, or CONTOSO\\enrol where the server wants it.",
    ),
)
def _account_form(case: Case) -> Iterator[Found]:
    for management in _enrolled(case):
        if management.account and not _ACCOUNT.fullmatch(management.account):
            yield finding("management.account", account=shown(management.account))


@RULES.rule(
    "management_secret_missing",
    Level.ERROR,
    N_(
        "Problem",
        "The secret is missing, by which devices enrol. Enter the password of the account, or the thumbprint of the "
        "certificate.",
    ),
)
def _secret_missing(case: Case) -> Iterator[Found]:
    for management in _enrolled(case):
        if not management.secret:
            yield finding("management.secret")


@RULES.rule(
    "management_thumbprint_form",
    Level.ERROR,
    N_(
        "Problem",
        "With a certificate the secret is its thumbprint, 40 hexadecimal digits without spaces. Copy it again, or "
        "choose the password.",
    ),
)
def _thumbprint_form(case: Case) -> Iterator[Found]:
    for management in _enrolled(case):
        is_certificate = management.policy is EnrolmentPolicy.CERTIFICATE
        if is_certificate and management.secret and not _THUMBPRINT.fullmatch(management.secret.reveal()):
            yield finding("management.secret")


@RULES.rule(
    "management_discovery_missing",
    Level.WARNING,
    N_(
        "Problem",
        "Without the discovery address devices look for EnterpriseEnrollment in the mail domain of the account. Write "
        "the address unless your DNS has that name.",
    ),
)
def _discovery_missing(case: Case) -> Iterator[Found]:
    for management in _enrolled(case):
        if not management.discovery:
            yield finding("management.discovery")


@RULES.rule(
    "management_address_form",
    Level.ERROR,
    N_("Problem", "The address does not start with https:// and a host, so devices refuse to enrol. Correct it."),
)
def _address_form(case: Case) -> Iterator[Found]:
    for place, address in _addresses(case):
        if address and not _host(address):
            yield finding(place)


@RULES.rule(
    "management_is_microsoft",
    Level.WARNING,
    N_(
        "Problem",
        "This is Microsoft’s own management server, which takes devices by the join to Entra ID and a bulk token. "
        "Choose that instead.",
    ),
)
def _is_microsoft(case: Case) -> Iterator[Found]:
    for place, address in _addresses(case):
        if _host(address).endswith(_MICROSOFT):
            yield finding(place)


@RULES.rule(
    "management_with_entra",
    Level.WARNING,
    N_(
        "Problem",
        "Devices that join Entra ID may be enrolled by it as well, and a device has one management server only. Keep "
        "one of the two, or take the accounts out of the automatic enrolment.",
    ),
)
def _with_entra(case: Case) -> Iterator[Found]:
    if case.project.account.join is Join.ENTRA:
        for _ in _enrolled(case):
            yield finding("management.enabled")


def _host(address: str) -> str:
    """Return the host of the https *address* in small letters, empty where it is not one."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return ""
    is_plain = address.isascii() and not re.search(r"[\s\\]", address)
    return (parts.hostname or "").lower() if parts.scheme.lower() == "https" and is_plain else ""
