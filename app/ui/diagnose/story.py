"""What happened on a device: the headline, a card for each failure, and the packages that were applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.diagnose.story.story import RunOutcome
from app.model.project import Project
from app.ui.diagnose.failure import FailureCard
from app.ui.look.language import translated
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from app.diagnose.diagnosis import Diagnosis
    from app.diagnose.story.story import Run
    from app.jobs.diagnose import Told
    from app.ui.session.session import Session

_MOST_RUNS = 20
_SIGNS = {RunOutcome.DONE: "✓", RunOutcome.FAILED: "✕", RunOutcome.SKIPPED: "⚠", RunOutcome.UNFINISHED: "…"}


class StoryView(QWidget):
    """The cards; the first is open. ``field_asked`` brings the place of a field to change."""

    field_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._session = session
        self.cards: list[FailureCard] = []
        inner = Scrolled(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(4, 8, 12, 12)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self._made: list[QWidget] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = Area(inner, self)
        whole.addWidget(self._area)

    def show_told(self, told: Told, *, can_go: bool) -> None:
        """Show the failures and packages of *told*; *can_go* tells whether a field can be shown."""
        opened = next((at for at, card in enumerate(self.cards) if card.heading.isChecked()), 0)
        for widget in self._made:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        # Of another project only the pages are named: they are the same for all.
        project = self._session.project if told.is_open_project else Project()
        self.cards = [FailureCard(one, self._session, self, project=project, can_go=can_go) for one in told.failures]
        self._made = [*self.cards]
        for card in self.cards:
            card.field_asked.connect(self.field_asked)
        left = len(told.found.failures) - len(told.failures)
        if left:
            rest = Hint(self)
            rest.set_text(self.tr("… and %n more failure(s); see the time line.", "", left))
            self._made.append(rest)
        if told.found.story.runs:
            self._made.append(self._packages(told.found))
        if not self._made:
            nothing = Hint(self)
            nothing.set_text(self.tr("These logs report no failure, and no package was applied."))
            self._made.append(nothing)
        for widget in self._made:
            self._column.insertWidget(self._column.count() - 1, widget)  # above the stretch
        if self.cards:
            self.cards[min(opened, len(self.cards) - 1)].set_open(True)

    def _packages(self, found: Diagnosis) -> Card:
        card = Card(self._session, self)
        card.setObjectName("story.packages")
        runs = found.story.runs[-_MOST_RUNS:]
        card.set_title(self.tr("Packages"))
        label = Label(card, "\n".join(_run_line(run) for run in runs))
        label.setWordWrap(True)
        label.setObjectName("story.runs")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.add_widget(label)
        left = len(found.story.runs) - len(runs)
        if left:
            card.add_hint().set_text(self.tr("… and %n earlier one(s); see the time line.", "", left))
        return card


def headline(found: Diagnosis) -> str:
    """Return the sentence to read first, with a sign."""
    sign = "✕" if found.failures else "✓" if found.is_good else "ℹ"
    return f"{sign} {translated(found.headline)}"


def facts_line(told: Told) -> str:
    """Return which device, time and files it is about."""
    found = told.found
    translate = QCoreApplication.translate
    parts = [", ".join(found.computers)] if found.computers else []
    if found.span:
        first, last = (f"{when:%Y-%m-%d %H:%M}" for when in found.span)
        parts.append(translate("StoryView", "{0} to {1} UTC").format(first, last))
    events = sum(one.events for one in found.files)
    if events:
        parts.append(
            translate("StoryView", "{0} events in %n file(s)", "", len(found.files)).format(QLocale().toString(events))
        )
    if found.unread:
        parts.append(translate("StoryView", "⚠ not everything could be read"))
    return " · ".join(parts)


def _run_line(run: Run) -> str:
    translate = QCoreApplication.translate
    words = {
        RunOutcome.DONE: translate("StoryView", "applied"),
        RunOutcome.FAILED: translate("StoryView", "failed"),
        RunOutcome.SKIPPED: translate("StoryView", "skipped"),
        RunOutcome.UNFINISHED: translate("StoryView", "started, no end in the log"),
    }
    parts = [f"{run.started:%Y-%m-%d %H:%M:%S}", words[run.outcome]]
    if run.groups_done:
        parts.append(translate("StoryView", "%n settings group(s) done", "", run.groups_done))
    if run.groups_failed:
        parts.append(translate("StoryView", "%n settings group(s) failed", "", run.groups_failed))
    if run.ignored:
        parts.append(translate("StoryView", "%n setting(s) ignored", "", run.ignored))
    return f"{_SIGNS[run.outcome]} {run.package or '—'}: {', '.join(parts)}"
