"""How Windows opens files and devices: who else may have them meanwhile, and who may ever, Python does not ask."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes
    from functools import cache
    from typing import Any

    READ, WRITE = 0x80000000, 0x40000000
    SHARE_READ_WRITE, SHARE_DELETE = 3, 4
    CREATE_NEW, OPEN_EXISTING = 1, 3
    _INVALID = ctypes.c_void_p(-1).value

    @cache  # what is loaded anew for each file lies in circles, kilobytes of them, until somebody looks for these
    def kernel32() -> Any:
        """Return the library of Windows' kernel, with the types of what is called by handles."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
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
        kernel.CreateDirectoryW.argtypes = [wintypes.LPCWSTR, wintypes.LPVOID]
        kernel.CloseHandle.argtypes = [wintypes.HANDLE]
        kernel.LocalFree.argtypes = [wintypes.LPVOID]
        kernel.DeviceIoControl.argtypes = [
            wintypes.HANDLE,
            wintypes.DWORD,
            wintypes.LPVOID,
            wintypes.DWORD,
            wintypes.LPVOID,
            wintypes.DWORD,
            ctypes.POINTER(wintypes.DWORD),
            wintypes.LPVOID,
        ]
        return kernel

    def open_handle(
        name: str, access: int, share: int, disposition: int, *, flags: int = 0, attributes: object = None
    ) -> int:
        """Return a handle of the file or device *name*, opened as ``CreateFileW`` does with these numbers.

        :raises OSError: Windows does not open it; ``winerror`` says why.
        """
        handle: int | None = kernel32().CreateFileW(name, access, share, attributes, disposition, flags, None)
        if handle is None or handle == _INVALID:
            raise last_error(name)
        return handle

    def last_error(name: str | None = None) -> OSError:
        """Return the error that Windows noted last in this thread, with its number, about the file *name*."""
        number = ctypes.get_last_error()
        return OSError(None, ctypes.FormatError(number).strip(), name, number)
