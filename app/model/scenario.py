"""Scenarios: for each kind of device the sections its projects have, in the order of WCD's wizard (``wizard.md`` 3).

A section is one record that scenarios share. What belongs to it elsewhere is in a table with an entry for each
section: its rules in :data:`app.model.rules.problems.RULES`, what it writes and reads in
:data:`app.answers.fields.sections.FIELDS`, and its page in :data:`app.ui.window.pages.PAGES`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.text import N_


class ScenarioKind(StrEnum):
    """The kind of device a project is for, as project files name it."""

    DESKTOP = "desktop"
    KIOSK = "kiosk"
    HOLOLENS = "hololens"
    HUB = "hub"
    ADVANCED = "advanced"


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """One section of a project, and the step of the wizard that shows it.

    ``places`` are the beginnings of the places it owns; the empty one is that of all places.
    """

    key: str
    title: str
    places: tuple[str, ...]

    def owns(self, place: str) -> bool:
        """Return whether *place* is one of this section by its beginning."""
        return any(not start or place == start or place.startswith((f"{start}.", f"{start}[")) for start in self.places)


DEVICE = Section(key="device", title=N_("Section", "Set up device"), places=("device", "target", "fleet"))
NETWORK = Section(key="network", title=N_("Section", "Set up network"), places=("network",))
ACCOUNT = Section(key="account", title=N_("Section", "Account management"), places=("account", "management"))
APPLICATIONS = Section(key="applications", title=N_("Section", "Add applications"), places=("applications",))
CERTIFICATES = Section(key="certificates", title=N_("Section", "Add certificates"), places=("certificates",))
KIOSK_APP = Section(key="kiosk", title=N_("Section", "Kiosk account and app"), places=("kiosk",))
KIOSK_SETTINGS = Section(key="kiosk_settings", title=N_("Section", "Kiosk settings"), places=("kiosk_settings",))
HOLOLENS_DEVICE = Section(
    key="hololens",
    title=N_("Section", "Set up device"),
    places=tuple(
        f"hololens.{name}"
        for name in (
            "generation",
            "license_file",
            "skip_training",
            "skip_calibration",
            "skip_wifi",
            "region",
            "time_zone",
            "language",
        )
    ),
)
DEVELOPERS = Section(
    key="developers", title=N_("Section", "Set up for developers"), places=("hololens.developer_mode",)
)
PROXY = Section(key="proxy", title=N_("Section", "Configure proxy settings"), places=("proxy",))
ADMINS = Section(
    key="admins",
    title=N_("Section", "Set up device admins"),
    places=("account", "hub.group_name", "hub.group_sid"),
)
MANAGEMENT = Section(key="management", title=N_("Section", "Enrol in device management"), places=("management",))
HUB_FILE = Section(key="hub_file", title=N_("Section", "Add a configuration file"), places=("hub.accounts",))
SETTINGS = Section(
    key="settings", title=N_("Section", "All settings"), places=("settings", "variants", "custom", "templates", "notes")
)
"""Whatever Windows Configuration Designer can set, for every kind of device (``wizard.md`` 5)."""

FINISH = Section(key="finish", title=N_("Section", "Finish"), places=("",))
"""The last section of every scenario: the package, and what no other section owns."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Scenario:
    """What a project of one kind is made of.

    ``title`` and ``summary`` offer it where projects are made, unless it ``is_offered`` nowhere yet: then only project
    files have it. ``editions`` are the settings stores of a new project, and ``wcd_id`` is how packages and project
    files of WCD name its wizard (a GUID without braces); None where no public file shows it [UNKNOWN]. ``marks`` are
    the settings, or groups of them, by which a foreign file is known to be for such devices. The last of ``sections``
    is :data:`FINISH`, behind :data:`SETTINGS`.
    """

    key: ScenarioKind
    title: str
    summary: str
    editions: tuple[str, ...]
    sections: tuple[Section, ...]
    wcd_id: str | None = None
    marks: tuple[str, ...] = ()
    is_offered: bool = True

    def section(self, key: str) -> Section:
        """Return the section with *key*; StopIteration where there is none."""
        return next(section for section in self.sections if section.key == key)

    def has(self, key: str) -> bool:
        """Tell whether projects of this kind have the section with *key*."""
        return any(section.key == key for section in self.sections)

    def section_of(self, place: str) -> Section:
        """Return the section that owns *place*: the last one where no other does."""
        return next((section for section in self.sections if section.owns(place)), self.sections[-1])


