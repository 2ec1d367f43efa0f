"""The cards of one custom setting: which node, what it gets, whom it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.error import UsageError
from app.model.custom import CustomAction, CustomScope, CustomType
from app.ui.widgets.choice import Choice, Toggle
from app.ui.widgets.field import LongText, SecretField, TextField
from app.ui.widgets.path_field import FileField
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from app.model.custom import CustomSetting
    from app.ui.session.session import Session

_FILED = (CustomType.STRING, CustomType.BINARY, CustomType.XML)
"""Types whose value can be the content of a file."""


class CustomCards(QWidget):
    """All about the custom setting at *place*. It is made again for another one, and after a change of language."""

    def __init__(self, place: str, session: Session, parent: QWidget) -> None:
        """Build the cards."""
        super().__init__(parent)
        self.place, self.session = place, session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._node = Card(session, self)
        column.addWidget(self._node)
        self._make_node()
        self._value = Card(session, self)
        column.addWidget(self._value)
        self._make_value()
        session.changed.connect(self._follow)
        self._show()

    def _make_node(self) -> None:
        card = self._node
        card.set_title(self.tr("Node of Windows"))
        uri = card.add_row(TextField(), f"{self.place}.uri")
        uri.set_text(
            self.tr("OMA-URI or provxml path"),
            self.tr("For example ./Device/Vendor/MSFT/Policy/Config/Area/Name. Write %2F for a slash within a name."),
            required=True,
        )
        actions = Choice()
        action = card.add_row(actions, f"{self.place}.action")
        action.set_text(self.tr("Action"), self.tr("Deleting takes the node away with everything below it."))
        actions.set_choices(
            {
                CustomAction.SET: self.tr("Set the value"),
                CustomAction.EXEC: self.tr("Execute the node"),
                CustomAction.DELETE: self.tr("Delete the node"),
            }
        )
        scopes = Choice()
        scope = card.add_row(scopes, f"{self.place}.scope")
        scope.set_text(self.tr("Applies to"))
        scopes.set_choices(
            {CustomScope.DEVICE: self.tr("the device"), CustomScope.USER: self.tr("each user who signs in")}
        )
        note = card.add_row(TextField(), f"{self.place}.note")
        note.set_text(self.tr("Your note"), self.tr("For you and your colleagues. It does not go into the package."))

    def _make_value(self) -> None:
        card = self._value
        card.set_title(self.tr("Value"))
        types = Choice()
        self._kind = card.add_row(types, f"{self.place}.kind")
        self._kind.set_text(self.tr("Type"), self.tr("The documentation of the CSP calls it Format."))
        types.set_choices(
            {
                CustomType.STRING: self.tr("Text (chr)"),
                CustomType.INTEGER: self.tr("Whole number (int)"),
                CustomType.BOOLEAN: self.tr("true or false (bool)"),
                CustomType.BINARY: self.tr("Bytes as base64 (bin)"),
                CustomType.MULTIPLE: self.tr("Several texts (separated by ;)"),
                CustomType.XML: self.tr("XML (xml)"),
            }
        )
        self._hidden = card.add_row(Toggle(), f"{self.place}.hidden")
        self._hidden.set_text(
            self.tr("The value is a secret"), self.tr("It is masked here, and sealed or left out of the project file.")
        )
        self._plain = card.add_row(LongText(), f"{self.place}.value")
        self._plain.set_text(self.tr("Value"))
        self._secret = card.add_row(SecretField(), f"{self.place}.secret")
        self._secret.set_text(self.tr("Secret value"))
        self._file = card.add_row(FileField(), f"{self.place}.file")
        self._file.set_text(
            self.tr("Value from a file"), self.tr("Its content is the value: a text in UTF-8, XML, or any bytes.")
        )

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if any(place.startswith(self.place) for place in places):
            self._show()
        if f"{self.place}.hidden" in places:
            QTimer.singleShot(0, self, self._hide_value)

    @Slot()
    def _hide_value(self) -> None:
        """Move a value that was marked as a secret out of the clear."""
        try:
            setting: CustomSetting = self.session.value(self.place)
        except UsageError:
            return
        if setting.with_hidden_value() != setting:
            self.session.edit(self.place, setting.with_hidden_value())

    def _show(self) -> None:
        """Show what there is to say for the action and the type."""
        try:
            setting: CustomSetting = self.session.value(self.place)
        except UsageError:
            return  # it was removed, and its cards are on their way out
        self._value.setVisible(setting.action is not CustomAction.DELETE)
        self._plain.set_visible(not setting.hidden)
        self._secret.set_visible(setting.hidden)
        self._file.set_visible(setting.kind in _FILED or bool(setting.file))
