"""What Win32 says of drive letters, called through ctypes; made from its documents, never run on Windows [INFERRED]."""

from __future__ import annotations

import sys

from app.core.system.network_path import host_of
from app.deliver.drive.letter import READ_ONLY_VOLUME, Letter

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes
    from typing import Any

    from app.core.system.win32_file import OPEN_EXISTING, SHARE_READ_WRITE, kernel32, open_handle

    _SEM_FAILCRITICALERRORS = 1
    _QUERY_PROPERTY = 0x2D1400
    _GET_DEVICE_NUMBER = 0x2D1080
    _GET_HOTPLUG_INFO = 0x2D0C14
    _IS_WRITABLE = 0x70024
    _WRITE_PROTECT = 19
    _REMOTE, _DISC = 4, 5

    def letters() -> tuple[Letter, ...]:
        """Return what is known of each drive letter but network drives and discs, which keep one waiting."""
        kernel = kernel32()
        old = wintypes.DWORD()
        # Without this, Windows asks in a dialog for a card to be put into each empty slot.
        kernel.SetThreadErrorMode(_SEM_FAILCRITICALERRORS, ctypes.byref(old))
        try:
            there = kernel.GetLogicalDrives()
            names = [chr(ord("A") + place) for place in range(26) if there >> place & 1]
            types = {name: int(kernel.GetDriveTypeW(f"{name}:\\")) for name in names}
            return tuple(_letter(kernel, name, types[name]) for name in names if types[name] not in {_REMOTE, _DISC})
        finally:
            kernel.SetThreadErrorMode(old.value, None)

    def system_letter() -> str:
        """Return the letter of the volume that Windows itself is on, such as ``C``."""
        buffer = ctypes.create_unicode_buffer(260)
        kernel32().GetSystemWindowsDirectoryW(buffer, len(buffer))
        return buffer.value[:1].upper()

    def volume_of(folder: str) -> tuple[str, bool, bool]:
        """Return the file system that *folder* is on, whether it is a network's, and whether read-only."""
        kernel = kernel32()
        root = ctypes.create_unicode_buffer(1024)
        if not kernel.GetVolumePathNameW(folder, root, len(root)):
            return "", bool(host_of(folder)), False
        system, flags = ctypes.create_unicode_buffer(261), wintypes.DWORD()
        kernel.GetVolumeInformationW(root, None, 0, None, None, ctypes.byref(flags), system, len(system))
        is_network = bool(host_of(root.value)) or int(kernel.GetDriveTypeW(root)) == _REMOTE
        return system.value, is_network, bool(flags.value & READ_ONLY_VOLUME)

    def _letter(kernel: Any, name: str, drive_type: int) -> Letter:
        root = f"{name}:\\"
        label, system = ctypes.create_unicode_buffer(261), ctypes.create_unicode_buffer(261)
        serial, longest, flags = wintypes.DWORD(), wintypes.DWORD(), wintypes.DWORD()
        found = kernel.GetVolumeInformationW(
            root,
            label,
            len(label),
            ctypes.byref(serial),
            ctypes.byref(longest),
            ctypes.byref(flags),
            system,
            len(system),
        )
        error = 0 if found else ctypes.get_last_error()
        mine, total, free = ctypes.c_ulonglong(), ctypes.c_ulonglong(), ctypes.c_ulonglong()
        kernel.GetDiskFreeSpaceExW(root, ctypes.byref(mine), ctypes.byref(total), ctypes.byref(free))
        descriptor, disk, hot_plug, is_protected = _device(kernel, name)
        return Letter(
            letter=name,
            drive_type=drive_type,
            label=label.value,
            file_system=system.value,
            serial=serial.value,
            flags=flags.value,
            error=error,
            total=total.value,
            free=mine.value,
            descriptor=descriptor,
            disk=disk,
            hot_plug=hot_plug,
            is_protected=is_protected,
        )

    def _device(kernel: Any, name: str) -> tuple[bytes, int | None, bool, bool]:
        """Return the descriptor, the number of the disk, whether it is hot-plugged, and whether write-protected."""
        # With no rights asked for, nobody needs to be an administrator, and a drive that sleeps is not woken.
        try:
            handle = open_handle(f"\\\\.\\{name}:", 0, SHARE_READ_WRITE, OPEN_EXISTING)
        except OSError:
            return b"", None, False, False
        try:
            descriptor = _ask(kernel, handle, _QUERY_PROPERTY, bytes(12)) or b""
            number = _ask(kernel, handle, _GET_DEVICE_NUMBER) or b""
            hot_plug = _ask(kernel, handle, _GET_HOTPLUG_INFO) or b""
            writable = _ask(kernel, handle, _IS_WRITABLE)
            is_protected = writable is None and ctypes.get_last_error() == _WRITE_PROTECT
        finally:
            kernel.CloseHandle(handle)
        disk = int.from_bytes(number[4:8], "little") if len(number) >= 8 else None
        return descriptor, disk, len(hot_plug) >= 7 and bool(hot_plug[6]), is_protected

    def _ask(kernel: Any, handle: int, code: int, question: bytes = b"") -> bytes | None:
        """Return what the device answers to *code*; None if it does not."""
        answer, size = ctypes.create_string_buffer(1024), wintypes.DWORD()
        done = kernel.DeviceIoControl(
            handle, code, question or None, len(question), answer, len(answer), ctypes.byref(size), None
        )
        return answer.raw[: size.value] if done else None

else:

    def letters() -> tuple[Letter, ...]:
        """Return nothing: only Windows has drive letters."""
        return ()

    def system_letter() -> str:
        """Return nothing: only Windows has drive letters."""
        return ""

    def volume_of(folder: str) -> tuple[str, bool, bool]:  # noqa: ARG001 - as on Windows
        """Return nothing: other systems list what is open."""
        return "", False, False
