"""Names of files: what Windows takes, and which of a folder's files stand in the way of a new one."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from app.model.error import AppError
from app.model.text import N_
from app.packager.masking import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LONGEST: Final = 255
"""UTF-16 units in a name of FAT (long names), exFAT and NTFS."""

_NOT_IN_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE | re.DOTALL)


def check_name(name: str, longest_bytes: int | None) -> None:
    """Raise AppError if a file called *name* cannot be made, or could not be read by Windows.

    The rules of Windows hold on every target, because Windows is who reads the package. *longest_bytes* is the limit
    of the target's file system, in bytes of UTF-8.
    """
    if _NOT_IN_NAMES.search(name) or _DEVICES.fullmatch(name) or name.rstrip(" .") != name or not name:
        raise AppError(
            N_("Error", "Windows takes no file called {name}. Rename the package; letters, digits and - are safe."),
            name=shown(name),
        )
    units, size = len(name.encode("utf-16-le")) // 2, len(os.fsencode(name))
    if units > _LONGEST or (longest_bytes is not None and size > longest_bytes):
        raise AppError(
            N_("Error", "The name {name} is too long for this drive. Give the package a shorter one."), name=shown(name)
        )


def spelled_alike(folder: Path, name: str) -> tuple[Path, ...]:
    """Return the entries of *folder* that Windows holds for *name*: the same letters, large or small.

    :raises OSError: the folder cannot be read.
    """
    return tuple(folder / found for found in _names(folder) if found.casefold() == name.casefold())


def other_packages(folder: Path, name: str) -> tuple[str, ...]:
    """Return the packages in *folder* besides *name*, fit to be shown; during first set-up Windows asks which to apply.

    Nothing where the folder cannot be read. What macOS puts beside files (``._lab.ppkg``) is no package.
    """
    try:
        found = sorted(_names(folder))
    except OSError:
        return ()
    return tuple(
        shown(each)
        for each in found
        if each.lower().endswith(".ppkg") and each.casefold() != name.casefold() and not each.startswith("._")
        if (folder / each).is_file()
    )


def _names(folder: Path) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            yield entry.name
