"""The facts of a device that a multivariant package can ask for.

Names and priorities are those of the page *Create a provisioning package with multivariant settings*; IMSI is seen in
real packages, and its priority is [INFERRED]. The case of names does not count: packages write ``Mcc``
(``ppkg-format.md`` 8). The kinds of computer are those of Windows' POWER_PLATFORM_ROLE.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.core.text import N_


class FactKind(StrEnum):
    """What a fact looks like."""

    DIGITS = "digits"
    TEXT = "text"
    FLAG = "flag"
    LETTERS = "letters"
    """Two letters, as ISO 3166 and ISO 639 have them."""
    CHOICE = "choice"


@dataclass(frozen=True, kw_only=True, slots=True)
class ConditionName:
    """One fact that conditions can name.

    ``priority`` 0 (P0) counts more than 1 (P1). ``values`` are those of a choice with their meaning. ``on_pc``: a PC
    can tell it.
    """

    name: str
    priority: int
    kind: FactKind
    text: str
    values: tuple[tuple[str, str], ...] = ()
    on_pc: bool = True


_FLAG = (("0", N_("Condition", "no")), ("1", N_("Condition", "yes")))

CONDITIONS: Final = (
    ConditionName(
        name="MCC", priority=0, kind=FactKind.DIGITS, text=N_("Condition", "mobile country code, such as 310")
    ),
    ConditionName(
        name="MNC", priority=0, kind=FactKind.DIGITS, text=N_("Condition", "mobile network code, such as 410")
    ),
    ConditionName(name="SPN", priority=0, kind=FactKind.TEXT, text=N_("Condition", "name of the service provider")),
    ConditionName(name="PNN", priority=0, kind=FactKind.TEXT, text=N_("Condition", "name of the mobile network")),
    ConditionName(name="GID1", priority=0, kind=FactKind.DIGITS, text=N_("Condition", "group identifier of the SIM")),
    ConditionName(name="ICCID", priority=0, kind=FactKind.DIGITS, text=N_("Condition", "number of the SIM card")),
    ConditionName(name="IMSI", priority=0, kind=FactKind.DIGITS, text=N_("Condition", "number of the subscriber")),
    ConditionName(
        name="Roaming", priority=0, kind=FactKind.FLAG, text=N_("Condition", "roaming"), values=_FLAG, on_pc=False
    ),
    ConditionName(
        name="UICC",
        priority=0,
        kind=FactKind.CHOICE,
        text=N_("Condition", "state of the SIM"),
        values=(
            ("0", N_("Condition", "empty")),
            ("1", N_("Condition", "ready")),
            ("2", N_("Condition", "locked")),
        ),
        on_pc=False,
    ),
    ConditionName(
        name="UICCSLOT",
        priority=0,
        kind=FactKind.CHOICE,
        text=N_("Condition", "slot of the SIM"),
        values=(("0", N_("Condition", "slot 0")), ("1", N_("Condition", "slot 1"))),
        on_pc=False,
    ),
    ConditionName(name="ProcessorType", priority=1, kind=FactKind.TEXT, text=N_("Condition", "type of the processor")),
    ConditionName(name="ProcessorName", priority=1, kind=FactKind.TEXT, text=N_("Condition", "name of the processor")),
    ConditionName(
        name="AoAc", priority=1, kind=FactKind.FLAG, text=N_("Condition", "Modern Standby (always on)"), values=_FLAG
    ),
    ConditionName(
        name="PowerPlatformRole",
        priority=1,
        kind=FactKind.CHOICE,
        text=N_("Condition", "kind of computer"),
        values=(
            ("0", N_("Condition", "not specified")),
            ("1", N_("Condition", "desktop")),
            ("2", N_("Condition", "laptop")),
            ("3", N_("Condition", "workstation")),
            ("4", N_("Condition", "server of a company")),
            ("5", N_("Condition", "server of a small office")),
            ("6", N_("Condition", "appliance")),
            ("7", N_("Condition", "performance server")),
            ("8", N_("Condition", "tablet")),
        ),
    ),
    ConditionName(
        name="SocIdentifier",
        priority=1,
        kind=FactKind.TEXT,
        text=N_("Condition", "identifier of the system on chip (Windows build 25301 and later)"),
    ),
    ConditionName(
        name="Architecture",
        priority=1,
        kind=FactKind.TEXT,
        text=N_("Condition", "PROCESSOR_ARCHITECTURE, such as AMD64, ARM64 or x86"),
    ),
    ConditionName(name="Server", priority=1, kind=FactKind.FLAG, text=N_("Condition", "Windows Server"), values=_FLAG),
    ConditionName(
        name="Region", priority=1, kind=FactKind.LETTERS, text=N_("Condition", "country, two letters, such as FR")
    ),
    ConditionName(
        name="Lang", priority=1, kind=FactKind.LETTERS, text=N_("Condition", "language, two letters, such as fr")
    ),
)
"""All known conditions, those of more weight first."""

_BY_NAME = {one.name.casefold(): one for one in CONDITIONS}

LABELS: Final = frozenset({"uiname", "uiorder"})
"""What real packages write among the conditions that is none: how Windows lists the target for people [INFERRED]."""

_FORM = re.compile(r"(pattern|!?range):(.*)", re.IGNORECASE | re.DOTALL)
_RANGE = re.compile(r"\s*([0-9]{1,40})\s*,\s*([0-9]{1,40})\s*")
_NESTED = re.compile(r"[*+}]\s*\)\s*[*+{]|\([^)]*\|[^)]*\)\s*[*+{]")
LONGEST = 200
"""Characters of a fact and of a pattern that are tried here: a pattern may take for ever."""


class Match(StrEnum):
    """Whether a condition holds; it is not known where nobody told the fact, or it cannot be tried here."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def condition_name(name: str) -> ConditionName | None:
    """Return what is known of the condition *name*, whatever its case."""
    return _BY_NAME.get(name.casefold())


