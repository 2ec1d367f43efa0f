"""``show`` and ``check``: what a project says, and what is wrong with it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.output import shown_value
from app.cli.secret_input import add_secret_arguments
from app.cli.source import Source, open_source, with_given_secrets
from app.model.error import HasProblems
from app.model.field import fields
from app.model.project import Package, Project
from app.model.secret import Secret
from app.model.text import N_, Sentence, labelled

if TYPE_CHECKING:
    import argparse

    from app.cli.arguments import Parser
    from app.cli.output import Output
    from app.model.problem import Problem

SOURCE = N_("Command", "A project file, a customizations.xml, or the folder of a WCD project.")


def show_arguments(parser: Parser) -> None:
    """Add the arguments of ``show``."""
    parser.add("source", metavar="PROJECT", text=SOURCE)
    parser.add("--all", action="store_true", text=N_("Command", "Show fields that have their default too."))


def run_show(arguments: argparse.Namespace, output: Output) -> int:
    """Show the fields of a project."""
    source = open_source(Path(arguments.source))
    usual = dict(fields(Project(package=Package(id=source.project.package.id))))
    missing = set(source.missing)
    found = dict(fields(source.project))
    output.rows(
        (
            (place, output.words(N_("Command", "(a secret, not known)")) if place in missing else _line(value))
            for place, value in found.items()
            if arguments.all or place in missing or place not in usual or usual[place] != value
        ),
        indent=0,
    )
    output.document(
        project=arguments.source,
        fields={place: shown_value(value) for place, value in found.items()},
        secrets=[place for place, value in found.items() if isinstance(value, Secret)],
        missing_secrets=sorted(missing),
    )
    return 0


def check_arguments(parser: Parser) -> None:
    """Add the arguments of ``check``."""
    parser.add("source", metavar="PROJECT", text=SOURCE)
    add_secret_arguments(parser)


def run_check(arguments: argparse.Namespace, output: Output) -> int:
    """List the problems of a project."""
    source = with_given_secrets(open_source(Path(arguments.source)), arguments, output)
    found = report_problems(source, output)
    output.document(project=arguments.source)
    for place in source.missing:
        output.tell(N_("Command", "secret: {place} is not known and will be needed to build."), place=place)
    _stop_at_errors(found)
    if not found:
        output.tell(N_("Command", "Nothing is wrong with {path}."), path=arguments.source)
    return 0


def report_problems(source: Source, output: Output) -> tuple[Problem, ...]:
    """Show the problems of *source*, but for those of secrets that are only not known here, and return them."""
    from app.answers.setting_problems import all_problems

    found = tuple(
        problem for problem in all_problems(source.project, source.folder) if problem.place not in source.missing
    )
    for problem in found:
        output.say(labelled(Sentence(_LEVELS[problem.level]), labelled(problem.place, problem.sentence)))
    counts = Counter(problem.level.value for problem in found)
    output.document(
        problems=[_plain(problem) for problem in found],
        missing_secrets=list(source.missing),
        errors=counts["error"],
        warnings=counts["warning"],
        hints=counts["hint"],
    )
    return found


def _stop_at_errors(found: tuple[Problem, ...]) -> None:
    errors = sum(problem.level == "error" for problem in found)
    if errors:
        raise HasProblems(N_("Error", "Errors in the project: {count}. Correct them before you build."), count=errors)


def _plain(problem: Problem) -> dict[str, Any]:
    return {
        "place": problem.place,
        "level": problem.level.value,
        "code": problem.code,
        "sentence": str(problem.sentence),
    }


def _line(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(shown_value(value))


_LEVELS = {
    "error": N_("Command", "error"),
    "warning": N_("Command", "warning"),
    "hint": N_("Command", "hint"),
}
