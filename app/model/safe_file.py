"""Writing a file so that there is always a whole one: beside the target first, then in its place."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.model.error import AppError
from app.model.temporary_file import TemporaryFile, hidden_name, remove_left_over
from app.model.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_RIGHTS = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def open_beside(target: Path, *, secret: bool = False) -> Iterator[BinaryIO]:
    """Yield a new file (``w+b``) beside *target* that takes its place when the block ends without an exception.

    What a killed process left of the same target is removed first. The new file is flushed to the disk; on any
    exception, also a cancelled or interrupted one, it is removed and the old file is untouched. With *secret* it is for
    its owner only, whoever might read the old one; else an old file keeps its rights. A symbolic link stays one: the
    file it leads to is replaced. The caller reads back what must be sure, before the block ends.

    :raises AppError: the target cannot be written, with the reason; other exceptions of the block pass unchanged.
    """
    target = Path(os.path.realpath(target))
    mode = _check(target, secret=secret)
    remove_left_over(target.parent, target.name)
    try:
        temporary = TemporaryFile(target, mode)
    except OSError as error:
        raise _told(error, target) from error
    try:
        with temporary.file as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            _name(temporary, target)
        _put_in_place(temporary, target)
    except OSError as error:
        if error.errno in _FULL:
            raise _told(error, target) from error
        raise
    finally:
        # After the replacement the name is gone; before, whatever happened, it must go.
        temporary.remove()


@contextmanager
def set_aside(path: Path) -> Iterator[None]:
    """Take the file *path* out of the way; it goes for good when the block ends, and comes back if that fails.

    For a file that must not lie beside a new one it does not belong to: a process killed in the block leaves none.
    """
    path = Path(os.path.realpath(path))
    hidden = hidden_name(path)
    try:
        path.replace(hidden)
    except FileNotFoundError:
        yield
        return
    except OSError as error:
        raise _told(error, path, replacing=True) from error
    try:
        yield
    except BaseException:
        with suppress(OSError):
            hidden.replace(path)
        raise
    with suppress(OSError):
        hidden.unlink()


def write_safely(target: Path, data: bytes, *, secret: bool = False) -> None:
    """Write *data* to *target* as :func:`open_beside` does, and compare what was written before it takes the place.

    :raises AppError: the target cannot be written or does not keep what is written.
    """
    with open_beside(target, secret=secret) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        file.seek(0)
        if file.read(len(data) + 1) != data:
            raise AppError(
                N_("Error", "{path} was not kept as written; the drive may be failing. Save to another drive."),
                path=target,
            )


def create_private(path: Path) -> BinaryIO:
    """Create the file *path*, which must not be there yet, for its owner alone, and return it opened for writing.

    For many files in a folder that is removed as a whole on failure; a single one is better written beside its target.

    :raises OSError: it is there, or cannot be made.
    """
    return open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600))


def _check(target: Path, *, secret: bool) -> int | None:
    """Refuse a target that must not be replaced; return the rights of the new file, None for the usual ones."""
    private = stat.S_IRUSR | stat.S_IWUSR
    try:
        status = target.stat()
    except (FileNotFoundError, NotADirectoryError):
        return private if secret else None
    except (OSError, ValueError) as error:
        raise _told(error, target) from error
    if stat.S_ISDIR(status.st_mode):
        raise AppError(N_("Error", "{path} is a folder. Choose the name of a file."), path=target)
    if not stat.S_ISREG(status.st_mode):
        raise AppError(N_("Error", "{path} is a device, not a file. Choose another name."), path=target)
    if not os.access(target, os.W_OK):
        raise AppError(
            N_("Error", "{path} is write-protected. Allow changes to it, or choose another name."), path=target
        )
    return private if secret else stat.S_IMODE(status.st_mode)


def _name(temporary: TemporaryFile, target: Path) -> None:
    """Give the finished file a name beside its target."""
    try:
        temporary.name_it()
    except OSError as error:
        raise _told(error, target) from error


def _put_in_place(temporary: TemporaryFile, target: Path) -> None:
    """Give the finished file the target's name and make the folder remember it."""
    try:
        temporary.let_go()
        temporary.path.replace(target)
    except OSError as error:
        raise _told(error, target, replacing=True) from error
    if hasattr(os, "O_DIRECTORY"):
        # Some network file systems cannot flush a folder; the file itself is on the disk already.
        with suppress(OSError):
            descriptor = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _told(error: OSError | ValueError, target: Path, *, replacing: bool = False) -> AppError:
    """Return the sentence for a file that could not be written."""
    code = error.errno if isinstance(error, OSError) else None
    if code in _FULL:
        return AppError(
            N_("Error", "There is not enough space for {path}. Free some, or choose another drive."), path=target
        )
    if code in {errno.ENOENT, errno.ENOTDIR}:
        return AppError(
            N_("Error", "The folder {folder} does not exist. Create it, or choose another one."), folder=target.parent
        )
    if code in _NO_RIGHTS and replacing:
        return AppError(
            N_("Error", "{path} is open in another program or protected. Close it there, or choose another name."),
            path=target,
        )
    if code in _NO_RIGHTS:
        return AppError(
            N_("Error", "You may not write to the folder {folder}. Choose another one, or ask for the right to."),
            folder=target.parent,
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else "the name is not possible"
    return AppError(
        N_("Error", "{path} cannot be written: {reason}. Choose another name or folder."), path=target, reason=reason
    )
