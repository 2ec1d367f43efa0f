"""Drives as lines, so that what is expected of a recording can be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.deliver.drive.drive import Drive

RECORDED = Path(__file__).parent / "recorded"
WHY = {
    "It is encrypted": "encrypted",
    "It contains start files": "start files",
    "It has no file system": "no file system",
    "Windows cannot read": "foreign",
    "It is not open": "not open",
    "It is read-only": "read-only",
}


def lines(drives: Iterable[Drive]) -> list[str]:
    """Return a line for each drive: device, label, file system, places, bus and size in GB, kind, what is wrong."""
    return [_line(drive) for drive in drives]


def _line(drive: Drive) -> str:
    kind = "system" if drive.is_system else "removable" if drive.is_removable else "other"
    places = ",".join(str(place) for place in drive.mounts) or "-"
    reason = str(drive.reason_not) if drive.reason_not else ""
    wrong = next((word for begin, word in WHY.items() if reason.startswith(begin)), reason)
    system = drive.file_system.name if drive.file_system else "-"
    size = f"{drive.bus or '-'} {drive.size // 10**9}"
    return " | ".join([drive.device, drive.label, system, places, size, kind, wrong or "ok"])
