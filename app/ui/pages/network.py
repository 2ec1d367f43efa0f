"""The page *Set up network*: Wi-Fi networks, and WLAN profiles for what they cannot describe (``wizard.md`` 4.2)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QPushButton, QWidget

from app.model.project import WifiNetwork, WlanProfile
from app.model.project_file import to_relative
from app.ui.items.item_cards import ItemCards
from app.ui.look.follow import follow
from app.ui.look.icon import icon
from app.ui.pages.profile_card import ProfileCard
from app.ui.pages.wifi_card import WifiCard
from app.ui.widgets.choice import Toggle
from app.ui.widgets.field import TextField
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.labels import Hint
from app.ui.widgets.question import open_dialog
from app.ui.wizard.card import FIELD_WIDTH
from app.ui.wizard.page import Page

if TYPE_CHECKING:
    from app.ui.session.session import Session


class NetworkPage(Page):
    """The second page."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("network", session, parent)
        self._card = self.add_card()
        self._enabled = self._card.add_row(Toggle(), "network.enabled")
        self._state = self._card.add_hint()
        self._state.setObjectName("network.state")
        # The first network is there as soon as a person begins to type it; an empty one would be an error before.
        self.first_card = self.add_card()
        self.first = TextField(self)
        self._first_row = FormRow(self.first, "network.wifi.first", self)
        self.first.setMaximumWidth(FIELD_WIDTH)
        self.first_card.add_widget(self._first_row)
        self.wifi = ItemCards(session, "network.wifi", WifiCard)
        self.profiles = ItemCards(session, "network.profiles", ProfileCard)
        self.add_widget(self.wifi)
        self.add_widget(self.profiles)
        self._buttons = QWidget(self)
        self.add = QPushButton(self._buttons)
        self.add.setObjectName("network.wifi.add")
        self.add_profile = QPushButton(self._buttons)
        self.add_profile.setObjectName("network.profiles.add")
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.add)
        row.addWidget(self.add_profile)
        row.addStretch(1)
        self.add_widget(self._buttons)
        self._certificates = Hint(self)
        self.add_widget(self._certificates)
        self.first.edited.connect(self._begin_first)
        self.add.clicked.connect(self._add_network)
        self.add_profile.clicked.connect(self._ask_for_profile)
        self.wifi.emptied.connect(self._focus_add)
        self.profiles.emptied.connect(self._focus_add)
        session.changed.connect(self._follow)
        session.loaded.connect(self._show_state)
        self.retranslate()
        self._apply_palette()
        follow(self, palette=self._apply_palette)

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Set up network"), self.tr("Let devices connect to Wi-Fi at first start."))
        self._enabled.set_text(
            self.tr("Set up Wi-Fi"), self.tr("Without Wi-Fi, devices need a network cable at first start.")
        )
        self._first_row.set_text(
            QCoreApplication.translate("WifiCard", "Network name (SSID)"),
            self.tr("Security and password follow once there is a name. Leave it empty where devices have a cable."),
        )
        self.add.setText(self.tr("Add a Wi-Fi network"))
        self.add.setAccessibleDescription(self.tr("Adds a network with a password, or an open one."))
        self.add_profile.setText(self.tr("Add a WLAN profile…"))
        self.add_profile.setAccessibleDescription(self.tr("Adds a network with 802.1X from a file that Windows wrote."))
        self._certificates.set_text(
            self.tr(
                "Networks with 802.1X (“Enterprise”) come from a WLAN profile. They need a certificate of the device: "
                "user certificates cannot serve here, as nobody is signed in at first start."
            )
        )
        self._show_state()

    def show_place(self, place: str) -> bool:
        """Open the network that has the field at *place* and show it."""
        for cards in (self.wifi, self.profiles):
            cards.open_place(place)
            if place == cards.place and cards.cards:
                cards.cards[-1].heading.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().show_place(place)

    @Slot(str)
    def take_profile(self, path: str) -> None:
        """Add the WLAN profile *path*."""
        folder = self.session.folder
        file = to_relative(str(Path(path)), folder.absolute()) if folder else path
        self.profiles.add(WlanProfile(file=file))

    @Slot()
    def _begin_first(self) -> None:
        """Make the network that is being typed, and let the typing go on in its card."""
        name = self.first.value()
        if name and not self.wifi.cards:
            self.wifi.add(WifiNetwork(ssid=name))
            self.first.clear()
            line = QApplication.focusWidget()
            if isinstance(line, TextField):
                line.end(False)

    @Slot()
    def _add_network(self) -> None:
        self.wifi.add(WifiNetwork())

    @Slot()
    def _ask_for_profile(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a WLAN profile"), str(self.session.folder or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("WLAN profiles (*.xml)"))
        dialog.fileSelected.connect(self.take_profile)
        open_dialog(dialog)

    @Slot()
    def _focus_add(self) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if places & {"network.enabled", "network.wifi", "network.profiles"}:
            self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """Show the networks only while they go into the package, and say how many wait."""
        network = self.session.project.network
        count = len(network.wifi) + len(network.profiles)
        self.wifi.setVisible(network.enabled and bool(network.wifi))
        self.profiles.setVisible(network.enabled and bool(network.profiles))
        self.first_card.setVisible(network.enabled and not count)
        self._buttons.setVisible(network.enabled)
        self._certificates.setVisible(network.enabled)
        text = ""
        if not network.enabled and count:
            text = self.tr("%n network(s) stay in the project, but do not go into the package.", "", count)
        self._state.set_text(text)

    def _apply_palette(self) -> None:
        self.add.setIcon(icon("add", self.palette(), QPalette.ColorRole.ButtonText))
        self.add_profile.setIcon(icon("file", self.palette(), QPalette.ColorRole.ButtonText))
