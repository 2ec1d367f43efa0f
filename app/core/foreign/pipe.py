"""What comes out of a process, as far as it is there: waiting has an end, so that work can be cancelled."""

from __future__ import annotations

import os
import queue
import select
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from typing import BinaryIO

_BLOCK: Final = 1 << 18
_WAITING: Final = 16
_LOOK: Final = 0.05


class Pipe(Protocol):
    """The output of a process."""

    def read(self, seconds: float) -> bytes | None:
        """Return what came, nothing at the end; None if nothing came for so many *seconds*."""
        ...

    def close(self) -> None:
        """Let go of it; the process has ended."""
        ...


class WaitingPipe:
    """Waits by ``select``: POSIX systems."""

    def __init__(self, file: BinaryIO) -> None:
        """Take over *file*."""
        self._file = file

    def read(self, seconds: float) -> bytes | None:
        """Return what came."""
        if not select.select([self._file], [], [], seconds)[0]:
            return None
        return os.read(self._file.fileno(), _BLOCK)

    def close(self) -> None:
        """Close it."""
        self._file.close()


class ThreadedPipe:
    """Waits for a thread that reads: Windows knows no waiting for a pipe."""

    def __init__(self, file: BinaryIO) -> None:
        """Take over *file*."""
        self._file = file
        self._blocks: queue.Queue[bytes] = queue.Queue(_WAITING)
        self._is_over = False
        self._thread = threading.Thread(target=self._run, name="reader of a process", daemon=True)
        self._thread.start()

    def read(self, seconds: float) -> bytes | None:
        """Return what came."""
        with suppress(queue.Empty):
            return self._blocks.get(timeout=seconds)
        return None

    def close(self) -> None:
        """End the thread, which has come to the end of the output, and close it."""
        self._is_over = True
        self._thread.join()
        self._file.close()

    def _run(self) -> None:
        block = b"-"
        while block and not self._is_over:
            block = os.read(self._file.fileno(), _BLOCK)
            while not self._is_over:
                with suppress(queue.Full):
                    self._blocks.put(block, timeout=_LOOK)
                    break


def pipe_of(file: BinaryIO) -> Pipe:
    """Return the pipe of *file* as this system can wait for it."""
    return ThreadedPipe(file) if sys.platform == "win32" else WaitingPipe(file)
