"""A library that loops, fills the memory, dies or panics ends its own process, and what it gave before is there."""

from __future__ import annotations

import itertools
import math
import os
import signal
import sys
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from app.core.error import Cancelled
from app.core.foreign import limited as helpers
from app.core.foreign.frame import END, PART, READY, Frames
from app.core.foreign.limited import Limits, Stop, TaskStopped, end_helpers, run_limited
from app.core.foreign.pipe import ThreadedPipe, WaitingPipe
from tests.child import started
from tests.core.foreign import slow_start, tasks
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHORT = Limits(step=0.1)
POSIX = pytest.mark.posix("the system's own limits are those of POSIX systems")


def taken(parts: Iterator[bytes]) -> tuple[list[bytes], TaskStopped]:
    """Return the parts that came, and what ended them."""
    found: list[bytes] = []
    with pytest.raises(TaskStopped) as raised:
        found.extend(parts)
    return found, raised.value


@pytest.mark.parametrize(
    "kind", [pytest.param(WaitingPipe, marks=pytest.mark.posix("waits for a pipe by select")), ThreadedPipe]
)
@pytest.mark.parametrize("size", [0, 5, 3_000_000])
def test_bytes_go_there_and_back(monkeypatch: pytest.MonkeyPatch, kind: type, size: int) -> None:
    """The argument and the bytes of a file arrive, whatever their size and however the system waits; prints do not."""
    end_helpers()
    monkeypatch.setattr(helpers, "pipe_of", kind)
    data = os.urandom(size)
    number, argument, found = run_limited(tasks.echo, BytesIO(data), b"a \0 b")
    assert int(number) != os.getpid()
    assert (argument, found) == (b"a \0 b", data)
    end_helpers()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bytes]]:
    """Return the kinds of what a new process says, as it says them."""
    end_helpers()
    kinds: list[bytes] = []
    real = Frames.next

    def following(frames: Frames) -> tuple[bytes, bytes] | None:
        frame = real(frames)
        kinds.extend(frame[:1] if frame else ())
        return frame

    monkeypatch.setattr(Frames, "next", following)
    yield kinds
    end_helpers()


def test_the_start_is_no_part_of_the_task(monkeypatch: pytest.MonkeyPatch, seen: list[bytes]) -> None:
    """Until a task begins its clock stands still, however long the process and its libraries take to load."""
    passed = itertools.count(0, 1_000_000)
    monkeypatch.setattr(helpers, "START", math.inf)
    clock = SimpleNamespace(monotonic=lambda: 0 if seen else next(passed))  # it races until the process says a word
    monkeypatch.setattr(helpers, "time", clock)
    assert list(run_limited(slow_start.at_once, BytesIO())) == [b"one"]
    assert seen == [READY, PART, END]


class Meter:
    """A job object's count of the processor's time, which grows by *pace* seconds at each look."""

    def __init__(self, pace: float) -> None:
        """Begin at nothing."""
        self._spent, self._pace = 0.0, pace

    def spent(self) -> float:
        """Return more than before."""
        self._spent += self._pace
        return self._spent

    def close(self) -> None:
        """Nothing is kept."""


def test_a_busy_computer_is_no_reason_to_stop(monkeypatch: pytest.MonkeyPatch, seen: list[bytes]) -> None:
    """Half a minute by the clock is not held against a task of a second that got nothing of the processor in it."""
    later = itertools.chain([0], itertools.repeat(30))
    monkeypatch.setattr(helpers, "time", SimpleNamespace(monotonic=lambda: next(later) if seen else 0))
    monkeypatch.setattr(helpers, "limit_process", lambda *_: Meter(0.0))
    assert list(run_limited(slow_start.slowly, BytesIO())) == [b"one"]
    assert next(later) == 30


