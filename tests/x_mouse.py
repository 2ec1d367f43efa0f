"""The mouse of an X server, moved and pressed as a hand does it: Qt, the server and the window manager take part."""

from __future__ import annotations

import ctypes
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

_STEP, _PAUSE = 4, 12
"""Pixels of one movement, and milliseconds between two: a drag begins after some of them."""


class Mouse(QObject):
    """The mouse of the screen of this process; its extension XTEST takes the movements."""

    def __init__(self, qtbot: QtBot) -> None:
        """Connect to the server once more."""
        super().__init__()
        self._qtbot = qtbot
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XFlush.argtypes = [ctypes.c_void_p]
        number = ctypes.c_int
        self._test.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, number, number, number, ctypes.c_ulong]
        self._test.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, number, ctypes.c_ulong]
        self._display = self._x.XOpenDisplay(None)
        self._steps: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._next)

    def click(self, widget: QWidget) -> None:
        """Press and let go the left button in the middle of *widget*, once that is where it stays."""
        self._qtbot.waitUntil(lambda: QApplication.widgetAt(_middle(widget)) is widget)
        at = _middle(widget)
        self._run([lambda: self._move(at), lambda: self._button(down=True), lambda: self._button(down=False)])

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press the left button at *start*, go to *end* and let go there."""
        way = end - start
        count = max(abs(way.x()), abs(way.y())) // _STEP or 1
        places = [start + QPoint(way.x() * one // count, way.y() * one // count) for one in range(count + 1)]
        # Qt starts to drag in an event loop of its own, and must be met at the end of the way.
        steps: list[Callable[[], None]] = [lambda: self._move(start), lambda: self._button(down=True)]
        steps += [partial(self._move, place) for place in (*places, end, end, end)]
        self._run([*steps, lambda: self._button(down=False)])

    def _run(self, steps: list[Callable[[], None]]) -> None:
        self._steps = steps
        self._timer.start()
        self._qtbot.waitUntil(lambda: not self._timer.isActive())

    @Slot()
    def _next(self) -> None:
        if self._steps:
            self._steps.pop(0)()
        else:
            self._timer.stop()

    def _move(self, place: QPoint) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, place.x(), place.y(), 0)
        self._x.XFlush(self._display)

    def _button(self, *, down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, 1, int(down), 0)
        self._x.XFlush(self._display)


def _middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())
