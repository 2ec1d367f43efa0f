"""What must be true in a tenant before a bulk token can be obtained: to read, to copy, to save and print."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.text import Sentence
from app.enrol.tenant.checklist import CHECKS, DYNAMIC_RULE
from app.enrol.tenant.checklist_page import TITLE, ChecklistFacts
from app.jobs.enrol.tenant import write_checklist
from app.ui.enrol.checklist_text import ChecklistText
from app.ui.look.language import translated
from app.ui.look.markup import Markup, joined, markup, tip
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.question import open_dialog, show_error
from app.ui.widgets.tab_order import move_focus
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from app.core.progress import Progress


class ChecklistDialog(QDialog):
    """Shows the whole checklist for a cloud."""

    def __init__(self, facts: ChecklistFacts | None = None, parent: QWidget | None = None) -> None:
        """Show the checklist for what is known in *facts*."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pre-flight checklist"))
        self.setSizeGripEnabled(True)
        open_within_screen(self, 760, 640)
        title = Heading(self, 1.3)
        title.setText(translated(Sentence(TITLE)))
        sentence = Label(self, self.tr("Set these up once, and tokens work. Nothing is changed or requested here."))
        sentence.setWordWrap(True)
        self.text = ChecklistText(self, framed=False)
        self.text.setAccessibleName(self.tr("The checklist"))
        self.text.document().setDocumentMargin(14)
        self.text.show_facts(facts or ChecklistFacts())
        self.status = Hint(self)
        self.status.setObjectName("checklist.status")
        self.copy, self.save, close = (QPushButton(self) for _ in range(3))
        self.copy.setText(self.tr("&Copy the group rule"))
        self.copy.setToolTip(tip(DYNAMIC_RULE))
        self.copy.setAccessibleDescription(DYNAMIC_RULE)
        self.save.setText(self.tr("&Save to print…"))
        close.setText(self.tr("Close"))
        foot = QHBoxLayout()
        for name, button in (("copy", self.copy), ("save", self.save), ("close", close)):
            button.setObjectName(f"checklist.{name}")
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        for widget in (title, sentence, self.text, self.status):
            column.addWidget(widget)
        column.setStretchFactor(self.text, 1)
        column.addLayout(foot)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(close)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask)
        close.clicked.connect(self.reject)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(DYNAMIC_RULE)
        self.copy.setText(self.tr("✓ Copied"))

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the checklist"), str(Path.home() / "checklist.html"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Web pages (*.html)"))
        dialog.setDefaultSuffix("html")
        dialog.fileSelected.connect(self.write)
        open_dialog(dialog)

    @Slot(str)
    def write(self, path: str) -> None:
        """Write the checklist as a page to print to *path*."""
        facts, language = self.text.facts, QLocale().name()[:2]

        def work(_progress: Progress) -> Path:
            return write_checklist(Path(path), facts, language)

        run_task(self, work, self._written, partial(show_error, self))

    def _written(self, path: Path) -> None:
        self.status.set_text(self.tr("✓ Saved: {0}. Open it in a browser to print it.").format(path))


def short_list() -> Markup:
    """Return the titles of all checks as HTML, one below the other."""
    return joined(markup("<div>☐ {0}</div>", translated(Sentence(check.title))) for check in CHECKS)
