"""How the tool that builds a package writes it: WCD's versions differ in a few points (``ppkg-format.md`` 2, 5.5)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from app import __version__
from app.model.scenario import DESKTOP

if TYPE_CHECKING:
    from app.catalogue.setting import Setting
    from app.model.project import Project

OWN_VERSION = f"{__version__}.0+provisioning-designer"

CONSUMER_FEATURES = "Policies/Experience/AllowWindowsConsumerFeatures"
"""The policy that was one of the user until 2018."""

_FIRST_STORE_WITH_PATHS = (2022, 1118)
"""The oldest that was seen with paths; 2019.808 has none, between them nobody knows."""

_FIRST_AFTER_2018 = 17763


@dataclass(frozen=True, kw_only=True, slots=True)
class Dialect:
    """One tool's way to write a package.

    ``editions`` are the settings stores in the order they were chosen; an empty tuple is a build by command line
    (``TargetSkus=Invalid``). ``source`` is Template (wizard), Classic (advanced editor) or CLI; ``scenario`` is WCD's
    id of the wizard, None without one. What a package at hand shows of its tool's ways
    (:mod:`app.packager.read.dialect_shown`) is in ``shown_…``, None where nothing: then the version decides.
    """

    version: str = OWN_VERSION
    source: str = "Template"
    scenario: str | None = DESKTOP.wcd_id
    editions: tuple[str, ...] = DESKTOP.editions
    signed: bool = False
    shown_settings_path: bool | None = None
    shown_whole_accounts: bool | None = None
    shown_consumer_features_of_user: bool | None = None
    shown_common_first: bool | None = None
    shown_wifi_last: bool | None = None

    @property
    def writes_settings_path(self) -> bool:
        """Whether each parameter names its setting: Store WCD from 2022.1118 on, and this program."""
        if self.shown_settings_path is not None:
            return self.shown_settings_path
        return is_own(self.version) or _numbers(self.version)[:2] >= _FIRST_STORE_WITH_PATHS

    @property
    def is_before_2019(self) -> bool:
        """Whether the tool is older than the settings stores the catalogue was read from.

        The Store's of 2018 puts 1000 before the number of the build, 10.0 is there otherwise.
        """
        numbers = _numbers(self.version)
        build = numbers[2:] if numbers[:2] == (10, 0) else numbers[1:] if numbers[:1] == (1000,) else ()
        return bool(build) and build[0] < _FIRST_AFTER_2018

    @property
    def has_whole_accounts(self) -> bool:
        """Whether all of ``Accounts`` is one settings group."""
        return self.is_before_2019 if self.shown_whole_accounts is None else self.shown_whole_accounts

    @property
    def has_consumer_features_of_user(self) -> bool:
        """Whether ``AllowWindowsConsumerFeatures`` is a policy of the user."""
        shown = self.shown_consumer_features_of_user
        return self.is_before_2019 if shown is None else shown

    @property
    def is_common_first(self) -> bool:
        """Whether settings common to all editions come before those of one edition, at every level of the tree."""
        if self.shown_common_first is not None:
            return self.shown_common_first
        return len(self.editions) > 1 and self.editions[0] == "WindowsCommon"

    @property
    def is_wifi_last(self) -> bool:
        """Whether the groups of Wi-Fi networks come after all others; one build log shows it."""
        return True if self.shown_wifi_last is None else self.shown_wifi_last

    def adapt(self, setting: Setting) -> Setting:
        """Return *setting* as this tool knew it: two were otherwise until 2018 (``wcd-settings/README.md``, Proof)."""
        if self.has_whole_accounts and setting.path.startswith("Accounts/") and setting.group:
            return replace(setting, group="Accounts")
        if self.has_consumer_features_of_user and setting.path == CONSUMER_FEATURES and setting.target:
            path = (("Policy", "User"), *setting.target.path[1:])
            return replace(setting, target=replace(setting.target, path=path, context="user"))
        return setting

    def notes(self, package_id: str) -> str:
        """Return the line of notes in the image XML for the package *package_id*."""
        parts = [
            f"VERSION={self.version}",
            f"Source={self.source}",
            "",
            *([f"ScenarioId={self.scenario}"] if self.scenario else []),
            f"TargetSkus={','.join(self.editions) or 'Invalid'}",
            "EncryptPackage=False",
            f"SignPackage={self.signed}",
            f"PackageID={package_id.strip('{}')}",
            "",
        ]
        return ";".join(parts)


def dialect_of(project: Project) -> Dialect:
    """Return the way in which this program writes *project*: as a wizard's if it is one.

    A project without settings stores is one of the command line.
    """
    scenario = wizard_of(project)
    source = "Template" if scenario else "Classic" if project.editions else "CLI"
    return Dialect(source=source, scenario=scenario, editions=project.editions)


def wizard_of(project: Project) -> str | None:
    """Return WCD's id of the wizard that *project* belongs to, None for one of the advanced editor.

    What was brought in keeps what it was. What was started here belongs to the wizard of its scenario while it has the
    settings stores of that and no free settings.
    """
    if project.origin.scenario is not None:
        return project.origin.scenario or None
    scenario = project.scenario
    is_wizard = project.editions == scenario.editions and not (project.settings or project.variants or project.custom)
    return scenario.wcd_id if is_wizard else None


def is_own(version: str) -> bool:
    """Return whether *version* is one of this program and not of Microsoft's tools."""
    return version.endswith("+provisioning-designer")


def dialect_from_notes(notes: str) -> Dialect:
    """Return the dialect that the image *notes* of a package tell; unknown parts keep the oldest WCD's ways."""
    facts = dict(part.split("=", 1) for part in notes.split(";") if "=" in part)
    skus = facts.get("TargetSkus", "Invalid")
    return Dialect(
        version=facts.get("VERSION", ""),
        source=facts.get("Source", "Classic"),
        scenario=facts.get("ScenarioId"),
        editions=() if skus == "Invalid" else tuple(skus.split(",")),
        signed=facts.get("SignPackage") == "True",
    )


@lru_cache(maxsize=64)  # asked for each setting
def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d{1,9}", version.partition("+")[0]))
