"""Times the checked copy against ``cp`` and ``cmp``: ``python -m tests.bench.deliver [MIB] [RUNS]``.

Each round copies the same incompressible package, one after the other, to a disk and to memory (``/dev/shm``, if there
is room): by the checked copy (flushed, read back past the cache, compared), by ``cp`` and ``cmp`` as people do it, from
memory and without a flush, and by ``cp``, ``sync``, forgetting the cache and ``cmp``, which proves as much as ours.
Before each, what earlier ones left to be written is flushed; the source comes from memory for all of them. Ours runs in
a process of its own, whose start counts, and whose peak memory is told.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_OURS = """
import resource, sys
from pathlib import Path
from app.deliver.copy.checked_copy import copy_checked
done = copy_checked(Path(sys.argv[1]), Path(sys.argv[2]))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, done.is_verified, done.is_past_cache)
"""
_FORGET = "dd if=$2/lab.ppkg iflag=nocache count=0 status=none"
_COMMANDS = {
    "checked copy": [sys.executable, "-c", _OURS],
    "cp + cmp": ["sh", "-ec", "cp $1 $2 && cmp $1 $2/lab.ppkg", "-"],
    "cp + sync + forget + cmp": [
        "sh",
        "-ec",
        f"cp $1 $2 && sync $2/lab.ppkg $2 && {_FORGET} && cmp $1 $2/lab.ppkg",
        "-",
    ],
    "cp + sync": ["sh", "-ec", "cp $1 $2 && sync $2/lab.ppkg $2", "-"],
}
_MEMORY = Path("/dev/shm")


def main(mib: int = 1024, runs: int = 5) -> None:
    """Run the rounds for each place and print medians, ratios and peak memory."""
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "lab.ppkg"
        with source.open("wb") as file:
            for _ in range(mib):
                file.write(os.urandom(1 << 20))
        os.sync()
        _rounds("disk", Path(name), source, mib, runs)
        if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > mib << 21:
            _rounds("tmpfs", _MEMORY, source, mib, runs)


def _rounds(kind: str, place: Path, source: Path, mib: int, runs: int) -> None:
    times: dict[str, list[float]] = {name: [] for name in _COMMANDS}
    peak, said = 0, ""
    for _ in range(runs):
        for name, command in _COMMANDS.items():
            with tempfile.TemporaryDirectory(dir=place) as target:
                os.sync()
                start = time.perf_counter()
                done = subprocess.run([*command, source, target], check=True, capture_output=True, text=True)
                times[name].append(time.perf_counter() - start)
            if name == "checked copy":
                memory, said = done.stdout.split(maxsplit=1)
                peak = max(peak, int(memory))
    first = statistics.median(times["checked copy"])
    print(f"{mib} MiB incompressible to {kind}, median of {runs}; verified, past the cache: {said.strip()}")
    for name, values in times.items():
        middle = statistics.median(values)
        print(f"{name:26}{middle:7.2f} s {mib / middle:7.0f} MiB/s   ours takes {first / middle:5.2f} of it")
    print(f"peak memory of ours       {peak / 1024:7.1f} MiB")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
