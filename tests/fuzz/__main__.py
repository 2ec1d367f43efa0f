"""Attacks readers for as long as you like: ``python -m tests.fuzz --minutes N [--seed S] [READER…]``.

Each reader has an equal share of the time and a process of its own, with bounded memory. An input that brings out
anything but our own error, that takes too long, or ends the process, goes to ``tests/fuzz/corpus``, which the suite
reads each time. The exit code is 1 if there is one.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from tests.fuzz.attack import READERS, attack, keep

PATIENCE: Final = 120
"""Seconds that one input may take on a busy machine before its reader is said to hang."""

MEMORY: Final = 3 << 30
"""Bytes of addresses that the process of a reader may have; Python with all libraries has some 700 MiB."""


def main(words: list[str]) -> int:
    """Run the attack that *words* ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("readers", nargs="*", metavar="READER", help=f"of: {', '.join(READERS)}")
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--worker", type=float, help=argparse.SUPPRESS)
    given = parser.parse_args(words)
    names = given.readers or list(READERS)
    if unknown := sorted({*names} - {*READERS}):
        parser.error(f"no reader is called {', '.join(unknown)}; there are {', '.join(READERS)}")
    if given.worker is not None:
        return _work(names[0], given.worker, given.seed)
    inputs = faults = 0
    for name in names:
        score = _attacked(name, given.minutes * 60 / len(names), given.seed)
        inputs += score["taken"] + score["refused"] + len(score["faults"])
        faults += len(score["faults"])
        print(
            f"{name:24}{score['taken']:8} taken {score['refused']:8} refused {len(score['faults']):4} faults",
            flush=True,
        )
        for words_of_fault, file in score["faults"]:
            print(f"  {file}\n    {words_of_fault}", flush=True)
    print(f"{inputs} inputs from the seed {given.seed}, {faults} faults")
    return 1 if faults else 0


def _attacked(name: str, seconds: float, seed: int) -> dict[str, Any]:
    """Attack the reader *name* in a process of its own, and return its score as that says it."""
    command = [sys.executable, "-m", "tests.fuzz", name, f"--worker={seconds}", f"--seed={seed}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        current, reason = _current(child.pid), ""
        while True:
            try:
                out, said = child.communicate(timeout=1)
                break
            except subprocess.TimeoutExpired:
                # Only an input that takes long counts, not a process that starts slowly on a busy machine.
                if current.exists() and time.time() - current.stat().st_mtime > PATIENCE:
                    reason = "it takes too long"
                    child.kill()
    if out.strip().endswith("}"):
        found: dict[str, Any] = json.loads(out.strip().splitlines()[-1])
        return found
    reason = reason or f"the process ended with {child.returncode}: {said[-1500:]}"
    data = current.read_bytes() if current.exists() else b""
    current.unlink(missing_ok=True)
    return {"taken": 0, "refused": 0, "faults": [(reason, str(keep(name, data)))]}


def _current(number: int) -> Path:
    """Return where the process *number* keeps the input at hand."""
    import tempfile

    return Path(tempfile.gettempdir()) / f"fuzz-{number}"


def _work(name: str, seconds: float, seed: int) -> int:
    """Attack the reader *name* here, and print the score."""
    import os

    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    current = _current(os.getpid())
    end = time.monotonic() + seconds
    slow: list[tuple[float, bytes]] = [(0.0, b"")]
    started = [time.process_time(), b""]

    def before(data: bytes) -> None:
        current.write_bytes(data)
        now = time.process_time()
        slow.append((now - started[0], started[1]))  # type: ignore[operator,arg-type]  # a time and an input
        started[:] = [now, data]
        slow[:] = [max(slow, key=lambda one: one[0])]

    with TemporaryDirectory() as folder:
        score = attack(name, Path(folder), seed, lambda _number: time.monotonic() < end, before)
    faults = [(fault.words, str(keep(name, fault.data))) for fault in score.faults.values()]
    if slow[0][0] > PATIENCE / 24:
        faults.append((f"it takes {slow[0][0]:.1f} s", str(keep(name, slow[0][1]))))
    current.unlink(missing_ok=True)
    print(json.dumps({"taken": score.taken, "refused": score.refused, "faults": faults}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
