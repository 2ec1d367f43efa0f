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
    NOT_BUILT = "not built"
    BUILT = "built"
    CHANGED = "changed"
    """It was built, and something is different since."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the sidebar says about a step: its state, whether it is shown now, and how many problems it has.

    Of the last one ``version`` is that of the package that was built, and the problems are those of the whole project.
    """

    state: StepState
    is_current: bool
    errors: int
    warnings: int
    version: str = ""


@dataclass(slots=True)
class Walk:
    """Where somebody is in the wizard of *scenario*, which steps they saw, and at which one Next has stayed already."""

    scenario: Scenario
    current: str = ""
    visited: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    """The steps whose problems are told: they were left, or Next was pressed there, or their project was there."""
    _stayed: str | None = None

    def __post_init__(self) -> None:
        """Begin with the first step."""
        self.go(self.scenario.sections[0].key)

    def go(self, key: str) -> None:
        """Show the step *key*; any step may be shown at any time."""
        if self.current and self.current != key:
            self.told.add(self.current)
        self.current = key
        self.visited.add(key)
        self._stayed = None

    def visit_all(self) -> None:
        """Count all steps as seen, as in a project that was opened."""
        self.visited.update(section.key for section in self.scenario.sections)
        self.told.update(self.visited)

    def neighbour(self, by: int) -> str | None:
        """Return the step *by* steps further on, or None beyond either end."""
        keys = [section.key for section in self.scenario.sections]
        index = keys.index(self.current) + by
        return keys[index] if 0 <= index < len(keys) else None

    def press_next(self, *, has_errors: bool) -> str | None:
        """Return the step that Next leads to; None to stay, which it does once where there are errors."""
        self.told.add(self.current)
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

    def end_standing(self, problems: Iterable[Problem], version: str, *, is_changed: bool) -> Standing:
        """Return what the sidebar says about the last step, where the project is built.

        *version* is that of the package that was built, empty where none was; *is_changed* tells that it is of before.
        The *problems* are held against it once somebody saw the step, as all of them are listed there.
        """
        section = self.scenario.sections[-1]
        levels = [problem.level for problem in problems] if section.key in self.visited else []
        errors, warnings = levels.count(Level.ERROR), levels.count(Level.WARNING)
        built = StepState.CHANGED if is_changed else StepState.BUILT
        state = StepState.PROBLEMS if errors else built if version else StepState.NOT_BUILT
        return Standing(state, section.key == self.current, errors, warnings, version)
