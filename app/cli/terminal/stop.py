"""Polite requests to end: from Ctrl-C, the system, a terminal that is closed, an end of the session."""

from __future__ import annotations

import _thread
import signal
import sys
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from app.core.system.process import polite_ends

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REMINDER: Final = 1.0
"""Seconds after which a request that has had no effect is made anew."""


@contextmanager
def stoppable() -> Iterator[Request]:
    """Let requests to end raise KeyboardInterrupt, so that files being written are removed.

    Who started the program so that it survives its terminal (nohup) gets that.
    """
    request = Request()
    if threading.current_thread() is not threading.main_thread():
        yield request
        return
    show = sys.unraisablehook
    sys.unraisablehook = request.pass_over(show)
    before = {number: kept for number in polite_ends() if (kept := signal.getsignal(number)) is not signal.SIG_IGN}
    for number in before:
        signal.signal(number, request.take)
    try:
        yield request
    finally:
        request.close()
        sys.unraisablehook = show
        for number, handler in before.items():
            signal.signal(number, handler)


class Request:
    """What has become of a request to end.

    A closed terminal makes two of them, and who shuts down repeats himself: nothing may disturb the clearing up. But
    the exception of the first can be lost: native code that is loading (lxml, seen) drops it, as does a finalizer.
    Then the program would go on as if nobody had asked. So the request is repeated until its exception is on its way.
    """

    def __init__(self) -> None:
        """Wait for a request to the thread that this is made in."""
        self._raised: KeyboardInterrupt | None = None
        self._is_over = threading.Event()
        self._reminding = threading.Lock()
        self._main = threading.get_ident()

    def take(self, number: int, _frame: object) -> None:
        """Answer the signal *number*.

        :raises KeyboardInterrupt: unless one is on its way already.
        """
        if self._is_over.is_set() or self._is_on_its_way():
            return
        is_first = self._raised is None
        self._raised = KeyboardInterrupt()
        if is_first:
            with suppress(RuntimeError):  # no more threads: the next request is made by hand
                threading.Thread(target=self._remind, args=(number,), name="reminder", daemon=True).start()
        raise self._raised

    def pass_over(self, show: Callable[[sys.UnraisableHookArgs], object]) -> Callable[[sys.UnraisableHookArgs], None]:
        """Return what has *show* tell of exceptions that were lost, save of the one that is raised again."""

        def tell(lost: sys.UnraisableHookArgs) -> None:
            if lost.exc_value is None or lost.exc_value is not self._raised:
                show(lost)

        return tell

    def close(self) -> None:
        """Take no more requests: the work has ended, by this one or by itself."""
        self._is_over.set()
        with self._reminding:
            pass  # a reminder on its way would meet the handlers of before

    def _is_on_its_way(self) -> bool:
        """Tell whether what the main thread does now, in which signals are handled, is done because of the request."""
        error = sys.exception()
        while error is not None and error is not self._raised:
            error = error.__context__
        return error is not None

    def _remind(self, number: int) -> None:
        while not self._is_over.wait(REMINDER):
            with self._reminding:
                if self._is_over.is_set():
                    return
                if sys.platform == "win32":
                    _thread.interrupt_main(number)
                else:
                    signal.pthread_kill(self._main, number)  # ends a wait, too
