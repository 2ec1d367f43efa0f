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

    from app.core.system.win32_file import (
        CREATE_NEW,
        READ,
        SHARE_DELETE,
        SHARE_READ_WRITE,
        WRITE,
        kernel32,
        last_error,
        open_handle,
    )

    _NORMAL = 0x80
    _TOKEN_QUERY = 8
    _TOKEN_USER = 1
    _SDDL_REVISION = 1
    _DACL = 4
    _PROTECTED = 0x80000000
    _SE_DACL_PROTECTED = 0x1000

    class _Attributes(ctypes.Structure):
        """``SECURITY_ATTRIBUTES``."""

        _fields_ = (("size", wintypes.DWORD), ("descriptor", ctypes.c_void_p), ("inherit", wintypes.BOOL))

    @cache
    def _library_of_rights() -> Any:
        rights = ctypes.WinDLL("advapi32", use_last_error=True)
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
        return rights

    def _user() -> str:
        """Return the SID of the user this process runs for, as text.

        :raises OSError: Windows does not say.
        """
        kernel, rights = kernel32(), _library_of_rights()
        token, size, text = wintypes.HANDLE(), wintypes.DWORD(), ctypes.c_void_p()
        if not rights.OpenProcessToken(kernel.GetCurrentProcess(), _TOKEN_QUERY, ctypes.byref(token)):
            raise last_error()
        try:
            rights.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(size))
            buffer = ctypes.create_string_buffer(max(size.value, 1))
            if not rights.GetTokenInformation(token, _TOKEN_USER, buffer, size, ctypes.byref(size)):
                raise last_error()
        finally:
            kernel.CloseHandle(token)
        sid = ctypes.c_void_p.from_buffer(buffer)  # TOKEN_USER begins with the pointer
        if not rights.ConvertSidToStringSidW(sid, ctypes.byref(text)):
            raise last_error()
        try:
            return ctypes.wstring_at(text.value or 0)
        finally:
            kernel.LocalFree(text)

    def _descriptor(*, for_folder: bool) -> ctypes.c_void_p:
        found = ctypes.c_void_p()
        words = rule_for(_user(), for_folder=for_folder)
        if not _library_of_rights().ConvertStringSecurityDescriptorToSecurityDescriptorW(
            words, _SDDL_REVISION, ctypes.byref(found), None
        ):
            raise last_error()
        return found

    def open_new(path: Path, mode: int) -> int:
        """Return the descriptor of the new file *path*, open to read and write; see below for other systems."""
        if mode != PRIVATE:
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_BINARY, mode)
        descriptor = _descriptor(for_folder=False)
        share = SHARE_READ_WRITE | SHARE_DELETE  # so that it can be removed before it is closed: until then it is ours
        try:
            attributes = _Attributes(ctypes.sizeof(_Attributes), descriptor, False)
            handle = open_handle(
                str(path), READ | WRITE, share, CREATE_NEW, flags=_NORMAL, attributes=ctypes.byref(attributes)
            )
        finally:
            kernel32().LocalFree(descriptor)
        return msvcrt.open_osfhandle(handle, os.O_RDWR | os.O_BINARY | os.O_NOINHERIT)

    def make_folder(path: Path) -> None:
        """Make the folder *path* for its owner alone; see below for other systems."""
        kernel, descriptor = kernel32(), _descriptor(for_folder=True)
        try:
            attributes = _Attributes(ctypes.sizeof(_Attributes), descriptor, False)
            if not kernel.CreateDirectoryW(str(path), ctypes.byref(attributes)):
                raise last_error(str(path))
        finally:
            kernel.LocalFree(descriptor)

    def give_rights_of(old: Path, new: Path) -> None:
        """Give *new* the rights of *old*; see below for other systems."""
        rights = _library_of_rights()
        size = wintypes.DWORD()
        rights.GetFileSecurityW(str(old), _DACL, None, 0, ctypes.byref(size))
        buffer = ctypes.create_string_buffer(max(size.value, 1))
        if not rights.GetFileSecurityW(str(old), _DACL, buffer, size, ctypes.byref(size)):
            raise last_error(str(old))
        is_protected = int.from_bytes(buffer.raw[2:4], "little") & _SE_DACL_PROTECTED
        if not rights.SetFileSecurityW(str(new), _DACL | (_PROTECTED if is_protected else 0), buffer):
            raise last_error(str(new))

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
