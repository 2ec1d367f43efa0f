"""Work that cannot be stopped, made cancellable: it runs in a thread of its own, and who waits may leave."""

from __future__ import annotations

import math
import threading
import time
from typing import TYPE_CHECKING, TypeVar

from app.core.error import AppError
from app.reason.reason import EnrolError, Trace
from app.reason.table import reason_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.progress import Progress


T = TypeVar("T")

STEP = 0.04
"""Seconds between two calls of ``progress``; a cancel is answered within 0.2."""


def run_beside(work: Callable[[], T], progress: Progress, seconds: float = math.inf) -> T:
    """Return what *work* returns, or raise what it raises; call *progress* while it runs.

    When *progress* raises or *seconds* are over, the work is left alone and its end is reported to nobody. The thread
    is a daemon, so that it does not hold up the end of the program either.

    :raises EnrolError: it took too long (``timeout``).
    """
    end = time.monotonic() + seconds
    done = threading.Event()
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001 - raised in the thread that waits
            errors.append(error)
        finally:
            done.set()

    threading.Thread(target=run, daemon=True, name="beside").start()
    while not done.wait(STEP):
        progress(0, 0)
        if time.monotonic() > end:
            raise EnrolError(reason_of("timeout"), Trace(code="timeout"))
    if errors:
        # The frames of the thread hold what was sent; nobody needs them where the end was foreseen.
        raise errors[0].with_traceback(None) if isinstance(errors[0], AppError) else errors[0]
    return results[0]


def pause(seconds: float, progress: Progress) -> None:
    """Wait *seconds*, calling *progress* all the while."""
    end = time.monotonic() + seconds
    progress(0, 0)
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(STEP, left))
        progress(0, 0)
