"""LZXPRESS with Huffman codes as WIM uses it: each chunk of at most 32 KiB stands alone ([MS-XCA] 2.1, 2.2).

A compressed chunk is a table of 512 code lengths (4 bits each, 256 bytes) and a bit stream in 16-bit little-endian
words. Symbols 0-255 are literal bytes, the others matches: ``256 + 16 * log2(distance) + min(length - 3, 15)``.
A length that does not fit follows as whole bytes, at the place that the decoder has reached: always one word ahead.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

SYMBOLS: Final = 512
TABLE_SIZE: Final = 256
MAX_CODE_LENGTH: Final = 15
END_OF_DATA: Final = 256
_MIN_MATCH: Final = 4
_STRIDE: Final = 32
_BITS: Final = tuple(f"0{length}b" for length in range(MAX_CODE_LENGTH + 1))
_TEXTS: Final = tuple(
    tuple(format(code, form) for code in range(1 << length)) for length, form in enumerate(_BITS[:10])
)
"""The short codes as text, of which nearly all are; the first one is that of no length, and never asked for."""

_DISTANCE_BITS: Final = (*[0] * END_OF_DATA, *(symbol >> 4 for symbol in range(SYMBOLS - END_OF_DATA)))
_DIGITS: Final = b"0123456789abcdef".ljust(256, b"?")

# (literals before the match, symbol, distance, length); the last one has length 0
_Token = tuple[bytes, int, int, int]


@lru_cache(maxsize=64)  # at most 4 MB; makes long runs of equal chunks (sparse files) cheap
def compress_chunk(data: bytes) -> bytes | None:
    """Return *data* (1 to 32768 bytes) compressed, or None when that would not be shorter.

    What comes out was decoded and compared, so that nobody needs to do so with a package that was just written.
    """
    if len(data) <= TABLE_SIZE:
        return None
    tokens = _find_matches(data)
    counts = Counter(b"".join(map(itemgetter(0), tokens)))
    counts.update(map(itemgetter(1), tokens))
    lengths = code_lengths(counts)
    # Behind the code of a match stand as many bits of its distance as its symbol says.
    bits = sum([(lengths[symbol] + _DISTANCE_BITS[symbol]) * count for symbol, count in counts.items()])
    if TABLE_SIZE + bits // 8 >= len(data):
        return None  # noise: known before the bits are written, which is most of the work there
    result = _table(lengths) + _write_bits(tokens, _codes(lengths, counts))
    if len(result) >= len(data):
        return None
    if decompress_chunk(result, len(data)) != data:
        raise ValueError("the encoder made a chunk that stands for other data")  # a bug: better no package than this
    return result


def _table(lengths: list[int]) -> bytes:
    """Return *lengths* as the table of a chunk: two in a byte, the first one in its lower half."""
    digits = bytes(lengths).translate(_DIGITS)
    halves = bytearray(SYMBOLS)
    halves[::2], halves[1::2] = digits[1::2], digits[::2]
    return bytes.fromhex(halves.decode())


def _find_matches(data: bytes) -> list[_Token]:
    """Cut *data* into literals and matches: the latest place with the same 4 bytes wins, matches are passed over."""
    tokens: list[_Token] = []
    latest: dict[int, int] = {}
    look_up, keys = latest.get, _keys(data)
    size, last, literal_start, here = len(data), len(data) - _MIN_MATCH, 0, 0
    while here <= last:
        key = keys[here]
        there = look_up(key)
        latest[key] = here
        if there is None:
            # The longer nothing was found, the wider the steps: hopeless stretches pass quickly.
            here += 1 + ((here - literal_start) >> 7)
            continue
        distance, end = here - there, here + _MIN_MATCH
        while end <= last and keys[end] == keys[end - distance]:
            end += _MIN_MATCH
            if end - here == _STRIDE:
                while (
                    end + _STRIDE <= size
                    and data[end : end + _STRIDE] == data[end - distance : end - distance + _STRIDE]
                ):
                    end += _STRIDE
        while end < size and data[end] == data[end - distance]:
            end += 1
        while here > literal_start and there > 0 and data[here - 1] == data[there - 1]:
            here, there = here - 1, there - 1
        length = end - here
        symbol = END_OF_DATA + ((distance.bit_length() - 1) << 4) + (length - 3 if length < 18 else 15)
        tokens.append((data[literal_start:here], symbol, distance, length))
        here = literal_start = end
    # Microsoft's encoder closes each chunk with this symbol; its decoder looks for it.
    tokens.append((data[literal_start:], END_OF_DATA, 0, 0))
    return tokens


def _keys(data: bytes) -> list[int]:
    """Return each four bytes of *data* as a number, by the place of the first: faster than a slice at each place."""
    keys = [0] * (len(data) - 3)
    view = memoryview(data)
    for start in range(4):
        whole = (len(data) - start) // 4 * 4
        keys[start::4] = view[start : start + whole].cast("I").tolist()
    return keys


def code_lengths(counts: dict[int, int]) -> list[int]:
    """Return the length of each of the 512 Huffman codes, at most 15 bits, 0 for symbols that do not occur.

    *counts* holds at least two symbols. When a code gets too long, the counts are flattened and the tree is made again:
    a little longer than the best limited code, and simple.
    """
    weights = sorted([count * SYMBOLS + symbol for symbol, count in counts.items()])
    while True:
        lengths = [0] * SYMBOLS
        for weight, depth in zip(weights, _depths([weight // SYMBOLS for weight in weights]), strict=True):
            lengths[weight % SYMBOLS] = depth
        if max(lengths) <= MAX_CODE_LENGTH:
            return lengths
        weights = sorted([(weight // SYMBOLS >> 1 | 1) * SYMBOLS + weight % SYMBOLS for weight in weights])


def _depths(weights: list[int]) -> list[int]:
    """Return the depths of the leaves of the Huffman tree over sorted *weights*; two queues do, as sums come sorted."""
    leaves, more_than_all = len(weights), sum(weights) + 1
    queue, sums = [*weights, more_than_all], [more_than_all] * leaves
    parents = [0] * (2 * leaves - 1)
    leaf = inner = 0
    for node in range(leaves, 2 * leaves - 1):
        if queue[leaf] <= sums[inner]:
            one, parents[leaf], leaf = queue[leaf], node, leaf + 1
        else:
            one, parents[leaves + inner], inner = sums[inner], node, inner + 1
        if queue[leaf] <= sums[inner]:
            other, parents[leaf], leaf = queue[leaf], node, leaf + 1
        else:
            other, parents[leaves + inner], inner = sums[inner], node, inner + 1
        sums[node - leaves] = one + other
    depths = [0] * (2 * leaves - 1)
    for node in range(2 * leaves - 3, -1, -1):
        depths[node] = depths[parents[node]] + 1
    return depths[:leaves]


def _codes(lengths: list[int], symbols: Iterable[int]) -> list[str]:
    """Return the canonical code of each of *symbols* as text of ``0`` and ``1``: shorter first, then by symbol."""
    codes = [""] * SYMBOLS
    code = before = 0
    for place in sorted([lengths[symbol] * SYMBOLS + symbol for symbol in symbols]):
        length, symbol = divmod(place, SYMBOLS)
        code <<= length - before
        codes[symbol] = _TEXTS[length][code] if length < len(_TEXTS) else format(code, _BITS[length])
        code, before = code + 1, length
    return codes


def _write_bits(tokens: list[_Token], codes: list[str]) -> bytes:
    """Return the bit stream of *tokens*.

    The bits are gathered as text and made a number in one go, which is several times faster in Python than shifting.
    """
    code_of = codes.__getitem__
    texts: list[str] = []
    parts: list[str] = []
    inserts: list[tuple[int, bytes]] = []
    bits = 0
    for literals, symbol, distance, length in tokens:
        parts += map(code_of, literals)
        parts.append(codes[symbol])
        if length:
            if length >= 18:
                texts.append("".join(parts))
                parts.clear()
                bits += len(texts[-1])
                inserts.append((2 * _words_read(bits), _long_length(length - 18)))
            parts.append(f"{distance:b}"[1:])
    texts.append("".join(parts))
    bits += len(texts[-1])
    size = 2 * _words_read(bits)
    number = int("".join(texts), 2) << (8 * size - bits)
    swapped = number.to_bytes(size, "big")
    stream = bytearray(size)
    stream[::2], stream[1::2] = swapped[1::2], swapped[::2]
    if not inserts:
        return bytes(stream)
    cuts = [0, *map(itemgetter(0), inserts), size]
    pieces = [stream[start:end] for start, end in pairwise(cuts)]
    extras = [extra for _, extra in inserts]
    return b"".join(part for pair in zip(pieces, [*extras, b""], strict=True) for part in pair)


def _words_read(bits: int) -> int:
    """Return how many 16-bit words a decoder has read when it has used *bits*: it keeps at least 16 bits in hand."""
    return max(2, (bits + 31) // 16)


def _long_length(rest: int) -> bytes:
    """Return the bytes that follow a match symbol whose length is *rest* + 18."""
    return bytes((rest,)) if rest < 255 else b"\xff" + (rest + 15).to_bytes(2, "little")


def decompress_chunk(data: bytes, size: int) -> bytes:
    """Return the *size* bytes (1 to 32768) that the compressed chunk *data* stands for.

    The decoder is libfwnt's: native, with wheels for all systems, and some forty times as fast as one in plain Python
    that also lost the last symbols of some real chunks. It was given 78,000 damaged chunks: each was refused or
    decoded within 0.3 s. It writes into *size* bytes and no more, whatever *data* says.

    :raises ValueError: *data* is no such chunk.
    """
    import pyfwnt

    if len(data) < TABLE_SIZE:
        raise ValueError("no room for the code lengths")
    try:
        result: bytes = pyfwnt.lzxpress_huffman_decompress(data, size)
    except (OSError, MemoryError, SystemError) as error:
        # All that it finds wrong in the data is an OSError, and so is what it reads beyond their end.
        raise ValueError("the chunk cannot be decoded") from error
    if len(result) != size:
        raise ValueError("the chunk ends too early")
    return result
