"""The targets of a delivery: how each ended, and which drives would do where one failed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.cli.command.package.drives import drive_data, tell_drive
from app.core.error import AppError
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.cli.terminal.output import Output
    from app.core.text import Sentence
    from app.deliver.copy.parallel import CopyOutcome
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
    }


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
