"""A task for code of others with limits: in a process of its own, which is ended when it takes too much.

``run_limited(task, file)`` yields what ``task(file, argument)`` yields there. *task* is a function of a module, which
the process finds by name; *file* is read here and its bytes are sent, so that the process opens nothing by a name. A
process that ended a task well waits for the next one, and ends with the program.
"""

from __future__ import annotations

import atexit
import math
import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from app.core.foreign.frame import (
    ASK,
    END,
    FAILED,
    ORDER,
    PART,
    PIECE,
    PLACE,
    READY,
    Frames,
    Order,
    copy_bytes,
    write_frame,
)
from app.core.foreign.job_object import limit_process
from app.core.foreign.pipe import pipe_of
from app.core.resource import PROGRAM

if sys.platform != "win32":
    import signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.core.foreign.worker import Task

WORD: Final = "--reader"
"""The argument that makes the program itself such a process, where it is one file that holds Python too."""

_START: Final = (
    f"import sys; sys.path.insert(0, {str(PROGRAM)!r}); from app.core.foreign.worker import serve; sys.exit(serve())"
)
LOOK: Final = 0.05
"""Seconds between two looks at whether the work was cancelled."""
CLOCK: Final = 40.0
"""How many times the processor's time may pass by the clock, on a busy computer, until the process counts as stuck."""
START: Final = 120.0
"""Seconds by the clock in which the process must have started and loaded its libraries, each looked at by a scanner."""
_PACE: Final = 1_000_000
"""Bytes for which a sound file never needs more than a second of the processor."""


class Stop(StrEnum):
    """Why a task ended before its end."""

    TIME = "time"
    MEMORY = "memory"
    DIED = "died"
    FAILED = "failed"


_STOPS: Final = {"MemoryError": Stop.MEMORY, "OutOfTime": Stop.TIME}


class TaskStopped(Exception):
    """A task did not come to its end; ``kind`` is the class of what it raised, if that is why."""

    def __init__(self, stop: Stop, kind: str = "") -> None:
        """Keep the reason."""
        super().__init__(stop, kind)
        self.stop, self.kind = stop, kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """Seconds of the processor until the next part of a result, and in all beside a second a megabyte; bytes."""

    step: float = 1.0
    total: float = 1.5
    memory: int = 160 * 1024 * 1024


def run_limited(
    task: Task,
    file: BinaryIO,
    argument: bytes = b"",
    limits: Limits | None = None,
    watch: Callable[[], object] = bool,
    *,
    is_asked_for: bool = False,
) -> Iterator[bytes]:
    """Yield what *task* yields for *file* from its beginning, and *argument*.

    *watch* is called 20 times a second, and what it raises ends the task. The process also ends if the parts are not
    taken to the end. A file that *is_asked_for* is not sent as a whole: the process gets what the task reads of it,
    and the size of the file earns it no time. What *file* raises then ends the task.

    :raises TaskStopped: the task took too much, failed, or ended its process. What it yielded before counts.
    """
    helper = _helper()
    is_sound = False
    try:
        yield from helper.run(task, file, argument, limits or Limits(), watch, is_asked_for=is_asked_for)
        is_sound = True
    except TaskStopped as stopped:
        is_sound = bool(stopped.kind)  # the process itself told
        raise
    finally:
        _take_back(helper, is_sound=is_sound)


class _Helper:
    """One such process."""

    def __init__(self) -> None:
        own = [sys.executable, WORD] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-c", _START]
        self._process = subprocess.Popen(  # noqa: S603 - this program itself
            own,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=1 << 16,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._in = cast("BinaryIO", self._process.stdin)
        self._pipe = pipe_of(cast("BinaryIO", self._process.stdout))
        self._job = limit_process(self._process.pid, Limits().memory * 2)
        self._frames = Frames()

    def run(
        self,
        task: Task,
        file: BinaryIO,
        argument: bytes,
        limits: Limits,
        watch: Callable[[], object],
        *,
        is_asked_for: bool,
    ) -> Iterator[bytes]:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        order = Order(
            module=task.__module__,
            name=task.__name__,
            argument=len(argument),
            size=size,
            is_asked_for=is_asked_for,
            step=limits.step,
            total=limits.total + (0 if is_asked_for else size / _PACE),
            memory=limits.memory,
        )
        try:
            write_frame(self._in, ORDER, order.to_bytes())
            self._in.write(argument)
            if not is_asked_for and not copy_bytes(file, size, self._in.write):
                raise TaskStopped(Stop.FAILED, "EOFError")
            self._in.flush()
        except BrokenPipeError:
            raise self._ended() from None
        patience, step, most = START, math.inf, math.inf
        while True:
            spent = self._spent()
            if spent > most:
                raise TaskStopped(Stop.TIME)
            kind, data = self._next(time.monotonic() + patience, min(spent + step, most), watch)
            if kind == READY:
                patience, step, most = limits.step * CLOCK, limits.step, self._spent() + order.total
            elif kind == PART:
                yield data
            elif kind == ASK and is_asked_for:
                self._give(file, data)
            elif kind == END:
                return
            else:
                name = data.decode("ascii", "replace") if kind == FAILED else ""
                raise TaskStopped(_STOPS.get(name, Stop.FAILED), name)

    def _give(self, file: BinaryIO, place: bytes) -> None:
        """Send the piece of *file* that was asked for."""
        start, size = PLACE.unpack(place)
        file.seek(start)
        piece = file.read(min(size, PIECE))
        try:
            write_frame(self._in, PART, piece)
        except BrokenPipeError:
            raise self._ended() from None

    def _spent(self) -> float:
        """Return the seconds of the processor that count against the limits; none where the process counts them."""
        return self._job.spent() if self._job is not None else 0.0

    def _next(self, end: float, most: float, watch: Callable[[], object]) -> tuple[bytes, bytes]:
        while True:
            try:
                frame = self._frames.next()
            except ValueError:
                raise TaskStopped(Stop.MEMORY) from None
            if frame is not None:
                return frame
            piece = self._pipe.read(LOOK)
            if piece:
                self._frames.add(piece)
                continue
            if piece is not None:
                raise self._ended()
            watch()
            if time.monotonic() > end or self._spent() > most:
                raise TaskStopped(Stop.TIME)

    def _ended(self) -> TaskStopped:
        """Return why the process ended by itself."""
        self._process.kill()
        code = self._process.wait()
        if sys.platform != "win32" and code == -signal.SIGPROF:
            return TaskStopped(Stop.TIME)
        # A native library that gets no memory mostly ends the process.
        return TaskStopped(Stop.MEMORY if sys.platform != "win32" and code == -signal.SIGABRT else Stop.DIED)

    def close(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.wait()
        with suppress(OSError):
            self._in.close()
        self._pipe.close()
        if self._job is not None:
            self._job.close()


_idle: list[_Helper] = []
_lock = threading.Lock()


def _helper() -> _Helper:
    """Return a process that waits, or a new one: tasks of several threads go on beside each other."""
    with _lock:
        if _idle:
            return _idle.pop()
    return _Helper()


def _take_back(helper: _Helper, *, is_sound: bool) -> None:
    with _lock:
        if is_sound and not _idle:
            _idle.append(helper)
            return
    helper.close()


@atexit.register
def end_helpers() -> None:
    """End the process that waits."""
    with _lock:
        helpers, _idle[:] = list(_idle), []
    for helper in helpers:
        helper.close()
