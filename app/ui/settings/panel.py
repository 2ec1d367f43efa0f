"""What stands beside the tree: the settings of the row that is chosen, its items, and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.masking import shown
from app.core.text import Sentence
from app.jobs.setting.policies import INGESTION
from app.ui.look.language import translated
from app.ui.settings.admx.panel import TemplatePanel
from app.ui.settings.admx.policy_form import PolicyForm
from app.ui.settings.condition import unmet
from app.ui.settings.item_panel import ItemPanel
from app.ui.settings.row import Row, RowKind
from app.ui.settings.value_row import ValueRow
from app.ui.settings.words import facts_of, policy_facts
from app.ui.widgets.field import LongText, focus_widget
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.widgets.text_button import TextLink

if TYPE_CHECKING:
    from app.answers.admx.template import Policy
    from app.catalogue.catalogue import Catalogue
    from app.model.node import Node
    from app.ui.settings.branch import Branch
    from app.ui.settings.tree_model import SettingsModel

_MOST = 24
"""Fields shown at a time; more are told in links, as each costs time to make."""


class SettingPanel(QWidget):
    """Shows one row of the tree. ``row_asked`` brings an address of a setting, ``asked_for`` the place of a field."""

    row_asked = Signal(str)
    asked_for = Signal(str)

    def __init__(self, branch: Branch, model: SettingsModel, catalogue: Catalogue, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._branch, self._model, self._catalogue = branch, model, catalogue
        self.row: Row | None = None
        self.fields: list[ValueRow] = []
        self.policy: PolicyForm | None = None
        self._links: list[TextLink] = []
        self.title = Heading(self, 1.25)
        self.path = Hint(self)
        self.note = Hint(self)
        self.items = ItemPanel(branch, self)
        self.templates = TemplatePanel(branch.session, self)
        self.facts = Hint(self)
        self.own_words, self.own = Label(self), LongText(self, 2)
        self.own.setObjectName("settings.note")
        self.own_words.setBuddy(self.own)
        self._inner = Scrolled(self)
        self._form = QVBoxLayout()
        self._form.setSpacing(16)
        self._lay_out()
        self.items.row_asked.connect(self.row_asked)
        self.templates.row_asked.connect(self.row_asked)
        self.own.edited.connect(self._take_note)
        self.show_row(None)

    def show_row(self, row: Row | None) -> None:
        """Show *row*; None shows what the editor is for."""
        self.row = row
        self._clear()
        self.items.show_row(row, self._model)
        self.templates.setVisible(row is not None and row.path == INGESTION and self._branch.is_common)
        if row is None:
            self._show_nothing()
            return
        spot = self._model.policy(row)
        self.title.setText(self._model.title(row) if spot is None else shown(spot.title, 200))
        if spot is not None and spot.policy is not None:
            self._add_policy(spot.app, spot.policy)
        else:
            for one in self._leaves(row):
                self._add_field(one)
        self._add_links(row)
        self._speak()
        self.refresh()
        self._area.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Bring values and states up to date after a change of the project."""
        for field in self.fields:
            self.show_field(field)
        self.items.refresh()
        self.templates.show_tree(self._model.policies.tree)
        self.own.set_value(self._branch.note(self.row.target) if self.row is not None else "")

    def show_field(self, field: ValueRow) -> None:
        """Show in *field* what its row has now."""
        field.show_row(self.unmet(field.row), self._model.owned.place_of(field.row.address))

    def unmet(self, row: Row) -> tuple[tuple[str, str], ...]:
        """Return which settings, with which values, would make that of *row* count; nothing where it counts."""
        return () if row.is_template else unmet(self._catalogue, row.path, row.address, self._look_up)

    def focus_first(self) -> None:
        """Put the keyboard into the first field, into the list of items where there are no fields."""
        if self.policy is not None:
            self.policy.focus_first()
        elif self.templates.isVisibleTo(self):
            self.templates.focus_first()
        elif self.fields:
            focus_widget(self.fields[0].editor).setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.items.isVisibleTo(self):
            self.items.focus_first()
        elif self._links:
            self._links[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "facts"):
            if self.policy is not None:
                self.show_row(self.row)
            self._speak()

    def _look_up(self, address: str) -> Node | None:
        found = self._model.find(address)
        return found.node if found is not None else None

    def _leaves(self, row: Row) -> list[Row]:
        """Return the settings whose fields are shown: the row itself, or what stands right below an item or group."""
        if row.takes_value or (row.kind is RowKind.UNKNOWN and not (row.free and row.free.children)):
            return [row]
        if row.kind in (RowKind.GROUP, RowKind.ITEM, RowKind.TEMPLATE) and not row.is_holder:
            return [one for one in self._model.rows_below(row) if one.takes_value][:_MOST]
        return []

    def _add_field(self, row: Row) -> None:
        field = ValueRow(self._branch, row, self._inner)
        field.asked_for.connect(self._ask)
        self._form.addWidget(field)
        self.fields.append(field)

    def _add_policy(self, app: str, policy: Policy) -> None:
        self.policy = PolicyForm(app, policy, self._branch, self._inner)
        self._form.addWidget(self.policy)

    def _add_links(self, row: Row) -> None:
        """Offer what stands below *row* and has no field here."""
        known = {id(field.row) for field in self.fields}
        if row.takes_value or row.is_holder or row.path == INGESTION:
            return
        for one in self._model.rows_below(row):
            if id(one) not in known:
                link = TextLink(self._model.title(one), self._inner)
                link.setProperty("address", one.address)
                link.clicked.connect(self._follow_link)
                self._form.addWidget(link)
                self._links.append(link)

    def _clear(self) -> None:
        for widget in (*self.fields, *self._links, *((self.policy,) if self.policy is not None else ())):
            self._form.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.fields, self._links, self.policy = [], [], None

    def _show_nothing(self) -> None:
        self.title.setText(self.tr("Choose a setting"))
        self.path.set_text(self.tr("Search for one above, or open the groups at the left."))
        self.note.set_text("")
        self.facts.set_text("")
        self.own_words.hide()
        self.own.hide()

    def _speak(self) -> None:
        row = self.row
        if row is None:
            self._show_nothing()
            return
        setting, spot = row.setting, self._model.policy(row)
        above = [self._model.title(one) for one in reversed(list(row.ancestors()))]
        trail = " › ".join((*above, self._model.title(row))) if row.spot is not None else ""
        self.path.set_text(trail or shown(row.address.replace("/", " › "), 300))
        has_note = not row.is_template and not row.is_owned and bool(row.target)
        self.own_words.setText(self.tr("Your note, kept in the project only"))
        self.own.setAccessibleName(self.own_words.text())
        self.own_words.setVisible(has_note)
        self.own.setVisible(has_note)
        if row.kind is RowKind.UNKNOWN:
            self.note.set_text(
                self.tr("The catalogue does not have this; it stays as it came, and can be changed and removed.")
            )
        elif row.kind is RowKind.POLICIES and len(list(row.ancestors())) == 1 and self._branch.is_common:
            self.note.set_text(self.tr("The policies of a template. Delete removes it, with what is set from it."))
        elif row.path == INGESTION and not self._branch.is_common:
            self.note.set_text(
                self.tr(
                    "Templates are added in the tab “Settings”, for every device. What is set here of their policies "
                    "is for the devices of this variant."
                )
            )
        else:
            self.note.set_text(translated(Sentence(setting.note)) if setting and setting.note and not spot else "")
        if spot is not None and spot.policy is not None:
            self.facts.set_text(policy_facts(spot.app, spot.policy, self._branch.key_start))
        elif setting is not None and setting.is_setting:
            self.facts.set_text(facts_of(setting, f"{self._branch.key_start}{row.address}"))
        else:
            self.facts.set_text("")

    @Slot()
    def _take_note(self) -> None:
        if self.row is not None:
            self._branch.set_note(self.row.target, self.own.value())

    @Slot(str)
    def _ask(self, place: str) -> None:
        address = self._branch.address(place)
        if address is not None:
            self.row_asked.emit(address)
        elif place:
            self.asked_for.emit(place)

    @Slot()
    def _follow_link(self) -> None:
        self.row_asked.emit(self.sender().property("address"))

    def _lay_out(self) -> None:
        frame = QFrame(self)
        frame.setProperty("panel", True)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.path)
        column.addWidget(self.note)
        column.addSpacing(8)
        column.addWidget(self.items)
        column.addWidget(self.templates)
        column.addLayout(self._form)
        column.addSpacing(12)
        column.addWidget(self.facts)
        column.addSpacing(8)
        column.addWidget(self.own_words)
        column.addWidget(self.own)
        column.addStretch(1)
        self._area = Area(self._inner, frame)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
