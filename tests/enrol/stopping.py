"""A cancel as a person gives it: at some moment, from another thread; and how long it takes to be answered."""

from __future__ import annotations

import random
import threading
import time
from typing import TYPE_CHECKING

import pytest

from app.model.error import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT = 0.2
"""Seconds in which a cancel is to be answered."""


class Stop:
    """A ``progress`` that raises ``Cancelled`` once *ready* was seen to be true and a moment has gone by."""

    def __init__(self, ready: Callable[[], bool]) -> None:
        """Begin to look."""
        self.at = 0.0
        self._ready = ready
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def __call__(self, _done: int, _total: int) -> None:
        """Raise if it is time."""
        if self.at:
            raise Cancelled("stopped")

    def _look(self) -> None:
        while not self._ready():
            if self._end.wait(0.005):
                return
        time.sleep(random.uniform(0.005, 0.05))  # at no particular moment of the waiting
        self.at = time.monotonic()

    def close(self) -> None:
        """Look no longer."""
        self._end.set()
        self._thread.join()


def seconds_to_stop(work: Callable[[Stop], object], ready: Callable[[], bool]) -> float:
    """Return the seconds from a cancel, given when *ready*, to the end of *work*; and see that no thread is left.

    A busy machine may be late: the best of three counts.
    """
    best = 60.0
    for _attempt in range(3):
        stop = Stop(ready)
        try:
            with pytest.raises(Cancelled):
                work(stop)
            best = min(best, time.monotonic() - stop.at)
        finally:
            stop.close()
        end = time.monotonic() + 2
        while any(thread.name == "beside" for thread in threading.enumerate()):
            assert time.monotonic() < end, "a request goes on after the cancel"
            time.sleep(0.005)
        if best < LIMIT:
            break
    return best
