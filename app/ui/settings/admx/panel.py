"""The tab *Administrative templates*: templates of the project, their policies, and the cards of the chosen one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.masking import shown
from app.jobs.setting.admx import (
    AdmxOrder,
    KnownTemplate,
    forget,
    ingest,
    known_templates,
    policy_at,
    read_admx,
    states_in,
)
from app.model.address import find_node
from app.ui.items.item_list import ItemList
from app.ui.items.item_row import Entry
from app.ui.look.follow import follow
from app.ui.settings.admx.policy_cards import PolicyCards
from app.ui.widgets.field import TextField
from app.ui.widgets.file_dialog import choose_files, take_files
from app.ui.widgets.labels import Hint
from app.ui.widgets.question import show_error
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.wizard.card import Card
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent

    from app.answers.admx.template import Policy
    from app.core.progress import Progress
    from app.jobs.setting.admx import AdmxResult
    from app.ui.session.session import Session

_INGESTED = "ADMXIngestion/ConfigOperations"
_ROWS = 9
"""Policies in sight at a time."""


class AdmxPanel(QWidget):
    """The templates that the session's project ingests, and their policies."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the lists; what they show comes when the tab is shown."""
        super().__init__(parent)
        self.session = session
        self.row = 0
        self.known: tuple[KnownTemplate, ...] = ()
        self.cards: PolicyCards | None = None
        self._seen: object = None
        self._states: dict[tuple[str, str], bool] = {}
        inner = Scrolled(self)
        self._inner = inner
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(4, 12, 12, 12)
        self._column.setSpacing(16)
        self._about = Hint(inner)
        self._column.addWidget(self._about)
        self._card = Card(session, inner)
        self._column.addWidget(self._card)
        self.items = ItemList("file", self._card, movable=False)
        self.items.view.setObjectName("templates")
        self._card.add_widget(self.items)
        self._policies = Card(session, inner)
        self._column.addWidget(self._policies)
        self.line = TextField(self._policies)
        self.line.setObjectName("templates.search")
        self.line.setClearButtonEnabled(True)
        self._policies.add_widget(self.line)
        self.table = RowTable(self._policies)
        self.table.setObjectName("templates.policies")
        self._policies.add_widget(self.table)
        self._column.addStretch(1)
        self._area = Area(inner, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self.setAcceptDrops(True)
        self.items.add_asked.connect(self.browse)
        self.items.remove_asked.connect(self.remove)
        self.items.chosen.connect(self.open)
        self.line.textChanged.connect(self.table.filter)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        session.changed.connect(self._follow)
        session.loaded.connect(self.refresh)
        self.retranslate()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self._about.set_text(
            self.tr(
                "The .admx files of browsers, office programs and others say which policies they know. Setting one "
                "writes the template and the policy into the package."
            )
        )
        self.items.set_text(
            self.tr("Administrative templates"),
            self.tr("Add a template…"),
            self.tr("No administrative templates."),
            self.tr("Drop .admx files here; their .adml files are found in the folders of languages beside them."),
        )
        self._policies.set_title(self.tr("Policies"))
        self.line.setPlaceholderText(self.tr("Search policies"))
        self.line.setAccessibleName(self.tr("Search policies"))
        self.table.setAccessibleName(self.tr("Policies"))
        self._close()
        self.show_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def show_place(self, place: str) -> bool:
        """Open the policy at *place*; tell whether it is one of a template that is shown."""
        found = policy_at(self.session.project, place)
        row = next((at for at, one in enumerate(self.known) if found and one.app == found[0]), None)
        if found is None or row is None:
            return False
        self.open(row)
        index = next((at for at, one in enumerate(self.policies()) if one.name == found[1]), None)
        if index is None:
            return False
        self.open_policy(index)
        if self.cards is not None:
            self._area.ensureWidgetVisible(self.cards, 0, 60)
            self.cards.state.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @Slot()
    def browse(self) -> None:
        """Let templates be chosen; the dialog does not block."""
        filters = [self.tr("Administrative templates ({0})").format("*.admx"), self.tr("All files ({0})").format("*")]
        choose_files(self, self.tr("Add a template"), self.session.folder, filters, self._chosen)

    @Slot(list)
    def _chosen(self, paths: list[str]) -> None:
        self.add_files([Path(path) for path in paths])

    def add_files(self, paths: list[Path]) -> None:
        """Read the templates *paths* in the background, then ingest them, as one step to undo."""
        orders = [AdmxOrder(file=path, language=QLocale().bcp47Name()) for path in paths]

        def work(_progress: Progress) -> list[AdmxResult]:
            return [read_admx(order) for order in orders]

        run_task(self, work, self._ingest, partial(show_error, self))

    def _ingest(self, results: list[AdmxResult]) -> None:
        folder = self.session.folder
        if folder is None:
            return
        project = self.session.project
        for result in results:
            project = ingest(project, folder, result)
        self.row = len(self.known)
        self.session.replace(project)

    @Slot(int)
    def remove(self, row: int) -> None:
        """Remove the template at *row* with the policies that are set from it."""
        self.session.replace(forget(self.session.project, self.known[row].app))
        self.items.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def open(self, row: int) -> None:
        """Show the policies of the template at *row*."""
        self.row = row
        self._close()
        self.show_rows()

    @Slot()
    def refresh(self) -> None:
        """Read the templates of the project, if they are others than before; the files of texts are read too."""
        project, folder = self.session.project, self.session.folder
        seen = (find_node(project.settings, _INGESTED), project.templates)
        if not self.isVisible() or (self._seen is not None and seen == self._seen):
            return
        self._seen = seen

        def work(_progress: Progress) -> tuple[KnownTemplate, ...]:
            return known_templates(project, folder)

        run_task(self, work, self._has_known, partial(show_error, self))

    def _has_known(self, known: tuple[KnownTemplate, ...]) -> None:
        self.known = known
        self.row = min(self.row, len(known) - 1) if known else 0
        self._close()
        self.show_rows()

    def show_rows(self) -> None:
        """Show the templates, and the policies of the chosen one with their states."""
        states = self._states = states_in(self.session.project)
        entries = []
        for one in self.known:
            count = len(one.template.policies) if one.template else 0
            is_set = sum(app == one.app for app, _ in states)
            words = [self.tr("%n policy(ies)", "", count), self.tr("%n set", "", is_set)] if one.template else []
            entries.append(Entry(shown(one.app, 120), " · ".join(words) or self.tr("cannot be read")))
        self.items.show_entries(entries, self.row if self.known else -1)
        self._policies.setVisible(bool(self.policies()))
        named = {True: self.tr("Enabled"), False: self.tr("Disabled")}
        app = self.known[self.row].app if self.known else ""
        rows = [
            (
                shown(one.title, 200),
                named[states[app, one.name]] if (app, one.name) in states else "",
                shown(" › ".join(one.titles), 200),
                one.name,
            )
            for one in self.policies()
        ]
        heads = (self.tr("Policy"), self.tr("State"), self.tr("Category"), self.tr("Name"))
        letter = self.fontMetrics().averageCharWidth()
        self.table.set_rows(heads, rows, (0, letter * 14, letter * 26, letter * 22))
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(height * (min(len(rows), _ROWS) + 1) + letter * 4)

    def policies(self) -> tuple[Policy, ...]:
        """Return the policies of the chosen template."""
        template = self.known[self.row].template if self.row < len(self.known) else None
        return template.policies if template else ()

    def open_policy(self, index: int) -> None:
        """Show the cards of the policy number *index* of the chosen template."""
        self._close()
        self.cards = PolicyCards(self.known[self.row].app, self.policies()[index], self.session, self._inner)
        self.cards.changed.connect(self._show_states)
        self._column.insertWidget(self._column.indexOf(self._policies) + 1, self.cards)
        self.cards.show()

    @Slot()
    def _choose(self) -> None:
        chosen = self.table.chosen()
        if chosen is None or (self.cards is not None and self.cards.policy.name == chosen[-1]):
            return
        index = next((at for at, one in enumerate(self.policies()) if one.name == chosen[-1]), None)
        if index is not None:
            self.open_policy(index)

    @Slot()
    def _show_states(self) -> None:
        self.show_rows()

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if "settings" in places or "templates" in places:
            self.refresh()
        if "settings" in places and self.isVisible() and states_in(self.session.project) != self._states:
            self.show_rows()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take templates from the file manager."""
        files = take_files(event)
        if not any(path.suffix.lower() == ".admx" for path in files):
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the templates that were dropped."""
        self.add_files([path for path in take_files(event) if path.suffix.lower() == ".admx"])

    def _close(self) -> None:
        if self.cards is not None:
            self.cards.hide()
            self.cards.setParent(None)
            self.cards.deleteLater()
            self.cards = None
