"""Twice the input takes twice the work: counted in calls of functions, not in seconds."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.growing import GROWING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LINEAR = 2.0
QUADRATIC = 4.0
"""How much more the step from 2n to 4n takes than that from n to 2n."""


def calls(job: Callable[[], object]) -> int:
    """Return how many functions of Python and C *job* calls."""
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        job()
    finally:
        sys.setprofile(before)
    return count


def growth(make: Callable[[Path, int], Callable[[], object]], folder: Path, parts: int) -> float:
    """Return how much more calls come from the second doubling of *parts* than from the first one."""
    counts = []
    for factor in (1, 2, 4):
        place = folder / str(factor)
        place.mkdir()
        counts.append(calls(make(place, parts * factor)))
    return (counts[2] - counts[1]) / (counts[1] - counts[0])


@pytest.mark.parametrize("name", GROWING)
def test_work_grows_as_its_input(name: str, tmp_path: Path) -> None:
    """Building, verifying, inspecting and diagnosing are linear in the number of files, members and events."""
    make = GROWING[name]
    warm = tmp_path / "warm"
    warm.mkdir()
    make(warm, 2)()  # loads modules and the catalogue
    parts = {"build": 15, "verify": 15, "inspect": 15, "diagnose a report": 200}.get(name, 40)
    assert growth(make, tmp_path, parts) < (LINEAR + QUADRATIC) / 2 * 0.87


def test_what_is_quadratic_is_found(tmp_path: Path) -> None:
    """The measure tells a quadratic job from a linear one."""

    def quadratic(_folder: Path, parts: int) -> Callable[[], object]:
        return lambda: [len(str(one)) for one in range(parts) for _ in range(parts)]

    assert growth(quadratic, tmp_path, 20) > (LINEAR + QUADRATIC) / 2
