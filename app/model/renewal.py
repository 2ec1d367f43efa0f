"""A new bulk token for a project, and the renewal of its package."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from app.model.project import Join, Target

if TYPE_CHECKING:
    from datetime import datetime

    from app.model.project import Project
    from app.model.token import Token

_VERSION = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})+")


def raised(version: str, target: Target) -> str:
    """Return the version after *version*: 1.0 becomes 1.1, 1.0.0.9 becomes 1.0.0.10. What is no version stays.

    Before Windows 10 1709 versions are read as decimals, where 1.10 is not higher than 1.9; for such a *target* 2.0
    follows (``wizard.md`` 5, Export).
    """
    if not _VERSION.fullmatch(version):
        return version
    numbers = [int(number) for number in version.split(".")]
    numbers[-1] += 1
    if target is Target.OLDER and len(numbers) == 2 and numbers[-1] > 9:
        numbers = [numbers[0] + 1, 0]
    return ".".join(map(str, numbers))


def with_token(project: Project, token: Token) -> Project:
    """Return *project* joining Entra ID with *token*; what it knew of the token before it is gone, everything else
    stays."""
    # A project holds instants in one form only, whatever a clock or a service gave.
    entra = replace(token, expiry=_whole(token.expiry), made=_whole(token.made))
    return replace(project, account=replace(project.account, join=Join.ENTRA, entra=entra))


def _whole(when: datetime | None) -> datetime | None:
    """Return *when* in UTC, in whole seconds."""
    return when.astimezone(UTC).replace(microsecond=0) if when else None


def renewed(project: Project, token: Token) -> Project:
    """Return *project* with a new *token*, ready to be built again in place of the package before it.

    Its id stays and its version rises, as Windows replaces an installed package only by one of the same id and a
    higher version (``wizard.md`` 5, Export).
    """
    fresh = with_token(project, token)
    return replace(fresh, package=replace(fresh.package, version=raised(fresh.package.version, fresh.target)))
