"""The editor of settings: search and filters above, the tree and what is set at the left, the chosen one beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.catalogue.catalogue import load_catalogue
from app.catalogue.search import search_index
from app.jobs.setting.admx import known_templates
from app.jobs.setting.policies import INSTALLED, NO_TREE, PolicyTree
from app.model.address import find_node
from app.model.rules.rule import Level
from app.ui.settings.filter_bar import FilterBar
from app.ui.settings.panel import SettingPanel
from app.ui.settings.set_list import SetList
from app.ui.settings.sieve import Sieve, Sifted
from app.ui.settings.tree_actions import TreeActions
from app.ui.settings.tree_model import SettingsModel, Shown
from app.ui.settings.view import SettingsTree
from app.ui.widgets.file_dialog import take_files
from app.ui.widgets.tabs import Tabs
from app.ui.work.task import run_task
from app.ui.work.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from app.catalogue.search import SearchIndex
    from app.core.progress import Progress
    from app.core.secret import Secret
    from app.ui.settings.branch import Branch
    from app.ui.settings.row import Row
    from app.ui.settings.sieve import Filters

_OPEN = 60
"""Rows that a search opens at most, so that its best hits are in sight; everything else is opened by hand."""

_LEVELS = list(Level)


class SettingsEditor(QWidget):
    """Shows and changes the settings of one *branch* of a project; a page may have several editors.

    ``asked_for`` brings the place of a page's field that somebody wants to see.
    """

    asked_for = Signal(str)

    def __init__(self, branch: Branch, parent: QWidget) -> None:
        """Show the catalogue; :meth:`prepare` shows the project."""
        super().__init__(parent)
        self._branch = branch
        self._catalogue = load_catalogue()
        self._index: SearchIndex | None = None
        self._policies = NO_TREE
        self._seen: object = None
        self._sifted = Sifted()
        self._sifting = Turns(self)
        self._opened: list[Row] = []
        self._is_stale = True
        self.model = SettingsModel(self._catalogue, self)
        self.bar = FilterBar(self)
        self.tree = SettingsTree(self.model, self)
        self.actions_of_tree = TreeActions(branch, self.tree)
        self.bar.more.setMenu(self.actions_of_tree.menu)
        self.list = SetList(branch, self.model, self)
        self.panel = SettingPanel(branch, self.model, self._catalogue, self)
        self.tabs = Tabs(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.focus_search)
        self.bar.changed.connect(self._filter)
        self.bar.line.down.connect(self._into_tree)
        self.bar.line.entered.connect(self._open_first)
        self.tree.chosen.connect(self.panel.show_row)
        self.tree.opened.connect(self.panel.focus_first)
        self.actions_of_tree.said.connect(self.bar.say)
        self.list.chosen.connect(self._show_row)
        self.panel.row_asked.connect(self.show_address)
        self.panel.asked_for.connect(self.asked_for)
        self.actions_of_tree.add_template.triggered.connect(self.panel.templates.browse)
        self.setAcceptDrops(branch.is_common)
        branch.session.changed.connect(self._follow)
        branch.session.loaded.connect(self._renew)
        branch.session.problems_changed.connect(self._mark)
        self.retranslate()

    def prepare(self) -> None:
        """Show the project as it is now, if it changed while the editor was hidden."""
        self._read_templates()
        if self._is_stale:
            self._is_stale = False
            self.model.set_project(self._branch.nodes(), self._branch.owned(), self._policies)
            self.list.refresh()
            self._count_set()
            self.panel.refresh()
            self._mark()
            if self.model.filter == Shown():
                self._filter()
                self._sifting.finish()

    def show_address(self, address: str) -> bool:
        """Show the setting or item at *address*, past all filters; tell whether there is one."""
        row = self.model.find(address)
        if row is None:
            return False
        self._show_row(row)
        return True

    @Slot()
    def focus_search(self) -> None:
        """Put the keyboard into the search box."""
        self.bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.line.selectAll()

    @property
    def is_ready(self) -> bool:
        """Whether words can be searched for; until then they wait for the index."""
        return self._index is not None

    @property
    def is_at_rest(self) -> bool:
        """Whether the tree shows what was asked for, and nothing is left to be opened."""
        return not self._sifting.is_busy and not self.tree.is_expanding

    def value(self, address: str) -> str | Secret | None:
        """Return the value of the setting at *address*, None where it is not set."""
        node = self._branch.node(address)
        return node.value if node is not None else None

    def retranslate(self) -> None:
        """Set all words."""
        self.tree.setAccessibleName(self.tr("All settings"))
        self.tree.setAccessibleDescription(self.tr("Enter leads to the field, Delete removes what is set."))
        self.tabs.setTabText(0, self.tr("All settings"))
        self.actions_of_tree.retranslate()
        self._count_set()
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "splitter"):
            self.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take administrative templates from the file manager."""
        if not _templates(take_files(event)):
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the templates that were dropped."""
        self.panel.templates.add_files(_templates(take_files(event)))

    # The project

    @Slot(object)
    def _follow(self, _places: frozenset[str]) -> None:
        self._renew()

    @Slot()
    def _renew(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.prepare()

    @Slot()
    def _mark(self) -> None:
        """Mark the rows with problems, and those above them."""
        levels: dict[str, Level] = {}
        for problem in self._branch.session.problems:
            at = self._branch.address(problem.place) or ""
            for address in (at, self.model.policies.path_at(at)):
                while address:
                    before = levels.get(address)
                    if before is None or _LEVELS.index(problem.level) < _LEVELS.index(before):
                        levels[address] = problem.level
                    address = address.rpartition("/")[0]
        self.model.set_levels(levels)
        if self.bar.only_problems.isChecked():
            self._filter()
        self.tree.viewport().update()

    @Slot(object)
    def _show_row(self, row: Row) -> None:
        for clear in (self.bar.clear_words, self.bar.show_all, None):
            if self.tree.choose(row) or clear is None:
                break
            clear()
            self._sifting.finish()
        self.tabs.setCurrentIndex(0)

    # Search and filters

    def _read_templates(self) -> None:
        """Read the templates of the project in the background, if they are others than before, and index them.

        They are those that every device gets, whose policies a variant may set too.
        """
        project, folder = self._branch.session.project, self._branch.session.folder
        seen = (find_node(project.settings, INSTALLED), project.templates, folder)
        if seen == self._seen:
            return
        self._seen = seen

        def work(_progress: Progress) -> tuple[PolicyTree, SearchIndex]:
            known = known_templates(project, folder)
            tree = PolicyTree(known) if known else NO_TREE
            index = search_index(self._catalogue)
            return tree, index.with_others(tree.entries()) if known else index

        run_task(self, work, partial(self._has_index, seen))

    def _has_index(self, seen: object, found: tuple[PolicyTree, SearchIndex]) -> None:
        if seen is not self._seen:
            return  # the templates changed meanwhile, and are being read again
        is_other = found[0] is not self._policies
        self._policies, self._index = found
        if is_other:
            chosen = self.panel.row.address if self.panel.row is not None else ""
            self.model.set_project(self._branch.nodes(), self._branch.owned(), self._policies)
            self._mark()
            self.panel.show_row(self.model.find(chosen) if chosen else None)
        if is_other or self.bar.line.text().strip():
            self._filter()

    @Slot()
    def _filter(self) -> None:
        text = self.bar.line.text().strip()
        if text and self._index is None:
            return  # the filter comes with the index
        filters = self.bar.filters(self._branch.session.project.editions)
        only = self._only(filters.only_set, filters.only_problems)
        sieve = Sieve(self._catalogue, self.model.policies, filters, only)
        self._sifting.begin(sieve.steps(self._index if text else None, text), partial(self._show_sifted, filters, text))

    def _show_sifted(self, filters: Filters, text: str, sifted: Sifted) -> None:
        """Show what is left of the search for *text*."""
        chosen = self.tree.current_row
        if not self.model.filter.words and not self.tree.is_expanding:
            self._opened = list(self.tree.opened_rows())
        self._sifted = sifted
        self.model.set_filter(
            Shown(
                ranks=sifted.ranks,
                words=sifted.hits.words if sifted.hits is not None else (),
                only_set=filters.only_set,
                only_addresses=self._with_problems() if filters.only_problems else None,
            )
        )
        if text or filters.only_set or filters.only_problems:
            self.tree.expand_within(_OPEN, None if text else chosen)
        else:
            self.tree.expand_rows(self._opened, chosen)
        self.list.filter(text)
        self._count()

    def _only(self, only_set: bool, only_problems: bool) -> Callable[[str], bool] | None:
        """Return what tells whether something at a path is set, or has a problem; None where all are wanted."""
        if not only_set and not only_problems:
            return None
        return self.list.paths(self._with_problems() if only_problems else None).__contains__

    def _with_problems(self) -> frozenset[str]:
        return self.model.marked()

    def first_hit(self) -> Row | None:
        """Return the row of the best hit that is shown; of a group that holds others the group."""
        self._sifting.finish()
        for path in self._sifted.hits.paths if self._sifted.hits is not None else ():
            row = self.model.find(path)
            if row is not None and self.tree.choose(row):
                return row
        return None

    @Slot()
    def _open_first(self) -> None:
        row = self.first_hit()
        if row is not None:
            self.panel.focus_first()

    @Slot()
    def _into_tree(self) -> None:
        self.tabs.setCurrentIndex(0)
        if self.tree.current_row is None:
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count_set(self) -> None:
        self.tabs.setTabText(1, self.tr("Set ({0})").format(self.list.count))

    def _count(self) -> None:
        """Say how many settings were found, and whether they are not quite what was asked for."""
        hits = self._sifted.hits
        if hits is None:
            self.bar.count.set_text("")
        elif not hits.paths:
            self.bar.count.set_text(self.tr("Nothing found. Try fewer or other words."))
        elif hits.is_near:
            self.bar.count.set_text(self.tr("Nothing has all these words; these come nearest."))
        else:
            shown, hidden = self._sifted.shown, self._sifted.found - self._sifted.shown
            text = self.tr("%n setting(s)", "", shown)
            more = self.tr("%n more hidden by the filters", "", hidden) if hidden else ""
            self.bar.count.set_text(f"{text} · {more}" if more else text)

    def _lay_out(self) -> None:
        self.tabs.addTab(self.tree, "")
        self.tabs.addTab(self.list, "")
        self.tabs.setDocumentMode(True)
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 4)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setSizes([430, 560])
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.bar)
        column.addWidget(self.splitter, 1)


def _templates(files: list[Path]) -> list[Path]:
    return [path for path in files if path.suffix.lower() == ".admx"]
