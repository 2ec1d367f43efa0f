"""Several processes that do the rows of a batch, and one report of how far all of them are."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from app.core.error import AppError
from app.core.foreign.frame import END, FAILED, ORDER, PART, READY, read_frame, write_frame
from app.core.resource import PROGRAM
from app.core.text import N_
from app.jobs.batch.wire import sentence_from_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.core.progress import Progress
    from app.core.text import Sentence

WORD: Final = "--batch-worker"
"""The argument that makes the program itself such a process, where it is one file that holds Python too."""

_START: Final = (
    f"import sys; sys.path.insert(0, {str(PROGRAM)!r}); from app.jobs.batch.worker import serve; sys.exit(serve())"
)
_LOOK: Final = 0.05
"""Seconds between two reports of progress, which may stop the work."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of the order of a row: a plain value, or why it failed."""

    row: int
    plain: dict[str, Any] | None
    failure: Sentence | None = None


def usual_jobs() -> int:
    """Return how many processes this computer works with at once."""
    return max(1, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)


class Crew:
    """The processes; as a context manager they end with the block, in the midst of a row if that fails."""

    def __init__(self, jobs: int, begin: dict[str, Any]) -> None:
        """Start *jobs* processes, which are told *begin*."""
        told = json.dumps(begin, ensure_ascii=False).encode("utf-8", "surrogatepass")
        self._members = [_start() for _ in range(jobs)]
        self._answers: queue.SimpleQueue[tuple[int, Answer | AppError | float | None]] = queue.SimpleQueue()
        for one in self._members:
            with suppress(OSError):  # one that has died is seen when it gets its first row
                write_frame(cast("BinaryIO", one.stdin), ORDER, told)

    def __enter__(self) -> Crew:
        """Return itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        """End the processes."""
        for one in self._members:
            if kind is not None:
                one.terminate()
            with suppress(OSError):
                cast("BinaryIO", one.stdin).close()
        for one in self._members:
            try:
                one.wait(10)
            except subprocess.TimeoutExpired:
                one.kill()
                one.wait()
            cast("BinaryIO", one.stdout).close()

    def do(
        self, orders: Iterable[Callable[[], dict[str, Any]]], progress: Progress, start: int, total: int
    ) -> Iterator[Answer]:
        """Yield what comes of each of *orders*, in the order in which they are done.

        An order is made when a process is free for it. *progress* is told of *start* and the orders done, of *total*,
        in thousandths, and may raise to stop.

        :raises AppError: a process has died, or an order could not be made.
        """
        waiting = iter(orders)
        lock, stop = threading.Lock(), threading.Event()
        threads = [
            threading.Thread(target=self._work, args=(number, waiting, lock, stop), daemon=True)
            for number in range(len(self._members))
        ]
        shares = [0.0] * len(threads)
        done, running = 0, len(threads)
        for thread in threads:
            thread.start()
        try:
            while running:
                with suppress(queue.Empty):
                    number, what = self._answers.get(timeout=_LOOK)
                    if isinstance(what, float):
                        shares[number] = what
                    elif what is None:
                        running -= 1
                    elif isinstance(what, AppError):
                        raise what  # noqa: TRY301 - the processes end below, whatever it was
                    else:
                        shares[number] = max(0.0, shares[number] - 1)
                        done += 1
                        yield what
                progress(round(1000 * (start + done + sum(shares))), 1000 * total)
        except BaseException:
            stop.set()
            for one in self._members:
                one.terminate()
            raise
        finally:
            for thread in threads:
                thread.join()

    def _work(
        self, number: int, waiting: Iterator[Callable[[], dict[str, Any]]], lock: threading.Lock, stop: threading.Event
    ) -> None:
        """Let the process *number* do one order after the other, and in the end all that still wait for the disk."""
        one, begun, is_over = self._members[number], 0, False
        failure: AppError | None = None
        try:
            while not is_over:
                order = None
                try:
                    with lock:
                        make = None if stop.is_set() else next(waiting, None)
                        order = make() if make is not None else None
                except AppError as error:  # told behind what is done already
                    failure = error
                is_over = order is None
                with suppress(OSError):  # one that has died is seen when it is listened to
                    write_frame(
                        cast("BinaryIO", one.stdin),
                        END if order is None else ORDER,
                        b"" if order is None else json.dumps(order).encode(),
                    )
                begun = self._listen(one, number, begun if is_over else begun + 1, is_over=is_over)
            if failure is not None:
                self._answers.put((number, failure))
        except AppError as error:
            self._answers.put((number, error))
        finally:
            self._answers.put((number, None))

    def _listen(self, one: subprocess.Popen[bytes], number: int, begun: int, *, is_over: bool) -> int:
        """Take what the process *one* says of *begun* orders, until it can take another one, or until none is left
        where all *is_over*; return how many are left.

        :raises AppError: it has died.
        """
        with suppress(OSError):
            while begun or not is_over:
                frame = read_frame(cast("BinaryIO", one.stdout))
                if frame is None:
                    break
                kind, data = frame
                if kind == READY:
                    self._answers.put((number, float(begun)))
                    return begun
                plain = json.loads(data)
                if kind == PART:
                    done, total = plain
                    self._answers.put((number, begun - 1 + (min(done / total, 1.0) if total else 0.0)))
                    continue
                begun -= 1
                if kind == FAILED:
                    self._answers.put((number, Answer(plain[0], None, sentence_from_plain(plain[1]))))
                elif kind == END:
                    self._answers.put((number, Answer(plain["row"], plain)))
            else:
                return begun
        raise AppError(
            N_(
                "Error",
                "A process that builds has ended without a word; there may be no memory left. Start again with fewer "
                "of them (--jobs 1): what is done is kept.",
            )
        )


def _start() -> subprocess.Popen[bytes]:
    own = [sys.executable, WORD] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-c", _START]
    return subprocess.Popen(  # noqa: S603 - this program itself
        own,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
