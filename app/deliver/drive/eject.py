"""A drive is closed, so that it can be taken out: by udisks or umount on Linux, diskutil on macOS, Windows itself.

``umount`` was run on real mounts; udisks and ``diskutil`` only as stand-ins, and Windows' own calls, made from its
documents, never [INFERRED].
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from app.core.error import AppError
from app.core.masking import shown
from app.core.one_line import clean_line
from app.core.system.program import NO_WINDOW, find_program
from app.core.text import N_, Sentence
from app.deliver.drive.mount_table import Mount, read_mounts
from app.deliver.drive.win32_eject import eject_letter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.deliver.drive.drive import Drive

    Trouble = str | Sentence | None
    """What went wrong, in the words of a program or in ours; None if nothing did."""

_NO_PROGRAM: Final = Sentence(N_("Drive", "the program for it is missing"))
_NO_ANSWER: Final = Sentence(N_("Drive", "the drive does not answer"))

_TIMEOUT: Final = 120.0
"""Seconds: a slow stick may still have much to write."""

_LONGEST: Final = 200
"""Characters of what a program says that are shown."""

_DISKUTIL: Final = "/usr/sbin/diskutil"

_BUSY: Final = re.compile(r"busy|in use|couldn't be unmounted|dissented", re.IGNORECASE)
"""What ``umount``, udisks and ``diskutil`` say of a drive on which a file is open, in English."""

_PARTITION: Final = re.compile(r"(/dev/(?:[hsv]d[a-z]+|xvd[a-z]+))[0-9]+|(/dev/[a-z]+[a-z0-9]*[0-9])p[0-9]+")
"""A partition and its disk, as the kernel of Linux names them (``block/genhd.c``): a ``p`` stands behind a digit."""


def eject(drive: Drive) -> None:
    """Close all that is open of the disk of *drive*, so that it can be taken out; what is unwritten is written first.

    :raises AppError: it is in use, or this system does not let us; with what to do.
    """
    if sys.platform == "win32":
        _judge(drive, eject_letter(drive.letter))
    elif sys.platform == "darwin":
        eject_on_macos(drive, run)
    else:
        eject_on_linux(drive, read_mounts(), run)


def eject_on_linux(drive: Drive, mounts: Sequence[Mount], do: Callable[[Sequence[str]], Trouble]) -> None:
    """Close all of *mounts* that are on the disk of *drive*; *do* runs a program and returns what went wrong.

    udisks lets the person at the computer close what was opened for him; ``umount`` is for those who may, where there
    is no udisks. The power of the socket stays on: in a reader for cards it would go for all of them.

    :raises AppError: as :func:`eject`.
    """
    disk = disk_of(drive.device)
    found = [mount for mount in mounts if disk_of(os.path.realpath(mount.device)) == disk]
    udisks, umount = find_program("udisksctl"), find_program("umount")
    for mount in sorted(found, key=lambda one: len(one.folder), reverse=True):
        if udisks is not None:
            device = os.path.realpath(mount.device)
            trouble = do([udisks, "unmount", "--no-user-interaction", "--block-device", device])
        elif umount is not None:
            trouble = do([umount, "--", mount.folder])
        else:
            trouble = _NO_PROGRAM
        _judge(drive, trouble)


def eject_on_macos(drive: Drive, do: Callable[[Sequence[str]], Trouble]) -> None:
    """Eject the whole disk of *drive* with all its volumes; *do* runs a program and returns what went wrong.

    :raises AppError: as :func:`eject`.
    """
    _judge(drive, do([_DISKUTIL, "eject", drive.device]))


def run(command: Sequence[str]) -> Trouble:
    """Run *command*, a program by its full path; return what it says if it fails, None if it does not."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell, the program's full path, names that the system gave
            command,
            capture_output=True,
            timeout=_TIMEOUT,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            creationflags=NO_WINDOW,
        )
    except FileNotFoundError:
        return _NO_PROGRAM
    except subprocess.TimeoutExpired:
        return _NO_ANSWER
    except OSError as error:
        return error.strerror or str(error)
    if done.returncode == 0:
        return None
    said = (done.stderr or done.stdout).decode("utf-8", "replace").strip()
    return said or str(done.returncode)


def disk_of(device: str) -> str:
    """Return the disk that *device* is a partition of (``/dev/sdb`` of ``/dev/sdb1``), or *device* itself."""
    found = _PARTITION.fullmatch(device)
    return (found[1] or found[2]) if found else device


def _judge(drive: Drive, trouble: Trouble) -> None:
    """Raise what *trouble* says, in words."""
    if trouble is None:
        return
    name = drive.label or drive.device
    if isinstance(trouble, str) and _BUSY.search(trouble):
        raise AppError(
            N_(
                "Error",
                "{drive} is in use: a window or a program still has something open on it. Close that, and eject it "
                "again.",
            ),
            drive=name,
        )
    raise AppError(
        N_(
            "Error",
            "{drive} cannot be ejected here: {reason}. The package is on it. Eject it in the file manager, or by the "
            "sign for safe removal near the clock, before you take it out.",
        ),
        drive=name,
        reason=trouble if isinstance(trouble, Sentence) else shown(clean_line(trouble), _LONGEST).rstrip("."),
    )
