"""The administrative templates of a project: added, removed, and where their policies are."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.masking import shown
from app.jobs.setting.admx import AdmxOrder, forget, ingest, read_admx
from app.jobs.setting.policies import INGESTION, NO_TREE
from app.ui.items.item_list import ItemList
from app.ui.items.item_row import Entry
from app.ui.look.follow import follow
from app.ui.session.project_task import run_for_project
from app.ui.widgets.file_dialog import choose_files
from app.ui.widgets.labels import Hint
from app.ui.widgets.question import show_error

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.jobs.setting.admx import AdmxResult
    from app.jobs.setting.policies import PolicyTree
    from app.ui.session.session import Session


class TemplatePanel(QWidget):
    """The templates that the session's project ingests. ``row_asked`` brings the address of one in the tree."""

    row_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Show no templates yet."""
        super().__init__(parent)
        self.session = session
        self._tree = NO_TREE
        self._about = Hint(self)
        self.items = ItemList("file", self, movable=False)
        self.items.view.setObjectName("templates")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._about)
        column.addWidget(self.items)
        self.items.add_asked.connect(self.browse)
        self.items.remove_asked.connect(self.remove)
        self.items.opened.connect(self.open)
        self.retranslate()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self._about.set_text(
            self.tr(
                "The .admx files of browsers, office programs and others say which policies they know. They appear "
                "in the tree below their template, and the search finds them. Setting one writes the template and the "
                "policy into the package."
            )
        )
        self.items.set_text(
            self.tr("Administrative templates"),
            self.tr("Add a template…"),
            self.tr("No administrative templates."),
            self.tr("Drop .admx files here; their .adml files are found in the folders of languages beside them."),
        )
        self.show_tree(self._tree)

    def show_tree(self, tree: PolicyTree) -> None:
        """List the templates of *tree*."""
        self._tree = tree
        counts = {spot.app: spot.count for spot in tree.templates}
        entries = [
            Entry(
                shown(one.app, 120),
                self.tr("%n policy(ies)", "", counts[one.app]) if one.template else self.tr("cannot be read"),
            )
            for one in tree.known
        ]
        self.items.show_entries(entries, 0 if entries else -1)

    def focus_first(self) -> None:
        """Put the keyboard on the button for another template."""
        self.items.add.setFocus(Qt.FocusReason.ShortcutFocusReason)

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

        run_for_project(self, self.session, work, self._ingest, partial(show_error, self))

    def _ingest(self, results: list[AdmxResult]) -> None:
        folder = self.session.folder
        if folder is None:
            return
        project = self.session.project
        for result in results:
            project = ingest(project, folder, result)
        self.session.replace(project)
        self.row_asked.emit(INGESTION)

    @Slot(int)
    def remove(self, row: int) -> None:
        """Remove the template at *row* with the policies that are set from it."""
        self.session.replace(forget(self.session.project, self._tree.known[row].app))
        self.items.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def open(self, row: int) -> None:
        """Lead to the template at *row* in the tree."""
        app = self._tree.known[row].app
        self.row_asked.emit(next(spot.path for spot in self._tree.templates if spot.app == app))
