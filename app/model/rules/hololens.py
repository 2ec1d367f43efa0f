"""Rules of HoloLens (``wizard.md`` 4.8, 9; ``kiosk-and-files.md`` 6.1; Hololens docs: hololens-provisioning)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_
from app.model.hololens import Generation
from app.model.project import Join
from app.model.rules.rule import Found, Level, RuleSet, finding
from app.model.scenario import ScenarioKind
from app.model.windows_names import TIME_ZONES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()

_REGION = re.compile(r"[1-9][0-9]{0,8}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?")


@RULES.rule(
    "hololens_license_missing",
    Level.HINT,
    N_(
        "Problem",
        "HoloLens (1st gen) needs the licence file of the Commercial Suite to join a tenant or to show a kiosk. "
        "Choose it, unless devices have it.",
    ),
)
def _license_missing(case: Case) -> Iterator[Found]:
    hololens = case.project.hololens
    if hololens.generation is Generation.FIRST and not hololens.license_file:
        yield finding("hololens.license_file")


@RULES.rule(
    "hololens_license_unused",
    Level.WARNING,
    N_("Problem", "HoloLens 2 needs no licence file, so it is left out. Remove it, or choose the first generation."),
)
def _license_unused(case: Case) -> Iterator[Found]:
    hololens = case.project.hololens
    if hololens.generation is Generation.SECOND and hololens.license_file:
        yield finding("hololens.license_file")


@RULES.rule(
    "hololens_license_form",
    Level.WARNING,
    N_("Problem", "{file} is not an XML file, but the licence of an edition is one. Choose the right file."),
)
def _license_form(case: Case) -> Iterator[Found]:
    file = case.project.hololens.license_file
    if file and not file.lower().endswith(".xml"):
        yield finding("hololens.license_file", file=shown(file))


@RULES.rule(
    "hololens_region_form",
    Level.ERROR,
    N_("Problem", "The region is a number, Microsoft’s GeoID of the country, such as 244. Choose it from the list."),
)
def _region_form(case: Case) -> Iterator[Found]:
    region = case.project.hololens.region
    if region and not _REGION.fullmatch(region):
        yield finding("hololens.region")


@RULES.rule(
    "hololens_time_zone_unknown",
    Level.WARNING,
    N_(
        "Problem",
        "“{zone}” is not a name that Windows has for a time zone. Choose one from the list, such as Romance Standard "
        "Time.",
    ),
)
def _time_zone_unknown(case: Case) -> Iterator[Found]:
    zone = case.project.hololens.time_zone
    if zone and zone not in TIME_ZONES:
        yield finding("hololens.time_zone", zone=shown(zone))


@RULES.rule(
    "hololens_language_form",
    Level.ERROR,
    N_("Problem", "“{language}” is not the tag of a language. Write one such as fr-FR or en-US."),
)
def _language_form(case: Case) -> Iterator[Found]:
    language = case.project.hololens.language
    if language and not _LANGUAGE.fullmatch(language):
        yield finding("hololens.language", language=shown(language))


@RULES.rule(
    "hololens_skip_wifi",
    Level.WARNING,
    N_(
        "Problem",
        "The Wi-Fi page is skipped, but the package has no Wi-Fi network, so nothing can check the account that signs "
        "in. Add a network, or do not skip the page.",
    ),
)
def _skip_wifi(case: Case) -> Iterator[Found]:
    network = case.project.network
    if case.project.hololens.skip_wifi and not (network.enabled and (network.wifi or network.profiles)):
        yield finding("hololens.skip_wifi")


DEVELOPER_RULES = RuleSet()


@DEVELOPER_RULES.rule(
    "hololens_developer_mode",
    Level.WARNING,
    N_(
        "Problem",
        "With developer mode anybody who reaches the device can install apps without a signature. "
        "Leave it off outside of development.",
    ),
)
def _developer_mode(case: Case) -> Iterator[Found]:
    if case.project.hololens.developer_mode:
        yield finding("hololens.developer_mode")


KIND_RULES = RuleSet()
"""Rules about what a kind of device cannot do; they look at the section of accounts."""


@KIND_RULES.rule(
    "hololens_no_domain",
    Level.ERROR,
    N_("Problem", "HoloLens joins no Active Directory. Choose Entra ID, a local account, or nothing."),
)
def _no_domain(case: Case) -> Iterator[Found]:
    if case.project.kind is ScenarioKind.HOLOLENS and case.project.account.join is Join.DIRECTORY:
        yield finding("account.join")


@KIND_RULES.rule(
    "hololens_no_management",
    Level.ERROR,
    N_(
        "Problem",
        "HoloLens does not know the enrolment by Workplace/Enrollments. Let it join Entra ID, which enrols it, or "
        "switch the enrolment off.",
    ),
)
def _no_management(case: Case) -> Iterator[Found]:
    if case.project.kind is ScenarioKind.HOLOLENS:
        if case.project.management.enabled:
            yield finding("management.enabled")
        elif case.has_free("Workplace"):
            yield finding("settings")


SETTING_RULES = RuleSet()
"""Rules about the free settings of both kinds of devices."""


@SETTING_RULES.rule(
    "kind_no_commands",
    Level.ERROR,
    N_(
        "Problem",
        "HoloLens and Surface Hub run no programs of a package: with ProvisioningCommands provisioning fails. Remove "
        "them.",
    ),
)
def _no_commands(case: Case) -> Iterator[Found]:
    if case.project.kind in (ScenarioKind.HOLOLENS, ScenarioKind.HUB) and case.has_free("ProvisioningCommands"):
        yield finding("settings")
