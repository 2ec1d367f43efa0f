"""Tests that hang are ended with all that they started, and the others are run."""

from __future__ import annotations

import os
import re
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.child import Child, at_terminal, run_process, started
from tests.patience import wait_until
from tests.places import REPOSITORY

pytestmark = pytest.mark.posix("there a hang ends the whole run")

SLEEPER = [sys.executable, "-c", "import time; time.sleep(600)"]

WATCH = """
from tests import conftest as watch
from tests.conftest import pytest_runtest_protocol, pytest_timeout_set_timer
watch.GRACE = 1
"""
HANGS = """
import pytest, sys, threading
from pathlib import Path
from tests.child import started

FAMILY = '''
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(child.pid, flush=True)
time.sleep(600)
'''
SHORT = pytest.mark.timeout(0.5, func_only=True)

@pytest.fixture
def parent(request):
    "A process with a child; their numbers stand in a file of the test's name."
    with started([sys.executable, "-c", FAMILY]) as family:
        Path(__file__).with_name(request.node.name + ".pids").write_text(f"{family.pid} {family.out.line()}")
        yield family

@SHORT
def test_pipe(parent):
    parent.process.stdout.read()

@SHORT
def test_end_of_a_process(parent):
    parent.process.wait()

@SHORT
def test_loop(parent):
    while True:
        pass

@SHORT
def test_thread(parent):
    threading.Event().wait()

@SHORT
def test_loop_of_qt(parent):
    from PySide6.QtCore import QCoreApplication, QEventLoop
    application = QCoreApplication([])
    QEventLoop().exec()

@pytest.fixture
def slow_end(parent):
    yield
    threading.Event().wait()

@SHORT
def test_cleaning_up(slow_end):
    raise AssertionError

def test_next():
    pass
"""


def is_running(number: str) -> bool:
    """Tell whether the process *number* is there and not just waiting to be reaped."""
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{number}/status")
    try:
        return "\nState:\tZ" not in status.read_text(encoding="utf-8")
    except OSError:
        return not Path("/proc/self").exists()  # where nothing tells (macOS), it is there


def are_gone(numbers: list[str]) -> bool:
    """Tell whether none of the processes *numbers* is running."""
    return not any(map(is_running, numbers))


def test_a_hang_is_ended_with_its_processes(tmp_path: Path) -> None:
    """Each test that hangs fails under its name, its processes are gone, and the next one runs."""
    (tmp_path / "test_inner.py").write_text(HANGS, encoding="utf-8")
    (tmp_path / "conftest.py").write_text(WATCH, encoding="utf-8")
    words = ["-c", REPOSITORY / "pyproject.toml", f"--rootdir={tmp_path}", "-n1", "-p", "no:cacheprovider"]
    given = {**os.environ, "PYTHONPATH": str(REPOSITORY), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "pytest", *words, tmp_path / "test_inner.py"]
    done = run_process(command, cwd=tmp_path, env=given, capture_output=True, text=True)
    names = re.findall(r"^def (test_\w+)\(parent|^def (test_\w+)\(slow_end", HANGS, re.MULTILINE)
    assert len(names) == 6
    for name in ("".join(pair) for pair in names):
        assert re.search(rf"^FAILED .*test_inner\.py::{name}\b", done.stdout, re.MULTILINE), done.stdout
        numbers = (tmp_path / f"{name}.pids").read_text(encoding="utf-8").split()
        assert len(numbers) == 2
        wait_until(partial(are_gone, numbers), "the processes are gone")
    assert "1 passed" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 1


def test_a_child_ends_with_its_block() -> None:
    """Whatever the block raises, the process has been reaped and its pipes are closed."""
    kept: list[Child] = []

    def fail() -> None:
        with started(SLEEPER) as child:
            kept.append(child)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert kept[0].process.returncode is not None
    assert kept[0].process.stdout
    assert kept[0].process.stdout.closed


def test_a_child_that_says_nothing_more_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """An end of the stream and a silence fail the test with what was said before, and do not loop."""
    with started([sys.executable, "-c", "print('first'); print('last line without end', end='')"]) as child:
        assert child.out.line() == "first"
        with pytest.raises(AssertionError, match="never came: first\nlast line without end"):
            child.out.line("ended")
    monkeypatch.setattr("tests.child.LIMIT", 0.2)
    with started(SLEEPER) as child:
        with pytest.raises(AssertionError, match="'ended' did not come"):
            child.out.until("ended")
        with pytest.raises(AssertionError, match="did not end"):
            child.end()
    with pytest.raises(AssertionError, match="did not end"):
        run_process(SLEEPER, capture_output=True, limit=0.2)


def test_streams_are_read_beside_each_other() -> None:
    """A process that fills one pipe while the other is read does not wait for ever."""
    program = "import sys; sys.stderr.write('x' * 1_000_000); print('done'); sys.stderr.write('y')"
    with started([sys.executable, "-c", program]) as child:
        assert child.out.line() == "done"
        assert child.end() == 0
        assert child.err.rest() == "x" * 1_000_000 + "y"


def test_a_terminal() -> None:
    """A program sees a terminal, reads what is typed, and its end is the end of what is shown."""
    program = "import sys; print(sys.stdin.isatty(), end=': ', flush=True); print(input()[::-1])"
    with at_terminal([sys.executable, "-c", program]) as (child, terminal):
        assert terminal.shows.until(": ") == "True: "
        terminal.type("abc\n")
        assert terminal.shows.rest().split() == ["abc", "cba"]
        assert child.end() == 0
