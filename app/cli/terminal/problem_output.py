"""What every command that takes a project says of it: what may be named, and the problems with their levels."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from app.core.text import N_, Sentence, labelled
from app.jobs.check import CheckOrder, check

if TYPE_CHECKING:
    from app.cli.terminal.output import Output
    from app.jobs.check import CheckResult
    from app.jobs.source import Source
    from app.model.rules.rule import Problem

SOURCE = N_("Command", "A project file, a customizations.xml, or the folder of a WCD project.")

LEVELS = {
    "error": N_("Command", "error"),
    "warning": N_("Command", "warning"),
    "hint": N_("Command", "hint"),
}


def check_source(source: Source, output: Output, *, allow_demo: bool = False, without: str = "") -> CheckResult:
    """Show the problems of *source*, except for those of secrets that are merely not known here, and return them.

    *allow_demo* and *without* as in :class:`app.jobs.check.CheckOrder`.
    """
    found = check(
        CheckOrder(
            project=source.project,
            folder=source.folder,
            missing=source.missing,
            allow_demo=allow_demo,
            without=without,
        )
    )
    for problem in found.problems:
        output.say(labelled(Sentence(LEVELS[problem.level]), labelled(problem.place, problem.sentence)))
    counts = Counter(problem.level.value for problem in found.problems)
    output.document(
        problems=[plain_problem(problem) for problem in found.problems],
        missing_secrets=list(found.missing_secrets),
        errors=counts["error"],
        warnings=counts["warning"],
        hints=counts["hint"],
    )
    return found


def plain_problem(problem: Problem) -> dict[str, Any]:
    """Return *problem* as the JSON document has it."""
    return {
        "place": problem.place,
        "level": problem.level.value,
        "code": problem.code,
        "sentence": str(problem.sentence),
    }
