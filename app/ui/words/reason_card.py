"""A failure as a card: what happened, why, what to do, and what to copy for the person who is to help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.error import AppError
from app.core.redaction import redact
from app.core.text import Sentence
from app.reason.card import card_text, doubt_words
from app.reason.reason import EnrolError
from app.ui.look.language import failure_text, local_text, translated
from app.ui.look.primary import set_primary
from app.ui.look.style import error_colour
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint

if TYPE_CHECKING:
    from app.reason.reason import Trace


class ReasonCard(QWidget):
    """Shows one failure. ``again`` and ``other_account`` tell which way out was chosen."""

    again = Signal()
    other_account = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a card without a failure."""
        super().__init__(parent)
        self.setObjectName("reason")
        self._copied = ""
        self.title = Heading(self, 1.2)
        self.title.setObjectName("reason.happened")
        self.cause, self.advice = self._text("reason.cause"), self._text("reason.advice")
        self.cause_label, self.advice_label = Heading(self), Heading(self)
        self.cause_label.setText(self.tr("Likely cause"))
        self.advice_label.setText(self.tr("What to do"))
        self.doubt = Hint(self)
        self.facts = FactList(self)
        self.facts.setObjectName("reason.facts")
        self.copy, self.retry, self.other = (QPushButton(self) for _ in range(3))
        self.copy.setText(self.tr("&Copy details"))
        self.retry.setText(self.tr("&Try again"))
        self.other.setText(self.tr("&Another account"))
        set_primary(self.retry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        for label, text in ((self.cause_label, self.cause), (self.advice_label, self.advice)):
            column.addSpacing(8)
            column.addWidget(label)
            column.addWidget(text)
        column.addWidget(self.doubt)
        column.addSpacing(12)
        column.addWidget(self.facts)
        column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(10)
        column.addLayout(row)
        for name, button in (("retry", self.retry), ("other", self.other), ("copy", self.copy)):
            button.setObjectName(f"reason.{name}")
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addStretch(1)
        self.copy.clicked.connect(self._copy)
        self.retry.clicked.connect(self.again)
        self.other.clicked.connect(self.other_account)

    def show_failure(self, error: Exception) -> None:
        """Show *error*; one that is no reason of sign-in is reported as its sentence."""
        reason = error.reason if isinstance(error, EnrolError) else None
        if isinstance(error, EnrolError):
            happened = translated(error.sentence) if reason is None else self._tell(error.reason.happened)
            self._copied = card_text(error, QLocale().name()[:2])
        elif isinstance(error, AppError):
            happened = translated(error.sentence)
            self._copied = redact(happened)
        else:
            happened = failure_text(error)
            self._copied = happened
        self.title.setText(f"✕ {happened}")
        self._colour()
        self.cause.setText(self._tell(reason.cause) if reason else "")
        self.advice.setText(self._tell(reason.advice) if reason else "")
        for label, text in ((self.cause_label, self.cause), (self.advice_label, self.advice)):
            label.setVisible(bool(text.text()))
            text.setVisible(bool(text.text()))
        doubt = doubt_words(reason) if reason else None
        self.doubt.set_text(translated(doubt) if doubt else "")
        self.facts.show_facts(self._facts(error.trace) if isinstance(error, EnrolError) else ())
        self.copy.setText(self.tr("&Copy details"))
        self.setAccessibleName(self.title.text())

    def _facts(self, trace: Trace) -> tuple[tuple[str, str], ...]:
        when = local_text(trace.when) if trace.when else ""
        return (
            (self.tr("Code"), redact(trace.code)),
            (self.tr("Correlation id"), redact(trace.correlation_id)),
            (self.tr("Trace id"), redact(trace.trace_id)),
            (self.tr("Time"), when),
            (self.tr("HTTP status"), str(trace.status or "")),
            (self.tr("Detail"), redact(trace.detail)),
        )

    def _tell(self, template: str) -> str:
        return translated(Sentence(template))

    def _text(self, name: str) -> Label:
        label = Label(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _colour(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, error_colour(palette))
        self.title.setPalette(palette)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied)
        self.copy.setText(self.tr("✓ Copied"))
