"""Folders that appear whole or not at all."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.model.error import AppError
from app.model.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Yield an empty folder that becomes *folder* when the ``with`` block ends without an error.

    *folder* may exist if it is empty. Raises AppError where it holds something, or cannot be made.
    """
    folder = Path(folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AppError(N_("Error", "{folder} is there already and not empty. Choose a new folder."), folder=folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=f".{folder.name[:40]}.", suffix=".tmp", dir=folder.parent))
    except OSError as error:
        raise AppError(
            N_("Error", "{folder} cannot be made: {reason}. Choose another folder."),
            folder=folder,
            reason=error.strerror,
        ) from None
    try:
        yield beside
        if folder.exists():
            folder.rmdir()
        beside.chmod(0o755)  # mkdtemp gives 0700; files with secrets carry their own rights
        beside.rename(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


@contextmanager
def folder_for(folder: Path) -> Iterator[None]:
    """Make *folder* if it is missing, with those above it, and remove them again if the block fails.

    Raises AppError where it is a file, or cannot be made.
    """
    if folder.is_dir():
        yield
        return
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        raise AppError(N_("Error", "{path} is a file, not a folder. Choose a folder."), path=folder) from None
    except (OSError, ValueError) as error:
        raise AppError(
            N_("Error", "The folder {path} cannot be made: {reason}. Choose another one."),
            path=folder,
            reason=getattr(error, "strerror", None) or "the name is not possible",
        ) from None
    try:
        yield
    except BaseException:
        for path in missing:
            with suppress(OSError):
                path.rmdir()
        raise
