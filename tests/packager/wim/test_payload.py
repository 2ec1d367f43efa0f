"""How a payload is stored is decided by its bytes alone."""

from __future__ import annotations

import random
from io import BytesIO

import pytest

from app.packager.wim.format import CHUNK_SIZE
from app.packager.wim.payload import PACK_LIMIT, Method, choose_method
from app.packager.wim.reader import open_wim
from app.packager.wim.verify import verify_wim
from app.packager.wim.xpress import decompress_chunk
from tests.packager.wim_case import built

_NOISE = random.Random(8).randbytes(40 * CHUNK_SIZE)
_TEXT = b"".join(b"line %d of an ordinary script\r\n" % number for number in range(40_000))
_SPARSE = bytes(30 * CHUNK_SIZE) + _NOISE[: 10 * CHUNK_SIZE]


@pytest.mark.parametrize(
    ("data", "budget", "method"),
    [
        (b"", PACK_LIMIT, Method.RAW),
        (_TEXT[:4095], PACK_LIMIT, Method.RAW),
        (_TEXT[:4096], PACK_LIMIT, Method.PACK),
        (_NOISE, PACK_LIMIT, Method.RAW),
        (_TEXT, PACK_LIMIT, Method.PACK),
        (_TEXT, len(_TEXT), Method.PACK),
        (_TEXT, len(_TEXT) - 1, Method.RAW),
        (_SPARSE, PACK_LIMIT, Method.PACK),
        (_SPARSE, 0, Method.RUNS),
        (_TEXT[:100], 0, Method.RAW),
    ],
)
def test_choice(data: bytes, budget: int, method: Method) -> None:
    """What shrinks is packed while the budget lasts, runs always, and the source stays where it stood."""
    source = BytesIO(b"before" + data)
    source.seek(6)
    assert choose_method(source, len(data), budget) is method
    assert source.tell() == 6


def test_budget_is_for_the_whole_package() -> None:
    """Text is compressed until 8 MiB are spent, then stored raw; content that is there already costs nothing."""
    texts = [b"%d" % number + _TEXT for number in range(8)]
    wim = open_wim(BytesIO(built({f"{number}": data for number, data in enumerate([texts[0], *texts])})))
    compressed = [entry.blob is not None and entry.blob.resource.compressed for entry in wim.entries.values()]
    fitting = PACK_LIMIT // len(texts[0])
    assert 1 < fitting < 8
    assert compressed == [True] * (fitting + 1) + [False] * (8 - fitting)
    assert wim.entries["0"].blob is wim.entries["1"].blob


def test_noise_is_stored_as_it_is() -> None:
    """A payload that does not shrink lies in the container byte for byte, without a chunk table."""
    data = built({"noise": _NOISE, "tiny": b"x"})
    blobs = open_wim(BytesIO(data)).blobs.values()
    assert [(blob.resource.flags, blob.resource.stored) for blob in blobs] == [(0, len(_NOISE)), (0, 1)]
    assert _NOISE in data


def test_equal_chunks_are_decoded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small package can hold a gigabyte of equal chunks; they are decoded once, and what comes out is checked."""
    wim = open_wim(BytesIO(built({"sparse": bytes(40 * CHUNK_SIZE) + b"end"})))
    decoded: list[bytes] = []

    def noted(data: bytes, size: int) -> bytes:
        decoded.append(data)
        return decompress_chunk(data, size)

    monkeypatch.setattr("app.packager.wim.resource.decompress_chunk", noted)
    assert verify_wim(wim) == []
    assert len(decoded) <= 2
