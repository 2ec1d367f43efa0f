"""Problems of a project, and the rules that find them.

A rule is data: a code, a level, a sentence and a check. ``problems.RULES`` lists those of each section.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from app.core.text import Sentence
from app.model.project_file import SourceFile, look_at, source_files
from app.model.rules.certificate_file import CertificateFile, read_certificate_file

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from app.model.project import Project


class Level(StrEnum):
    """How grave a problem is. Only errors stop a build."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong or risky.

    ``place`` is the key of a field (``network.wifi[0].ssid``), "" for the whole project. ``code`` names the rule.
    """

    place: str
    level: Level
    sentence: Sentence
    code: str

    def __str__(self) -> str:
        """Return the English sentence."""
        return str(self.sentence)


@dataclass(frozen=True)
class Case:
    """What rules look at: a project, its folder (None = leave files alone), and the time (UTC)."""

    project: Project
    folder: Path | None
    now: datetime

    @property
    def today(self) -> date:
        """The day in UTC."""
        return self.now.date()

    def has_free(self, group: str, *names: str) -> bool:
        """Return whether the free settings have *group*, with one of *names* in it if any are given."""
        found = [node for node in self.project.settings if node.name == group]
        return any(child.name in names or not names for node in found for child in node.children)

    @cached_property
    def files(self) -> tuple[SourceFile, ...]:
        """The files that go into the package, each looked at once; none without a folder."""
        if self.folder is None:
            return ()
        return tuple(look_at(self.folder, place, path) for place, path in source_files(self.project))

    @cached_property
    def certificates(self) -> tuple[CertificateFile, ...]:
        """The certificate files that can be opened, each parsed once."""
        by_place = {file.place: file for file in self.files}
        return tuple(
            read_certificate_file(place, certificate, by_place[f"{place}.file"].path)
            for index, certificate in enumerate(self.project.certificates)
            if (place := f"certificates[{index}]") and by_place.get(f"{place}.file", NOWHERE).is_readable
        )


NOWHERE = SourceFile("", "", None)

Found = tuple[str, dict[str, object]]
"""What a check yields: a place, and the values for its rule's sentence. Never a secret."""

Check = Callable[[Case], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it is called, how grave it is, what it says, and how it is found."""

    code: str
    level: Level
    template: str
    check: Check

    def problems(self, case: Case) -> Iterator[Problem]:
        """Yield what the rule finds in *case*."""
        for place, values in self.check(case):
            yield Problem(place, self.level, Sentence(self.template, values), self.code)


@dataclass(frozen=True, slots=True)
class Saying:
    """What one of the checks says that look at a whole tree at once: its code, how grave it is, and its sentence."""

    code: str
    level: Level
    template: str

    def problem(self, place: str, values: dict[str, object], level: Level | None = None) -> Problem:
        """Return it at *place*; *level* is for one that is graver on some devices."""
        return Problem(place, level or self.level, Sentence(self.template, values), self.code)


class Sayings:
    """What the checks of one module say, in the order they are written: the page of all checks lists them."""

    def __init__(self) -> None:
        """Start with none."""
        self.all: list[Saying] = []

    def add(self, code: str, level: Level, template: str) -> Saying:
        """Return what *template* says, and keep it."""
        self.all.append(Saying(code, level, template))
        return self.all[-1]


class RuleSet:
    """The rules of one page, in the order they are written."""

    def __init__(self) -> None:
        """Start with no rule."""
        self.rules: list[Rule] = []

    def rule(self, code: str, level: Level, template: str) -> Callable[[Check], Check]:
        """Add the check that follows as the rule *code*, which says *template*."""

        def add(check: Check) -> Check:
            self.rules.append(Rule(code, level, template, check))
            return check

        return add


def finding(place: str, **values: object) -> Found:
    """Return a finding at *place*."""
    return place, values
