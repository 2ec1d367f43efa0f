"""Two who write one project: one after the other, each sees what the other wrote, and nothing is lost silently."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, ChangedMeanwhile, Conflict
from app.core.file_set import FileSet
from app.model.field import set_field
from app.model.project import Package, Project
from app.model.store.project_lock import project_lock
from app.model.store.project_store import open_project, save_project
from tests.child import Child, started

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

PROJECT = Project(package=Package(name="Depot"))
HOLD = (
    "import sys\n"
    "from pathlib import Path\n"
    "from app.model.store.project_lock import project_lock\n"
    "with project_lock(Path(sys.argv[1])) as notes:\n"
    "    print([str(note) for note in notes], flush=True)\n"
    "    sys.stdin.read()\n"
)
POSIX = pytest.mark.posix("locks of POSIX systems")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a project file."""
    path = tmp_path / "depot.wcdproj"
    save_project(PROJECT, path)
    return path


def named(project: Project, name: str) -> Project:
    """Return *project* with another device name."""
    return set_field(project, "device.name", name)


def listing(path: Path) -> list[str]:
    """Return the names beside *path*."""
    return sorted(one.name for one in path.parent.iterdir())


def test_what_was_changed_meanwhile_is_not_overwritten(path: Path) -> None:
    """Who saves what was changed since he read it is told, and the other's work stays; anew it goes on."""
    mine, other = open_project(path), open_project(path)
    saved = save_project(named(other.project, "PC-1"), path, opened=other)
    with pytest.raises(ChangedMeanwhile, match=r"depot\.wcdproj was changed by somebody else"):
        save_project(named(mine.project, "PC-2"), path, opened=mine)
    assert open_project(path).project.device.name == "PC-1"
    again = save_project(named(saved.project, "PC-3"), path, opened=saved)
    save_project(named(again.project, "PC-4"), path, opened=again)
    save_project(named(mine.project, "PC-2"), path.with_name("other.wcdproj"), opened=mine)
    save_project(named(mine.project, "PC-5"), path, opened=replace(mine, digest=""))  # who says so overwrites
    path.unlink()
    save_project(named(mine.project, "PC-6"), path, opened=mine)  # nobody's work is lost
    assert listing(path) == ["depot.wcdproj", "other.wcdproj"]


def test_a_writer_waits_and_says_for_whom(path: Path) -> None:
    """A lock that somebody holds is waited for, and then told with who holds it and since when; nothing is written."""
    before = path.read_bytes()
    with holder(path) as child:
        child.out.line()
        with (
            pytest.raises(Conflict, match=r"changed by .+ on .+ since 20\d\d-.+ UTC"),
            project_lock(path, 0.1),
        ):
            pass
        assert path.read_bytes() == before
        child.process.communicate()
    with project_lock(path, 0.1) as notes:
        assert notes == ()
    assert listing(path) == ["depot.wcdproj"]


@POSIX
def test_the_lock_of_a_dead_writer_is_taken_over(path: Path) -> None:
    """What a killed writer left is taken over at once, with a sentence that says whose it was."""
    with holder(path) as child:
        child.out.line()
        child.signal(signal.SIGKILL)
        child.process.wait()
        assert listing(path) == [".depot.wcdproj.lock", "depot.wcdproj"]
        opened = open_project(path)
        saved = save_project(named(PROJECT, "PC-1"), path, opened=opened)
    assert "whose program ended meanwhile; its lock was taken over" in str(saved.notes[0])
    assert listing(path) == ["depot.wcdproj"]


@POSIX
def test_the_lock_of_another_computer_counts_for_a_while(path: Path) -> None:
    """A lock that names another computer is not taken for a dead one's until it is old: not all shares have locks."""
    lock = path.with_name(".depot.wcdproj.lock")
    lock.write_text(json.dumps({"user": "ann\u202e", "computer": "depot-7", "process": 1, "since": "2026-11-30"}))
    with pytest.raises(Conflict, match=r"by ann.* on depot-7") as raised, project_lock(path, 0):
        pass
    assert "\u202e" not in str(raised.value)
    os.utime(lock, (1, 1))
    with project_lock(path, 0) as notes:
        assert "depot-7" in str(notes[0])


@POSIX
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_a_planted_lock_does_no_harm(path: Path, kind: str) -> None:
    """A link in the place of the lock is not followed, a pipe does not hold anybody up: both are an error."""
    lock, other = path.with_name(".depot.wcdproj.lock"), path.with_name("other.txt")
    other.write_text("mine")
    if kind == "link":
        lock.symlink_to(other)
    elif kind == "pipe":
        os.mkfifo(lock)
    else:
        lock.mkdir()
    with pytest.raises(AppError, match="depot"), project_lock(path, 0):
        pass
    assert other.read_text() == "mine"


def test_the_lock_is_held_until_the_job_ends(path: Path) -> None:
    """With a job of several files the lock is held until they are in place; the same thread may write within it."""
    opened = open_project(path)
    with FileSet() as job:
        save_project(named(PROJECT, "PC-1"), path, opened=opened, job=job)
        assert ".depot.wcdproj.lock" in listing(path)
        with project_lock(path, 0):
            pass
        assert ".depot.wcdproj.lock" in listing(path)
    assert listing(path) == ["depot.wcdproj"]


def holder(path: Path) -> AbstractContextManager[Child]:
    """Return a process that holds the lock of *path* until its input ends."""
    return started([sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE)
