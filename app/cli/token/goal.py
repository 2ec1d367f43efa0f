"""Where a new bulk token goes: a sealed project, a file, a package. All of it is tried before the sign-in."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command.build import add_name_argument, report_built, stop_without_secrets
from app.cli.command.report import check_source
from app.cli.command.source import with_given_secrets
from app.cli.terminal.output import clean
from app.cli.terminal.progress import progress
from app.cli.terminal.secret_input import add_secret_arguments, given_passphrase, passphrase
from app.core.error import BadInput, HasProblems, Locked, UsageError
from app.core.new_folder import folder_for
from app.core.safe_file import open_beside, write_safely
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.jobs.build import BuildOrder, build
from app.jobs.check import CheckResult
from app.jobs.source import Source
from app.model.package_file import file_stem
from app.model.store.project_store import open_project, save_project
from app.model.token import DEMO_AUTHORITY, end_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.cli.token.tenant import Where
    from app.enrol.bulk.token import BulkToken, TokenRequest
    from app.model.project import Project
    from app.model.store.project_store import Opened

TOKEN = "account.entra.token"  # noqa: S105 - the place of a secret
_STAND_IN = Secret("0." + "A" * 400)
_ANY = "00000000-0000-4000-8000-000000000000"


@dataclass(frozen=True, kw_only=True, slots=True)
class Goal:
    """Where a token is to go. ``word`` seals the project; ``folder`` is that of a package to build.

    ``with_end``: its name tells the end of the token.
    ``source`` is the project with the secrets that only a package gets. ``make`` puts a token into a project.
    """

    opened: Opened | None = None
    source: Source | None = None
    word: Secret | None = None
    file: Path | None = None
    folder: Path | None = None
    with_end: bool = False
    make: Callable[..., Project]


def add_goal_arguments(parser: Parser) -> None:
    """Add the options that say where the package goes, and what opens or seals the project."""
    parser.add(
        "--output",
        metavar="FOLDER",
        text=N_("Command", "The folder for the package and its catalogue; otherwise that of the project."),
    )
    add_name_argument(parser)
    parser.add(
        "--seal",
        action="store_true",
        text=N_("Command", "Keep the token, and all secrets, in the project file, sealed with a passphrase."),
    )
    add_secret_arguments(parser)


def open_goal(
    arguments: argparse.Namespace,
    output: Output,
    make: Callable[..., Project],
    *,
    builds: bool,
    file: Path | None = None,
) -> Goal:
    """Return where the token is to go, with the project open and its passphrase tried.

    :raises UsageError: there is nowhere for the token to go.
    :raises Locked: the project is sealed, and the passphrase is missing or wrong.
    :raises BadInput: the project cannot be opened, or *file* is there already.
    """
    if file is not None and (file.exists() or file.is_symlink()):
        raise BadInput(
            N_("Error", "{path} is there already. A token is written to a new file only; choose another."), path=file
        )
    if arguments.project is None:
        if file is None or builds or arguments.seal:
            raise UsageError(
                N_("Error", "Where does the token go? Name a project, or --output-file FILE for the token alone.")
            )
        return Goal(file=file, make=make)
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
        opened=opened,
        source=source,
        word=word,
        file=file,
        folder=folder if builds else None,
        with_end=arguments.name_with_end,
        make=make,
    )


def rehearse(goal: Goal, where: Where, request: TokenRequest, output: Output) -> None:
    """Find out before the sign-in what would stop the rest: rights, missing secrets, errors of the project.

    :raises HasProblems: the project would not be built.
    :raises AppError: something cannot be written.
    """
    if goal.file is not None:
        _try_to_write(goal.file)
    if goal.opened is not None:
        _try_to_write(goal.opened.path)
    if goal.folder is None or goal.source is None:
        return
    project = goal.make(
        goal.source.project,
        token=_STAND_IN,
        expiry=end_of(request.last_day),
        tenant=_ANY,
        account=f"package_{request.package_id}@tenant.invalid",
        package_id=request.package_id,
        authority=where.cloud.authority,
    )
    source = replace(goal.source, project=project)
    stop_without_secrets(source, output)
    if check_source(source, output, without="account.entra").errors:
        raise HasProblems(
            N_("Error", "The project has errors, so it would not be built, and no token was asked for. Correct them.")
        )
    with suppress(_Tried), folder_for(goal.folder):
        _try_to_write(goal.folder / f"{file_stem(project, with_end=goal.with_end)}.ppkg")
        raise _Tried  # so that a folder that was made goes again


def is_real(goal: Goal) -> bool:
    """Tell whether the project has a token that is not one of the demo tenant."""
    entra = goal.opened.project.account.entra if goal.opened else None
    has = entra is not None and (entra.token or entra.expiry or (goal.opened and TOKEN in goal.opened.missing))
    return bool(has and entra and entra.authority != DEMO_AUTHORITY)


def keep(goal: Goal, token: BulkToken, output: Output) -> None:
    """Put *token* where it is to go; if that fails before it is anywhere, say so.

    :raises AppError: something cannot be written or built.
    """
    kept = False
    facts: dict[str, Any] = {
        "token": token.secret,
        "expiry": token.expires,
        "tenant": token.tenant,
        "account": token.account,
        "package_id": token.package_id,
        "authority": token.authority,
    }
    try:
        if goal.file is not None:
            write_safely(goal.file, token.secret.reveal().encode(), secret=True)
            kept = True
            output.tell(N_("Command", "The token is in {path}, which only you can read."), path=goal.file)
            output.document(token_file=str(goal.file))
        if goal.word is not None:
            _save(goal, facts, output)
            kept = True
        if goal.folder is not None:
            _build(goal, facts, goal.folder, output)
            kept = True
        if goal.word is None:
            # Only after the building: a project that tells of a token nobody has would mislead.
            _save(goal, facts, output)
    except BaseException:
        if not kept:
            lost = Sentence(
                N_(
                    "Command",
                    "The token of {account} was got, but is kept nowhere. Get another one, and delete this one with "
                    "“ppkg token revoke”.",
                ),
                {"account": token.account},
            )
            sys.stderr.write(clean(output.text(lost)) + "\n")
        raise


def _save(goal: Goal, facts: dict[str, Any], output: Output) -> None:
    """Save the project; without a passphrase the token is left out, and what is known of it stays."""
    if goal.opened is None:
        return
    path = goal.opened.path
    saved = save_project(goal.make(goal.opened.project, **facts), path, passphrase=goal.word, opened=goal.opened)
    is_sealed = saved.envelope is not None
    output.tell(
        N_("Command", "Saved {path}, with the token sealed in it.")
        if is_sealed
        else N_("Command", "Saved {path}, with the end and the account of the token, and without the token itself."),
        path=path,
    )
    output.document(
        project=str(path),
        secrets_sealed=sorted(saved.envelope.places) if saved.envelope else [],
        secrets_left_out=list(saved.left_out),
        version=saved.project.package.version,
    )


def _build(goal: Goal, facts: dict[str, Any], folder: Path, output: Output) -> None:
    """Build the package, with the token from memory."""
    if goal.source is not None:
        order = BuildOrder(
            project=goal.make(goal.source.project, **facts),
            folder=goal.source.folder,
            destination=folder,
            name_with_end=goal.with_end,
            checked=CheckResult(),  # by the rehearsal
        )
        with progress("ppkg build") as show:
            built = build(order, show)
        report_built(built, output)


class _Tried(Exception):
    """Ends a trial."""


def _try_to_write(path: Path) -> None:
    """Begin a file beside *path* and give it up.

    :raises AppError: *path* could not be written.
    """
    with suppress(_Tried), open_beside(path, secret=True):
        raise _Tried
