"""The sums of what was written: each finds another byte, and they are the same in whatever pieces the bytes come."""

from __future__ import annotations

import random

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import poly1305

from app.packager.wim.written import Written


@pytest.mark.parametrize("size", [1, 1000, 65_535, 65_536, 1 << 20])
@pytest.mark.parametrize("is_approved_only", [False, True])
def test_other_bytes_have_another_sum(
    size: int,
    is_approved_only: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also where the system has only approved algorithms; and what is compared is what was asked for at first."""

    def refuse(_key: bytes) -> None:
        raise UnsupportedAlgorithm("approved ones only")

    if is_approved_only:
        monkeypatch.setattr(poly1305, "Poly1305", refuse)
    chance = random.Random(size)
    data = chance.randbytes(size)
    written = Written.of(7, data)
    same, other = written.new_sum(), written.new_sum()
    for start in range(0, size, 10_000):
        same.update(memoryview(data)[start : start + 10_000])
    assert same.finalize() == written.sum
    at = chance.randrange(size)
    other.update(data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :])
    assert other.finalize() != written.sum
    assert (written.offset, written.size) == (7, size)
