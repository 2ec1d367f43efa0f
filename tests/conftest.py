"""What holds for all tests: Ctrl-C works, and no test can hang, nor leave processes behind where it did.

pytest-timeout raises an exception in a test that is too slow (by SIGALRM, which Windows lacks: there it ends the run).
So blocks and fixtures end their processes as after any other failure. Where no Python code runs, as in an event loop of
Qt that nobody ends, the exception waits with it; then the run, or this worker of it, is ended with all its processes.
"""

from __future__ import annotations

import signal
import sys
import threading
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
import pytest_timeout

from app.core.system.process import polite_ends
from app.model.store import seal
from tests.child import end_all

if TYPE_CHECKING:
    from collections.abc import Generator

hypothesis.settings.register_profile("no clock", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("no clock")

for number in polite_ends():
    # A run in the background of a script ignores Ctrl-C, one by nohup the end of its terminal; and so would every
    # process that a test starts and stops by it.
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)

GRACE = 30.0
"""Seconds in which the exception must have ended the test, its cleaning up included."""

QUICK = 2**10
"""The cost of a passphrase in tests."""

_WATCH: pytest.StashKey[threading.Timer] = pytest.StashKey()


@pytest.hookimpl(tryfirst=True)
def pytest_timeout_set_timer(item: pytest.Item, settings: Any) -> None:
    """Begin to watch *item*; pytest-timeout does so beside us, as we return nothing."""
    has_signal = settings.method == "signal"

    def end() -> None:
        if not pytest_timeout.is_debugging():
            end_all()
            if has_signal:
                pytest_timeout.timeout_timer(item, settings)  # shows all stacks and ends this process

    watch = item.stash[_WATCH] = threading.Timer(settings.timeout + GRACE if has_signal else settings.timeout - 1, end)
    watch.daemon = True
    watch.start()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Watch *item* to its end: pytest-timeout looks away as soon as it failed, and cleaning up can hang too."""
    try:
        return (yield)
    finally:
        if _WATCH in item.stash:
            item.stash[_WATCH].cancel()


def is_wine() -> bool:
    """Tell whether Windows is played by Wine, which says so in a function of its own."""
    if sys.platform != "win32":
        return False
    import ctypes

    return hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what is about another system than this one, with the reason that the test gives."""
    absent = {"posix"} if sys.platform == "win32" else set()
    if is_wine():
        absent.add("beyond_wine")
    for item in items if absent else ():
        for mark in item.iter_markers():
            if mark.name in absent:
                item.add_marker(pytest.mark.skip(reason=f"{mark.name}: {mark.args[0]}"))


@pytest.fixture(autouse=True)
def quick_sealing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let passphrases cost next to nothing: how well they protect is tried by ``model/test_seal.py`` alone."""
    monkeypatch.setattr(seal, "_COST", QUICK)
