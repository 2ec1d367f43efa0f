"""Settings that no page has: what an import brought along, or the command line set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.masking import visible
from app.model.address import settings
from app.model.field import set_setting
from app.ui.widgets.row_table import RowTable
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.ui.session.session import Session

_ROWS = 8
"""Rows in sight at most; the others scroll."""


class SettingsTable(RowTable):
    """The settings; Delete presses the button that removes one."""

    def __init__(self, remove: QPushButton, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._remove = remove

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove by Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove.click()
        else:
            super().keyPressEvent(event)


class SettingsCard(Card):
    """Lists the free settings of the project; each can be removed. Hidden where there are none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the card."""
        super().__init__(session, parent)
        self._session = session
        self.remove = QPushButton(self)
        self.remove.setObjectName("settings.remove")
        self.table = SettingsTable(self.remove, self)
        self.table.setObjectName("settings")
        self.add_widget(self.table)
        self.add_beside(self.remove)
        self.remove.clicked.connect(self._remove)
        self.table.selectionModel().currentChanged.connect(self._enable)
        self._is_stale = True
        session.changed.connect(self._follow)
        session.loaded.connect(self._renew)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Other settings"), self.tr("No page has these settings. They go into the package as they are.")
        )
        self.table.setAccessibleName(self.tr("Other settings"))
        self.remove.setText(self.tr("Remove the setting"))
        self._renew()

    def catch_up(self) -> None:
        """Show what changed while the page was hidden."""
        if self._is_stale:
            self._fill()

    def show_setting(self, place: str) -> bool:
        """Choose the setting at *place*, ``settings[ADDRESS]``, and give it the keyboard; tell whether it is there."""
        address = place.removeprefix("settings[").removesuffix("]")
        for row, one in enumerate(self.table.rows.rows):
            if one[2] == address or one[2].startswith(f"{address}/"):
                self.table.selectRow(row)
                self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if "settings" in places:
            self._renew()

    @Slot()
    def _renew(self) -> None:
        """Fill the table, where it is in sight: thousands of rows take their time."""
        self._is_stale = True
        page = self.parentWidget()
        if page is not None and page.isVisible():
            self._fill()

    def _fill(self) -> None:
        self._is_stale = False
        row = self.table.currentIndex().row()
        rows = [
            (visible(address), visible(str(value or "")), address)
            for address, value in settings(self._session.project.settings)
        ]
        self.table.set_rows((self.tr("Setting"), self.tr("Value")), rows, (430, 0))
        height = self.table.verticalHeader().defaultSectionSize() * min(_ROWS, len(rows))
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 6)
        self.setVisible(bool(rows))
        if rows and row >= 0:
            self.table.selectRow(min(row, len(rows) - 1))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.remove.setEnabled(self.table.chosen() is not None)

    @Slot()
    def _remove(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self._session.replace(set_setting(self._session.project, row[2], None))
