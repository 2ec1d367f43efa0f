"""The keyboard of an X server, pressed as a hand does it, from outside of the program that has the focus."""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.x_screen import Screen

_NAMES = {" ": "space", "-": "minus", "_": "underscore", ".": "period", "%": "percent", "/": "slash"}
"""What X calls the characters that are not letters or digits, as far as walks type them."""


class Keyboard:
    """Presses keys by the extension XTEST of the server called *display*."""

    def __init__(self, display: str) -> None:
        """Connect to the server."""
        try:
            self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        except OSError as error:
            pytest.skip(f"what presses keys is missing: {error}")
        pointer, number = ctypes.c_void_p, ctypes.c_ulong
        self._x.XOpenDisplay.restype = pointer
        self._x.XStringToKeysym.restype = self._x.XkbKeycodeToKeysym.restype = number
        self._x.XKeysymToKeycode.argtypes = [pointer, number]
        self._x.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._x.XkbKeycodeToKeysym.argtypes = [pointer, ctypes.c_ubyte, ctypes.c_int, ctypes.c_int]
        self._x.XSync.argtypes = [pointer, ctypes.c_int]
        self._x.XCloseDisplay.argtypes = [pointer]
        self._test.XTestFakeKeyEvent.argtypes = [pointer, ctypes.c_uint, ctypes.c_int, number]
        self._display = self._x.XOpenDisplay(display.encode())
        assert self._display, f"the screen {display} does not answer"
        self._x.XAutoRepeatOff.argtypes = [pointer]
        self._x.XAutoRepeatOff(self._display)  # a key that a busy server holds for long is pressed once all the same

    def press(self, chord: str) -> None:
        """Press the keys of *chord*, such as ``Tab`` or ``Shift_L+Tab``, and let them go; the names are those of X."""
        codes = [self._code(name) for name in chord.split("+")]
        for code, down in (*((code, 1) for code in codes), *((code, 0) for code in reversed(codes))):
            self._test.XTestFakeKeyEvent(self._display, code, down, 0)
        self._x.XSync(self._display, 0)

    def type(self, text: str) -> None:
        """Type *text*, letters and digits and what :data:`_NAMES` knows."""
        for letter in text:
            name = _NAMES.get(letter, letter)
            symbol = self._x.XStringToKeysym(name.encode())
            is_plain = self._x.XkbKeycodeToKeysym(self._display, self._code(name), 0, 0) == symbol
            self.press(name if is_plain else f"Shift_L+{name}")

    def close(self) -> None:
        """Leave the server."""
        self._x.XCloseDisplay(self._display)

    def _code(self, name: str) -> int:
        code = self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(name.encode()))
        assert code, f"no key is called {name}"
        return int(code)


@contextmanager
def open_keyboard(screen: Screen) -> Iterator[Keyboard]:
    """Sit down at the keyboard of *screen*."""
    keyboard = Keyboard(screen.display)
    try:
        yield keyboard
    finally:
        keyboard.close()
