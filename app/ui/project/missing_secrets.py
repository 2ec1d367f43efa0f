"""Asks for the secrets that a project file does not contain, before its package is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from app.core.masking import visible
from app.model.place import free_part
from app.model.secret_need import holder_of
from app.ui.look.follow import follow
from app.ui.look.markup import literal
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.dialog_buttons import DialogButtons, StandardButton
from app.ui.widgets.field import SecretField
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.model.project import Project


class MissingSecretsDialog(QDialog):
    """A field for each missing secret. ``given`` brings those that were entered, by their places."""

    given = Signal(object)

    def __init__(self, project: Project, places: Iterable[str], parent: QWidget | None = None) -> None:
        """Ask for the secrets of *project* at *places*."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Secrets for this package"))
        sentence = Label(self, self.tr("The project file does not contain these secrets. Enter them for the package."))
        sentence.setWordWrap(True)
        inner = QWidget(self)
        inner.setObjectName("scrolled")
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 6, 0)
        rows.setSpacing(6)
        self.fields: dict[str, SecretField] = {}
        for place in places:
            self.fields[place] = field = SecretField(inner)
            field.setObjectName(place)
            label = Label(inner, literal(secret_name(project, place)))
            label.setWordWrap(True)
            label.setBuddy(field.line)
            field.line.setAccessibleName(secret_name(project, place))
            rows.addWidget(label)
            rows.addWidget(field)
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("page")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.viewport().setObjectName("page")
        area.setMinimumHeight(min(360, inner.sizeHint().height() + 4))
        rest = Hint(self)
        self.buttons = DialogButtons(StandardButton.Ok | StandardButton.Cancel, self)
        self._name_buttons()
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        for widget in (sentence, area, rest, self.buttons):
            column.addWidget(widget)
        rest.set_text(self.tr("One that stays empty is not in the package."))
        self.setMinimumWidth(480)
        open_within_screen(self)
        next(iter(self.fields.values())).setFocus()
        follow(self, language=self._name_buttons)

    def _name_buttons(self) -> None:
        self.buttons.set_words(StandardButton.Ok, self.tr("Go on"))

    @Slot()
    def _accept(self) -> None:
        self.accept()
        self.given.emit({place: field.value() for place, field in self.fields.items() if field.value()})


def secret_name(project: Project, place: str) -> str:
    """Return the words for the secret at *place*."""
    translate = QCoreApplication.translate
    free = free_part(place)
    if free:
        return visible(free[1])
    holder = holder_of(project, place)
    if place.startswith("network.wifi["):
        return translate("SecretName", "Key of the Wi-Fi network {0}").format(visible(holder.ssid))
    if place.startswith("certificates["):
        return translate("SecretName", "Password of the certificate {0}").format(visible(holder.name))
    if place == "account.directory.password":
        return translate("SecretName", "Password of {0}, who joins the domain").format(visible(holder.user))
    if place == "account.administrator.password":
        return translate("SecretName", "Password of the local administrator {0}").format(visible(holder.name))
    if place == "account.entra.token":
        return translate("SecretName", "Bulk token")
    return translate("SecretName", "Product key") if place == "device.product_key" else place
