"""Reading ``MDMDiagReport.xml``: what device management says of itself (``diagnosis.md`` 5.1).

Of its shape only the root element and a few names are public; what is known is taken, and everything else is left alone
[INFERRED]. A report is a state, not a log: its entries carry the time of the report file, if any.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.answers.xml.xml import local_name, parse_document

if TYPE_CHECKING:
    from lxml.etree import _Element

ROOTS: Final = frozenset({"MDMEnterpriseDiagnosticsReport", "MdmEnterpriseDiagnosticsReport"})
_MOST: Final = 500
_MOST_BELOW: Final = 2000
"""Elements that are looked at below one; all in all there are at most ``_MOST`` such ones."""

_MOST_BESIDE: Final = 50


@dataclass(frozen=True, kw_only=True, slots=True)
class MdmReport:
    """What a report tells: facts of the system, enrolments, multivariant conditions, and error codes with their place.

    ``facts`` are (name, value); ``conditions`` (name, state); ``errors`` (element and what it belongs to, code).
    """

    name: str
    facts: tuple[tuple[str, str], ...] = ()
    enrolments: tuple[tuple[tuple[str, str], ...], ...] = field(default=(), repr=False)
    conditions: tuple[tuple[str, str], ...] = ()
    errors: tuple[tuple[str, int], ...] = ()


def read_report(data: bytes, name: str) -> MdmReport:
    """Return what the report *data*, called *name*, tells.

    :raises BadInput: it is not XML, or too large.
    """
    root = parse_document(data, name)
    facts: list[tuple[str, str]] = []
    enrolments: list[tuple[tuple[str, str], ...]] = []
    conditions: list[tuple[str, str]] = []
    errors: list[tuple[str, int]] = []
    states = 0
    for element in root.iter():
        kind = local_name(element)
        if kind in ("SystemInformation", "DeviceManagementAccount", "DeviceInfo") and states < _MOST:
            states += 1
            facts += _leaves(element)
        elif kind in ("Enrollment", "EnrollmentInfo") and len(enrolments) < _MOST:
            enrolments.append(tuple(_leaves(element)))
        elif kind == "Condition" and _is_below(element, "Multivariant") and len(conditions) < _MOST:
            conditions.append(_condition(element))
        elif (code := _code(element)) and len(errors) < _MOST:
            errors.append((_owner(element), code))
    return MdmReport(
        name=name,
        facts=tuple(facts[:_MOST]),
        enrolments=tuple(enrolments),
        conditions=tuple(conditions),
        errors=tuple(errors),
    )


def _leaves(element: _Element) -> list[tuple[str, str]]:
    return [
        (local_name(child)[:100], child.text.strip()[:400])
        for child in islice(element.iterdescendants(), _MOST_BELOW)
        if not len(child) and child.text and child.text.strip()
    ][:_MOST]


def _is_below(element: _Element, name: str) -> bool:
    return any(local_name(above) == name for above in element.iterancestors())


def _condition(element: _Element) -> tuple[str, str]:
    parts = dict(_leaves(element)) | {str(key): str(value) for key, value in element.attrib.items()}
    name = parts.pop("Name", "") or parts.pop("name", "") or (element.text or "").strip()
    return name[:200], ", ".join(f"{key}={value}" for key, value in parts.items())[:400]


def _code(element: _Element) -> int:
    """Return the failure that *element* holds, or 0: only elements that are called so and have the failure bit."""
    name = local_name(element).casefold()
    if len(element) or not any(word in name for word in ("hresult", "error", "lastresult", "enrollmentstatus")):
        return 0
    text = (element.text or "").strip()
    try:
        number = int(text, 0) & 0xFFFFFFFF
    except ValueError:
        return 0
    return number if number >= 0x80000000 else 0


def _owner(element: _Element) -> str:
    """Return what an error belongs to: the first text next to it, or the names above it."""
    for beside in islice(element.itersiblings(preceding=True), _MOST_BESIDE):
        if not len(beside) and beside.text and beside.text.strip():
            return beside.text.strip()[:200]
    above = [local_name(one) for one in element.iterancestors()]
    return "/".join(reversed([local_name(element), *above[:2]]))[:200]
