"""Hashing a file: all of it, in order, as far as was asked."""

from __future__ import annotations

import hashlib
import io

import pytest

from app.core.hashing import BLOCK_SIZE, hash_file, hashed_blocks


@pytest.mark.parametrize("size", [0, 1, BLOCK_SIZE, BLOCK_SIZE + 1, 20 * BLOCK_SIZE + 7])
def test_hashes_are_those_of_the_whole_content(size: int) -> None:
    """Each hash is what hashlib says, and what was seen adds up."""
    data = bytes(range(251)) * (size // 251 + 1)
    sha256, sha1, seen = hashlib.sha256(), hashlib.sha1(usedforsecurity=False), list[int]()
    assert hash_file(io.BytesIO(data), size, sha256, sha1, seen=seen.append) == size
    assert sha256.digest() == hashlib.sha256(data[:size]).digest()
    assert sha1.digest() == hashlib.sha1(data[:size], usedforsecurity=False).digest()
    assert sum(seen) == size
    assert max(seen, default=0) <= BLOCK_SIZE


def test_a_file_that_ends_early_says_so() -> None:
    """The count is that of the bytes there were."""
    assert hash_file(io.BytesIO(b"abc"), 5_000_000, hashlib.sha256()) == 3


def test_what_stops_it_stops_it() -> None:
    """An exception of *seen*, as of a cancelled job, comes out, and no thread stays behind."""

    def stop(_count: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        hash_file(io.BytesIO(bytes(9 * BLOCK_SIZE)), 9 * BLOCK_SIZE, hashlib.sha256(), seen=stop)


@pytest.mark.parametrize("target", [0, 1, 208, BLOCK_SIZE - 1, BLOCK_SIZE, 3 * BLOCK_SIZE + 5])
def test_blocks_are_cut_for_where_they_are_written(target: int) -> None:
    """All but the last end at a whole MiB of the file that takes them, and none is missing a byte."""
    data, digest = bytes(range(251)) * 20_000, hashlib.sha256()
    place, found = target, b""
    for block in hashed_blocks(io.BytesIO(data), len(data), digest, target=target):
        place += len(block)
        found += block
        assert 0 < len(block) <= BLOCK_SIZE
        assert place % BLOCK_SIZE == 0 or len(found) == len(data)
    assert found == data
    assert digest.digest() == hashlib.sha256(data).digest()
