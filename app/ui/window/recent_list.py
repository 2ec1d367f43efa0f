"""The projects that were open last: what they are called, where they are, and when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QMenu, QWidget

from app.core.masking import visible
from app.ui.look.follow import follow
from app.ui.look.language import short_text
from app.ui.window.project_list import PATH, ProjectList
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from app.core.progress import Progress
    from app.ui.session.preferences import Recent


class RecentList(ProjectList):
    """Enter or a click opens a project, Delete takes it off the list; ``removed`` brings its path.

    ``looked``: it is known which projects are gone.
    """

    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__("recent", parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAcceptDrops(False)
        self._recent: list[Recent] = []
        self._missing: frozenset[Path] = frozenset()
        self.customContextMenuRequested.connect(self._show_menu)
        follow(self, language=self.retranslate)

    def set_recent(self, recent: list[Recent]) -> None:
        """List *recent*; in the background look which of them are gone."""
        self._recent = recent
        self._fill()
        paths = [one.path for one in recent]
        if paths:
            run_task(self, partial(_missing, paths), self._mark)

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self.tr("Recent projects"))
        self.setAccessibleDescription(self.tr("Enter opens a project, Delete takes it off the list."))
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, remove by Delete."""
        item = self.currentItem()
        if item is not None and event.key() == Qt.Key.Key_Delete:
            self._remove(item.data(PATH))
        else:
            super().keyPressEvent(event)

    def missing(self) -> list[Path]:
        """Return the projects that are gone, as far as that is known."""
        return [one.path for one in self._recent if one.path in self._missing]

    def _mark(self, missing: frozenset[Path]) -> None:
        if missing != self._missing:
            self._missing = missing
            self._fill()
        self.looked.emit()

    def _fill(self) -> None:
        row = self.currentRow()
        self.clear()
        for one in self._recent:
            where = visible(str(one.path.parent))
            if one.path in self._missing:
                where = self.tr("⚠ No longer there: {0}").format(where)
            self.add(one.path, short_text(one.when), where)
        if row >= 0 and self.count():
            self.setCurrentRow(min(row, self.count() - 1))

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        path = item.data(PATH)
        if path not in self._missing:
            self.chosen.emit(path)

    def _remove(self, path: Path) -> None:
        self.removed.emit(path)

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        item = self.item(self.indexAt(place).row())
        if item is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            opening = menu.addAction(self.tr("Open"))
            opening.setEnabled(item.data(PATH) not in self._missing)
            opening.triggered.connect(partial(self.chosen.emit, item.data(PATH)))
            menu.addAction(self.tr("Remove from this list")).triggered.connect(
                partial(self.removed.emit, item.data(PATH))
            )
            menu.popup(self.viewport().mapToGlobal(place))


def _missing(paths: list[Path], _progress: Progress) -> frozenset[Path]:
    return frozenset(path for path in paths if not path.is_file())
