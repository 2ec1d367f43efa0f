"""All that is wrong with a project."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

from app.model import (
    rules_account,
    rules_application,
    rules_certificate,
    rules_client_certificate,
    rules_command,
    rules_device,
    rules_directory,
    rules_edition,
    rules_file,
    rules_hazard,
    rules_name,
    rules_network,
    rules_package,
    rules_token,
    rules_unique_name,
)
from app.model.problem import Case, Level, Problem, Rule

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project

RULES: tuple[Rule, ...] = tuple(
    chain.from_iterable(
        page.PAGE.rules
        for page in (
            rules_name,
            rules_unique_name,
            rules_device,
            rules_network,
            rules_token,
            rules_directory,
            rules_account,
            rules_edition,
            rules_application,
            rules_command,
            rules_certificate,
            rules_client_certificate,
            rules_package,
            rules_file,
            rules_hazard,
        )
    )
)
"""Every rule, in the order of the pages."""


def problems(project: Project, folder: Path | None = None, now: datetime | None = None) -> tuple[Problem, ...]:
    """Return what is wrong with *project*, in the order of the pages.

    *folder* is the project's, where relative files start; without it no file is looked at. *now* is the time (UTC)
    that expiry is measured from, by default the present one.
    """
    case = Case(project, folder, now or datetime.now(UTC))
    return tuple(problem for rule in RULES for problem in rule.problems(case))


def has_errors(found: tuple[Problem, ...]) -> bool:
    """Tell whether any of the problems *found* stops a build."""
    return any(problem.level is Level.ERROR for problem in found)
