"""The page *All settings*: whatever Windows Configuration Designer can set (``wizard.md`` 5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.settings.branch import Branch
from app.ui.settings.custom.panel import CustomPanel
from app.ui.settings.editor import SettingsEditor
from app.ui.settings.variant.panel import VariantPanel
from app.ui.widgets.tabs import Tabs
from app.ui.wizard.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.ui.session.session import Session


class SettingsPage(Page):
    """The editor of all settings; what else belongs to settings has tabs beside it (:meth:`add_tab`)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("settings", session, parent)
        self.editor = SettingsEditor(Branch(session), self)
        self.add_tab(self.editor)
        self.custom = CustomPanel(session, self)
        self.variants = VariantPanel(session, partial(_variant_editor, session), self)
        for panel in (self.custom, self.variants):
            self.add_tab(panel)
        self.editor.asked_for.connect(self._ask)
        self.retranslate()

    def add_tab(self, widget: QWidget) -> int:
        """Show *widget* in a tab of its own, and return the tab's number; its name is set in :meth:`retranslate`."""
        number = self.tabs.addTab(widget, "")
        self.tabs.tabBar().setVisible(self.tabs.count() > 1)
        return number

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("All settings"),
            self.tr("Everything Windows Configuration Designer can set. Settings of other steps are shown here too."),
        )
        self.tabs.setTabText(0, self.tr("Settings"))
        self.tabs.setTabText(1, self.tr("Custom settings"))
        self.tabs.setTabText(2, self.tr("Certain devices"))

    def prepare(self) -> None:
        """Show the project as it is now."""
        self.editor.prepare()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self.prepare()

    def show_place(self, place: str) -> bool:
        """Show the setting at *place*."""
        if self.custom.show_place(place):
            self.tabs.setCurrentWidget(self.custom)
            return True
        if place.startswith("variants["):
            self.tabs.setCurrentWidget(self.variants)
            return self.variants.show_place(place)
        self.tabs.setCurrentIndex(0)
        if place in ("settings", "variants"):
            self.focus_first()
            return True
        address = Branch(self.session).address(place)
        if address is not None:
            self.show_setting(address)
            return True
        return False

    def show_setting(self, address: str) -> None:
        """Show the setting at *address*, or the nearest group above it, with the keyboard in its field."""
        self.tabs.setCurrentIndex(0)
        self.prepare()
        while address and not self.editor.show_address(address):
            address = address.rpartition("/")[0]
        self.editor.panel.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard into the search box."""
        self.editor.focus_search()

    @Slot(str)
    def _ask(self, place: str) -> None:
        self.asked_for.emit(place)

    def _lay_out(self) -> None:
        self.tabs = Tabs(self)
        self.tabs.setObjectName("settings.tabs")
        self.tabs.setDocumentMode(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 12)
        whole.setSpacing(6)
        whole.addWidget(self._title)
        whole.addWidget(self._sentence)
        whole.addSpacing(4)
        whole.addWidget(self.tabs, 1)


def _variant_editor(session: Session, base: str, parent: QWidget) -> QWidget:
    """Return the editor of the settings below *base* among the variants; pages write none of them."""
    return SettingsEditor(Branch(session, "variants", base), parent)
