"""Sticks that are folders: plugged in and pulled out by a test, and copied to for real."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from app.deliver.drive.drive import Drive, reason_not
from app.deliver.drive.file_system import file_system

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.deliver.dialog import DeliverDialog
    from app.ui.window.window import MainWindow

GIB = 1 << 30


class Sticks:
    """The list of drives of a computer whose sticks are folders below *place*."""

    def __init__(self, place: Path) -> None:
        """Start with nothing plugged in."""
        self._place = place
        self.plugged: dict[str, Drive] = {}

    def __call__(self, with_others: bool) -> tuple[Drive, ...]:
        """Return what is plugged in, as the system's list would."""
        return tuple(drive for drive in self.plugged.values() if drive.is_removable or with_others)

    def plug(self, label: str, kind: str = "FAT32", **facts: object) -> Path:
        """Plug a stick called *label* in, with what was on it before, and return its root."""
        root = self._place / f"stick {len(label)}{label.encode().hex()[:12]}"
        root.mkdir(parents=True, exist_ok=True)
        system = file_system("vfat" if kind.startswith("FAT") else kind, kind)
        drive = Drive(
            device=f"/dev/{root.name[-4:]}",
            mounts=(root,),
            raw_label=label,
            model="DataTraveler 3.0",
            file_system=system,
            size=15 * GIB,
            free=14 * GIB,
            bus="usb",
            is_removable=True,
            key=label,
            reason_not=reason_not(system, is_mounted=True, is_read_only=False),
        )
        self.plugged = {**self.plugged, label: replace(drive, **facts)}  # type: ignore[arg-type]  # facts of a drive
        return root

    def unplug(self, label: str) -> None:
        """Pull the stick called *label* out, with its folder."""
        gone = self.plugged[label]
        self.plugged = {key: drive for key, drive in self.plugged.items() if key != label}
        for root in gone.mounts:
            shutil.rmtree(root)


def some_sticks(place: Path) -> Sticks:
    """Return a computer with a good stick, one with a file in the way, one Windows cannot read, and a hostile label."""
    sticks = Sticks(place)
    sticks.plug("KINGSTON")
    root = sticks.plug("SETUP")
    (root / "contoso.ppkg").write_bytes(b"old")
    (root / "Other.ppkg").write_bytes(b"old")
    sticks.plug("LINUX", "ext4")
    sticks.plug("Photos \u202egpj\n<b>&amp;", "exfat")
    return sticks


def delivery(window: MainWindow, package: Path, *, done: bool) -> DeliverDialog:
    """Return the dialog over *window* with some sticks; *done*: one has the package, and one failed."""
    from app.deliver.copy.checked_copy import Copied, CopiedFile
    from app.deliver.copy.error import removed
    from app.deliver.copy.parallel import CopyOutcome
    from app.deliver.copy.target import look_at
    from app.jobs.deliver import look, read_package
    from app.ui.deliver.dialog import DeliverDialog
    from app.ui.deliver.run import DeliveryState

    sticks = some_sticks(package.parent / "media")
    dialog = DeliverDialog(window, None, sticks)
    dialog.package.field.set_value(str(package))
    dialog.package._read = package
    dialog.package._show(read_package(package))
    dialog.drives.watch.looked.emit(look(sticks, package, with_others=False))
    first, second = dialog.drives.rows["KINGSTON"], dialog.drives.rows["SETUP"]
    first.tick()
    second.tick()
    if done:
        root = first.place.folder or package
        file = CopiedFile(root / package.name, 13_900, "0123456789abcdef" * 4)
        copied = Copied(target=root, files=(file,), seconds=1.0, is_verified=True, is_past_cache=True)
        first.show_outcome(CopyOutcome(root, copied))
        second.show_outcome(CopyOutcome(root, error=removed(look_at(root))))
        dialog.run._enter(DeliveryState.DONE)
    return dialog
