"""The rows of a list of items: what they say, how they are painted, and how they are dragged."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.text import labelled
from app.ui.look.language import translated
from app.ui.look.style import error_colour, faded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex

_ENTRY = Qt.ItemDataRole.UserRole
_EDGE = 12
_FORMAT = "application/x-provisioning-designer-row"
_SMALL = 0.9


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row says: title, a quieter line below it, and how many problems its item has. All is plain text."""

    title: str
    detail: str = ""
    errors: int = 0
    warnings: int = 0

    def state(self) -> str:
        """Return the problems in a sign and words, gravest only; empty if there are none."""
        if self.errors:
            return "✕ " + QCoreApplication.translate("ItemList", "%n problem(s)", "", self.errors)
        if self.warnings:
            return "⚠ " + QCoreApplication.translate("ItemList", "%n warning(s)", "", self.warnings)
        return ""


class EntryModel(QAbstractListModel):
    """The entries of a list. It only shows them: who moves or removes an item changes the project."""

    def __init__(self, parent: QObject | None = None, *, movable: bool) -> None:
        """Start empty. Rows that are *movable* can be dragged."""
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self._movable = movable
        self._key = uuid.uuid4().hex
        """Rows of another list, maybe of another window, do not belong here."""

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show *entries*; the selection stays as long as their number does."""
        new, old = tuple(entries), self.entries
        if len(new) != len(old):
            self.beginResetModel()
            self.entries = new
            self.endResetModel()
            return
        self.entries = new
        for row, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are; rows have none below them."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the row at *index* says."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            place = QCoreApplication.translate("ItemList", "{0} of {1}").format(index.row() + 1, len(self.entries))
            title = translated(labelled(place, entry.title))
            return ", ".join(filter(None, (title, entry.detail, entry.state())))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, and dragged if they are movable."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._movable else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._movable else flags

    def mimeTypes(self) -> list[str]:
        """Return the format of dragged rows."""
        return [_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged row."""
        data = QMimeData()
        data.setData(_FORMAT, f"{self._key} {indexes[0].row()}".encode())
        return data

    def dragged_row(self, data: QMimeData) -> int | None:
        """Return which row *data* is, None if it is not one of ours."""
        key, _, row = bytes(data.data(_FORMAT).data()).decode("ascii", "replace").partition(" ")
        return int(row) if key == self._key and row.isdecimal() and int(row) < len(self.entries) else None


class RowDelegate(QStyledItemDelegate):
    """Paints a row: its number, title and detail below each other, and its problems at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the room for two lines."""
        return QSize(200, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row at *index*."""
        entry: Entry = index.data(_ENTRY)
        palette, chosen = option.palette, bool(option.state & QStyle.StateFlag.State_Selected)
        text = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.WindowText)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame: QRect = option.rect.adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(frame, 8, 8)
        if option.state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver):
            painter.setPen(text if chosen else palette.color(QPalette.ColorRole.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 6, 6)
        room = frame.adjusted(_EDGE, 6, -_EDGE, -6)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * _SMALL)
        number = str(index.row() + 1)
        room = self._put(painter, option, room, number, small, text if chosen else faded(palette), at_start=True)
        wrong = text if chosen or not entry.errors else error_colour(palette)
        room = self._put(painter, option, room, entry.state(), small, wrong, at_start=False)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._line(painter, room, entry.title, bold, text, Qt.AlignmentFlag.AlignTop)
        quiet = text if chosen else faded(palette)
        self._line(painter, room, entry.detail, small, quiet, Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    @staticmethod
    def _put(
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        font: QFont,
        colour: Any,
        *,
        at_start: bool,
    ) -> QRect:
        """Paint *text* at the start or the end of *room* and return what is left of it."""
        if not text:
            return room
        width = QFontMetrics(font).horizontalAdvance(text) + 2
        width = max(width, QFontMetrics(font).horizontalAdvance("00")) if at_start else width
        left = at_start == (option.direction is Qt.LayoutDirection.LeftToRight)
        part = QRect(room)
        part.setWidth(width)
        if not left:
            part.moveRight(room.right())
        painter.setFont(font)
        painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignHCenter if at_start else Qt.AlignmentFlag.AlignRight
        painter.drawText(part, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        gap = width + _EDGE
        return room.adjusted(gap if left else 0, 0, 0 if left else -gap, 0)

    @staticmethod
    def _line(painter: QPainter, room: QRect, text: str, font: QFont, colour: Any, side: Qt.AlignmentFlag) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        flags = Qt.AlignmentFlag.AlignLeading | side | Qt.TextFlag.TextSingleLine
        painter.drawText(room, int(flags), shown)


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row in the font of *metrics*."""
    return int(metrics.lineSpacing() * 2.1) + 20
