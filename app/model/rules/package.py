"""Rules of the package's details (``wizard.md`` 5, Export; file names: Microsoft's naming rules)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.file_name import PACKAGE_FAULTS, NameFault, package_faults
from app.core.guid import bare_guid
from app.core.masking import shown
from app.core.text import N_
from app.model.project import Owner, Target
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()

_VERSION = re.compile(r"[0-9]+\.[0-9]+(?:\.[0-9]+\.[0-9]+)?")
_HIGHEST_RANK = 99


@RULES.rule(
    "package_id_form",
    Level.ERROR,
    N_("Problem", "The package id is not a GUID such as {example}. Make a new one."),
)
def _id_form(case: Case) -> Iterator[Found]:
    if bare_guid(case.project.package.id) is None:
        yield finding("package.id", example="{0f8fad5b-d9cb-469f-a165-70867728950e}")


def _name_rule(fault: NameFault) -> None:
    """Add the rule that finds *fault* in the name of the package."""

    @RULES.rule(f"package_name_{fault}", Level.ERROR, PACKAGE_FAULTS[fault])
    def _name(case: Case) -> Iterator[Found]:
        values = package_faults(case.project.package.name).get(fault)
        if values is not None:
            yield finding("package.name", **values)


for _fault in NameFault:
    _name_rule(_fault)


@RULES.rule(
    "package_version_form",
    Level.ERROR,
    N_("Problem", "A version is two or four numbers with dots between, such as 1.0 or 1.0.0.0. Correct “{version}”."),
)
def _version_form(case: Case) -> Iterator[Found]:
    version = case.project.package.version
    if not _VERSION.fullmatch(version):
        yield finding("package.version", version=shown(version))


@RULES.rule(
    "package_version_decimal",
    Level.HINT,
    N_(
        "Problem",
        "Before Windows 10 1709 versions are read as decimals: 1.19 counts as older than 1.2. "
        "Raise the number before the dot instead.",
    ),
)
def _version_decimal(case: Case) -> Iterator[Found]:
    version = case.project.package.version
    if case.project.target is Target.OLDER and _VERSION.fullmatch(version) and len(version.split(".")[1]) > 1:
        yield finding("package.version")


@RULES.rule(
    "package_rank_range",
    Level.ERROR,
    N_("Problem", "The rank is {rank}, but goes from 0 to 99. Correct it."),
)
def _rank_range(case: Case) -> Iterator[Found]:
    rank = case.project.package.rank
    if not 0 <= rank <= _HIGHEST_RANK:
        yield finding("package.rank", rank=shown(f"{rank:d}") if abs(rank) < 10**12 else "…")


@RULES.rule(
    "package_owner_other",
    Level.HINT,
    N_(
        "Problem",
        "The owner is {owner}; packages of an IT department take ITAdmin, which wins over all others. Check it.",
    ),
)
def _owner_other(case: Case) -> Iterator[Found]:
    owner = case.project.package.owner
    if owner is not Owner.IT_ADMIN:
        yield finding("package.owner", owner=owner.value)
