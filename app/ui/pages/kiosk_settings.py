"""The page *Kiosk settings*: tablet mode, welcome and shutdown screens, power (``wizard.md`` 4.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from app.answers.fields.kiosk_settings import SCHEMES, SWITCHES, TIMEOUTS
from app.ui.look.markup import joined, markup
from app.ui.look.unfolding import unfolds
from app.ui.widgets.choice import Toggle
from app.ui.widgets.labels import Hint
from app.ui.wizard.page import Page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.session.session import Session
    from app.ui.wizard.card import Card, Row


class KioskSettingsPage(Page):
    """The page: switches, and what each of them sets."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("kiosk_settings", session, parent)
        self._screens = self.add_card()
        self._welcome = self._row(self._screens, "hide_welcome")
        self._sign_in = self._row(self._screens, "hide_sign_in")
        self._lock = self._row(self._screens, "no_lock_screen")
        self._boot = self._row(self._screens, "hide_boot")
        self._messages = self._row(self._screens, "hide_messages")
        self._device = self.add_card()
        self._tablet = self._row(self._device, "tablet")
        self._timeouts = self._row(self._device, "no_timeouts")
        self._sets = Hint(self._device)
        self.show_list = QPushButton(self._device)
        unfolds(self.show_list)
        self.show_list.setObjectName("kiosk_settings.show")
        self._device.add_beside(self.show_list)
        self._device.column.addWidget(self._sets)
        self.show_list.toggled.connect(self._toggle_list)
        self.retranslate()

    def _row(self, card: Card, name: str) -> Row:
        return card.add_row(Toggle(), f"kiosk_settings.{name}")

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Kiosk settings"), self.tr("Choose what is seen around the app, and when the screen goes off.")
        )
        self._screens.set_title(
            self.tr("Welcome and shutdown screens"), self.tr("Windows Enterprise, Education or IoT Enterprise.")
        )
        self._welcome.set_text(
            self.tr("Empty the welcome screen"),
            self.tr("No buttons for power, language, accessibility and other users."),
        )
        self._sign_in.set_text(
            self.tr("Show nothing while signing in automatically"),
            self.tr("Neither the welcome screen nor the animation of the first sign-in."),
        )
        self._lock.set_text(self.tr("No lock screen"))
        self._boot.set_text(self.tr("Hide logo and progress at start"))
        self._messages.set_text(self.tr("Hide messages at start, sign-in and shutdown"))
        self._device.set_title(self.tr("Device"))
        self._tablet.set_text(
            self.tr("Tablet mode"), self.tr("With the on-screen keyboard. Windows 10 only: Windows 11 has none.")
        )
        self._timeouts.set_text(
            self.tr("Keep the screen on"), self.tr("The screen stays on and the device awake, plugged in or not.")
        )
        self._toggle_list(self.show_list.isChecked())

    @Slot(bool)
    def _toggle_list(self, shown: bool) -> None:
        settings = [pair for pairs in SWITCHES.values() for pair in pairs]
        settings += [
            (f"Power/Policy/Settings/{group}/…/{name} ({', '.join(SCHEMES)})", "0")
            for group, names in TIMEOUTS
            for name in names
        ]
        rows = joined(markup("<li>{0}: {1}</li>", path, value) for path, value in settings)
        self._sets.set_text(markup("<ul>{0}</ul>", rows) if shown else "")
        self.show_list.setText(self.tr("Hide what they set") if shown else self.tr("Show what they set"))
