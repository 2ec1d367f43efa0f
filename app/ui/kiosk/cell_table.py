"""A table whose rows are edited in place: choices, texts and ticks, with buttons to add and remove rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space})


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and what its cells are. With ``choices`` (values and texts) one of them, else a text."""

    title: str
    choices: tuple[tuple[Any, str], ...] | None = None
    is_tick: bool = False
    stretch: bool = False


class Cells(QTableWidget):
    """The cells. Tab leaves them, also from a cell that is being typed in; Enter, F2 or Space opens the choice of one.

    Qt gives the keyboard to a choice as soon as its cell is current, where arrows would change it instead of moving
    on: choices take no keyboard of their own here.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list of a choice by the keys that open a cell."""
        cell = self.cellWidget(self.currentRow(), self.currentColumn())
        if isinstance(cell, Choice) and event.key() in _OPENING:
            cell.showPopup()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Leave the table where Qt would go on to the next cell, and to the first behind the last one."""
        ways = {QAbstractItemDelegate.EndEditHint.EditNextItem: True}
        ways[QAbstractItemDelegate.EndEditHint.EditPreviousItem] = False
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint if hint in ways else hint)
        if hint in ways:
            self.focusNextPrevChild(ways[hint])


class CellTable(QWidget):
    """The table with its buttons. ``edited`` comes when a person changed a cell, added a row or removed one."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty table called *name*, without columns."""
        super().__init__(parent)
        self.setObjectName(name)
        self._columns: tuple[Column, ...] = ()
        self._new: tuple[Any, ...] = ()
        self._quiet = False
        self.table = Cells(0, 0, self)
        self.table.setObjectName(f"{name}.table")
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + 12)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.add = QPushButton(self)
        self.add.setObjectName(f"{name}.add")
        self.remove = QPushButton(self)
        self.remove.setObjectName(f"{name}.remove")
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        self.table.itemChanged.connect(self._tell)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)

    def set_columns(self, columns: tuple[Column, ...], new: tuple[Any, ...], name: str) -> None:
        """Show *columns*; a row that is added has the values *new*. *name* is that of the table for screen readers."""
        rows = self.rows()
        self._columns, self._new = columns, new
        self.table.setAccessibleName(name)
        self.table.setAccessibleDescription(self.tr("Arrows move, Enter opens a cell, Tab leaves the table."))
        self.table.setColumnCount(len(columns))
        self.table.setHorizontalHeaderLabels([column.title for column in columns])
        head = self.table.horizontalHeader()
        for index, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(index, mode)
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Show *rows*, one value a column."""
        self._quiet = True
        self.table.setRowCount(0)
        for row in rows:
            self._append(row)
        self._quiet = False
        self.remove.setEnabled(bool(rows))

    def rows(self) -> list[tuple[Any, ...]]:
        """Return the rows as they are shown."""
        return [
            tuple(self._value(row, index) for index in range(len(self._columns)))
            for row in range(self.table.rowCount())
        ]

    def _value(self, row: int, index: int) -> Any:
        cell = self.table.cellWidget(row, index)
        if isinstance(cell, Choice):
            return cell.value()
        item = self.table.item(row, index)
        if item is None:
            return False if self._columns[index].is_tick else ""
        if self._columns[index].is_tick:
            return item.checkState() is Qt.CheckState.Checked
        return item.text()

    def _append(self, values: tuple[Any, ...]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for index, (column, value) in enumerate(zip(self._columns, values, strict=True)):
            if column.choices is not None:
                choice = Choice(self.table)
                choice.set_choices(dict(column.choices))
                choice.set_value(value)
                choice.setAccessibleName(column.title)
                choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                choice.edited.connect(self._tell)
                self.table.setCellWidget(row, index, choice)
                continue
            item = QTableWidgetItem("" if column.is_tick else str(value))
            if column.is_tick:
                item.setFlags(
                    Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                )
                item.setCheckState(Qt.CheckState.Checked if value else Qt.CheckState.Unchecked)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, column.title)
            self.table.setItem(row, index, item)
        self.table.resizeRowsToContents()

    @Slot()
    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit()

    @Slot()
    def _add(self) -> None:
        self._quiet = True
        self._append(self._new)
        self._quiet = False
        last = self.table.rowCount() - 1
        text = next((i for i, column in enumerate(self._columns) if column.choices is None and not column.is_tick), 0)
        self.table.setCurrentCell(last, text)
        self.remove.setEnabled(True)
        self.table.setFocus()
        self._tell()

    @Slot()
    def _remove(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()} or {self.table.currentRow()}
        for row in sorted((row for row in rows if row >= 0), reverse=True):
            self.table.removeRow(row)
        self.remove.setEnabled(self.table.rowCount() > 0)
        self._tell()
