"""Which folders are being made: what a killed process left of one is found at the next start, wherever it lies.

For each a file with its path lies in a folder of this user's below the system's temporary one. It only says where to
look: what is removed there is called as we call unfinished folders, belongs to this user, and no process works in it.
"""

from __future__ import annotations

import os
import secrets
import stat
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.system import patience
from app.core.temporary_file import is_hidden_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME: Final = "ppkg-unfinished"
_LIMIT: Final = 8192
_MOST: Final = 1000


def _folder() -> Path:
    own = "" if sys.platform == "win32" else f"-{os.getuid()}"
    return Path(tempfile.gettempdir()) / f"{_NAME}{own}"


def _is_ours(folder: Path) -> bool:
    """Tell whether *folder* is one that only this user may write to."""
    status = folder.lstat()
    if sys.platform == "win32":
        return stat.S_ISDIR(status.st_mode)
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o077


@contextmanager
def remembered(path: Path) -> Iterator[None]:
    """Remember the unfinished folder *path* for the block; where that is not possible, do without."""
    entry = None
    with suppress(OSError):
        folder = _folder()
        with suppress(FileExistsError):
            folder.mkdir(stat.S_IRWXU)
        if _is_ours(folder):
            entry = folder / secrets.token_hex(8)
            descriptor = os.open(entry, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
            try:
                os.write(descriptor, os.fsencode(path))
            finally:
                os.close(descriptor)
    try:
        yield
    finally:
        if entry is not None:
            with suppress(OSError):
                patience.remove(entry)


def left_over() -> Iterator[Path]:
    """Yield the folders that are remembered and still there; what is remembered of those that are gone is forgotten."""
    with suppress(OSError):
        folder = _folder()
        if not _is_ours(folder):
            return
        for entry in sorted(folder.iterdir())[:_MOST]:
            with suppress(OSError, ValueError):
                descriptor = os.open(entry, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
                try:
                    path = Path(os.fsdecode(os.read(descriptor, _LIMIT)))
                finally:
                    os.close(descriptor)
                if path.is_absolute() and is_hidden_name(path.name) and path.is_dir() and not path.is_symlink():
                    yield path
                if not path.is_dir():
                    patience.remove(entry)
