"""Why a file could not be written, flushed, read back or put in its place: always with its path, and what to do."""

from __future__ import annotations

import errno
import io
import os
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from app.core.error import AppError, Refused
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from pathlib import Path

_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOWHERE: Final = {errno.ENOENT, errno.ENOTDIR}
"""What a missing folder ends with, and on Windows also a path that is too long: Python's ``open``, ``write`` and
``fsync`` keep only the number of C there, which does not tell one from the other."""
_LONG: Final = 260 - len(".NAME.0123456789ab.tmp")
"""Signs of a path from which on the hidden name beside it may pass Windows' limit of 260 (``MAX_PATH``)."""
_NO_RIGHTS: Final = {errno.EACCES, errno.EPERM, errno.EROFS}


def write_failed(error: OSError | ValueError, target: Path, *, replacing: bool = False) -> AppError:
    """Return the sentence for *error*, with which the writing of *target* ended; *replacing*: it was whole already."""
    code = error.errno if isinstance(error, OSError) else None
    if code in _FULL:
        return AppError(
            N_("Error", "There is not enough space for {path}. Free some, or choose another drive."), path=target
        )
    if code == errno.ENAMETOOLONG or (code in _NOWHERE and is_too_long(target)):
        return AppError(
            N_(
                "Error",
                "{path} cannot be written: the name, or the whole path, is too long. Choose a shorter name, or a "
                "folder closer to the top of the drive.",
            ),
            path=target,
        )
    if code in _NOWHERE:
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
    if replacing:
        return AppError(
            N_("Error", "{path} cannot be put in place: {reason}. Check the drive, or choose another folder."),
            path=target,
            reason=reason_of(error),
        )
    return AppError(
        N_("Error", "{path} cannot be written: {reason}. Choose another name or folder."),
        path=target,
        reason=reason_of(error),
    )


def is_too_long(path: Path) -> bool:
    """Tell whether *path* has more signs than many programs of Windows take, in a folder that is there."""
    try:
        return len(str(path)) >= _LONG and path.parent.is_dir()
    except (OSError, ValueError):
        return False


def system_refused(error: OSError) -> Sentence:
    """Return the sentence for an *error* that nobody foresaw: with the path, or the step, that the system refused."""
    path = error.filename if error.filename is not None else error.filename2
    if isinstance(path, str | bytes | os.PathLike) and os.fspath(path):
        return Sentence(
            N_("Error", "The system refused: {reason} ({path}). Check the name, the drive and your rights."),
            {"reason": reason_of(error), "path": os.fsdecode(path)},
        )
    return Sentence(
        N_(
            "Error",
            "The system refused: {reason} (in the step {step}). Check the drives, their free space and your rights.",
        ),
        {"reason": reason_of(error), "step": _step_of(error)},
    )


def _step_of(error: OSError) -> str:
    """Return the last function of ours that *error* came through, such as ``packager.wim_extract.extract``."""
    step, trace = "", error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.startswith("app."):
            step = f"{module.removeprefix('app.')}.{trace.tb_frame.f_code.co_name}"
        trace = trace.tb_next
    return step


def reason_of(error: OSError | ValueError) -> str | Sentence:
    """Return what the system says of *error*, which is never nothing; a ValueError is a name that no file can have."""
    if isinstance(error, Refused):
        return error.reason
    if not isinstance(error, OSError):
        return "the name is not possible"
    if error.strerror:
        return error.strerror
    return os.strerror(error.errno) if error.errno else type(error).__name__


def flush_to_disk(file: BinaryIO, target: Path) -> None:
    """Flush *file*, on its way to the place *target*, as far as the disk.

    :raises AppError: the system refuses.
    """
    try:
        file.flush()
        os.fsync(file.fileno())
    except OSError as error:
        raise write_failed(error, target) from error


class RawFile(io.FileIO):
    """A file on its way to the place *target*: what fails while it is written or read back names that place."""

    is_flushed_later = False
    """The work goes on with other files while the disk takes this one."""

    def __init__(self, descriptor: int, target: Path) -> None:
        """Take over *descriptor*, which is open for reading and writing."""
        super().__init__(descriptor, "r+")
        self._target = target

    def write(self, data: Any, /) -> int:
        """Write *data*.

        :raises AppError: the system refuses.
        """
        try:
            return super().write(data)
        except OSError as error:
            raise write_failed(error, self._target) from error

    def readinto(self, buffer: Any, /) -> int:
        """Read into *buffer*.

        :raises AppError: the system refuses.
        """
        try:
            return super().readinto(buffer)
        except OSError as error:
            raise self._unreadable(error) from error

    def readall(self) -> bytes:
        """Read to the end.

        :raises AppError: the system refuses.
        """
        try:
            return super().readall()
        except OSError as error:
            raise self._unreadable(error) from error

    def truncate(self, size: int | None = None, /) -> int:
        """Cut or lengthen the file.

        :raises AppError: the system refuses.
        """
        try:
            return super().truncate(size)
        except OSError as error:
            raise write_failed(error, self._target) from error

    def flush_to_disk(self) -> None:
        """Wait until the disk has what was written.

        :raises AppError: the system refuses.
        """
        try:
            os.fsync(self.fileno())
        except OSError as error:
            raise write_failed(error, self._target) from error

    def _unreadable(self, error: OSError) -> AppError:
        return AppError(
            N_("Error", "{path} cannot be read back: {reason}. The drive may be failing; save to another one."),
            path=self._target,
            reason=reason_of(error),
        )
