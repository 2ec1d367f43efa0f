"""How Windows closes a removable drive and lets it be taken out, called through ctypes.

The steps are those of Microsoft's article Q165721, *How To Ejecting Removable Media in Windows NT/2000/XP*: lock the
volume, dismount it, allow the removal, eject. The codes are those of ``winioctl.h``. Never run on Windows [INFERRED].
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

LOCK_VOLUME: Final = 0x00090018
DISMOUNT_VOLUME: Final = 0x00090020
MEDIA_REMOVAL: Final = 0x002D4804
EJECT_MEDIA: Final = 0x002D4808

_ALLOW: Final = b"\0"
"""``PREVENT_MEDIA_REMOVAL``: false."""

_TRIES: Final = 10
_PAUSE: Final = 0.5
"""Seconds between two tries to lock: the article tries for ten seconds, as search and scanners let go again."""

_NAMES: Final = {5: "access denied", 32: "in use"}
"""``ERROR_ACCESS_DENIED``, which a lock gives while files are open, and ``ERROR_SHARING_VIOLATION``."""


def take_out(control: Callable[[int, bytes], int], pause: Callable[[float], None] = time.sleep) -> str | None:
    """Do the steps by *control*, which sends a code with data to the volume and returns the error, 0 for none.

    Return what went wrong, None if the drive can be taken out. A volume that was not locked is left as it is.
    """
    for rest in reversed(range(_TRIES)):
        error = control(LOCK_VOLUME, b"")
        if not error:
            break
        if not rest:
            return "in use"
        pause(_PAUSE)
    for code, data in ((DISMOUNT_VOLUME, b""), (MEDIA_REMOVAL, _ALLOW), (EJECT_MEDIA, b"")):
        error = control(code, data)
        if error:
            return _NAMES.get(error, f"error {error}")
    return None


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    from app.core.system.win32_file import OPEN_EXISTING, READ, SHARE_READ_WRITE, WRITE, kernel32, open_handle

    def eject_letter(letter: str) -> str | None:
        """Eject the drive *letter*; return what went wrong, None if it can be taken out."""
        system = kernel32()
        try:
            handle = open_handle(f"\\\\.\\{letter}:", READ | WRITE, SHARE_READ_WRITE, OPEN_EXISTING)
        except OSError as failed:
            return _NAMES.get(failed.winerror, f"error {failed.winerror}")

        def control(code: int, data: bytes) -> int:
            size = wintypes.DWORD()
            done = system.DeviceIoControl(handle, code, data or None, len(data), None, 0, ctypes.byref(size), None)
            return 0 if done else ctypes.get_last_error()

        try:
            return take_out(control)
        finally:
            system.CloseHandle(handle)

else:

    def eject_letter(letter: str) -> str | None:  # noqa: ARG001 - as on Windows
        """Return that it cannot be done: only Windows has drive letters."""
        return "error"
