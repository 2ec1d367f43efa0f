"""What the pages of applications and of certificates share: a list at the top, the chosen item's cards below it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot

from app.model.field import move_item, remove_item, set_field
from app.model.rules.rule import Level
from app.ui.items.item_list import ItemList
from app.ui.session.project_task import run_for_project
from app.ui.widgets.field import focus_widget
from app.ui.widgets.file_dialog import choose_files, take_files
from app.ui.widgets.labels import Hint, ProblemLabel
from app.ui.widgets.question import show_error
from app.ui.wizard.binding import Binding
from app.ui.wizard.page import AFTER_SHOWN, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from app.core.progress import Progress
    from app.ui.items.item_row import Entry
    from app.ui.session.session import Session

_PAUSE = 400
"""Milliseconds without a key before a password is tried: that is slow on purpose, and most of it in vain."""


class ItemPage(Page):
    """A page over the list at the place *key* of the project. Subclasses say what a row and an item look like."""

    def __init__(self, key: str, session: Session, parent: QWidget | None = None, *, movable: bool) -> None:
        """Build the list; the subclass calls ``retranslate`` at the end of its constructor."""
        super().__init__(key, session, parent)
        self.key = key
        self.filters: list[str] = []
        self.editor: QWidget | None = None
        """The cards of the chosen item."""
        self.list_card = self.add_card()
        self.items = ItemList(key, self, movable=movable)
        self.items.view.setObjectName(key)
        self.list_card.add_widget(self.items)
        self.busy = self.list_card.add_hint()
        self.total: Hint = self.list_card.add_hint()
        self.total.setObjectName(f"{key}.total")
        self.list_problems = ProblemLabel(self)
        self.list_problems.setObjectName(f"{key}.problems")
        self.list_card.column.addWidget(self.list_problems)
        self.list_card.column.addSpacing(10)
        self.setAcceptDrops(True)
        self._row = -1
        self._is_new = False
        self._dialog_title = ""
        self._typing_ends = QTimer(self)
        self._typing_ends.setSingleShot(True)
        self._typing_ends.setInterval(_PAUSE)
        self._typing_ends.timeout.connect(self.look_at_files)
        self.items.add_asked.connect(self.browse)
        self.items.remove_asked.connect(self.remove_row)
        self.items.move_asked.connect(self.move_row)
        self.items.chosen.connect(self.open_item)
        self.items.opened.connect(self.focus_item)
        session.changed.connect(self._follow)
        session.loaded.connect(self._load)
        session.problems_changed.connect(self.show_rows)

    # What subclasses say

    def entry(self, item: Any, place: str) -> Entry:
        """Return what the row of *item* at *place* says; the problems are filled in."""
        raise NotImplementedError

    def make_editor(self, place: str) -> QWidget:
        """Return the cards of the item at *place*."""
        raise NotImplementedError

    def read_items(self, paths: Sequence[Path], folder: Path | None, progress: Progress) -> list[Any]:
        """Return new items for the files *paths*; called in a thread, which touches no widgets."""
        raise NotImplementedError

    def look_at_files(self) -> None:
        """Find out about the files of all items."""
        raise NotImplementedError

    # The list

    @property
    def all_items(self) -> tuple[Any, ...]:
        """Return the items of the project."""
        found: tuple[Any, ...] = getattr(self.session.project, self.key)
        return found

    @property
    def row(self) -> int:
        """Return which item is open, -1 if none is."""
        return self._row

    @Slot()
    def browse(self) -> None:
        """Let files be chosen, several at once; the dialog does not block."""
        choose_files(self, self._dialog_title, self.session.folder, self.filters, self._chosen)

    @Slot(list)
    def _chosen(self, paths: list[str]) -> None:
        self.add_files([Path(path) for path in paths])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read *paths* in the background, then add an item for each, as one step to undo."""
        if paths:
            self.busy.set_text(QCoreApplication.translate("ItemPage", "Reading %n file(s)…", "", len(paths)))
            work = partial(self.read_items, tuple(paths), self.session.folder)
            run_for_project(self, self.session, work, partial(self._add, len(paths)), self._failed)

    def _add(self, count: int, items: list[Any]) -> None:
        left_out = QCoreApplication.translate(
            "ItemPage", "Folders cannot be added. Pack each as .cab or .zip, or add the files in it."
        )
        self.busy.set_text(left_out if len(items) < count else "")
        if not items:
            return
        first = len(self.all_items)
        project = self.session.project
        for index, item in enumerate(items, first):
            project = set_field(project, f"{self.key}[{index}]", item)
        self._row, self._is_new = first, True
        self.session.replace(project)  # and `_follow` opens the first of the new ones
        self._is_new = False
        self.session.check_now()
        self.focus_new(len(items))

    def _failed(self, error: Exception) -> None:
        self.busy.set_text("")
        show_error(self, error)

    def focus_field(self, place: str) -> None:
        """Put the keyboard into the field *place* of the open item, without a word about its problems."""
        for binding in self.editor.findChildren(Binding) if self.editor else ():
            if binding.place == place:
                self._area.ensureWidgetVisible(binding.editor, 0, 60)
                focus_widget(binding.editor).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_new(self, count: int) -> None:
        """Put the keyboard where work goes on after *count* items were added."""
        if count == 1:
            self.focus_item()
        else:
            self.items.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def remove_row(self, row: int) -> None:
        """Remove the item at *row*; the keyboard goes on at the one that takes its place."""
        self.session.replace(remove_item(self.session.project, f"{self.key}[{row}]"))
        target = self.items.view if self.all_items else self.items.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, int)
    def move_row(self, row: int, to: int) -> None:
        """Move the item at *row* so that it becomes number *to*."""
        if 0 <= to < len(self.all_items):
            self.session.replace(move_item(self.session.project, f"{self.key}[{row}]", to))
            self.open_item(to)

    @Slot()
    def show_rows(self) -> None:
        """Bring the rows and what is below them up to date; a hidden page waits until it is shown."""
        if not self.isVisible():
            return
        levels = Counter((one.place.partition("]")[0] + "]", one.level) for one in self.session.problems)
        entries = []
        for index, item in enumerate(self.all_items):
            place = f"{self.key}[{index}]"
            found = self.entry(item, place)
            entries.append(replace(found, errors=levels[place, Level.ERROR], warnings=levels[place, Level.WARNING]))
        self.items.show_entries(entries, self._row)
        self.list_problems.show_problems(self.session.problems_at(self.key))
        self.show_total()

    def show_total(self) -> None:
        """Say what is below the list."""

    # The item

    @Slot(int)
    def open_item(self, row: int) -> None:
        """Show the cards of the item at *row* with all its problems; a new item may still lack its password."""
        count = len(self.all_items)
        self._row = min(row, count - 1)
        self._close_item()
        if self._row >= 0:
            self.editor = self.make_editor(f"{self.key}[{self._row}]")
            self.add_widget(self.editor)
            self.editor.show()  # now, as only what is shown can take the keyboard
            for binding in self.editor.findChildren(Binding):
                if not (self._is_new and binding.place.endswith(".password")):
                    binding.reveal()
        self.show_rows()

    def _close_item(self) -> None:
        if self.editor is not None:
            # Without a parent it is not found any more, though it lives until the event loop comes round.
            self.editor.hide()
            self.editor.setParent(None)
            self.editor.deleteLater()
            self.editor = None

    @Slot()
    def focus_item(self, place: str = "") -> None:
        """Put the keyboard into the field *place* of the open item, its first one if that is not there."""
        if self.editor is not None:
            first = next(iter(self.editor.findChildren(Binding)), None)
            if first is not None:
                super().show_place(place) or super().show_place(first.place)

    def show_place(self, place: str) -> bool:
        """Open the item that *place* belongs to, and put the keyboard into the field."""
        if place == self.key:
            self.focus_first()
            return True
        found = re.match(rf"{self.key}\[(\d+)\]", place)
        if not found or int(found[1]) >= len(self.all_items):
            return False
        if int(found[1]) != self._row:
            self.open_item(int(found[1]))
        self.focus_item(place)
        return True

    def focus_first(self) -> None:
        """Put the keyboard into the list, or on the button that adds to it."""
        target = self.items.view if self.all_items else self.items.add
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def set_words(self, dialog: str, filters: list[str]) -> None:
        """Set the words of the dialog for files; show list and item in the language of now."""
        self._dialog_title, self.filters = dialog, filters
        self.open_item(max(self._row, 0))

    # What happens elsewhere

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if self.key in places:
            self.look_at_files()
            self.open_item(max(self._row, 0))
        elif any(place.startswith(self.key) for place in places):
            fields = {place.rpartition(".")[2] for place in places}
            if fields & {"file", "command_file", "dependencies"}:
                self.look_at_files()
            if "password" in fields:
                self._typing_ends.start()
            self.show_rows()

    @Slot()
    def _load(self) -> None:
        self.busy.set_text("")
        self._row = -1
        self._close_item()
        if self.isVisible():
            self.look_at_files()
            self.prepare()

    def prepare(self) -> None:
        """Open the first item if none is open."""
        if self.editor is None:
            self.open_item(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile, files too."""
        super().showEvent(event)
        QTimer.singleShot(AFTER_SHOWN, self, self.look_at_files)
        self.prepare()
        self.show_rows()

    # Files from the file manager

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and show where they go."""
        self.items.set_target(bool(take_files(event)))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        super().dragLeaveEvent(event)
        self.items.set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the dropped files."""
        self.items.set_target(False)
        self.add_files(take_files(event))
