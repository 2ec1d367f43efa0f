"""Starts commands from a process that has loaded the program: each run is a process of its own, and costs a tenth.

``python -m tests.cli.fork_server DESCRIPTOR`` serves one socket until its end. A request is one line of JSON with the
words, the folder and the whole environment of the run, and comes with the descriptors of its three streams; the answer
is its exit code. What depends on how Python itself starts needs a real start (``process.py`` knows what).
"""

from __future__ import annotations

import json
import os
import socket
import sys
import time
import traceback
from typing import TYPE_CHECKING, Any, Final, NoReturn, TextIO, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.cli.terminal.command import Command

LONGEST: Final = 1 << 20
"""Bytes of a request."""


def main(descriptor: int) -> None:
    """Load the program, say so, and serve *descriptor*."""
    _load()
    with socket.socket(fileno=descriptor) as line:
        line.sendall(b"loaded\n")
        while True:
            data, streams, _flags, _address = socket.recv_fds(line, LONGEST, 3)
            if not data:
                return
            pid = os.fork()
            if pid == 0:
                line.close()
                _run(json.loads(data), streams)
            for stream in streams:
                os.close(stream)
            line.sendall(b"%d\n" % os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


def _load() -> None:
    """Import what the commands import when they run; nothing of it may have read its environment yet."""
    import app.answers.fields.project
    import app.cli.start
    import app.jobs.build
    import app.packager.describe.rehearsal
    import app.packager.import_project
    import app.protect.protection  # noqa: F401 - loaded for the runs
    from app.cli.commands import COMMANDS

    for command in _commands(COMMANDS):
        if command.load is not None and command.name != "open":
            command.load()


def _commands(group: tuple[Command, ...]) -> Iterator[Command]:
    for command in group:
        yield command
        yield from _commands(command.parts)


def _run(request: dict[str, Any], streams: list[int]) -> NoReturn:
    """Be the process that was asked for, to its end."""
    code = 1
    try:
        for number, stream in enumerate(streams):
            os.dup2(stream, number)
            os.close(stream)
        os.chdir(request["folder"])
        os.environ.clear()
        os.environ.update(request["environment"])
        time.tzset()
        sys.argv = ["ppkg", *request["words"]]
        sys.stdin = _stream(0, "r", "surrogateescape")
        sys.stdout = _stream(1, "w", "surrogateescape")
        sys.stderr = _stream(2, "w", "backslashreplace")
        from app.cli import main as ppkg

        code = ppkg()
        sys.stdout.flush()
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    except BaseException:  # noqa: BLE001 - as Python does at the end of a program
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _stream(number: int, mode: str, errors: str) -> TextIO:
    """Return the standard stream *number* as Python makes it for C.UTF-8."""
    return cast("TextIO", os.fdopen(number, mode, encoding="utf-8", errors=errors, closefd=False))


if __name__ == "__main__":
    main(int(sys.argv[1]))
