"""The drives of Linux: what ``lsblk --json`` says of devices, and ``/proc/self/mountinfo`` of where they are open."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.core.error import AppError
from app.core.masking import shown
from app.core.system.program import find_program
from app.core.text import N_
from app.deliver.drive.drive import Drive, reason_not
from app.deliver.drive.file_system import file_system
from app.deliver.drive.mount_table import Mount, read_mounts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.deliver.drive.file_system import FileSystem

_COLUMNS: Final = (
    "NAME,PATH,MAJ:MIN,TYPE,SIZE,RO,RM,HOTPLUG,TRAN,FSTYPE,FSVER,LABEL,UUID,PARTTYPE,SERIAL,VENDOR,MODEL,MOUNTPOINT",
    "NAME,MAJ:MIN,TYPE,SIZE,RO,RM,HOTPLUG,TRAN,FSTYPE,LABEL,UUID,SERIAL,VENDOR,MODEL,MOUNTPOINT",
)
"""What is asked for, and what every ``lsblk`` with JSON has (util-linux 2.27; PATH came with 2.33, FSVER with 2.36)."""

_TIMEOUT: Final = 10.0
"""Seconds; a drive that is failing may keep the system waiting."""

_SYSTEM: Final = frozenset(
    ["/", "/boot", "/boot/efi", "/efi", "/usr", "/var", "/home", "/opt", "/srv", "/nix", "/cdrom", "[SWAP]"]
)
"""What is open at one of these folders is the running system's."""

_EFI: Final = frozenset({"c12a7328-f81f-11d2-ba4b-00a0c93ec93b", "0xef"})
"""The types of EFI system partitions in GPT and MBR."""

_FRAMES: Final = frozenset({"0x5", "0xf", "0x85"})
"""The types of extended partitions in MBR, which only hold others."""

_EXTERNAL: Final = frozenset({"usb", "ieee1394", "mmc", "sd", "thunderbolt"})
_INTERNAL: Final = frozenset({"ata", "sata", "nvme", "sas", "scsi", "fc", "iscsi", "virtio", "spi"})
"""A bay for disks in the front of a computer says that its disks are removable; they are disks all the same."""


def list_drives() -> tuple[Drive, ...]:
    """Return all drives that can be unplugged, the system's own among them, with what is free on them.

    :raises AppError: there is no ``lsblk``, or it does not answer.
    """
    return tuple(replace(drive, free=_free(drive)) for drive in drives_from(_run_lsblk(), read_mounts()))


def drives_from(listing: bytes, mounts: tuple[Mount, ...] = ()) -> tuple[Drive, ...]:
    """Return the drives in *listing*, the output of ``lsblk``, which are open as *mounts* says.

    What is no drive to unplug is left out: disks inside, images, discs, slots without a card. Of a drive with
    partitions each is one, of one without, itself. ``free`` is not known here.

    :raises AppError: *listing* is not what ``lsblk`` writes.
    """
    drives: list[Drive] = []
    disks = _nodes(listing)
    # A chip on the board (eMMC) calls itself a card, but has two small areas to start from beside it.
    names = {_text(disk.get("name")) for disk in disks}
    for disk in disks:
        if f"{_text(disk.get('name'))}boot0" in names:
            continue
        if disk.get("type") == "disk" and _number(disk.get("size")) and _may_be_unplugged(disk):
            system = any(_is_systems(node, mounts) for node in _all(disk))
            drives += [_drive(disk, node, mounts, system=system) for node in _volumes(disk)]
    return tuple(drives)


def file_system_of(device: str) -> FileSystem | None:
    """Return the file system on *device* (``/dev/sdb1``); None if it is not known.

    :raises AppError: there is no ``lsblk``, or it does not answer.
    """
    for node in _nodes(_run_lsblk(device)):
        return _kind(node)
    return None


def _run_lsblk(*devices: str) -> bytes:
    """Return what ``lsblk`` writes, of all devices if none is named."""
    program = find_program("lsblk")
    if program is None:
        raise AppError(
            N_("Error", "Drives cannot be listed: the program {program} is missing. Choose a folder instead."),
            program="lsblk",
        )
    for columns in _COLUMNS:
        try:
            done = subprocess.run(  # noqa: S603 - no shell, the program's full path, nothing from outside
                [program, "--json", "--bytes", "--output", columns, *devices],
                capture_output=True,
                timeout=_TIMEOUT,
                check=False,
                env={**os.environ, "LC_ALL": "C"},
                stdin=subprocess.DEVNULL,
            )
        except (OSError, subprocess.TimeoutExpired):
            break
        # It ends with 32 or 64 where a device has gone since; what it wrote of the others is whole.
        if done.stdout.strip():
            return done.stdout
    raise AppError(
        N_("Error", "Drives cannot be listed: {program} does not answer. Unplug drives that fail, or choose a folder."),
        program="lsblk",
    )


def _nodes(listing: bytes) -> list[dict[str, Any]]:
    """Return the nodes at the top of *listing*."""
    try:
        found = json.loads(listing.decode("utf-8", "surrogateescape"))["blockdevices"]
    except (ValueError, KeyError, TypeError, RecursionError):
        found = None
    if not isinstance(found, list):
        raise AppError(
            N_("Error", "Drives cannot be listed: the answer of {program} is damaged. Choose a folder instead."),
            program="lsblk",
        )
    return [node for node in found if isinstance(node, dict)]


