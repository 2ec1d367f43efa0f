"""``deliver``: a finished package goes to sticks, folders and images, with what people need beside it."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.deliver_target import DriveList, Place, place_data, tell_others
from app.cli.terminal.progress import progress
from app.cli.terminal.question import add_yes_argument, confirm
from app.core.error import AppError, UsageError
from app.core.text import N_, Sentence, labelled

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.core.progress import Progress
    from app.deliver.copy.package_kind import Kind
    from app.deliver.copy.progress import Moment

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
        text=N_("Command", "Also put a PowerShell script beside it that applies it quietly and collects the logs."),
    )
    parser.add(
        "--encrypted",
        action="store_true",
        text=N_("Command", "Windows encrypted the package: copy it without looking into it, which only Windows can."),
    )
    add_yes_argument(parser)


def run_deliver(arguments: argparse.Namespace, output: Output) -> int:
    """Deliver a package; the exit code is 1 if one of the targets failed."""
    from app.deliver.copy.package_kind import kind_of
    from app.deliver.package_state import sha256_of

    _check(arguments)
    package = Path(arguments.package)
    kind = kind_of(package, is_encrypted=arguments.encrypted)
    _check_kind(kind, arguments)
    hint = _hint(package, kind)
    if hint is not None:
        output.say(labelled(_WARNING, hint))
    listed = DriveList()
    places = [_place(text, package, listed, arguments, output) for text in arguments.targets]
    made = [Path(text) for text in (arguments.iso, arguments.sheet) if text is not None]
    for path in made:
        _allow_file(path, arguments, output)
    output.document(package=str(package), kind=kind.value, warnings=[str(hint)] if hint else [])
    _copy(places, package, arguments)
    digests = [place.outcome.copied.files[0].sha256 for place in places if place.outcome and place.outcome.copied]
    with progress("ppkg deliver") as show:
        digest = digests[0] if digests else sha256_of(package, show)
    output.document(sha256=digest)
    for place in places:
        _finish(place, output)
    output.document(targets=[place_data(place) for place in places])
    _make_files(package, digest, arguments, output)
    tell_others(places, listed, output)
    return 0


def _check(arguments: argparse.Namespace) -> None:
    """Refuse a command that says nothing to do, or what does not fit.

    :raises UsageError: with what to write instead.
    """
    if not arguments.targets and arguments.iso is None and arguments.sheet is None:
        raise UsageError(
            N_("Error", "Say where to: a folder, a drive (“ppkg drives” lists them), --iso FILE or --sheet FILE.")
        )
    if arguments.contact is not None and arguments.sheet is None:
        raise UsageError(N_("Error", "--contact goes with --sheet FILE. Leave it out, or add --sheet."))
    if "" in arguments.targets or "" in (arguments.iso, arguments.sheet):
        raise UsageError(N_("Error", "A name is empty. Is a variable not set?"))


def _check_kind(kind: Kind, arguments: argparse.Namespace) -> None:
    """Refuse what cannot go along with a file of this *kind*.

    :raises UsageError: with the reason.
    """
    from app.deliver.copy.package_kind import NO_SCRIPT, NO_SHEET, Kind

    if arguments.sheet is not None and kind is Kind.SEALED:
        raise UsageError(NO_SHEET.template)
    if arguments.scripts and kind in NO_SCRIPT:
        raise UsageError(NO_SCRIPT[kind].template)


def _hint(package: Path, kind: Kind) -> Sentence | None:
    """Return what to warn of, after a look into *package* as far as one can.

    :raises BadInput: it is damaged, or none.
    """
    from app.deliver.copy.package_kind import NO_OPENER, Kind
    from app.deliver.copy.plan import sources_of
    from app.deliver.package_state import end_hint, read_state

    match kind:
        case Kind.ENCRYPTED:
            return _NOT_CHECKED
        case Kind.SEALED:
            from app.protect.sealed.file import read_seal_header

            read_seal_header(package)
            return None if len(sources_of(package)) > 1 else NO_OPENER
        case Kind.PACKAGE:
            return end_hint(read_state(package), datetime.now(UTC))


def _place(text: str, package: Path, listed: DriveList, arguments: argparse.Namespace, output: Output) -> Place:
    """Return the target that *text* names, with its warnings told and its question asked."""
    from app.deliver.apply_script import script_name
    from app.deliver.copy.plan import existing
    from app.deliver.copy.target import hints, look_at
    from app.deliver.copy.target_name import spelled_alike

    place = Place(text)
    try:
        folder = listed.folder_of(text)
        place.warnings = list(hints(look_at(folder), package.name))
    except AppError as error:
        place.error = error
        return place
    for warning in place.warnings:
        output.say(labelled(_WARNING, labelled(text, warning)))
    old = list(existing(package, folder))
    if arguments.scripts:
        old += spelled_alike(folder, script_name(package.name))
    place.folder = folder
    place.may_replace = arguments.replace or (bool(old) and _may_replace(old[0], arguments, output))
    if old and not place.may_replace:
        place.folder, place.error = None, _exists(old[0])
    return place


def _allow_file(path: Path, arguments: argparse.Namespace, output: Output) -> None:
    """Raise AppError if *path* is there and must not be replaced."""
    if not arguments.replace and os.path.lexists(path) and not _may_replace(path, arguments, output):
        raise _exists(path)


def _may_replace(path: Path, arguments: argparse.Namespace, output: Output) -> bool:
    """Ask whether *path* may be replaced; without a terminal and without ``--yes`` it may not.

    :raises Cancelled: the person says no.
    """
    if not arguments.yes and not sys.stdin.isatty():
        return False
    confirm(
        Sentence(N_("Command", "{path} is there already. Replace it?"), {"path": str(path)}),
        arguments,
        output,
    )
    return True


def _exists(path: Path) -> AppError:
    from app.deliver.copy.plan import Exists

    return Exists(
        N_("Error", "{path} is there already. Add --replace to replace it, or choose another place."), path=path
    )


def _copy(places: Sequence[Place], package: Path, arguments: argparse.Namespace) -> None:
    """Copy to all targets that are not out of the question."""
    from app.deliver.copy.parallel import copy_to_all

    ready = [place for place in places if place.folder is not None]
    folders = [place.folder for place in ready if place.folder is not None]
    if not folders:
        return
    with progress("ppkg deliver") as show:
        outcomes = copy_to_all(
            package,
            folders,
            None if show is None else _sum(show),
            replace={place.folder for place in ready if place.may_replace and place.folder is not None},
            verify=arguments.verify,
            with_script=arguments.scripts,
        )
    for place, outcome in zip(ready, outcomes, strict=True):
        place.outcome, place.error = outcome, outcome.error


def _sum(show: Progress) -> Callable[[tuple[Moment, ...]], None]:
    """Return what shows all copies as one bar."""
    return lambda moments: show(sum(one.done for one in moments), sum(one.total for one in moments))


def _finish(place: Place, output: Output) -> None:
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
    from app.deliver.apply_script import apply_script, script_name

    output.document(iso=None, sheet=None)
    if arguments.iso is not None:
        from app.deliver.iso.image import write_iso

        extra = [(script_name(package.name), apply_script(package.name, digest))] if arguments.scripts else []
        with progress("ppkg deliver") as show:
            image = write_iso(package, Path(arguments.iso), show, extra_files=extra)
        output.tell(
            N_("Command", "Wrote the ISO image {path}: {size} bytes, label {label}."),
            path=image.path,
            size=image.size,
            label=image.label,
        )
        output.document(iso={"path": str(image.path), "size": image.size, "label": image.label})
    if arguments.sheet is not None:
        from app.deliver.sheet.page import write_sheet
        from app.deliver.sheet.sheet import make_sheet

        target = Path(arguments.sheet)
        write_sheet(
            make_sheet(package, contact=arguments.contact or "", sha256=digest, is_encrypted=arguments.encrypted),
            target,
            output.language,
        )
        output.tell(N_("Command", "Wrote the sheet for the people at the devices: {path}. Print it."), path=target)
        output.document(sheet=str(target))
