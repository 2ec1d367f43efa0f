"""How the tool that builds a package writes it: WCD's versions differ in a few points (``ppkg-format.md`` 2, 5.5)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app import __version__
from app.model.scenario import DESKTOP

if TYPE_CHECKING:
    from app.catalogue.setting import Setting
    from app.model.project import Project

OWN_VERSION = f"{__version__}.0+provisioning-designer"

_FIRST_STORE_WITH_PATHS = (2023, 728)
_FIRST_AFTER_2018 = (10, 0, 17763)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """One tool's way to write a package.

    ``editions`` are the settings stores in the order they were chosen; an empty tuple is a build by command line
    (``TargetSkus=Invalid``). ``source`` is Template (wizard), Classic (advanced editor) or CLI; ``scenario`` is WCD's
    id of the wizard, None without one.
    """

    version: str = OWN_VERSION
    source: str = "Template"
    scenario: str | None = DESKTOP.wcd_id
    editions: tuple[str, ...] = DESKTOP.editions
    signed: bool = False

    @property
    def writes_settings_path(self) -> bool:
        """Whether each parameter names its setting: Store WCD from 2023.728 on, and this program."""
        numbers = _numbers(self.version)
        return self.version.endswith("+provisioning-designer") or numbers[:2] >= _FIRST_STORE_WITH_PATHS

    @property
    def is_before_2019(self) -> bool:
        """Whether the tool is older than the settings stores the catalogue was read from."""
        numbers = _numbers(self.version)
        return numbers[:2] == (10, 0) and numbers < _FIRST_AFTER_2018

    @property
    def is_common_first(self) -> bool:
        """Whether settings common to all editions come before those of one edition, at every level of the tree."""
        return len(self.editions) > 1 and self.editions[0] == "WindowsCommon"

    def adapt(self, setting: Setting) -> Setting:
        """Return *setting* as this tool knew it: in 2018 two settings were still otherwise.

        All of ``Accounts`` was one settings group, and ``AllowWindowsConsumerFeatures`` was a policy of the user
        (``wcd-settings/README.md``, Proof).
        """
        if not self.is_before_2019:
            return setting
        if setting.path.startswith("Accounts/") and setting.group:
            return replace(setting, group="Accounts")
        if setting.path == "Policies/Experience/AllowWindowsConsumerFeatures" and setting.target:
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
    """Return the way in which this program writes *project*: as a wizard's while it has no free settings."""
    is_wizard = not project.settings and not project.variants
    return Dialect(
        source="Template" if is_wizard else "Classic",
        scenario=project.scenario.wcd_id if is_wizard else None,
        editions=project.editions,
    )


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


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d{1,9}", version.partition("+")[0]))
