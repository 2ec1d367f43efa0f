"""Runs the measurements: ``python -m tests.bench [NAME…]``; without names all of them, one after the other.

``container`` and ``deliver`` (1 GiB in five rounds, some minutes each), ``start``, ``build``, ``batch``, ``window``,
``settings``, ``diagnose`` and ``growth`` (10,000 files at most). Nothing is asserted: a time depends on the machine, so
each figure is next to another that was measured in the same run.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.bench import batch, build, container, deliver, diagnose, growth, settings, start, window

if TYPE_CHECKING:
    from collections.abc import Callable

BENCHES: dict[str, Callable[[], None]] = {
    "container": container.main,
    "deliver": deliver.main,
    "start": start.main,
    "build": build.main,
    "batch": batch.main,
    "window": window.main,
    "settings": settings.main,
    "diagnose": diagnose.main,
    "growth": growth.main,
}


def main(names: list[str]) -> int:
    """Run the measurements *names*, all if there are none."""
    unknown = sorted(set(names) - set(BENCHES))
    if unknown:
        print(f"no measurement is called {', '.join(unknown)}; there are {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    for name in names or BENCHES:
        print(f"== {name}")
        BENCHES[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
