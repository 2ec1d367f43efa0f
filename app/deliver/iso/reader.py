"""Reads the files at the root of an ISO image back, by its Joliet records; knows nothing of what wrote it.

The layout is that of ECMA-119 (volume descriptors 8, directory records 9.1) and of the Joliet specification.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

SECTOR: Final = 2048
_FIRST_DESCRIPTOR: Final = 16
_MOST_DESCRIPTORS: Final = 32
_SUPPLEMENTARY, _END = 2, 255
_JOLIET: Final = (b"%/@", b"%/C", b"%/E")
_ROOT_AT, _ESCAPE_AT = 156, 88
_FOLDER: Final = 0x02
_LARGEST_ROOT: Final = 1 << 20


class NotReadable(Exception):
    """The image has not the form it should have."""


@dataclass(slots=True)
class ByteRun:
    """A run of bytes of the image."""

    offset: int
    size: int


def root_files(image: BinaryIO) -> dict[str, list[ByteRun]]:
    """Return the files at the root of *image* by their names, each as its runs of bytes in their order.

    :raises NotReadable: it has no Joliet root, or a damaged one.
    """
    extent, size = struct.unpack_from("<I4xI", _joliet_descriptor(image), _ROOT_AT + 2)
    if size > _LARGEST_ROOT:
        raise NotReadable(size)
    image.seek(extent * SECTOR)
    data = image.read(size)
    found: dict[str, list[ByteRun]] = {}
    try:
        for name, flags, run in _records(data):
            if not flags & _FOLDER:
                found.setdefault(name, []).append(run)
    except (struct.error, UnicodeDecodeError) as error:
        raise NotReadable(str(error)) from None
    return found


def _joliet_descriptor(image: BinaryIO) -> bytes:
    for number in range(_FIRST_DESCRIPTOR, _FIRST_DESCRIPTOR + _MOST_DESCRIPTORS):
        image.seek(number * SECTOR)
        descriptor = image.read(SECTOR)
        if len(descriptor) != SECTOR or descriptor[1:6] != b"CD001" or descriptor[0] == _END:
            break
        if descriptor[0] == _SUPPLEMENTARY and descriptor[_ESCAPE_AT : _ESCAPE_AT + 3] in _JOLIET:
            return descriptor
    raise NotReadable(0)


def _records(data: bytes) -> Iterator[tuple[str, int, ByteRun]]:
    """Yield name, flags and run of each directory record in *data*."""
    place = 0
    while place < len(data):
        length = data[place]
        if not length:
            # No record crosses the end of a sector; what is left of it is zero.
            place += SECTOR - place % SECTOR
            continue
        extent, size = struct.unpack_from("<I4xI", data, place + 2)
        flags, count = data[place + 25], data[place + 32]
        name = data[place + 33 : place + 33 + count]
        place += length
        if name not in (b"\0", b"\1"):  # the folder itself and the one above
            yield name.decode("utf-16-be").removesuffix(";1"), flags, ByteRun(extent * SECTOR, size)
