"""The command line."""

from __future__ import annotations

import sys
from contextlib import suppress


def main(argv: list[str] | None = None) -> int:
    """Run the command line *argv* (by default that of the process) and return the exit code.

    0 done, 1 failed, 2 usage, 3 the project has problems, 4 somebody else changes it.
    """
    words = sys.argv[1:] if argv is None else list(argv)
    if words == ["--version"]:
        # Answered before anything is imported: scripts ask it often.
        from app import __version__

        with suppress(OSError, AttributeError):  # what became of the output, the long way tells
            sys.stdout.write(f"ppkg {__version__}\n")
            sys.stdout.flush()
            return 0
    if words == ["--reader"]:
        # What the program itself starts, where it is one file that holds Python too.
        from app.core.foreign.worker import serve

        return serve()
    if words == ["--batch-worker"]:
        from app.jobs.batch.worker import serve as serve_batch

        return serve_batch()
    from app.cli.start import run

    return run(words)


def icd() -> int:
    """Run ``ppkg icd`` under the name of Microsoft's builder."""
    return main(["icd", *sys.argv[1:]])


def main_window(argv: list[str] | None = None) -> int:
    """Open the window as ``ppkg open`` does, for an icon or a document: there need be no terminal and no streams."""
    from app.cli.windowed import run_window

    return run_window(sys.argv[1:] if argv is None else argv)
