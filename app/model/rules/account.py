"""Rules of the local administrator (``wizard.md`` 4.3, 9; names and lengths: Windows' rules for local accounts)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_
from app.model.project import Join, Target
from app.model.rules.field_rule import FieldRule, add_field_rules, longer, missing, one_of, shorter
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.core.secret import Secret
    from app.model.project import Administrator
    from app.model.rules.rule import Case

RULES = RuleSet()

NAME_LENGTH = 20
FORBIDDEN = frozenset('"/\\[]:;|=,+*?<>@')
BUILT_IN = frozenset(("administrator", "administrateur"))
RESERVED = frozenset(
    (
        "guest",
        "defaultaccount",
        "wdagutilityaccount",
        "system",
        "local service",
        "network service",
        "none",
        "defaultuser0",
    )
)
SHORT_PASSWORD = 8
LONG_PASSWORD = 127
COMMON = frozenset(
    (
        "password", "password1", "password123", "p@ssw0rd", "p@ssword", "passw0rd", "pa$$w0rd", "pa$$word", "12345678",
        "123456789", "1234567890", "qwertyui", "qwerty123", "azertyui", "azerty123", "welcome1", "welcome123",
        "admin123", "administrator", "changeme", "letmein1", "iloveyou", "motdepasse", "bonjour1", "abcd1234",
    )
)  # fmt: skip


def _made(case: Case) -> Iterator[tuple[str, Administrator]]:
    """Yield the administrator if one is made."""
    if case.project.account.administrator.name:
        yield "account.administrator", case.project.account.administrator


@RULES.rule(
    "administrator_missing",
    Level.ERROR,
    N_("Problem", "The local administrator has no name. Write one, or choose that devices join nothing."),
)
def _administrator_missing(case: Case) -> Iterator[Found]:
    account = case.project.account
    if account.join is Join.LOCAL and not account.administrator.name:
        yield finding("account.administrator.name")


@RULES.rule(
    "administrator_nameless",
    Level.WARNING,
    N_("Problem", "A password is given but no name, so no local administrator is made. Write the name, or clear it."),
)
def _administrator_nameless(case: Case) -> Iterator[Found]:
    account = case.project.account
    if account.join is not Join.LOCAL and account.administrator.password and not account.administrator.name:
        yield finding("account.administrator.name")


@RULES.rule(
    "no_local_administrator",
    Level.WARNING,
    N_(
        "Problem",
        "If the join fails nobody can sign in, as there is no local administrator: only a reset helps. "
        "Add one, to be safe.",
    ),
)
def _no_local_administrator(case: Case) -> Iterator[Found]:
    account = case.project.account
    users = any(
        one.name == "Users" for node in case.project.settings if node.name == "Accounts" for one in node.children
    )
    if account.join in (Join.ENTRA, Join.DIRECTORY) and not account.administrator.name and not users:
        yield finding("account.administrator.name")


def _forbidden(name: str) -> Mapping[str, object] | None:
    found = [char for char in dict.fromkeys(name) if char in FORBIDDEN or not char.isprintable()]
    return {"characters": shown(" ".join(found))} if found else None


def _dots(name: str) -> Mapping[str, object] | None:
    return {} if not name.strip(". ") or name.endswith(".") else None


def _common(password: Secret) -> Mapping[str, object] | None:
    return {} if password.reveal().casefold() in COMMON else None


add_field_rules(
    RULES,
    _made,
    FieldRule(
        "name",
        "account_name_too_long",
        Level.ERROR,
        N_("Problem", "The account name has {length} characters; Windows takes at most 20. Shorten it."),
        longer(NAME_LENGTH, "length"),
    ),
    FieldRule(
        "name",
        "account_name_character",
        Level.ERROR,
        N_("Problem", "Windows does not take {characters} in an account name. Remove them."),
        _forbidden,
    ),
    FieldRule(
        "name",
        "account_name_dots",
        Level.ERROR,
        N_(
            "Problem",
            "An account name of dots and spaces only, or with a dot at its end, is refused by Windows. Change it.",
        ),
        _dots,
    ),
    FieldRule(
        "name",
        "account_name_built_in",
        Level.WARNING,
        N_(
            "Problem",
            "“{name}” is Windows' built-in account: it is switched off on new devices, and everybody guesses its name. "
            "Choose another name.",
        ),
        one_of(BUILT_IN, "name"),
    ),
    FieldRule(
        "name",
        "account_name_reserved",
        Level.ERROR,
        N_(
            "Problem",
            "“{name}” is a name that Windows keeps for itself, so the account would not be made. Choose another.",
        ),
        one_of(RESERVED, "name"),
    ),
    FieldRule(
        "password",
        "password_missing",
        Level.ERROR,
        N_("Problem", "The local administrator has no password: anybody could sign in with full rights. Enter one."),
        missing,
    ),
    FieldRule(
        "password",
        "password_short",
        Level.WARNING,
        N_(
            "Problem",
            "The administrator's password has fewer than 8 characters and is soon guessed. Take a longer one.",
        ),
        shorter(SHORT_PASSWORD),
    ),
    FieldRule(
        "password",
        "password_long",
        Level.ERROR,
        N_(
            "Problem",
            "The administrator's password has more than 127 characters, which nobody can type in Windows. Shorten it.",
        ),
        longer(LONG_PASSWORD),
    ),
    FieldRule(
        "password",
        "password_common",
        Level.WARNING,
        N_("Problem", "The administrator's password is among the first that attackers try. Take a random one."),
        _common,
    ),
)


@RULES.rule(
    "password_has_name",
    Level.WARNING,
    N_("Problem", "The administrator's password contains the account name, so it is easy to guess. Take another."),
)
def _password_has_name(case: Case) -> Iterator[Found]:
    for _, administrator in _made(case):
        if len(administrator.name) > 2 and administrator.name.casefold() in administrator.password.reveal().casefold():
            yield finding("account.administrator.password")


@RULES.rule(
    "password_expires",
    Level.HINT,
    N_("Problem", "On Windows 10 1607 the account may lock 42 days after setup. Change its password there before."),
)
def _password_expires(case: Case) -> Iterator[Found]:
    """The desktop page tells so of all versions, the HoloLens page of 1607 only (``users.md`` 20)."""
    for _ in _made(case):
        if case.project.target is Target.OLDER:
            yield finding("account.administrator.password")
