"""``drives``: the drives a package can be copied to, and why others cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_
from app.jobs.drives import list_drives

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.deliver.drive.drive import Drive

_MIB = 1 << 20


def drives_arguments(parser: Parser) -> None:
    """Add the arguments of ``drives``."""
    parser.add(
        "--all",
        action="store_true",
        text=N_("Command", "Also list external drives that do not call themselves removable, such as hard disks."),
    )


def run_drives(arguments: argparse.Namespace, output: Output) -> int:
    """List the drives a package can be copied to, and why others cannot."""
    found = list_drives(arguments.all)
    output.document(drives=[drive_data(drive) for drive in found])
    for drive in found:
        tell_drive(drive, output)
    if not found:
        output.tell(
            N_("Command", "No removable drive is plugged in.")
            if arguments.all
            else N_("Command", "No removable drive is plugged in. --all lists other external drives too.")
        )
    return 0


def tell_drive(drive: Drive, output: Output, indent: int = 0) -> None:
    """Show one drive on a line, and why it takes no package if it does not."""
    name = drive.label or drive.model or drive.bus or "-"
    values = {
        "device": drive.device.removesuffix(":"),
        "name": name,
        "kind": shown(drive.file_system.name) if drive.file_system else "-",
        "size": drive.size // _MIB,
    }
    if drive.folder is not None and drive.free is not None:
        values |= {"free": drive.free // _MIB, "folder": str(drive.folder)}
        text = N_("Command", "{device}: {name} ({kind}), {free} of {size} MiB free, at {folder}")
    else:
        text = N_("Command", "{device}: {name} ({kind}), {size} MiB")
    output.line(output.words(text).format_map(values), indent)
    if drive.reason_not is not None:
        output.say(drive.reason_not, indent + 2)


def drive_data(drive: Drive) -> dict[str, object]:
    """Return *drive* as plain JSON."""
    return {
        "device": drive.device,
        "folder": str(drive.folder) if drive.folder else None,
        "label": drive.label or None,
        "model": drive.model or None,
        "file_system": drive.file_system.name if drive.file_system else None,
        "size": drive.size,
        "free": drive.free,
        "bus": drive.bus or None,
        "is_removable": drive.is_removable,
        "is_read_only": drive.is_read_only,
        "takes_package": drive.reason_not is None,
        "reason": str(drive.reason_not) if drive.reason_not else None,
    }
