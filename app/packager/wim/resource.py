"""Turns the stored bytes of a resource back into the original ones, as they come (``ppkg-format.md`` 1.2)."""

from __future__ import annotations

import sys
from array import array
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput
from app.core.text import N_
from app.packager.wim.format import CHUNK_SIZE, Resource, chunk_count, chunk_entry_size
from app.packager.wim.xpress import decompress_chunk

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_ORIGINAL: Final = 256 << 30  # bytes; keeps the chunk table below 64 MiB


class Decoder:
    """Takes the stored bytes of one resource in any pieces and gives the original bytes.

    :raises BadInput: the chunk table or a chunk cannot be right; *name* says whose bytes they are.
    """

    def __init__(self, resource: Resource, name: str) -> None:
        """Begin at the first stored byte of *resource*, which `check_resource` has accepted."""
        self._resource = resource
        self._name = name
        self._pending = bytearray()
        self._ends: array[int] | None = None  # where each chunk ends, behind the table
        self._turn = 0
        self._last: tuple[bytes, bytes] = (b"", b"")
        self._table_size = max(chunk_count(resource.original) - 1, 0) * chunk_entry_size(resource.original)

    def feed(self, data: memoryview) -> Iterator[bytes | memoryview]:
        """Yield the original bytes that *data* completes."""
        if not self._resource.compressed:
            yield data
            return
        self._pending += data
        if self._ends is None:
            if len(self._pending) < self._table_size:
                return
            self._ends = self._read_table(bytes(self._pending[: self._table_size]))
            del self._pending[: self._table_size]
        while self._turn < len(self._ends):
            start = self._ends[self._turn - 1] if self._turn else 0
            size = self._ends[self._turn] - start
            if len(self._pending) < size:
                return
            piece = bytes(self._pending[:size])
            del self._pending[:size]
            yield self._open_chunk(piece)
            self._turn += 1

    def _read_table(self, table: bytes) -> array[int]:
        ends = array("Q" if chunk_entry_size(self._resource.original) == 8 else "I", table)
        if sys.byteorder == "big":
            ends.byteswap()
        ends = array("Q", ends)
        ends.append(self._resource.stored - self._table_size)
        before = 0
        for end in ends:
            if not 0 < end - before <= CHUNK_SIZE:
                raise BadInput(
                    N_(
                        "Error",
                        "The package is damaged: the chunk table of {name} is wrong. Get a new copy of the package.",
                    ),
                    name=self._name,
                )
            before = end
        return ends

    def _open_chunk(self, piece: bytes) -> bytes:
        size = min(CHUNK_SIZE, self._resource.original - self._turn * CHUNK_SIZE)
        if len(piece) == size:
            return piece
        before, opened = self._last
        if piece == before and len(opened) == size:  # of a sparse file most chunks are equal
            return opened
        try:
            opened = decompress_chunk(piece, size)
        except ValueError as error:
            raise BadInput(
                N_("Error", "The package is damaged: chunk {number} of {name} cannot be decompressed. Get a new copy."),
                number=self._turn + 1,
                name=self._name,
            ) from error
        self._last = (piece, opened)
        return opened


def check_resource(resource: Resource, name: str, file_size: int) -> None:
    """Raise BadInput when *resource* cannot be right in a file of *file_size* bytes."""
    if resource.end > file_size:
        raise BadInput(
            N_(
                "Error",
                "The package is cut short: {name} should end at byte {end}, the file has {size}. Copy it again.",
            ),
            name=name,
            end=resource.end,
            size=file_size,
        )
    chunks = chunk_count(resource.original)
    if resource.compressed:
        least = chunks + max(chunks - 1, 0) * chunk_entry_size(resource.original)
        wrong = resource.original > MAX_ORIGINAL or resource.stored < least
    else:
        wrong = resource.original != resource.stored
    if wrong:
        raise BadInput(
            N_("Error", "The package is damaged: {name} claims {size} bytes, which cannot be. Get a new copy of it."),
            name=name,
            size=resource.original,
        )
