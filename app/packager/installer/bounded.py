"""What is taken out of an installer, bounded: this many bytes of the file, and this much of a text in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.foreign.gate import ForeignFile
from app.core.masking import shown

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 64 * 1024 * 1024
"""Bytes that are read of one ZIP or compound file: its directory and a few small members."""

_TEXT = 120
_MOST_TEXT = 2000


def line_of(text: str) -> str:
    """Return *text* from a file as one short line that looks like what it is."""
    return shown(" ".join(text[:_MOST_TEXT].replace("\0", " ").split()), _TEXT)


class BoundedFile(ForeignFile):
    """A file that gives out :data:`_MOST_BYTES` in all, then fails: a forged directory cannot fill the memory."""

    def __init__(self, path: Path) -> None:
        """Open *path*."""
        super().__init__(path)
        self._left = _MOST_BYTES

    def read(self, size: int | None = -1, /) -> bytes:
        """Read *size* bytes."""
        whole = size is None or size < 0
        data = super().read(self._left + 1 if whole or (size or 0) > self._left else size)
        self._left -= len(data or b"")
        if self._left < 0:
            raise ValueError("more to read than an installer's details are worth")
        return data or b""
