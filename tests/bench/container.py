"""Times our container against wimlib and a plain copy: ``python -m tests.bench.container [MIB] [RUNS]``.

Each round runs, one after the other, our writer (add, finish, fsync, read back), ``wimlib-imagex capture`` with XPRESS,
and ``cp`` on the same incompressible files; the medians are compared. Needs three times the size free in the temporary
folder. Ours runs in a process of its own, whose start counts, and whose peak memory is told.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.packager.wim.read_back import read_back
from app.packager.wim.writer import Counts, WimWriter

_OURS = """
import resource, sys
from tests.bench.container import build
build(sys.argv[1:-1], sys.argv[-1])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def build(sources: list[str], target: str) -> None:
    """Write the files *sources* into the container *target*, flush it to the disk and read it back."""
    with Path(target).open("w+b") as out:
        writer = WimWriter(out, guid=bytes(16), when=133_095_854_636_367_755)
        for source in sources:
            with Path(source).open("rb") as file:
                writer.place(Path(source).name, writer.add(file, Path(source).stat().st_size))
        writer.finish(_describe)
        out.flush()
        os.fsync(out.fileno())
        read_back(out, written=writer.written)


def main(mib: int = 1024, runs: int = 5) -> None:
    """Make the files, run the rounds and print medians, ratios and peak memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources = _make_sources(folder / "files", mib)
        ours, wimlib, copy = folder / "ours.ppkg", folder / "wimlib.ppkg", folder / "copy"
        commands: dict[str, list[object]] = {
            "ours, fsync and read back": [sys.executable, "-c", _OURS, *sources, ours],
            "wimlib capture XPRESS": ["wimlib-imagex", "capture", folder / "files", wimlib, "--compress=XPRESS"],
            "cp": ["cp", "-r", folder / "files", copy],
        }
        times: dict[str, list[float]] = {kind: [] for kind in commands}
        peak = 0
        for _ in range(runs):
            for kind, command in commands.items():
                start = time.perf_counter()
                done = subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True)
                times[kind].append(time.perf_counter() - start)
                peak = max(peak, int(done.stdout)) if kind.startswith("ours") else peak
                subprocess.run(["rm", "-rf", str(ours), str(wimlib), str(copy)], check=True)
                os.sync()
    first = statistics.median(times["ours, fsync and read back"])
    print(f"{mib} MiB incompressible in {len(sources)} files, median of {runs}")
    for kind, values in times.items():
        middle = statistics.median(values)
        print(f"{kind:28}{middle:7.2f} s {mib / middle:7.0f} MiB/s   ours takes {first / middle:5.2f} of it")
    print(f"peak memory of ours         {peak / 1024:7.1f} MiB")


def _make_sources(folder: Path, mib: int) -> list[Path]:
    """Make three files of noise: half, a quarter and a quarter of *mib*."""
    folder.mkdir()
    sources = []
    for number, part in enumerate((mib - 2 * (mib // 4), mib // 4, mib // 4)):
        sources.append(folder / f"{number}.bin")
        with sources[-1].open("wb") as file:
            for _ in range(part):
                file.write(os.urandom(1 << 20))
    return sources


def _describe(counts: Counts) -> str:
    return f'<WIM><TOTALBYTES>{counts.xml_offset}</TOTALBYTES><IMAGE INDEX="1"></IMAGE></WIM>'


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
