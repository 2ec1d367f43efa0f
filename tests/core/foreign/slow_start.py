"""A module that takes its time to load, as a large library does on a computer with a virus scanner."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

time.sleep(0.3)


def at_once(_file: BinaryIO, _argument: bytes) -> Iterator[bytes]:
    """Yield a part at once."""
    yield b"one"


def slowly(_file: BinaryIO, _argument: bytes) -> Iterator[bytes]:
    """Yield a part after the program has looked a few times, as on a busy computer."""
    time.sleep(0.3)
    yield b"one"
