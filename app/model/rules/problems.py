"""All that is wrong with a project."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

from app.answers.rules import overlap as rules_hazard
from app.model.rules import account as rules_account
from app.model.rules import app_package as rules_app_package
from app.model.rules import application as rules_application
from app.model.rules import certificate as rules_certificate
from app.model.rules import client_certificate as rules_client_certificate
from app.model.rules import command as rules_command
from app.model.rules import device as rules_device
from app.model.rules import device_name as rules_name
from app.model.rules import directory as rules_directory
from app.model.rules import edition as rules_edition
from app.model.rules import file as rules_file
from app.model.rules import network as rules_network
from app.model.rules import package as rules_package
from app.model.rules import token as rules_token
from app.model.rules import unique_name as rules_unique_name
from app.model.rules.rule import Case, Level, Problem, Rule

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
            rules_app_package,
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
