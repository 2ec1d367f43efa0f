"""The tab *Certain devices*: targets, variants, and what happens on a device."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.masking import shown
from app.model.multivariant import (
    DeviceTarget,
    device_targets,
    moved_variant,
    variants_of,
    with_target,
    with_variant,
    without_target,
    without_variant,
)
from app.ui.items.item_list import ItemList
from app.ui.items.item_row import Entry
from app.ui.look.follow import follow
from app.ui.settings.variant.target_cards import TargetCards
from app.ui.settings.variant.try_card import TryCard
from app.ui.settings.variant.variant_cards import VariantCards
from app.ui.widgets.labels import Hint, ProblemLabel
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.model.node import Node
    from app.ui.session.session import Session
    from app.ui.settings.variant.variant_cards import MakeEditor


class VariantPanel(QWidget):
    """The targets and variants of the session's project."""

    def __init__(self, session: Session, make_editor: MakeEditor, parent: QWidget | None = None) -> None:
        """Make the lists; what they show comes when the tab is shown. *make_editor* makes the editor of settings."""
        super().__init__(parent)
        self.session = session
        self._make_editor = make_editor
        self.target_row = self.variant_row = -1
        self.target: TargetCards | None = None
        self.variant: VariantCards | None = None
        inner = Scrolled(self)
        self._inner = inner
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(4, 12, 12, 12)
        self._column.setSpacing(16)
        self._about = Hint(inner)
        self._column.addWidget(self._about)
        self.problems = ProblemLabel(inner)
        self.problems.setObjectName("variants.problems")
        self._column.addWidget(self.problems)
        self._targets, self.targets = self._add_list("targets", movable=False)
        self._variants, self.variants = self._add_list("variants", movable=True)
        self.trial = TryCard(session, inner)
        self._column.addWidget(self.trial)
        self._column.addStretch(1)
        self._area = Area(inner, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self.targets.add_asked.connect(self.add_target)
        self.targets.remove_asked.connect(self.remove_target)
        self.targets.chosen.connect(self.open_target)
        self.variants.add_asked.connect(self.add_variant)
        self.variants.remove_asked.connect(self.remove_variant)
        self.variants.chosen.connect(self.open_variant)
        self.variants.move_asked.connect(self.move_variant)
        session.changed.connect(self._follow)
        session.loaded.connect(self._load)
        session.problems_changed.connect(self._look)
        self.retranslate()
        follow(self, language=self.retranslate)

    def _add_list(self, name: str, *, movable: bool) -> tuple[Card, ItemList]:
        card = Card(self.session, self._inner)
        self._column.addWidget(card)
        items = ItemList("device", card, movable=movable)
        items.view.setObjectName(name)
        card.add_widget(items)
        return card, items

    def retranslate(self) -> None:
        """Set all words."""
        self._about.set_text(
            self.tr(
                "One package for unequal devices: a target says which devices are meant, a variant has the settings "
                "for them. The settings of every device apply first."
            )
        )
        self._targets.set_title(self.tr("Targets"))
        self.targets.set_text(
            self.tr("Targets"),
            self.tr("Add a target"),
            self.tr("No targets: all settings are for every device."),
            self.tr("A target is, for example, all laptops, or all devices set up in French."),
        )
        self._variants.set_title(self.tr("Variants"))
        self.variants.set_text(
            self.tr("Variants"),
            self.tr("Add a variant"),
            self.tr("No variants."),
            self.tr("A variant has settings of its own for one target or several."),
        )
        self.trial.retranslate()
        self._reopen()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._reopen()

    def show_place(self, place: str) -> bool:
        """Open the target or variant that *place* belongs to; tell whether it is one of these."""
        for index, target in enumerate(device_targets(self._parts())):
            if place.startswith(f"variants[{'/'.join(map(str, target.steps))}"):
                self.open_target(index)
                return True
        for variant in variants_of(self._parts()):
            if place.startswith(variant.place):
                self.open_variant(variant.index)
                return True
        return place.startswith("variants")

    # Targets

    @Slot()
    def add_target(self) -> None:
        """Add a target with a name of its own and an empty condition."""
        known = {one.id for one in device_targets(self._parts())}
        number = next(n for n in range(1, len(known) + 2) if self._name(n) not in known)
        new = DeviceTarget(id=self._name(number), states=((("Lang", ""),),))
        self._put(with_target(self._parts(), new))
        self.open_target(len(known))
        if self.target is not None:
            self.target.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.target.name.selectAll()

    def _name(self, number: int) -> str:
        return QCoreApplication.translate("VariantPanel", "target {0}").format(number)

    @Slot(int)
    def remove_target(self, row: int) -> None:
        """Remove the target at *row* and the references to it."""
        self._put(without_target(self._parts(), device_targets(self._parts())[row].id))
        self.targets.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def open_target(self, row: int) -> None:
        """Show the cards of the target at *row*."""
        self.target_row = min(row, len(device_targets(self._parts())) - 1)
        _drop(self.target)
        self.target = None
        if self.target_row >= 0:
            self.target = TargetCards(self.target_row, self.session, self._inner)
            self._column.insertWidget(self._column.indexOf(self._targets) + 1, self.target)
            self.target.show()
        self.show_rows()

    # Variants

    @Slot()
    def add_variant(self) -> None:
        """Add a variant for the target that is open."""
        targets = device_targets(self._parts())
        chosen = [targets[max(self.target_row, 0)].id] if targets else []
        self._put(with_variant(self._parts(), chosen))
        self.open_variant(len(variants_of(self._parts())) - 1)

    @Slot(int)
    def remove_variant(self, row: int) -> None:
        """Remove the variant at *row* with its settings."""
        self._put(without_variant(self._parts(), row))
        self.variants.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, int)
    def move_variant(self, row: int, to: int) -> None:
        """Move the variant at *row* so that it becomes number *to*."""
        if 0 <= to < len(variants_of(self._parts())):
            self._put(moved_variant(self._parts(), row, to))
            self.open_variant(to)

    @Slot(int)
    def open_variant(self, row: int) -> None:
        """Show the cards of the variant at *row*."""
        self.variant_row = min(row, len(variants_of(self._parts())) - 1)
        _drop(self.variant)
        self.variant = None
        if self.variant_row >= 0:
            self.variant = VariantCards(self.variant_row, self.session, self._make_editor, self._inner)
            self._column.insertWidget(self._column.indexOf(self._variants) + 1, self.variant)
            self.variant.show()
        self.show_rows()

    # The project

    def show_rows(self) -> None:
        """Bring both lists up to date."""
        if not self.isVisible():
            return
        targets = [
            Entry(
                shown(one.id, 120),
                " | ".join(", ".join(f"{name}={shown(value, 40)}" for name, value in state) for state in one.states),
            )
            for one in device_targets(self._parts())
        ]
        self.targets.show_entries(targets, self.target_row)
        variants = [
            Entry(
                self.tr("Variant {0}").format(one.index + 1),
                self.tr("for {0}").format(", ".join(shown(name, 60) for name in one.targets) or "–"),
            )
            for one in variants_of(self._parts())
        ]
        self.variants.show_entries(variants, self.variant_row)
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.isVisible():
            found = [one for one in self.session.problems if one.place.startswith("variants[")]
            self.problems.show_problems(
                [one for one in found if one.code.startswith(("target", "condition", "variant"))]
            )

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if not self.isVisible():
            return
        if "variants" in places:
            if self.target is None or not self.target.follow():
                self.open_target(max(self.target_row, 0))
            if self.variant is None or not self.variant.follow():
                self.open_variant(max(self.variant_row, 0))
            self.show_rows()
        if places & {"variants", "settings"}:
            self.trial.follow()

    @Slot()
    def _load(self) -> None:
        self.target_row = self.variant_row = -1
        self._reopen()

    def _reopen(self) -> None:
        if self.isVisible():
            self.open_target(max(self.target_row, 0))
            self.open_variant(max(self.variant_row, 0))
            self.trial.follow()

    def _parts(self) -> tuple[Node, ...]:
        return self.session.project.variants

    def _put(self, parts: tuple[Node, ...]) -> None:
        self.session.replace(replace(self.session.project, variants=parts))


def _drop(cards: QWidget | None) -> None:
    """Take *cards* away; without a parent they are not found any more."""
    if cards is not None:
        cards.hide()
        cards.setParent(None)
        cards.deleteLater()
