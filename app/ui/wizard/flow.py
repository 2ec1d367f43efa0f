"""The way through the sections of a scenario, which are the steps of the wizard, without Qt (``wizard.md`` 3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.model.rules.rule import Level

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.model.rules.rule import Problem
    from app.model.scenario import Scenario, Section


class StepState(StrEnum):
    """How far a step is."""

    NOT_VISITED = "not visited"
    DONE = "done"
    PROBLEMS = "problems"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the sidebar says about a step: its state, whether it is shown now, and how many problems it has."""

    state: StepState
    is_current: bool
    errors: int
    warnings: int


@dataclass(slots=True)
class Walk:
    """Where somebody is in the wizard of *scenario*, which steps they saw, and at which one Next has stayed already."""

    scenario: Scenario
    current: str = ""
    visited: set[str] = field(default_factory=set)
    _stayed: str | None = None

    def __post_init__(self) -> None:
        """Begin with the first step."""
        self.go(self.scenario.sections[0].key)

    def go(self, key: str) -> None:
        """Show the step *key*; any step may be shown at any time."""
        self.current = key
        self.visited.add(key)
        self._stayed = None

    def visit_all(self) -> None:
        """Count all steps as seen, as in a project that was opened."""
        self.visited.update(section.key for section in self.scenario.sections)

    def neighbour(self, by: int) -> str | None:
        """Return the step *by* steps further on, or None beyond either end."""
        keys = [section.key for section in self.scenario.sections]
        index = keys.index(self.current) + by
        return keys[index] if 0 <= index < len(keys) else None

    def press_next(self, *, has_errors: bool) -> str | None:
        """Return the step that Next leads to; None to stay, which it does once where there are errors."""
        if has_errors and self._stayed != self.current:
            self._stayed = self.current
            return None
        return self.neighbour(1)

    def standing(self, section: Section, problems: Iterable[Problem]) -> Standing:
        """Return what the sidebar says about *section*. Problems of one nobody saw yet are not held against it."""
        levels = [problem.level for problem in problems if self.scenario.section_of(problem.place) is section]
        errors, warnings = levels.count(Level.ERROR), levels.count(Level.WARNING)
        if section.key not in self.visited:
            return Standing(StepState.NOT_VISITED, False, 0, 0)
        return Standing(StepState.PROBLEMS if errors else StepState.DONE, section.key == self.current, errors, warnings)
