"""*Try it*: the facts of a device, and which settings win there and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.catalogue.condition import CONDITIONS, LABELS, condition_name
from app.core.error import AppError
from app.core.masking import shown
from app.core.secret import Secret
from app.core.text import Sentence, labelled
from app.jobs.setting.variants import TrialOrder, try_variants
from app.model.multivariant import device_targets
from app.ui.look.language import translated
from app.ui.widgets.field import TextField
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint
from app.ui.widgets.reader import Reader
from app.ui.wizard.card import FIELD_WIDTH, Card

if TYPE_CHECKING:
    from app.answers.variant.trial import Candidate, Trial
    from app.ui.session.session import Session


class TryCard(Card):
    """Asks for the facts that the targets of the project name, and shows the outcome as they are typed."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Make the card; :meth:`follow` asks for the facts."""
        super().__init__(session, parent)
        self.session = session
        self.facts: dict[str, TextField] = {}
        self._form = QWidget(self)
        self.add_widget(self._form)
        self._column = QVBoxLayout(self._form)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._parts: list[QWidget] = []
        self.result = Reader(self)
        self.result.setObjectName("try.result")
        self.add_widget(self.result)

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Try it"),
            self.tr(
                "Type what a device is, and see which settings win. States with more conditions of the SIM and network "
                "(P0), then of the device (P1), outweigh others; of equal ones the later variant wins."
            ),
        )
        self.result.setAccessibleName(self.tr("Outcome on the device"))
        self._ask(anew=True)
        self.follow()

    def follow(self) -> None:
        """Ask for the facts that the targets name now, and show the outcome."""
        self._ask()
        facts = {name: field.value() for name, field in self.facts.items() if field.value()}
        try:
            trial = try_variants(TrialOrder(project=self.session.project, facts=facts))
        except AppError as error:
            self.result.setPlainText(translated(error.sentence))
            return
        self.result.setPlainText("\n".join(self._lines(trial)))

    def _ask(self, *, anew: bool = False) -> None:
        """Make a field for each fact; what was typed stays."""
        wanted: dict[str, str] = {}
        for target in device_targets(self.session.project.variants):
            for name in (name for state in target.states for name, _ in state):
                known = condition_name(name)
                if name and name.casefold() not in LABELS:
                    wanted.setdefault(known.name if known else name, "")
        order = [one.name for one in CONDITIONS if one.name in wanted]
        names = [*order, *(name for name in wanted if name not in order)]
        if not anew and names == list(self.facts):
            return
        typed = {name: field.value() for name, field in self.facts.items()}
        for part in self._parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts, self.facts = [], {}
        for name in names:
            known = condition_name(name)
            label, field, rule = Label(self._form), TextField(self._form), Hint(self._form)
            label.setText(shown(name, 60))
            label.setBuddy(field)
            field.setObjectName(f"try.{name}")
            field.setAccessibleName(shown(name, 60))
            field.setMaximumWidth(FIELD_WIDTH)
            for part in (label, field, rule):
                self._column.addWidget(part)
                part.show()
            rule.set_text(self._rule(name))
            field.set_value(typed.get(known.name if known else name, ""))
            field.edited.connect(self._typed)
            self.facts[name] = field
            self._parts += [label, field, rule]

    def _rule(self, name: str) -> str:
        known = condition_name(name)
        if known is None:
            return ""
        words = translated(Sentence(known.text))
        values = ", ".join(f"{value} = {translated(Sentence(text))}" for value, text in known.values)
        return translated(labelled(words, values)) if values else words

    @Slot()
    def _typed(self) -> None:
        self.follow()

    def _lines(self, trial: Trial) -> list[str]:
        lines = [f"{'✓' if state.match.value == 'yes' else '✗'} {translated(state.sentence)}" for state in trial.states]
        lines += ["", *(translated(one) for one in trial.doubts)] if trial.doubts else []
        changed = [one for one in trial.settings if one.winner.state is not None]
        if not changed:
            lines += ["", self.tr("Only the settings for every device apply.")]
        for one in changed:
            lines += ["", f"{one.label} = {_text(one.winner)}"]
            lines.append(self.tr("from {0}. {1}").format(translated(one.winner.source), translated(one.reason)))
            lines += [
                self.tr("not “{0}” from {1}").format(_text(loser), translated(loser.source))
                for loser in reversed(one.candidates[:-1])
            ]
        return lines


def _text(candidate: Candidate) -> str:
    return str(candidate.value) if isinstance(candidate.value, Secret) else shown(candidate.value, 160)
