"""A drive letter of Windows, as Win32 describes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

READ_ONLY_VOLUME: Final = 0x00080000


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """What Win32 says of one drive letter, as it says it."""

    letter: str
    drive_type: int
    label: str = ""
    file_system: str = ""
    serial: int = 0
    flags: int = 0
    error: int = 0
    """Why ``GetVolumeInformationW`` returned nothing; 0 if it did."""
    total: int = 0
    free: int = 0
    descriptor: bytes = b""
    """What ``IOCTL_STORAGE_QUERY_PROPERTY`` gives; empty if it gives nothing."""
    disk: int | None = None
    """The number of the disk, by ``IOCTL_STORAGE_GET_DEVICE_NUMBER``."""
    hot_plug: bool = False
    """``DeviceHotplug`` of ``IOCTL_STORAGE_GET_HOTPLUG_INFO``."""
    is_protected: bool = False
    """``IOCTL_DISK_IS_WRITABLE`` says that the medium is write-protected."""
