"""``build``: a project becomes a package and its catalogue."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.project.protection import (
    add_protection_arguments,
    asked_protection,
    report_protection,
    warn_of_finders,
)
from app.cli.command.project.source import with_given_secrets
from app.cli.terminal.problem_output import SOURCE, check_source
from app.cli.terminal.progress import progress
from app.cli.terminal.secret_input import add_secret_arguments
from app.core.error import HasProblems, UsageError
from app.core.system.local_time import since_1970
from app.core.text import N_
from app.jobs.build import BuildOrder, build, demand_inside
from app.jobs.source import open_source
from app.model.package_file import known_end
from app.model.token import days_left, instant_text
from app.model.token_state import JOINING

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.jobs.build import BuildResult
    from app.jobs.source import Source

EPOCH = "SOURCE_DATE_EPOCH"
"""The environment variable of https://reproducible-builds.org/specs/source-date-epoch/."""

_LAST_SECOND = 2524607999
"""The last second of 2049: the catalogue's UTCTime knows no later one."""


def build_arguments(parser: Parser) -> None:
    """Add the arguments of ``build``."""
    parser.add("source", metavar="PROJECT", text=SOURCE)
    add_place_arguments(parser)
    add_reproducible_argument(parser)
    parser.add(
        "--demo",
        action="store_true",
        text=N_("Command", "For training: a bulk token of the demo tenant may be used. The package joins no device."),
    )
    add_protection_arguments(parser)
    add_secret_arguments(parser)


def add_place_arguments(parser: Parser) -> None:
    """Add the options that say where the package goes, how it is called, and which files it may take."""
    parser.add(
        "--output",
        metavar="FOLDER",
        text=N_("Command", "The folder for the package and its catalogue; otherwise that of the project."),
    )
    add_name_argument(parser)
    add_outside_argument(parser)


def add_name_argument(parser: Parser) -> None:
    """Add the option that puts the end of the token into the names of the files."""
    parser.add(
        "--name-with-end",
        action="store_true",
        text=N_(
            "Command",
            "Add the last day of the bulk token to the file names: “Contoso Expires-2027-01-14.ppkg”.",
        ),
    )


def add_reproducible_argument(parser: Parser) -> None:
    """Add the option that makes equal packages of equal inputs."""
    parser.add(
        "--reproducible",
        action="store_true",
        text=N_("Command", "Same inputs, same bytes: no time and no random numbers; as SOURCE_DATE_EPOCH does."),
    )


def add_outside_argument(parser: Parser) -> None:
    """Add the option that allows files outside the folder of the project or answer file."""
    parser.add(
        "--allow-outside",
        action="store_true",
        text=N_(
            "Command",
            "Take files from outside the folder of PROJECT too. Whoever wrote it may have meant files of yours: look "
            "at the list first.",
        ),
    )


def run_build(arguments: argparse.Namespace, output: Output) -> int:
    """Build a package. The project file is not changed."""
    when = asked_time()
    source = open_source(Path(arguments.source))
    if not arguments.allow_outside:
        demand_inside(source.project, source.folder)  # before anybody is asked for secrets, and before they are read
    source = with_given_secrets(source, arguments, output)
    stop_without_secrets(source, output)
    checked = check_source(source, output, allow_demo=arguments.demo)
    checked.demand_no_errors()
    if arguments.name_with_end and known_end(source.project) is None:
        raise UsageError(
            N_(
                "Error",
                "--name-with-end needs a bulk token whose end is known. Enter its day, or leave this out.",
            )
        )
    order = BuildOrder(
        project=source.project,
        folder=source.folder,
        destination=Path(arguments.output) if arguments.output is not None else source.folder,
        protection=asked_protection(arguments, output),
        name_with_end=arguments.name_with_end,
        when=when,
        is_reproducible=arguments.reproducible,
        missing=source.missing,
        allow_demo=arguments.demo,
        checked=checked,
        allow_outside=arguments.allow_outside,
    )
    with progress("ppkg build") as show:
        built = build(order, show)
    report_built(built, output)
    report_protection(built, arguments, output)
    warn_of_finders(built, output)
    return 0


def asked_time() -> datetime | None:
    """Return the time that the environment asks for, None if it asks for none.

    :raises UsageError: it is not a number of seconds.
    """
    text = os.environ.get(EPOCH)
    if not text:
        return None
    if not re.fullmatch("[0-9]{1,12}", text) or int(text) > _LAST_SECOND:
        raise UsageError(
            N_(
                "Error",
                "{variable} is not a whole number of seconds from 1970 to the end of 2049. Correct it, or unset it.",
            ),
            variable=EPOCH,
        )
    return since_1970(int(text))


def stop_without_secrets(source: Source, output: Output) -> None:
    """Refuse to build *source* if it lacks secrets.

    :raises HasProblems: it does; the sentence names their places.
    """
    if not source.needed:
        return
    for place in source.needed:
        output.tell(N_("Command", "secret: {place} is not known."), place=place)
    output.document(missing_secrets=list(source.needed))
    raise HasProblems(
        N_(
            "Error",
            "These secrets are needed and not known: {places}. Give the passphrase (--passphrase-file), "
            "or each one (--secret, --secret-file, --secret-env).",
        ),
        places=", ".join(source.needed),
    )


def report_built(result: BuildResult, output: Output) -> None:
    """Say what was built, and until when its token lives."""
    built, token = result.protected, result.token
    expiry = token.expiry if token else None
    now = datetime.now(UTC)
    if built.rounds is not None:
        output.tell(
            N_("Command", "Built and sealed into {path}; the package within has {size} bytes."),
            path=built.file,
            size=built.size,
        )
    elif built.encrypted is not None:
        output.tell(
            N_("Command", "Built {path}, which Windows decrypts: {size} bytes."), path=built.file, size=built.size
        )
    else:
        output.tell(
            N_("Command", "Built {path}: {size} bytes; groups of settings: {groups}, files: {files}."),
            path=built.file,
            size=built.size,
            groups=built.groups,
            files=built.assets,
        )
    output.line(f"SHA-256: {built.sha256}")
    if built.catalogue is not None:
        output.tell(N_("Command", "Its catalogue is {path}."), path=built.catalogue)
    if token is not None:
        output.say(result.sentence(now))
    if result.earlier:
        output.tell(
            N_(
                "Command",
                "Packages with older tokens: {names}. Delete them if nobody needs them.",
            ),
            names=", ".join(path.name for path in result.earlier),
        )
    output.document(
        package=str(built.file) if built.rounds is None else None,
        catalogue=None if built.catalogue is None else str(built.catalogue),
        size=built.size,
        sha256=built.sha256,
        settings_groups=built.groups,
        data_assets=built.assets,
        token_expiry=instant_text(expiry) if expiry else None,
        token_days_left=days_left(expiry, now) if expiry else None,
        is_demo=token is not None and token.is_demo,
        token_state=result.standing(now).value,
        can_join=result.standing(now) in JOINING,
    )
