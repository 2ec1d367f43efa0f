"""Constants and structures of the WIM container that a provisioning package is (``ppkg-format.md`` 1)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

MAGIC: Final = b"MSWIM\0\0\0"
PIPABLE_MAGIC: Final = b"WLPWM\0\0\0"  # wimlib's own streaming variant, which only wimlib reads
VERSION: Final = 0x00010D00
SOLID_VERSION: Final = 0x00000E00  # ESD files: several payloads compressed as one
CHUNK_SIZE: Final = 32768

FLAG_COMPRESSED: Final = 0x00000002
FLAG_SPANNED: Final = 0x00000008
FLAG_RP_FIX: Final = 0x00000080
FLAG_XPRESS: Final = 0x00020000
FLAG_LZX: Final = 0x00040000
FLAG_LZMS: Final = 0x00080000
FLAG_XPRESS_2: Final = 0x00200000  # seen in the flags of other tools for XPRESS with another chunk size
PACKAGE_FLAGS: Final = FLAG_COMPRESSED | FLAG_RP_FIX | FLAG_XPRESS  # 0x20082 in every sample

RESOURCE_METADATA: Final = 0x02
RESOURCE_COMPRESSED: Final = 0x04
RESOURCE_SPANNED: Final = 0x08
RESOURCE_SOLID: Final = 0x10

ATTRIBUTE_DIRECTORY: Final = 0x10
ATTRIBUTE_ARCHIVE: Final = 0x20
ATTRIBUTE_REPARSE: Final = 0x400
NO_SECURITY: Final = -1
NO_HASH: Final = bytes(20)

# magic, size, version, flags, chunk size, GUID, part, parts, images; table, XML, boot metadata, boot index, integrity
# table, reserved
HEADER: Final = struct.Struct("<8sIIII16sHHI24s24s24sI24s60s")
# stored size and flags (7 bytes + 1), offset, original size
RESOURCE: Final = struct.Struct("<QQQ")
# resource, part, reference count, SHA-1
TABLE_ENTRY: Final = struct.Struct("<24sHI20s")
# length, attributes, security, first child, 2 unused, times (created, accessed, written), SHA-1, reparse tag or unused,
# hard link group, extra streams, bytes of the short name, bytes of the name
DIRECTORY_ENTRY: Final = struct.Struct("<QIiQQQQQQ20sIQHHH")
# length, reserved, SHA-1, bytes of the name
STREAM_ENTRY: Final = struct.Struct("<QQ20sH")
# total length, number of security descriptors; their lengths and bytes follow
SECURITY: Final = struct.Struct("<II")

_FILETIME_START = datetime(1601, 1, 1, tzinfo=UTC)


def filetime(moment: datetime) -> int:
    """Return *moment* (with a time zone) as FILETIME: units of 100 ns since 1601-01-01 UTC."""
    return (moment - _FILETIME_START) // timedelta(microseconds=1) * 10


def from_filetime(value: int) -> datetime | None:
    """Return the moment of a FILETIME in UTC, or None when no calendar holds it."""
    try:
        return _FILETIME_START + timedelta(microseconds=value // 10)
    except OverflowError:
        return None


def aligned(number: int) -> int:
    """Return *number* rounded up to a multiple of 8, as all parts of the metadata are."""
    return (number + 7) & ~7


def chunk_count(size: int) -> int:
    """Return how many chunks *size* bytes are cut into."""
    return -(-size // CHUNK_SIZE)


def chunk_entry_size(size: int) -> int:
    """Return the bytes per entry of the chunk table of a resource with *size* original bytes: 4, or 8 from 4 GiB on."""
    return 8 if size > 0xFFFFFFFF else 4


@dataclass(frozen=True, slots=True)
class Resource:
    """Where bytes lie in the container; sizes and offset in bytes (``ppkg-format.md`` 1.1)."""

    stored: int = 0
    flags: int = 0
    offset: int = 0
    original: int = 0

    @classmethod
    def unpack(cls, data: bytes) -> Resource:
        """Read the 24 bytes of a resource header."""
        first, offset, original = RESOURCE.unpack(data)
        return cls(first & 0x00FFFFFFFFFFFFFF, first >> 56, offset, original)

    def pack(self) -> bytes:
        """Return the 24 bytes of the resource header."""
        return RESOURCE.pack(self.stored | self.flags << 56, self.offset, self.original)

    @property
    def compressed(self) -> bool:
        """Whether the bytes are stored in chunks, with a chunk table before them."""
        return bool(self.flags & RESOURCE_COMPRESSED)

    @property
    def end(self) -> int:
        """The offset just after the stored bytes."""
        return self.offset + self.stored
