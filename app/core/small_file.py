"""Small files that are read whole, and why one cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.text import N_
from app.core.write_error import reason_of

if TYPE_CHECKING:
    from pathlib import Path


MAX_BYTES = 32 * 1024 * 1024


def read_small_file(path: Path) -> bytes:
    """Return the content of the file *path*.

    :raises BadInput: it cannot be read or is far too large.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise BadInput(N_("Error", "{path} is too large for an answer file. Choose the right file."), path=path)
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from None


def unreadable(path: Path | str, error: OSError | ValueError) -> BadInput:
    """Return the sentence for a file, shown as *path*, that *error* kept from being read."""
    return BadInput(
        N_("Error", "{path} cannot be read: {reason}. Check the name and your rights."),
        path=path,
        reason=reason_of(error),
    )
