"""Commands that write: with calls of the system refused, and killed before them, all files change or none.

Here a sample of the calls, the first and last of each kind; ``python -m tests.faults`` goes through all of them.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.faults.desk import WRITERS, Desk, sample
from tests.faults.system import prepared

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST = 12
"""Calls of each command that are refused; there are hundreds."""

FEW = {
    **dict.fromkeys(("build signed", "proof make", "seal a table"), 3),
    **dict.fromkeys(("build sealed", "sign", "batch", "icd", "verify and trust"), 6),
}
"""Fewer for what signs, as it reads the key in a process of its own each time, and for what takes long."""

KILLED = {"build": 8, "sign": 3, "build sealed, password elsewhere": 4}
"""Calls of each command before which it is killed."""


@pytest.fixture(scope="module")
def desk(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Return the desk, which is as it was after each test."""
    with pytest.MonkeyPatch.context() as patch:
        yield Desk(shutil.copytree(made, tmp_path_factory.mktemp("desk") / "work"), patch)


@pytest.mark.parametrize("writer", [writer for writer in WRITERS if writer != "token get"])  # seconds each time
def test_a_refused_call(desk: Desk, monkeypatch: pytest.MonkeyPatch, writer: str) -> None:
    """The command fails with a sentence and all is as it was, or it goes on and all is new."""
    prepared("unnamed", monkeypatch)
    course = desk.course(writer)
    assert desk.refuse(writer, course, sample(course, FEW.get(writer, MOST))) == []


@pytest.mark.posix("kills of POSIX systems")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")  # the child only writes, and ends
@pytest.mark.parametrize("kind", ["unnamed", "fat"])
@pytest.mark.parametrize("writer", KILLED)
def test_a_kill_at_a_call(desk: Desk, monkeypatch: pytest.MonkeyPatch, writer: str, kind: str) -> None:
    """After SIGKILL the next visit finds all files as they were, or all new; nothing hidden is left."""
    prepared(kind, monkeypatch)
    course = desk.course(writer)
    assert desk.kill(writer, course, sample(course, KILLED[writer])) == []
