"""Rules of the join to Entra ID by a bulk token (``bulk-token.md`` 1.1, 1.2, 1.5, 1.7; ``wizard.md`` 4.3)."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.guid import GUID
from app.core.text import N_
from app.model.project import Join
from app.model.rules.field_rule import FieldRule, add_field_rules, missing, shorter, unlike
from app.model.rules.rule import Found, Level, RuleSet, finding
from app.model.token import LONGEST_LIFE, Token, in_words, is_demo_token

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from app.core.secret import Secret
    from app.model.rules.rule import Case

RULES = RuleSet()

SOON = timedelta(days=30)
SHORT_TOKEN = 100
"""Characters; tokens seen are far longer [INFERRED]."""

TOKEN_DEMO = "token_demo"  # noqa: S105 - the code of a rule
"""The code of the rule against tokens of the demo tenant, for who builds with one on purpose."""

_GUID = re.compile(GUID)
_ACCOUNT = re.compile(r"package_[^@\s]+@[^@\s]+", re.IGNORECASE)


def _joined(case: Case) -> Iterator[tuple[str, Token]]:
    """Yield the join if it is built."""
    if case.project.account.join is Join.ENTRA:
        yield "account.entra", case.project.account.entra


def _expiry(case: Case) -> Iterator[datetime]:
    """Yield the instant at which the token ends, if it is built and known."""
    for _, entra in _joined(case):
        if entra.expiry:
            yield entra.expiry


def _spaces(token: Secret) -> Mapping[str, object] | None:
    return {} if any(char.isspace() for char in token.reveal()) else None


def _demo(token: Secret) -> Mapping[str, object] | None:
    return {} if is_demo_token(token.reveal()) else None


add_field_rules(
    RULES,
    _joined,
    FieldRule(
        "token",
        "token_missing",
        Level.ERROR,
        N_("Problem", "The bulk token is missing, so devices cannot join Entra ID. Get a token, or paste one."),
        missing,
    ),
    FieldRule(
        "token",
        "token_has_spaces",
        Level.ERROR,
        N_(
            "Problem",
            "The bulk token contains spaces or line breaks, which came in while copying. Paste it again in one line.",
        ),
        _spaces,
    ),
    FieldRule(
        "token",
        "token_short",
        Level.WARNING,
        N_(
            "Problem",
            "The bulk token is shorter than tokens usually are; a part may be missing. Get or paste it again.",
        ),
        shorter(SHORT_TOKEN),
    ),
    FieldRule(
        "token",
        TOKEN_DEMO,
        Level.ERROR,
        N_("Problem", "This token is from the demo tenant and joins no device. Get one from your own tenant."),
        _demo,
    ),
    FieldRule(
        "account",
        "token_account_form",
        Level.HINT,
        N_(
            "Problem",
            "The account of a bulk token is called package_… with a domain behind it; this is another name, so it will "
            "not be found when the token is to be revoked. Check it.",
        ),
        unlike(_ACCOUNT),
    ),
    FieldRule(
        "package_id",
        "token_package_id_form",
        Level.HINT,
        N_("Problem", "The package id of a bulk token is a GUID, as in the name of its account. Check it."),
        unlike(_GUID),
    ),
)


@RULES.rule(
    "token_expired",
    Level.ERROR,
    N_("Problem", "The bulk token ended at {expiry} (UTC), so devices cannot join any more. Get a new token."),
)
def _expired(case: Case) -> Iterator[Found]:
    for expiry in _expiry(case):
        if expiry <= case.now:
            yield finding("account.entra.expiry", expiry=in_words(expiry))


@RULES.rule(
    "token_expires_soon",
    Level.WARNING,
    N_("Problem", "The bulk token ends at {expiry} (UTC); devices set up later cannot join. Get a new one in time."),
)
def _expires_soon(case: Case) -> Iterator[Found]:
    for expiry in _expiry(case):
        if timedelta(0) < expiry - case.now <= SOON:
            yield finding("account.entra.expiry", expiry=in_words(expiry))


@RULES.rule(
    "token_expiry_unknown",
    Level.HINT,
    N_(
        "Problem",
        "It is not known when the bulk token expires; it does so without a word. Enter the day if you know it.",
    ),
)
def _expiry_unknown(case: Case) -> Iterator[Found]:
    for _, entra in _joined(case):
        if entra.token and not entra.expiry:
            yield finding("account.entra.expiry")


@RULES.rule(
    "token_expiry_too_far",
    Level.WARNING,
    N_("Problem", "Bulk tokens live 180 days at most, so {expiry} (UTC) cannot be right. Check the day."),
)
def _expiry_too_far(case: Case) -> Iterator[Found]:
    for expiry in _expiry(case):
        if expiry - case.now > timedelta(days=LONGEST_LIFE):
            yield finding("account.entra.expiry", expiry=in_words(expiry))


@RULES.rule(
    "authority_not_https",
    Level.WARNING,
    N_("Problem", "The sign-in address does not start with https://, so devices will refuse it. Correct it."),
)
def _authority_not_https(case: Case) -> Iterator[Found]:
    for _, entra in _joined(case):
        if not entra.authority.lower().startswith("https://"):
            yield finding("account.entra.authority")
