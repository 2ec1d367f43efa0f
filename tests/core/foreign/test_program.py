"""A program of the system that unpacks a file of others ends by itself, after its time, or when it is cancelled."""

from __future__ import annotations

import sys

import pytest

from app.core.error import Cancelled
from app.core.foreign.limited import Stop, TaskStopped
from app.core.foreign.program import limited_output

LOOP = "print('one', flush=True)\nwhile True: pass"


def test_what_a_program_writes_comes() -> None:
    """All of its output comes, however it ends."""
    words = [sys.executable, "-c", "import sys; sys.stdout.write('x' * 300_000); sys.exit(3)"]
    assert b"".join(limited_output(words, 60)) == b"x" * 300_000


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the processor's time of another process")
def test_a_program_that_loops_is_ended_by_the_system() -> None:
    """After its time of the processor it is ended, and what it wrote before has come."""
    found: list[bytes] = []
    with pytest.raises(TaskStopped) as raised:
        found.extend(limited_output([sys.executable, "-c", LOOP], 1))
    assert (b"".join(found), raised.value.stop) == (b"one\n", Stop.TIME)


def test_a_program_can_be_cancelled() -> None:
    """Who cancels does not wait for it."""

    def cancel() -> None:
        raise Cancelled("enough")

    with pytest.raises(Cancelled):
        list(limited_output([sys.executable, "-c", LOOP], 600, cancel))