def form_of(value: str) -> tuple[str, str]:
    """Return ``pattern``, ``range``, ``!range`` or an empty word, and what stands behind the colon."""
    found = _FORM.fullmatch(value)
    return (found[1].lower(), found[2]) if found else ("", value)


def range_of(text: str) -> tuple[int, int] | None:
    """Return the bounds that *text* says, None if it says none or they are the wrong way round."""
    found = _RANGE.fullmatch(text)
    bounds = (int(found[1]), int(found[2])) if found else None
    return bounds if bounds and bounds[0] <= bounds[1] else None


def pattern_of(text: str) -> re.Pattern[str] | None:
    """Return *text* as a regular expression, None if it is none here or might take for ever to try."""
    if len(text) > LONGEST or _NESTED.search(text):
        return None
    try:
        return re.compile(text)
    except (re.error, OverflowError, RecursionError):
        return None


def holds(value: str, fact: str | None) -> Match:
    """Tell whether the condition *value* holds for *fact*; None for a fact that nobody told.

    A value without a form must be equal. A pattern must fit the whole fact [INFERRED]; both ends of a range belong to
    it [INFERRED], and ``!Range`` is taken for its opposite [UNKNOWN]: the page gives it as the form of a range, and its
    sample has both.
    """
    if fact is None or len(fact) > LONGEST:
        return Match.UNKNOWN
    form, text = form_of(value)
    if form == "pattern":
        pattern = pattern_of(text)
        return Match.UNKNOWN if pattern is None else _match(pattern.fullmatch(fact) is not None)
    if form:
        bounds = range_of(text)
        if bounds is None or not fact.isascii() or not fact.isdigit():
            return Match.UNKNOWN
        is_within = bounds[0] <= int(fact) <= bounds[1]
        return _match(is_within is (form == "range"))
    return _match(fact == value)


def _match(is_match: bool) -> Match:
    return Match.YES if is_match else Match.NO
