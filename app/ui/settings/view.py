"""The tree of settings on the screen: what is set is bold, hits are marked, what cannot be built is crossed out."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.catalogue.search import folded
from app.model.rules.rule import Level
from app.ui.look.spoken import say_current
from app.ui.look.style import error_colour, faded, mixed
from app.ui.settings.tree_model import NAME, VALUE, SettingsModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.ui.settings.row import Row

Index = QModelIndex | QPersistentModelIndex

_ALL = 1_000_000
_A_TURN = 40
"""Rows that come into sight, about, before the window hears keys and mouse again. Counted, not timed."""


class RowDelegate(QStyledItemDelegate):
    """Paints a row."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the room for a line; all are alike."""
        return QSize(80, option.fontMetrics.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell at *index*."""
        model = index.model()
        assert isinstance(model, SettingsModel)  # noqa: S101 - the view has no other
        row = model.row(index)
        is_name = index.column() == NAME
        text = model.title(row) if is_name else model.value_text(row)
        palette = QApplication.palette()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        if not is_name and not text:
            return  # as in most rows: painting is what takes longest after a key of a search
        painter.save()
        painter.setClipRect(option.rect)
        font = QFont(option.font)
        font.setBold(is_name and row.is_set)
        font.setItalic(row.is_template)
        font.setStrikeOut(is_name and row.takes_value and bool(row.setting and not row.setting.can_be_built))
        painter.setFont(font)
        colour = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        level = model.level(row)
        if not selected and level is Level.ERROR:
            colour = error_colour(palette)
        elif not selected and (row.is_template or not is_name or row.is_page_owned):
            colour = faded(palette)
        painter.setPen(colour)
        rect: QRect = option.rect.adjusted(4, 0, -4, 0)
        if is_name and level in (Level.ERROR, Level.WARNING):
            sign = QRect(rect)
            sign.setWidth(QFontMetrics(font).horizontalAdvance("!") + 6)
            if option.direction is Qt.LayoutDirection.RightToLeft:
                sign.moveRight(rect.right())
                rect.setRight(sign.left())
            else:
                rect.setLeft(sign.right())
            painter.drawText(sign, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter), "!")
        metrics = QFontMetrics(font)
        whole = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        if is_name and model.filter.words:
            self._mark(painter, rect, whole, model.filter.words, metrics, palette, selected=selected)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), whole)
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus and is_name:
            painter.save()
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()

    @staticmethod
    def _mark(
        painter: QPainter,
        rect: QRect,
        text: str,
        words: tuple[str, ...],
        metrics: QFontMetrics,
        palette: QPalette,
        *,
        selected: bool,
    ) -> None:
        """Paint a ground behind what was searched for."""
        ground = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Highlight)
        ground = QColor(mixed(ground, palette.color(QPalette.ColorRole.Base), 0.30))
        if selected:
            ground = QColor(mixed(palette.color(QPalette.ColorRole.Highlight), QColor("#000000"), 0.6))
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            ground
        )  # and no fillRect: for its sake PySide would make all enums of QGradient at the first key
        for start, end in marks(text, words):
            left = metrics.horizontalAdvance(text[:start])
            width = metrics.horizontalAdvance(text[start:end])
            part = QRect(rect.left() + left, rect.top() + 3, width, rect.height() - 6)
            if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                part.moveRight(rect.right() - left)
            painter.drawRect(part)
        painter.restore()


def marks(text: str, words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield begin and end of each place of *text* where one of *words* stands, which are folded."""
    plain = folded(text)
    if len(plain) != len(text):
        return  # signs that folding makes longer: their places would be wrong
    for word in words:
        start = plain.find(word)
        while start >= 0:
            yield start, start + len(word)
            start = plain.find(word, start + len(word))


class SettingsTree(QTreeView):
    """The tree. ``chosen`` brings the row that is current; ``opened`` comes on Enter: the field is wanted."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, model: SettingsModel, parent: QWidget) -> None:
        """Show *model*."""
        super().__init__(parent)
        self.setObjectName("settings.tree")
        self._model = model
        self._waiting: deque[tuple[QPersistentModelIndex, bool]] = deque()
        self._left = 0
        self._goal: Row | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._expand_more)
        self.setUniformRowHeights(True)
        self.setItemDelegate(RowDelegate(self))
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAnimated(False)
        self.setIndentation(16)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(24)
        self.selectionModel().selectionChanged.connect(self._tell)

    @property
    def current_row(self) -> Row | None:
        """Return the row that is chosen, None where there is none."""
        index = self.currentIndex()
        return self._model.row(index) if index.isValid() else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let screen readers say where the keyboard is."""
        super().focusInEvent(event)
        say_current(self)

    def choose(self, row: Row) -> bool:
        """Open all above *row*, choose it and scroll to it; tell whether the filter shows it."""
        for above in reversed(list(row.ancestors())):
            index = self._model.at(above)
            if not index.isValid():
                return False
            self.expand(index)
        index = self._model.at(row)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def opened_rows(self) -> Iterator[Row]:
        """Yield the rows that are open, those above before those below."""
        waiting = [self._model.root]
        while waiting:
            for row in self._model.shown_below(waiting.pop()):
                # What is open has rows below; to ask Qt about all others would take long.
                if row.children and self.isExpanded(self._model.at(row)):
                    yield row
                    waiting.append(row)

    def expand_within(self, most: int, goal: Row | None = None) -> None:
        """Open rows, the upper levels first, until about *most* are in sight, then choose *goal*.

        The window stays awake meanwhile.
        """
        self._begin(most, goal)
        self._add_below(QModelIndex())
        self._expand_more()

    def expand_rows(self, rows: Iterable[Row], goal: Row | None) -> None:
        """Open *rows*, those above before those below, then choose *goal*; the window stays awake meanwhile."""
        self._begin(_ALL, goal)
        indexes = (self._model.at(row) for row in rows if self._model.knows(row))
        self._waiting.extend((QPersistentModelIndex(index), False) for index in indexes if index.isValid())
        self._expand_more()

    def _begin(self, most: int, goal: Row | None) -> None:
        self.stop_expanding()
        self._left, self._goal = most, goal

    @Slot()
    def expand_whole(self) -> None:
        """Open everything, a few rows at a time."""
        self.expand_within(_ALL)

    @Slot()
    def collapse_whole(self) -> None:
        """Close everything."""
        self.stop_expanding()
        self.collapseAll()

    def stop_expanding(self) -> None:
        """Open no more rows."""
        self._waiting.clear()
        self._timer.stop()
        self._goal = None

    @property
    def is_expanding(self) -> bool:
        """Whether rows are still being opened."""
        return bool(self._waiting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a narrow tree to the names."""
        super().resizeEvent(event)
        width = min(self.fontMetrics().averageCharWidth() * 15, self.viewport().width() * 3 // 10)
        self.header().resizeSection(VALUE, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the field by Enter; a row that Tab led to is chosen by it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_row is not None:
            self.setCurrentIndex(self.currentIndex())
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        """Tell what is chosen. Qt makes a row current when the keyboard comes, but nobody chose that."""
        chosen = self.selectionModel().selectedRows()
        self.chosen.emit(self._model.row(chosen[0]) if chosen else None)

    @Slot()
    def _expand_more(self) -> None:
        model, end = self._model, self._left - _A_TURN
        while self._waiting and self._left > max(end, 0):
            index, with_below = self._waiting.popleft()
            count = model.rowCount(index) if index.isValid() else 0
            self._left -= max(count, 1)
            if count:
                plain = QModelIndex(index)  # type: ignore[call-overload]  # Qt converts a persistent index
                self.expand(plain)
                if with_below:
                    self._add_below(plain)
        if self._waiting and self._left > 0:
            self._timer.start()
            return
        goal = self._goal
        self.stop_expanding()
        if goal is not None:
            self.choose(goal)

    def _add_below(self, parent: QModelIndex) -> None:
        model = self._model
        for number in range(model.rowCount(parent)):
            index = model.index(number, NAME, parent)
            if model.hasChildren(index):
                self._waiting.append((QPersistentModelIndex(index), True))
