"""What another program holds for a moment is tried again, and what is held for good is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError
from app.core.safe_file import write_safely
from app.core.system import patience

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Held(PermissionError):
    """What Windows says of a file that another program has open."""

    def __init__(self, number: int) -> None:
        """Say it with the number of Win32."""
        super().__init__(13, "in use")
        self.winerror = number


def holding(times: int, number: int = 32) -> Callable[[], str]:
    """Return an action that fails *times* times."""
    left = [times]

    def action() -> str:
        if left[0]:
            left[0] -= 1
            raise Held(number)
        return "done"

    return action


@pytest.mark.parametrize("number", [5, 32, 33, 145, 303])
def test_a_scanner_lets_go(number: int) -> None:
    """Whatever Windows calls it, an action that works in the end has worked; the pauses are a second in all."""
    pauses: list[float] = []
    assert patience.patiently(holding(8, number), pause=pauses.append) == "done"
    assert sum(pauses) == pytest.approx(1.0)
    with pytest.raises(Held):
        patience.patiently(holding(9, number), pause=pauses.append)


@pytest.mark.parametrize("error", [FileNotFoundError(2, "missing"), PermissionError(13, "POSIX"), Held(112)])
def test_other_failures_are_told_at_once(error: OSError) -> None:
    """A full disk, a missing file and rights of POSIX do not change by waiting."""
    pauses: list[float] = []

    def action() -> None:
        raise error

    with pytest.raises(OSError, match=r"."):
        patience.patiently(action, pause=pauses.append)
    assert pauses == []


def test_a_file_that_is_scanned_is_replaced_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Writing a file over an old one outlasts a scanner; where it never lets go, the old file stays and it is told."""
    target = tmp_path / "lab.wcdproj"
    target.write_bytes(b"old")
    monkeypatch.setattr("app.core.system.patience._PAUSES", (0.0,) * 3)
    replace, held = type(target).replace, [2]

    def scanned(self: Path, other: Path) -> Path:
        if held[0]:
            held[0] -= 1
            raise Held(32)
        return replace(self, other)

    monkeypatch.setattr(type(target), "replace", scanned)
    write_safely(target, b"new")
    assert target.read_bytes() == b"new"
    held[0] = 99
    with pytest.raises(AppError, match="open in another program"):
        write_safely(target, b"newer")
    assert (target.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (b"new", ["lab.wcdproj"])
