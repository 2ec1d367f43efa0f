"""The projects whose bulk token ends soon, among those that were open last."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from app.jobs.enrol.ending import EndingOrder, EndingToken, ending_tokens
from app.model.token import left_in_words
from app.ui.look.follow import follow
from app.ui.look.language import short_text, translated
from app.ui.window.project_list import ProjectList
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_ROWS = 3
"""Projects in sight at once; the list scrolls."""


class EndingList(ProjectList):
    """Enter or a click opens a project at its token."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__("ending", parent)
        self._found: tuple[EndingToken, ...] = ()
        self._order: EndingOrder | None = None
        self.retranslate()
        follow(self, language=self.retranslate)

    def look_at(self, paths: Sequence[Path], days: int) -> None:
        """Find out in the background which of the projects *paths* have a token that ends within *days*."""
        order = self._order = EndingOrder(paths=tuple(paths), now=datetime.now(UTC), days=days)
        run_task(self, partial(ending_tokens, order), partial(self._show, order), _leave_it)

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self.tr("Tokens that end soon"))
        self.setAccessibleDescription(self.tr("Enter opens a project at its token."))
        self._fill()

    def _show(self, order: EndingOrder, found: tuple[EndingToken, ...]) -> None:
        if order is not self._order:
            return  # the list of projects has changed meanwhile
        self._found = found
        self._fill()
        self.looked.emit()

    def _fill(self) -> None:
        now = datetime.now(UTC)
        self.clear()
        for one in self._found:
            ended = one.has_ended(now)
            end = short_text(one.end)
            where = (self.tr("It worked until {0}") if ended else self.tr("It works until {0}")).format(end)
            left = f"{'✕' if ended else '⚠'} {translated(left_in_words(one.end, now))}"
            self.add(one.path, left, where)
        height = self.sizeHintForRow(0) if self.count() else 0
        self.setFixedHeight(height * min(self.count(), _ROWS) + 2 * self.frameWidth())


def _leave_it(_error: Exception) -> None:
    """Let it go: the window was closed meanwhile, and each project tells its own when it is opened."""
