"""What is known of file systems: whether Windows reads them, how large a file and which names they take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_FAT_LIMIT: Final = (1 << 32) - 1
"""The largest file of FAT12, FAT16 and FAT32 in bytes: the size in a directory entry has 32 bits."""


@dataclass(frozen=True, slots=True)
class FileSystem:
    """A kind of file system."""

    name: str
    """As people know it: ``FAT32``."""
    windows_reads: bool = False
    """Whether Windows reads it without further programs."""
    largest_file: int | None = None
    """Bytes; None where no package ever gets so large."""
    encrypted: bool = False
    """Its content is sealed: nobody can write to it until it is opened, and then it has another name."""


_KNOWN: Final = {
    "fat12": FileSystem("FAT12", True, _FAT_LIMIT),
    "fat16": FileSystem("FAT16", True, _FAT_LIMIT),
    "fat32": FileSystem("FAT32", True, _FAT_LIMIT),
    "fat": FileSystem("FAT", True, _FAT_LIMIT),
    "vfat": FileSystem("FAT", True, _FAT_LIMIT),
    "msdos": FileSystem("FAT", True, _FAT_LIMIT),
    "fuse.fusefat": FileSystem("FAT", True, _FAT_LIMIT),
    "exfat": FileSystem("exFAT", True),
    "ntfs": FileSystem("NTFS", True),
    "ntfs3": FileSystem("NTFS", True),
    "tuxera_ntfs": FileSystem("NTFS", True),
    "ufsd_ntfs": FileSystem("NTFS", True),
    "refs": FileSystem("ReFS", True),
    "iso9660": FileSystem("ISO 9660", True),
    "cd9660": FileSystem("ISO 9660", True),
    "cdfs": FileSystem("ISO 9660", True),
    "udf": FileSystem("UDF", True),
    "ext2": FileSystem("ext2"),
    "ext3": FileSystem("ext3"),
    "ext4": FileSystem("ext4"),
    "xfs": FileSystem("XFS"),
    "btrfs": FileSystem("Btrfs"),
    "f2fs": FileSystem("F2FS"),
    "hfs": FileSystem("HFS+"),
    "hfsplus": FileSystem("HFS+"),
    "apfs": FileSystem("APFS"),
    "crypto_luks": FileSystem("LUKS", encrypted=True),
    "bitlocker": FileSystem("BitLocker", encrypted=True),
}

NETWORK: Final = frozenset(
    [
        *("cifs", "smb3", "smbfs", "nfs", "nfs4", "webdav", "afpfs", "davfs", "9p", "ceph"),
        *("fuse.davfs", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone"),
    ]
)
"""The names that systems give to folders of other computers."""


def file_system(name: str | None, version: str | None = None) -> FileSystem | None:
    """Return the file system that the system calls *name*; None if there is none.

    *version* is what ``lsblk`` says in FSVER (``FAT32``), which tells the kinds of ``vfat`` apart. A name nobody knows
    here gives a file system of that name with no limits, which Windows is thought not to read.
    """
    if not name or name.lower() in {"raw", "auto", "none"}:
        return None
    known = _KNOWN.get(name.lower())
    if known is not None and known.name == "FAT" and version and version.lower() in _KNOWN:
        return _KNOWN[version.lower()]
    return known or FileSystem(name)
