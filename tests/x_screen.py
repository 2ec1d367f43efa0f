"""A screen that nobody sees: an X server of its own with a window manager, for processes that are to meet a real one.

Without a screen Qt never asks a window manager, so that windows are active, focused and shown in other moments than on
a person's desk; some crashes happen on a real screen only. What runs on it runs in a process of its own, whose death is
a failed test and not the end of all tests.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SERVER, MANAGER = "Xvfb", "matchbox-window-manager"
"""The manager shows the main window over the whole screen and dialogs before it; the last opened has the keyboard."""

_TAIL = 60
"""Lines of a failed process that are shown."""


@dataclass(frozen=True)
class Screen:
    """A running X server."""

    display: str
    """Its name, such as ``:99``."""

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment in which Qt draws on it; nothing in it tells that a test started the process."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "QT_", "WAYLAND"))}
        return {**kept, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "PYTHONFAULTHANDLER": "1"}

    def run(self, *arguments: str, limit: float, given: Mapping[str, str] | None = None) -> str:
        """Run Python with *arguments* on it, and return what it said.

        *limit* is in seconds and only there to end a process that hangs; *given* is added to the environment. Raises
        ``AssertionError`` with the last lines of the process if it fails, is killed by a signal or hangs.
        """
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
            process = subprocess.Popen(
                [sys.executable, *arguments], cwd=REPOSITORY, env={**self.environment, **(given or {})},
                stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
            try:
                end = _name_of(process.wait(limit))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGABRT)  # faulthandler then says where it hangs
                process.wait()
                end = f"not done after {limit:.0f} seconds"
            said.seek(0)
            text = said.read()
        if end:
            lines = "\n".join(text.splitlines()[-_TAIL:])
            raise AssertionError(f"{' '.join(arguments)}: {end}\n{lines}")
        return text


@contextmanager
def open_screen(width: int = 1366, height: int = 768) -> Iterator[Screen]:
    """Start a screen of *width* times *height* pixels, and end it with all that is on it; without one skip the test."""
    missing = [name for name in (SERVER, MANAGER) if not shutil.which(name)]
    if missing:
        pytest.skip(f"{' and '.join(missing)} cannot be found")
    near, far = os.pipe()
    size = f"{width}x{height}x24"
    # It takes a number that is free by itself, and tells it once it answers.
    command = [SERVER, "-displayfd", str(far), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=(far,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(far)
        try:
            with open(near, encoding="ascii") as told:  # noqa: PTH123 - a pipe has no path
                number = told.readline().strip()
            if not number:
                raise AssertionError(f"{SERVER} did not start")
            screen = Screen(f":{number}")
            manager = subprocess.Popen(
                [MANAGER], env=screen.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            with manager:
                try:
                    yield screen
                finally:
                    manager.terminate()
        finally:
            server.terminate()


def _name_of(code: int) -> str:
    """Return how a process ended with *code*, empty if well."""
    if code < 0:
        return f"killed by {signal.Signals(-code).name}"
    return f"ended with {code}" if code else ""
