"""Where a new bulk token goes, as the arguments say: a sealed project, a file, a package; and what is said of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.project.build import add_place_arguments, report_built, stop_without_secrets
from app.cli.command.project.source import with_given_secrets
from app.cli.terminal.output import clean
from app.cli.terminal.problem_output import check_source
from app.cli.terminal.progress import progress
from app.cli.terminal.secret_input import add_secret_arguments, given_passphrase, passphrase
from app.core.error import BadInput, HasProblems, Locked, UsageError
from app.core.system.console import tell_person
from app.core.text import N_, Sentence
from app.jobs.enrol.token import TOKEN, Goal, Kept, keep
from app.jobs.source import Source
from app.model.store.project_store import open_project

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.model.token import Token


def add_goal_arguments(parser: Parser) -> None:
    """Add the options that say where the package goes, and what opens or seals the project."""
    add_place_arguments(parser)
    parser.add(
        "--seal",
        action="store_true",
        text=N_("Command", "Keep the token, and all secrets, in the project file, sealed with a passphrase."),
    )
    add_secret_arguments(parser)


def open_goal(
    arguments: argparse.Namespace,
    output: Output,
    *,
    builds: bool,
    renews: bool = False,
    file: Path | None = None,
) -> Goal:
    """Return where the token is to go, with the project open and its passphrase tried.

    :raises UsageError: there is nowhere for the token to go.
    :raises Locked: the project is sealed, and the passphrase is missing or wrong.
    :raises BadInput: the project cannot be opened, or *file* is there already.
    """
    if file is not None and (file.exists() or file.is_symlink()):
        raise BadInput(
            N_("Error", "{path} already exists. A token is written to a new file only; choose another."), path=file
        )
    if arguments.project is None:
        if file is None or builds or arguments.seal:
            raise UsageError(
                N_("Error", "Where does the token go? Name a project, or --output-file FILE for the token alone.")
            )
        return Goal(file=file)
    path = Path(arguments.project)
    opened = open_project(path)
    word = passphrase(arguments, output, new=not opened.envelope) if opened.envelope or arguments.seal else None
    if word is None and (opened.envelope or arguments.seal):
        raise Locked(
            N_(
                "Error",
                "The token is to be sealed in {path}, which needs the passphrase. Give it with --passphrase-file FILE "
                "or PPKG_PASSPHRASE.",
            ),
            path=path,
        )
    if opened.envelope:
        opened = open_project(path, word)
    else:
        word = word or given_passphrase(arguments)
    if word is None and not builds and file is None:
        raise UsageError(
            N_(
                "Error",
                "{path} has no passphrase, and a token is never stored in the clear. Add --seal to seal the project, "
                "--build to build the package at once, or --output-file FILE for the token alone.",
            ),
            path=path,
        )
    if arguments.output is not None and not builds:
        raise UsageError(N_("Error", "--output is the folder for a package. Add --build, or leave it out."))
    if arguments.name_with_end and not builds:
        raise UsageError(N_("Error", "--name-with-end names a package. Add --build, or leave it out."))
    source = Source(project=opened.project, folder=path.parent, missing=opened.missing, opened=opened)
    folder = Path(arguments.output) if arguments.output is not None else path.parent
    if builds:
        source = with_given_secrets(source, arguments, output)
        source = replace(source, missing=tuple(place for place in source.missing if place != TOKEN))
    return Goal(
        source=source,
        passphrase=word,
        file=file,
        folder=folder if builds else None,
        with_end=arguments.name_with_end,
        renews=renews,
        allow_outside=arguments.allow_outside,
    )


def judge(source: Source, output: Output) -> None:
    """Refuse to get a token for a project that would not be built: secrets are missing, or it has errors.

    :raises HasProblems: it would not be built.
    """
    stop_without_secrets(source, output)
    if check_source(source, output, without="account.entra").errors:
        raise HasProblems(
            N_("Error", "The project has errors, so it would not be built, and no token was asked for. Correct them.")
        )


def keep_token(goal: Goal, token: Token, output: Output) -> None:
    """Put *token* where it is to go; if that fails before it is anywhere, say so.

    :raises AppError: something cannot be written or built.
    """
    heard: list[Kept] = []
    try:
        with progress("ppkg build") as show:
            keep(goal, token, heard.append, show)
    except BaseException:
        if not heard:
            lost = Sentence(
                N_(
                    "Command",
                    "The token of {account} was obtained, but not saved. Get another one, and delete this one with "
                    "“ppkg token revoke”.",
                ),
                {"account": token.account},
            )
            tell_person(clean(output.text(lost)) + "\n")
        raise
    finally:
        for part in heard:
            _tell(part, output)


def _tell(part: Kept, output: Output) -> None:
    """Say where the token is now."""
    if part.file is not None:
        output.tell(N_("Command", "The token is in {path}, which only you can read."), path=part.file)
        output.document(token_file=str(part.file))
    if part.built is not None:
        report_built(part.built, output)
    if part.saved is not None:
        sealed = N_("Command", "Saved {path}, with the token sealed in it.")
        bare = N_("Command", "Saved {path}, with the end and the account of the token, and without the token itself.")
        output.tell(sealed if part.saved.envelope else bare, path=part.saved.path)
        output.document(
            project=str(part.saved.path),
            secrets_sealed=sorted(part.saved.envelope.places) if part.saved.envelope else [],
            secrets_left_out=list(part.saved.left_out),
            version=part.saved.project.package.version,
        )
