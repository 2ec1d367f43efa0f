"""A folder that a package is to be copied to, and what it can take."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.error import AppError
from app.core.masking import shown
from app.core.text import N_, Sentence
from app.core.write_error import reason_of
from app.deliver.copy.package_kind import is_sealed
from app.deliver.copy.target_name import other_packages
from app.deliver.drive.file_system import NETWORK, FileSystem, file_system
from app.deliver.drive.linux import file_system_of
from app.deliver.drive.mount_table import mount_of, read_mounts
from app.deliver.drive.win32_volume import system_letter, volume_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_SYSTEM: Final = {
    "linux": ("/bin", "/boot", "/etc", "/lib", "/lib32", "/lib64", "/proc", "/sbin", "/sys", "/usr"),
    "darwin": ("/System", "/Library", "/bin", "/sbin", "/usr", "/private/etc", "/dev", "/Volumes/Preboot"),
    "win32": tuple(
        os.environ[name] for name in ("SystemRoot", "ProgramFiles", "ProgramFiles(x86)") if os.environ.get(name)
    ),
}
"""Folders that belong to the running system, with all in them."""

_OPAQUE: Final = {"fuseblk", "vfat"}
"""Names of mounts that do not tell which file system it is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CopyTarget:
    """What is known of a folder to copy to."""

    folder: Path
    """The real path, without symbolic links."""
    device: int
    """The number of its device (``st_dev``), another one once the drive was pulled out."""
    file_system: FileSystem | None
    """None if it is not known."""
    free: int | None
    """Bytes; None if it does not say."""
    cluster: int
    """Bytes in which the file system gives space."""
    longest_name: int | None
    """Bytes of UTF-8; None if it does not say."""
    is_read_only: bool
    is_network: bool
    is_root: bool
    """It is the root of a drive, where Windows looks for packages during first set-up."""


def look_at(folder: Path) -> CopyTarget:
    """Return what is known of *folder*.

    :raises AppError: it does not exist, is no folder, is not reachable, or belongs to the running system.
    """
    try:
        real = Path(os.path.realpath(folder))
        status = real.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise AppError(
            N_("Error", "{path} does not exist. Plug the drive in, or create the folder."), path=shown(str(folder))
        ) from None
    except (OSError, ValueError) as error:
        raise AppError(
            N_("Error", "{path} cannot be reached: {reason}. Check the drive or the network, or choose another place."),
            path=shown(str(folder)),
            reason=reason_of(error),
        ) from None
    if not stat.S_ISDIR(status.st_mode):
        raise AppError(N_("Error", "{path} is a file, not a folder. Choose a folder."), path=shown(str(folder)))
    if _is_systems(real):
        raise AppError(
            N_("Error", "{path} belongs to this computer’s own system. Choose a USB stick or another folder."),
            path=shown(str(folder)),
        )
    kind, is_network, is_read_only = _kind(real)
    free, cluster, longest, protected = _room(real)
    return CopyTarget(
        folder=real,
        device=status.st_dev,
        file_system=kind,
        free=free,
        cluster=cluster,
        longest_name=longest,
        is_read_only=is_read_only or protected,
        is_network=is_network,
        is_root=os.path.ismount(real),
    )


