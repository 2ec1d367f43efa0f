"""Python's search for cycles, in the thread of the window alone.

By itself it runs in whichever thread happens to allocate, and would there destroy widgets that lie in a cycle, which
crashes Qt now and then.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_PAUSE = 500
"""Milliseconds between two looks."""


class Garbage(QObject):
    """Collects while *parent* lives, by Python's own thresholds."""

    def __init__(self, parent: QObject) -> None:
        """Take over from Python."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(due[-1])
