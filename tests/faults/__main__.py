"""Lets each call of each command that writes fail once, and kills it before each: ``python -m tests.faults [WRITER…]``.

``--kind`` names the file system that is played (``unnamed``, ``named``, ``fat``; all of them without it), ``--every N``
takes only each Nth call. It takes minutes. The exit code is 1 if a file was half-made or lost, if something hidden
stayed, or if another than our own error came out.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.cli.made_folder import make_folder
from tests.faults.desk import WRITERS, Desk
from tests.faults.system import prepared

KINDS = ("unnamed", "named", "fat")


def main(words: list[str]) -> int:
    """Run what *words* ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("writers", nargs="*", metavar="WRITER", help=f"of: {', '.join(WRITERS)}")
    parser.add_argument("--kind", choices=KINDS, action="append")
    parser.add_argument("--every", type=int, default=1)
    given = parser.parse_args(words)
    if unknown := sorted({*given.writers} - {*WRITERS}):
        parser.error(f"no command is called {', '.join(unknown)}; there are {', '.join(WRITERS)}")
    refused = killed = wrong = 0
    with TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        desk = Desk(make_folder(Path(name)), patch)
        for kind in given.kind or KINDS:
            for writer in given.writers or WRITERS:
                with pytest.MonkeyPatch.context() as system:
                    prepared(kind, system)
                    course = desk.course(writer)
                    numbers = range(1, len(course.calls) + 1, given.every)
                    found = desk.refuse(writer, course, numbers)
                    refused += len(numbers)
                    if sys.platform != "win32":
                        found += desk.kill(writer, course, numbers)
                        killed += len(numbers)
                wrong += len(found)
                print(
                    f"{kind:8} {writer:34} {len(numbers):5} of {len(course.calls):5} calls, {len(found)} wrong",
                    flush=True,
                )
                for one in found:
                    print(f"  {one}"[:400], flush=True)
        patch.undo()
    print(f"{refused} calls refused, {killed} kills, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
