"""The page *Finish*: what the package will do, what is wrong, its details, and building it (``wizard.md`` 4.6)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.jobs.outline import outline
from app.jobs.summary import Summary, SummaryOrder, summarize
from app.model.rules.rule import Level
from app.protect.choice import ProtectionOrder, ProtectionWay
from app.ui.finish.build_panel import BuildPanel
from app.ui.finish.exposure_card import RevealCard
from app.ui.finish.package_card import PackageCard
from app.ui.finish.protection_card import ProtectionCard
from app.ui.finish.result_card import ResultCard
from app.ui.finish.sign_card import SignCard
from app.ui.look.language import translated
from app.ui.look.markup import joined, markup
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.label import Label
from app.ui.wizard.outline_text import outline_facts
from app.ui.wizard.page import AFTER_SHOWN, Page
from app.ui.wizard.problem_list import ProblemList
from app.ui.words.effect_text import effect_html
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.core.progress import Progress
    from app.jobs.build import BuildResult
    from app.model.project import Project
    from app.ui.session.session import Session

_LINES = 25
"""Lines of a section in the summary at most."""

_DELAY = 250
"""Milliseconds without a change before the summary is made again."""


class FinishPage(Page):
    """The last page."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("finish", session, parent)
        self._problems_card = self.add_card()
        self.problems = ProblemList(self)
        self.problems.setObjectName("problems")
        self._problems_card.add_widget(self.problems)
        self._summary_card = self.add_card()
        self.outline = FactList(self, least=200)
        self.outline.setObjectName("outline")
        self._summary_card.add_widget(self.outline)
        self.summary = Label(self)
        self.summary.setObjectName("summary")
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.in_detail = FoldButton("", self.summary, self)
        self.in_detail.setObjectName("summary.fold")
        self._summary_card.column.addWidget(self.in_detail)
        self._summary_card.add_widget(self.summary)
        self.details = PackageCard(session, self)
        self.add_widget(self.details)
        self.reveal = RevealCard(session, self)
        self.add_widget(self.reveal)
        self.protection = ProtectionCard(session, self)
        self.add_widget(self.protection)
        self.signature = SignCard(session, self)
        self.add_widget(self.signature)
        self.panel = BuildPanel(session, self)
        self.add_widget(self.panel)
        self.result = ResultCard(session, self)
        self.add_widget(self.result)
        self._shown = Summary(description=None)
        self._task: Task[Summary] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._summarize)
        self.problems.chosen.connect(self.asked_for)
        self.reveal.seal_requested.connect(self._seal)
        self.protection.changed.connect(self._show_protection)
        self.panel.asked.connect(self._order_protection)
        self.panel.built.connect(self._show_result)
        self.panel.refused.connect(self._show_errors)
        self.panel.moved.connect(self._renew)
        self.panel.rebuild.connect(self.rebuild_requested)
        self.result.inspect_requested.connect(self.inspect_requested)
        self.result.deliver_requested.connect(self.deliver_requested)
        self._built_with: tuple[object, ...] = ()
        for changed in (session.last_build.changed, self.protection.changed, self.signature.changed, self.panel.moved):
            changed.connect(self._judge_result)
        session.changed.connect(self._renew)
        session.loaded.connect(self._renew)
        session.problems_changed.connect(self._show_problems)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Finish"), self.tr("Check what the package will do, then build it."))
        self._problems_card.set_title(self.tr("To look at first"))
        self._summary_card.set_title(self.tr("What the package will do"))
        self.in_detail.say(self.tr("In detail, as “Inspect a package” tells it"))
        self.summary.setAccessibleName(self.tr("What the package will do, in detail"))
        self.details.retranslate()
        self.reveal.retranslate()
        self.protection.retranslate()
        self.signature.retranslate()
        self.panel.retranslate()
        self.result.retranslate()
        self._show_summary(self._shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self.prepare()
        QTimer.singleShot(AFTER_SHOWN, self, self._summarize)

    def start_build(self) -> None:
        """Build the package."""
        self.panel.start()

    def footer_button(self) -> QPushButton:
        """Return the button that builds."""
        return self.panel.build

    def focus_first(self) -> None:
        """Put the keyboard where one key changes nothing: into the list of problems, or onto the button that builds."""
        if self.session.problems:
            self.prepare()
            self.problems.focus_first()
        else:
            self.panel.build.setFocus(Qt.FocusReason.TabFocusReason)

    def prepare(self) -> None:
        """Fill the lists, which takes its time where they are long."""
        self._fill_problems()
        self._show_outline()

    def show_place(self, place: str) -> bool:
        """Show the field at *place*; a setting under conditions appears in the list of problems only."""
        if not place or place.startswith(("settings", "variants")):
            self.problems.focus_first()
            return True
        return super().show_place(place)

    @Slot()
    def _show_problems(self) -> None:
        if self.isVisible():
            self._fill_problems()

    def _fill_problems(self) -> None:
        self.problems.show_problems(self.session.problems, self.session.project.scenario)
        self._problems_card.setVisible(bool(self.session.problems))
        is_stopped = any(problem.level is Level.ERROR for problem in self.session.problems)
        cards = (self._problems_card, self._summary_card)
        self.put_first(*(cards if is_stopped else reversed(cards)))

    @Slot()
    def _show_errors(self) -> None:
        self.session.check_now()
        self.mark_problems()
        self._area.ensureWidgetVisible(self._problems_card, 0, 20)
        self.problems.focus_first()

    @Slot(object)
    def _show_result(self, result: BuildResult | None) -> None:
        self.result.show_result(result)
        if result is not None:
            self._built_with = self._wish()
            self.panel.place.show_replaced(None)
            self.result.folder.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self._scroll_to_result)
        self._renew()

    def _wish(self) -> tuple[object, ...]:
        """Return what else than the project a build depends on."""
        return self._wished_protection(), self.panel.folder, self.panel.has_end_in_name

    @Slot()
    def _judge_result(self) -> None:
        """Tell that the package that is shown is of before once a build would make another one."""
        if self.result.built is not None:
            is_other = self.session.last_build.is_of_before or self._wish() != self._built_with
            self.result.show_of_before(is_other)

    @Slot()
    def _scroll_to_result(self) -> None:
        self._area.ensureWidgetVisible(self.result, 0, 20)

    # Protection

    @Slot()
    def _seal(self) -> None:
        self.protection.choose(ProtectionWay.SEALED)
        self._area.ensureWidgetVisible(self.protection.first, 0, 120)

    @Slot()
    def _show_protection(self) -> None:
        way = self.protection.way
        self.reveal.show_way(way)
        self.panel.place.show_safety(self._shown.risks, way)

    @Slot()
    def _order_protection(self) -> None:
        """Tell the panel how to protect the package; where that is not complete, show what is missing."""
        self.panel.protection = None
        self._area.ensureWidgetVisible(self.panel.status, 0, 60)
        for card in (self.protection, self.signature):
            if card.problem():
                card.focus_problem()
                self._area.ensureWidgetVisible(QApplication.focusWidget() or card, 0, 120)
                return
        self.panel.protection = self._wished_protection()

    def _wished_protection(self) -> ProtectionOrder:
        """Return how the package is to be protected, complete or not."""
        return ProtectionOrder(
            way=self.protection.way,
            password=self.protection.password,
            has_script=self.protection.script.isChecked(),
            builder=self.protection.builder,
            signer=self.signature.files,
            time_stamp_url=self.signature.time_stamp_url,
        )

    # The summary

    @Slot()
    def _show_outline(self) -> None:
        self.outline.show_facts(outline_facts(outline(self.session.project)))

    @Slot()
    def _renew(self) -> None:
        if self.isVisible():
            self._timer.start()

    @Slot()
    def _summarize(self) -> None:
        self._timer.stop()
        project, folder = self.session.project, self.session.folder
        if folder is None or self._task is not None:
            return
        order = SummaryOrder(
            project=project,
            folder=folder,
            destination=self.panel.folder,
            name_with_end=self.panel.has_end_in_name,
        )

        def work(_progress: Progress) -> Summary:
            return summarize(order)

        self._task = run_task(self, work, partial(self._summarized, project), self._not_summarized)

    def _summarized(self, project: Project, summary: Summary) -> None:
        self._task = None
        if project is not self.session.project:
            self._timer.start()
        self._show_summary(summary)

    def _not_summarized(self, _error: Exception) -> None:
        self._task = None

    def _show_summary(self, summary: Summary) -> None:
        self._shown = summary
        description = summary.description
        if description:
            # The secrets have a card of their own.
            sections = tuple(section for section in description.sections if section.key != "secrets")
            description = replace(description, sections=sections)
        text = effect_html(description, _LINES) if description else markup("")
        if summary.left_out:
            left_out = markup(self.tr("<p>%n item(s) with errors are not described here.</p>", "", summary.left_out))
            text = joined((text, left_out))
        if summary.reason is not None:
            why = markup(self.tr("<p>This can be described once the errors are corrected:</p>"))
            text = joined((why, translated(summary.reason)))
        if self.summary.text() != text:
            self.summary.setText(text)
        self.in_detail.setVisible(bool(text))
        self._show_outline()
        self.panel.place.show_replaced(summary.replaces)
        self.reveal.show_reveals(summary.reveals)
        self._show_protection()
