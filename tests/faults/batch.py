"""Kills a batch at random moments, goes on, and compares with one that nobody killed: ``python -m tests.faults.batch``.

``--rows`` (10,000) are built by ``--jobs`` (2) processes: once undisturbed; once with ``--kills`` (20), most of them
when so many rows are done as was drawn, others while rows are still checked; and once as four parts, which are merged.
All three must be the same files, and nothing hidden may stay. The peak memory of the largest process is told for a
tenth of the rows and for all of them. It takes minutes to hours. The exit code is 1 if something was not the same.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from app.jobs.batch.manifest import MergeOrder, merge_manifests
from app.model.store.project_store import save_project
from tests.cli.process import environment
from tests.jobs.batch.case import CANARY, digests, project

_PARTS = 4
_LOOK = 0.02


@dataclass(frozen=True)
class _End:
    """How a run ended: by itself or killed, after how many seconds, and the peak of its largest process in KiB."""

    is_killed: bool
    seconds: float
    peak: int


def main(words: list[str]) -> int:
    """Run what *words* ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.batch")
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    given = parser.parse_args(words)
    chance = random.Random(given.seed)
    print(f"{given.rows} rows, {given.kills} kills, {given.jobs} processes, seed {given.seed}", flush=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        save_project(project(), folder / "lab.wcdproj")
        tenth = _run(folder, "tenth", given.rows // 10, given.jobs)
        whole = _run(folder, "whole", given.rows, given.jobs)
        for what, end in (("a tenth of the rows", tenth), ("all rows", whole)):
            print(f"{what:20} {end.seconds:8.1f} s, peak {end.peak / 1024:6.1f} MiB", flush=True)
        expected = digests(folder / "whole")
        shutil.rmtree(folder / "whole")
        wrong = _killed(folder, given, chance, expected) + _parts(folder, given, expected)
    print(f"{wrong} wrong", flush=True)
    return 1 if wrong else 0


def _killed(folder: Path, given: argparse.Namespace, chance: random.Random, expected: dict[str, str]) -> int:
    """Return what is wrong after a batch that was killed again and again."""
    kills, start = 0, time.monotonic()
    for wanted in sorted(chance.randrange(given.rows) for _ in range(given.kills)):
        late = chance.uniform(0, 2)
        end = _run(folder, "killed", given.rows, given.jobs, kill_at=wanted, late=late)
        kills += end.is_killed
    _run(folder, "killed", given.rows, given.jobs)
    print(f"{kills} times killed    {time.monotonic() - start:8.1f} s", flush=True)
    wrong: bool = kills != given.kills
    return _compare(folder / "killed", expected) + wrong


def _parts(folder: Path, given: argparse.Namespace, expected: dict[str, str]) -> int:
    """Return what is wrong with four parts that are put together."""
    out = folder / "parts"
    for number in range(1, _PARTS + 1):
        _run(folder, out.name, given.rows, given.jobs, f"--shard={number}/{_PARTS}")
    manifests = sorted(out.glob("batch-*.json"))
    merged = merge_manifests(MergeOrder(manifests=tuple(manifests), target=out / "batch", has_files=True))
    for path in (*manifests, *out.glob("batch-*.csv")):
        path.unlink()
    print(f"{len(manifests)} parts put together", flush=True)
    return _compare(out, expected) + (not merged.is_whole)


def _compare(folder: Path, expected: dict[str, str]) -> int:
    """Return how many files of *folder* are not those *expected*, and remove it."""
    found = digests(folder)
    other = sorted(name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name))
    for name in other[:10]:
        print(f"  {name} is another file, or missing, or left over", flush=True)
    print(f"{folder.name:20} {len(expected)} files expected, {len(other)} wrong", flush=True)
    shutil.rmtree(folder)
    return len(other)


def _run(
    folder: Path, out: str, rows: int, jobs: int, *more: str, kill_at: int | None = None, late: float = 0.0
) -> _End:
    """Run the batch into the folder *out*; kill it *late* milliseconds after *kill_at* rows are done.

    Where they are done from the start, it is killed *late* seconds after that.
    """
    lines = "".join(f"PC{number},Net {number}\n" for number in range(rows))
    (folder / "t.csv").write_text(f"file_name,network.wifi[0].ssid\n{lines}", encoding="utf-8")
    words = [sys.executable, "-m", "app", "batch", "lab.wcdproj", "t.csv", f"--output={out}", f"--jobs={jobs}"]
    words += ["--reproducible", "--json", "--secret-env=account.administrator.password=WORD"]
    words += ["--secret-env=network.wifi[0].key=KEY", *more]
    known = environment({"WORD": CANARY, "KEY": "made up key"})
    start = time.monotonic()
    journal, is_killed = folder / out / "batch.journal", False
    child = subprocess.Popen(words, cwd=folder, env=known, stdout=subprocess.DEVNULL)
    if kill_at is not None:
        time.sleep(late if _done(journal) >= kill_at else 0)
        while child.poll() is None and _done(journal) < kill_at:
            time.sleep(_LOOK)
        time.sleep(late / 1000)
        is_killed = child.poll() is None
        child.kill()
        child.wait()
        return _End(is_killed, time.monotonic() - start, 0)
    _pid, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"the batch failed with {child.returncode}")
    return _End(False, time.monotonic() - start, usage.ru_maxrss)


def _done(journal: Path) -> int:
    """Return how many rows *journal* says are done."""
    return max(0, journal.read_bytes().count(b"\n") - 1) if journal.exists() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
