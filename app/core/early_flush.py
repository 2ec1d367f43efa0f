"""Flushing a large file to the disk while other work on it goes on, such as reading it back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Final

from app.core.write_error import RawFile

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGE: Final = 8 << 20
"""Bytes from which it pays: below, the thread costs more than the disk's time that it hides."""


@contextmanager
def flushed_meanwhile(file: BinaryIO, size: int) -> Iterator[None]:
    """Flush *file*, whose *size* bytes are all written, to the disk next to the block, which may read it.

    The disk writes while the block computes, and the flush before the file takes its place finds little left to do.
    Small files and those that are not on a disk are left to that one.

    :raises AppError: the system refuses; what the block raises comes first.
    """
    raw = getattr(file, "raw", None)
    if size < LARGE or not isinstance(raw, RawFile):
        yield
        return
    file.flush()
    with ThreadPoolExecutor(1, "flush") as thread:
        flushing = thread.submit(raw.flush_to_disk)
        yield
    flushing.result()
