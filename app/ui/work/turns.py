"""Work of the window's own thread in turns of the event loop, which hears keys and mouse between two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from app.core.progress import finished

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.progress import Steps

_A_TURN = 3
"""Steps between two looks of the event loop at what people do. Counted, not timed: a slow computer does no more."""


class Turns(QObject):
    """Does one work at a time; another one takes its place, as somebody who types on wants no older answer."""

    def __init__(self, parent: QObject) -> None:
        """Wait for work."""
        super().__init__(parent)
        self._steps: Steps[Any] | None = None
        self._then: Callable[[Any], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def is_busy(self) -> bool:
        """Whether there is work left."""
        return self._steps is not None

    def begin(self, steps: Steps[Any], then: Callable[[Any], None]) -> None:
        """Do *steps*, the first of them at once, and call *then* with what came of them."""
        self.stop()
        self._steps, self._then = steps, then
        self._turn()

    def finish(self) -> None:
        """Do what is left now, for somebody who cannot go on without."""
        if self._steps is not None:
            self._end(finished(self._steps))

    def stop(self) -> None:
        """Leave undone what is left."""
        self._timer.stop()
        self._steps = self._then = None

    @Slot()
    def _turn(self) -> None:
        if self._steps is None:
            return
        try:
            for _ in range(_A_TURN):
                next(self._steps)
        except StopIteration as end:
            self._end(end.value)
        else:
            self._timer.start()

    def _end(self, result: object) -> None:
        then = self._then
        self.stop()
        if then is not None:
            then(result)
