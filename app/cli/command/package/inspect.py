"""``inspect`` and ``compare``: what packages do to a PC, in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.progress import progress
from app.core.text import N_, Sentence
from app.jobs.inspect import CompareOrder, Inspected, InspectOrder, compare, comparison_data, inspect

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output


def inspect_arguments(parser: Parser) -> None:
    """Add the arguments of ``inspect``."""
    parser.add("package", metavar="PACKAGE", text=N_("Command", "The package."))
    parser.add("--files", action="store_true", text=N_("Command", "List the files in the package too."))
    parser.add(
        "--extract",
        metavar="FOLDER",
        text=N_("Command", "Write the files in the package to a folder, secrets in the clear."),
    )
    add_large_argument(parser)


def add_large_argument(parser: Parser) -> None:
    """Add the option that allows packages which unpack to absurdly much."""
    parser.add(
        "--allow-large",
        action="store_true",
        text=N_(
            "Command",
            "Unpack a package also if that makes it more than 256 MiB and 20 times as large, as for a disk image that "
            "is mostly empty.",
        ),
    )


def run_inspect(arguments: argparse.Namespace, output: Output) -> int:
    """Say what a package does; list or extract its files."""
    folder = None if arguments.extract is None else Path(arguments.extract)
    with progress("ppkg inspect") as show:
        order = InspectOrder(package=Path(arguments.package), extract_to=folder, allow_large=arguments.allow_large)
        found = inspect(order, show)
    output.document(**found.data())
    _show(found, output)
    if arguments.files:
        _list(found, output)
    if arguments.extract is not None:
        output.document(extracted=arguments.extract)
        output.tell(
            N_("Command", "Its files are in {folder}; they contain passwords in the clear."),
            folder=arguments.extract,
        )
    return 0


def compare_arguments(parser: Parser) -> None:
    """Add the arguments of ``compare``."""
    parser.add("first", metavar="A", text=N_("Command", "The first package."))
    parser.add("second", metavar="B", text=N_("Command", "The second package."))


def run_compare(arguments: argparse.Namespace, output: Output) -> int:
    """Say how two packages differ; the exit code is 0 whether they do or not."""
    found = compare(CompareOrder(first=Path(arguments.first), second=Path(arguments.second)))
    output.document(**comparison_data(found))
    if found.same_bytes:
        output.tell(N_("Command", "The two packages are the same, byte for byte."))
    elif found.identical:
        output.tell(N_("Command", "All files in the two packages are the same; only times and numbers differ."))
    elif found.same_effect:
        output.tell(N_("Command", "Both packages do the same to a PC."))
    for title, differences in (
        (N_("Command", "What they say of themselves:"), found.facts),
        (N_("Command", "Settings:"), found.settings),
        (N_("Command", "Conditions:"), found.conditions),
        (N_("Command", "Files put on the PC:"), found.files),
        (N_("Command", "Files in the packages:"), found.tree),
    ):
        if differences:
            output.tell(title)
        for difference in differences:
            output.say(difference.sentence, 2)
    return 0


def _show(found: Inspected, output: Output) -> None:
    description = found.description
    signed = [line for signature in found.signatures for line in signature.lines()]
    for line in (*description.facts.lines(), *signed, *description.warnings):
        output.say(line)
    for section in description.sections:
        output.line()
        output.say(Sentence(N_("Command", "{title}:"), {"title": Sentence(section.title)}))
        for line in section.lines:
            output.say(line, 2)


def _list(found: Inspected, output: Output) -> None:
    output.line()
    output.tell(N_("Command", "Files in the package:"))
    output.rows((f"{size:>12}", path) for path, _shown, size in found.files)
    output.document(entries=[{"path": path, "size": size} for path, _shown, size in found.files])
