"""Times what must grow no faster than its input: ``python -m tests.bench growth [PARTS]``.

Each job runs with n, 2n and 4n parts, each time in a process of its own: a linear one takes twice as long for twice as
much, a quadratic one four times. What cannot be counted by calls, the patterns that hide secrets, is timed here too: on
texts as long as they may be, of the signs that make such patterns look twice.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

from app.diagnose.read.masking import hidden_text
from tests.growing import GROWING

PARTS = {"build": 2500, "verify": 2500, "inspect": 2500, "diagnose a cabinet": 500}
_OTHER_PARTS = 5000
_SIGNS = ("a/", "1.", "=", " ", '"', "'", "/d ", "-p ", "<a>", "://", "://a:", "(", ";", "x" * 59 + ".", "password ")
_LONGEST = 6000


def main(scale: float = 1) -> None:
    """Run each job three times, *scale* times as large, and print the times and how they grow."""
    for name in GROWING:
        times = []
        for factor in (1, 2, 4):
            count = int(PARTS.get(name, _OTHER_PARTS) * scale) * factor
            command = [sys.executable, "-m", "tests.bench.growth", name, str(count)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            times.append((count, float(done.stdout)))
        told = ", ".join(f"{count}: {seconds:.2f} s" for count, seconds in times)
        print(f"{name:20}{told}; 4n takes {times[2][1] / max(times[1][1], 1e-6):.1f} times as long as 2n")
    _patterns()


def _patterns() -> None:
    slowest = ("", 0.0)
    for pair in product(_SIGNS, repeat=2):
        text = "".join(pair)
        start = time.process_time()
        hidden_text((text * _LONGEST)[:_LONGEST])
        taken = time.process_time() - start
        slowest = max(slowest, (text, taken), key=lambda one: one[1])
    print(f"{'hiding secrets':20}{_LONGEST} characters: at most {slowest[1] * 1000:.0f} ms, for {slowest[0]!r}")


def _one(name: str, count: int) -> None:
    """Print the seconds of the processor that one job takes."""
    with tempfile.TemporaryDirectory() as folder:
        job = GROWING[name](Path(folder), count)
        start = time.process_time()
        job()
        print(time.process_time() - start)


if __name__ == "__main__":
    _one(sys.argv[1], int(sys.argv[2]))
