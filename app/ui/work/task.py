"""One job in the background: it works in a thread of its own, and its end is reported in the thread of the window."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.core.error import AppError, Cancelled
from app.core.progress import Throttle
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.progress import Progress

T = TypeVar("T")

_TURN = 0.0001
"""Seconds a thread may keep the interpreter while another waits. With Python's 5 ms the window stuttered during jobs:
showing a package of 1,000 settings held its event loop up 66 times for more than 50 ms. Each call from Qt into Python
waits as long while a job runs, and laying a page out makes dozens."""


class Task(QThread, Generic[T]):
    """A running job. Start one with :func:`run_task`; it deletes itself after its end was reported."""

    progressed = Signal(object, object)

    def __init__(
        self,
        parent: QObject,
        work: Callable[[Progress], T],
        on_success: Callable[[T], None] | None,
        on_failure: Callable[[Exception], None] | None,
        *,
        asks: bool = False,
    ) -> None:
        """Keep what to do; nothing runs yet."""
        QThread.__init__(self, parent)
        self.asks = asks
        """Closing the window asks first."""
        self._work = work
        self._on_success = on_success
        self._on_failure = on_failure
        self._stop = threading.Event()
        self._throttle = Throttle()
        self._result: T | None = None
        self._error: Exception | None = None
        self.finished.connect(self._tell)
        parent.destroyed.connect(self.finish)

    def run(self) -> None:
        """Do the work; called in the new thread."""
        try:
            self._result = self._work(self._progress)
        except Exception as error:  # noqa: BLE001 - whatever happened is told in the thread of the window
            self._error = error

    def cancel(self) -> None:
        """Ask the work to stop: the next report of progress raises. Its end is reported as a failure, ``Cancelled``."""
        self._stop.set()

    @Slot()
    def finish(self) -> None:
        """Cancel, and wait until the work has stopped."""
        self.cancel()
        self.wait()

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled(N_("Error", "Stopped, as you asked. Nothing half-made is left."))
        if self._throttle.is_due() or done >= total:
            self.progressed.emit(done, total)

    @Slot()
    def _tell(self) -> None:
        """Tell the end, in the thread of the window. A failure nobody asked for is a bug and raises here."""
        success, failure = self._on_success, self._on_failure
        self._on_success = self._on_failure = None
        self.deleteLater()
        if self._error is None:
            if success:
                success(self._result)  # type: ignore[arg-type]  # without an error the result is what the work gave
        elif failure and isinstance(self._error, AppError | OSError):
            failure(self._error)
        elif failure:
            failure(self._error)
            raise self._error
        else:
            raise self._error


def run_task(
    parent: QObject,
    work: Callable[[Progress], T],
    on_success: Callable[[T], None] | None = None,
    on_failure: Callable[[Exception], None] | None = None,
    on_progress: Progress | None = None,
    *,
    asks: bool = False,
) -> Task[T]:
    """Start ``work(progress)`` in a thread and return the running task.

    *work* must not touch widgets; give it frozen values. *on_success* gets what it returns, *on_failure* the
    exception (:class:`Cancelled` after :meth:`Task.cancel`), *on_progress* is called with done and total; all in the
    thread of the window. An exception that is no ``AppError`` nor ``OSError`` also reaches ``sys.excepthook``.
    *on_progress* must be a method of a ``QObject``. With *asks*, closing the window asks first: for work a person
    waits for, such as a build. When *parent* dies, the work is cancelled and waited for.
    """
    sys.setswitchinterval(min(_TURN, sys.getswitchinterval()))
    task = Task(parent, work, on_success, on_failure, asks=asks)
    if on_progress:
        task.progressed.connect(on_progress)
    task.start()
    return task


def running_tasks(parent: QObject) -> list[Task[Any]]:
    """Return the jobs below *parent* that are still at work."""
    return [task for task in parent.findChildren(Task) if task.isRunning()]