def check_room(target: CopyTarget, sizes: Iterable[int], old: Iterable[int] = ()) -> None:
    """Raise AppError unless *target* can be written to and takes new files of *sizes* bytes next to the *old* ones.

    The old files stay until the new ones are verified, so that their space does not count as free.
    """
    new = list(sizes)
    where = shown(str(target.folder))
    if target.is_read_only:
        raise AppError(
            N_("Error", "{path} is read-only. Move the switch on the drive’s side if there is one, or use another."),
            path=where,
        )
    limit = target.file_system.largest_file if target.file_system else None
    if limit is not None and max(new, default=0) > limit:
        raise AppError(
            N_(
                "Error",
                "The package is larger than {file_system} takes (4 GiB). Use a drive with exFAT or NTFS, "
                "or format this one so.",
            ),
            file_system=target.file_system.name if target.file_system else "",
        )
    # One more for the folder, which may grow by its new entries.
    needed = sum(-(-size // target.cluster) for size in new) * target.cluster + target.cluster
    if target.free is None or needed <= target.free:
        return
    missing = -(-(needed - target.free) >> 20) or 1
    if needed <= target.free + sum(old):
        raise AppError(
            N_(
                "Error",
                "There is room on {path} only without the old package, which stays until the new one is verified: "
                "{missing} MiB are missing. Delete the old one first, or free space.",
            ),
            path=where,
            missing=missing,
        )
    raise AppError(
        N_("Error", "There is not enough space on {path}: {missing} MiB are missing. Free some, or use another drive."),
        path=where,
        missing=missing,
    )


def hints(target: CopyTarget, name: str) -> tuple[Sentence, ...]:
    """Return what a person should know before a package called *name* is copied to *target*, though it can be."""
    found: list[Sentence] = []
    if is_sealed(name):
        found.append(
            Sentence(
                N_(
                    "Deliver",
                    "Windows’ first setup does not see a sealed file. On a PC that is set up already, start the "
                    "script next to it and type the password.",
                )
            )
        )
    elif target.is_network:
        found.append(
            Sentence(
                N_(
                    "Deliver",
                    "During first setup Windows cannot read a network folder. From there, the package can only be "
                    "applied on a PC that is set up already; use a USB stick for new ones.",
                )
            )
        )
    elif target.file_system is not None and not target.file_system.windows_reads and target.is_root:
        found.append(
            Sentence(
                N_("Deliver", "Windows cannot read {file_system}. For new PCs use a drive with FAT32, exFAT or NTFS."),
                {"file_system": shown(target.file_system.name)},
            )
        )
    elif not target.is_root:
        found.append(
            Sentence(
                N_(
                    "Deliver",
                    "During first setup Windows looks for packages only at the root of a drive, not in folders.",
                )
            )
        )
    others = other_packages(target.folder, name)
    if others:
        found.append(
            Sentence(
                N_(
                    "Deliver",
                    "There are other packages: {names}. Windows will ask at each device which one to apply; "
                    "take them away unless that is meant.",
                ),
                {"names": ", ".join(others[:5]) + (" …" if len(others) > 5 else "")},
            )
        )
    return tuple(found)


def is_gone(target: CopyTarget) -> bool:
    """Return whether the drive of *target* is not there any more, as far as the system says so."""
    try:
        if target.folder.stat().st_dev != target.device:
            return True
    except OSError:
        return True
    numbers = Path("/sys/dev/block")
    if sys.platform == "linux" and os.major(target.device) and numbers.is_dir():
        return not (numbers / f"{os.major(target.device)}:{os.minor(target.device)}").exists()
    return False


def _is_systems(real: Path) -> bool:
    """Return whether the running system keeps its own files in *real*."""
    if real == Path(real.anchor) and (sys.platform != "win32" or real.drive[-2:-1].upper() == system_letter()):
        return True
    return any(real.is_relative_to(place) for place in _SYSTEM.get(sys.platform, ()))


def _kind(real: Path) -> tuple[FileSystem | None, bool, bool]:
    """Return the file system *real* lies in, whether on another computer, and whether read-only."""
    if sys.platform == "win32":
        name, is_network, is_read_only = volume_of(str(real))
        return file_system(name), is_network, is_read_only
    mount = mount_of(real, read_mounts())
    if mount is None:
        return None, False, False
    kind = file_system(mount.file_system)
    if mount.file_system in _OPAQUE and sys.platform == "linux":
        with suppress(AppError):
            kind = file_system_of(mount.device) or kind
    if kind is not None and kind.name == "fuseblk":
        kind = None
    return kind, mount.file_system in NETWORK, mount.is_read_only


def _room(real: Path) -> tuple[int | None, int, int | None, bool]:
    """Return the free bytes, the cluster, the longest name in bytes, and whether the file system is read-only."""
    try:
        usage = shutil.disk_usage(real)
        # Some file systems of other computers say 0 of 0 and mean that they do not know.
        free = usage.free if usage.total else None
    except OSError:
        free = None
    if sys.platform == "win32":
        return free, 4096, None, False
    try:
        status = os.statvfs(real)
    except OSError:
        return free, 4096, None, False
    return free, status.f_frsize or 4096, status.f_namemax or None, bool(status.f_flag & os.ST_RDONLY)
