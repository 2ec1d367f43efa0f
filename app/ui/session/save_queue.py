"""The saves of one project: each begins after the end of the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class SaveQueue:
    """Saves that are not done: the first one runs, the others wait. Two at a time would take each other for others."""

    def __init__(self) -> None:
        """Begin without any."""
        self._saves: list[Callable[[], None]] = []

    def __bool__(self) -> bool:
        """Return whether a save runs."""
        return bool(self._saves)

    def add(self, start: Callable[[], None]) -> None:
        """Call *start* once the saves before it are done, now if there are none."""
        self._saves.append(start)
        if len(self._saves) == 1:
            start()

    def next(self) -> None:
        """Begin with the next save, as the one that ran is done."""
        self._saves.pop(0)
        if self._saves:
            self._saves[0]()
