"""The palette: one line to type into, and below it what the words find."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.jobs.settings import SettingsOrder, SettingsResult, find_settings
from app.ui.look.follow import follow
from app.ui.look.language import other_texts
from app.ui.look.markup import tip
from app.ui.look.screen_fit import open_within_screen
from app.ui.look.spoken import announce
from app.ui.look.style import faded
from app.ui.palette.entry import Entry, EntryKind
from app.ui.palette.search import PaletteIndex
from app.ui.widgets.labels import StateLabel
from app.ui.widgets.tab_order import move_focus
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.core.progress import Progress

_ENTRY = Qt.ItemDataRole.UserRole
_EDGE = 7
_PAUSE = 150
"""Milliseconds without a key before the settings are searched."""
_TURN = 5
"""Milliseconds between two pages that are built for their entries, in which the window hears keys."""
_LEAST, _MOST = 3, 12
"""Letters before settings are searched, and how many of them are listed at most."""


class PaletteDelegate(QStyledItemDelegate):
    """Draws an entry in one line: what it is called, its keys, and where it is."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room for one line."""
        return QSize(100, option.fontMetrics.lineSpacing() + 2 * _EDGE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the entry of *index*."""
        entry: Entry = index.data(_ENTRY)
        palette = QApplication.palette()
        state: Any = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(room.adjusted(0, 1, 0, -1), 6, 6)
        text = palette.color(QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.WindowText)
        quiet = text if is_chosen else faded(palette)
        room = room.adjusted(12, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = option.fontMetrics
        beside = f"{entry.where}   {entry.shortcut}" if entry.shortcut else entry.where
        beside = metrics.elidedText(beside, Qt.TextElideMode.ElideMiddle, room.width() // 2)
        painter.setPen(quiet)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignTrailing | middle), beside)
        painter.setPen(text if entry.possible else quiet)
        rest = max(40, room.width() - metrics.horizontalAdvance(beside) - 16)
        label = metrics.elidedText(entry.label, Qt.TextElideMode.ElideRight, rest)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeading | middle), label)
        painter.restore()


class PaletteDialog(QDialog):
    """Type, choose with the arrows, Enter. *show_setting* opens a setting; without it none is looked for."""

    def __init__(
        self,
        entries: Sequence[Entry],
        parent: QWidget,
        show_setting: Callable[[str], None] | None = None,
        *,
        title: str = "",
        more: Callable[[], Sequence[Entry] | None] | None = None,
    ) -> None:
        """List *entries*, under a *title* of their own if they are not all.

        *more* is called in pauses until it returns them anew: pages that nobody saw yet are built meanwhile.
        """
        super().__init__(parent)
        self._entries, self._window, self._show_setting = tuple(entries), parent, show_setting
        self._index = PaletteIndex(self._entries)
        self._title, self._more = title, more
        self._texts: Mapping[str, tuple[str, ...]] = {}
        self._settings: tuple[Entry, ...] = ()
        self._asked = ""
        self.line = QLineEdit(self)
        self.line.setObjectName("palette.line")
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setObjectName("palette.list")
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.state = StateLabel("palette.state", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.state)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_for_settings)
        self._building = QTimer(self)
        self._building.setSingleShot(True)
        self._building.setInterval(_TURN)
        self._building.timeout.connect(self._complete)
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._run_chosen)
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self.list.currentItemChanged.connect(self._say)
        self.retranslate()
        self._search()
        run_task(self, _texts_of_others, self._know_others)
        if more is not None:
            self._building.start()
        open_within_screen(self, 720, 460)
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self._title or self.tr("Find an action or setting"))
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.windowTitle())
        self.line.setAccessibleDescription(
            self.tr("Type words in any order. Up and Down choose, Enter does it, Escape closes.")
        )
        self.list.setAccessibleName(self.tr("What was found"))

    @property
    def found(self) -> list[Entry]:
        """Return what is listed, best first."""
        return [self.list.item(row).data(_ENTRY) for row in range(self.list.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows choose while the keyboard is in the line."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif self.list.count():
            row = self.list.currentRow() + step
            at_end = abs(step) == 1 and not 0 <= row < self.list.count()
            self.list.setCurrentRow(row % self.list.count() if at_end else max(0, min(row, self.list.count() - 1)))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    @Slot()
    def _search(self) -> None:
        text = self.line.text()
        if text != self._asked:
            self._settings = ()
        self._show([*self._index.find(text), *self._settings])
        if self._show_setting and len(text.strip()) >= _LEAST:
            self._pause.start()
        else:
            self._pause.stop()

    def _show(self, entries: Sequence[Entry]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(entry.label, self.list)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (entry.label, entry.where))))
            item.setToolTip(tip("\n".join(filter(None, (entry.label, entry.where)))))
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._say()

    @Slot()
    def _say(self) -> None:
        """Tell screen readers what Enter would do, and everybody when that is nothing."""
        item = self.list.currentItem()
        if item is None:
            self.state.say(self.tr("Nothing found. Try fewer or other words."), aloud=True)
            return
        entry: Entry = item.data(_ENTRY)
        self.state.say("" if entry.possible else self.tr("This is not possible now."), aloud=True)
        if self.isVisible():
            text = str(item.data(Qt.ItemDataRole.AccessibleTextRole))
            announce(self.list, text)

    @Slot()
    def _run_chosen(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._run(item)

    @Slot(QListWidgetItem)
    def _run(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(_ENTRY)
        if entry.possible or entry.kind is EntryKind.FIELD:
            self.accept()
            # Once this dialog is gone: the action may open one itself, or look where the keyboard is.
            QTimer.singleShot(0, self._window, entry.run)

    # What comes later

    @Slot()
    def _ask_for_settings(self) -> None:
        self._asked = self.line.text()
        run_task(self, partial(_find_settings, self._asked), partial(self._add_settings, self._asked), _forget)

    def _add_settings(self, text: str, result: SettingsResult) -> None:
        if text != self.line.text() or self._show_setting is None:
            return
        self._settings = tuple(
            Entry(
                key=f"setting.{one.path}",
                label=one.name,
                where=one.path,
                kind=EntryKind.SETTING,
                run=partial(self._show_setting, one.path),
            )
            for one in result.found
        )
        row = self.list.currentRow()
        self._show([*self._index.find(text), *self._settings])
        self.list.setCurrentRow(max(0, row))

    def _know_others(self, texts: Mapping[str, tuple[str, ...]]) -> None:
        """Find words of the other language, too, from now on."""
        self._texts = texts
        self._renew()

    @Slot()
    def _complete(self) -> None:
        """Let one more page be built; after the last list what is on all of them."""
        entries = self._more() if self._more is not None else ()
        if entries is None:
            self._building.start()
        elif entries:
            self._entries = tuple(entries)
            self._renew()

    def _renew(self) -> None:
        """Search again among what is known now; what somebody chose stays so, the best hit is the first one."""
        self._index = PaletteIndex(self._entries, self._texts)
        item = self.list.currentItem()
        key = item.data(_ENTRY).key if item is not None and self.list.currentRow() else ""
        self._show([*self._index.find(self.line.text()), *self._settings])
        if self.list.count():
            self.list.setCurrentRow(next((row for row, one in enumerate(self.found) if one.key == key), 0))


def _texts_of_others(_progress: Progress) -> Mapping[str, tuple[str, ...]]:
    return other_texts()


def _find_settings(text: str, _progress: Progress) -> SettingsResult:
    return find_settings(SettingsOrder(query=text, limit=_MOST))


def _forget(_error: Exception) -> None:
    """Let it go: what is wrong with the catalogue shows on the page of settings."""
