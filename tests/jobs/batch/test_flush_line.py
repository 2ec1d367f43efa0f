"""Rows wait for the disk while the next ones are built: none counts before, and none is lost or half there."""

from __future__ import annotations

import errno
import os
import threading
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError
from app.core.file_set import FileSet
from app.jobs.batch import journal as journal_module
from app.jobs.batch.flush_line import BegunRow, FlushLine
from app.jobs.batch.order import BuiltRow
from app.jobs.batch.run import build_batch
from tests.jobs.batch.case import numbered, order
from tests.patience import LIMIT, wait_until

if TYPE_CHECKING:
    from pathlib import Path

NO_SPACE = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _begun(folder: Path, number: int) -> BegunRow:
    with FileSet(is_tidy=True, is_later=True) as job:
        for end in ("ppkg", "cat"):
            with job.open(folder / f"{number}.{end}") as out:
                out.write(b"new")

    def finish() -> BuiltRow:
        assert (folder / f"{number}.cat").read_bytes() == b"new"
        return BuiltRow(
            row=number,
            file=f"{number}.ppkg",
            sha256="",
            size=3,
            package_id="",
            version="",
            token_end=None,
            catalogue=f"{number}.cat",
            sheet="",
            digest="",
        )

    return BegunRow(number, job.steps(), finish)


def test_rows_end_in_their_order(tmp_path: Path) -> None:
    """A row ends when two more have come, or when nothing more does."""
    with FlushLine() as line:
        ended = [[end.number for end in line.add(_begun(tmp_path, number))] for number in range(4)]
        ended.append([end.number for end in line.finish()])
    assert ended == [[], [], [0], [1], [2, 3]]
    assert len(list(tmp_path.iterdir())) == 8


def test_the_disk_works_while_the_next_row_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row joins, and another one after it, while the flush of the first has not come back."""
    may_end, flush = threading.Event(), os.fsync

    def slow(descriptor: int) -> None:
        assert may_end.wait(LIMIT)
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", slow)
    with FlushLine() as line:
        assert not list(line.add(_begun(tmp_path, 0)))
        other = _begun(tmp_path, 1)
        may_end.set()
        assert [end.number for end in (*line.add(other), *line.finish())] == [0, 1]


def test_a_row_that_the_disk_refuses_leaves_nothing_and_the_others_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its failure names its file."""
    flush, refused = os.fsync, threading.Event()

    def once(descriptor: int) -> None:
        if not refused.is_set():
            refused.set()
            raise NO_SPACE
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", once)
    with FlushLine() as line:
        ends = [*line.add(_begun(tmp_path, 0))]
        wait_until(refused.is_set, "the flush of the first row is refused")
        ends += [*line.add(_begun(tmp_path, 1)), *line.finish()]
    assert [(end.number, isinstance(end.result, AppError)) for end in ends] == [(0, True), (1, False)]
    assert r"0.ppkg" in str(ends[0].result)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1.cat", "1.ppkg"]


def test_rows_that_still_wait_are_given_up_with_the_block(tmp_path: Path) -> None:
    """Whatever ends the block, no file of theirs is there."""

    def broken() -> None:
        with FlushLine() as line:
            for number in range(2):
                assert not list(line.add(_begun(tmp_path, number)))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken()
    assert not list(tmp_path.iterdir())


def test_a_row_is_noted_after_its_flush(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the journal gets a row, the disk has its files, and the folder was flushed since they have their names."""
    flushed: set[int] = set()
    named: list[set[str]] = []
    flush, add = os.fsync, journal_module.Journal.add
    out = tmp_path / "out"

    def watched(descriptor: int) -> None:
        flush(descriptor)
        flushed.add(os.fstat(descriptor).st_ino)
        if os.fstat(descriptor).st_ino == out.stat().st_ino:
            named.append({path.name for path in out.iterdir()})

    def noted(journal: journal_module.Journal, row: BuiltRow, stem: str) -> None:
        for name in (row.file, row.catalogue):
            assert (out / name).stat().st_ino in flushed
            assert os.name == "nt" or any(name in names for names in named)
        add(journal, row, stem)

    monkeypatch.setattr(os, "fsync", watched)
    monkeypatch.setattr(journal_module.Journal, "add", noted)
    assert len(build_batch(order(tmp_path, numbered(5))).built) == 5
