"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.text import Sentence


class FindingLevel(StrEnum):
    """How bad it is: nothing, good to know, to be looked at, or the package will not work or was changed."""

    OK = "ok"
    HINT = "hint"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence and its level."""

    level: FindingLevel
    sentence: Sentence


def ok(template: str, **values: object) -> Finding:
    """Return that something is as it should be."""
    return Finding(FindingLevel.OK, Sentence(template, values))


def hint(template: str, **values: object) -> Finding:
    """Return what is unusual and does no harm."""
    return Finding(FindingLevel.HINT, Sentence(template, values))


def warning(template: str, **values: object) -> Finding:
    """Return that something is to be looked at."""
    return Finding(FindingLevel.WARNING, Sentence(template, values))


def fault(template: str, **values: object) -> Finding:
    """Return that something is wrong."""
    return Finding(FindingLevel.ERROR, Sentence(template, values))
