"""What somebody hears who cannot see the window: the whole wizard over a real bus, against a text that people read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.on_screen.keyboard_walk import FILE, SECRET, walk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.posix("at-spi2-core carries it, on Linux")
def test_the_walk_is_heard_as_written_down(tmp_path: Path) -> None:
    """Each stop, error, page, dialog and end is heard in the words of ``announced.txt``, and no password."""
    heard, said = walk(tmp_path)
    # After a change that is meant: python -m tests.on_screen.keyboard_walk, and read what changed.
    assert heard.splitlines() == FILE.read_text(encoding="utf-8").splitlines()
    assert "(no name)" not in heard
    assert len(said) > 1000
    assert any("Contoso Setup" in text for text in said)  # typed into a field that is not hidden, letter by letter
    assert [text for text in said if SECRET in text] == []
