"""Files on which no process works: each lives with its process, so what nobody holds was left behind.

POSIX systems have locks for that (``flock``). On Windows an open file itself is one: who asks for it alone gets it only
where nobody has it open.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes
    from functools import cache
    from typing import Any

    _GENERIC_READ = 0x80000000
    _SHARE_DELETE = 4
    _OPEN_EXISTING = 3
    _LINK_ITSELF = 0x200000
    _INVALID = ctypes.c_void_p(-1).value

    @cache
    def _kernel() -> Any:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = wintypes.HANDLE
        kernel.CreateFileW.argtypes = [
            wintypes.LPCWSTR,
            wintypes.DWORD,
            wintypes.DWORD,
            wintypes.LPVOID,
            wintypes.DWORD,
            wintypes.DWORD,
            wintypes.HANDLE,
        ]
        return kernel

    def open_unused(path: Path) -> int:
        """Return the descriptor of the file *path*, on which no process works; see below for other systems."""
        handle = _kernel().CreateFileW(
            str(path), _GENERIC_READ, _SHARE_DELETE, None, _OPEN_EXISTING, _LINK_ITSELF, None
        )
        if handle in {None, _INVALID}:
            number = ctypes.get_last_error()
            raise OSError(None, ctypes.FormatError(number).strip(), str(path), number)
        return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT)

else:
    import fcntl

    _FLAGS: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK

    def open_unused(path: Path) -> int:
        """Return the descriptor of the file *path*, on which no process works, to read it.

        Until it is closed it is this process's; it may be removed meanwhile. No link is followed.

        :raises OSError: a process works on it, or it cannot be opened.
        """
        descriptor = os.open(path, _FLAGS)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            raise
        return descriptor
