"""Rules of the join to an Active Directory domain (``wizard.md`` 4.3, 9)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_
from app.model.project import Join
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Directory
    from app.model.rules.rule import Case

RULES = RuleSet()

_LABEL = r"[^\s.\\/:*?\"<>|,~!@#$%^&'(){}]{1,63}"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_USER = re.compile(r"[^\\@\s]+\\[^\\@/]+|[^\\@/]+@[^\\@\s]+")
_UNIT = re.compile(r"(?:(?:OU|CN)=(?:[^,\\]|\\.)+,\s*)+(?:DC=[^,]+)(?:,\s*DC=[^,]+)*", re.IGNORECASE)


def _joined(case: Case) -> Iterator[Directory]:
    """Yield the join if it is built."""
    if case.project.account.join is Join.DIRECTORY:
        yield case.project.account.directory


@RULES.rule("domain_missing", Level.ERROR, N_("Problem", "The domain to join is missing. Write it, as contoso.com."))
def _domain_missing(case: Case) -> Iterator[Found]:
    for directory in _joined(case):
        if not directory.domain:
            yield finding("account.directory.domain")


@RULES.rule(
    "domain_form",
    Level.WARNING,
    N_("Problem", "“{domain}” does not look like a domain, so the join may fail. Write its DNS name, as contoso.com."),
)
def _domain_form(case: Case) -> Iterator[Found]:
    for directory in _joined(case):
        if directory.domain and not _DOMAIN.fullmatch(directory.domain):
            yield finding("account.directory.domain", domain=shown(directory.domain))


@RULES.rule(
    "join_user_missing",
    Level.ERROR,
    N_("Problem", "The account that joins devices to the domain is missing. Write it, as CONTOSO\\joiner."),
)
def _join_user_missing(case: Case) -> Iterator[Found]:
    for directory in _joined(case):
        if not directory.user:
            yield finding("account.directory.user")


@RULES.rule(
    "join_user_form",
    Level.WARNING,
    N_("Problem", "The account for the join does not say its domain. Write CONTOSO\\joiner or joiner@contoso.com."),
)
def _join_user_form(case: Case) -> Iterator[Found]:
    for directory in _joined(case):
        if directory.user and not _USER.fullmatch(directory.user):
            yield finding("account.directory.user")


@RULES.rule(
    "join_user_powerful",
    Level.WARNING,
    N_(
        "Problem",
        "The package would hold the password of a domain administrator, for anybody who gets it. "
        "Use an account that may only join computers.",
    ),
)
def _join_user_powerful(case: Case) -> Iterator[Found]:
    for directory in _joined(case):
        name = directory.user.rpartition("\\")[2].partition("@")[0]
        if name.casefold() in ("administrator", "administrateur"):
            yield finding("account.directory.user")


@RULES.rule(
    "join_password_missing",
    Level.ERROR,
    N_("Problem", "The password of the account that joins devices is missing, so the join would fail. Enter it."),
)
def _join_password_missing(case: Case) -> Iterator[Found]:
    for directory in _joined(case):
        if not directory.password:
            yield finding("account.directory.password")


@RULES.rule(
    "unit_form",
    Level.WARNING,
    N_("Problem", "“{unit}” is not a distinguished name. Write it as OU=PCs,DC=contoso,DC=com."),
)
def _unit_form(case: Case) -> Iterator[Found]:
    for directory in _joined(case):
        if directory.unit and not _UNIT.fullmatch(directory.unit):
            yield finding("account.directory.unit", unit=shown(directory.unit))
