"""Times batches: ``python -m tests.bench batch``.

Each round builds 200 rows of a realistic project, checks and the fsync of each package included, in one process and in
two, beside the same bytes written and flushed by a plain loop; then 20 rows that share one payload of 200 MiB, beside
``cp`` of their packages. The start of the processes counts.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.jobs.batch.order import BatchOrder
from app.jobs.batch.run import build_batch
from app.jobs.batch.table import table_from
from tests.bench.build import realistic_project

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.project import Project

ROWS, SHARING, MIB = 200, 20, 200


def main(rounds: int = 3) -> None:
    """Run the rounds and print medians with their spread."""
    times: dict[str, list[float]] = {}
    for _ in range(rounds):
        for jobs in (1, 2):
            _timed(times, f"{ROWS} rows, {jobs} process(es)", partial(_batch, rows=ROWS, jobs=jobs))
        _timed(times, f"{ROWS} files of 10 KB with a small one, flushed", _flushed)
        with tempfile.TemporaryDirectory() as name:
            source = Path(name)
            (source / "setup.bin").write_bytes(random.Random(1).randbytes(MIB << 20))
            _timed(
                times,
                f"{SHARING} rows with {MIB} MiB, 2 processes",
                partial(_batch, rows=SHARING, jobs=2, source=source),
            )
            _timed(times, f"cp of {MIB} MiB {SHARING} times, sync", partial(_copies, source=source / "setup.bin"))
    for kind, values in times.items():
        count = SHARING if "MiB" in kind else ROWS
        middle = statistics.median(values)
        spread = f"{min(values):.2f} to {max(values):.2f}"
        print(f"{kind:48}{middle:7.2f} s ({spread}) {count / middle:7.1f} per second")


def _timed(times: dict[str, list[float]], kind: str, work: Callable[[Path], None]) -> None:
    with tempfile.TemporaryDirectory() as name:
        os.sync()
        start = time.perf_counter()
        work(Path(name))
        times.setdefault(kind, []).append(time.perf_counter() - start)


def _project(source: Path | None) -> Project:
    project = realistic_project()
    if source is None:
        return project
    one = replace(project.applications[0], command_file="setup.bin", command_line="cmd /c setup.bin")
    return replace(project, applications=(one,))


def _batch(folder: Path, rows: int, jobs: int, source: Path | None = None) -> None:
    lines = "".join(f"PC{number},PC-{number}\n" for number in range(rows))
    table = table_from(f"file_name,device.name\n{lines}".encode(), "t.csv")
    order = BatchOrder(
        project=_project(source), folder=source or folder, table=table, destination=folder / "out", jobs=jobs
    )
    result = build_batch(order)
    if len(result.built) != rows:
        sys.exit(str([str(one.sentence) for one in (*result.problems, *result.failed)]))


def _flushed(folder: Path) -> None:
    for number in range(ROWS):
        for name, size in (("ppkg", 10_000), ("cat", 300)):
            with (folder / f"{number}.{name}").open("wb") as out:
                out.write(bytes(size))
                out.flush()
                os.fsync(out.fileno())


def _copies(folder: Path, source: Path) -> None:
    for number in range(SHARING):
        subprocess.run(["cp", source, folder / str(number)], check=True)
    subprocess.run(["sync", "-f", folder], check=True)


if __name__ == "__main__":
    main()
