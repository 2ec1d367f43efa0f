"""The XPRESS encoder and decoder, against each other and against independent ones."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

import pytest
from dissect.util.compression import lzxpress_huffman
from hypothesis import given, settings
from hypothesis import strategies as st

from app.packager.wim.format import CHUNK_SIZE
from app.packager.wim.xpress import MAX_CODE_LENGTH, TABLE_SIZE, code_lengths, compress_chunk, decompress_chunk
from tests.packager.wim_case import files_below, needs_wimlib, run, write

if TYPE_CHECKING:
    from pathlib import Path


def _fibonacci() -> bytes:
    """Bytes whose counts are Fibonacci numbers: their Huffman codes want 19 bits and more."""
    counts, data = [1, 1], bytearray()
    while sum(counts) + counts[-1] + counts[-2] <= CHUNK_SIZE:
        counts.append(counts[-1] + counts[-2])
    for symbol, count in enumerate(counts):
        data += bytes([symbol]) * count
    shuffled = list(data)
    random.Random(1).shuffle(shuffled)
    return bytes(shuffled)


_NOISE = random.Random(2).randbytes(CHUNK_SIZE)
_HARD = {
    "one byte": b"x",
    "256 equal bytes": bytes(256),
    "257 equal bytes": bytes(257),
    "all equal": bytes(CHUNK_SIZE),
    "all equal but the last": bytes(CHUNK_SIZE - 1) + b"x",
    "two symbols": bytes(random.Random(3).choices(b"ab", k=CHUNK_SIZE)),
    "noise": _NOISE,
    "noise twice": _NOISE[: CHUNK_SIZE // 2] * 2,
    "match of 17": (_NOISE[:17] + b"-") * 900,
    "match of 18": (_NOISE[:18] + b"-") * 900,
    "matches around 272": b"".join(_NOISE[:size] + bytes([size & 255]) for size in range(255, 290)),
    "match that overlaps itself": b"abc" * 10000,
    "far match": _NOISE[:100] + bytes(CHUNK_SIZE - 200) + _NOISE[:100],
    "32767": (b"provisioning " * 3000)[: CHUNK_SIZE - 1],
    "Fibonacci counts": _fibonacci(),
    "every byte": bytes(range(256)) * 128,
}


@pytest.mark.parametrize("data", _HARD.values(), ids=_HARD)
def test_hard_chunks_come_back(data: bytes) -> None:
    """Inputs at the edges of the format survive the round trip, or are said not to shrink."""
    packed = compress_chunk(data)
    if packed is not None:
        assert len(packed) < len(data)
        assert decompress_chunk(packed, len(data)) == data


@needs_wimlib
def test_wimlib_reads_hard_chunks(tmp_path: Path) -> None:
    """wimlib's decoder gets the same bytes from the same chunks."""
    package = tmp_path / "hard.ppkg"
    with package.open("w+b") as out:
        write(out, _HARD)
    run("wimlib-imagex", "verify", package)
    run("wimlib-imagex", "extract", package, "1", f"--dest-dir={tmp_path / 'out'}", "--no-acls")
    assert files_below(tmp_path / "out") == _HARD


def test_what_shrinks_and_what_does_not() -> None:
    """Repetition shrinks a lot, noise and tiny chunks not at all."""
    assert len(compress_chunk(bytes(CHUNK_SIZE)) or b"") < 270
    assert len(compress_chunk(b"provisioning package " * 1500) or b"") < 400
    assert compress_chunk(_NOISE) is None
    assert compress_chunk(b"x" * 200) is None


def test_codes_are_limited_to_15_bits_and_complete() -> None:
    """Fibonacci counts, whose best code has 29 bits, get a complete code of at most 15."""
    counts = {0: 1, 1: 1}
    for symbol in range(2, 30):
        counts[symbol] = counts[symbol - 1] + counts[symbol - 2]
    lengths = code_lengths(counts)
    assert max(lengths) <= MAX_CODE_LENGTH
    assert sum(2.0**-length for length in lengths if length) == 1.0
    assert [symbol for symbol, length in enumerate(lengths) if length] == list(range(30))


_pieces = st.lists(st.tuples(st.binary(min_size=1, max_size=40), st.integers(1, 800)), min_size=1, max_size=30)


@settings(max_examples=60, deadline=None)
@given(_pieces, st.integers(0, 64))
def test_repeated_pieces_come_back(pieces: list[tuple[bytes, int]], alphabet: int) -> None:
    """Random repetitions, in small and large alphabets, survive the round trip."""
    data = b"".join(piece * count for piece, count in pieces)[:CHUNK_SIZE]
    if alphabet:
        data = bytes(value % alphabet for value in data)
    packed = compress_chunk(data)
    if packed is not None:
        assert decompress_chunk(packed, len(data)) == data


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_damaged_chunks_are_refused_or_decoded(data: st.DataObject) -> None:
    """A chunk with wrong bytes gives ValueError or bytes of the right length, never another error."""
    packed = bytearray(compress_chunk(b"The quick brown fox jumps over the lazy dog. " * 200) or b"")
    for _ in range(data.draw(st.integers(1, 8))):
        packed[data.draw(st.integers(0, len(packed) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(packed)))
    try:
        result = decompress_chunk(bytes(packed[:cut]), 9000)
    except ValueError:
        return
    assert len(result) == 9000


@pytest.mark.parametrize("fill", [0x00, 0x11, 0xFF, 0x01])
def test_made_up_code_lengths_are_refused_or_decoded(fill: int) -> None:
    """Tables without codes, with too many, and with too few do not crash the decoder."""
    try:
        assert len(decompress_chunk(bytes([fill]) * 400, CHUNK_SIZE)) == CHUNK_SIZE
    except ValueError as error:
        assert str(error)  # noqa: PT017 - either outcome is right


class _PaddedChunk(io.BytesIO):
    """A chunk for the independent decoder, which wants whole words behind the last symbol, and no second block."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Return exactly *size* bytes."""
        if size == TABLE_SIZE and self.tell():
            raise ValueError("a second block")
        data = super().read(size)
        return data if size is None else data.ljust(size, b"\0")


def independent(packed: bytes, size: int) -> bytes:
    """Return what the decoder of dissect.util makes of the chunk *packed*."""
    result: bytes = lzxpress_huffman.decompress(_PaddedChunk(packed + bytes(4)))
    return result[:size]


@settings(max_examples=40, deadline=None)
@given(_pieces, st.integers(0, 64), st.integers(0, 300))
def test_two_decoders_agree(pieces: list[tuple[bytes, int]], alphabet: int, noise: int) -> None:
    """What our encoder writes is the same to two decoders that know nothing of each other."""
    data = b"".join(piece * count for piece, count in pieces)[: CHUNK_SIZE - noise] + _NOISE[:noise]
    if alphabet:
        data = bytes(value % alphabet for value in data)
    packed = compress_chunk(data)
    if packed is not None:
        assert independent(packed, len(data)) == decompress_chunk(packed, len(data)) == data


def test_a_chunk_writes_no_more_than_it_may() -> None:
    """A chunk that stands for more bytes than it may is refused."""
    packed = compress_chunk(b"provisioning package " * 1500)
    assert packed
    with pytest.raises(ValueError, match="cannot be decoded"):
        decompress_chunk(packed, 1000)
