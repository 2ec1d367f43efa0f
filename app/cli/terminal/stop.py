"""Polite requests to end: from Ctrl-C, the system, a terminal that is closed, an end of the session."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.core.process import polite_ends

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def stoppable() -> Iterator[None]:
    """Let requests to end do what Ctrl-C does, so that files being written are removed.

    A closed terminal sends two of them, and who shuts down repeats himself: after the first, more are ignored, so that
    nothing disturbs the clearing up. Who started the program so that it survives its terminal (nohup) gets that.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_signal: int, _frame: object) -> None:
        for number in before:
            # Not SIG_IGN: Python complains of one that has arrived already.
            signal.signal(number, ignore)
        raise KeyboardInterrupt

    def ignore(_signal: int, _frame: object) -> None:
        pass

    before = {number: kept for number in polite_ends() if (kept := signal.getsignal(number)) is not signal.SIG_IGN}
    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
