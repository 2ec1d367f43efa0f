"""A batch of tens of thousands of rows stays small."""

from __future__ import annotations

import hashlib
import tracemalloc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.core.text import Sentence
from app.jobs.batch import done, run
from app.jobs.batch.crew import Answer
from app.jobs.batch.order import BuiltRow, RowProblem
from app.jobs.batch.wire import built_to_plain, checked_to_plain
from app.jobs.batch.workbench import Checked
from app.model.rules.rule import Level
from tests.jobs.batch.case import numbered, order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    import pytest

_MOST = 550
"""Bytes for a row at the peak: its cells, and where on the disk its package's names and digests are."""


def _answers(orders: Iterable[Callable[[], dict[str, Any]]], *_progress: object) -> Iterator[Answer]:
    """Yield what working processes answer, with a warning for each row, without their work."""
    for make in orders:
        wish = make()
        row, digest = wish["row"], hashlib.sha256(str(wish["row"]).encode()).hexdigest()
        if wish["builds"]:
            assert wish["digest"] == digest
            built = BuiltRow(
                row=row,
                file=f"PC{row - 2}.ppkg",
                sha256=digest,
                size=row,
                package_id=f"{{{digest[:36]}}}",
                version="1.0",
                catalogue=f"PC{row - 2}.cat",
                digest=digest,
            )
            yield Answer(row, built_to_plain(built))
        else:
            warning = RowProblem(rows=(row,), place="device.name", level=Level.WARNING, sentence=Sentence("Long."))
            yield Answer(row, checked_to_plain(Checked(row=row, digest=digest, problems=(warning,))))


@contextmanager
def _no_workers(*_order: object) -> Iterator[Callable[..., Iterator[Answer]]]:
    yield _answers


def test_a_row_takes_little_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From 50 to 350 rows the peak grows by a few hundred bytes a row, manifests and result included.

    The smaller of two peaks counts: Python's own table of names grows by two megabytes at a time.
    """
    monkeypatch.setattr(run, "_workers", _no_workers)
    monkeypatch.setattr(done, "_IN_MEMORY", 1)  # all of it is on the disk, as with tens of thousands
    peaks = []
    for number, count in enumerate((5, 50, 50, 350, 350)):  # the first time things are loaded
        rows = numbered(count)
        tracemalloc.start()
        try:
            result = run.build_batch(order(tmp_path / str(number), rows))
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
        assert [row.file for row in result.built] == [f"PC{number}.ppkg" for number in range(count)]
        assert result.built[1:3] == (result.built[1], result.built[2])
    assert (min(peaks[3:]) - min(peaks[1:3])) / 300 < _MOST
