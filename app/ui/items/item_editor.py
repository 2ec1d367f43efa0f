"""What the editors of one application and of one certificate have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from app.ui.items.source_facts import SourceFacts
    from app.ui.session.session import Session


class ItemEditor(QWidget):
    """All about the item at ``place``. It is made again for another one, and after a change of language."""

    def __init__(self, place: str, facts: SourceFacts, session: Session, parent: QWidget) -> None:
        """Make an empty column of cards; *facts* know the files."""
        super().__init__(parent)
        self.place, self.session, self.facts = place, session, facts
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def follow(self) -> None:
        """Show the item, from now on as often as it changes, or what is known of its files."""
        self.facts.changed.connect(self._show)
        self.session.changed.connect(self._show_changed)
        self.show_item()

    def show_item(self) -> None:
        """Show what depends on the item and on its files."""
        raise NotImplementedError

    def add_card(self) -> Card:
        """Add an empty card at the end."""
        card = Card(self.session, self)
        self.column.addWidget(card)
        return card

    @Slot()
    def _show(self) -> None:
        self.show_item()

    @Slot(object)
    def _show_changed(self, places: frozenset[str]) -> None:
        if any(place.startswith(self.place) for place in places):
            self.show_item()
