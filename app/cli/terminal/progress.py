"""The progress of long work, on standard error and only where a person sees it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.core.progress import Throttle, no_progress
from app.core.system.console import is_console, tell_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.progress import Progress

_WIDTH = 30
_PAUSE = 0.1
"""Seconds between two pictures of the bar."""


@contextmanager
def progress(name: str) -> Iterator[Progress]:
    """Yield what draws a bar called *name*; it draws nothing if standard error is not a terminal.

    When the block ends, however it ends, the bar is wiped away.
    """
    if not is_console(sys.stderr):
        yield no_progress
        return
    throttle = Throttle(_PAUSE)

    def show(done: int, total: int) -> None:
        if throttle.is_due():
            share = min(done / total, 1.0) if total else 1.0
            bar = "#" * round(share * _WIDTH)
            tell_person(f"\r{name} [{bar:<{_WIDTH}}] {share:4.0%}")

    try:
        yield show
    finally:
        tell_person(f"\r{' ' * (len(name) + _WIDTH + 9)}\r")
