"""Writing a file so that there is always a whole one: beside the target first, then in its place."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.model.error import AppError
from app.model.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_RIGHTS = {errno.EACCES, errno.EPERM, errno.EROFS}
_NAME_LENGTH = 40
"""Characters of the target's name in the temporary one; with the rest it stays below 255 bytes in UTF-8."""


@contextmanager
def open_beside(target: Path, *, secret: bool = False) -> Iterator[BinaryIO]:
    """Yield a new file (``w+b``) beside *target* that takes its place when the block ends without an exception.

    It is flushed to the disk before; on any exception, also a cancelled or interrupted one, it is removed and the
    old file is untouched. An old file keeps its rights; a new one is for the owner only if *secret*. A symbolic link
    stays one: the file it leads to is replaced. The caller reads back what must be sure, before the block ends.

    :raises AppError: the target cannot be written, with the reason; other exceptions of the block pass unchanged.
    """
    target = Path(os.path.realpath(target))
    mode = _check(target, secret=secret)
    temporary = target.with_name(f".{target.name[:_NAME_LENGTH]}.{secrets.token_hex(6)}.tmp")
    try:
        file = _create(temporary, mode)
    except OSError as error:
        raise _told(error, target) from error
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _put_in_place(temporary, target)
    except OSError as error:
        if error.errno in _FULL:
            raise _told(error, target) from error
        raise
    finally:
        # After the replacement the name is gone; before, whatever happened, it must go.
        with suppress(OSError):
            temporary.unlink()


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


def _check(target: Path, *, secret: bool) -> int | None:
    """Refuse a target that must not be replaced; return the rights of an old file, None for those of a new one."""
    try:
        status = target.stat()
    except (FileNotFoundError, NotADirectoryError):
        return stat.S_IRUSR | stat.S_IWUSR if secret else None
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
    return stat.S_IMODE(status.st_mode)


def _create(path: Path, mode: int | None) -> BinaryIO:
    """Create *path*, which must not exist, with the rights *mode*, or those the system gives a new file."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o666 if mode is None else stat.S_IRUSR | stat.S_IWUSR)
    file = os.fdopen(descriptor, "w+b")
    if mode is not None:
        # A file system without rights, such as FAT on a stick, refuses; then there are none to keep.
        with suppress(OSError):
            path.chmod(mode)
    return file


def _put_in_place(temporary: Path, target: Path) -> None:
    """Give the finished file the target's name and make the folder remember it."""
    try:
        temporary.replace(target)
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
