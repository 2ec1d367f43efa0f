"""How long tests wait for what is to happen: so long that only a hang takes longer, on however slow a machine.

No test has a clock of its own (``test_patience.py``): what came too late is told by what came before it, and how fast
something is, ``tests/bench`` measures.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT = 300.0
"""Seconds for one thing that is to happen. The limit of a whole test stands in pyproject.toml."""

_STEP = 0.01


def wait_until(condition: Callable[[], object], what: str) -> None:
    """Return as soon as *condition* is true; if it never is, the test fails and says that *what* did not happen."""
    end = time.monotonic() + LIMIT
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"this did not happen in {LIMIT:.0f} s: {what}")
        time.sleep(_STEP)
