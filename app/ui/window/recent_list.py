"""The projects that were open last: what they are called, where they are, and when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.masking import visible
from app.ui.look.follow import follow
from app.ui.look.language import short_text
from app.ui.look.markup import tip
from app.ui.look.style import faded
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.progress import Progress
    from app.ui.session.preferences import Recent

PATH = Qt.ItemDataRole.UserRole
WHERE = Qt.ItemDataRole.UserRole + 1
WHEN = Qt.ItemDataRole.UserRole + 2
"""What the roles of an item hold: the file, the second line, and what stands at the end of the first."""
_EDGE = 10


class RecentDelegate(QStyledItemDelegate):
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


class RecentList(QListWidget):
    """Enter or a click opens a project, Delete takes it off the list; ``chosen`` and ``removed`` bring its path."""

    chosen = Signal(object)
    removed = Signal(object)
    looked = Signal()
    """It is known which projects are gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("recent")
        self.setItemDelegate(RecentDelegate(self))
        self.setMouseTracking(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAcceptDrops(False)
        self.viewport().setAutoFillBackground(False)
        self._recent: list[Recent] = []
        self._missing: frozenset[Path] = frozenset()
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)
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
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(item)
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self._remove(item.data(PATH))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        """Choose the first project, so that the keyboard has one."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

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
            item = QListWidgetItem(visible(one.path.stem), self)
            when = short_text(one.when)
            where = visible(str(one.path.parent))
            if one.path in self._missing:
                where = self.tr("⚠ No longer there: {0}").format(where)
            item.setData(PATH, one.path)
            item.setData(WHERE, where)
            item.setData(WHEN, when)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {when}, {where}")
            item.setToolTip(tip(visible(str(one.path))))
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
        item = self.itemAt(place)
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
