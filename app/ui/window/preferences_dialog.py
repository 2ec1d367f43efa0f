"""Preferences: what the program remembers about the wishes of a person, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.look.follow import follow
from app.ui.look.language import LANGUAGES
from app.ui.look.screen_fit import open_within_screen
from app.ui.look.style import SCHEMES
from app.ui.session.preferences import MOST_RECENT, MOST_WARNING_DAYS
from app.ui.widgets.choice import Choice, Number
from app.ui.widgets.dialog_buttons import DialogButtons, StandardButton
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.path_field import FolderField
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.widgets.tab_order import move_focus

if TYPE_CHECKING:
    from app.ui.session.preferences import Preferences


class PreferencesDialog(QDialog):
    """Keeps what was chosen when *OK* is pressed. ``chosen`` says that the window is to follow."""

    chosen = Signal()
    cleared = Signal()
    """The list of recent projects is to be emptied, now."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        """Show *preferences*."""
        super().__init__(parent)
        self._preferences = preferences
        self.language, self.scheme = Choice(self), Choice(self)
        self.folder = FolderField(self)
        self.warning, self.recent = Number(self), Number(self)
        self.warning.setRange(0, MOST_WARNING_DAYS)
        self.recent.setRange(0, MOST_RECENT)
        self.clear = QPushButton(self)
        self.clear.setObjectName("preferences.clear")
        self.clear.setAutoDefault(False)
        self._rows = {
            name: FormRow(editor, f"preferences.{name}", self)
            for name, editor in (
                ("language", self.language),
                ("scheme", self.scheme),
                ("folder", self.folder),
                ("warning", self.warning),
                ("recent", self.recent),
            )
        }
        self.buttons = DialogButtons(StandardButton.Ok | StandardButton.Cancel, self)
        self._lay_out()
        self.clear.clicked.connect(self._clear)
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        self.retranslate()
        self.language.set_value(preferences.language)
        self.scheme.set_value(preferences.scheme)
        self.folder.set_value(str(preferences.room()))
        self.warning.set_value(preferences.warning_days)
        self.recent.set_value(preferences.recent_length)
        self.clear.setEnabled(bool(preferences.recent()))
        open_within_screen(self, 560, 500)
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Preferences"))
        self.language.set_choices({"": self.tr("As the system"), **LANGUAGES})
        words = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self.scheme.set_choices({name: words[name] for name in SCHEMES})
        self._rows["language"].set_text(self.tr("Language"))
        self._rows["scheme"].set_text(self.tr("Colours"))
        self._rows["folder"].set_text(
            self.tr("Folder for new projects"),
            self.tr("Proposed for each new project; you can choose another one there."),
        )
        self._rows["warning"].set_text(
            self.tr("Days before the end of a token"),
            self.tr("From then on the start page lists the project among the tokens that end soon."),
        )
        self._rows["recent"].set_text(
            self.tr("Recent projects to remember"), self.tr("0 remembers none. The projects themselves stay.")
        )
        self.clear.setText(self.tr("Empty the list of recent projects"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    @Slot()
    def _clear(self) -> None:
        self.clear.setEnabled(False)
        self.language.setFocus()
        self.cleared.emit()

    @Slot()
    def _keep(self) -> None:
        kept = self._preferences
        kept.warning_days = self.warning.value()
        kept.recent_length = self.recent.value()
        if self.folder.value().strip() != str(kept.room()):
            kept.projects_folder = self.folder.value().strip()
        kept.language, kept.scheme = self.language.value(), self.scheme.value()
        self.accept()
        self.chosen.emit()

    def _lay_out(self) -> None:
        inner = Scrolled(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(14)
        for row in self._rows.values():
            column.addWidget(row)
        beside = QHBoxLayout()
        column.addLayout(beside)
        beside.addWidget(self.clear)
        beside.addStretch(1)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 14)
        whole.addWidget(Area(inner, self), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        whole.addLayout(foot)
        foot.addWidget(self.buttons)
