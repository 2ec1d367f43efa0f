"""Device names with macros: what they become, and how likely two devices get the same one.

``%SERIAL%`` is the serial number, cut from its start where it does not fit; ``%RAND:x%`` is x random digits
(``wizard.md`` 4.1). That all 10**x numbers are equally likely, and that serial numbers differ, is assumed [INFERRED].
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import cycle, islice

from app.model.project import Target

LIMITS = {target: 15 if target is Target.OLDER else 63 for target in Target}
"""How long a name may be: characters since 2004, bytes before (``wizard.md`` 4.1)."""

NETBIOS = 15
"""Characters of the short name that older protocols see."""

SERIAL_LENGTH = 7
"""Serial numbers of business PCs have at least 7 characters, the last of which differ."""

SAMPLE_SERIALS = ("5CG1234ABC", "PF-3XK9T2", "0042-7719-3350-8846-19")
"""Serial numbers as laptops, business PCs and virtual machines have them."""

_MACRO = re.compile(r"%SERIAL%|%RAND:([0-9]{1,2})%|%[^%]*%?")
_EXAMPLE = "4071936258"


class PartKind(StrEnum):
    """What a part of a pattern stands for."""

    TEXT = "text"
    SERIAL = "serial"
    RANDOM = "random"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class NamePart:
    """A part of a pattern as it is written; ``digits`` of a random number."""

    kind: PartKind
    text: str
    digits: int = 0


@lru_cache(maxsize=16)
def parse(pattern: str) -> tuple[NamePart, ...]:
    """Return the parts of *pattern*; what starts with ``%`` and is no macro is unknown. Their texts joined are it."""
    parts: list[NamePart] = []
    end = 0
    for found in _MACRO.finditer(pattern):
        if found.start() > end:
            parts.append(NamePart(PartKind.TEXT, pattern[end : found.start()]))
        end = found.end()
        if found[1]:
            parts.append(NamePart(PartKind.RANDOM, found[0], int(found[1])))
        else:
            parts.append(NamePart(PartKind.SERIAL if found[0] == "%SERIAL%" else PartKind.UNKNOWN, found[0]))
    if end < len(pattern):
        parts.append(NamePart(PartKind.TEXT, pattern[end:]))
    return tuple(parts)


def literal(pattern: str) -> str:
    """Return *pattern* without its macros."""
    return "".join(part.text for part in parse(pattern) if part.kind is PartKind.TEXT)


def has(pattern: str, kind: PartKind) -> bool:
    """Return whether *pattern* has a part of *kind*."""
    return any(part.kind is kind for part in parse(pattern))


def least_length(pattern: str) -> int:
    """Return how many characters a name has before any of a serial number."""
    return len(literal(pattern)) + sum(part.digits for part in parse(pattern))


def serial_room(pattern: str, target: Target) -> int:
    """Return how many characters of a serial number fit into a name on *target*, at least 0."""
    times = sum(part.kind is PartKind.SERIAL for part in parse(pattern))
    return max(0, LIMITS[target] - least_length(pattern)) // max(1, times)


def preview(pattern: str, serial: str, target: Target = Target.WINDOWS_2004) -> str:
    """Return the name a device with *serial* would get, with the same digits each time in place of random ones."""
    room = serial_room(pattern, target)
    shown = {PartKind.SERIAL: serial[-room:] if room else ""}
    return "".join(
        "".join(islice(cycle(_EXAMPLE), part.digits))
        if part.kind is PartKind.RANDOM
        else shown.get(part.kind, part.text)
        for part in parse(pattern)
    )


def netbios_name(name: str) -> str:
    """Return the short name of a device called *name*: its first 15 characters, large [INFERRED for names from
    packages]."""
    return name[:NETBIOS].upper()


@dataclass(frozen=True, slots=True)
class NameSample:
    """What a device with ``serial`` would be called; that is empty where the serial number does not matter."""

    serial: str
    name: str

    @property
    def netbios(self) -> str:
        """Return its NetBIOS name."""
        return netbios_name(self.name)


def samples(pattern: str, target: Target) -> tuple[NameSample, ...]:
    """Return what devices with :data:`SAMPLE_SERIALS` would be called; one name where these do not matter."""
    if not has(pattern, PartKind.SERIAL):
        return (NameSample("", preview(pattern, "", target)),)
    return tuple(NameSample(serial, preview(pattern, serial, target)) for serial in SAMPLE_SERIALS)


class Likeness(StrEnum):
    """Whether the names that a pattern makes of serial numbers are told apart."""

    APART = "apart"
    CUT = "cut"
    """So few characters of a serial number fit that two names may be equal."""
    SHORT = "short"
    """The names differ, but two may have the same NetBIOS name."""


def likeness(pattern: str, target: Target) -> Likeness:
    """Return whether names with serial numbers, or random digits, that *pattern* makes on *target* are told apart."""
    if has(pattern, PartKind.SERIAL) and serial_room(pattern, target) < SERIAL_LENGTH:
        return Likeness.CUT
    is_long = any(len(sample.name) > NETBIOS for sample in samples(pattern, target))
    return Likeness.SHORT if is_long else Likeness.APART


def is_lost_in_netbios(pattern: str, target: Target) -> bool:
    """Return whether the NetBIOS name lacks what tells devices apart, whatever serial numbers they have."""
    if target is Target.OLDER or not (has(pattern, PartKind.SERIAL) or has(pattern, PartKind.RANDOM)):
        return False
    needed = SERIAL_LENGTH if has(pattern, PartKind.SERIAL) else 0
    return least_length(pattern) + needed > NETBIOS


def possible_names(pattern: str) -> int | None:
    """Return how many different names *pattern* can make; None if that depends on serial numbers."""
    if has(pattern, PartKind.SERIAL):
        return None
    return int(10 ** sum(part.digits for part in parse(pattern)))


def collision_chance(pattern: str, fleet_size: int) -> float:
    """Return the probability that at least two of *fleet_size* devices get the same name.

    With n names and k devices it is 1 - (1 - 1/n) · (1 - 2/n) · … · (1 - (k-1)/n), summed as logarithms so that
    tiny chances do not vanish. 0 with serial numbers, which are taken to differ; 1 for more devices than names.
    """
    names = possible_names(pattern)
    if names is None or fleet_size < 2:
        return 0.0
    if fleet_size > names:
        return 1.0
    return -math.expm1(math.fsum(math.log1p(-taken / names) for taken in range(1, fleet_size)))
