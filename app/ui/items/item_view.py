"""The rows of a list of items: keys and dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.ui.items.item_row import EntryModel, Index, RowDelegate, row_height

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent

_MOST_ROWS = 5.5
"""Rows in sight; the half one says that there are more."""


class ItemView(QListView):
    """The rows. Files that are dragged over it are for the page."""

    remove_asked = Signal()
    move_asked = Signal(int, int)
    opened = Signal()
    chosen = Signal(int)

    def __init__(self, parent: QWidget, *, movable: bool) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.rows = EntryModel(self, movable=movable)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDropIndicatorShown(True)

    @property
    def row(self) -> int:
        """Return the chosen row, -1 if there is none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose *row* without telling."""
        index = self.rows.index(row)
        if self.currentIndex() != index:
            self.selectionModel().blockSignals(True)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.selectionModel().blockSignals(False)
            self.viewport().update()
        if index.isValid():
            self.scrollTo(index)

    def fit(self) -> None:
        """Be as high as the rows need, up to some."""
        rows = min(self.rows.rowCount(), _MOST_ROWS)
        self.setFixedHeight(int(rows * row_height(self.fontMetrics())) + 4)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row was chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, remove, move."""
        key, row = event.key(), self.row
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in moves:
            if 0 <= row + moves[Qt.Key(key)] < self.rows.rowCount():
                self.move_asked.emit(row, row + moves[Qt.Key(key)])
        elif key == Qt.Key.Key_Delete and row >= 0:
            self.remove_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take own rows only."""
        if self.rows.dragged_row(event.mimeData()) is None:
            event.ignore()
        else:
            super().dragEnterEvent(event)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the row would go."""
        if self.rows.dragged_row(event.mimeData()) is None:
            event.ignore()
        else:
            super().dragMoveEvent(event)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move. The event counts as a copy, so that Qt does not remove the row as well."""
        row = self.rows.dragged_row(event.mimeData())
        self.dragLeaveEvent(QDragLeaveEvent())  # ends the scrolling at the edge, and takes the mark away
        if row is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        position = event.position().toPoint()
        index = self.indexAt(position)
        gap = self.rows.rowCount()
        if index.isValid():
            gap = index.row() + (position.y() > self.visualRect(index).center().y())
        target = gap - 1 if gap > row else gap
        if target != row:
            self.move_asked.emit(row, target)
