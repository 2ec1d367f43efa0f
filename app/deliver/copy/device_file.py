"""A file on its way to a device: flushed while it is written, and read back from the device where the system allows.

============  ==================================================  ====================================================
system        flush                                               read back past the cache
============  ==================================================  ====================================================
Linux         ``fsync``                                           ``O_DIRECT``; where a file system has none, after
                                                                  ``POSIX_FADV_DONTNEED``, which is a wish only
macOS         ``F_FULLFSYNC``, which the drive's cache obeys too  ``F_NOCACHE`` from the first write on [INFERRED]
Windows       ``FlushFileBuffers``                                no: it may come from memory
============  ==================================================  ====================================================
"""

from __future__ import annotations

import errno
import io
import mmap
import os
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if sys.platform != "win32":
    import fcntl

from app.core.hashing import BLOCK_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from _typeshed import ReadableBuffer, WriteableBuffer

_PAUSE: Final = 0.04
"""Seconds between two looks whether a flush has ended; each asks whether to stop."""

_FIRST_STEP: Final = 16 << 20
_SMALLEST_STEP: Final = 4 << 20
_LARGEST_STEP: Final = 256 << 20
_SLOW: Final = 1.0
_QUICK: Final = 0.25
"""Seconds a flush on the way may take: longer ones make the next steps smaller, shorter ones larger."""


class Flusher:
    """Writes to a file and flushes it on the way, so that progress is true and a cancelled copy ends soon.

    Without it, a gigabyte is "written" to a slow stick within a second, and the one flush at the end takes minutes,
    during which the system lets nobody stop. The flushing runs in a thread of its own during the next writes.
    """

    def __init__(self, descriptor: int, check: Callable[[], None]) -> None:
        """Write to *descriptor*; *check* is called while waiting, at least every 50 ms, and may raise to stop."""
        self._descriptor = descriptor
        self._check = check
        self._thread = ThreadPoolExecutor(1)
        self._running: Future[float] | None = None
        self._unflushed = 0
        self._step = _FIRST_STEP
        if sys.platform == "darwin":
            with suppress(OSError):
                fcntl.fcntl(descriptor, fcntl.F_NOCACHE, 1)

    def __enter__(self) -> Flusher:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for a flush that still runs: the file cannot be closed or removed before."""
        self._thread.shutdown(wait=True)

    def write(self, block: ReadableBuffer) -> None:
        """Write all of *block*.

        :raises OSError: it cannot be written, or a flush of what came before failed.
        """
        rest = memoryview(block)
        while rest:
            written = os.write(self._descriptor, rest)
            self._unflushed += written
            rest = rest[written:]
        if self._unflushed >= self._step:
            self._wait()
            self._running = self._thread.submit(_flush, self._descriptor, to_the_end=False)
            self._unflushed = 0

    def finish(self) -> None:
        """Flush all of it to the device.

        :raises OSError: the device did not take it.
        """
        self._wait()
        self._running = self._thread.submit(_flush, self._descriptor, to_the_end=True)
        self._wait()

    def _wait(self) -> None:
        """Wait for the flush that runs, and set the size of the next step by the time it took."""
        if self._running is None:
            return
        while not wait([self._running], timeout=_PAUSE).done:
            self._check()
        seconds = self._running.result()
        self._running = None
        if seconds < _QUICK:
            self._step = min(self._step * 2, _LARGEST_STEP)
        elif seconds > _SLOW:
            self._step = max(self._step // 2, _SMALLEST_STEP)


def _flush(descriptor: int, *, to_the_end: bool) -> float:
    """Flush, also the cache of the drive if *to_the_end*; return the seconds it took."""
    start = time.monotonic()
    if to_the_end and sys.platform == "darwin":
        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError:
            os.fsync(descriptor)  # network file systems know no other
    else:
        os.fsync(descriptor)
    return time.monotonic() - start


class ReadBack(io.RawIOBase):
    """Reads a flushed file from its begin, past the cache where the system allows. Close it after use."""

    def __init__(self, descriptor: int) -> None:
        """Read what *descriptor*, which is open for reading too, has been written."""
        super().__init__()
        self.is_past_cache = False
        """Whether the system was told to ask the device and agreed; set again if it stops to agree."""
        self._place = 0
        self._buffer = mmap.mmap(-1, BLOCK_SIZE)  # its begin is aligned as O_DIRECT wants it
        self._own = -1
        self._descriptor = descriptor
        if sys.platform == "darwin":
            with suppress(OSError):
                fcntl.fcntl(descriptor, fcntl.F_NOCACHE, 1)
                self.is_past_cache = True
        elif sys.platform == "linux":
            with suppress(OSError):
                self._own = os.open(f"/proc/self/fd/{descriptor}", os.O_RDONLY | os.O_DIRECT)
                self.is_past_cache = True
        if not self.is_past_cache:
            self._use_cache()

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill the begin of *buffer* with the next bytes; return their number, 0 at the end.

        :raises OSError: the device does not give them.
        """
        view = memoryview(buffer).cast("B")
        if self._own < 0:
            os.lseek(self._descriptor, self._place, os.SEEK_SET)
            data = os.read(self._descriptor, len(view))
            count = len(data)
            view[:count] = data
        elif sys.platform == "linux":
            try:
                count = min(os.preadv(self._own, [self._buffer], self._place), len(view))
            except OSError as error:
                if error.errno != errno.EINVAL:
                    raise
                # Opened, but neither read so: a file system that does not know how.
                self._use_cache()
                return self.readinto(buffer)
            view[:count] = memoryview(self._buffer)[:count]
        else:
            count = 0
        self._place += count
        return count

    def close(self) -> None:
        """Give back what was opened for it; the descriptor it was made with stays open."""
        if self._own >= 0:
            os.close(self._own)
            self._own = -1
        super().close()

    def _use_cache(self) -> None:
        """Read through the cache, after asking the system to forget what it knows of the file."""
        self.is_past_cache = False
        if self._own >= 0:
            os.close(self._own)
            self._own = -1
        if sys.platform == "linux":
            with suppress(OSError):
                os.posix_fadvise(self._descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
