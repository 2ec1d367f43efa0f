"""The card of one Wi-Fi network (``wizard.md`` 4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.core.masking import shown
from app.model.project import Security
from app.ui.items.item_card import ItemCard
from app.ui.look.follow import follow
from app.ui.widgets.choice import Choice, Toggle
from app.ui.widgets.field import SecretField, TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.session.session import Session


class WifiCard(ItemCard):
    """Name, security and key of a network, and how devices find it."""

    def __init__(self, session: Session, index: int, parent: QWidget | None = None) -> None:
        """Show the network *index*."""
        super().__init__(session, "network.wifi", index, parent)
        self._ssid = self.add_row(TextField(), f"{self.place}.ssid")
        self._choice = Choice()
        self._security = self.add_row(self._choice, f"{self.place}.security")
        self._key = self.add_row(SecretField(), f"{self.place}.key")
        self._connect = self.add_row(Toggle(unset=True), f"{self.place}.auto_connect")
        self._hidden = self.add_row(Toggle(), f"{self.place}.hidden")
        self._offers_wep = False
        session.changed.connect(self._follow_security)
        session.loaded.connect(self._show_security)
        self.retranslate()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self._ssid.set_text(
            self.tr("Network name (SSID)"),
            self.tr("Exactly as the access point sends it: capital and small letters differ."),
            required=True,
        )
        self._security.set_text(self.tr("Security"))
        self._key.set_text(
            self.tr("Network password"),
            self.tr("8 to 63 letters, digits and symbols. It is in the package, for anybody who gets hold of it."),
            required=True,
        )
        self._connect.set_text(
            self.tr("Connect automatically"), self.tr("Off: the person at the device has to choose the network.")
        )
        self._hidden.set_text(
            self.tr("Hidden network"), self.tr("On: devices call for the network by its name, as it does not send it.")
        )
        self._name_choices()
        self._show_security()
        self.show_heading()

    def heading_text(self) -> str:
        """Return name and security of the network."""
        wifi = self.session.project.network.wifi[self.index]
        name = shown(wifi.ssid) or self.tr("Wi-Fi network without a name")
        return self.tr("{0} ({1})").format(name, self._words()[wifi.security])

    @Slot(object)
    def _follow_security(self, places: frozenset[str]) -> None:
        if places & {f"{self.place}.security", f"{self.place}.key"}:
            self._show_security()

    @Slot()
    def _show_security(self) -> None:
        """Show the key where there is one to enter, and WEP where the project has it already."""
        if self.index >= self.count():
            return
        wifi = self.session.project.network.wifi[self.index]
        if wifi.security is Security.WEP and not self._offers_wep:
            self._offers_wep = True
            self._name_choices()
        self._key.set_visible(wifi.security is not Security.OPEN or bool(wifi.key))

    def _name_choices(self) -> None:
        words = self._words()
        if not self._offers_wep:
            del words[Security.WEP]
        self._choice.set_choices(words)

    def _words(self) -> dict[Security, str]:
        return {
            Security.WPA2: self.tr("WPA2-Personal"),
            Security.WPA3: self.tr("WPA3-Personal"),
            Security.OPEN: self.tr("Open, without a password"),
            Security.WEP: self.tr("WEP, no longer safe"),
        }
