"""The tab *Custom settings*: a list of nodes that the catalogue lacks, and the cards of the chosen one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.masking import shown
from app.model.custom import CustomAction, CustomScope, CustomSetting
from app.model.field import remove_item, set_field
from app.model.rules.rule import Level
from app.ui.items.item_list import ItemList
from app.ui.items.item_row import Entry
from app.ui.look.follow import follow
from app.ui.settings.custom.card import CustomCards
from app.ui.widgets.field import focus_widget
from app.ui.widgets.labels import Hint
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.wizard.binding import Binding
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.ui.session.session import Session

KEY = "custom"


class CustomPanel(QWidget):
    """The custom settings of the session's project."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the list; :meth:`showEvent` fills it."""
        super().__init__(parent)
        self.session = session
        self.row = -1
        self.cards: CustomCards | None = None
        inner = Scrolled(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(4, 12, 12, 12)
        self._column.setSpacing(16)
        self._about = Hint(inner)
        self._column.addWidget(self._about)
        self._card = Card(session, inner)
        self._column.addWidget(self._card)
        self.items = ItemList("file", self._card, movable=False)
        self.items.view.setObjectName(KEY)
        self._card.add_widget(self.items)
        self._column.addStretch(1)
        self._inner = inner
        self._area = Area(inner, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self.items.add_asked.connect(self.add)
        self.items.remove_asked.connect(self.remove)
        self.items.chosen.connect(self.open)
        self.items.opened.connect(self._focus)
        session.changed.connect(self._follow)
        session.loaded.connect(self._load)
        session.problems_changed.connect(self.show_rows)
        self.retranslate()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self._about.set_text(
            self.tr(
                "For nodes that the catalogue does not know yet. Each becomes a settings group of its own; that "
                "Windows knows the node and takes the value is your own word."
            )
        )
        self.items.set_text(
            self.tr("Custom settings"),
            self.tr("Add a custom setting"),
            self.tr("No custom settings."),
            self.tr("Search the settings first: what the catalogue knows is checked and can go back to WCD."),
        )
        if self.cards is not None:
            self.open(self.row)
        self.show_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self.cards is None and self._all():
            self.open(max(self.row, 0))
        self.show_rows()

    def show_place(self, place: str) -> bool:
        """Open the setting that *place* belongs to, at its field; tell whether it is one of these."""
        if not place.startswith(KEY):
            return False
        index = place.partition("[")[2].partition("]")[0]
        if index.isdigit() and int(index) < len(self._all()):
            self.open(int(index))
            for binding in self.cards.findChildren(Binding) if self.cards else ():
                if binding.place == place:
                    binding.reveal()
                    self._area.ensureWidgetVisible(binding.editor, 0, 60)
                    focus_widget(binding.editor).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @Slot()
    def add(self) -> None:
        """Add an empty custom setting, and go to its address."""
        index = len(self._all())
        self.session.replace(set_field(self.session.project, f"{KEY}[{index}]", CustomSetting()))
        self.open(index)
        self._focus(index)

    @Slot(int)
    def remove(self, row: int) -> None:
        """Remove the custom setting at *row*."""
        self.session.replace(remove_item(self.session.project, f"{KEY}[{row}]"))
        target = self.items.view if self._all() else self.items.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def open(self, row: int) -> None:
        """Show the cards of the custom setting at *row*."""
        self.row = min(row, len(self._all()) - 1)
        self._close()
        if self.row >= 0:
            self.cards = CustomCards(f"{KEY}[{self.row}]", self.session, self._inner)
            self._column.insertWidget(self._column.indexOf(self._card) + 1, self.cards)
            self.cards.show()
        self.show_rows()

    @Slot()
    def show_rows(self) -> None:
        """Bring the rows up to date; a hidden tab waits until it is shown."""
        if not self.isVisible():
            return
        levels = Counter((one.place.partition("]")[0] + "]", one.level) for one in self.session.problems)
        entries = [
            Entry(
                shown(one.uri, 120) or self.tr("Without an address"),
                self._detail(one),
                levels[f"{KEY}[{index}]", Level.ERROR],
                levels[f"{KEY}[{index}]", Level.WARNING],
            )
            for index, one in enumerate(self._all())
        ]
        self.items.show_entries(entries, self.row)

    def _detail(self, one: CustomSetting) -> str:
        words = {
            CustomAction.SET: one.kind.value,
            CustomAction.EXEC: self.tr("executed"),
            CustomAction.DELETE: self.tr("deleted"),
        }
        parts = [words[one.action]]
        if one.action is not CustomAction.DELETE:
            parts.append("•••" if one.hidden else shown(one.file or one.value, 60))
        if one.scope is CustomScope.USER:
            parts.append(self.tr("for each user"))
        if one.setting:
            parts.append(self.tr("from a package"))
        return " · ".join(part for part in (*parts, shown(one.note, 80)) if part)

    @Slot(int)
    def _focus(self, _row: int) -> None:
        first = next(iter(self.cards.findChildren(Binding)), None) if self.cards else None
        if first is not None:
            focus_widget(first.editor).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if KEY in places:
            self.open(max(self.row, 0))
        elif any(place.startswith(f"{KEY}[") for place in places):
            self.show_rows()

    @Slot()
    def _load(self) -> None:
        self.open(0)

    def _close(self) -> None:
        if self.cards is not None:
            self.cards.hide()
            self.cards.setParent(None)
            self.cards.deleteLater()
            self.cards = None

    def _all(self) -> tuple[CustomSetting, ...]:
        return self.session.project.custom
