"""The process that checks and builds rows for another one: orders come by standard input, results go the other way.

Secrets come through the pipe and stay in memory. The end of standard input ends the process, so that none is left when
the program that started it was killed.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO

from app.core.error import AppError
from app.core.foreign.frame import END, FAILED, PART, read_frame, write_frame
from app.core.progress import Throttle
from app.core.system.process import forbid_core_files
from app.core.write_error import system_refused
from app.jobs.batch.wire import (
    built_from_plain,
    built_to_plain,
    checked_to_plain,
    sentence_to_plain,
    token_from_plain,
    workbench_from_plain,
)

if TYPE_CHECKING:
    from types import FrameType
    from typing import NoReturn

    from app.jobs.batch.workbench import Workbench


def serve() -> int:
    """Do what comes by standard input until it ends."""
    forbid_core_files()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the program's matter, which ends this process then
    signal.signal(signal.SIGTERM, _leave)
    source, out = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a library prints is no answer
    first = read_frame(source)
    if first is None:
        return 1
    bench = workbench_from_plain(json.loads(first[1]))
    with suppress(BrokenPipeError), out:
        while (frame := read_frame(source)) is not None:
            _do(bench, json.loads(frame[1]), out)
    return 0


def _leave(_signal: int, _frame: FrameType | None) -> NoReturn:
    """End in the midst of a row, so that what is half done is taken back."""
    raise SystemExit(1)


def _do(bench: Workbench, order: dict[str, Any], out: BinaryIO) -> None:
    """Do one row, and send what came of it.

    :raises BrokenPipeError: nobody takes it.
    """
    throttle = Throttle()

    def tell(done: int, total: int) -> None:
        if throttle.is_due():
            write_frame(out, PART, json.dumps([done, total]).encode())

    row = bench.row(order["row"])
    try:
        if order["builds"]:
            token = token_from_plain(order["token"])
            answer = built_to_plain(bench.build(row, token, order["digest"], tell))
        else:
            before = order["before"]
            answer = checked_to_plain(bench.check(row, built_from_plain(before) if before else None))
    except BrokenPipeError:
        raise
    except AppError as error:
        write_frame(out, FAILED, json.dumps(sentence_to_plain(error.sentence)).encode())
    except OSError as error:
        write_frame(out, FAILED, json.dumps(sentence_to_plain(system_refused(error))).encode())
    else:
        write_frame(out, END, json.dumps(answer).encode())
