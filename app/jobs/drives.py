"""The drives that are plugged in, and which of them, or which folder, a person means by a name.

The room ``deliver`` is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.error import AppError
from app.core.masking import shown
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from app.deliver.drive.drive import Drive

    ListDrives = Callable[[bool], tuple[Drive, ...]]
    """Returns the drives; the argument asks for those too that do not call themselves removable."""

_LETTER: Final = re.compile(r"([A-Za-z]):?[\\/]?")


def list_drives(with_others: bool) -> tuple[Drive, ...]:
    """Return the drives that are plugged in, *with_others* also those that do not call themselves removable.

    :raises AppError: the system's list cannot be read.
    """
    from app.deliver.drive.drives import drives

    return drives(with_others=with_others)


def drive_at(folder: Path, among: Iterable[Drive]) -> Drive | None:
    """Return the drive in *among* that *folder* lies on, which can be ejected; None if it lies on none of them."""
    from app.deliver.drive.drives import drive_of

    found = drive_of(folder, among)
    return None if found is None or found.is_system else found


def eject(drive: Drive) -> None:
    """Close *drive* with all its volumes, so that it can be taken out.

    :raises AppError: it is in use, or this system does not let us; with what to do.
    """
    from app.deliver.drive import eject as ejecting

    ejecting.eject(drive)


class PluggedDrives:
    """The drives that are plugged in, asked for once and only if somebody needs them."""

    def __init__(self) -> None:
        """Ask nobody yet."""
        self._found: tuple[Drive, ...] | None = None

    def all(self) -> tuple[Drive, ...]:
        """Return them, with those that do not call themselves removable; none where the system does not say."""
        if self._found is None:
            try:
                self._found = list_drives(with_others=True)
            except AppError:
                self._found = ()
        return self._found

    def folder_of(self, text: str) -> Path:
        """Return the folder that *text* means: a folder, a drive letter, a device, a share.

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
                        "{path} is not a drive that a package can be copied to: it is not plugged in, or belongs to "
                        "this computer’s own system. “ppkg drives --all” lists those that are.",
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

    def that_would_do(self, besides: Collection[Path]) -> tuple[Drive, ...]:
        """Return the removable drives that take a package, except for those whose folder is in *besides*."""
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
