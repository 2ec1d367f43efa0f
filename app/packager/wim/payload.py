"""How one payload is stored in a package: compressed chunk by chunk, or raw.

The source is read once, front to back, so the choice is made beforehand from 16 chunks spread over it (a source that
cannot seek is stored raw). It depends on the bytes and their order in the package only, never on time:

- `PACK`, for payloads of one chunk, from 4 KiB on, and where zlib makes the samples at least 5 % smaller: XPRESS,
  measured at 2.5 to 4 MB/s on programs and text. A package spends this on 8 MiB of payload at most (3 seconds to write,
  7 to read back); what does not fit is treated as the following, because a large payload that would shrink is rare and
  its minutes are worth more than the space.
- `RUNS`, where at least half of the samples are one byte repeated (sparse disk images): such chunks are compressed,
  which costs nothing, the others kept raw.
- `RAW`: everything else; as fast as two hashes. What is smaller fills one cluster of most disks anyway, and a good part
  of it would be the table of codes: packing 10,000 settings groups saved 1.7 MB of 14, and was nearly half of the time
  of a build.
"""

from __future__ import annotations

import enum
import sys
import zlib
from array import array
from typing import TYPE_CHECKING, BinaryIO, Final

from app.packager.wim.format import CHUNK_SIZE, chunk_count, chunk_entry_size
from app.packager.wim.written import Written, new_sum
from app.packager.wim.xpress import compress_chunk

if TYPE_CHECKING:
    from collections.abc import Iterable

PACK_LIMIT: Final = 8 << 20
_SMALLEST: Final = 4096
_SAMPLES: Final = 16
_WORTHWHILE: Final = 0.95


class Method(enum.Enum):
    """How a payload is stored."""

    RAW = enum.auto()
    RUNS = enum.auto()
    PACK = enum.auto()


def choose_method(source: BinaryIO, size: int, budget: int) -> Method:
    """Choose for the *size* bytes at the place where *source* is, which it still does afterwards.

    *budget*: how many bytes may still be compressed with `Method.PACK`.
    """
    if size < _SMALLEST or not source.seekable():
        return Method.RAW
    if size <= min(CHUNK_SIZE, budget):
        return Method.PACK  # one chunk: the outcome decides
    start = source.tell()
    chunks = chunk_count(size)
    taken = min(chunks, _SAMPLES)
    samples = []
    for index in range(taken):
        source.seek(start + index * (chunks - 1) // max(taken - 1, 1) * CHUNK_SIZE)
        samples.append(source.read(CHUNK_SIZE))
    source.seek(start)
    if size <= budget and sum(len(zlib.compress(each, 1)) for each in samples) < _WORTHWHILE * sum(map(len, samples)):
        return Method.PACK
    return Method.RUNS if 2 * sum(map(_is_run, samples)) >= len(samples) else Method.RAW


def write_chunks(blocks: Iterable[memoryview], size: int, method: Method, out: BinaryIO) -> tuple[Written, Written]:
    """Write *blocks* (*size* bytes, cut at multiples of the chunk size) in chunks to *out*, their table first.

    Returns what was written: the table, and behind it the chunks. A chunk that does not shrink is stored raw. When
    *blocks* end early the table is not complete; the caller finds out from the number of bytes that came.
    """
    start = out.tell()
    entries = array("Q" if chunk_entry_size(size) == 8 else "I")
    table_size = (chunk_count(size) - 1) * entries.itemsize
    out.write(bytes(table_size))
    done = 0
    total = new_sum(size)
    before, packed = b"", None
    for block in blocks:
        for index in range(0, len(block), CHUNK_SIZE):
            chunk = bytes(block[index : index + CHUNK_SIZE])
            if chunk != before:  # in sparse files most are equal, and this is faster than asking the cache
                packed = compress_chunk(chunk) if method is Method.PACK or _is_run(chunk) else None
                before = chunk
            entries.append(done)
            stored = chunk if packed is None else packed
            total.update(stored)
            done += out.write(stored)
    end = out.tell()
    out.seek(start)
    table = _little_endian(entries[1:])[:table_size]
    out.write(table)
    out.seek(end)
    return Written.of(start, table), Written(start + table_size, done, total.finalize())


def _is_run(chunk: bytes) -> bool:
    return chunk == chunk[:1] * len(chunk)


def _little_endian(entries: array[int]) -> bytes:
    if sys.byteorder == "big":
        entries.byteswap()
    return entries.tobytes()
