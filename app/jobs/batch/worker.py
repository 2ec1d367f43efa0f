"""The process that checks and builds rows for another one: orders come by standard input, results go the other way.

After each order it says that it is free (``READY``); the result comes as soon as the disk has the files, which is while
it builds the next rows. An ``END`` instead of an order asks for the results of all that still wait for the disk.

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
from app.core.foreign.frame import END, FAILED, PART, READY, read_frame, write_frame
from app.core.progress import Throttle
from app.core.system.process import forbid_core_files
from app.core.write_error import system_refused
from app.jobs.batch.flush_line import FlushLine, RowEnd
from app.jobs.batch.wire import (
    built_from_plain,
    built_to_plain,
    checked_to_plain,
    sentence_to_plain,
    token_from_plain,
    workbench_from_plain,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
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
    with suppress(BrokenPipeError), out, FlushLine() as line:
        while (frame := read_frame(source)) is not None:
            kind, data = frame
            if kind == END:
                _send(line.finish(), out)
            else:
                _do(bench, json.loads(data), line, out)
                write_frame(out, READY, b"")
    return 0


def _leave(_signal: int, _frame: FrameType | None) -> NoReturn:
    """End in the midst of a row, so that what is half done is taken back."""
    raise SystemExit(1)


def _do(bench: Workbench, order: dict[str, Any], line: FlushLine, out: BinaryIO) -> None:
    """Do one row, and send what came of it, or of those that are done meanwhile.

    :raises BrokenPipeError: nobody takes it.
    """
    throttle = Throttle()

    def tell(done: int, total: int) -> None:
        if throttle.is_due():
            write_frame(out, PART, json.dumps([done, total]).encode())

    row = bench.row(order["row"])
    try:
        if order["builds"]:
            begun = bench.build(row, token_from_plain(order["token"]), order["digest"], tell)
        else:
            before = order["before"]
            answer = checked_to_plain(bench.check(row, built_from_plain(before) if before else None))
            write_frame(out, END, json.dumps(answer).encode())
            return
    except BrokenPipeError:
        raise
    except (AppError, OSError) as error:
        _send((RowEnd(row.number, error),), out)
    else:
        _send(line.add(begun), out)


def _send(ends: Iterable[RowEnd], out: BinaryIO) -> None:
    """Send the *ends* of rows.

    :raises BrokenPipeError: nobody takes it.
    :raises Exception: one failed in a way that nobody foresaw.
    """
    for end in ends:
        if isinstance(end.result, AppError | OSError):
            error = end.result
            sentence = error.sentence if isinstance(error, AppError) else system_refused(error)
            write_frame(out, FAILED, json.dumps([end.number, sentence_to_plain(sentence)]).encode())
        elif isinstance(end.result, Exception):
            raise end.result
        else:
            write_frame(out, END, json.dumps(built_to_plain(end.result)).encode())
