"""Rows whose files are written and wait for the disk, while this process builds the next ones.

A row is done when the disk has its files and their names; until then none of them is in its place. Only waiting for
the disk happens in other threads: all else of a row is the work of this one, between two builds, so that threads do not
pull at the interpreter's lock.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from concurrent.futures import Future

    from app.jobs.batch.order import BuiltRow

_THREADS: Final = 3
"""The disk flushes the files of one row next to the folder of the one before."""


@dataclass(slots=True)
class BegunRow:
    """The row of this *number*, whose files are written: the *steps* that are left (:meth:`FileSet.steps`), and what
    makes its result of it after them."""

    number: int
    steps: Generator[Callable[[], None], None, None] = field(repr=False)
    finish: Callable[[], BuiltRow] = field(repr=False)
    _waiting: Future[None] | None = field(init=False, default=None)

    def step(self, threads: ThreadPoolExecutor) -> bool:
        """Wait until the disk has done what was asked last, and go on; tell whether something is left to wait for.

        :raises AppError: the disk refused, and all files of the row are as they were.
        """
        try:
            error = self._waiting.exception() if self._waiting is not None else None
            wait = next(self.steps) if error is None else self.steps.throw(error)
        except StopIteration:
            return False
        self._waiting = threads.submit(wait)
        return True

    def close(self) -> None:
        """Give the row up: its files are as they were."""
        if self._waiting is not None:
            self._waiting.exception()  # a file on its way to the disk is not closed
        self.steps.close()


@dataclass(frozen=True, slots=True)
class RowEnd:
    """The end of the row of this *number*: what was built, or why not."""

    number: int
    result: BuiltRow | Exception


class FlushLine:
    """The line in which rows wait; as a context manager it gives up those that still do when the block ends."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._threads = ThreadPoolExecutor(_THREADS, "flush")
        self._rows: deque[BegunRow] = deque()

    def __enter__(self) -> FlushLine:
        """Return itself."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Give up what waits."""
        for row in self._rows:
            row.close()
        self._threads.shutdown()

    def add(self, row: BegunRow) -> Iterator[RowEnd]:
        """Let *row* join, let those before it take a step, and yield those that are done."""
        self._rows.append(row)
        for one in (row, *list(self._rows)[:-1]):
            yield from self._step(one)

    def finish(self) -> Iterator[RowEnd]:
        """Yield all that are left as they get done."""
        while self._rows:
            for one in list(self._rows):
                yield from self._step(one)

    def _step(self, row: BegunRow) -> Iterator[RowEnd]:
        result: BuiltRow | Exception
        try:
            if row.step(self._threads):
                return
            result = row.finish()
        except Exception as error:  # noqa: BLE001 - it is the end of this row, not of the others
            result = error
        self._rows.remove(row)
        yield RowEnd(row.number, result)
