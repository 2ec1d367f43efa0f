"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.text import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable


class FindingLevel(StrEnum):
    """How bad it is: nothing, good to know, to be looked at, or the package will not work or was changed."""

    OK = "ok"
    HINT = "hint"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence and its level; ``code`` names what was found for programs, empty where nobody asked for a name."""

    level: FindingLevel
    sentence: Sentence
    code: str = ""


def findings_data(findings: Iterable[Finding]) -> list[dict[str, object]]:
    """Return *findings* as plain JSON; the code is null where there is none."""
    return [
        {"level": finding.level.value, "code": finding.code or None, "text": str(finding.sentence)}
        for finding in findings
    ]


def ok(template: str, *, code: str = "", **values: object) -> Finding:
    """Return that something is as it should be."""
    return Finding(FindingLevel.OK, Sentence(template, values), code)


def hint(template: str, *, code: str = "", **values: object) -> Finding:
    """Return what is unusual and does no harm."""
    return Finding(FindingLevel.HINT, Sentence(template, values), code)


def warning(template: str, *, code: str = "", **values: object) -> Finding:
    """Return that something is to be looked at."""
    return Finding(FindingLevel.WARNING, Sentence(template, values), code)


def fault(template: str, *, code: str = "", **values: object) -> Finding:
    """Return that something is wrong."""
    return Finding(FindingLevel.ERROR, Sentence(template, values), code)
