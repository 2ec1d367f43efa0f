"""How far long work is: one kind of report for all rooms, made often enough to be cancelled at once; work in steps."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Final, TypeVar

T = TypeVar("T")

Progress = Callable[[int, int], None]
"""Called as ``progress(done, total)``, with ``(0, 0)`` while nothing can be counted.

It may raise ``Cancelled``, which ends the work.
"""

Steps = Generator[None, None, T]
"""Work in steps, after each of which its owner may do something else, or leave the rest; it returns what came of it."""

PAUSE: Final = 0.03
"""Seconds between two reports: a cancel is answered at once, and reporting costs no time."""


def no_progress(_done: int, _total: int) -> None:
    """Report to nobody, and never cancel."""


class Throttle:
    """Says when it is time for the next report."""

    def __init__(self, pause: float = PAUSE) -> None:
        """Let at least *pause* seconds pass between two reports; the first is due at once."""
        self._pause = pause
        self._next = 0.0

    def is_due(self) -> bool:
        """Return whether it is time for a report, and count it as made if so."""
        now = time.monotonic()
        if now < self._next:
            return False
        self._next = now + self._pause
        return True

    def reset(self) -> None:
        """Make the next report due at once, as at the beginning of another phase."""
        self._next = 0.0


class Tick:
    """Calls ``progress(done, total)`` at most every :data:`PAUSE` seconds; *progress* may raise ``Cancelled``."""

    def __init__(self, progress: Progress, total: int) -> None:
        """Begin at nothing of *total*."""
        self._progress = progress
        self._total = max(1, total)
        self._throttle = Throttle()

    def __call__(self, done: int) -> None:
        """Report that *done* is done, if it is time to."""
        if self._throttle.is_due():
            self._progress(min(done, self._total), self._total)

    def finish(self) -> None:
        """Report that all is done."""
        self._progress(self._total, self._total)


def part(progress: Progress, start: int, size: int, total: int) -> Progress:
    """Return the progress of a part of some work: *size* of *total* from *start*, whatever the part counts in."""

    def report(done: int, of: int) -> None:
        progress(start + (size * min(done, of) // of if of else 0), total)

    return report


def finished(steps: Steps[T]) -> T:
    """Do what is left of *steps* now, and return what came of them."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
