"""What the system refuses is told with its path, or with the step, and always with a reason."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from app.core import write_error
from app.core.write_error import reason_of, system_refused


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.ENOLCK, errno.EDQUOT, 0])
def test_a_refusal_names_its_path_or_its_step(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a path that is told; without one, and without words of the system, the step of ours and the reason are."""
    with_path = str(system_refused(OSError(code, "no more locks", "drive/file")))
    assert "no more locks" in with_path
    assert "(drive/file)" in with_path
    for bare in (OSError(), OSError(code, ""), TimeoutError()):
        assert str(reason_of(bare))

    def fail(_error: OSError) -> None:
        raise OSError(code, "no more locks")

    monkeypatch.setattr(write_error, "reason_of", fail)
    with pytest.raises(OSError, match="no more locks") as raised:
        system_refused(OSError(code, ""))
    monkeypatch.undo()
    told = str(system_refused(raised.value))
    assert "no more locks" in told
    assert "in the step core.write_error.system_refused" in told


def test_an_impossible_name_has_a_reason() -> None:
    """A name that no file can have is told as such."""
    with pytest.raises(ValueError) as raised:  # noqa: PT011 - any
        Path("a\0b").read_bytes()
    assert reason_of(raised.value) == "the name is not possible"
