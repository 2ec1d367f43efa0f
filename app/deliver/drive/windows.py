"""The drives of Windows, from what Win32 says of each drive letter.

Made from the documents of Win32 and never run on Windows [INFERRED]. A drive sealed with BitLocker To Go that is open
at the moment looks like any other here; that a new PC cannot read it is not noticed [UNKNOWN how without elevation].
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.masking import shown
from app.deliver.drive.drive import Drive, reason_not
from app.deliver.drive.file_system import file_system
from app.deliver.drive.letter import READ_ONLY_VOLUME, Letter
from app.deliver.drive.win32_volume import letters, system_letter

if TYPE_CHECKING:
    from collections.abc import Iterable

DRIVE_REMOVABLE: Final = 2
DRIVE_FIXED: Final = 3
"""What ``GetDriveTypeW`` returns; 4 is a network drive, 5 a disc, 6 a RAM disk."""

ERROR_NOT_READY: Final = 21
ERROR_UNRECOGNIZED_VOLUME: Final = 1005
ERROR_NO_MEDIA_IN_DRIVE: Final = 1112
FVE_E_LOCKED_VOLUME: Final = 0x80310000
"""What ``GetVolumeInformationW`` fails with: no card, no file system, sealed by BitLocker."""

_BUSES: Final = {
    1: "scsi",
    2: "atapi",
    3: "ata",
    4: "ieee1394",
    7: "usb",
    8: "raid",
    9: "iscsi",
    10: "sas",
    11: "sata",
    12: "sd",
    13: "mmc",
    14: "virtual",
    15: "file",
    16: "spaces",
    17: "nvme",
}
"""``STORAGE_BUS_TYPE`` of ``ntddstor.h``."""

_EXTERNAL: Final = frozenset({"usb", "ieee1394", "sd", "mmc"})
_NO_DRIVES: Final = frozenset({"virtual", "file", "spaces", "iscsi"})
_DESCRIPTOR: Final = struct.Struct("<IIBBBBIIIII")
"""``STORAGE_DEVICE_DESCRIPTOR``: version, size, two types, removable, queueing, four offsets of texts, bus."""


@dataclass(frozen=True, slots=True)
class _Device:
    bus: str = ""
    is_removable: bool = False
    model: str = ""
    serial: str = ""


def list_drives() -> tuple[Drive, ...]:
    """Return all drives that can be unplugged, the system's own among them, with what is free on them."""
    return drives_from(letters(), system_letter())


def drives_from(letters: Iterable[Letter], system: str) -> tuple[Drive, ...]:
    """Return the drives among *letters*; *system* is the letter of the volume that Windows itself is on.

    What is no drive to unplug is left out: disks inside, network drives, discs, images, slots without a card.
    """
    known = list(letters)
    disks = {each.disk for each in known if each.letter == system and each.disk is not None}
    return tuple(
        _drive(each, is_system=each.letter == system or each.disk in disks) for each in known if _may_be_unplugged(each)
    )


def _may_be_unplugged(letter: Letter) -> bool:
    if letter.error in {ERROR_NOT_READY, ERROR_NO_MEDIA_IN_DRIVE}:
        return False
    device = _device(letter.descriptor)
    if letter.drive_type == DRIVE_REMOVABLE:
        return True
    return (
        letter.drive_type == DRIVE_FIXED
        and device.bus not in _NO_DRIVES
        and (letter.hot_plug or device.is_removable or device.bus in _EXTERNAL)
    )


def _drive(letter: Letter, *, is_system: bool) -> Drive:
    device = _device(letter.descriptor)
    kind = None if letter.error else file_system(letter.file_system)
    read_only = letter.is_protected or bool(letter.flags & READ_ONLY_VOLUME)
    ids = (f"{letter.serial:08x}", device.serial, str(letter.disk), str(letter.total))
    return Drive(
        device=f"{letter.letter}:",
        mounts=(Path(f"{letter.letter}:\\"),),
        raw_label=letter.label,
        model=device.model,
        file_system=kind,
        size=letter.total,
        free=letter.free if letter.total else None,
        bus=device.bus,
        is_removable=letter.drive_type == DRIVE_REMOVABLE,
        is_read_only=read_only,
        is_system=is_system,
        letter=letter.letter,
        key="|".join([letter.letter, *ids, letter.label]),
        reason_not=reason_not(
            kind,
            is_mounted=True,
            is_read_only=read_only,
            is_encrypted=letter.error & 0xFFFFFFFF == FVE_E_LOCKED_VOLUME,
        ),
    )


def _device(descriptor: bytes) -> _Device:
    """Return what *descriptor*, a ``STORAGE_DEVICE_DESCRIPTOR``, says; nothing if it is too short."""
    if len(descriptor) < _DESCRIPTOR.size:
        return _Device()
    _, _, _, _, removable, _, vendor, product, _, serial, bus = _DESCRIPTOR.unpack_from(descriptor)
    model = " ".join(f"{_words(descriptor, vendor)} {_words(descriptor, product)}".split())
    return _Device(_BUSES.get(bus, ""), bool(removable), shown(model), _words(descriptor, serial))


def _words(descriptor: bytes, place: int) -> str:
    """Return the text at *place*, which ends with a zero; no text where *place* is 0 or outside."""
    if not 0 < place < len(descriptor):
        return ""
    return descriptor[place:].split(b"\0", 1)[0].decode("latin-1").strip()
