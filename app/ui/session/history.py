"""The steps of a person that can be taken back, and taken again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.project import Project

_MOST: Final = 500
"""Steps that can be undone. Projects share what did not change, so a step costs little."""


class History:
    """The projects before and after the present one, nearest last. What is typed in a row is one step."""

    def __init__(self, *before: Project) -> None:
        """Begin with the projects *before* the present one."""
        self._before: list[Project] = list(before)
        self._after: list[Project] = []
        self._typing = ""

    @property
    def can_undo(self) -> bool:
        """Return whether there is a step to undo."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Return whether there is an undone step."""
        return bool(self._after)

    def step(self, old: Project, typing: str) -> None:
        """Note that *old* was left by a step; *typing* is the place that was typed at, if any."""
        if not (typing and typing == self._typing and self._before):
            self._before.append(old)
            del self._before[:-_MOST]
        self._after.clear()
        self._typing = typing

    def settle(self) -> None:
        """End a row of typing: the next change is a step of its own."""
        self._typing = ""

    def undo(self, present: Project) -> Project | None:
        """Return the project before *present*, which can be taken again then; None if there is none."""
        return self._walk(present, self._before, self._after)

    def redo(self, present: Project) -> Project | None:
        """Return the project after *present*; None if no step was undone."""
        return self._walk(present, self._after, self._before)

    def change_all(self, change: Callable[[Project], Project]) -> None:
        """Put what *change* makes of each project in its place."""
        self._before = [change(project) for project in self._before]
        self._after = [change(project) for project in self._after]

    def _walk(self, present: Project, back: list[Project], forth: list[Project]) -> Project | None:
        if not back:
            return None
        forth.append(present)
        self._typing = ""
        return back.pop()
