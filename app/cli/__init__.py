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
    code = _as_helper(words)
    if code is not None:
        return code
    from app.cli.start import run

    return run(words)


def _as_helper(words: list[str]) -> int | None:
    """Work for another process of the program and return the exit code, None if *words* ask for something else.

    Where a program holds Python too, it starts itself for that, by whichever of its names it runs.
    """
    if words == ["--reader"]:
        from app.core.foreign.worker import serve

        return serve()
    if words == ["--batch-worker"]:
        from app.jobs.batch.worker import serve as serve_batch

        return serve_batch()
    return None


def icd() -> int:
    """Run ``ppkg icd`` under the name of Microsoft's builder."""
    code = _as_helper(sys.argv[1:])
    return main(["icd", *sys.argv[1:]]) if code is None else code


def main_window(argv: list[str] | None = None) -> int:
    """Open the window as ``ppkg open`` does, for an icon or a document: there need be no terminal and no streams."""
    words = sys.argv[1:] if argv is None else argv
    code = _as_helper(words)
    if code is not None:
        return code
    from app.cli.windowed import run_window

    return run_window(words)
