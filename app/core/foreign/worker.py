"""The process in which code of others reads files of others: it may loop or fill the memory, and is ended then.

It does one task after another, so that many files cost one start. A limit of the processor's time is kept by the system
(``setitimer``), which ends the process in the midst of native code that no thread of Python could stop; so does the
limit of memory (``RLIMIT_AS``), as far as the library does not tell that there is none left. Where the program ends
first, the end of its standard input ends this process, and the processor's time at the latest. Windows has neither: a
job object keeps the memory and the end there, and tells the program how much of the processor's time was spent
(:mod:`app.core.foreign.job_object`).
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from importlib import import_module
from io import BufferedReader, BytesIO, RawIOBase
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from app.core.foreign.frame import (
    ASK,
    END,
    FAILED,
    ORDER,
    PART,
    PIECE,
    PLACE,
    READY,
    Order,
    copy_bytes,
    read_frame,
    write_frame,
)  # fmt: skip
from app.core.system.process import forbid_core_files

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Task = Callable[[BinaryIO, bytes], Iterable[bytes]]

_IN_MEMORY: Final = 1 << 20
_NOTHING: Final = 0.0
_PAGES: Final = Path("/proc/self/statm")


class OutOfTime(Exception):
    """A task has spent all its time."""


def serve() -> int:
    """Do the tasks that come by standard input until it ends."""
    forbid_core_files()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the program's matter, which ends this process then
    source = sys.stdin.buffer
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a library prints is no answer
    with suppress(OSError), out:  # the program has ended
        while (frame := read_frame(source)) is not None and frame[0] == ORDER:
            order = Order.from_bytes(frame[1])
            argument = source.read(order.argument)
            if order.is_asked_for:
                with _AskedFile(order.size, source, out) as raw:
                    _do(order, cast("BinaryIO", BufferedReader(raw, PIECE)), argument, out)
                continue
            with _file(order.size) as file:
                if not copy_bytes(source, order.size, file.write):
                    break
                file.seek(0)
                _do(order, file, argument, out)
    return 0


class _AskedFile(RawIOBase):
    """A file of which the program sends the pieces that are read."""

    def __init__(self, size: int, source: BinaryIO, out: BinaryIO) -> None:
        self._size, self._source, self._out = size, source, out
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        self._at = max(0, offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence])
        return self._at

    def readinto(self, buffer: Any, /) -> int:
        room = min(len(buffer), max(0, self._size - self._at))
        if not room:
            return 0
        piece = self._piece(room)
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)

    def _piece(self, room: int) -> bytes:
        frame = None
        with suppress(MemoryError):  # half an answer was read, and what follows is no order
            write_frame(self._out, ASK, PLACE.pack(self._at, room))
            frame = read_frame(self._source)
        if frame is None:  # or the program has ended
            os._exit(1)
        return frame[1]


def _file(size: int) -> BinaryIO:
    return BytesIO() if size <= _IN_MEMORY else cast("BinaryIO", TemporaryFile())


def _do(order: Order, file: BinaryIO, argument: bytes, out: BinaryIO) -> None:
    """Do one task within its limits, and send what it gives.

    :raises OSError: nobody takes it any more.
    """
    try:
        # Libraries are loaded before the clock runs.
        task: Task = getattr(import_module(order.module), order.name)
        write_frame(out, READY, b"")
        _limit_memory(order.memory)
        spent = _spent()
        _arm(order, spent)
        for part in task(file, argument):
            _arm(order, _NOTHING)
            write_frame(out, PART, part)
            _arm(order, spent)
    except BrokenPipeError:
        raise
    except BaseException as error:  # noqa: BLE001 - libraries raise many kinds, some of them no Exception (pyo3)
        _free()
        write_frame(out, FAILED, type(error).__name__.encode())
    else:
        _free()
        write_frame(out, END, b"")


def _spent() -> float:
    times = os.times()
    return times.user + times.system


def _arm(order: Order, spent: float) -> None:
    """Let the system end this process after the time for a step, or what is left of all; nothing spent: not at all.

    :raises OutOfTime: nothing is left.
    """
    if sys.platform == "win32":
        return
    seconds = _NOTHING
    if spent:
        left = spent + order.total - _spent()
        if left <= 0:  # the system's timer is too coarse for what gives many small parts
            raise OutOfTime
        seconds = min(order.step, left)
    signal.setitimer(signal.ITIMER_PROF, seconds)


def _limit_memory(most: int) -> None:
    """Let the system refuse more than *most* bytes beside what this process has.

    Only Linux tells that, and only there the limit is known to hold.
    """
    if sys.platform == "linux":
        with suppress(OSError, ValueError):
            pages = int(_PAGES.read_bytes().split()[0])
            _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
            resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + most, hard))


def _free() -> None:
    """End all limits."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, _NOTHING)
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (resource.getrlimit(resource.RLIMIT_AS)[1],) * 2)
