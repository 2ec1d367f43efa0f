"""Times our container against wimlib and a flushed copy: ``python -m tests.bench.container [MIB] [RUNS]``.

Each round runs, one after the other, our writer (add, finish, read back, put in place; the disk writes meanwhile), then
``wimlib-imagex capture`` with XPRESS, and ``dd conv=fsync`` of the same files; first with files of noise, then with
files of which each second stretch can be compressed, as program libraries. The medians are compared, wall time and
processor time. Needs three times the size free in the temporary folder. Ours runs in a process of its own, whose start
counts, and whose peak memory is told.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.core.file_set import FileSet
from app.core.hashing import EarlyFlush
from app.packager.wim.read_back import read_back
from app.packager.wim.writer import Counts, WimWriter

_OURS = """
import resource, sys
from tests.bench.container import build
build(sys.argv[1:-1], sys.argv[-1])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def build(sources: list[str], target: str) -> None:
    """Write the files *sources* into the container *target*, read it back, flush it to the disk and put it in place."""
    with FileSet() as job, job.open(Path(target)) as out, EarlyFlush(out) as disk:
        writer = WimWriter(out, guid=bytes(16), when=133_095_854_636_367_755)
        start = 0
        for source in sources:
            size = Path(source).stat().st_size
            with Path(source).open("rb") as file:
                told = writer.add(file, size, lambda done, start=start: disk.reached(start + done))  # type: ignore[misc]  # it has no types
                writer.place(Path(source).name, told)
            start += size
        writer.finish(_describe)
        disk.whole(out.tell())
        read_back(out, written=writer.written)


def main(mib: int = 1024, runs: int = 5) -> None:
    """Run the rounds with both kinds of files and print medians, ratios and peak memory."""
    _rounds("incompressible", mib, runs, half=False)
    _rounds("half compressible", mib, runs, half=True)


def _rounds(kind: str, mib: int, runs: int, *, half: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources = _make_sources(folder / "files", mib, half=half)
        ours, wimlib, copy = folder / "ours.ppkg", folder / "wimlib.ppkg", folder / "copy"
        copies = "".join(f"dd if={source} of={copy}{source.name} bs=1M conv=fsync\n" for source in sources)
        commands: dict[str, list[object]] = {
            "ours, read back, fsync": [sys.executable, "-c", _OURS, *sources, ours],
            "wimlib capture XPRESS": ["wimlib-imagex", "capture", folder / "files", wimlib, "--compress=XPRESS"],
            "dd conv=fsync": ["sh", "-e", "-c", copies],
        }
        times: dict[str, list[tuple[float, float]]] = {each: [] for each in commands}
        peak = 0
        for _ in range(runs):
            for each, command in commands.items():
                used, start = os.times(), time.perf_counter()
                done = subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True)
                wall, after = time.perf_counter() - start, os.times()
                spent = after.children_user + after.children_system - used.children_user - used.children_system
                times[each].append((wall, spent))
                peak = max(peak, int(done.stdout)) if each.startswith("ours") else peak
                for made in folder.iterdir():
                    if made.is_file():
                        made.unlink()
                os.sync()
    print(f"{mib} MiB {kind} in {len(sources)} files, median of {runs} (processor time; fastest to slowest)")
    first = [statistics.median(column) for column in zip(*times["ours, read back, fsync"], strict=True)]
    for each, values in times.items():
        walls, spent_times = zip(*values, strict=True)
        wall, spent = statistics.median(walls), statistics.median(spent_times)
        print(
            f"{each:24}{wall:7.2f} s ({spent:5.2f} s; {min(walls):.2f} to {max(walls):.2f})"
            f"   ours takes {first[0] / wall:5.2f} of it ({first[1] / spent:.2f})"
        )
    print(f"peak memory of ours     {peak / 1024:7.1f} MiB")


def _make_sources(folder: Path, mib: int, *, half: bool) -> list[Path]:
    """Make three files: half, a quarter and a quarter of *mib*; noise, or *half* of each MiB text with changes."""
    folder.mkdir()
    sources = []
    words = [os.urandom(6).hex().encode() for _ in range(500)]
    for number, part in enumerate((mib - 2 * (mib // 4), mib // 4, mib // 4)):
        sources.append(folder / f"{number}.bin")
        with sources[-1].open("wb") as file:
            for _ in range(part):
                noise = os.urandom(1 << (19 if half else 20))
                text = b" ".join(words[byte] for byte in noise[: 1 << 16])[: (1 << 20) - len(noise)]
                file.write(text.ljust((1 << 20) - len(noise), b"."))
                file.write(noise)
    return sources


def _describe(counts: Counts) -> str:
    return f'<WIM><TOTALBYTES>{counts.xml_offset}</TOTALBYTES><IMAGE INDEX="1"></IMAGE></WIM>'


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
