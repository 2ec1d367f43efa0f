"""Which of a folder's files are in the way of a new one, as Windows compares names."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.core.file_name import PACKAGE_SUFFIX, alike
from app.core.masking import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def spelled_alike(folder: Path, name: str) -> tuple[Path, ...]:
    """Return the entries of *folder* that Windows holds for *name*: the same letters, large or small.

    :raises OSError: the folder cannot be read.
    """
    return tuple(folder / found for found in _names(folder) if alike(found) == alike(name))


def other_packages(folder: Path, name: str) -> tuple[str, ...]:
    """Return the packages in *folder* besides *name*, fit to be shown; during first set-up Windows asks which to apply.

    Nothing where the folder cannot be read. What macOS puts next to files (``._lab.ppkg``) is no package.
    """
    try:
        found = sorted(_names(folder))
    except OSError:
        return ()
    return tuple(
        shown(each)
        for each in found
        if each.lower().endswith(PACKAGE_SUFFIX) and alike(each) != alike(name) and not each.startswith("._")
        if (folder / each).is_file()
    )


def _names(folder: Path) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            yield entry.name
