"""On a real screen: walks, lists, focus, dialogs and languages, and somebody who does whatever comes to mind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.x_screen import Screen, open_screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ACTIONS = 400
SEEDS = (11, 1366, 20_270_331)
LIMIT = 600
"""Seconds for a process that hangs; each takes less than a tenth."""

WALKS = (
    "tests/on_screen/walks.py",
    "tests/ui/test_walk.py",
    "tests/ui/widgets/test_tab_order.py::test_sidebar_page_and_footer_come_in_this_order",
)


@pytest.fixture
def screen() -> Iterator[Screen]:
    """Start a screen of a small laptop."""
    with open_screen() as started:
        yield started


def test_walks(screen: Screen, tmp_path: Path) -> None:
    """What needs a real window manager, and the whole way of a person, in one process that stays alive."""
    said = screen.run("-m", "pytest", "-q", "-n0", f"--basetemp={tmp_path / 'walks'}", *WALKS, limit=LIMIT)
    assert re.search(r"\d+ passed", said), said
    assert "skipped" not in said or "beside the checkout" in said, said


def test_dialogs_on_a_netbook(tmp_path: Path) -> None:
    """Every dialog with all its buttons is on the smallest screen, too."""
    with open_screen(1024, 600) as netbook:
        said = netbook.run(
            "-m", "pytest", "-q", "-n0", f"--basetemp={tmp_path / 'walks'}", WALKS[0], "-k", "each_dialog", limit=LIMIT
        )
    assert re.search(r"\d+ passed", said), said


@pytest.mark.parametrize("seed", SEEDS)
def test_random_actions(screen: Screen, tmp_path: Path, seed: int) -> None:
    """Nothing that is clicked, typed, undone, opened or closed crashes the window or raises."""
    said = screen.run(
        "-m", "tests.on_screen.random_person", str(seed), str(ACTIONS), str(tmp_path), limit=LIMIT,
        given={"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
    )  # fmt: skip
    assert f"{ACTIONS} actions with seed {seed}" in said


@pytest.mark.parametrize(
    ("program", "end"),
    [
        ("import os; print('last words', flush=True); os.abort()", "killed by SIGABRT"),
        ("import sys; print('last words'); sys.exit(3)", "ended with 3"),
        ("import ctypes; print('last words', flush=True); ctypes.string_at(0)", "killed by SIGSEGV"),
    ],
)
def test_a_dead_process_is_a_failed_test(screen: Screen, program: str, end: str) -> None:
    """However a process dies, the test fails with its last words."""
    with pytest.raises(AssertionError, match=rf"(?s){end}.*last words"):
        screen.run("-c", program, limit=LIMIT)


def test_a_process_that_hangs_is_a_failed_test(screen: Screen) -> None:
    """A process that does not end is ended, and says where it was."""
    with pytest.raises(AssertionError, match=r"(?s)not done after 1 seconds.*most recent call first"):
        screen.run("-c", "import time; time.sleep(600)", limit=1)
