"""Files and folders that only their owner may read, from their first moment on; and rights that go with a new file.

POSIX systems have mode bits for that. Windows has a list of who may do what: what is made here names this user, whoever
Windows takes for the owner (on another computer's share that is who signed in there), and the system itself, and takes
over nothing from the folder. On FAT and exFAT there are no such lists, and nothing is said.
"""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE: Final = stat.S_IRUSR | stat.S_IWUSR

if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes
    from functools import cache
    from typing import Any

    _GENERIC_READ, _GENERIC_WRITE = 0x80000000, 0x40000000
    _SHARE_ALL = 7  # so that it can be removed before it is closed: until then nobody else gets it
    _CREATE_NEW = 1
    _NORMAL = 0x80
    _TOKEN_QUERY = 8
    _TOKEN_USER = 1
    _SDDL_REVISION = 1
    _DACL = 4
    _PROTECTED = 0x80000000
    _SE_DACL_PROTECTED = 0x1000
    _INVALID = ctypes.c_void_p(-1).value

    class _Attributes(ctypes.Structure):
        """``SECURITY_ATTRIBUTES``."""

        _fields_ = (("size", wintypes.DWORD), ("descriptor", ctypes.c_void_p), ("inherit", wintypes.BOOL))

    @cache  # what is loaded anew for each file lies in circles, kilobytes of them, until somebody looks for these
    def _libraries() -> tuple[Any, Any]:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        rights = ctypes.WinDLL("advapi32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.CreateFileW.restype = wintypes.HANDLE
        kernel.CreateFileW.argtypes = [
            wintypes.LPCWSTR,
            wintypes.DWORD,
            wintypes.DWORD,
            ctypes.c_void_p,
            wintypes.DWORD,
            wintypes.DWORD,
            wintypes.HANDLE,
        ]
        kernel.CreateDirectoryW.argtypes = [wintypes.LPCWSTR, ctypes.c_void_p]
        kernel.CloseHandle.argtypes = [wintypes.HANDLE]
        kernel.LocalFree.argtypes = [ctypes.c_void_p]
        rights.OpenProcessToken.argtypes = [wintypes.HANDLE, wintypes.DWORD, ctypes.POINTER(wintypes.HANDLE)]
        rights.GetTokenInformation.argtypes = [
            wintypes.HANDLE,
            ctypes.c_int,
            ctypes.c_void_p,
            wintypes.DWORD,
            ctypes.POINTER(wintypes.DWORD),
        ]
        rights.ConvertSidToStringSidW.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]
        rights.ConvertStringSecurityDescriptorToSecurityDescriptorW.argtypes = [
            wintypes.LPCWSTR,
            wintypes.DWORD,
            ctypes.POINTER(ctypes.c_void_p),
            ctypes.c_void_p,
        ]
        rights.GetFileSecurityW.argtypes = [
            wintypes.LPCWSTR,
            wintypes.DWORD,
            ctypes.c_void_p,
            wintypes.DWORD,
            ctypes.POINTER(wintypes.DWORD),
        ]
        rights.SetFileSecurityW.argtypes = [wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_void_p]
        return kernel, rights

    def _failed(path: Path | None = None) -> OSError:
        """Return the error that Windows noted last, with its number and *path*."""
        number = ctypes.get_last_error()
        return OSError(None, ctypes.FormatError(number).strip(), None if path is None else str(path), number)

    def _user() -> str:
        """Return the SID of the user this process runs for, as text.

        :raises OSError: Windows does not say.
        """
        kernel, rights = _libraries()
        token, size, text = wintypes.HANDLE(), wintypes.DWORD(), ctypes.c_void_p()
        if not rights.OpenProcessToken(kernel.GetCurrentProcess(), _TOKEN_QUERY, ctypes.byref(token)):
            raise _failed()
        try:
            rights.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(size))
            buffer = ctypes.create_string_buffer(max(size.value, 1))
            if not rights.GetTokenInformation(token, _TOKEN_USER, buffer, size, ctypes.byref(size)):
                raise _failed()
        finally:
            kernel.CloseHandle(token)
        sid = ctypes.c_void_p.from_buffer(buffer)  # TOKEN_USER begins with the pointer
        if not rights.ConvertSidToStringSidW(sid, ctypes.byref(text)):
            raise _failed()
        try:
            return ctypes.wstring_at(text.value or 0)
        finally:
            kernel.LocalFree(text)

    def _descriptor(rights: Any, *, for_folder: bool) -> ctypes.c_void_p:
        found = ctypes.c_void_p()
        words = rule_for(_user(), for_folder=for_folder)
        if not rights.ConvertStringSecurityDescriptorToSecurityDescriptorW(
            words, _SDDL_REVISION, ctypes.byref(found), None
        ):
            raise _failed()
        return found

    def open_new(path: Path, mode: int) -> int:
        """Return the descriptor of the new file *path*, open to read and write; see below for other systems."""
        if mode != PRIVATE:
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_BINARY, mode)
        kernel, rights = _libraries()
        descriptor = _descriptor(rights, for_folder=False)
        try:
            attributes = _Attributes(ctypes.sizeof(_Attributes), descriptor, False)
            handle = kernel.CreateFileW(
                str(path),
                _GENERIC_READ | _GENERIC_WRITE,
                _SHARE_ALL,
                ctypes.byref(attributes),
                _CREATE_NEW,
                _NORMAL,
                None,
            )
            if handle in {None, _INVALID}:
                raise _failed(path)
        finally:
            kernel.LocalFree(descriptor)
        return msvcrt.open_osfhandle(handle, os.O_RDWR | os.O_BINARY | os.O_NOINHERIT)

    def make_folder(path: Path) -> None:
        """Make the folder *path* for its owner alone; see below for other systems."""
        kernel, rights = _libraries()
        descriptor = _descriptor(rights, for_folder=True)
        try:
            attributes = _Attributes(ctypes.sizeof(_Attributes), descriptor, False)
            if not kernel.CreateDirectoryW(str(path), ctypes.byref(attributes)):
                raise _failed(path)
        finally:
            kernel.LocalFree(descriptor)

    def give_rights_of(old: Path, new: Path) -> None:
        """Give *new* the rights of *old*; see below for other systems."""
        _kernel, rights = _libraries()
        size = wintypes.DWORD()
        rights.GetFileSecurityW(str(old), _DACL, None, 0, ctypes.byref(size))
        buffer = ctypes.create_string_buffer(max(size.value, 1))
        if not rights.GetFileSecurityW(str(old), _DACL, buffer, size, ctypes.byref(size)):
            raise _failed(old)
        is_protected = int.from_bytes(buffer.raw[2:4], "little") & _SE_DACL_PROTECTED
        if not rights.SetFileSecurityW(str(new), _DACL | (_PROTECTED if is_protected else 0), buffer):
            raise _failed(new)

else:

    def open_new(path: Path, mode: int) -> int:
        """Return the descriptor of the new file *path*, open to read and write, with the rights *mode*.

        With :data:`PRIVATE` it is its owner's alone. No link is followed.

        :raises OSError: it is there, or cannot be made.
        """
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)

    def make_folder(path: Path) -> None:
        """Make the folder *path* for its owner alone.

        :raises OSError: it is there, or cannot be made.
        """
        path.mkdir(stat.S_IRWXU)

    def give_rights_of(old: Path, new: Path) -> None:
        """Give *new* the rights of *old*: who may do what with it.

        :raises OSError: they cannot be read or given.
        """
        new.chmod(stat.S_IMODE(old.stat().st_mode))


def rule_for(user: str, *, for_folder: bool) -> str:
    """Return, in Microsoft's language for such lists (SDDL), that *user*, the owner and the system may do all.

    *user* is a SID. What is made in a folder takes the rule over.
    """
    inherited = "OICI" if for_folder else ""
    return "D:P" + "".join(f"(A;{inherited};FA;;;{who})" for who in (user, "OW", "SY"))
