"""The edition of Windows on the device, where a text or a report names it, and the failures that Home explains."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.diagnose.explain.area import CLEAN, DIRECTORY, ENTRA
from app.diagnose.explain.edition import HOME, MISSING
from app.diagnose.story.failure import FailureKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.diagnose.story.failure import Failure

_HOME_NAME = re.compile(r"\bWindows\b.{0,20}?\b(?:Home|Famille|Famiglia)\b")
_HOME_ID = re.compile(r"Core(?:N|SingleLanguage|CountrySpecific)?|Home|Famille")
_JOINS: Final = frozenset({FailureKind.JOIN, FailureKind.ENROL})


def is_home(names: Iterable[str]) -> bool:
    """Return whether one of *names* is that of Windows Home (``Core``, ``Windows 11 Home``)."""
    return any(_HOME_NAME.search(name) or _HOME_ID.fullmatch(name.strip()) for name in names)


def mark_home(failures: Iterable[Failure]) -> None:
    """Mark those of *failures* that Windows Home explains: joins, enrolments, and settings that it does not have."""
    for failure in failures:
        is_join = failure.kind in _JOINS or failure.area in (ENTRA, DIRECTORY)
        is_missing = not set(MISSING).isdisjoint(failure.codes) or failure.area == CLEAN
        if (is_join or is_missing) and HOME not in failure.signs:
            failure.signs.append(HOME)
