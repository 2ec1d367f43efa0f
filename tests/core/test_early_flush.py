"""A large file goes to the disk while it is read back, and what the disk refuses there is not lost."""

from __future__ import annotations

import errno
import os
import threading
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError
from app.core.file_set import FileSet
from app.core.hashing import LARGE, flushed_meanwhile
from tests.patience import LIMIT

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
        with flushed_meanwhile(out, LARGE):
            assert begun.wait(LIMIT)
            out.seek(0)
            assert out.read() == b"kept"
            may_end.set()


def test_what_the_disk_refuses_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A refusal in the other thread names the file, and the folder is as it was; a failure of the block goes first."""

    def with_block(block: Callable[[], object]) -> None:
        with FileSet() as job, job.open(tmp_path / "a.ppkg") as out:
            monkeypatch.setattr(os, "fsync", _refuse)
            with flushed_meanwhile(out, LARGE):
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
        with flushed_meanwhile(out, LARGE - 1), flushed_meanwhile(BytesIO(), LARGE):
            pass
        monkeypatch.setattr(os, "fsync", flush)
    assert (tmp_path / "a.ppkg").exists()