@pytest.mark.parametrize(
    ("task", "limits"), [(tasks.loop, Limits(step=5, total=60)), (tasks.flood, Limits(step=60, total=5))]
)
def test_a_job_object_counts_the_time(
    monkeypatch: pytest.MonkeyPatch, task: Callable[..., Iterator[bytes]], limits: Limits
) -> None:
    """What takes more of the processor than it may is stopped by that count, though the clock stands still."""
    end_helpers()
    monkeypatch.setattr(helpers, "time", SimpleNamespace(monotonic=float))
    monkeypatch.setattr(helpers, "limit_process", lambda *_: Meter(2.0))
    _parts, stopped = taken(run_limited(task, BytesIO(), limits=limits))
    assert (stopped.stop, stopped.kind) == (Stop.TIME, "")
    end_helpers()


def test_one_process_does_many_tasks() -> None:
    """The next task, also after one that failed, is done by the same process."""
    first = next(iter(list(run_limited(tasks.echo, BytesIO()))))
    parts, stopped = taken(run_limited(tasks.fail, BytesIO()))
    assert (parts, stopped.stop, stopped.kind) == ([b"one"], Stop.FAILED, "_Panic")
    assert next(iter(list(run_limited(tasks.echo, BytesIO())))) == first


@POSIX
@pytest.mark.parametrize(
    ("task", "stop"),
    [(tasks.loop, Stop.TIME), (tasks.fill, Stop.MEMORY), (tasks.die, Stop.MEMORY), (tasks.leave, Stop.DIED)],
)
def test_what_takes_too_much_is_stopped(task: Callable[..., Iterator[bytes]], stop: Stop) -> None:
    """What loops in native code, fills the memory or dies is stopped; the parts before count, the next task is done."""
    if task is tasks.fill and sys.platform != "linux":
        pytest.skip("only Linux limits the memory of a process")
    parts, stopped = taken(run_limited(task, BytesIO(), limits=SHORT))
    assert (parts[:1], stopped.stop) == ([] if task is tasks.leave else [b"one"], stop)
    assert b"again" in list(run_limited(tasks.echo, BytesIO(), b"again"))


@POSIX
def test_a_total_ends_what_drips() -> None:
    """A task that always gives a little more in time ends with the time in all."""
    _parts, stopped = taken(run_limited(tasks.flood, BytesIO(), limits=Limits(total=0.2)))
    assert stopped.stop is Stop.TIME


def test_a_task_can_be_cancelled() -> None:
    """What loops is ended when the person cancels."""

    def cancel() -> None:
        raise Cancelled("enough")

    with pytest.raises(Cancelled):
        list(run_limited(tasks.loop, BytesIO(), limits=Limits(step=60, total=60), watch=cancel))


def test_parts_that_nobody_takes_end_the_task() -> None:
    """Who has enough leaves, and the process that still works is gone."""
    parts = run_limited(tasks.flood, BytesIO(), limits=Limits(step=60, total=60))
    assert next(parts) == bytes(1000)
    parts.close()  # type: ignore[attr-defined]  # it is a generator
    assert helpers._idle == []


@POSIX
def test_the_process_does_not_outlive_the_program() -> None:
    """A program that is killed leaves no process behind, not even one that loops."""
    program = (
        "from io import BytesIO\n"
        "from app.core.foreign.limited import Limits, run_limited\n"
        "from tests.core.foreign import tasks\n"
        "for part in run_limited(tasks.loop, BytesIO(), limits=Limits(step=0.3)): print(part.decode(), flush=True)\n"
    )
    with started(
        [sys.executable, "-c", program],
    ) as child:
        child.out.line()
        number = int(child.out.line())
        os.kill(child.pid, signal.SIGKILL)  # alone, not its group
        child.process.wait()
        wait_until(lambda: not is_running(number), "the reading process ended")


def is_running(number: int) -> bool:
    """Tell whether there is a process of this *number* that has not ended."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{number}/stat")  # without an init that reaps it, a dead one stays in the table
    return not state.exists() or b") Z " not in state.read_bytes()
