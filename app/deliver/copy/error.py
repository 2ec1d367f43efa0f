"""Why a copy failed, in a sentence for each cause."""

from __future__ import annotations

import errno
from typing import Final

from app.core.error import AppError
from app.core.masking import shown
from app.core.text import N_
from app.core.write_error import is_too_long, reason_of
from app.deliver.copy.target import CopyTarget, is_gone

_FULL: Final = {errno.ENOSPC, errno.EDQUOT}
_REMOVED: Final = {
    getattr(errno, name)
    for name in ("ENODEV", "ENXIO", "ENOTCONN", "ESHUTDOWN", "ESTALE", "ENOMEDIUM", "EHOSTDOWN", "ECONNRESET")
    if hasattr(errno, name)
}
_FAILING: Final = {
    getattr(errno, name)
    for name in ("EIO", "EREMOTEIO", "ETIMEDOUT", "EBADMSG", "EUCLEAN", "EFSCORRUPTED")
    if hasattr(errno, name)
}
_WINDOWS: Final = {
    19: errno.EROFS,
    21: errno.ENODEV,
    32: errno.EBUSY,
    33: errno.EBUSY,
    39: errno.ENOSPC,
    55: errno.ENODEV,
    59: errno.EIO,
    64: errno.ENODEV,
    112: errno.ENOSPC,
    121: errno.EIO,
    123: errno.EILSEQ,
    206: errno.ENAMETOOLONG,
    223: errno.EFBIG,
    433: errno.ENODEV,
    1112: errno.ENODEV,
    1117: errno.EIO,
    1167: errno.ENODEV,
}
"""Errors of Win32 that Python gives a number of C that says less (write-protected is ``EACCES``)."""


def target_failed(error: OSError, target: CopyTarget, name: str) -> AppError:
    """Return the sentence for *error*, which writing the file *name* to *target*, or reading it back, ended with."""
    code = _WINDOWS.get(getattr(error, "winerror", None) or 0, error.errno)
    if code in {errno.ENOENT, errno.ENOTDIR} and is_too_long(target.folder / name):
        code = errno.ENAMETOOLONG  # so Windows says it of a path that is too long
    where, name = shown(str(target.folder)), shown(name)
    if code in {errno.ENOENT, errno.ENOTDIR}:
        return AppError(
            N_("Error", "{path} is no longer there. Plug the drive in or create the folder, and copy again."),
            path=where,
        )
    if code in _REMOVED or is_gone(target):
        return removed(target)
    if code in _FULL:
        return AppError(
            N_("Error", "{path} is full; {name} was not copied. Free some space, or use another drive."),
            path=where,
            name=name,
        )
    if code == errno.EFBIG:
        return AppError(
            N_("Error", "{name} is larger than a file on {path} may be. Use a drive with exFAT or NTFS."),
            path=where,
            name=name,
        )
    if code == errno.EROFS:
        return AppError(
            N_("Error", "{path} is read-only. Move the switch on the drive’s side if there is one, or use another."),
            path=where,
        )
    if code in {errno.EACCES, errno.EPERM}:
        return AppError(
            N_("Error", "You may not write to {path}. Choose another place, or ask for the right to."), path=where
        )
    if code == errno.EBUSY:
        return AppError(
            N_("Error", "{name} on {path} is open in another program. Close it there, and copy again."),
            path=where,
            name=name,
        )
    if code == errno.ENAMETOOLONG:
        return AppError(
            N_("Error", "The name {name} is too long for this drive. Give the package a shorter one."), name=name
        )
    if code == errno.EILSEQ:
        return AppError(
            N_("Error", "{path} takes no file called {name}. Rename the package; letters, digits and - are safe."),
            path=where,
            name=name,
        )
    if code in _FAILING:
        return AppError(
            N_(
                "Error",
                "{path} reported an error: the drive is failing, or was pulled out. {name} was not copied. "
                "Plug it in again, or use another drive.",
            ),
            path=where,
            name=name,
        )
    return AppError(
        N_("Error", "{name} could not be copied to {path}: {reason}. Try again, or use another drive."),
        path=where,
        name=name,
        reason=reason_of(error),
    )


def removed(target: CopyTarget) -> AppError:
    """Return the sentence for a drive that was pulled out."""
    return AppError(
        N_("Error", "{path} was removed while copying. Plug the drive in again, and copy again."),
        path=shown(str(target.folder)),
    )


def corrupted(target: CopyTarget, name: str) -> AppError:
    """Return the sentence for a file that is not what was written."""
    return AppError(
        N_(
            "Error",
            "{name} came back from {path} differently than it was written; the drive is failing, and the copy was "
            "removed. Use another drive.",
        ),
        path=shown(str(target.folder)),
        name=shown(name),
    )
