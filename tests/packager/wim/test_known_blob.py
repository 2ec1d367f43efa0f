"""A content that an earlier package stored is copied: all of it, in pieces that may be stopped."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from app.core.error import Cancelled
from app.packager.wim.known_blob import copy_again

if TYPE_CHECKING:
    from pathlib import Path

SIZE = (5 << 20) + 3
DATA = random.Random(18).randbytes(SIZE)


@pytest.mark.parametrize("start", [0, 208, (1 << 20) - 1, 1 << 20])
def test_the_same_bytes_are_behind_what_was_there(start: int, tmp_path: Path) -> None:
    """From the beginning of the source, wherever that was read before; what was done is told on the way."""
    (tmp_path / "source").write_bytes(DATA)
    told: list[int] = []
    with (tmp_path / "source").open("rb") as source, (tmp_path / "out").open("w+b") as out:
        source.seek(77)
        out.write(bytes(start))
        assert copy_again(source, out, SIZE, told.append) == SIZE
        assert out.tell() == start + SIZE
    assert (tmp_path / "out").read_bytes() == bytes(start) + DATA
    assert told == sorted(set(told))
    assert told[-1] == SIZE
    assert len(told) >= 5


def test_a_source_that_became_shorter_says_so(tmp_path: Path) -> None:
    """The count is that of the bytes there were."""
    (tmp_path / "source").write_bytes(DATA[:-1])
    with (tmp_path / "source").open("rb") as source, (tmp_path / "out").open("w+b") as out:
        assert copy_again(source, out, SIZE) == SIZE - 1


def test_it_can_be_stopped(tmp_path: Path) -> None:
    """What *progress* raises comes out at once."""

    def stop(_done: int) -> None:
        raise Cancelled("stop")

    (tmp_path / "source").write_bytes(DATA)
    with (tmp_path / "source").open("rb") as source, (tmp_path / "out").open("w+b") as out:
        with pytest.raises(Cancelled):
            copy_again(source, out, SIZE, stop)
        assert out.tell() < SIZE
