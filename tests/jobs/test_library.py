"""The examples for people who script in Python do what they say."""

from __future__ import annotations

import doctest
from typing import TYPE_CHECKING

from app.protect.sealed.file import seal_file
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of the five, in its order, as it is printed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(seal_file.__kwdefaults__ or {}, "rounds", 1000)  # deriving the key takes its time on purpose
    file = REPOSITORY / "resources" / "library.md"
    flags = doctest.IGNORE_EXCEPTION_DETAIL | doctest.ELLIPSIS
    found = doctest.testfile(str(file), module_relative=False, optionflags=flags, encoding="utf-8")
    assert found.failed == 0
    assert file.read_text(encoding="utf-8").count("\n## ") == 5
    assert found.attempted > 25
