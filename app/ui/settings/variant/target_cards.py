"""The cards of one target: its name, and its states with their conditions."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.catalogue.condition import CONDITIONS
from app.core.masking import shown
from app.core.text import Sentence
from app.model.multivariant import DeviceTarget, device_targets, with_target
from app.ui.look.icon import icon
from app.ui.look.language import translated
from app.ui.look.markup import tip
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import TextField
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint
from app.ui.wizard.card import FIELD_WIDTH, Card

if TYPE_CHECKING:
    from app.ui.session.session import Session


class TargetCards(QWidget):
    """All about the target number *row*. It is made again for another one, and after a change of language."""

    def __init__(self, row: int, session: Session, parent: QWidget) -> None:
        """Build the cards."""
        super().__init__(parent)
        self.row, self.session = row, session
        self._lines: dict[tuple[int, int], ConditionLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        head = Card(session, self)
        self._column.addWidget(head)
        label = Label(head)
        label.setText(self.tr("Name of the target"))
        self.name = TextField(head)
        self.name.setObjectName("target.name")
        self.name.setAccessibleName(self.tr("Name of the target"))
        self.name.setMaximumWidth(FIELD_WIDTH)
        label.setBuddy(self.name)
        head.add_widget(label)
        head.add_widget(self.name)
        about = Hint(head)
        head.add_widget(about)
        about.set_text(
            self.tr(
                "It holds where all conditions of one state hold; several states are an “or”. Values: the text itself, "
                "Pattern:REGEX for a regular expression, or Range:400,550."
            )
        )
        target = self.target()
        self.name.set_value(target.id if target else "")
        for number in range(len(target.states) if target else 0):
            self._add_state(number)
        more = QPushButton(self.tr("Add another state (or)"), self)
        more.setAutoDefault(False)
        more.setObjectName("target.add_state")
        row_of_buttons = QHBoxLayout()
        self._column.addLayout(row_of_buttons)
        row_of_buttons.addWidget(more)
        row_of_buttons.addStretch(1)
        more.clicked.connect(self._more_states)
        self.name.edited.connect(self._rename)

    def target(self) -> DeviceTarget | None:
        """Return the target as the project has it."""
        found = device_targets(self.session.project.variants)
        return found[self.row] if self.row < len(found) else None

    def shape(self) -> tuple[int, ...]:
        """Return how many conditions the states have that are shown."""
        counts: dict[int, int] = {}
        for state, _ in self._lines:
            counts[state] = counts.get(state, 0) + 1
        return tuple(counts[state] for state in sorted(counts))

    def follow(self) -> bool:
        """Show the values of now; tell whether the states still have as many conditions as are shown."""
        target = self.target()
        if target is None or tuple(len(state) for state in target.states) != self.shape():
            return False
        if self.name.value() != target.id:
            self.name.set_value(target.id)
        for (state, index), line in self._lines.items():
            line.show_pair(*target.states[state][index])
        return True

    def _add_state(self, number: int) -> None:
        target = self.target()
        if target is None:
            return
        card = Card(self.session, self)
        card.set_title(self.tr("State {0}").format(number + 1))
        self._column.addWidget(card)
        for index, (name, value) in enumerate(target.states[number]):
            line = ConditionLine(name, value, card)
            card.add_widget(line)
            line.changed.connect(partial(self._changed, number, index))
            line.remove.clicked.connect(partial(self._removed, number, index))
            self._lines[number, index] = line
        add = QPushButton(self.tr("Add a condition"), card)
        add.setAutoDefault(False)
        add.clicked.connect(partial(self._more, number))
        card.add_beside(add)

    @Slot()
    def _rename(self) -> None:
        target = self.target()
        name = self.name.value()
        others = {one.id for one in device_targets(self.session.project.variants) if one != target}
        if target is not None and name and name not in others:
            self._put(replace(target, id=name), typing="target.name")

    def _changed(self, number: int, index: int) -> None:
        target = self.target()
        line = self._lines[number, index]
        if target is None:
            return
        state = list(target.states[number])
        state[index] = (line.name.value() or "", line.value.value())
        self._put(self._with(target, number, tuple(state)), typing=f"target.{number}.{index}")

    def _removed(self, number: int, index: int) -> None:
        target = self.target()
        if target is None:
            return
        state = (*target.states[number][:index], *target.states[number][index + 1 :])
        states = [*target.states[:number], *((state,) if state else ()), *target.states[number + 1 :]]
        self._put(replace(target, states=tuple(states)))

    def _more(self, number: int) -> None:
        target = self.target()
        if target is not None:
            self._put(self._with(target, number, (*target.states[number], (_next(target.states[number]), ""))))

    @Slot()
    def _more_states(self) -> None:
        target = self.target()
        if target is not None:
            self._put(replace(target, states=(*target.states, (("Lang", ""),))))

    def _with(self, target: DeviceTarget, number: int, state: tuple[tuple[str, str], ...]) -> DeviceTarget:
        return replace(target, states=(*target.states[:number], state, *target.states[number + 1 :]))

    def _put(self, new: DeviceTarget, *, typing: str = "") -> None:
        target, project = self.target(), self.session.project
        if target is not None and new != target:
            self.session.replace(
                replace(project, variants=with_target(project.variants, new, target.id)), typing=typing
            )


class ConditionLine(QWidget):
    """One condition: its name, its value, and a button that removes it."""

    changed = Signal()

    def __init__(self, name: str, value: str, parent: QWidget) -> None:
        """Show the condition *name* with *value*."""
        super().__init__(parent)
        self.name = Choice(self)
        self.name.setAccessibleName(self.tr("Condition"))
        self.name.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name.setMinimumContentsLength(14)
        self.value = TextField(self)
        self.value.setAccessibleName(self.tr("Value of the condition"))
        self.value.setPlaceholderText(self.tr("Value"))
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("remove", self.palette()))
        self.remove.setToolTip(tip(self.tr("Remove the condition")))
        self.remove.setAccessibleName(self.tr("Remove the condition"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.name, 3)
        line.addWidget(self.value, 4)
        line.addWidget(self.remove)
        self.show_pair(name, value)
        self.name.edited.connect(self.changed)
        self.value.edited.connect(self.changed)

    def show_pair(self, name: str, value: str) -> None:
        """Show *name* and *value*."""
        words: dict[str, str] = {one.name: f"{one.name} – {translated(Sentence(one.text))}" for one in CONDITIONS}
        known = next((one.name for one in CONDITIONS if one.name.casefold() == name.casefold()), None)
        if known is None:
            words[name] = shown(name, 60)
        elif known != name:
            words = {(name if one == known else one): text for one, text in words.items()}
        if self.name.value() != name or self.name.count() != len(words):
            self.name.set_choices(words)
            self.name.set_value(name)
        if self.value.value() != value:
            self.value.set_value(value)


def _next(state: tuple[tuple[str, str], ...]) -> str:
    """Return a condition that *state* does not have yet."""
    used = {name.casefold() for name, _ in state}
    return next((one.name for one in reversed(CONDITIONS) if one.name.casefold() not in used), "Lang")
