"""The drives of macOS: what ``diskutil list -plist`` and ``diskutil info -plist`` say."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from xml.parsers.expat import ExpatError

from app.core.error import AppError
from app.core.masking import shown
from app.core.text import N_
from app.deliver.drive.drive import Drive, reason_not
from app.deliver.drive.file_system import file_system

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.deliver.drive.file_system import FileSystem

_PROGRAM: Final = "/usr/sbin/diskutil"
_TIMEOUT: Final = 15.0
"""Seconds; a drive that is failing may keep the system waiting."""

_CONTENTS: Final = {
    "Apple_APFS": "apfs",
    "Apple_HFS": "hfs",
    "Apple_CoreStorage": "CoreStorage",
    "Linux": "ext4",
    "Linux_LVM": "LVM",
}
"""Types of partitions (``Content``) that say what is in them where macOS opens nothing."""

_SIZES: Final = re.compile(r"FAT(12|16|32)")
_NO_DRIVES: Final = frozenset({"disk image", "virtual interface"})


def list_drives() -> tuple[Drive, ...]:
    """Return all drives that can be unplugged, the system's own among them, with what is free on them.

    :raises AppError: ``diskutil`` is missing or does not answer.
    """
    return drives_from(_run("list", "-plist"), lambda device: _run("info", "-plist", device))


def drives_from(listing: bytes, info: Callable[[str], bytes]) -> tuple[Drive, ...]:
    """Return the drives in *listing*, the output of ``diskutil list -plist``; *info* gives that of each device.

    What is no drive to unplug is left out: disks inside, images, discs, containers of APFS, which lie in partitions
    of their own. *info* may raise AppError for a device that has gone since; then it is left out too.

    :raises AppError: *listing* is not what ``diskutil`` writes.
    """
    disks = _read(listing).get("AllDisksAndPartitions")
    if not isinstance(disks, list):
        raise _damaged()
    nodes = [disk for disk in disks if isinstance(disk, dict)]
    system = _system_disks(nodes)
    drives: list[Drive] = []
    for disk in nodes:
        name = _text(disk, "DeviceIdentifier")
        if not name or not disk.get("Size") or disk.get("APFSPhysicalStores"):
            continue
        whole = _asked(info, name)
        if whole is None or not _may_be_unplugged(whole):
            continue
        for volume in _volumes(disk):
            found = whole if volume is disk else _asked(info, _text(volume, "DeviceIdentifier"))
            if found is not None:
                drives.append(_drive(whole, volume, found, system=name in system))
    return tuple(drives)


def _run(*arguments: str) -> bytes:
    """Return what ``diskutil`` writes."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell, the program's full path, names that it gave itself
            [_PROGRAM, *arguments],
            capture_output=True,
            timeout=_TIMEOUT,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        raise AppError(
            N_("Error", "Drives cannot be listed: the program {program} is missing. Choose a folder instead."),
            program="diskutil",
        ) from None
    except (OSError, subprocess.TimeoutExpired):
        raise AppError(
            N_(
                "Error",
                "Drives cannot be listed: {program} does not answer. Unplug drives that fail, or choose a folder.",
            ),
            program="diskutil",
        ) from None
    return done.stdout


def _damaged() -> AppError:
    return AppError(
        N_("Error", "Drives cannot be listed: the answer of {program} is damaged. Choose a folder instead."),
        program="diskutil",
    )


_FAULTS: Final = (
    plistlib.InvalidFileException, ExpatError, ValueError, LookupError, RecursionError, OverflowError, TypeError,
    AttributeError,
)  # fmt: skip
"""What plistlib raises for a damaged list; a LookupError for an encoding that nobody knows."""


def _read(text: bytes) -> dict[str, Any]:
    """Return the dictionary in *text*, a property list."""
    try:
        found = plistlib.loads(text)
    except _FAULTS:
        raise _damaged() from None
    if not isinstance(found, dict):
        raise _damaged()
    return found


def _asked(info: Callable[[str], bytes], device: str) -> dict[str, Any] | None:
    """Return what is known of *device*; None if it has gone."""
    try:
        found = _read(info(device))
    except AppError:
        return None
    return found if "Error" not in found else None


def _parts(disk: dict[str, Any], key: str) -> Iterator[dict[str, Any]]:
    found = disk.get(key)
    yield from (part for part in found if isinstance(part, dict)) if isinstance(found, list) else ()


