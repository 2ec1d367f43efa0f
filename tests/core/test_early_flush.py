"""A large file goes to the disk while it is read back, and what the disk refuses there is not lost."""

from __future__ import annotations

import errno
import os
import queue
import threading
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError
from app.core.file_set import FileSet
from app.core.hashing import LARGE, EarlyFlush
from tests.patience import LIMIT, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DISK_FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _refuse(_descriptor: int) -> None:
    raise DISK_FULL


def test_the_disk_writes_while_the_block_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The flush begins in the block, and the block need not wait for its end."""
    begun, may_end = threading.Event(), threading.Event()
    flush = os.fsync

    def slow(descriptor: int) -> None:
        begun.set()
        assert may_end.wait(LIMIT)
        flush(descriptor)

    with FileSet() as job, job.open(tmp_path / "a.ppkg") as out:
        out.write(b"kept")
        monkeypatch.setattr(os, "fsync", slow)
        with EarlyFlush(out) as disk:
            disk.whole(LARGE)
            assert begun.wait(LIMIT)
            out.seek(0)
            assert out.read() == b"kept"
            may_end.set()


def test_what_the_disk_refuses_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A refusal in the other thread names the file, and the folder is as it was; a failure of the block goes first."""

    def with_block(block: Callable[[], object]) -> None:
        with FileSet() as job, job.open(tmp_path / "a.ppkg") as out:
            monkeypatch.setattr(os, "fsync", _refuse)
            with EarlyFlush(out) as disk:
                disk.whole(LARGE)
                block()

    with pytest.raises(AppError, match=r"a\.ppkg"):
        with_block(lambda: None)
    assert not list(tmp_path.iterdir())
    with pytest.raises(ZeroDivisionError):
        with_block(lambda: 1 // 0)
    assert not list(tmp_path.iterdir())


def test_small_files_and_memory_are_left_to_the_last_flush(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither is flushed here, so nothing can be refused."""
    with FileSet() as job, job.open(tmp_path / "a.ppkg") as out:
        flush = os.fsync
        monkeypatch.setattr(os, "fsync", _refuse)
        with EarlyFlush(out) as disk, EarlyFlush(BytesIO()) as memory:
            disk.reached(LARGE - 1)
            disk.whole(LARGE - 1)
            memory.reached(1 << 30)
            memory.whole(1 << 30)
        monkeypatch.setattr(os, "fsync", flush)
    assert (tmp_path / "a.ppkg").exists()


def test_the_disk_takes_what_is_written_while_more_comes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Again and again, but not while it is busy; what it refuses ends the writing, and nothing stays."""
    begun: queue.SimpleQueue[int] = queue.SimpleQueue()
    may_end = threading.Event()

    def slow(_descriptor: int) -> None:
        begun.put(1)
        assert may_end.wait(LIMIT)
        raise DISK_FULL

    def write() -> None:
        with FileSet() as job, job.open(tmp_path / "a.ppkg") as out, EarlyFlush(out) as disk:
            disk.reached(1 << 20)
            assert begun.empty()
            disk.reached(1 << 27)
            assert begun.get(timeout=LIMIT)
            disk.reached(1 << 28)
            assert begun.empty()
            may_end.set()
            wait_until(lambda: disk.reached(1 << 29), "the refusal")

    monkeypatch.setattr(os, "fsync", slow)
    with pytest.raises(AppError, match=r"a\.ppkg"):
        write()
    assert not list(tmp_path.iterdir())


def test_files_that_are_flushed_later_are_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their flush is asked for with the others of their job."""
    with FileSet(is_tidy=True, is_later=True) as job, job.open(tmp_path / "a.ppkg") as out, EarlyFlush(out) as disk:
        monkeypatch.setattr(os, "fsync", _refuse)
        disk.reached(1 << 30)
        disk.whole(1 << 30)
    monkeypatch.undo()
    for wait in job.steps():
        wait()
    assert (tmp_path / "a.ppkg").exists()
