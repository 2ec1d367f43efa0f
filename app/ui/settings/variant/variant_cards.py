"""The cards of one variant: for which targets it is, and its settings in the same editor as those of every device."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.masking import shown
from app.model.multivariant import device_targets, variants_of, with_variant
from app.ui.widgets.choice import Toggle
from app.ui.widgets.labels import Hint
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.multivariant import Variant
    from app.ui.session.session import Session

    MakeEditor = Callable[[str, QWidget], QWidget]
    """Makes the editor of the settings below an address among the variants."""

_EDITOR_LINES = 26


class VariantCards(QWidget):
    """All about the variant number *row*. It is made again for another one, and after a change of language."""

    def __init__(self, row: int, session: Session, make_editor: MakeEditor, parent: QWidget) -> None:
        """Build the cards."""
        super().__init__(parent)
        self.row, self.session = row, session
        self.targets: list[Toggle] = []
        self._names: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        card = Card(session, self)
        column.addWidget(card)
        card.set_title(
            self.tr("Variant {0} applies to").format(row + 1), self.tr("It applies where any of these targets holds.")
        )
        for index, _target in enumerate(device_targets(session.project.variants)):
            toggle = Toggle(card)
            toggle.setObjectName(f"variant.target[{index}]")
            card.add_widget(toggle)
            toggle.edited.connect(partial(self._choose, index))
            self.targets.append(toggle)
        if not self.targets:
            nothing = Hint(card)
            card.add_widget(nothing)
            nothing.set_text(self.tr("There is no target yet. Add one above."))
        variant = self.variant()
        self.editor: QWidget | None = None
        if variant is not None:
            self.editor = make_editor(f"{variant.step}/Settings", self)
            self.editor.setMinimumHeight(self.fontMetrics().height() * _EDITOR_LINES)
            column.addWidget(self.editor)
        self.follow()

    def variant(self) -> Variant | None:
        """Return the variant as the project has it."""
        found = variants_of(self.session.project.variants)
        return found[self.row] if self.row < len(found) else None

    def follow(self) -> bool:
        """Show the targets of now; tell whether there are still as many as are shown."""
        variant = self.variant()
        self._names = [one.id for one in device_targets(self.session.project.variants)]
        if variant is None or len(self._names) != len(self.targets):
            return False
        for name, toggle in zip(self._names, self.targets, strict=True):
            toggle.setText(shown(name, 120))
            toggle.set_value(name in variant.targets)
        return True

    def _choose(self, index: int) -> None:
        variant, project = self.variant(), self.session.project
        if variant is None:
            return
        name = self._names[index]
        chosen = [one for one in self._names if one in variant.targets or one == name]
        if not self.targets[index].value():
            chosen.remove(name)
        known = [one for one in variant.targets if one not in self._names]
        parts = with_variant(project.variants, [*chosen, *known], index=self.row)
        self.session.replace(replace(project, variants=parts))
