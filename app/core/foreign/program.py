"""The output of a program of the system that unpacks a file of others: bounded in time and memory, and cancelled."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from app.core.foreign.limited import CLOCK, LOOK, Stop, TaskStopped
from app.core.foreign.pipe import pipe_of

if sys.platform == "linux":
    import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

_MEMORY: Final = 1 << 30
"""Bytes of addresses, most of which such a program never uses."""


def limited_output(
    command: Sequence[str], seconds: float, watch: Callable[[], object] = bool
) -> Generator[bytes, None, None]:
    """Yield what *command* writes to its standard output, in parts; its end is that of the program, however it ends.

    It may take *seconds* of the processor; only Linux can tell that of another process, elsewhere the clock counts.
    *watch* is called 20 times a second, and what it raises ends the program.

    :raises TaskStopped: it took too long.
    :raises OSError: it cannot be started.
    """
    with subprocess.Popen(  # noqa: S603 - the program is one of ours to choose; names are arguments of their own
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        _limit(process.pid, seconds)
        pipe = pipe_of(cast("BinaryIO", process.stdout))
        end = time.monotonic() + seconds * CLOCK
        try:
            while (part := pipe.read(LOOK)) != b"":
                if part:
                    yield part
                watch()
                if time.monotonic() > end:
                    raise TaskStopped(Stop.TIME)
        finally:
            process.kill()
            process.wait()
            pipe.close()
    if sys.platform == "linux" and process.returncode == -_OUT_OF_TIME:
        raise TaskStopped(Stop.TIME)


if sys.platform == "linux":
    import signal

    _OUT_OF_TIME: Final = signal.SIGXCPU

    def _limit(number: int, seconds: float) -> None:
        """Let the system end the process *number* after *seconds* of the processor."""
        with suppress(OSError, ValueError):  # it has ended already
            resource.prlimit(number, resource.RLIMIT_CPU, (math.ceil(seconds), math.ceil(seconds) + 1))
            resource.prlimit(number, resource.RLIMIT_AS, (_MEMORY, _MEMORY))

else:

    def _limit(number: int, seconds: float) -> None:
        """Do nothing: the clock counts."""
