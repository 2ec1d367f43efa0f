"""The checklist as a text whose points can be ticked off, with a link to the page of the portal that each means."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl, Slot

from app.core.text import Sentence
from app.enrol.tenant.checklist import CHECKS
from app.enrol.tenant.checklist_page import ChecklistFacts
from app.jobs.enrol.sign_in import choose_cloud
from app.jobs.enrol.tenant import tick, with_ticks
from app.ui.look.follow import follow
from app.ui.look.language import translated
from app.ui.look.markup import Markup, joined, markup
from app.ui.look.style import error_colour, good_colour
from app.ui.widgets.question import show_error
from app.ui.widgets.reader import Reader
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QWidget

    from app.core.progress import Progress
    from app.enrol.tenant.checklist_page import CheckAnswer

_TICK, _UNTICK = "tick", "untick"
"""Schemes of links that are ours: what is behind them is the key of a check."""


class ChecklistText(Reader):
    """Shows ``facts``, and keeps what is ticked off for their tenant."""

    def __init__(self, parent: QWidget | None = None, *, framed: bool = True) -> None:
        """Start empty."""
        super().__init__(parent, framed=framed)
        self.facts = ChecklistFacts()
        self.anchorClicked.connect(self._follow)
        follow(self, palette=self._show)

    def show_facts(self, facts: ChecklistFacts) -> None:
        """Show *facts* from the beginning, with what was ticked off before."""
        self.facts = facts
        self._show()
        self.verticalScrollBar().setValue(0)

        def work(_progress: Progress) -> ChecklistFacts:
            return with_ticks(facts)

        run_task(self, work, partial(self._take, facts), partial(show_error, self))

    def _take(self, of: ChecklistFacts, facts: ChecklistFacts) -> None:
        if self.facts is of and facts != of:
            self.facts = facts
            self._show()

    @Slot()
    def _show(self) -> None:
        bar = self.verticalScrollBar()
        place = bar.value()
        self.show_markup(checks_html(self.facts, self.palette()))
        bar.setValue(place)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.scheme() not in (_TICK, _UNTICK):
            return
        facts, key, is_done = self.facts, link.path(), link.scheme() == _TICK

        def work(_progress: Progress) -> ChecklistFacts:
            return tick(facts, key, is_done=is_done)

        run_task(self, work, partial(self._take, facts), partial(show_error, self))


def checks_html(facts: ChecklistFacts, palette: QPalette) -> Markup:
    """Return the checklist as HTML for the window, with the answers that are among *facts* in colours of *palette*."""
    cloud = facts.cloud or choose_cloud("")
    parts = []
    for check in CHECKS:
        title, why, how = (translated(Sentence(text)) for text in (check.title, check.why, check.how))
        link = check.link(cloud)
        page = link.partition("#")[0]
        rule = markup("<p><code>{0}</code></p>", check.copy) if check.copy else ""
        answer = facts.answer(check.key)
        state = _state(answer, palette) if answer else ""
        sign = {True: "✓", False: "✕", None: "?"}[answer.good] if answer else "☐"
        advice = markup('<p>{0}</p><p>{1}</p>{2}<p><a href="{3}">{4}</a></p>', why, how, rule, link, page)
        advice = markup("") if answer and answer.good else advice
        parts.append(markup("<h4>{0} {1}</h4>{2}{3}{4}", sign, title, state, advice, _tick_link(check.key, facts)))
    return joined(parts)


def _tick_link(key: str, facts: ChecklistFacts) -> Markup:
    """Return the link that ticks the check *key* off, or takes that back; nothing where Microsoft Graph said it."""
    seen = facts.answers.get(key)
    if seen is not None and seen.good is not None:
        return markup("")
    if key in facts.ticks:
        words, scheme = QCoreApplication.translate("ChecklistDialog", "Take the tick back"), _UNTICK
    else:
        words, scheme = QCoreApplication.translate("ChecklistDialog", "Tick it off"), _TICK
    return markup('<p><a href="{0}:{1}">{2}</a></p>', scheme, key, words)


def _state(answer: CheckAnswer, palette: QPalette) -> Markup:
    """Return what is known about a check: a word in green, red or the colour of the text, and what was seen."""
    translate = QCoreApplication.translate
    words = {
        True: (translate("ChecklistDialog", "All right"), good_colour(palette).name()),
        False: (translate("ChecklistDialog", "To be done"), error_colour(palette).name()),
        None: (translate("ChecklistDialog", "Not known: look yourself"), palette.windowText().color().name()),
    }
    word, colour = words[answer.good]
    seen = translated(answer.text) if answer.text else ""
    return markup('<p><b style="color: {0}">{1}.</b> {2}</p>', colour, word, seen)
