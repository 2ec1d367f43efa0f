"""A list of projects on the start page: each is drawn in two lines, and Enter or a click opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.masking import visible
from app.ui.look.markup import tip
from app.ui.look.style import faded

if TYPE_CHECKING:
    from pathlib import Path

PATH = Qt.ItemDataRole.UserRole
WHERE = Qt.ItemDataRole.UserRole + 1
WHEN = Qt.ItemDataRole.UserRole + 2
"""What the roles of an item hold: the file, the second line, and what stands at the end of the first."""
_EDGE = 10


class _Drawn(QStyledItemDelegate):
    """Draws a project in two lines: name and day, then the folder."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room for two lines."""
        return QSize(100, 2 * option.fontMetrics.lineSpacing() + 2 * _EDGE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the project of *index*."""
        palette = QApplication.palette()
        state: Any = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room: QRect = option.rect
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            colour = palette.color(QPalette.ColorRole.Highlight if is_chosen else QPalette.ColorRole.AlternateBase)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(room.adjusted(0, 1, 0, -1), 7, 7)
        text = palette.color(QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.WindowText)
        quiet = text if is_chosen else faded(palette)
        room = room.adjusted(12, _EDGE - 2, -12, -_EDGE + 2)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        when = str(index.data(WHEN))
        day = option.fontMetrics.horizontalAdvance(when) + 12
        painter.setPen(quiet)
        painter.drawText(room, int(trailing | Qt.AlignmentFlag.AlignTop), when)
        painter.setPen(text)
        painter.setFont(bold)
        name = painter.fontMetrics().elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, max(40, room.width() - day)
        )
        painter.drawText(room, int(leading | Qt.AlignmentFlag.AlignTop), name)
        painter.setFont(option.font)
        painter.setPen(quiet)
        where = option.fontMetrics.elidedText(str(index.data(WHERE)), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, int(leading | Qt.AlignmentFlag.AlignBottom), where)
        painter.restore()


class ProjectList(QListWidget):
    """Projects by their names; ``chosen`` brings the path of the one to open, ``looked``: the list is up to date."""

    chosen = Signal(object)
    looked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list called *name*."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setItemDelegate(_Drawn(self))
        self.setMouseTracking(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)

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

    def add(self, path: Path, when: str, where: str) -> None:
        """Add the project *path*, with *when* at the end of its first line, and *where* as its second."""
        item = QListWidgetItem(visible(path.stem), self)
        item.setData(PATH, path)
        item.setData(WHERE, where)
        item.setData(WHEN, when)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {when}, {where}")
        item.setToolTip(tip(visible(str(path))))

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(PATH))
