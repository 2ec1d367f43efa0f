"""The rule of the sign-in address: it is one of a Microsoft cloud (``bulk-token.md`` 1.7)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.catalogue.cloud import sign_in_hosts
from app.core.masking import shown
from app.core.text import N_
from app.model.project import Join
from app.model.rules.rule import Case, Found, Level, Problem, RuleSet, finding
from app.model.token import DEMO_AUTHORITY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Project

RULES = RuleSet()


def cloud_problems(project: Project) -> tuple[Problem, ...]:
    """Return what is wrong with the sign-in address of *project*; no file is looked at."""
    case = Case(project, None, datetime.now(UTC))
    return tuple(problem for rule in RULES.rules for problem in rule.problems(case))


@RULES.rule(
    "authority_unknown",
    Level.WARNING,
    N_(
        "Problem",
        "“{host}” is not the sign-in address of a Microsoft cloud that is known; a token works only in its own cloud. "
        "Check the address.",
    ),
)
def _authority_unknown(case: Case) -> Iterator[Found]:
    entra = case.project.account.entra
    if case.project.account.join is not Join.ENTRA or not entra.authority.lower().startswith("https://"):
        return
    if entra.authority == DEMO_AUTHORITY and entra.is_demo:
        return  # token_demo says all there is to say
    host = _host(entra.authority)
    if host not in sign_in_hosts():
        yield finding("account.entra.authority", host=shown(host))


def _host(address: str) -> str:
    """Return the host of *address* in lower case, empty where it has none."""
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""
