"""The edition of Windows that a text or a report names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.diagnose.read.mdm_report import MdmReport


# "EditionID : Core" of Get-ItemProperty and of the registry, "Current Edition : Core" of DISM; then names.
_ID = re.compile(
    r'^\s*"?(?:EditionID|(?:Current )?Edition|Édition actuelle)"?\s*[:=]\s*"?([A-Za-z]{4,40})"?\s*$', re.MULTILINE
)


_NAME = re.compile(r'[:=]\s*"?((?:Microsoft )?Windows (?:10|11)\b[^\r\n"]{0,60})')


_FACTS: Final = ("edition", "productname", "osname")


def edition_names(text: str) -> list[str]:
    """Return the names of the edition that lines of *text* give, such as ``Core`` and ``Windows 11 Home``."""
    return [*_ID.findall(text), *(name.strip() for name in _NAME.findall(text))]


def report_editions(reports: Iterable[MdmReport]) -> list[str]:
    """Return the names of the edition in *reports*."""
    return [
        value
        for report in reports
        for name, value in report.facts
        if any(part in name.casefold().replace(" ", "") for part in _FACTS)
    ]
