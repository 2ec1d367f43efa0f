"""The drives that are plugged in now."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from app.deliver.drive import linux as drives_linux
from app.deliver.drive import macos as drives_macos
from app.deliver.drive import windows as drives_windows
from app.deliver.drive.drive import Drive, offered

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def drives(*, with_others: bool = False) -> tuple[Drive, ...]:
    """Return the removable drives, also those that take no package (``reason_not``); never the system's own.

    *with_others* adds external drives that do not call themselves removable, such as USB hard disks. It takes some
    milliseconds on Linux, so that a window may ask each second; a drive is the same as before if its ``key`` is.

    :raises AppError: the system's list is not available; a folder can still be chosen.
    """
    if sys.platform == "darwin":
        found = drives_macos.list_drives()
    elif sys.platform == "win32":
        found = drives_windows.list_drives()
    else:
        found = drives_linux.list_drives()
    return offered(found, with_others=with_others)


def drive_of(folder: Path, among: Iterable[Drive]) -> Drive | None:
    """Return the drive in *among* that *folder* lies on; None if it lies on none of them."""
    real = os.path.realpath(folder)
    best: tuple[int, Drive | None] = (0, None)
    for drive in among:
        for mount in drive.mounts:
            place = os.path.realpath(mount)
            if _same_root(place, real) and os.path.commonpath([place, real]) == place:
                best = max(best, (len(place), drive), key=lambda each: each[0])
    return best[1]


def _same_root(one: str, other: str) -> bool:
    """Return whether both paths are on the same drive letter or share, without which they have no common path."""
    return os.path.splitdrive(one)[0].lower() == os.path.splitdrive(other)[0].lower()
