"""House rules of tests: none has a clock or a limit of its own, and processes have one home."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TESTS = REPOSITORY / "tests"

CLOCKS = {"monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time", "process_time_ns", "time",
          "time_ns", "thread_time", "thread_time_ns", "clock_gettime"}  # fmt: skip
TIMERS = {"QElapsedTimer", "timeit"}
PROCESSES = {"run", "Popen", "call", "check_call", "check_output", "getoutput", "getstatusoutput"}
WAITS = {"waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive", "waitCallback"}
_IN_TEXT = re.compile(rf"\btime\.({'|'.join(sorted(CLOCKS))})\(|\bQElapsedTimer\b")

ALLOWED = {
    "bench": "measures, and judges nothing",
    "faults/batch.py": "kills a batch at moments that were drawn, and tells how long it took: a program, and no test",
    "fuzz/__main__.py": "runs as many minutes as asked, and starts itself anew: a program, and no test",
    "screens.py": "takes pictures for people: a program, and no test",
    "patience.py": "the one clock of all tests",
    "child.py": "the one home of processes",
    "x_screen.py": "the one home of screens: an X server outlives the tests that draw on it",
    "protect/icd_stand_in.py": "stands in for a program of others that starts processes and hangs",
    "enrol/sign_in/test_device_code.py": "puts a clock that runs ahead into msal, and compares nothing with it",
}
"""What the rules do not hold for, and why: a folder or a module below ``tests``."""


def names_of(tree: ast.Module, module: str) -> dict[str, str]:
    """Return what *tree* calls *module* and the things in it: ``time`` or ``time.monotonic`` by the name used."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {each.asname or each.name: module for each in node.names if each.name == module}
        elif isinstance(node, ast.ImportFrom) and node.module == module:
            found |= {each.asname or each.name: f"{module}.{each.name}" for each in node.names}
    return found


def called(node: ast.expr, names: dict[str, str]) -> str:
    """Return the full name of what *node* means, nothing if it is none of *names*."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in names:
        return f"{names[node.value.id]}.{node.attr}"
    return names.get(node.id, "") if isinstance(node, ast.Name) else ""


def is_impatient(call: ast.Call) -> bool:
    """Tell whether *call* makes the robot of pytest-qt wait for a time of its own."""
    is_wait = isinstance(call.func, ast.Attribute) and call.func.attr in WAITS
    return is_wait and any(each.arg == "timeout" for each in call.keywords)


def broken_rules(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and reason of what is against the rules in *source*."""
    tree = ast.parse(source)
    names = names_of(tree, "time") | names_of(tree, "subprocess")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute):
            module, _, name = called(node, names).rpartition(".")
            if module == "time" and name in CLOCKS:
                yield node.lineno, "a clock: count what happens, or use tests.patience"
            elif module == "subprocess" and name in PROCESSES:
                yield node.lineno, "a process: tests.child starts it, with a limit, and ends it"
        if isinstance(node, ast.Name) and node.id in TIMERS:
            yield node.lineno, "a clock: count what happens, or measure it in tests/bench"
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and _IN_TEXT.search(node.value):
            yield node.lineno, "a clock in the program of a child"
        elif isinstance(node, ast.Call) and is_impatient(node):
            yield node.lineno, "a limit of its own: the robot waits for tests.patience.LIMIT"


def modules() -> list[Path]:
    """Return the modules of tests that the rules hold for."""
    paths = {path: path.relative_to(TESTS) for path in sorted(TESTS.rglob("*.py"))}
    return [path for path, name in paths.items() if not {name.parts[0], name.as_posix()} & ALLOWED.keys()]


def test_no_test_has_a_clock_of_its_own() -> None:
    """No verdict depends on how fast the machine is, and nothing that is started can stay."""
    assert len(modules()) > 200
    wrong = [
        f"{path.relative_to(TESTS)}:{line}: {reason}"
        for path in modules()
        if path.name != "test_patience.py"
        for line, reason in broken_rules(path.read_text(encoding="utf-8"))
    ]
    assert wrong == []


def test_every_exception_is_needed() -> None:
    """What stands in the list is there, and has something that the rules forbid."""
    for name in ALLOWED:
        path = TESTS / name
        sources = path.rglob("*.py") if path.is_dir() else [path]
        assert any(list(broken_rules(each.read_text(encoding="utf-8"))) for each in sources), name


@pytest.mark.parametrize(
    "source",
    [
        "import time\nassert time.monotonic() - start < 1",
        "import time as clock\nclock.perf_counter()",
        "from time import process_time as now\nnow()",
        "from time import time\nstart = time()",
        "import time\nclock = time.thread_time",
        "from PySide6.QtCore import QElapsedTimer\ntimer = QElapsedTimer()",
        "import timeit\ntimeit.timeit(work)",
        "import subprocess\nsubprocess.run(['true'], timeout=1)",
        "from subprocess import Popen\nPopen(['true'])",
        "import subprocess\nfrom functools import partial\nrun = partial(subprocess.run, check=True)",
        "CHILD = 'import time; end = time.monotonic() + 5'",
        "qtbot.waitUntil(ready, timeout=500)",
        "with qtbot.waitSignal(window.saved, timeout=10_000):\n    window.save()",
    ],
)
def test_a_broken_rule_is_seen(source: str) -> None:
    """Each way to look at a clock, to start a process and to be impatient is known."""
    assert list(broken_rules(source))


@pytest.mark.parametrize(
    "source",
    [
        "import time\ntime.sleep(0.1)",
        "import subprocess\nsubprocess.DEVNULL",
        "from datetime import time\ntime(8)",
        "time = moment.time()",
        "record.time()",
        "qtbot.waitUntil(ready)",
        "requests.get(address, timeout=10)",
    ],
)
def test_what_is_allowed_passes(source: str) -> None:
    """Pauses, names that sound alike and limits of others are not reported."""
    assert list(broken_rules(source)) == []
