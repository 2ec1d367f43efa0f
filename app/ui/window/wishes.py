"""What a person wishes the program to be like, and the projects it remembers: changed here, and followed at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.ui.look.language import set_language, system_language
from app.ui.look.style import apply_scheme
from app.ui.widgets.question import open_dialog
from app.ui.window.preferences_dialog import PreferencesDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from app.ui.session.preferences import Preferences, Recent
    from app.ui.window.menus import Menus
    from app.ui.window.start_page import StartPage
    from app.ui.window.toast import Toast


class Wishes(QObject):
    """The preferences of a window, and its list of recent projects."""

    def __init__(
        self, window: QMainWindow, preferences: Preferences, menus: Menus, start: StartPage, toast: Toast
    ) -> None:
        """Show *preferences* in *menus* and on the page *start*; *toast* offers to take removals back."""
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._menus, self._start, self._toast = menus, start, toast

    @Slot()
    def show_preferences(self) -> None:
        """Let the preferences be changed."""
        dialog = PreferencesDialog(self._preferences, self._window)
        dialog.chosen.connect(self.follow)
        dialog.cleared.connect(self._clear_recent)
        open_dialog(dialog)

    @Slot()
    def follow(self) -> None:
        """Follow what was chosen."""
        self._menus.show_chosen()
        apply_scheme(self._preferences.scheme)
        set_language(self._preferences.language or system_language())
        self.list_recent()

    def list_recent(self) -> None:
        """List the projects that were open last, and those whose token ends soon."""
        self._start.set_recent(self._preferences.recent(), self._preferences.warning_days)

    @Slot(object)
    def remove_recent(self, paths: list[Path]) -> None:
        """Take the projects *paths* off the list."""
        taken = [one for one in self._preferences.recent() if one.path in paths]
        for one in taken:
            self._preferences.remove_recent(one.path)
        self.list_recent()
        if taken:
            text = self.tr("%n project(s) taken off the list. The files are as they were.", "", len(taken))
            self._toast.offer(text, partial(self._restore_recent, taken))

    def _restore_recent(self, taken: list[Recent]) -> None:
        self._preferences.restore_recent(taken)
        self.list_recent()

    @Slot()
    def _clear_recent(self) -> None:
        self.remove_recent([one.path for one in self._preferences.recent()])
