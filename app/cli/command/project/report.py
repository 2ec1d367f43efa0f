"""``show`` and ``check``: what a project says, and what is wrong with it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.project.source import with_given_secrets
from app.cli.command.project.token_check import tell_token
from app.cli.terminal.arguments import whole_number
from app.cli.terminal.output import shown_value
from app.cli.terminal.problem_output import SOURCE, check_source
from app.cli.terminal.secret_input import add_secret_arguments
from app.core.error import HasProblems, UsageError
from app.core.file_name import PACKAGE_SUFFIX
from app.core.secret import Secret
from app.core.text import N_
from app.jobs.enrol.token_life import demand_days, state_in_package, state_in_project
from app.jobs.outline import outline
from app.jobs.source import open_source
from app.model.field import fields
from app.model.project import Package, Project

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.jobs.check import CheckResult


def show_arguments(parser: Parser) -> None:
    """Add the arguments of ``show``."""
    parser.add("source", metavar="PROJECT", text=SOURCE)
    parser.add("--all", action="store_true", text=N_("Command", "Show fields that have their default too."))
    parser.add(
        "--short",
        action="store_true",
        text=N_("Command", "Say in one line each what the project decides, step by step, instead of its fields."),
    )


def run_show(arguments: argparse.Namespace, output: Output) -> int:
    """Show the fields of a project."""
    source = open_source(Path(arguments.source))
    if arguments.short:
        return _outline(source.project, output)
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


def _outline(project: Project, output: Output) -> int:
    """Say what *project* decides, in the words of the window."""
    parts = outline(project)
    for part in parts:
        output.line(output.words(part.section.title))
        for line in part.lines:
            output.say(line, 2)
    output.document(
        outline=[{"step": part.section.key, "lines": [str(line) for line in part.lines]} for part in parts],
    )
    return 0


def check_arguments(parser: Parser) -> None:
    """Add the arguments of ``check``."""
    parser.add("source", metavar="PROJECT", text=SOURCE)
    parser.add(
        "--token-days",
        metavar="N",
        type=whole_number,
        text=N_(
            "Command",
            "End with code 3 if the bulk token lives less than N days, or nobody knows how long. PROJECT may be a "
            "package then.",
        ),
    )
    add_secret_arguments(parser)
    parser.add(
        "--demo",
        action="store_true",
        text=N_("Command", "For training: warn of a bulk token of the demo tenant only, as “build --demo” does."),
    )


def run_check(arguments: argparse.Namespace, output: Output) -> int:
    """List the problems of a project, or say how long the token of a package lives."""
    path, days, now = Path(arguments.source), arguments.token_days, datetime.now(UTC)
    if path.suffix.lower() == PACKAGE_SUFFIX:
        return _check_package(path, days, now, output)
    source = with_given_secrets(open_source(path), arguments, output)
    found = check_source(source, output, allow_demo=arguments.demo)
    output.document(project=arguments.source)
    for place in found.missing_secrets:
        output.tell(N_("Command", "secret: {place} is not known and will be needed to build."), place=place)
    token = state_in_project(source, path.name)
    tell_token(token, now, output)
    if days is not None:
        demand_days(token, days, now)
    _stop_at_errors(found)
    if not found.problems:
        output.tell(N_("Command", "Nothing is wrong with {path}."), path=arguments.source)
    return 0


def _check_package(path: Path, days: int | None, now: datetime, output: Output) -> int:
    """Say how long the token of the package *path* lives, which is all that is checked of a package."""
    if days is None:
        raise UsageError(
            N_(
                "Error",
                "Of a package, only the life of its bulk token is checked. Add --token-days 14, or use “ppkg verify”.",
            )
        )
    token = state_in_package(path)
    output.document(package=str(path))
    tell_token(token, now, output)
    demand_days(token, days, now)
    return 0


def _stop_at_errors(found: CheckResult) -> None:
    if found.errors:
        raise HasProblems(
            N_("Error", "Errors in the project: {count}. Correct them before you build."), count=len(found.errors)
        )


def _line(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(shown_value(value))
