"""The command line, whose batch comes no further than some packages: ``python -m tests.jobs.batch.held NUMBER WORD …``.

It waits there to be killed, however fast it was and however late somebody notices.
"""

from __future__ import annotations

import sys
import threading
from typing import Any

from app.cli import main
from app.jobs.batch.journal import Journal


def hold(number: int) -> None:
    """Let a journal wait for ever once it has *number* more rows."""
    add, left = Journal.add, iter(range(number - 1))

    def adding(self: Journal, *given: Any) -> None:
        add(self, *given)
        if next(left, None) is None:
            threading.Event().wait()

    setattr(Journal, "add", adding)  # noqa: B010 - mypy lets no method be assigned


if __name__ == "__main__":
    hold(int(sys.argv[1]))
    sys.exit(main(sys.argv[2:]))
