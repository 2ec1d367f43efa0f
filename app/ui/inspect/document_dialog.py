"""What is wrong with a document for Windows that is in no project yet: a profile, a layout, a kiosk's configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from app.core.masking import visible
from app.jobs.device.document import DocumentOrder, check_document
from app.model.rules.rule import Level
from app.ui.look.follow import follow
from app.ui.look.language import failure_text, translated
from app.ui.look.markup import joined, markup
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.dialog_buttons import DialogButtons, StandardButton
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading
from app.ui.widgets.reader import Reader
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from pathlib import Path

    from app.jobs.device.document import DocumentReport

_SIGNS = {Level.ERROR: "✕", Level.WARNING: "!", Level.HINT: "i"}


class DocumentDialog(QDialog):
    """Checks the file *path*, and again whenever a person asks: it may be open in an editor."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Read the file."""
        super().__init__(parent)
        self._path = path
        self._report: DocumentReport | None = None
        self._failure: Exception | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(10)
        self._title = Heading(self, 1.3)
        self.kind = Label(self)
        self.kind.setWordWrap(True)
        self.kind.setObjectName("document.kind")
        self.list = Reader(self)
        self.list.setObjectName("document.problems")
        self.list.setMinimumSize(560, 240)
        self.buttons = DialogButtons(StandardButton.Close, self)
        self.again = QPushButton(self)
        self.again.setObjectName("document.again")
        self.buttons.addButton(self.again, DialogButtons.ButtonRole.ActionRole)
        for widget in (self._title, self.kind, self.list, self.buttons):
            column.addWidget(widget)
        self.buttons.rejected.connect(self.reject)
        self.again.clicked.connect(self.check)
        follow(self, language=self.retranslate)
        self.retranslate()
        open_within_screen(self)
        self.check()

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Check a file for Windows"))
        self._title.setText(visible(self._path.name))
        self.list.setAccessibleName(self.tr("What is wrong with the file"))
        self.again.setText(self.tr("Check again"))
        self._show()

    @Slot()
    def check(self) -> None:
        """Read the file again."""
        order = DocumentOrder(path=self._path)
        self.again.setEnabled(False)
        run_task(self, lambda _progress: check_document(order), self._take, self._fail)

    def _take(self, report: DocumentReport) -> None:
        self._report, self._failure = report, None
        self.again.setEnabled(True)
        self._show()

    def _fail(self, error: Exception) -> None:
        self._report, self._failure = None, error
        self.again.setEnabled(True)
        self._show()

    def _show(self) -> None:
        report = self._report
        if report is None:
            self.kind.setText("")
            text = failure_text(self._failure) if self._failure is not None else self.tr("The file is read…")
            self.list.show_markup(markup("<p>{0}</p>", text))
            return
        self.kind.setText(translated(report.name))
        lines = [markup("<p>{0} {1}</p>", _SIGNS[one.level], translated(one.sentence)) for one in report.problems]
        if not lines:
            lines = [markup("<p>{0}</p>", self.tr("✓ Nothing is wrong with it, as far as Microsoft’s pages say."))]
        self.list.show_markup(joined(lines, ""))
