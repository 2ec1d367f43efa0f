"""Progress that is told often enough to be cancelled at once, and not so often that it costs time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_PAUSE: Final = 0.03


class Tick:
    """Calls ``progress(done, total)`` at most every 30 ms; *progress* may raise ``Cancelled``."""

    def __init__(self, progress: Callable[[int, int], None], total: int) -> None:
        """Begin at nothing of *total*."""
        self._progress = progress
        self._total = max(1, total)
        self._next = 0.0

    def __call__(self, done: int) -> None:
        """Tell that *done* is done, if it is time to."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _PAUSE
            self._progress(min(done, self._total), self._total)

    def finish(self) -> None:
        """Tell that all is done."""
        self._progress(self._total, self._total)
