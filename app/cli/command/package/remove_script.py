"""``remove-script``: writes a PowerShell script that lists and removes packages on a device."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.core.error import UsageError
from app.core.text import N_
from app.jobs.scripts import RemoveScriptOrder, write_remove_script

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output


def remove_script_arguments(parser: Parser) -> None:
    """Add the arguments of ``remove-script``."""
    parser.add(
        "place",
        metavar="PLACE",
        nargs="?",
        text=N_("Command", "A folder that is there, or the name of a .ps1 file; otherwise the current folder."),
    )
    parser.add(
        "--package",
        metavar="PACKAGE",
        text=N_("Command", "Remove this package without a question; otherwise the script asks which one."),
    )


def run_remove_script(arguments: argparse.Namespace, output: Output) -> int:
    """Write the script."""
    target = Path(arguments.place or ".")
    if not (target.is_dir() or target.suffix.lower() == ".ps1"):
        raise UsageError(N_("Error", "Name a folder that is there, or a file that ends in .ps1."))
    package = Path(arguments.package) if arguments.package is not None else None
    made = write_remove_script(RemoveScriptOrder(target=target, package=package))
    output.document(script=str(made.path), package_id=made.package_id or None)
    output.tell(
        N_(
            "Command",
            "Saved {path}. On the device, start Windows PowerShell as an administrator and run the script as its first "
            "lines say. It was checked here, but not run on Windows.",
        ),
        path=made.path,
    )
    output.tell(
        N_(
            "Command",
            "Removing a package takes back only some of its settings, such as Wi-Fi, VPN and certificates. The name of "
            "the PC, accounts, joins, enrolments, programs and what commands did stay.",
        )
    )
    return 0