def _children(node: dict[str, Any]) -> list[dict[str, Any]]:
    found = node.get("children")
    return [child for child in found if isinstance(child, dict)] if isinstance(found, list) else []


def _all(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield *node* and all below it."""
    yield node
    for child in _children(node):
        yield from _all(child)


def _volumes(disk: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the partitions of *disk* that could contain files, or *disk* itself if it has none."""
    parts = [child for child in _children(disk) if child.get("type") == "part"]
    parts = [part for part in parts if _text(part.get("parttype")) not in _FRAMES] or [disk]
    # Tools put one with start files on each stick they format; it only matters where it is the only one.
    return [part for part in parts if not _is_efi(part)] or parts


def _is_efi(node: dict[str, Any]) -> bool:
    return _text(node.get("parttype")).lower() in _EFI


def _is_systems(node: dict[str, Any], mounts: tuple[Mount, ...]) -> bool:
    """Return whether the running system works on *node*; what it swaps to is no mount."""
    folders = {*_folders(node), *(mount.folder for mount in _open(node, mounts))}
    return bool(folders & _SYSTEM)


def _may_be_unplugged(disk: dict[str, Any]) -> bool:
    name = _text(disk.get("name"))
    if (
        not name
        or name.startswith(("loop", "ram", "zram", "dm-", "md", "nbd", "sr", "fd"))
        or re.search("boot[01]$|rpmb", name)
    ):
        return False
    bus = _text(disk.get("tran"))
    return bus in _EXTERNAL or ((_flag(disk.get("hotplug")) or _flag(disk.get("rm"))) and bus not in _INTERNAL)


def _drive(disk: dict[str, Any], node: dict[str, Any], mounts: tuple[Mount, ...], *, system: bool) -> Drive:
    """Return the volume *node* of *disk*."""
    places = _open(node, mounts)
    kind = _kind(node)
    if kind is None and places and places[0].file_system not in {"", "fuseblk"}:
        kind = file_system(places[0].file_system)  # without udev, lsblk does not know
    read_only = _flag(node.get("ro")) or (bool(places) and all(place.is_read_only for place in places))
    device, label = _path(node), _text(node.get("label"))
    bus = _text(disk.get("tran")) or ("mmc" if _text(disk.get("name")).startswith("mmcblk") else "")
    return Drive(
        device=device,
        mounts=tuple(Path(place.folder) for place in sorted(places, key=lambda place: place.is_read_only)),
        raw_label=label,
        model=shown(" ".join(f"{_text(disk.get('vendor'))} {_text(disk.get('model'))}".split())),
        file_system=kind,
        size=_number(node.get("size")),
        bus=bus,
        is_removable=(_flag(disk.get("rm")) and bus not in _INTERNAL) or bus == "mmc",
        is_read_only=read_only,
        is_system=system,
        key="|".join([device, _text(disk.get("serial")), _text(node.get("uuid")), str(node.get("size")), label]),
        reason_not=reason_not(
            kind,
            is_mounted=bool(places),
            is_read_only=read_only,
            is_encrypted=any(child.get("type") == "crypt" for child in _children(node)),
            is_efi=_is_efi(node),
        ),
    )


def _kind(node: dict[str, Any]) -> FileSystem | None:
    return file_system(_text(node.get("fstype")), _text(node.get("fsver")))


def _open(node: dict[str, Any], mounts: tuple[Mount, ...]) -> list[Mount]:
    """Return where *node* is open, whole; with the folders ``lsblk`` names if the system named none at all."""
    if not mounts:
        return [Mount(folder, "", "", "", False, True) for folder in _folders(node) if folder.startswith("/")]
    device, number = _path(node), _text(node.get("maj:min"))
    # FUSE and Btrfs have numbers of their own, so that they are found by the name of the device.
    mine = [mount for mount in mounts if mount.device == device or (number and mount.number == number)]
    return [mount for mount in mine if mount.is_whole] or mine


def _folders(node: dict[str, Any]) -> list[str]:
    found = node.get("mountpoints")
    return [_text(folder) for folder in [*(found if isinstance(found, list) else []), node.get("mountpoint")] if folder]


def _path(node: dict[str, Any]) -> str:
    return _text(node.get("path")) or f"/dev/{_text(node.get('name'))}"


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _flag(value: object) -> bool:
    """Return a yes or no; before util-linux 2.33 they were ``"0"`` and ``"1"``."""
    return value in (True, 1, "1", "true")


def _number(value: object) -> int:
    """Return a number of bytes; before util-linux 2.33 it was a text."""
    return int(value) if isinstance(value, int | str) and str(value).isdecimal() else 0


def _free(drive: Drive) -> int | None:
    """Return what is free on *drive*; some say 0 of 0, which means that they do not know."""
    if drive.folder is None or drive.reason_not is not None:
        return None
    try:
        usage = shutil.disk_usage(drive.folder)
    except OSError:
        return None
    return usage.free if usage.total else None
