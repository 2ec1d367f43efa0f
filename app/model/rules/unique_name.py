"""Rules that keep the names of many devices apart (``wizard.md`` 4.1, ``users.md`` 15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.text import N_
from app.model import device_name
from app.model.device_name import PartKind
from app.model.project import Join, Target
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()

FLEET = 100
"""Devices for which the chance of equal names is reported; packages are meant for tens to a few hundred."""

_TELL_FROM = 0.01


@RULES.rule(
    "name_serial_cut",
    Level.WARNING,
    N_(
        "Problem",
        "Only the last {room} characters of the serial number fit, so devices may get equal names. "
        "Shorten the rest of the name.",
    ),
)
def _serial_cut(case: Case) -> Iterator[Found]:
    pattern = case.project.device.name
    room = device_name.serial_room(pattern, case.project.target)
    if device_name.has(pattern, PartKind.SERIAL) and 0 < room < device_name.SERIAL_LENGTH:
        yield finding("device.name", room=room)


@RULES.rule(
    "name_long_for_netbios",
    Level.WARNING,
    N_(
        "Problem",
        "Older protocols see only the first 15 characters of a name, which lack the part that tells devices apart. "
        "Shorten the name.",
    ),
)
def _long_for_netbios(case: Case) -> Iterator[Found]:
    """Windows makes the NetBIOS name of the first 15 characters [INFERRED for names from packages]."""
    if device_name.is_lost_in_netbios(case.project.device.name, case.project.target):
        yield finding("device.name")


def _is_fixed(pattern: str) -> bool:
    return not device_name.has(pattern, PartKind.SERIAL) and not device_name.has(pattern, PartKind.RANDOM)


@RULES.rule(
    "name_needs_macro",
    Level.ERROR,
    N_(
        "Problem",
        "A fixed name cannot join a domain twice: the second device would push out the first. Add {macro} to the name.",
    ),
)
def _needs_macro(case: Case) -> Iterator[Found]:
    name = case.project.device.name
    if name and case.project.account.join is Join.DIRECTORY and _is_fixed(name):
        yield finding("device.name", macro="%RAND:5%")


@RULES.rule(
    "name_needs_random",
    Level.WARNING,
    N_(
        "Problem",
        "For a domain join the documentation asks for {macro} in the name on Windows 10 2004 and later; "
        "serial numbers alone may be refused. Add it.",
    ),
)
def _needs_random(case: Case) -> Iterator[Found]:
    name, project = case.project.device.name, case.project
    joins = project.account.join is Join.DIRECTORY and project.target is not Target.OLDER
    if joins and device_name.has(name, PartKind.SERIAL) and not device_name.has(name, PartKind.RANDOM):
        yield finding("device.name", macro="%RAND:5%")


@RULES.rule(
    "name_same_for_all",
    Level.WARNING,
    N_("Problem", "All devices get the same name. For more than one device add {serial} or {random} to it."),
)
def _same_for_all(case: Case) -> Iterator[Found]:
    name = case.project.device.name
    if name and case.project.account.join is not Join.DIRECTORY and _is_fixed(name):
        yield finding("device.name", serial="%SERIAL%", random="%RAND:5%")


@RULES.rule(
    "name_collision",
    Level.HINT,
    N_(
        "Problem",
        "Among {fleet} devices two will have the same name with a chance of {percent} %. "
        "Add random digits or {serial}.",
    ),
)
def _collision(case: Case) -> Iterator[Found]:
    pattern = case.project.device.name
    if _is_fixed(pattern) or device_name.least_length(pattern) > device_name.LIMITS[case.project.target]:
        return
    chance = device_name.collision_chance(pattern, FLEET)
    if chance >= _TELL_FROM:
        yield finding("device.name", fleet=FLEET, percent=max(1, int(chance * 100)), serial="%SERIAL%")
