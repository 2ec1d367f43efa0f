"""Rules of the PCs that a package is for: Windows Home, Autopilot, and PCs that are in a domain already.

Sources: windows-itpro-docs#10859, #10751, PR#6157, IntuneDocs#1400; CleanPC CSP (editions).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.text import N_
from app.model.project import Join
from app.model.rules.rule import Found, Level, Page, at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

PAGE = Page()


def _has_group(case: Case, group: str, *names: str) -> bool:
    """Tell whether the free settings have *group*, with one of *names* in it if any are given."""
    found = [node for node in case.project.settings if node.name == group]
    return any(child.name in names or not names for node in found for child in node.children)


@PAGE.rule(
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
        yield at("device.remove_software")
    elif _has_group(case, "CleanPC"):
        yield at("settings")


@PAGE.rule(
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
        yield at("account.join")
    elif _has_group(case, "Accounts", "Azure"):
        yield at("settings")


@PAGE.rule(
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
        yield at("account.join")
    elif _has_group(case, "Accounts", "ComputerAccount"):
        yield at("settings")
