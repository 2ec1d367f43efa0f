"""What the program and its reading process say to each other: frames of a kind, a length and bytes."""

from __future__ import annotations

import json
import struct
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_HEAD: Final = struct.Struct("<cQ")

ORDER: Final = b"O"
"""From the program: an :class:`Order`, behind it the bytes of its argument and, unless it is asked for, of its file."""
READY: Final = b"R"
"""From the process: it has started and loaded what the task needs, which may take longer than the task; of a batch:
it is free for the next row."""
PART: Final = b"P"
END: Final = b"E"
FAILED: Final = b"F"
"""From the process: a part of the result, its end, or the name of the class of what was raised instead."""
ASK: Final = b"A"
"""From the process: where a piece of the file begins and how long it is at most; the program answers with a PART."""
PLACE: Final = struct.Struct("<QQ")
PIECE: Final = 1 << 16
"""Bytes of the longest piece that is asked for."""

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of the largest part: a process that went wrong does not fill the memory of the program."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """A task by the names of its module and function, with the bytes of its argument and of its file.

    ``step`` and ``total`` are seconds of the processor: how many may pass until the next part, and in all; ``memory``
    is how many bytes it may take beside what the process has. Of a file that ``is_asked_for`` the process gets the
    pieces that it asks for.
    """

    module: str
    name: str
    argument: int
    size: int
    is_asked_for: bool
    step: float
    total: float
    memory: int

    def to_bytes(self) -> bytes:
        """Return the order as it is sent."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Order:
        """Return the order that was sent as *data*."""
        plain: dict[str, Any] = json.loads(data)
        return cls(**plain)


def write_frame(out: BinaryIO, kind: bytes, data: bytes) -> None:
    """Write *data* as a frame of this *kind*, and flush it.

    :raises OSError: nobody reads any more.
    """
    out.write(_HEAD.pack(kind, len(data)))
    out.write(data)
    out.flush()


def read_frame(source: BinaryIO) -> tuple[bytes, bytes] | None:
    """Return kind and data of the next frame; None where the other side has ended."""
    head = source.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    kind, size = _HEAD.unpack(head)
    data = source.read(size)
    return (kind, data) if len(data) == size else None


class Frames:
    """Frames that arrive in pieces."""

    def __init__(self) -> None:
        """Start without a piece."""
        self._bytes = bytearray()
        self._at = 0

    def add(self, piece: bytes) -> None:
        """Take the next *piece*."""
        del self._bytes[: self._at]
        self._at = 0
        self._bytes += piece

    def next(self) -> tuple[bytes, bytes] | None:
        """Return kind and data of the next frame; None until more has come.

        :raises ValueError: it is larger than any of ours.
        """
        start = self._at + _HEAD.size
        if len(self._bytes) < start:
            return None
        kind, size = _HEAD.unpack_from(self._bytes, self._at)
        if size > LARGEST:
            raise ValueError(size)
        if len(self._bytes) < start + size:
            return None
        self._at = start + size
        return kind, bytes(self._bytes[start : self._at])


def copy_bytes(source: BinaryIO, size: int, write: Callable[[bytes], object]) -> bool:
    """Give *size* bytes of *source* to *write*, in blocks; tell whether there were so many."""
    while size:
        block = source.read(min(size, 1 << 20))
        if not block:
            return False
        write(block)
        size -= len(block)
    return True
