"""Byte order marks, which editors of Windows put before a text, and what a text begins with behind one."""

from __future__ import annotations

import codecs
from typing import Final

_MARKS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_BEFORE: Final = "\ufeff \t\r\n"


def split_mark(data: bytes) -> tuple[str, bytes]:
    """Return the encoding that the byte order mark of *data* tells, "" without one, and what is behind the mark."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, data[len(mark) :]
    return "", data


def without_start(text: str) -> str:
    """Return *text* from its first sign on: neither a byte order mark nor blanks before that count."""
    return text.lstrip(_BEFORE)
