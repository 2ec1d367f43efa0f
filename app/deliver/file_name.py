"""What a file that is delivered may be called."""

from __future__ import annotations

import os

from app.core.error import AppError
from app.core.file_name import NameFault, fault_of
from app.core.masking import shown
from app.core.text import N_


def check_name(name: str, longest_bytes: int | None) -> None:
    """Raise AppError if a file called *name* cannot be made, or could not be read by Windows.

    The rules of Windows hold on every target, because Windows is who reads the package. *longest_bytes* is the limit
    of the target's file system, in bytes of UTF-8.
    """
    fault = fault_of(name)
    if fault not in {None, NameFault.LONG}:
        raise AppError(
            N_("Error", "Windows takes no file called {name}. Rename the package; letters, digits and - are safe."),
            name=shown(name),
        )
    if fault or (longest_bytes is not None and len(os.fsencode(name)) > longest_bytes):
        raise AppError(
            N_("Error", "The name {name} is too long for this drive. Give the package a shorter one."), name=shown(name)
        )
