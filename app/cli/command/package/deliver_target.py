"""The targets of a delivery: how each ended, and which drives would do where one failed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.cli.command.package.drives import drive_data, tell_drive
from app.core.error import AppError, UsageError
from app.core.text import N_, labelled
from app.jobs.drives import drive_at, eject

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.cli.terminal.output import Output
    from app.core.text import Sentence
    from app.deliver.copy.parallel import CopyOutcome
    from app.deliver.drive.drive import Drive
    from app.jobs.drives import PluggedDrives


@dataclass(slots=True)
class NamedTarget:
    """One target: as it was named, its folder, and what came of it."""

    text: str
    folder: Path | None = None
    may_replace: bool = False
    warnings: list[Sentence] = field(default_factory=list)
    outcome: CopyOutcome | None = None
    script: Path | None = None
    error: AppError | None = None
    is_taken: bool = False
    """A file is there that must not be replaced: other drives would do no better."""
    drive: Drive | None = None
    """What is to be ejected at the end."""
    is_ejected: bool = False
    eject_error: AppError | None = None


def place_data(place: NamedTarget) -> dict[str, Any]:
    """Return *place* as plain JSON."""
    copied = place.outcome.copied if place.outcome else None
    return {
        "target": place.text,
        "folder": str(place.folder) if place.folder else None,
        "ok": place.error is None,
        "error": str(place.error.sentence) if place.error else None,
        "warnings": [str(warning) for warning in place.warnings],
        "files": [{"path": str(one.path), "size": one.size, "sha256": one.sha256} for one in copied.files]
        if copied
        else [],
        "seconds": round(copied.seconds, 3) if copied else None,
        "is_verified": copied.is_verified if copied else None,
        "is_past_cache": copied.is_past_cache if copied else None,
        "script": str(place.script) if place.script else None,
        "is_ejected": place.is_ejected,
        "eject_error": str(place.eject_error.sentence) if place.eject_error else None,
    }


def find_drives(places: Sequence[NamedTarget], plugged: PluggedDrives) -> None:
    """Find the drives of *places*, which are ejected at the end; a folder of this computer and a share have none.

    :raises UsageError: none of them is on a drive that can be taken out.
    """
    for place in places:
        if place.folder is not None:
            place.drive = drive_at(place.folder, plugged.all())
    if not any(place.drive or place.error for place in places):
        raise UsageError(
            N_("Error", "--eject is for drives that can be taken out, and no target is one. Leave it out.")
        )


def eject_all(places: Sequence[NamedTarget], output: Output) -> None:
    """Eject the drives of *places* once everything is on them, each once.

    One on which a copy failed stays open: what is there is looked at first.
    """
    done: dict[str, AppError | None] = {}
    for place in places:
        if place.drive is None or any(one.error for one in places if one.drive == place.drive):
            continue
        if place.drive.device not in done:
            done[place.drive.device] = _eject(place, place.drive, output)
        place.eject_error = done[place.drive.device]
        place.is_ejected = place.eject_error is None


def demand_ejected(places: Sequence[NamedTarget]) -> None:
    """Refuse to end well if a drive was not ejected.

    :raises AppError: one was not.
    """
    bad = sum(place.eject_error is not None for place in places)
    if bad:
        raise AppError(
            N_(
                "Error",
                "The package was copied, but {bad} of {count} targets could not be ejected. The report says why.",
            ),
            bad=bad,
            count=len(places),
        )


def _eject(place: NamedTarget, drive: Drive, output: Output) -> AppError | None:
    try:
        eject(drive)
    except AppError as error:
        output.say(labelled(place.text, error.sentence))
        return error
    output.tell(N_("Command", "{target} is ejected and can be taken out."), target=place.text)
    return None


def tell_others(places: Sequence[NamedTarget], plugged: PluggedDrives, output: Output) -> None:
    """If a target was refused or failed, tell which drives would do.

    :raises AppError: one failed.
    """
    bad = sum(place.error is not None for place in places)
    if not bad:
        return
    failed = AppError(
        N_("Error", "Targets that failed: {bad} of {count}. The report says why."), bad=bad, count=len(places)
    )
    if all(place.error is None or place.is_taken for place in places):
        raise failed
    others = plugged.that_would_do([place.folder for place in places if place.folder is not None])
    output.document(drives_that_would_do=[drive_data(drive) for drive in others])
    output.tell(
        N_("Command", "These drives would do:")
        if others
        else N_("Command", "No other drive that would do is plugged in.")
    )
    for drive in others:
        tell_drive(drive, output, 2)
    raise failed
