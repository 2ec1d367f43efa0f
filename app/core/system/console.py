"""Whether a person is at the other end of a stream, and streams for a process that was given none."""

from __future__ import annotations

import io
import os
import sys
from typing import IO, Any


def is_console(stream: IO[Any] | None) -> bool:
    """Tell whether a person sees what is written to *stream*, or types what is read from it.

    Windows calls NUL a terminal too (``isatty``), as it is a device for characters; only a console has a mode.
    """
    try:
        return stream is not None and stream.isatty() and _has_mode(stream)
    except ValueError:
        return False  # it is closed


def _has_mode(stream: IO[Any]) -> bool:
    if sys.platform != "win32":
        return True
    import ctypes
    import msvcrt
    from ctypes import wintypes

    try:
        handle = msvcrt.get_osfhandle(stream.fileno())
    except (AttributeError, io.UnsupportedOperation):
        return True  # a stream of Python alone is what it says it is
    except OSError:
        return False
    mode = wintypes.DWORD()
    return bool(ctypes.windll.kernel32.GetConsoleMode(wintypes.HANDLE(handle), ctypes.byref(mode)))


def give_streams() -> None:
    """Give the process streams that lead nowhere where it has none: a window started by Windows has no console.

    Libraries, warnings and reports write to them without asking.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123 - open as long as the process
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - as above
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - as above


def tell_person(text: str) -> None:
    """Write *text* to standard error; where nobody reads it, it is lost and nothing else happens."""
    stream = sys.stderr
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except (OSError, ValueError):
        return  # the terminal was closed, or the disk of a log is full
