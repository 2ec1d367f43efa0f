"""Rules of the page *Set up device*, except for the name (``wizard.md`` 4.1, 9; CleanPC CSP for editions)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.text import N_
from app.model.kiosk import KioskAccount
from app.model.project import Join
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()

_KEY = re.compile(r"[A-Za-z0-9]{5}(?:-[A-Za-z0-9]{5}){4}")
_KEY_ALPHABET = frozenset("BCDFGHJKMNPQRTVWXY2346789-")


@RULES.rule(
    "product_key_form",
    Level.ERROR,
    N_(
        "Problem",
        "The product key does not consist of five groups of five letters or digits joined by hyphens. "
        "Copy it again, without spaces.",
    ),
)
def _product_key_form(case: Case) -> Iterator[Found]:
    key = case.project.device.product_key
    if key and not _KEY.fullmatch(key.reveal()):
        yield finding("device.product_key")


@RULES.rule(
    "product_key_alphabet",
    Level.WARNING,
    N_(
        "Problem",
        "The product key has letters or digits that Microsoft does not use in keys (such as A, E, I, O, U, 0, 1, 5). "
        "Check it for misreadings.",
    ),
)
def _product_key_alphabet(case: Case) -> Iterator[Found]:
    key = case.project.device.product_key.reveal()
    if _KEY.fullmatch(key) and not _KEY_ALPHABET.issuperset(key.upper()):
        yield finding("device.product_key")


@RULES.rule(
    "shared_use_trusts_no_apps",
    Level.HINT,
    N_(
        "Problem",
        "Shared use sets AllowAllTrustedApps to No, and that wins: app packages from outside the Store stay blocked. "
        "Other installers run as usual.",
    ),
)
def _shared_use_trusts_no_apps(case: Case) -> Iterator[Found]:
    if case.project.device.shared and case.project.applications:
        yield finding("device.shared")


@RULES.rule(
    "clean_repeats",
    Level.WARNING,
    N_(
        "Problem",
        "Windows keeps the package and applies it again after each reset, removing software and user data each time. "
        "Remove the package from devices afterwards, or switch this off.",
    ),
)
def _clean_repeats(case: Case) -> Iterator[Found]:
    device, join = case.project.device, case.project.account.join
    if device.remove_software and join is not Join.ENTRA:
        yield finding("device.remove_software")


@RULES.rule(
    "clean_with_token",
    Level.WARNING,
    N_(
        "Problem",
        "Removing software together with a bulk token can make devices reset themselves again and again, "
        "as the package stays and is applied after each reset. Put the two into separate packages.",
    ),
)
def _clean_with_token(case: Case) -> Iterator[Found]:
    if case.project.device.remove_software and case.project.account.join is Join.ENTRA:
        yield finding("device.remove_software")


@RULES.rule(
    "clean_not_on_home",
    Level.HINT,
    N_(
        "Problem",
        "Windows Home cannot remove software this way (CleanPC); there the package fails. Use it on Pro, Education or "
        "Enterprise.",
    ),
)
def _clean_not_on_home(case: Case) -> Iterator[Found]:
    if case.project.device.remove_software:
        yield finding("device.remove_software")
    elif case.has_free("CleanPC"):
        yield finding("settings")


@RULES.rule(
    "hidden_start_without_account",
    Level.WARNING,
    N_(
        "Problem",
        "The first-start pages are hidden but nothing makes an account, so nobody can sign in to a new device. "
        "Add an account, or show the pages.",
    ),
)
def _hidden_start_without_account(case: Case) -> Iterator[Found]:
    """Only a warning: packages for devices already in use set HideOobe alone."""
    project = case.project
    joins = project.account.join in (Join.ENTRA, Join.DIRECTORY)
    if not project.device.hide_oobe or joins or project.account.administrator.name:
        return
    if project.scenario.has("kiosk") and (
        project.kiosk.makes_account or project.kiosk.account is KioskAccount.AUTOMATIC
    ):
        return
    if not case.has_free("Accounts", "Users", "Azure", "ComputerAccount"):
        yield finding("device.hide_oobe")
