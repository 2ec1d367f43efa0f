"""Contents that were stored before, in this package or in another one: hashed and compressed only once.

A content is known by its file: device, number, size and time of change. That is a guess, which the read-back of each
package proves: what lies on the disk must be what was stored the first time.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Final

from app.core.hashing import BLOCK_SIZE, block_at, fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.packager.wim.format import Resource
    from app.packager.wim.payload import Method
    from app.packager.wim.writer import Blob
    from app.packager.wim.written import Written

MOST_BYTES: Final = 64 << 20
"""Bytes of compressed contents that are kept in memory."""

Key = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Known:
    """A content: its digests, how it is stored, and the bytes of that; None where they are those of its file.

    The places of ``written`` count from the first of its bytes.
    """

    blob: Blob
    resource: Resource
    method: Method
    written: tuple[Written, ...] = field(repr=False)
    packed: bytes | None = field(repr=False)


class KnownBlobs:
    """What is known. Compressed contents beyond :data:`MOST_BYTES` in all are not kept."""

    def __init__(self) -> None:
        """Know nothing."""
        self._known: dict[tuple[Key, bool], Known] = {}
        self._room = MOST_BYTES

    def find(self, key: Key | None, *, fits: bool) -> Known | None:
        """Return what is known of the file *key* where it *fits* into what a package may still compress, or not.

        That it depends on: the same project gives the same package, whatever was built before.
        """
        return None if key is None else self._known.get((key, fits))

    def keep(self, key: Key, known: Known, *, fits: bool) -> None:
        """Remember *known*."""
        size = len(known.packed or b"")
        if size <= self._room:
            self._room -= size
            self._known[key, fits] = known


def key_of(source: BinaryIO) -> Key | None:
    """Return what *source*, which stands at its beginning, is known by; None for what is no file of the disk."""
    try:
        status = os.fstat(source.fileno())
    except (OSError, AttributeError):
        return None
    return (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns) if status.st_ino else None


def copy_again(source: BinaryIO, out: BinaryIO, size: int, progress: Callable[[int], None] | None = None) -> int:
    """Copy *size* bytes from the beginning of *source* to where *out* is; return how many there were.

    The system could copy them itself (``copy_file_range``), but takes twice as long: contents begin behind a header of
    208 bytes, so that it can share no blocks, and copies page for page. *progress* gets the bytes done.
    """
    place, done = out.tell(), 0
    buffer = memoryview(bytearray(BLOCK_SIZE))
    source.seek(0)
    while done < size and (count := fill(source, buffer[: min(block_at(place + done), size - done)])):
        out.write(buffer[:count])
        done += count
        if progress is not None:
            progress(done)
    return done
