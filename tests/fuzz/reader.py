"""One reader under attack: its seeds, how they are changed, and what it may raise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.error import AppError
from tests.fuzz.change import change_bytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """A reader of foreign input. ``seeds`` makes sound inputs, with an empty folder at hand; ``read`` reads one.

    ``changes`` are the ways to change an input, ``makes`` makes one from nothing. ``refuses`` is what may come out: our
    own error, or what the docstring of a reader that stands behind another one names. ``count`` is how many inputs the
    suite tries; ``is_sound``: the seeds are taken.
    """

    seeds: Callable[[Path], list[bytes]]
    read: Callable[[bytes, Path], object]
    changes: tuple[Callable[[Random, bytes, bytes], bytes], ...] = (change_bytes,)
    makes: Callable[[Random], bytes] | None = None
    refuses: tuple[type[Exception], ...] = (AppError,)
    count: int = 60
    is_sound: bool = True

    def input(self, random: Random, seeds: list[bytes]) -> bytes:
        """Return a new input, out of *seeds* or from nothing."""
        if self.makes is not None and random.random() < 0.2:
            made = self.makes(random)
            return made if random.random() < 0.5 else random.choice(self.changes)(random, made, made)
        return random.choice(self.changes)(random, random.choice(seeds), random.choice(seeds))


def kept(folder: Path, name: str, data: bytes) -> Path:
    """Return the file *name* in *folder*, written with *data*."""
    path = folder / name
    path.write_bytes(data)
    return path
