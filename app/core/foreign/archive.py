"""Zip archives of others: a directory of a bounded size, and members packed as the tools of Windows pack them.

What is packed with LZMA is refused: one member of some bytes may ask for a dictionary of 4 GiB, and neither logs nor
app packages are packed so. Bzip2 takes 8 MB at most.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    import io
    from collections.abc import Generator

_METHODS: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2}
_LARGEST_DIRECTORY: Final = 16 * 1024 * 1024
"""Bytes of the list of members, some 200,000 of them."""
_END: Final = struct.Struct("<4s4H2LH")
_END_SIGNATURE: Final = b"PK\5\6"
_END_64: Final = struct.Struct("<4sQ2H2L4Q")
_END_64_SIGNATURE: Final = b"PK\6\6"
_BLOCK: Final = 65536

FAULTS: Final = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, NotImplementedError, KeyError,
    ValueError, OverflowError,
)  # fmt: skip
"""What zipfile and those that unpack for it raise for a damaged archive, or one with a password."""


class ArchiveDamaged(Exception):
    """The archive, or the member that was read, is damaged or has a password."""


class PackedOtherwise(ArchiveDamaged):
    """The member is packed in a way that the tools of Windows do not use."""


def open_zip(file: BinaryIO | io.RawIOBase) -> zipfile.ZipFile:
    """Return the archive in *file*, which stays open.

    :raises ArchiveDamaged: it is none, or its directory is too large.
    """
    try:
        if _directory_size(file) > _LARGEST_DIRECTORY:
            raise ArchiveDamaged
        return zipfile.ZipFile(file)
    except FAULTS:
        raise ArchiveDamaged from None


def zip_parts(archive: zipfile.ZipFile, name: str) -> Generator[bytes, None, None]:
    """Yield the content of the member *name* in parts.

    :raises ArchiveDamaged: it is.
    """
    try:
        if archive.getinfo(name).compress_type not in _METHODS:
            raise PackedOtherwise
        with archive.open(name) as member:
            while part := member.read(_BLOCK):
                yield part
    except FAULTS:
        raise ArchiveDamaged from None


def _directory_size(file: BinaryIO | io.RawIOBase) -> int:
    """Return the bytes of the list of members, as the end of the archive tells; zipfile reads it as a whole."""
    size = file.seek(0, 2)
    start = max(0, size - _END.size - 0xFFFF - _END_64.size - 20)
    file.seek(start)
    tail = file.read(size - start) or b""
    place = tail.rfind(_END_SIGNATURE)
    if place < 0 or len(tail) < place + _END.size:
        return 0  # then it is no archive, which zipfile tells
    told = int(_END.unpack_from(tail, place)[5])
    place = tail.rfind(_END_64_SIGNATURE)
    if place >= 0 and len(tail) >= place + _END_64.size:
        told = max(told if told != 0xFFFFFFFF else 0, int(_END_64.unpack_from(tail, place)[8]))
    return min(told, size)