DESKTOP = Scenario(
    key=ScenarioKind.DESKTOP,
    title=N_("Scenario", "Provision desktop devices"),
    summary=N_("Scenario", "Name, network, accounts, applications and certificates of Windows PCs"),
    editions=("WindowsCommon", "Desktop"),
    wcd_id="d2fa89db-1251-4bdf-b1bf-4b96016aaea4",
    sections=(DEVICE, NETWORK, ACCOUNT, APPLICATIONS, CERTIFICATES, SETTINGS, FINISH),
)

KIOSK = Scenario(
    key=ScenarioKind.KIOSK,
    title=N_("Scenario", "Provision kiosk devices"),
    summary=N_("Scenario", "Windows PCs that show one app, or only the apps you choose"),
    editions=("WindowsCommon", "Desktop"),
    sections=(DEVICE, NETWORK, ACCOUNT, APPLICATIONS, CERTIFICATES, KIOSK_APP, KIOSK_SETTINGS, SETTINGS, FINISH),
    marks=("AssignedAccess", "SMISettings/ShellLauncher"),
)

HOLOLENS = Scenario(
    key=ScenarioKind.HOLOLENS,
    title=N_("Scenario", "Provision HoloLens devices"),
    summary=N_("Scenario", "First start, network, accounts and certificates of HoloLens, both generations"),
    editions=("WindowsCommon", "Holographic"),
    sections=(HOLOLENS_DEVICE, NETWORK, ACCOUNT, CERTIFICATES, DEVELOPERS, SETTINGS, FINISH),
    marks=("FirstExperience", "DeveloperSetup"),
)

HUB = Scenario(
    key=ScenarioKind.HUB,
    title=N_("Scenario", "Provision Surface Hub devices"),
    summary=N_("Scenario", "Certificates, proxy, administrators, management and apps of Surface Hub"),
    editions=("WindowsCommon", "Team"),
    sections=(CERTIFICATES, PROXY, ADMINS, MANAGEMENT, APPLICATIONS, HUB_FILE, SETTINGS, FINISH),
    marks=("NetworkProxy", "SurfaceHubManagement", "WindowsTeamSettings"),
)

ADVANCED = Scenario(
    key=ScenarioKind.ADVANCED,
    title=N_("Scenario", "Advanced provisioning"),
    summary=N_("Scenario", "All settings of Windows, for the editions you choose"),
    editions=("WindowsCommon", "Desktop"),
    sections=(SETTINGS, FINISH),
)

SCENARIOS: dict[ScenarioKind, Scenario] = {one.key: one for one in (DESKTOP, KIOSK, HOLOLENS, HUB, ADVANCED)}
"""All scenarios, in the order of the start page."""

NEVER_PROTECTED = (ScenarioKind.HOLOLENS, ScenarioKind.HUB)
"""The devices whose packages must stay open: HoloLens fails with an encrypted one, of a Hub nothing is known."""


def offered() -> tuple[Scenario, ...]:
    """Return the scenarios that a new project can be of."""
    return tuple(one for one in SCENARIOS.values() if one.is_offered)


def scenario_of_wcd(wcd_id: str | None) -> Scenario | None:
    """Return the scenario whose wizard WCD calls *wcd_id*; None where that is None or not known."""
    return next((one for one in SCENARIOS.values() if wcd_id and one.wcd_id == wcd_id), None)
