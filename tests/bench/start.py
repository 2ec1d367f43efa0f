"""Times the start of the command line against that of Python itself: ``python -m tests.bench start``.

Each round runs every command once, in turn, with bytecode already compiled and without site hooks of the user; the
medians are compared.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "python -c 'import argparse'": ["-c", "import argparse"],
    "ppkg --version": [],
    "python -m app --version": ["-m", "app", "--version"],
    "python -m app --help": ["-m", "app", "--help"],
}


def main(rounds: int = 25) -> None:
    """Run the rounds and print medians and ratios. More than five rounds: a start is short and the machine is noisy."""
    script = Path(sys.executable).with_name("ppkg")
    commands = {
        name: [sys.executable, *words] if words else [str(script), "--version"] for name, words in COMMANDS.items()
    }
    if not script.exists():
        del commands["ppkg --version"]
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            if number:  # the first round compiles
                times[name].append(time.perf_counter() - start)
    first = statistics.median(times["python -c pass"])
    print(f"start of a process, median of {rounds}")
    for name, values in times.items():
        middle = statistics.median(values)
        print(f"{name:28}{middle * 1000:7.1f} ms   {middle / first:5.2f} times a bare python")


if __name__ == "__main__":
    main()
