"""A drive a package may be copied to, as each system's list gives it; and which of them are offered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.masking import shown
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.deliver.drive.file_system import FileSystem

LONGEST_LABEL: Final = 40
"""At most this many characters of a label are shown; FAT has 11, NTFS 32, others more."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Drive:
    """One volume of a drive, or a drive without volumes."""

    device: str
    """As the system calls it: ``/dev/sdb1``, ``/dev/disk4s1``, ``E:``."""
    mounts: tuple[Path, ...] = ()
    """The folders where it can be reached; none if it cannot."""
    raw_label: str = ""
    """The label as the drive gives it. It may contain anything; show :attr:`label`."""
    model: str = ""
    """What its maker calls it, fit to be shown."""
    file_system: FileSystem | None = None
    size: int = 0
    """Bytes of the volume; of the file system where only that is known."""
    free: int | None = None
    """Bytes; None if it cannot be reached or does not say."""
    bus: str = ""
    """``usb``, ``sd`` and the like, in lower case; empty if unknown."""
    is_removable: bool = False
    """A stick or a card, for the system. Others, such as USB hard disks, are offered on request only."""
    is_read_only: bool = False
    is_system: bool = False
    """The running system lives on the same drive; never offered."""
    letter: str = ""
    """``E`` on Windows."""
    key: str = ""
    """The same as long as the same volume stays plugged in at the same place, and no other one has it."""
    reason_not: Sentence | None = None
    """Why it takes no package, and what to do about it; None if it does."""

    @property
    def label(self) -> str:
        """Return the label fit to be shown: one line, without deceptive characters."""
        return shown(self.raw_label, LONGEST_LABEL)

    @property
    def folder(self) -> Path | None:
        """Return the folder where a package goes; None if the drive cannot be reached."""
        return self.mounts[0] if self.mounts else None


def offered(drives: Iterable[Drive], *, with_others: bool) -> tuple[Drive, ...]:
    """Return those of *drives* that are shown, removable ones only unless *with_others*; never the system's drive."""
    return tuple(drive for drive in drives if not drive.is_system and (drive.is_removable or with_others))


def reason_not(
    system: FileSystem | None, *, is_mounted: bool, is_read_only: bool, is_encrypted: bool = False, is_efi: bool = False
) -> Sentence | None:
    """Return why a volume takes no package that a new PC could read; None if it does."""
    if is_encrypted or (system is not None and system.encrypted):
        return Sentence(
            N_(
                "Drive",
                "It is encrypted, so Windows cannot read it during first setup. Use a drive without encryption.",
            )
        )
    if is_efi:
        return Sentence(N_("Drive", "It contains start files (EFI), which Windows hides. Use another volume or drive."))
    if system is None:
        return Sentence(
            N_(
                "Drive",
                "It has no file system that this computer knows. Use another drive, or format this one with FAT32 or "
                "exFAT, which erases it.",
            )
        )
    if not system.windows_reads:
        return Sentence(
            N_("Drive", "Windows cannot read {file_system}. Use a drive with FAT32, exFAT or NTFS."),
            {"file_system": shown(system.name)},
        )
    if not is_mounted:
        return Sentence(N_("Drive", "It is not open (mounted). Open it in the file manager, and it can be chosen."))
    if is_read_only:
        return Sentence(
            N_("Drive", "It is read-only. Move the switch on its side if there is one, or use another drive.")
        )
    return None
