"""The time line of a device: as many events as there are, searched in the background, and the details of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.error import Cancelled
from app.core.text import labelled
from app.jobs.diagnose import SearchOrder, search, without_windows
from app.ui.look.language import translated
from app.ui.look.style import error_colour
from app.ui.widgets.label import Label
from app.ui.widgets.question import show_error
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from app.diagnose.story.timeline import TimelineEntry

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

PAUSE = 200
"""Milliseconds without a key after which is searched."""

TOPICS = ("package", "setting", "join", "enrol", "network", "restart", "windows", "other")


class EntryModel(QAbstractTableModel):
    """Entries in rows: when, about what, what happened. A sentence is translated when its row is drawn."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.entries: Sequence[TimelineEntry] = ()
        self.heads = (self.tr("When (UTC)"), self.tr("About"), self.tr("What happened"))
        self.topics = topic_names()

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show *entries*."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def text(self, row: int) -> str:
        """Return the entry in *row* on one line, to be copied."""
        return "\t".join(str(self.data(self.index(row, column))) for column in range(len(self.heads)))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return what a cell says; failures have a sign and the colour of errors."""
        entry = self.entries[index.row()]
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            if index.column() == 0:
                return f"{entry.when:%Y-%m-%d %H:%M:%S}"
            if index.column() == 1:
                return self.topics[entry.topic]
            return f"✕ {translated(entry.sentence)}" if entry.is_failure else translated(entry.sentence)
        if role == _Role.ForegroundRole and entry.is_failure:
            return error_colour(QApplication.palette())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Return the head of a column."""
        if role == _Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.heads[section]
        return None


class EntryTable(QTableView):
    """The table of a time line; Ctrl+C copies the rows that are marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        # Rows of one height: Qt would ask each of thousands otherwise.
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        width = self.fontMetrics().horizontalAdvance
        header.resizeSection(0, width("0000-00-00 00:00:00") + 24)
        header.resizeSection(1, max(width(name) for name in self.entries.topics.values()) + 28)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy on Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({index.row() for index in self.selectedIndexes()})
            QGuiApplication.clipboard().setText("\n".join(self.entries.text(row) for row in rows))
        else:
            super().keyPressEvent(event)


class TimeLine(QWidget):
    """Filters, the table, and the details of the event that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.entries: Sequence[TimelineEntry] = ()
        self._usual: Sequence[TimelineEntry] = ()
        self._task: Task[list[TimelineEntry]] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self.search, self.topic, self.failures = QLineEdit(self), QComboBox(self), QCheckBox(self)
        self.count = Label(self)
        self.table = EntryTable(self)
        self.details = QPlainTextEdit(self)
        self.copy = QPushButton(self.tr("Copy the event"), self)
        self._name_all()
        above = QHBoxLayout()
        above.setSpacing(10)
        column = QVBoxLayout(self)
        column.addLayout(above)
        above.addWidget(self.search, 1)
        for widget in (self.topic, self.failures, self.count):
            above.addWidget(widget)
        column.addWidget(self.table, 5)
        column.addWidget(self.details, 2)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTrailing)
        self.search.textChanged.connect(self._timer.start)
        self.topic.currentIndexChanged.connect(self.filter_now)
        self.failures.toggled.connect(self.filter_now)
        self._timer.timeout.connect(self.filter_now)
        self.table.selectionModel().currentRowChanged.connect(self._show_details)
        self.copy.clicked.connect(self._copy)

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show *entries*, as far as the filters let them through; those of Windows' own packages are asked for."""
        self.entries, self._usual = entries, without_windows(entries)
        self.filter_now()

    @Slot()
    def filter_now(self) -> None:
        """Filter again; what is still being filtered is given up."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
        words, topic, failures = self.search.text(), self.topic.currentData(), self.failures.isChecked()
        if not (words.strip() or topic or failures):
            self._task = None
            self._show(self._usual)
            return
        self.count.setText(self.tr("Searching…"))
        entries = self.entries
        order = SearchOrder(text=words, topics=(topic,) if topic else (), only_failures=failures)
        self._task = run_task(
            self,
            lambda progress: search(entries, order, translated, progress),
            self._found,
            self._failed,
        )

    def _found(self, entries: list[TimelineEntry]) -> None:
        self._task = None
        self._show(entries)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._task = None
            show_error(self, error)

    def _show(self, entries: Sequence[TimelineEntry]) -> None:
        self.table.entries.set_entries(entries)
        self.count.setText(self.tr("%n event(s)", "", len(entries)))
        if entries:
            # The end of the story is what people look for.
            self.table.selectRow(len(entries) - 1)
            self.table.scrollToBottom()
        self._show_details()

    @Slot()
    def _show_details(self) -> None:
        index = self.table.currentIndex()
        self.copy.setEnabled(index.isValid())
        if not index.isValid():
            self.details.setPlainText("")
            return
        entry = self.table.entries.entries[index.row()]
        lines = [translated(labelled(name, value)) for name, value in entry.details()]
        self.details.setPlainText("\n".join([self.table.entries.text(index.row()).replace("\t", "  "), *lines]))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())

    def _name_all(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the events"))
        self.search.setAccessibleName(self.tr("Search the events"))
        self.search.setClearButtonEnabled(True)
        self.topic.addItem(self.tr("All topics"), "")
        for key, name in self.table.entries.topics.items():
            self.topic.addItem(name, key)
        self.topic.setAccessibleName(self.tr("Topic"))
        self.failures.setText(self.tr("Only &failures"))
        self.table.setAccessibleName(self.tr("Time line"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setPlaceholderText(self.tr("Choose an event to see its details."))
        self.details.setAccessibleName(self.tr("Details of the event"))
        self.copy.setAutoDefault(False)
        names = {"search": self.search, "topic": self.topic, "failures": self.failures, "table": self.table,
                 "details": self.details, "copy": self.copy, "count": self.count}  # fmt: skip
        for name, widget in names.items():
            widget.setObjectName(f"timeline.{name}")


def topic_names() -> dict[str, str]:
    """Return the topics and their words."""
    translate = QCoreApplication.translate
    words = (
        translate("Topic", "Package"),
        translate("Topic", "Setting"),
        translate("Topic", "Join"),
        translate("Topic", "Enrolment"),
        translate("Topic", "Network"),
        translate("Topic", "Restart"),
        translate("Topic", "Windows itself"),
        translate("Topic", "Other"),
    )
    return dict(zip(TOPICS, words, strict=True))
