"""Runs the command line as a process of its own, as a script does.

Where the system can, it is forked from a process that has loaded the program (``fork_server.py``).
"""

from __future__ import annotations

import atexit
import json
import os
import socket
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from tests.child import run_process, started
from tests.patience import LIMIT
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

CANARY = "Geheimnis-4711-Kanarienvogel"
"""A secret that must never be seen in any output."""


_CAN_FORK: Final = sys.platform == "linux"
"""Elsewhere there is no fork, or libraries do not bear it."""

_OF_PYTHON: Final = ("PYTHON", "LC_", "LANG")
"""Variables that Python reads when it starts begin so."""


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a process: that of the tests in English, without our variables, and *extra*."""
    mine = {"LC_ALL", "LC_MESSAGES", "LANG", "SOURCE_DATE_EPOCH", "PROVISIONING_DESIGNER_CATALOGUE"}
    kept = {name: value for name, value in os.environ.items() if name not in mine and not name.startswith("PPKG_")}
    if sys.platform == "win32":
        kept["PYTHONIOENCODING"] = "utf-8"  # a pipe has the code page of the system there
    return {**kept, "PYTHONPATH": str(REPOSITORY), "PYTHONWARNINGS": "error", "LC_ALL": "C.UTF-8", **(extra or {})}


def ppkg(
    *words: str,
    folder: Path,
    env: Mapping[str, str] | None = None,
    typed: str = "",
    before: Sequence[str] = (),
    **facts: Any,
) -> subprocess.CompletedProcess[str]:
    """Run ``ppkg`` with *words* in *folder* and return what it showed; *before* is a program that starts it."""
    if _CAN_FORK and not before and not any(facts.values()) and not _is_for_python(env or {}):
        return _forked(words, folder, environment(env), typed)
    return run_process(
        [*before, sys.executable, "-m", "app", *words],
        cwd=folder,
        env=environment(env),
        input=typed,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        **facts,
    )


def _is_for_python(env: Mapping[str, str]) -> bool:
    return any(name.startswith(_OF_PYTHON) for name in env)


def _forked(words: Sequence[str], folder: Path, env: Mapping[str, str], typed: str) -> subprocess.CompletedProcess[str]:
    """Run ``ppkg`` as :func:`ppkg` does, forked from the server."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        given.write(typed.encode("utf-8", "surrogateescape"))
        given.seek(0)
        line = _server()
        request = json.dumps({"words": words, "folder": str(folder.absolute()), "environment": dict(env)})
        socket.send_fds(line, [request.encode()], [given.fileno(), out.fileno(), err.fileno()])
        try:
            code = int(_answer(line))
        except TimeoutError:
            _server.cache_clear()  # the next run gets another; this one ends with its socket
            line.close()
            raise AssertionError(f"{words} did not end in {LIMIT:.0f} s") from None
        texts = []
        for stream in (out, err):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "surrogateescape"))
    return subprocess.CompletedProcess(("ppkg", *words), code, *texts)


def _answer(line: socket.socket) -> bytes:
    answer = b""
    while not answer.endswith(b"\n"):
        data = line.recv(64)
        assert data, "the server died"
        answer += data
    return answer


@cache
def _server() -> socket.socket:
    """Start the server, which ends with this process."""
    mine, its = socket.socketpair()
    stack = ExitStack()
    with its:
        stack.enter_context(
            started(
                [sys.executable, "-m", "tests.cli.fork_server", its.fileno()],
                stdout=None,
                stderr=None,
                cwd=REPOSITORY,
                env=environment(),
                pass_fds=[its.fileno()],
            )
        )
    atexit.register(stack.close)
    stack.callback(mine.close)
    mine.settimeout(LIMIT)
    assert _answer(mine) == b"loaded\n"
    return mine


def done(result: subprocess.CompletedProcess[str]) -> str:
    """Return what a process showed, which must have ended well."""
    assert result.returncode == 0, result.stderr + result.stdout
    assert CANARY not in result.stdout + result.stderr
    return result.stdout


def listing(folder: Path) -> dict[str, tuple[int, int] | None]:
    """Return size and time of change of all files below *folder*, by path; None for folders."""
    paths = sorted(folder.rglob("*"))
    facts = {path: path.lstat() for path in paths if path.is_file()}
    return {
        str(path.relative_to(folder)): (facts[path].st_size, facts[path].st_mtime_ns) if path in facts else None
        for path in paths
    }
