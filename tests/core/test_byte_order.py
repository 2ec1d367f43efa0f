"""``app/core/byte_order.py``."""

from __future__ import annotations

import pytest

from app.core.byte_order import split_mark, without_start


@pytest.mark.parametrize(
    ("data", "encoding", "rest"),
    [
        (b"\xef\xbb\xbfa", "utf-8", b"a"),
        (b"\xff\xfea\0", "utf-16-le", b"a\0"),
        (b"\xfe\xff\0a", "utf-16-be", b"\0a"),
        (b"\xef\xbba", "", b"\xef\xbba"),
        (b"a", "", b"a"),
        (b"", "", b""),
    ],
)
def test_each_mark_tells_its_encoding(data: bytes, encoding: str, rest: bytes) -> None:
    """What has no whole mark tells nothing and loses nothing."""
    assert split_mark(data) == (encoding, rest)


def test_a_text_begins_behind_mark_and_blanks() -> None:
    """Signs within a text stay."""
    assert without_start("\ufeff \r\n<a>\ufeff</a>") == "<a>\ufeff</a>"
