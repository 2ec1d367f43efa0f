"""Reading a file once, in blocks, while its hashes are computed and the disk takes it next to the other work."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Protocol

from app.core.write_error import RawFile

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

BLOCK_SIZE: Final = 1 << 20  # 512 KiB to 4 MiB measure alike
_BUFFERS: Final = 8  # with 4, the threads wait for each other a little more

LARGE: Final = 8 << 20
"""Bytes from which a flush of its own pays: below, its thread costs more than the disk's time that it hides."""
_STEP: Final = 64 << 20
"""Bytes that are written between two early flushes."""


class Hash(Protocol):
    """What ``hashlib`` returns."""

    def update(self, data: memoryview, /) -> None:
        """Add *data*."""


def hashed_blocks(source: BinaryIO, size: int, *hashes: Hash, target: int = 0) -> Generator[memoryview, None, None]:
    """Yield *size* bytes of *source* in blocks of 1 MiB and add each to all *hashes*, which are complete at the end.

    A block is only valid until the next one is asked for. Fewer blocks come when *source* ends early. Whoever writes
    them from the place *target* of a file on gets them cut for that (:func:`block_at`).
    Each hash has a thread of its own (hashlib lets go of the interpreter's lock), so its blocks stay in order.
    """
    if size <= BLOCK_SIZE:
        data = memoryview(source.read(size))
        for each in hashes:
            each.update(data)
        if data:
            yield data
        return
    with ExitStack() as stack:
        threads = [stack.enter_context(ThreadPoolExecutor(1)) for _ in hashes]
        buffers = [memoryview(bytearray(BLOCK_SIZE)) for _ in range(_BUFFERS)]
        jobs: list[list[Future[Any]]] = [[] for _ in buffers]
        done = turn = 0
        while done < size:
            for job in jobs[turn]:
                job.result()
            block = buffers[turn][: fill(source, buffers[turn][: min(block_at(target + done), size - done)])]
            if not block:
                return
            jobs[turn] = [thread.submit(each.update, block) for thread, each in zip(threads, hashes, strict=True)]
            yield block
            done += len(block)
            turn = (turn + 1) % _BUFFERS


def block_at(place: int) -> int:
    """Return the size of a block that is written at *place* of a file: up to its next whole MiB.

    There Linux takes the block as one piece of its cache; blocks across it take half as long again.
    """
    return BLOCK_SIZE - place % BLOCK_SIZE


def hash_file(source: BinaryIO, size: int, *hashes: Hash, seen: Callable[[int], object] | None = None) -> int:
    """Add the *size* bytes that follow in *source* to all *hashes*, and return how many there were.

    *seen* gets the bytes of each block, at most 1 MiB, and may raise to stop.
    """
    done = 0
    with closing(hashed_blocks(source, size, *hashes)) as blocks:
        for block in blocks:
            done += len(block)
            if seen is not None:
                seen(len(block))
    return done


class EarlyFlush:
    """Lets the disk take a file while it is written and read back: ``with EarlyFlush(file) as disk: …``.

    The disk writes while this process computes, and the flush before the file takes its place finds little left to do.
    Small files, those that are not on a disk, and those whose flush nobody waits for are left to that one.
    """

    def __init__(self, file: BinaryIO) -> None:
        """Begin with nothing of *file* written."""
        raw = getattr(file, "raw", None)
        self._file = file
        self._raw = raw if isinstance(raw, RawFile) and not raw.is_flushed_later else None
        self._thread: ThreadPoolExecutor | None = None
        self._asked: list[Future[None]] = []
        self._given = 0

    def __enter__(self) -> EarlyFlush:
        """Return itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        """Wait for the disk.

        :raises AppError: the system refuses; what the block raised comes first.
        """
        if self._thread is not None:
            self._thread.shutdown()
        for one in self._asked if kind is None else ():
            one.result()

    def reached(self, size: int) -> None:
        """Let the disk take the *size* bytes that are written so far, if they have become many and it is not busy.

        :raises AppError: the system refused what was asked before.
        """
        if size - self._given >= _STEP and all(one.done() for one in self._asked):
            for one in self._asked:
                one.result()
            self._flush(size)

    def whole(self, size: int) -> None:
        """Let the disk take the file, whose *size* bytes are all written, while the rest of the block may read it.

        :raises AppError: the system refuses.
        """
        if size >= LARGE:
            self._file.flush()
            self._flush(size)

    def _flush(self, size: int) -> None:
        self._given = size
        if self._raw is not None:
            self._thread = self._thread or ThreadPoolExecutor(1, "flush")
            self._asked.append(self._thread.submit(self._raw.flush_to_disk))


def fill(source: BinaryIO, buffer: memoryview) -> int:
    """Read into *buffer* until it is full or *source* ends; return the number of bytes."""
    filled = 0
    read_into = getattr(source, "readinto", None)
    while filled < len(buffer):
        if read_into is not None:
            count = read_into(buffer[filled:])
        else:
            data = source.read(len(buffer) - filled)
            count = len(data)
            buffer[filled : filled + count] = data
        if not count:
            break
        filled += count
    return filled
