"""Folders that appear whole or not at all.

Until it is whole, a folder has a hidden name next to its own and is locked while its process lives, so that the next
one that makes the same folder knows what a killed one left, and removes it.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.error import AppError
from app.core.file_name import check_name
from app.core.real_path import real_path
from app.core.system import patience
from app.core.system.owner_only import give_rights_of, make_folder
from app.core.temporary_file import hidden_name, is_hidden_name
from app.core.text import N_
from app.core.unfinished import remembered
from app.core.write_error import reason_of

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator

_OLD = 24 * 60 * 60
"""Seconds after which an unfinished folder counts as left behind, where folders cannot be locked (Windows)."""


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Yield an empty folder that becomes *folder* when the ``with`` block ends without an error.

    It is for its owner alone; *folder* may exist if it is empty, and keeps its rights then. Folders above it are made.
    After a failure all is as it was.

    :raises BadInput: a folder is missing, and Windows could not have one of its name.
    :raises AppError: *folder* holds something, cannot be made, or what another user made leads elsewhere.
    """
    folder = real_path(folder)
    try:
        is_there = folder.exists()
        if is_there and (not folder.is_dir() or any(folder.iterdir())):
            raise AppError(N_("Error", "{folder} already exists and is not empty. Choose a new folder."), folder=folder)
        if not is_there:
            check_name(folder.name, str(folder))
        with folder_for(folder.parent):
            _remove_left_over(folder)
            with _unfinished(folder) as beside:
                try:
                    yield beside
                except AppError as error:
                    error.call_by(str(beside), str(folder))
                    raise
                if is_there:
                    give_rights_of(folder, beside)
                _put_in_place(beside, folder, is_there=is_there)
    except OSError as error:
        raise AppError(
            N_("Error", "{folder} cannot be made: {reason}. Choose another folder."),
            folder=folder,
            reason=reason_of(error),
        ) from error


def make_private(folder: Path) -> None:
    """Make *folder* and what is missing above it, for its owner alone whatever the system gives new folders.

    :raises OSError: it cannot be made.
    """
    for path in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        make_folder(path)


def _put_in_place(beside: Path, folder: Path, *, is_there: bool) -> None:
    """Call the finished folder *beside* as it should be.

    :raises OSError: the name is taken; a folder that was there still is.
    """
    if sys.platform != "win32" or not is_there:
        patience.rename(beside, folder)  # on POSIX systems it replaces an empty one in one step
        return
    patience.patiently(folder.rmdir)
    try:
        patience.rename(beside, folder)
    except BaseException:
        folder.mkdir()
        raise


@contextmanager
def _unfinished(folder: Path) -> Iterator[Path]:
    """Yield a hidden, locked folder next to *folder*, for its owner alone, that is gone at the end unless it was moved.

    :raises OSError: it cannot be made.
    """
    beside, lock = _locked(folder)
    try:
        with remembered(beside):
            yield beside
    finally:
        patience.remove_tree(beside)
        if lock is not None:
            os.close(lock)


def _locked(folder: Path) -> tuple[Path, int | None]:
    """Make a hidden folder next to *folder*, for its owner alone; return it and the descriptor that locks it.

    :raises OSError: it cannot be made.
    """
    while True:
        beside = hidden_name(folder)
        with unless_interrupted(beside):
            make_folder(beside)
            if sys.platform == "win32":
                return beside, None
            lock = os.open(beside, os.O_RDONLY | os.O_DIRECTORY)
            with suppress(OSError):  # some network file systems have no locks; then what is left stays
                fcntl.flock(lock, fcntl.LOCK_EX)
            # Between the making and the locking another process may have taken it for left over, and removed it.
            if beside.is_dir():
                return beside, lock
            os.close(lock)


def _remove_left_over(folder: Path) -> None:
    """Remove the unfinished folders for *folder* on which no process works."""
    with suppress(OSError), os.scandir(folder.parent) as entries:
        for entry in entries:
            if is_hidden_name(entry.name, folder.name) and entry.is_dir(follow_symlinks=False):
                with suppress(OSError):
                    remove_unused(Path(entry.path))


@contextmanager
def unless_interrupted(made: Path) -> Iterator[None]:
    """Remove the new, still empty folder *made* if the block fails: a person may stop it just after the folder came."""
    try:
        yield
    except FileExistsError:
        raise  # it is somebody else's
    except BaseException:
        with suppress(OSError):
            made.rmdir()
        raise


def remove_unused(path: Path) -> None:
    """Remove the folder *path* if it is of this user and no process works in it.

    :raises OSError: one does.
    """
    if sys.platform == "win32":
        if time.time() - path.stat().st_mtime > _OLD:
            shutil.rmtree(path, ignore_errors=True)
        return
    lock = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.fstat(lock).st_uid == os.getuid():
            shutil.rmtree(path, ignore_errors=True)
    finally:
        os.close(lock)


@contextmanager
def folder_for(folder: Path) -> Iterator[None]:
    """Make *folder* if it is missing, with those above it, for their owner alone; remove them if the block fails.

    :raises BadInput: one is missing, and Windows could not have one of its name.
    :raises AppError: it is a file, or cannot be made.
    """
    made: list[Path] = []
    try:
        make_folders(folder, made)
        yield
    except BaseException:
        for path in reversed(made):
            with suppress(OSError):
                path.rmdir()
        raise


def make_folders(folder: Path, made: list[Path]) -> None:
    """Make *folder* and what is missing above it, for their owner alone, and add each to *made*.

    :raises BadInput: as :func:`folder_for`; so AppError.
    """
    folder = real_path(folder)
    try:
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        for path in missing:
            check_name(path.name, str(path))
        for path in reversed(missing):
            with suppress(FileExistsError):  # another process was quicker
                make_folder(path)
                made.append(path)
    except OSError as error:
        raise AppError(
            N_("Error", "The folder {path} cannot be made: {reason}. Choose another one."),
            path=folder,
            reason=reason_of(error),
        ) from error
    if not folder.is_dir():
        raise AppError(N_("Error", "{path} is a file, not a folder. Choose a folder."), path=folder)


def nearest_existing(path: Path) -> Path:
    """Return *path* if it exists, otherwise the nearest one above it that does: there it would be made.

    :raises FileNotFoundError: nothing above it exists, as on a drive that is not there.
    """
    for found in (path, *path.parents):
        if found.exists():
            return found
    raise FileNotFoundError(path)