def _system_disks(disks: list[dict[str, Any]]) -> set[str]:
    """Return the names of the disks that the running system lives on.

    It is open at ``/``, since macOS 11 as a snapshot. Its volume lies in an APFS container, that in a partition.
    """
    found: set[str] = set()
    for disk in disks:
        volumes = [disk, *_parts(disk, "Partitions"), *_parts(disk, "APFSVolumes")]
        snapshots = [shot for volume in volumes for shot in _parts(volume, "MountedSnapshots")]
        places = {_text(volume, "MountPoint") for volume in volumes}
        places |= {_text(shot, "SnapshotMountPoint") for shot in snapshots}
        if any(place == "/" or place.startswith("/System/Volumes/") for place in places):
            found.add(_text(disk, "DeviceIdentifier"))
            for store in _parts(disk, "APFSPhysicalStores"):
                found.add(re.sub(r"s\d+$", "", _text(store, "DeviceIdentifier")))
    return found


def _may_be_unplugged(whole: dict[str, Any]) -> bool:
    if whole.get("VirtualOrPhysical") == "Virtual" or _text(whole, "BusProtocol").lower() in _NO_DRIVES:
        return False
    if any(key.startswith("Optical") for key in whole):
        return False
    return _is_removable(whole) or bool(whole.get("RemovableMediaOrExternalDevice")) or whole.get("Internal") is False


def _is_removable(whole: dict[str, Any]) -> bool:
    """Return whether *whole* is a stick or card; the key is ``Removable`` too since macOS 10.12."""
    return bool(whole.get("RemovableMedia", whole.get("Removable")))


def _volumes(disk: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the partitions of *disk*, or *disk* itself if it has none."""
    parts = list(_parts(disk, "Partitions")) or [disk]
    # macOS puts one with start files on each drive it formats; it only matters where it is the only one.
    return [part for part in parts if _text(part, "Content") != "EFI"] or parts


def _drive(whole: dict[str, Any], volume: dict[str, Any], info: dict[str, Any], *, system: bool) -> Drive:
    """Return the *volume* of the drive *whole*."""
    content = _text(volume, "Content") or _text(info, "Content")
    kind = _kind(info, content)
    place = _text(info, "MountPoint") or _text(volume, "MountPoint")
    read_only = info.get("WritableMedia") is False or bool(place and info.get("WritableVolume") is False)
    label = _text(info, "VolumeName") or _text(volume, "VolumeName")
    device = _text(info, "DeviceNode") or f"/dev/{_text(volume, 'DeviceIdentifier')}"
    size, free = _number(info, "TotalSize") or _number(info, "Size") or _number(volume, "Size"), info.get("FreeSpace")
    ids = (_text(info, "VolumeUUID"), _text(info, "DiskUUID"), _text(whole, "DeviceTreePath"))
    return Drive(
        device=device,
        mounts=(Path(place),) if place else (),
        raw_label=label,
        model=shown(_text(whole, "MediaName") or _text(whole, "IORegistryEntryName")),
        file_system=kind,
        size=size,
        free=free if place and isinstance(free, int) else None,
        bus=_text(whole, "BusProtocol").lower(),
        is_removable=_is_removable(whole),
        is_read_only=read_only,
        is_system=system,
        key="|".join([device, *ids, str(size), label]),
        reason_not=reason_not(
            kind,
            is_mounted=bool(place),
            is_read_only=read_only,
            is_encrypted=bool(info.get("Encryption") or info.get("Locked")),
            is_efi=content == "EFI",
        ),
    )


def _kind(info: dict[str, Any], content: str) -> FileSystem | None:
    """Return the file system; ``FilesystemName`` tells the kinds of FAT apart (``MS-DOS FAT32``)."""
    name = _text(info, "FilesystemType") or _CONTENTS.get(content, "")
    words = _text(info, "FilesystemUserVisibleName") or _text(info, "FilesystemName")
    fat = _SIZES.search(words)
    return file_system(name, fat[0] if fat else None)


def _text(node: dict[str, Any], key: str) -> str:
    found = node.get(key)
    return found if isinstance(found, str) else ""


def _number(node: dict[str, Any], key: str) -> int:
    found = node.get(key)
    return found if isinstance(found, int) else 0
