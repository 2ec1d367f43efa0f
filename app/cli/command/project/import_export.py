"""``import`` and ``export``: projects from packages and from Windows Configuration Designer, and back to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.package.inspect import add_large_argument
from app.cli.command.project.build import add_outside_argument
from app.cli.command.project.edit import add_kind_argument, given_kind
from app.cli.command.project.source import with_given_secrets
from app.cli.terminal.problem_output import SOURCE
from app.cli.terminal.secret_input import add_passphrase_argument, add_secret_arguments, given_passphrase, passphrase
from app.core.error import Locked
from app.core.text import N_, Sentence, labelled
from app.jobs.import_export import ExportOrder, ImportOrder, export_project, import_project
from app.jobs.source import open_source

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output


def import_arguments(parser: Parser) -> None:
    """Add the arguments of ``import``."""
    parser.add(
        "source",
        metavar="SOURCE",
        text=N_("Command", "A package, the folder of a WCD project, its .icdproj.xml, or a customizations.xml."),
    )
    parser.add("folder", metavar="FOLDER", text=N_("Command", "The new folder for the project and its files."))
    parser.add(
        "--seal",
        action="store_true",
        text=N_("Command", "Keep secrets in the project file, sealed with the passphrase."),
    )
    add_passphrase_argument(parser)
    add_outside_argument(parser)
    add_large_argument(parser)
    add_kind_argument(
        parser, N_("Command", "The kind of devices the project is for; otherwise what is imported decides.")
    )


def run_import(arguments: argparse.Namespace, output: Output) -> int:
    """Make a project of what another tool made."""
    word = passphrase(arguments, output, new=True) if arguments.seal else given_passphrase(arguments)
    if word is None and arguments.seal:
        raise Locked(N_("Error", "Sealing needs a passphrase. Give it with --passphrase-file FILE or PPKG_PASSPHRASE."))
    order = ImportOrder(
        source=Path(arguments.source),
        folder=Path(arguments.folder),
        passphrase=word,
        scenario=given_kind(arguments),
        allow_outside=arguments.allow_outside,
        allow_large=arguments.allow_large,
    )
    made = import_project(order)
    output.tell(N_("Command", "Made {path}."), path=made.project_file)
    for note in made.notes:
        output.say(note)
    for place in made.left_out:
        output.tell(
            N_("Command", "{place} is a secret and not in the file. Give it when building, or seal it with --seal."),
            place=place,
        )
    output.document(
        project=str(made.project_file),
        notes=[str(note) for note in made.notes],
        secrets_left_out=list(made.left_out),
    )
    return 0


def export_arguments(parser: Parser) -> None:
    """Add the arguments of ``export``."""
    parser.add("source", metavar="PROJECT", text=SOURCE)
    parser.add("folder", metavar="FOLDER", text=N_("Command", "The new folder for the files of WCD."))
    add_outside_argument(parser)
    add_secret_arguments(parser)


def run_export(arguments: argparse.Namespace, output: Output) -> int:
    """Write a project as Windows Configuration Designer keeps it."""
    source = with_given_secrets(open_source(Path(arguments.source)), arguments, output)
    made = export_project(
        ExportOrder(source=source, folder=Path(arguments.folder), allow_outside=arguments.allow_outside)
    )
    output.tell(N_("Command", "Wrote {count} files to {path}."), count=len(made.files), path=arguments.folder)
    for note in made.notes:
        output.say(note)
    for risk in made.risks:
        output.say(labelled(Sentence(N_("Command", "warning")), risk))
    for place in made.missing:
        output.tell(N_("Command", "{place} is not known, so it is empty there."), place=place)
    output.document(
        folder=arguments.folder,
        files=[str(path) for path in made.files],
        notes=[str(note) for note in made.notes],
        missing_secrets=list(made.missing),
        folder_warnings=[str(risk) for risk in made.risks],
    )
    return 0
