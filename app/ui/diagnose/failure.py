"""The card of a failure: what happened, the likeliest cause, what to do, the field to change, and what shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.text import Sentence, labelled
from app.ui.diagnose.place_words import place_words
from app.ui.look.language import translated
from app.ui.look.markup import Markup, escaped, joined, markup, tip
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.jobs.diagnose import Shown
    from app.model.project import Project
    from app.ui.session.session import Session


class FailureCard(Card):
    """Shows *failure*; what is below the heading is made when it is opened first.

    ``field_asked`` brings the place of the field to change.
    """

    field_asked = Signal(str)

    def __init__(
        self, failure: Shown, session: Session, parent: QWidget | None = None, *, project: Project, can_go: bool
    ) -> None:
        """Make a closed card. Fields are named as *project* has them; *can_go* tells whether one can be shown."""
        super().__init__(session, parent)
        self.failure = failure
        self._project, self._can_go = project, can_go
        self.body = QWidget(self)
        self._rows = QVBoxLayout(self.body)
        self._rows.setContentsMargins(22, 4, 12, 8)
        self._rows.setSpacing(6)
        self.heading = FoldButton(f"✕ {translated(failure.sentence)}", self.body, self, is_heading=True)
        self.heading.setObjectName("failure.heading")
        self.heading.toggled.connect(self._fill)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.body)

    def set_open(self, is_open: bool) -> None:
        """Show or hide what is below the heading."""
        self.heading.setChecked(is_open)

    @Slot()
    def _fill(self) -> None:
        if self._rows.count():
            return
        failure = self.failure
        causes = [translated(cause) for cause in failure.causes]
        self._add_part(self.tr("Most likely cause"), escaped(causes[0]) if causes else markup(""))
        self._add_part(self.tr("Also possible"), list_html(causes[1:]))
        self._add_part(self.tr("What to do"), list_html([translated(step) for step in failure.steps], numbered=True))
        if failure.generic:
            self._rows.addWidget(_label(escaped(translated(failure.generic)), self.body))
        others = [translated(labelled(code, sentence)) for code, sentence in failure.others]
        self._add_part(self.tr("Other codes"), list_html(others))
        self._add_buttons()
        details = QWidget(self.body)
        self.details = details
        column = QVBoxLayout(details)
        column.setContentsMargins(22, 2, 0, 2)
        lines = [markup("{0}  {1} <i>{2}</i>", when, translated(one), event) for when, one, event in failure.evidence]
        if failure.left_out:
            lines.insert(0, escaped(self.tr("%n earlier event(s) are in the time line.", "", failure.left_out)))
        evidence = _label(joined(lines, "<br>"), details)
        evidence.setObjectName("failure.evidence")
        column.addWidget(evidence)
        facts = FactList(details)
        facts.show_facts(self._facts())
        column.addSpacing(4)
        column.addWidget(facts)
        self.fold = FoldButton(self.tr("What shows it, and how certain that is"), details, self.body)
        self.fold.setObjectName("failure.evidence.fold")
        self._rows.addWidget(self.fold)
        self._rows.addWidget(details)

    def _add_part(self, title: str, html: Markup) -> None:
        if html:
            heading = Heading(self.body)
            heading.setText(title)
            self._rows.addWidget(heading)
            self._rows.addWidget(_label(html, self.body))
            self._rows.addSpacing(4)

    def _add_buttons(self) -> None:
        place = self.failure.place
        self.copy = QPushButton(self.tr("Copy"), self.body)
        self.copy.setObjectName("failure.copy")
        self.copy.setAccessibleDescription(translated(self.failure.sentence))
        self.copy.clicked.connect(self._copy)
        # The column of the card takes a row of buttons; here they belong into what folds.
        column, self.column = self.column, self._rows
        if place and self._can_go:
            self.show_field = QPushButton(self.tr("Show the field"), self.body)
            self.show_field.setObjectName("failure.field")
            self.show_field.setToolTip(tip(place_words(self._project, place)))
            self.show_field.setAccessibleDescription(self.show_field.toolTip())
            self.show_field.clicked.connect(self._ask_for_field)
            self.add_beside(self.show_field, self.copy)
        else:
            if place:
                hint = Hint(self.body)
                hint.set_text(
                    markup(
                        self.tr("The field to change is {0}. Open the project to go there."),
                        markup("<b>{0}</b>", place_words(self._project, place)),
                    )
                )
                self._rows.addWidget(hint)
            self.add_beside(self.copy)
        self.column = column

    def _facts(self) -> list[tuple[str, str]]:
        names = {
            "when": self.tr("When (UTC)"),
            "package": self.tr("Package"),
            "group": self.tr("Settings group"),
            "node": self.tr("CSP node"),
            "code": self.tr("Code"),
            "number": self.tr("Sign-in error"),
            "said": self.tr("The service said"),
            "source": self.tr("Source"),
        }
        facts = [(names[key], value) for key, value in self.failure.facts]
        return [*facts, (self.tr("How certain"), translated(Sentence(self.failure.sure)))]

    def text(self) -> str:
        """Return the failure as plain text for a ticket."""
        failure = self.failure
        lines = [translated(failure.sentence), ""]
        lines += [translated(labelled(name, value)) for name, value in self._facts()]
        for title, sentences in ((self.tr("Likely causes"), failure.causes), (self.tr("What to do"), failure.steps)):
            lines += ["", title, *(f"{number}. {translated(one)}" for number, one in enumerate(sentences, 1))]
        if failure.others:
            lines += ["", self.tr("Other codes")]
            lines += [translated(labelled(code, sentence)) for code, sentence in failure.others]
        lines += ["", self.tr("What shows it")]
        lines += [f"{when}  {translated(sentence)} [{event}]" for when, sentence, event in failure.evidence]
        return "\n".join(lines) + "\n"

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copy.setText(self.tr("✓ Copied"))

    @Slot()
    def _ask_for_field(self) -> None:
        self.field_asked.emit(self.failure.place)


def list_html(lines: Sequence[str], *, numbered: bool = False) -> Markup:
    """Return *lines* as a list of HTML, or an empty text if there are none."""
    items = joined(markup('<li style="margin-bottom:3px">{0}</li>', line) for line in lines)
    if not items:
        return items
    kind = "ol" if numbered else "ul"
    return markup('<{0} style="margin:0; -qt-list-indent:0; margin-left:18px">{1}</{0}>', kind, items)


def _label(html: Markup, parent: QWidget) -> Label:
    label = Label(parent, html)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
