"""What was read of a device: the files, what could not be read and why, and what its reports say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.diagnose.read.masking import hidden_text
from app.ui.diagnose.failure import list_html
from app.ui.look.language import translated
from app.ui.widgets.label import Label
from app.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from app.diagnose.diagnosis import Diagnosis

_MOST = 30


class FilesView(QWidget):
    """Tables of files and of the facts of reports; what could not be read is above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.unread = Label(self)
        self.unread.setWordWrap(True)
        self.unread.setObjectName("files.unread")
        self.files, self.facts = RowTable(self), RowTable(self)
        self.files.setAccessibleName(self.tr("Files"))
        self.facts.setAccessibleName(self.tr("What the reports say"))
        self.files.setObjectName("files.table")
        self.facts.setObjectName("files.facts")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.unread)
        column.addWidget(self.files, 1)
        column.addWidget(self.facts, 1)

    def show_found(self, found: Diagnosis) -> None:
        """Show what *found* was read from."""
        sentences = [f"⚠ {translated(sentence)}" for sentence in found.unread[:_MOST]]
        if len(found.unread) > _MOST:
            sentences.append(self.tr("… and %n more", "", len(found.unread) - _MOST))
        self.unread.setText(list_html(sentences))
        self.unread.setVisible(bool(sentences))
        number = QLocale().toString
        rows = [
            (
                one.name,
                self.tr("Report") if one.kind == "report" else number(one.events),
                number(one.kept) if one.events else "",
                number(one.unreadable) if one.unreadable else "",
                f"{one.first:%Y-%m-%d %H:%M} – {one.last:%Y-%m-%d %H:%M}" if one.first and one.last else "",
            )
            for one in found.files
        ]
        heads = (
            self.tr("File"),
            self.tr("Events"),
            self.tr("Of interest"),
            self.tr("Unreadable"),
            self.tr("Time (UTC)"),
        )
        self.files.set_rows(heads, rows, (0, 90, 100, 100, 250))
        facts = [
            (hidden_text(name), hidden_text(value), report.name)
            for report in found.reports
            for name, value in (*report.facts, *report.conditions)
        ]
        self.facts.set_rows((self.tr("Fact"), self.tr("Value"), self.tr("Report")), facts, (260, 0, 200))
        self.facts.setVisible(bool(facts))
