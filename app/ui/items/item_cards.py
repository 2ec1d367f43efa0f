"""The cards of a list, one below the other: adding, moving, removing, and where the keyboard goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.field import move_item, remove_item
from app.ui.widgets.field import focus_widget
from app.ui.wizard.binding import Binding

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.items.item_card import ItemCard
    from app.ui.session.session import Session


class ItemCards(QWidget):
    """The cards of the list at *place*, as many as it has items.

    ``emptied`` comes when a person removed the last one.
    """

    emptied = Signal()

    def __init__(self, session: Session, place: str, make: Callable[[Session, int, QWidget], ItemCard]) -> None:
        """Show the items; *make* builds the card of one."""
        super().__init__()
        self.session = session
        self.place = place
        self.cards: list[ItemCard] = []
        self._make = make
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        session.changed.connect(self._follow)
        session.loaded.connect(self._load)
        self._load()

    def add(self, item: object) -> None:
        """Add *item* at the end, open, with the keyboard in its first field."""
        self.session.edit(f"{self.place}[{len(self.cards)}]", item)
        self.open(len(self.cards) - 1)

    def open(self, index: int) -> None:
        """Open the card of an item and put the keyboard into its first field."""
        card = self.cards[index]
        card.set_open(True)
        first = card.body.findChildren(Binding)[0]
        focus_widget(first.editor).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_place(self, place: str) -> None:
        """Open the card that has the field at *place*, if one has it."""
        for card in self.cards:
            if place.startswith(f"{card.place}."):
                card.set_open(True)

    @Slot(int, int)
    def shift(self, index: int, step: int) -> None:
        """Move an item *step* places on; heading, openness and keyboard go with it."""
        target = index + step
        if not 0 <= target < len(self.cards):
            return
        one, other = self.cards[index], self.cards[target]
        is_open = one.heading.isChecked(), other.heading.isChecked()
        self.session.replace(move_item(self.session.project, one.place, target))
        other.set_open(is_open[0])
        one.set_open(is_open[1])
        other.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def drop(self, index: int) -> None:
        """Remove an item; the keyboard goes to the one that takes its place."""
        is_open = [card.heading.isChecked() for card in self.cards]
        del is_open[index]
        self.session.replace(remove_item(self.session.project, self.cards[index].place))
        for card, was_open in zip(self.cards, is_open, strict=True):
            card.set_open(was_open)
        if self.cards:
            self.cards[min(index, len(self.cards) - 1)].heading.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if self.place in places:
            self._count()

    @Slot()
    def _load(self) -> None:
        self._count()
        for card in self.cards:
            card.set_open(len(self.cards) == 1)

    def _count(self) -> None:
        count = len(self.session.value(self.place))
        while len(self.cards) > count:
            card = self.cards.pop()
            card.hide()
            card.setParent(None)
            card.deleteLater()
        while len(self.cards) < count:
            card = self._make(self.session, len(self.cards), self)
            card.move_asked.connect(self.shift)
            card.remove_asked.connect(self.drop)
            self.cards.append(card)
            self._column.addWidget(card)
            card.show()  # the layout would do so later, and the keyboard goes there now
        for card in self.cards:
            card.set_number(count)
            card.show_heading()
        self.setVisible(bool(count))
