"""From what a person calls a target to the folder it means: a folder, a drive letter, a device, a share."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command.drives import drive_data, tell_drive
from app.core.error import AppError
from app.core.masking import shown
from app.core.text import N_
from app.deliver.copy.plan import Exists
from app.deliver.drive.drives import drives

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli.terminal.output import Output
    from app.core.text import Sentence
    from app.deliver.copy.parallel import Outcome
    from app.deliver.drive.drive import Drive

_LETTER = re.compile(r"([A-Za-z]):?[\\/]?")


class DriveList:
    """The drives that are plugged in, asked for once and only if somebody needs them."""

    def __init__(self) -> None:
        """Ask nobody yet."""
        self._found: tuple[Drive, ...] | None = None

    def all(self) -> tuple[Drive, ...]:
        """Return them, with those that do not call themselves removable; none where the system does not say."""
        if self._found is None:
            try:
                self._found = drives(with_others=True)
            except AppError:
                self._found = ()
        return self._found

    def folder_of(self, text: str) -> Path:
        """Return the folder that *text* means.

        :raises AppError: it is a drive that takes no package, with the reason, or a device that is no such drive.
        """
        named = self._named(text)
        if len(named) > 1:
            raise AppError(
                N_("Error", "{path} has several volumes: {names}. Name one of them."),
                path=shown(text),
                names=", ".join(drive.device for drive in named),
            )
        if not named:
            if _is_device(text):
                raise AppError(
                    N_(
                        "Error",
                        "{path} is no drive a package can be copied to: it is not plugged in, or belongs to this "
                        "computer’s own system. “ppkg drives --all” lists those that are.",
                    ),
                    path=shown(text),
                )
            # On Windows a letter alone is the folder some program is in on that drive, and not its root.
            return Path(f"{text}\\") if os.name == "nt" and re.fullmatch("[A-Za-z]:", text) else Path(text)
        drive = named[0]
        if drive.reason_not is not None or drive.folder is None:
            raise AppError(
                N_("Error", "{path} takes no package. {reason}"),
                path=shown(text),
                reason=drive.reason_not or "",
            )
        return drive.folder

    def that_would_do(self, besides: list[Path]) -> tuple[Drive, ...]:
        """Return the removable drives that take a package, but for those whose folder is in *besides*."""
        return tuple(
            drive
            for drive in self.all()
            if drive.is_removable and drive.reason_not is None and drive.folder and drive.folder not in besides
        )

    def _named(self, text: str) -> list[Drive]:
        """Return the drives that *text* names: by letter, device, or the folder they are open at."""
        if found := _LETTER.fullmatch(text):
            letter = found[1].upper()
            if by_letter := [drive for drive in self.all() if drive.letter.upper() == letter]:
                return by_letter
        if os.path.isdir(text):  # noqa: PTH112 - Path.is_dir() fails for a name that is too long
            if not os.path.ismount(text):
                return []
            real = os.path.realpath(text)
            return [drive for drive in self.all() if any(str(mount) == real for mount in drive.mounts)]
        if not re.fullmatch(r"[\w/.:\\?-]+", text):
            return []
        device = os.path.realpath(text) if text.startswith("/dev/") else text
        whole = re.compile(rf"(?:/dev/)?{re.escape(device)}(?:[ps]?[0-9]+)?")
        return [drive for drive in self.all() if whole.fullmatch(drive.device)]


def _is_device(text: str) -> bool:
    try:
        mode = Path(text).stat().st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISBLK(mode) or stat.S_ISCHR(mode)


@dataclass(slots=True)
class Place:
    """One target: as it was named, its folder, and what came of it."""

    text: str
    folder: Path | None = None
    may_replace: bool = False
    warnings: list[Sentence] = field(default_factory=list)
    outcome: Outcome | None = None
    script: Path | None = None
    error: AppError | None = None


def place_data(place: Place) -> dict[str, Any]:
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


def tell_others(places: Sequence[Place], listed: DriveList, output: Output) -> None:
    """If a target was refused or failed, tell which drives would do.

    :raises AppError: one failed.
    """
    bad = sum(place.error is not None for place in places)
    if not bad:
        return
    failed = AppError(
        N_("Error", "Targets that failed: {bad} of {count}. The report says why."), bad=bad, count=len(places)
    )
    if all(place.error is None or isinstance(place.error, Exists) for place in places):
        raise failed
    others = listed.that_would_do([place.folder for place in places if place.folder is not None])
    output.document(drives_that_would_do=[drive_data(drive) for drive in others])
    output.tell(
        N_("Command", "These drives would do:")
        if others
        else N_("Command", "No other drive that would do is plugged in.")
    )
    for drive in others:
        tell_drive(drive, output, 2)
    raise failed
