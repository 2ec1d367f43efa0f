"""A folder for work with secrets in the clear: for its owner alone, and gone in the end.

Microsoft's builder works in it, and a package waits in it to be sealed. What a killed process left is
removed by the next one.
"""

from __future__ import annotations

import os
import secrets
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.error import AppError
from app.core.new_folder import remove_unused, unless_interrupted
from app.core.system import patience
from app.core.system.owner_only import make_folder
from app.core.text import N_
from app.core.unfinished import left_over
from app.core.write_error import reason_of

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIX: Final = "ppkg-work-"


@contextmanager
def working_folder() -> Iterator[Path]:
    """Yield a new folder that only its owner may enter; it is removed however the block ends.

    :raises AppError: it cannot be made, or not be removed; then the sentence says where it lies.
    """
    _remove_left_over()
    try:
        folder, lock = _locked()
    except OSError as error:
        raise AppError(
            N_("Error", "No temporary folder can be made: {reason}. Free some space, then try again."),
            reason=reason_of(error),
        ) from None
    try:
        yield folder
    finally:
        patience.remove_tree(folder)
        if lock is not None:
            os.close(lock)
    if folder.exists():
        raise AppError(
            N_("Error", "{folder} could not be removed and contains secrets in the clear. Delete it now."),
            folder=folder,
        )


def _locked() -> tuple[Path, int | None]:
    """Make a folder and return it with the descriptor that locks it.

    :raises OSError: it cannot be made.
    """
    while True:
        folder = Path(tempfile.gettempdir(), f"{_PREFIX}{secrets.token_hex(8)}").absolute()
        lock = -1
        with unless_interrupted(folder):
            make_folder(folder)
            if sys.platform == "win32":
                return folder, None
            # Between the making and the locking another process may have taken it for left over, and removed it.
            with suppress(FileNotFoundError):
                lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
                with suppress(BlockingIOError):  # that process is at it
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    if folder.is_dir():
                        return folder, lock
        if lock >= 0:
            os.close(lock)


def sweep() -> None:
    """Remove what killed processes left: folders for work, and unfinished ones wherever they were to be."""
    _remove_left_over()
    for path in left_over():
        with suppress(OSError):
            remove_unused(path)


def _remove_left_over() -> None:
    """Remove folders of ours on which no process works."""
    with suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX) and entry.is_dir(follow_symlinks=False):
                with suppress(OSError):
                    remove_unused(Path(entry.path))
