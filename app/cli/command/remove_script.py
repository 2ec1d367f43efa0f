"""``remove-script``: writes a PowerShell script that lists and removes packages on a device."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.core.error import BadInput, UsageError
from app.core.text import N_

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
    from app.deliver.remove_script import write_remove_script

    target = Path(arguments.place or ".")
    if not (target.is_dir() or target.suffix.lower() == ".ps1"):
        raise UsageError(N_("Error", "Name a folder that is there, or a file that ends in .ps1."))
    package_id = _id_of(Path(arguments.package)) if arguments.package is not None else ""
    path = write_remove_script(target, package_id)
    output.document(script=str(path), package_id=package_id or None)
    output.tell(
        N_(
            "Command",
            "Saved {path}. On the device, start Windows PowerShell as an administrator and run the script as its first "
            "lines say. It was checked here, but not run on Windows.",
        ),
        path=path,
    )
    output.tell(
        N_(
            "Command",
            "Removing a package takes back only some of its settings, such as Wi-Fi, VPN and certificates. The name of "
            "the PC, accounts, joins, enrolments, programs and what commands did stay.",
        )
    )
    return 0


def _id_of(package: Path) -> str:
    """Return the id of *package*. Raises BadInput where it cannot be read, or has none that is a GUID."""
    from app.deliver.remove_script import remove_script
    from app.packager.read.package import open_package

    with open_package(package) as opened:
        found = opened.image.package().id
    try:
        remove_script(found)
    except ValueError:
        raise BadInput(
            N_(
                "Error",
                "{name} has no id by which Windows could remove it. Leave --package out, and choose on the device.",
            ),
            name=package.name,
        ) from None
    return found
