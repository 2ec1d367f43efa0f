"""Rules of the join to Entra ID by a bulk token (``bulk-token.md`` 1.1, 1.2, 1.5, 1.7; ``wizard.md`` 4.3)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.guid import GUID
from app.core.text import N_, moment_words
from app.model.project import Join
from app.model.rules.field_rule import FieldRule, add_field_rules, missing, shorter, unlike
from app.model.rules.rule import Found, Level, RuleSet, finding
from app.model.token import LONGEST_LIFE, Token, is_demo_token
from app.model.token_state import is_near_end

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from app.core.secret import Secret
    from app.model.rules.rule import Case, Problem

RULES = RuleSet()

SHORT_TOKEN = 100
"""Characters; tokens seen are far longer [INFERRED]."""

TOKEN_DEMO = "token_demo"  # noqa: S105 - the code of a rule
"""The code of the rule about tokens of the demo tenant; in training it is a warning (:func:`in_training`)."""

_GUID = re.compile(GUID)
_ACCOUNT = re.compile(r"package_[^@\s]+@[^@\s]+", re.IGNORECASE)


def _joined(case: Case) -> Iterator[tuple[str, Token]]:
    """Yield the join if it is built."""
    if case.project.account.join is Join.ENTRA:
        yield "account.entra", case.project.account.entra


def _ending(case: Case) -> Iterator[tuple[Token, datetime]]:
    """Yield the token and the instant at which it ends, if it is built and known; the end of one of the demo tenant
    is nobody's concern."""
    for _, entra in _joined(case):
        if entra.expiry and not entra.is_demo:
            yield entra, entra.expiry


def in_training(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return *problems* as they are in training, where a package may be built that joins no device."""
    return tuple(replace(one, level=Level.WARNING) if one.code == TOKEN_DEMO else one for one in problems)


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
        N_(
            "Problem",
            "Training: the bulk token is from the demo tenant and joins no device. A package is built with it only in "
            "training: while the demo tenant runs, or with --demo. Get a token from your own tenant for real devices.",
        ),
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
    N_("Problem", "The bulk token worked until {end}, so devices cannot join any more. Get a new token."),
)
def _expired(case: Case) -> Iterator[Found]:
    for token, expiry in _ending(case):
        if token.has_ended(case.now):
            yield finding("account.entra.expiry", end=moment_words(expiry))


@RULES.rule(
    "token_expires_soon",
    Level.WARNING,
    N_("Problem", "The bulk token works until {end}; devices set up later cannot join. Get a new one in time."),
)
def _expires_soon(case: Case) -> Iterator[Found]:
    for token, expiry in _ending(case):
        if is_near_end(token, case.now):
            yield finding("account.entra.expiry", end=moment_words(expiry))


@RULES.rule(
    "token_expiry_unknown",
    Level.HINT,
    N_(
        "Problem",
        "It is not known when the bulk token ends; it does so without a word. Enter the day if you know it.",
    ),
)
def _expiry_unknown(case: Case) -> Iterator[Found]:
    for _, entra in _joined(case):
        if entra.token and not entra.expiry and not entra.is_demo:
            yield finding("account.entra.expiry")


@RULES.rule(
    "token_expiry_too_far",
    Level.WARNING,
    N_("Problem", "Bulk tokens live 180 days at most, so {end} cannot be right. Check the day."),
)
def _expiry_too_far(case: Case) -> Iterator[Found]:
    for _token, expiry in _ending(case):
        if expiry - case.now > timedelta(days=LONGEST_LIFE):
            yield finding("account.entra.expiry", end=moment_words(expiry))


@RULES.rule(
    "authority_not_https",
    Level.WARNING,
    N_("Problem", "The sign-in address does not start with https://, so devices will refuse it. Correct it."),
)
def _authority_not_https(case: Case) -> Iterator[Found]:
    for _, entra in _joined(case):
        if not entra.authority.lower().startswith("https://"):
            yield finding("account.entra.authority")
