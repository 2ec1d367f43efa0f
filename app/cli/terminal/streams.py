"""Standard input, output and error, whatever the caller made of them: closed, a pipe that nobody reads, a full disk."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

_WORDS = ("stdin", "stdout", "stderr")


def prepare_streams() -> None:
    """Make sure that there are three streams, and that no character stops the program.

    A stream that was closed is opened on nothing: else the next file that is opened, a project or a package, would take
    its number, and what is meant for the terminal would go into it. What the terminal cannot show is escaped.
    """
    for number, word in enumerate(_WORDS if sys.platform != "win32" else ()):
        try:
            os.fstat(number)
        except OSError:
            # The lowest free number is this one. A report is told as lost, so nothing can be written there.
            os.open(os.devnull, os.O_RDWR if word == "stderr" else os.O_RDONLY)
        if getattr(sys, word) is None:
            mode = "r" if word == "stdin" else "w"
            setattr(sys, word, os.fdopen(number, mode, encoding="utf-8", closefd=False))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def silence(word: str) -> None:
    """Let the standard stream *word* lead nowhere: Python would complain when it closes the stream at the end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, getattr(sys, word).fileno())
        os.close(nowhere)


def close_streams() -> None:
    """Write out what waits, or let it go: Python would end with a complaint of its own."""
    for word in ("stdout", "stderr"):
        try:
            getattr(sys, word).flush()
        except (OSError, ValueError):
            silence(word)
