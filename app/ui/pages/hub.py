"""The pages that only Surface Hub has (``wizard.md`` 4.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.core.masking import shown
from app.model.hub import CONFIGURATION_FILE, HubAccount
from app.ui.items.item_card import ItemCard
from app.ui.items.item_cards import ItemCards
from app.ui.look.follow import follow
from app.ui.pages.management_card import ManagementCard
from app.ui.widgets.choice import Toggle
from app.ui.widgets.field import SecretField, TextField
from app.ui.wizard.page import Page

if TYPE_CHECKING:
    from app.ui.session.session import Session


class ProxyPage(Page):
    """How a Hub reaches the internet."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("proxy", session, parent)
        self._card = self.add_card()
        self._enabled = self._card.add_row(Toggle(), "proxy.enabled")
        self._detect = self._card.add_row(Toggle(), "proxy.auto_detect")
        self._script = self._card.add_row(TextField(), "proxy.script")
        self._server = self._card.add_row(TextField(), "proxy.server")
        self._exceptions = self._card.add_row(TextField(), "proxy.exceptions")
        self._local = self._card.add_row(Toggle(), "proxy.local_addresses")
        session.changed.connect(self._follow)
        session.loaded.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Configure proxy settings"), self.tr("Let a Hub reach the internet through a proxy."))
        self._enabled.set_text(self.tr("Use a proxy"))
        self._detect.set_text(
            self.tr("Detect it automatically"), self.tr("The network tells where the proxy is, as it does to PCs.")
        )
        self._script.set_text(
            self.tr("Address of the script"),
            self.tr("Optional: a PAC file. Leave it empty if there is a server."),
            placeholder="https://contoso.com/proxy.pac",
        )
        self._server.set_text(
            self.tr("Server"), self.tr("Name and port of a fixed proxy."), placeholder="proxy.contoso.com:8080"
        )
        self._exceptions.set_text(
            self.tr("Exceptions"),
            self.tr("Addresses that bypass the server, separated by semicolons."),
            placeholder="*.contoso.com;10.*",
        )
        self._local.set_text(self.tr("Use the server for local addresses too"))
        self._show()

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if any(place.startswith("proxy.") for place in places):
            self._show()

    @Slot()
    def _show(self) -> None:
        proxy = self.session.project.proxy
        for row in (self._detect, self._script, self._server):
            row.set_visible(proxy.enabled)
        for row in (self._exceptions, self._local):
            row.set_visible(proxy.enabled and bool(proxy.server or proxy.exceptions))


class ManagementPage(Page):
    """Whether a Hub enrols in a management server."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("management", session, parent)
        self.card = ManagementCard(session, self)
        self.add_widget(self.card)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Enrol in device management"), self.tr("Let a server watch and update the Hubs from then on.")
        )
        self.card.retranslate()


class HubAccountCard(ItemCard):
    """The account of one Hub."""

    def __init__(self, session: Session, index: int, parent: QWidget | None = None) -> None:
        """Show the account *index*."""
        super().__init__(session, "hub.accounts", index, parent)
        self._name = self.add_row(TextField(), f"{self.place}.name")
        self._password = self.add_row(SecretField(), f"{self.place}.password")
        self._friendly = self.add_row(TextField(), f"{self.place}.friendly_name")
        self.retranslate()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self._name.set_text(
            self.tr("Device account"),
            self.tr("As room1@contoso.com, or with its domain: CONTOSO\\room1."),
            required=True,
            placeholder="room1@contoso.com",
        )
        self._password.set_text(
            self.tr("Password"),
            self.tr("Without commas and quotation marks, which the file cannot have."),
            required=True,
        )
        self._friendly.set_text(self.tr("Friendly name"), self.tr("By which people find the Hub to project to it."))
        self.show_heading()

    def heading_text(self) -> str:
        """Return the account, and the name people see."""
        account = self.session.project.hub.accounts[self.index]
        name = shown(account.name) or self.tr("Device account without a name")
        return f"{name} ({shown(account.friendly_name)})" if account.friendly_name else name


class HubFilePage(Page):
    """The accounts that SurfaceHubConfiguration.csv has."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("hub_file", session, parent)
        self.accounts = ItemCards(session, "hub.accounts", HubAccountCard)
        self.add_widget(self.accounts)
        self._buttons = QWidget(self)
        self.add = QPushButton(self._buttons)
        self.add.setObjectName("hub.accounts.add")
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.add)
        row.addStretch(1)
        self.add_widget(self._buttons)
        self.add.clicked.connect(self._add)
        self.accounts.emptied.connect(self._focus_add)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Add a configuration file"),
            self.tr("Give several Hubs their accounts with one stick: the build writes {0} beside the package.").format(
                CONFIGURATION_FILE
            ),
        )
        self.add.setText(self.tr("Add a device account"))
        self.add.setAccessibleDescription(self.tr("Adds a line to the file."))

    def show_place(self, place: str) -> bool:
        """Open the account that has the field at *place* and show it."""
        self.accounts.open_place(place)
        if place == self.accounts.place:
            widget = self.accounts.cards[-1].heading if self.accounts.cards else self.add
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().show_place(place)

    @Slot()
    def _add(self) -> None:
        self.accounts.add(HubAccount())

    @Slot()
    def _focus_add(self) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
