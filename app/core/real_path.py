"""Where a path leads to, without following links that another user may have put in the way."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections import deque
from pathlib import Path
from typing import Final

from app.core.error import AppError
from app.core.file_name import check_name, is_device
from app.core.text import N_
from app.core.write_error import write_failed

_MOST_LINKS: Final = 40
"""Links on one path, as Linux counts them."""


def real_path(path: Path) -> Path:
    """Return where *path*, of which parts may be missing, leads to.

    Links of this user and of the system's administrator are followed; the owner of a link is who made it. Windows lets
    only administrators and developers make links and Python does not tell whose they are, so all are followed there.

    :raises BadInput: a part of it is the name of a device, on Windows; so AppError.
    :raises AppError: a link on the way belongs to somebody else, who could choose what is overwritten; the links lead
        in a circle, a folder may not be looked into, or no file can have this name.
    """
    try:
        return _real(path)
    except (OSError, ValueError) as error:
        raise write_failed(error, path) from error


def _real(path: Path) -> Path:
    if sys.platform == "win32":
        for part in filter(is_device, path.parts):
            check_name(part, str(path))  # else it would lead to the device, whatever folder it is said to be in
        return Path(os.path.realpath(path))
    whole = Path(path).absolute()
    here, left, links = Path(whole.anchor), deque(whole.parts[1:]), 0
    while left:
        part = left.popleft()
        if part == "..":
            here = here.parent
            continue
        step = here / part
        try:
            status = step.lstat()
        except (FileNotFoundError, NotADirectoryError):
            here = step
            continue
        if not stat.S_ISLNK(status.st_mode):
            here = step
            continue
        if status.st_uid not in {0, os.geteuid()}:
            raise AppError(
                N_(
                    "Error",
                    "{path} is a link that another user made and that could lead anywhere, so nothing was written. "
                    "Remove it, or choose another name or folder.",
                ),
                path=step,
            )
        links += 1
        if links > _MOST_LINKS:
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
        leads = step.readlink()
        if leads.is_absolute():
            here = Path(leads.anchor)
            left.extendleft(reversed(leads.parts[1:]))
        else:
            left.extendleft(reversed(leads.parts))
    return here
