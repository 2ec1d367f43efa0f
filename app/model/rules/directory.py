"""Rules of the join to an Active Directory domain (``wizard.md`` 4.3, 9)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.text import N_
from app.model.project import Join
from app.model.rules.field_rule import FieldRule, add_field_rules, missing, unlike
from app.model.rules.rule import Level, RuleSet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.model.project import Directory
    from app.model.rules.rule import Case

RULES = RuleSet()

_LABEL = r"[^\s.\\/:*?\"<>|,~!@#$%^&'(){}]{1,63}"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_USER = re.compile(r"[^\\@\s]+\\[^\\@/]+|[^\\@/]+@[^\\@\s]+")
_UNIT = re.compile(r"(?:(?:OU|CN)=(?:[^,\\]|\\.)+,\s*)+(?:DC=[^,]+)(?:,\s*DC=[^,]+)*", re.IGNORECASE)


def _joined(case: Case) -> Iterator[tuple[str, Directory]]:
    """Yield the join if it is built."""
    if case.project.account.join is Join.DIRECTORY:
        yield "account.directory", case.project.account.directory


def _powerful(user: str) -> Mapping[str, object] | None:
    name = user.rpartition("\\")[2].partition("@")[0]
    return {} if name.casefold() in ("administrator", "administrateur") else None


add_field_rules(
    RULES,
    _joined,
    FieldRule(
        "domain",
        "domain_missing",
        Level.ERROR,
        N_("Problem", "The domain to join is missing. Write it, as contoso.com."),
        missing,
    ),
    FieldRule(
        "domain",
        "domain_form",
        Level.WARNING,
        N_(
            "Problem",
            "“{domain}” does not look like a domain, so the join may fail. Write its DNS name, as contoso.com.",
        ),
        unlike(_DOMAIN, "domain"),
    ),
    FieldRule(
        "user",
        "join_user_missing",
        Level.ERROR,
        N_("Problem", "The account that joins devices to the domain is missing. Write it, as CONTOSO\\joiner."),
        missing,
    ),
    FieldRule(
        "user",
        "join_user_form",
        Level.WARNING,
        N_("Problem", "The account for the join does not say its domain. Write CONTOSO\\joiner or joiner@contoso.com."),
        unlike(_USER),
    ),
    FieldRule(
        "user",
        "join_user_powerful",
        Level.WARNING,
        N_(
            "Problem",
            "The package would contain the password of a domain administrator, for anybody who gets it. Use an "
            "account that may only join computers.",
        ),
        _powerful,
    ),
    FieldRule(
        "password",
        "join_password_missing",
        Level.ERROR,
        N_("Problem", "The password of the account that joins devices is missing, so the join would fail. Enter it."),
        missing,
    ),
    FieldRule(
        "unit",
        "unit_form",
        Level.WARNING,
        N_("Problem", "“{unit}” is not a distinguished name. Write it as OU=PCs,DC=contoso,DC=com."),
        unlike(_UNIT, "unit"),
    ),
)
