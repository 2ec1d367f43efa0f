"""``deliver``: a finished package goes to sticks, folders and images, with what people need along with it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.package.deliver_target import (
    NamedTarget,
    demand_ejected,
    eject_all,
    find_drives,
    place_data,
    tell_others,
)
from app.cli.terminal.progress import progress
from app.cli.terminal.question import add_yes_argument, confirm
from app.core.error import AppError, UsageError
from app.core.system.console import is_console
from app.core.text import N_, Sentence, labelled
from app.jobs.deliver import (
    DeliverOrder,
    Delivery,
    ImageOrder,
    digest_of,
    find_target,
    is_in_the_way,
    read_package,
    write_image,
)
from app.jobs.drives import PluggedDrives
from app.jobs.sheet import SheetOrder, write_sheet

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.jobs.deliver import DeliverablePackage

_WARNING = Sentence(N_("Command", "warning"))
_NOT_CHECKED = Sentence(
    N_("Command", "The package was not looked into, so nothing is known of its end. Windows asks for its password.")
)


def deliver_arguments(parser: Parser) -> None:
    """Add the arguments of ``deliver``."""
    parser.add("package", metavar="PACKAGE", text=N_("Command", "The finished package (.ppkg) or sealed file."))
    parser.add(
        "targets",
        metavar="TARGET",
        nargs="*",
        text=N_("Command", "A folder, a drive (E:, /dev/sdb1, or where it is open) or a share (\\\\server\\share)."),
    )
    parser.add(
        "--verify", action="store_true", default=True, text=N_("Command", "Read every copy back (that is the default).")
    )
    parser.add("--no-verify", dest="verify", action="store_false", text=N_("Command", "Do not read the copies back."))
    parser.add(
        "--eject",
        action="store_true",
        text=N_("Command", "At the end, eject the sticks among the targets, so that they can be taken out."),
    )
    parser.add("--replace", action="store_true", text=N_("Command", "Replace files that are there already."))
    parser.add(
        "--iso", metavar="FILE", text=N_("Command", "Also write an ISO image with the package, for virtual machines.")
    )
    parser.add(
        "--sheet",
        metavar="FILE",
        text=N_("Command", "Also write a page (HTML) to print for the people at the devices, in the chosen language."),
    )
    parser.add(
        "--contact", metavar="TEXT", text=N_("Command", "With --sheet: whom to call if a stick is lost, in one line.")
    )
    parser.add(
        "--scripts",
        action="store_true",
        text=N_("Command", "Also put a PowerShell script next to it that applies it quietly and collects the logs."),
    )
    parser.add(
        "--encrypted",
        action="store_true",
        text=N_("Command", "Windows encrypted the package: copy it without looking into it, which only Windows can."),
    )
    add_yes_argument(parser)


def run_deliver(arguments: argparse.Namespace, output: Output) -> int:
    """Deliver a package; the exit code is 1 if one of the targets failed."""
    _check(arguments)
    package = read_package(Path(arguments.package), is_encrypted=arguments.encrypted)
    _check_kind(package, arguments)
    hint = _NOT_CHECKED if package.is_encrypted else package.hint
    if hint is not None:
        output.say(labelled(_WARNING, hint))
    plugged = PluggedDrives()
    places = [_place(text, package.path, plugged, arguments, output) for text in arguments.targets]
    if arguments.eject:
        find_drives(places, plugged)
    made = [Path(text) for text in (arguments.iso, arguments.sheet) if text is not None]
    for path in made:
        _allow_file(path, arguments, output)
    output.document(package=str(package.path), kind=package.kind.value, warnings=[str(hint)] if hint else [])
    _copy(places, package.path, arguments)
    digests = [place.outcome.copied.files[0].sha256 for place in places if place.outcome and place.outcome.copied]
    with progress("ppkg deliver") as show:
        digest = digests[0] if digests else digest_of(package.path, show)
    output.document(sha256=digest)
    for place in places:
        _finish(place, output)
    _make_files(package.path, digest, arguments, output)
    eject_all(places, output)
    output.document(targets=[place_data(place) for place in places])
    tell_others(places, plugged, output)
    demand_ejected(places)
    return 0


def _check(arguments: argparse.Namespace) -> None:
    """Refuse a command that says nothing to do, or what does not fit.

    :raises UsageError: with what to write instead.
    """
    if not arguments.targets and arguments.iso is None and arguments.sheet is None:
        raise UsageError(
            N_("Error", "Name a target: a folder, a drive (“ppkg drives” lists them), --iso FILE or --sheet FILE.")
        )
    if arguments.contact is not None and arguments.sheet is None:
        raise UsageError(N_("Error", "--contact goes with --sheet FILE. Leave it out, or add --sheet."))
    if "" in arguments.targets or "" in (arguments.iso, arguments.sheet):
        raise UsageError(N_("Error", "A name is empty. Is a variable not set?"))


def _check_kind(package: DeliverablePackage, arguments: argparse.Namespace) -> None:
    """Refuse what cannot go along with a file of the kind of *package*.

    :raises UsageError: with the reason.
    """
    if arguments.scripts and package.no_script is not None:
        raise UsageError(package.no_script)


def _place(
    text: str, package: Path, plugged: PluggedDrives, arguments: argparse.Namespace, output: Output
) -> NamedTarget:
    """Return the target that *text* names, with its warnings shown and its question asked."""
    place = NamedTarget(text)
    try:
        target = find_target(text, package, plugged, with_script=arguments.scripts)
    except AppError as error:
        place.error = error
        return place
    place.warnings = list(target.hints)
    for warning in place.warnings:
        output.say(labelled(_WARNING, labelled(text, warning)))
    old = target.existing
    place.may_replace = arguments.replace or (bool(old) and _may_replace(old[0], arguments, output))
    if old and not place.may_replace:
        place.error, place.is_taken = _exists(old[0]), True
    else:
        place.folder = target.folder
    return place


def _allow_file(path: Path, arguments: argparse.Namespace, output: Output) -> None:
    """Raise AppError if *path* is there and must not be replaced."""
    if not arguments.replace and os.path.lexists(path) and not _may_replace(path, arguments, output):
        raise _exists(path)


def _may_replace(path: Path, arguments: argparse.Namespace, output: Output) -> bool:
    """Ask whether *path* may be replaced; without a terminal and without ``--yes`` it may not.

    :raises Cancelled: the person says no.
    """
    if not arguments.yes and not is_console(sys.stdin):
        return False
    confirm(
        Sentence(N_("Command", "{path} already exists. Replace it?"), {"path": str(path)}),
        arguments,
        output,
    )
    return True


def _exists(path: Path) -> AppError:
    return AppError(
        N_("Error", "{path} already exists. Add --replace to replace it, or choose another place."), path=path
    )


def _copy(places: Sequence[NamedTarget], package: Path, arguments: argparse.Namespace) -> None:
    """Copy to all targets that are not out of the question."""
    ready = [(place, place.folder) for place in places if place.folder is not None]
    if not ready:
        return
    order = DeliverOrder(
        package=package,
        folders=tuple(folder for _place, folder in ready),
        replaced=frozenset(folder for place, folder in ready if place.may_replace),
        verify=arguments.verify,
        with_script=arguments.scripts,
    )
    with progress("ppkg deliver") as show:
        outcomes = Delivery(order).run(show)
    for (place, _folder), outcome in zip(ready, outcomes, strict=True):
        place.outcome, place.error = outcome, outcome.error
        place.is_taken = is_in_the_way(outcome.error)


def _finish(place: NamedTarget, output: Output) -> None:
    """Tell how the copy went."""
    copied = place.outcome.copied if place.outcome else None
    if copied is not None and place.folder is not None:
        values: dict[str, object] = {"folder": place.folder, "seconds": f"{copied.seconds:.1f}"}
        if not copied.is_verified:
            output.tell(N_("Command", "Copied to {folder} in {seconds} s; not read back."), **values)
        elif copied.is_past_cache:
            output.tell(
                N_("Command", "Copied to {folder} in {seconds} s; read back from the drive, the same."), **values
            )
        else:
            output.tell(
                N_("Command", "Copied to {folder} in {seconds} s; read back, the same (perhaps from memory)."), **values
            )
        place.script = copied.script
    if place.error is not None:
        output.say(labelled(place.text, place.error.sentence))


def _make_files(package: Path, digest: str, arguments: argparse.Namespace, output: Output) -> None:
    """Write image and sheet."""
    output.document(iso=None, sheet=None)
    if arguments.iso is not None:
        order = ImageOrder(package=package, target=Path(arguments.iso), with_script=arguments.scripts, sha256=digest)
        with progress("ppkg deliver") as show:
            image = write_image(order, show)
        output.tell(
            N_("Command", "Wrote the ISO image {path}: {size} bytes, label {label}."),
            path=image.path,
            size=image.size,
            label=image.label,
        )
        output.document(iso={"path": str(image.path), "size": image.size, "label": image.label})
    if arguments.sheet is not None:
        sheet = SheetOrder(
            package=package,
            language=output.language,
            contact=arguments.contact or "",
            sha256=digest,
            is_encrypted=arguments.encrypted,
        )
        target = write_sheet(sheet, Path(arguments.sheet))
        output.tell(N_("Command", "Wrote the sheet for the people at the devices: {path}. Print it."), path=target)
        output.document(sheet=str(target))
