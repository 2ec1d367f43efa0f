"""What the section *Kiosk settings* writes: a group of settings for each of its switches (``wizard.md`` 4.7).

Which settings WCD's page writes is inferred from their groups [INFERRED]; what each does, its ``wcd-*.md`` page says.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.answers.fields.tree import branch, find, leaf, merge_all, remove
from app.model.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.answers.fields.read import Take
    from app.answers.fields.tree import Nodes
    from app.model.project import Project

SWITCHES: dict[str, tuple[tuple[str, str], ...]] = {
    "tablet": (
        ("TabletMode/ConvertibleSlateModePromptPreference", "Disable prompting"),
        ("TabletMode/SignInMode", "Tablet mode"),
    ),
    "hide_welcome": (("SMISettings/BrandingNeutral", "17"),),
    "hide_sign_in": (("SMISettings/HideAutologonUI", "True"), ("SMISettings/HideFirstLogonAnimation", "True")),
    "no_lock_screen": (("SMISettings/NoLockScreen", "True"),),
    "hide_boot": (
        ("SMISettings/HideBootLogo", "True"),
        ("SMISettings/HideBootStatusIndicator", "True"),
        ("SMISettings/HideBootStatusMessage", "True"),
    ),
    "hide_messages": (("SMISettings/UIVerbosityLevel", "Suppress"),),
}
"""Path and text of what each switch sets. 17 of BrandingNeutral hides all of the Welcome screen and *Switch user*."""

TIMEOUTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Display", ("IdleTimeout",)),
    ("Sleep", ("HibernateTimeout", "StandbyTimeout")),
)
"""The power settings, by their groups, that ``no_timeouts`` sets to 0, which is never."""

SCHEMES = ("Balanced", "HighPerformance", "PowerSaver")
_POWER = "Power/Policy/Settings"


def kiosk_switches(project: Project) -> Iterator[Node]:
    """Yield the settings of the section."""
    chosen = project.kiosk_settings
    for name, settings in SWITCHES.items():
        if getattr(chosen, name):
            yield from (leaf(path, text) for path, text in settings)
    if chosen.no_timeouts:
        yield from _timeouts()


def kiosk_switch_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each setting of the section; the timeouts by their groups, an item each scheme."""
    chosen = project.kiosk_settings
    for name, settings in SWITCHES.items():
        if getattr(chosen, name):
            yield from ((path, f"kiosk_settings.{name}") for path, _ in settings)
    if chosen.no_timeouts:
        for group, _ in TIMEOUTS:
            for scheme in SCHEMES:
                yield f"{_POWER}/{group}/SchemePersonality/Default@{scheme}", "kiosk_settings.no_timeouts"


def take_switch(name: str) -> Take:
    """Return the function that moves what the switch *name* sets."""

    def take(project: Project) -> Project:
        settings = project.settings
        for path, _ in SWITCHES[name]:
            settings = _without(settings, path)
        return replace(project, settings=settings, kiosk_settings=replace(project.kiosk_settings, **{name: True}))

    return take


def take_timeouts(project: Project) -> Project:
    """Move the timeouts that are switched off."""
    settings = project.settings
    for group, _ in TIMEOUTS:
        settings = _without(settings, f"{_POWER}/{group}")
    return replace(project, settings=settings, kiosk_settings=replace(project.kiosk_settings, no_timeouts=True))


def _timeouts() -> Nodes:
    nodes: Nodes = ()
    for group, names in TIMEOUTS:
        values = tuple(Node(name, None, (Node("AcValue", "0"), Node("DcValue", "0"))) for name in names)
        items = (Node("Default", None, (branch("Setting", *values),), (("SchemeAlias", one),)) for one in SCHEMES)
        nodes = merge_all(nodes, [branch(f"{_POWER}/{group}/SchemePersonality", *items)])
    return nodes


def _without(nodes: Nodes, path: str) -> Nodes:
    outer, _, name = path.rpartition("/")
    group = find(nodes, outer)
    return remove(nodes, outer, [one for one in group.children if one.name == name]) if group else nodes
