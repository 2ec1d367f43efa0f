"""Names of files: what Windows takes, and which of a folder's files stand in the way of a new one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.core.error import AppError
from app.core.file_name import Fault, fault_of, folded
from app.core.masking import shown
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def check_name(name: str, longest_bytes: int | None) -> None:
    """Raise AppError if a file called *name* cannot be made, or could not be read by Windows.

    The rules of Windows hold on every target, because Windows is who reads the package. *longest_bytes* is the limit
    of the target's file system, in bytes of UTF-8.
    """
    fault = fault_of(name)
    if fault not in {None, Fault.LONG}:
        raise AppError(
            N_("Error", "Windows takes no file called {name}. Rename the package; letters, digits and - are safe."),
            name=shown(name),
        )
    if fault or (longest_bytes is not None and len(os.fsencode(name)) > longest_bytes):
        raise AppError(
            N_("Error", "The name {name} is too long for this drive. Give the package a shorter one."), name=shown(name)
        )


def spelled_alike(folder: Path, name: str) -> tuple[Path, ...]:
    """Return the entries of *folder* that Windows holds for *name*: the same letters, large or small.

    :raises OSError: the folder cannot be read.
    """
    return tuple(folder / found for found in _names(folder) if folded(found) == folded(name))


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
        if each.lower().endswith(".ppkg") and folded(each) != folded(name) and not each.startswith("._")
        if (folder / each).is_file()
    )


def _names(folder: Path) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            yield entry.name
