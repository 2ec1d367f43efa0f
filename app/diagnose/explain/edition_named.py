"""The edition of Windows on the device, where a text or a report names it, and the failures that Home explains."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.diagnose.explain.area import CLEAN, DIRECTORY, ENTRA
from app.diagnose.explain.edition import HOME, MISSING
from app.diagnose.story.failure import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.diagnose.read.mdm_report import Report
    from app.diagnose.story.failure import Failure

# "EditionID : Core" of Get-ItemProperty and of the registry, "Current Edition : Core" of DISM; then names.
_ID = re.compile(
    r'^\s*"?(?:EditionID|(?:Current )?Edition|Édition actuelle)"?\s*[:=]\s*"?([A-Za-z]{4,40})"?\s*$', re.MULTILINE
)
_NAME = re.compile(r'[:=]\s*"?((?:Microsoft )?Windows (?:10|11)\b[^\r\n"]{0,60})')
_FACTS: Final = ("edition", "productname", "osname")
_HOME_NAME = re.compile(r"\bWindows\b.{0,20}?\b(?:Home|Famille|Famiglia)\b")
_HOME_ID = re.compile(r"Core(?:N|SingleLanguage|CountrySpecific)?|Home|Famille")
_JOINS: Final = frozenset({Kind.JOIN, Kind.ENROL})


def edition_names(text: str) -> list[str]:
    """Return the names of the edition that lines of *text* give, such as ``Core`` and ``Windows 11 Home``."""
    return [*_ID.findall(text), *(name.strip() for name in _NAME.findall(text))]


def is_home(names: Iterable[str]) -> bool:
    """Tell whether one of *names* is that of Windows Home (``Core``, ``Windows 11 Home``)."""
    return any(_HOME_NAME.search(name) or _HOME_ID.fullmatch(name.strip()) for name in names)


def report_editions(reports: Iterable[Report]) -> list[str]:
    """Return the names of the edition in *reports*."""
    return [
        value
        for report in reports
        for name, value in report.facts
        if any(part in name.casefold().replace(" ", "") for part in _FACTS)
    ]


def mark_home(failures: Iterable[Failure]) -> None:
    """Mark those of *failures* that Windows Home explains: joins, enrolments, and settings that it does not have."""
    for failure in failures:
        is_join = failure.kind in _JOINS or failure.area in (ENTRA, DIRECTORY)
        is_missing = not set(MISSING).isdisjoint(failure.codes) or failure.area == CLEAN
        if (is_join or is_missing) and HOME not in failure.signs:
            failure.signs.append(HOME)
