"""What is wrong or risky in a project, and which secrets a build of it lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.error import HasProblems
from app.core.text import N_
from app.model.secret_need import needed_secrets

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project
    from app.model.rules.rule import Problem


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckOrder:
    """A project, whose relative files start at ``folder``, and what is not held against it.

    ``missing``: places of secrets that exist but are not known here. ``allow_demo``: it is for training, where a token
    of the demo tenant is only warned of. ``without``: all below this place is left out, such as the token in a
    rehearsal of getting one.
    """

    project: Project
    folder: Path
    missing: tuple[str, ...] = ()
    allow_demo: bool = False
    without: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckResult:
    """What was found; ``missing_secrets`` are the places of those that a build needs."""

    problems: tuple[Problem, ...] = ()
    missing_secrets: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Return the problems that keep the project from being built."""
        from app.model.rules.rule import Level

        return tuple(problem for problem in self.problems if problem.level is Level.ERROR)

    def demand_no_errors(self) -> None:
        """Let a project with errors not be built.

        :raises HasProblems: it has some.
        """
        if self.errors:
            raise HasProblems(N_("Error", "The project has errors, so it was not built. Correct them and build again."))

    def demand_secrets(self) -> None:
        """Let a project that lacks secrets not be built.

        :raises HasProblems: it does; the sentence names their places.
        """
        if self.missing_secrets:
            raise HasProblems(
                N_("Error", "These secrets are needed and not known: {places}. Give them and build again."),
                places=", ".join(self.missing_secrets),
            )


def check(order: CheckOrder) -> CheckResult:
    """Return what is wrong with the project of *order*, its files and its settings, and what a build would refuse."""
    from app.model.rules.token import in_training
    from app.packager.describe.rehearsal import build_problems

    found = tuple(build_problems(order.project, order.folder))
    return CheckResult(
        problems=tuple(
            problem
            for problem in (in_training(found) if order.allow_demo else found)
            if problem.place not in order.missing
            and not (order.without and problem.place.startswith(f"{order.without}."))
        ),
        missing_secrets=needed_secrets(order.project, order.missing),
    )
