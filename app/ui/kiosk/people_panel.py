"""Who gets which profile of a kiosk's configuration."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.answers.kiosk.document import Assignment, Kiosk, Who
from app.ui.kiosk.cell_table import CellTable, Column
from app.ui.widgets.choice import Choice, Toggle
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint

if TYPE_CHECKING:
    from collections.abc import Mapping


class PeoplePanel(QWidget):
    """Edits the assignments of a configuration. ``edited`` comes when a person changed them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody."""
        super().__init__(parent)
        self._kiosk = Kiosk()
        self._names: Mapping[str, str] = {}
        self.table = CellTable("kiosk.people", self)
        self.everybody = Choice(self)
        self.everybody.setObjectName("kiosk.everybody")
        self._everybody_label = Label(self)
        self._everybody_label.setBuddy(self.everybody)
        self.spares = Toggle(self)
        self.spares.setObjectName("kiosk.spares_owners")
        self._hint = Hint(self)
        column = QVBoxLayout(self)
        column.addWidget(self._hint)
        column.addWidget(self.table, 1)
        others = QHBoxLayout()
        column.addLayout(others)
        for other in (self._everybody_label, self.everybody, self.spares):
            others.addWidget(other)
        others.addStretch(1)
        for signal in (self.table.edited, self.everybody.edited, self.spares.edited):
            signal.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self._everybody_label.setText(self.tr("All &others get"))
        self.everybody.setAccessibleName(self.tr("All others get"))
        self.spares.setText(self.tr("But not the owners of the device"))
        self._hint.set_text(
            self.tr(
                "Accounts: user, DOMAIN\\user or AzureAD\\user@contoso.com. Groups of Entra ID by their object id. "
                "Accounts and groups must exist when the package is applied; only one account can be Windows’ own."
            )
        )
        self.table.add.setText(self.tr("Add somebody"))
        self.table.remove.setText(self.tr("Remove them"))
        self.set_kiosk(self._kiosk, self._names)

    def set_kiosk(self, kiosk: Kiosk, names: Mapping[str, str]) -> None:
        """Show who gets what in *kiosk*, whose profiles are called *names* by their ids."""
        self._kiosk, self._names = kiosk, names
        wanted = [one.profile for one in kiosk.assignments] + ([kiosk.everybody] if kiosk.everybody else [])
        known = {key.casefold() for key in names}
        choices = {**names, **{key: key for key in wanted if key and key.casefold() not in known}}
        who = {
            Who.ACCOUNT: self.tr("Account"),
            Who.AUTOMATIC: self.tr("Windows’ own account"),
            Who.LOCAL_GROUP: self.tr("Local group"),
            Who.DIRECTORY_GROUP: self.tr("Active Directory group"),
            Who.ENTRA_GROUP: self.tr("Entra ID group"),
            Who.VISITOR: self.tr("Visitor (HoloLens)"),
            Who.OWNER: self.tr("Owner of the device"),
        }
        self.table.set_columns(
            (
                Column(self.tr("Who"), tuple(who.items())),
                Column(self.tr("Name"), stretch=True),
                Column(self.tr("Profile"), tuple(choices.items())),
            ),
            (Who.ACCOUNT, "", next(iter(names), "")),
            self.tr("Who gets which profile"),
        )
        self.table.set_rows([(one.who, one.name, _fold(one.profile, choices)) for one in kiosk.assignments])
        self.everybody.set_choices({"": self.tr("No profile"), **choices})
        self.everybody.set_value(_fold(kiosk.everybody or "", choices))
        self.spares.set_value(kiosk.spares_owners)
        self.spares.setEnabled(kiosk.everybody is not None)

    def kiosk(self, kiosk: Kiosk) -> Kiosk:
        """Return *kiosk* with who gets what as it is shown."""
        everybody = self.everybody.value()
        return replace(
            kiosk,
            assignments=tuple(
                Assignment(
                    who=Who(who),
                    name=name if Who(who) not in (Who.VISITOR, Who.OWNER) else "",
                    profile=profile or "",
                )
                for who, name, profile in self.table.rows()
            ),
            everybody=everybody or None,
            spares_owners=self.spares.value() and bool(everybody),
        )

    @Slot()
    def _tell(self) -> None:
        self.spares.setEnabled(bool(self.everybody.value()))
        self.edited.emit()


def _fold(key: str, names: Mapping[str, str]) -> str:
    """Return *key* as it is spelt in *names*, where case differs."""
    return next((name for name in names if name.casefold() == key.casefold()), key)
