"""A cancel as a person gives it: at some moment, from another thread, while something hangs that nothing else ends."""

from __future__ import annotations

import random
import threading
from typing import TYPE_CHECKING

import pytest

from app.core.error import Cancelled
from app.enrol.net import http
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

_FOR_EVER = 1e6


class Stop:
    """A ``progress`` that raises ``Cancelled`` once *ready* was seen to be true and a moment has gone by."""

    def __init__(self, ready: Callable[[], bool]) -> None:
        """Begin to look."""
        self.raised = 0
        self._ready = ready
        self._is_time = False
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def __call__(self, _done: int, _total: int) -> None:
        """Raise if it is time."""
        if self._is_time:
            self.raised += 1
            raise Cancelled("stopped")

    def _look(self) -> None:
        while not self._ready():
            if self._end.wait(0.005):
                return
        self._end.wait(random.uniform(0.005, 0.05))  # at no particular moment of the waiting
        self._is_time = True

    def close(self) -> None:
        """Look no longer."""
        self._end.set()
        self._thread.join()


def nobody_is_beside() -> bool:
    """Tell whether no thread that was left alone is still at work."""
    return not any(thread.name == "beside" for thread in threading.enumerate())


def assert_stops(work: Callable[[Stop], object], ready: Callable[[], bool]) -> None:
    """See that a cancel, given when *ready*, ends *work* at once, and that no thread is left.

    At once: the first question whether to go on is the last one, and our own limits for requests never come.
    """
    stop = Stop(ready)
    with pytest.MonkeyPatch.context() as patch:
        for limit in ("CONNECT", "READ", "WHOLE"):
            patch.setattr(http, limit, _FOR_EVER)
        try:
            with pytest.raises(Cancelled):
                work(stop)
        finally:
            stop.close()
    assert stop.raised == 1
    wait_until(nobody_is_beside, "no request goes on after the cancel")
