"""The projects whose bulk token ends soon, among those that were open last."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.core.masking import visible
from app.jobs.enrol.ending import EndingOrder, EndingToken, ending_tokens
from app.model.token import left_in_words
from app.ui.look.follow import follow
from app.ui.look.language import short_text, translated
from app.ui.look.markup import tip
from app.ui.window.recent_list import PATH, WHEN, WHERE, RecentDelegate
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

_ROWS = 3
"""Projects in sight at once; the list scrolls."""


class EndingList(QListWidget):
    """Enter or a click opens a project at its token; ``chosen`` brings its path. ``looked``: it is up to date."""

    chosen = Signal(object)
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("ending")
        self.setItemDelegate(RecentDelegate(self))
        self.setMouseTracking(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._found: tuple[EndingToken, ...] = ()
        self._order: EndingOrder | None = None
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter."""
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(item)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        """Choose the first project, so that the keyboard has one."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

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
            item = QListWidgetItem(visible(one.path.stem), self)
            ended = one.has_ended(now)
            end = short_text(one.end)
            where = (self.tr("It worked until {0}") if ended else self.tr("It works until {0}")).format(end)
            left = f"{'✕' if ended else '⚠'} {translated(left_in_words(one.end, now))}"
            item.setData(PATH, one.path)
            item.setData(WHERE, where)
            item.setData(WHEN, left)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {left}, {where}")
            item.setToolTip(tip(visible(str(one.path))))
        height = self.sizeHintForRow(0) if self.count() else 0
        self.setFixedHeight(height * min(self.count(), _ROWS) + 2 * self.frameWidth())

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(PATH))


def _leave_it(_error: Exception) -> None:
    """Let it go: the window was closed meanwhile, and each project tells its own when it is opened."""
