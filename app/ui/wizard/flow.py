"""The steps of the wizard and the way through them, without Qt (``wizard.md`` 3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.text import N_
from app.model.rules.rule import Level

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.model.rules.rule import Problem


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its key, its title, the places it owns by their beginnings, and the page as ``module:class``."""

    key: str
    title: str
    places: tuple[str, ...]
    page: str


STEPS: tuple[Step, ...] = (
    Step("device", N_("Step", "Set up device"), ("device", "target"), "app.ui.pages.device:DevicePage"),
    Step("network", N_("Step", "Set up network"), ("network",), "app.ui.pages.network:NetworkPage"),
    Step("account", N_("Step", "Account management"), ("account",), "app.ui.pages.account:AccountPage"),
    Step(
        "applications", N_("Step", "Add applications"), ("applications",), "app.ui.pages.applications:ApplicationsPage"
    ),
    Step(
        "certificates", N_("Step", "Add certificates"), ("certificates",), "app.ui.pages.certificates:CertificatesPage"
    ),
    Step("finish", N_("Step", "Finish"), ("",), "app.ui.finish.page:FinishPage"),
)
"""All steps in their order. The last one owns every place that no other does."""


class State(StrEnum):
    """How far a step is."""

    NOT_VISITED = "not visited"
    DONE = "done"
    PROBLEMS = "problems"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the sidebar says about a step: its state, whether it is shown now, and how many problems it has."""

    state: State
    is_current: bool
    errors: int
    warnings: int


def owns(step: Step, place: str) -> bool:
    """Tell whether *place* is one of *step* by its beginning; every place begins with that of the last step."""
    return any(not start or place == start or place.startswith((f"{start}.", f"{start}[")) for start in step.places)


def step_of(place: str) -> Step:
    """Return the step where the field at *place* stands."""
    return next(step for step in STEPS if owns(step, place))


@dataclass(slots=True)
class Walk:
    """Where somebody is in the wizard, which steps they saw, and at which one Next has stayed already."""

    current: str = STEPS[0].key
    visited: set[str] = field(default_factory=lambda: {STEPS[0].key})
    _stayed: str | None = None

    def go(self, key: str) -> None:
        """Show the step *key*; any step may be shown at any time."""
        self.current = key
        self.visited.add(key)
        self._stayed = None

    def visit_all(self) -> None:
        """Count all steps as seen, as in a project that was opened."""
        self.visited.update(step.key for step in STEPS)

    def neighbour(self, by: int) -> str | None:
        """Return the step *by* steps further on, or None beyond either end."""
        keys = [step.key for step in STEPS]
        index = keys.index(self.current) + by
        return keys[index] if 0 <= index < len(keys) else None

    def press_next(self, *, has_errors: bool) -> str | None:
        """Return the step that Next leads to; None to stay, which it does once where there are errors."""
        if has_errors and self._stayed != self.current:
            self._stayed = self.current
            return None
        return self.neighbour(1)

    def standing(self, step: Step, problems: Iterable[Problem]) -> Standing:
        """Return what the sidebar says about *step*. Problems of a step nobody saw yet are not held against it."""
        levels = [problem.level for problem in problems if step_of(problem.place) is step]
        errors, warnings = levels.count(Level.ERROR), levels.count(Level.WARNING)
        if step.key not in self.visited:
            return Standing(State.NOT_VISITED, False, 0, 0)
        return Standing(State.PROBLEMS if errors else State.DONE, step.key == self.current, errors, warnings)
