"""Rules of the PCs that may join: not Windows Home, nor with Autopilot, nor in a domain already.

Sources: windows-itpro-docs#10859, #10751, PR#6157, IntuneDocs#1400.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.text import N_
from app.model.project import Join
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()


@RULES.rule(
    "entra_join_limits",
    Level.HINT,
    N_(
        "Problem",
        "Windows Home cannot join Entra ID. Do not use the package on devices with an Autopilot profile, and not on "
        "PCs that are in a domain already or hybrid joined: a package does not enrol those.",
    ),
)
def _entra_join_limits(case: Case) -> Iterator[Found]:
    if case.project.account.join is Join.ENTRA:
        yield finding("account.join")
    elif case.has_free("Accounts", "Azure"):
        yield finding("settings")


@RULES.rule(
    "domain_not_on_home",
    Level.HINT,
    N_(
        "Problem",
        "Windows Home cannot join a domain, and a PC that is in one already stays there. Use Pro, Education or "
        "Enterprise, and new PCs.",
    ),
)
def _domain_not_on_home(case: Case) -> Iterator[Found]:
    if case.project.account.join is Join.DIRECTORY:
        yield finding("account.join")
    elif case.has_free("Accounts", "ComputerAccount"):
        yield finding("settings")
