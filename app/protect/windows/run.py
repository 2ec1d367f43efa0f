"""Runs Microsoft's builder: with a time limit, stoppable at any time, and nothing of it left running."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.error import AppError
from app.core.secret import Secret
from app.core.system.program import NO_WINDOW, system_folder
from app.core.text import N_
from app.core.write_error import reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_PAUSE: Final = 0.04
"""Seconds between two looks at the builder, and between two chances to stop it."""

_MOST: Final = 4 << 20
"""Bytes of output that are kept."""

_LAST_WORDS: Final = 5.0
"""Seconds to wait for output after the builder has ended; a helper it left behind may hold the pipe open."""

_NEEDS_ELEVATION: Final = 740
"""``ERROR_ELEVATION_REQUIRED`` of Windows."""


@dataclass(frozen=True, slots=True)
class Ran:
    """How the builder ended: its exit code, and all that it said, which holds the password."""

    code: int
    said: Secret


def run_builder(command: Sequence[str | Path], folder: Path, waiting: Callable[[], None], limit: float) -> Ran:
    """Run *command* in *folder* and return how it ended; *waiting* is called meanwhile and may raise to stop it.

    However this function ends, the builder and all that it started have ended too.

    :raises AppError: it cannot be started, or works for more than *limit* seconds.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - the builder that the administrator installed
            [str(word) for word in command],
            cwd=folder,
            env={name: value for name, value in os.environ.items() if not name.startswith("PPKG_")},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=sys.platform != "win32",
            creationflags=NO_WINDOW,
        )
    except OSError as error:
        if getattr(error, "winerror", None) == _NEEDS_ELEVATION:
            raise needs_administrator() from None
        raise AppError(
            N_("Error", "The builder {program} cannot be started: {reason}. Install it again."),
            program=command[0],
            reason=reason_of(error),
        ) from None
    listener = _Listener(process)
    try:
        _wait(process, waiting, limit)
        listener.join(_LAST_WORDS)
    finally:
        _end_all(process)
        with suppress(subprocess.TimeoutExpired):  # a process that the system cannot end is left to it
            process.wait(_LAST_WORDS)
        listener.finish(_LAST_WORDS)
    return Ran(process.returncode, Secret(_text(bytes(listener.heard))))


def needs_administrator() -> AppError:
    """Return the error for a builder that was started without the rights it needs."""
    return AppError(
        N_("Error", "Microsoft's builder needs administrator rights. Start this program with “Run as administrator”.")
    )


class _Listener(threading.Thread):
    """Takes what the builder says, so that it never waits for a reader."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__(name="builder", daemon=True)
        self.heard = bytearray()
        assert process.stdout is not None  # noqa: S101 - it was asked for
        self._out = process.stdout
        self.start()

    def run(self) -> None:
        """Read until all who hold the pipe have ended."""
        while data := os.read(self._out.fileno(), 65536):
            self.heard += data[: max(_MOST - len(self.heard), 0)]

    def finish(self, patience: float) -> None:
        """Wait at most *patience* seconds, and let go of the pipe unless someone who was not ended still holds it."""
        self.join(patience)
        if not self.is_alive():
            self._out.close()


def _wait(process: subprocess.Popen[bytes], waiting: Callable[[], None], limit: float) -> None:
    end = time.monotonic() + limit
    while True:
        with suppress(subprocess.TimeoutExpired):
            process.wait(_PAUSE)
            return
        waiting()
        if time.monotonic() > end:
            raise AppError(
                N_(
                    "Error",
                    "Microsoft's builder was still at work after {minutes} minutes and was stopped. Try again; if it "
                    "hangs again, build the package in its own window to see what it waits for.",
                ),
                minutes=round(limit / 60),
            )


def _end_all(process: subprocess.Popen[bytes]) -> None:
    """End the builder and all that it started."""
    if sys.platform == "win32":
        # [INFERRED]: written from its documentation, not run. It finds the children only while their parent lives.
        with suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(  # noqa: S603 - the system's own program
                [system_folder() / "taskkill.exe", "/F", "/T", "/PID", str(process.pid)],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                creationflags=NO_WINDOW,
                timeout=_LAST_WORDS,
            )
        with suppress(OSError):
            process.kill()
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


def _text(data: bytes) -> str:
    """Return what the builder said; a Windows console speaks UTF-8, UTF-16 or a code page of its own."""
    if data.count(0) > len(data) // 4:
        return data.decode("utf-16-le", "replace").removeprefix("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("oem" if sys.platform == "win32" else "cp437", "replace")
