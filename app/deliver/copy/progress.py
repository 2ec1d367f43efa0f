"""How far a copy is: its phase, the bytes done, and how fast it goes."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from app.core.progress import Throttle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_SETTLE: Final = 0.5
"""Seconds from the begin of a phase before its speed means something: the first blocks only reach the cache."""


class Phase(Enum):
    """What a copy is doing."""

    COPY = "copy"
    FLUSH = "flush"
    """Waiting until the device has everything."""
    READ_BACK = "read back"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Moment:
    """How far one copy is."""

    target: Path
    """The folder, as the caller named it."""
    phase: Phase
    done: int
    """Bytes, of :attr:`total`; each byte counts once for copying and once for reading back."""
    total: int
    speed: float | None = None
    """Bytes per second in this phase; None while that is not known, and during the flush."""


class Meter:
    """Counts what is done, and tells it."""

    def __init__(self, target: Path, total: int, tell: Callable[[Moment], None]) -> None:
        """Tell *tell*, which may raise to stop the copy to *target*."""
        self._target, self._total, self._tell = target, total, tell
        self._done = self._before = 0
        self._start = time.monotonic()
        self._throttle = Throttle()
        self._phase = Phase.COPY

    def enter(self, phase: Phase) -> None:
        """Go on to *phase*."""
        self._phase, self._before, self._start = phase, self._done, time.monotonic()
        self._throttle.reset()
        self.check()

    def add(self, count: int) -> None:
        """Count *count* bytes more."""
        self._done += count
        self.check()

    def check(self) -> None:
        """Tell how far it is, if it is time to; raises what the callback raises."""
        if not self._throttle.is_due():
            return
        seconds, count = time.monotonic() - self._start, self._done - self._before
        speed = count / seconds if seconds >= _SETTLE and count else None
        self._tell(Moment(self._target, self._phase, self._done, self._total, speed))
