"""What is wrong with the fields of a project, and with its files."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

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
from app.model.rules import fleet as rules_fleet
from app.model.rules import hololens as rules_hololens
from app.model.rules import hub as rules_hub
from app.model.rules import kiosk as rules_kiosk
from app.model.rules import management as rules_management
from app.model.rules import network as rules_network
from app.model.rules import package as rules_package
from app.model.rules import token as rules_token
from app.model.rules import unique_name as rules_unique_name
from app.model.rules.rule import Case, Level, Problem, Rule
from app.model.scenario import (
    ACCOUNT,
    ADMINS,
    APPLICATIONS,
    CERTIFICATES,
    DEVELOPERS,
    DEVICE,
    FINISH,
    HOLOLENS_DEVICE,
    HUB_FILE,
    KIOSK_APP,
    KIOSK_SETTINGS,
    MANAGEMENT,
    NETWORK,
    PROXY,
    SETTINGS,
    Section,
)

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project

_ACCOUNT = (
    *rules_token.RULES.rules,
    *rules_directory.RULES.rules,
    *rules_account.RULES.rules,
    *rules_edition.RULES.rules,
)

RULES: dict[Section, tuple[Rule, ...]] = {
    DEVICE: (
        *rules_name.RULES.rules,
        *rules_unique_name.RULES.rules,
        *rules_device.RULES.rules,
        *rules_fleet.RULES.rules,
    ),
    NETWORK: (*rules_network.RULES.rules,),
    ACCOUNT: (*_ACCOUNT, *rules_management.RULES.rules, *rules_hololens.KIND_RULES.rules),
    APPLICATIONS: (
        *rules_application.RULES.rules,
        *rules_app_package.RULES.rules,
        *rules_command.RULES.rules,
        *rules_hub.APP_RULES.rules,
    ),
    CERTIFICATES: (
        *rules_certificate.RULES.rules,
        *rules_client_certificate.RULES.rules,
        *rules_hub.CERTIFICATE_RULES.rules,
    ),
    HOLOLENS_DEVICE: (*rules_hololens.RULES.rules,),
    DEVELOPERS: (*rules_hololens.DEVELOPER_RULES.rules,),
    PROXY: (*rules_hub.PROXY_RULES.rules,),
    ADMINS: (*_ACCOUNT, *rules_hub.ADMIN_RULES.rules),
    MANAGEMENT: (*rules_management.RULES.rules,),
    HUB_FILE: (*rules_hub.FILE_RULES.rules,),
    KIOSK_APP: (*rules_kiosk.RULES.rules,),
    KIOSK_SETTINGS: (*rules_kiosk.SETTINGS_RULES.rules,),
    SETTINGS: (),
    FINISH: (*rules_package.RULES.rules, *rules_file.RULES.rules, *rules_hololens.SETTING_RULES.rules),
}
"""The rules of each section, in the order in which they are asked."""


def problems(project: Project, folder: Path | None = None, now: datetime | None = None) -> tuple[Problem, ...]:
    """Return what is wrong with *project*, in the order of the sections that its scenario has.

    *folder* is the project's, where relative files start; without it no file is looked at. *now* is the time (UTC)
    that expiry is measured from, by default the present one.
    """
    case = Case(project, folder, now or datetime.now(UTC))
    rules = chain.from_iterable(RULES[section] for section in project.scenario.sections)
    return tuple(problem for rule in rules for problem in rule.problems(case))


def has_errors(found: tuple[Problem, ...]) -> bool:
    """Return whether any of the problems *found* stops a build."""
    return any(problem.level is Level.ERROR for problem in found)
