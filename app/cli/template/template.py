"""``template``: projects that others are made of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.progress import progress
from app.core.text import N_
from app.jobs.source import open_source
from app.jobs.template import TemplateOrder, list_templates, remove_template, save_template, templates_folder

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output


def list_arguments(_parser: Parser) -> None:
    """Add the arguments of ``template list``: there are none."""


def run_list(_arguments: argparse.Namespace, output: Output) -> int:
    """List the templates of this person."""
    found = list_templates()
    for one in found:
        output.line(f"{one.name}  {one.description}".rstrip())
    if not found:
        output.tell(
            N_("Command", "There are no templates in {folder}. Make one with “ppkg template save PROJECT NAME”."),
            folder=templates_folder(),
        )
    output.document(
        templates=[{"name": one.name, "file": str(one.path), "description": one.description} for one in found]
    )
    return 0


def save_arguments(parser: Parser) -> None:
    """Add the arguments of ``template save``."""
    parser.add("source", metavar="PROJECT", text=N_("Command", "The project to keep as a template."))
    parser.add("name", metavar="NAME", text=N_("Command", "The name of the template."))


def run_save(arguments: argparse.Namespace, output: Output) -> int:
    """Keep a project with its files as a template, without secrets and token."""
    source = open_source(Path(arguments.source))
    order = TemplateOrder(project=source.project, folder=source.folder, name=arguments.name)
    with progress("ppkg template save") as show:
        made = save_template(order, show)
    for note in (*source.notes, *made.notes):
        output.say(note)
    output.tell(
        N_("Command", "Saved the template {name}. Make a project of it with “ppkg new FILE --template {name}”."),
        name=arguments.name,
    )
    output.document(template=str(made.opened.path), files=[str(path) for path in made.files])
    return 0


def remove_arguments(parser: Parser) -> None:
    """Add the arguments of ``template remove``."""
    parser.add("name", metavar="NAME", text=N_("Command", "The name of the template."))


def run_remove(arguments: argparse.Namespace, output: Output) -> int:
    """Remove a template. Projects that were made of it stay."""
    gone = remove_template(arguments.name)
    output.tell(N_("Command", "Removed the template {name}. Projects made of it stay."), name=gone.name)
    output.document(removed=gone.name)
    return 0
