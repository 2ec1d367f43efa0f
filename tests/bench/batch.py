"""Times batches: ``python -m tests.bench batch``.

Each round builds 1,000 rows of a realistic project, checks and the fsync of each package included, in one process and
in two, beside the same bytes written and flushed by a plain loop; then 100 rows that share one payload of 200 MiB,
beside ``cp`` of it (20 GiB each, which are removed before the next). The start of the processes counts. Wall time is
told, and processor time for each row; in the end the peak memory of a process that builds 500 and 3,000 rows.
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

ROWS, SHARING, MIB = 1000, 100, 200
_FEW, _MANY = 500, 3000

_PEAK = """
import sys
from pathlib import Path
from tests.bench.batch import build
build(Path(sys.argv[1]), rows=int(sys.argv[2]), jobs=1)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def main(rounds: int = 3) -> None:
    """Run the rounds and print medians with their spread."""
    times: dict[str, list[tuple[float, float]]] = {}
    for _ in range(rounds):
        for jobs in (1, 2):
            _timed(times, f"{ROWS} rows, {jobs} process(es)", partial(build, rows=ROWS, jobs=jobs))
        _timed(times, f"{ROWS} files of 10 KB with a small one, flushed", _flushed)
        with tempfile.TemporaryDirectory() as name:
            source = Path(name)
            (source / "setup.bin").write_bytes(random.Random(1).randbytes(MIB << 20))
            _timed(
                times,
                f"{SHARING} rows with {MIB} MiB, 2 processes",
                partial(build, rows=SHARING, jobs=2, source=source),
            )
            _timed(times, f"cp of {MIB} MiB {SHARING} times, sync", partial(_copies, source=source / "setup.bin"))
    for kind, values in times.items():
        count = SHARING if "MiB" in kind else ROWS
        walls, spent = zip(*values, strict=True)
        middle = statistics.median(walls)
        spread = f"{min(walls):.2f} to {max(walls):.2f}"
        each = 1000 * statistics.median(spent) / count
        print(
            f"{kind:48}{middle:7.2f} s ({spread}) {count / middle:7.1f} per second, {each:6.1f} ms processor time each"
        )
    _memory()


def _timed(times: dict[str, list[tuple[float, float]]], kind: str, work: Callable[[Path], None]) -> None:
    with tempfile.TemporaryDirectory() as name:
        os.sync()
        used, start = os.times(), time.perf_counter()
        work(Path(name))
        wall, after = time.perf_counter() - start, os.times()
        times.setdefault(kind, []).append((wall, sum(after[:4]) - sum(used[:4])))


def _project(source: Path | None) -> Project:
    project = realistic_project()
    if source is None:
        return project
    one = replace(project.applications[0], command_file="setup.bin", command_line="cmd /c setup.bin")
    return replace(project, applications=(one,))


def _memory() -> None:
    """Tell the peak memory with few rows and with many."""
    peaks = []
    for rows in (_FEW, _MANY):
        with tempfile.TemporaryDirectory() as name:
            command = [sys.executable, "-c", _PEAK, name, str(rows)]
            peaks.append(int(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
        print(f"peak memory with {rows} rows {peaks[-1] / 1024:6.1f} MiB")
    print(f"for each further row {1024 * (peaks[1] - peaks[0]) / (_MANY - _FEW):6.0f} bytes")


def build(folder: Path, rows: int, jobs: int, source: Path | None = None) -> None:
    """Build *rows* into *folder* by *jobs* processes; with *source* they share the payload that lies there."""
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
