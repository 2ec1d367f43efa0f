"""Ctrl+K, in the window and in the dialogs above it: the palette with what can be done there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QWidget

from app.model.scenario import SETTINGS
from app.ui.palette.collect import (
    InnerActions,
    dialog_entries,
    menu_entries,
    recent_entries,
    shell_entries,
    start_entries,
)
from app.ui.palette.dialog import PaletteDialog
from app.ui.widgets.question import open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.ui.palette.entry import Entry
    from app.ui.session.preferences import Preferences
    from app.ui.window.menus import Menus
    from app.ui.window.start_page import StartPage
    from app.ui.wizard.shell import Shell

_KEY: Final = "palette.key"


class Palette(QObject):
    """Opens the palette over the window, or over the dialog that has the keyboard."""

    def __init__(
        self,
        window: QMainWindow,
        menus: Menus,
        start: StartPage,
        shell: Shell,
        preferences: Preferences,
        open_file: Callable[[Path], None],
    ) -> None:
        """List what *menus*, *start* and *shell* of *window* have, and the recent projects of *preferences*."""
        super().__init__(window)
        self._window, self._menus, self._start, self._shell = window, menus, start, shell
        self._preferences, self._open_file = preferences, open_file
        self._inner = InnerActions(menus.actions, shell)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._give_key)

    @Slot()
    def open(self) -> None:
        """Show the palette of the window."""
        shows = self._show_setting if self._shell.isVisible() and SETTINGS in self._sections() else None
        more = self._complete if self._missing() else None
        open_dialog(PaletteDialog(self.entries(), self._window, shows, more=more))

    @Slot()
    def show_keys(self) -> None:
        """List all actions that have keys."""
        entries = [entry for entry in menu_entries(self._menus.menus, with_palette=True) if entry.shortcut]
        open_dialog(PaletteDialog(entries, self._window, title=self.tr("Keyboard")))

    def entries(self) -> list[Entry]:
        """Return what can be done in the window."""
        create = QCoreApplication.translate("StartPage", "Create")
        pages = list(shell_entries(self._shell)) if self._menus.actions["close"].isEnabled() else []
        buttons = {entry.key.partition(".")[2]: entry for entry in pages}
        return [
            *recent_entries(self._preferences.recent(), self._open_file),
            *menu_entries(self._menus.menus),
            *start_entries(self._start, create),
            *pages,
            *self._inner.entries(buttons),
        ]

    def _missing(self) -> list[str]:
        """Return the steps of the open project whose pages are not built yet."""
        is_open = self._menus.actions["close"].isEnabled()
        return [one.key for one in self._shell.walk.scenario.sections if is_open and one.key not in self._shell.pages]

    def _complete(self) -> list[Entry] | None:
        """Build the next page that is missing, and return None; all entries if there is none."""
        missing = self._missing()
        if not missing:
            return self.entries()
        self._shell.page_of(missing[0])
        return None

    @Slot()
    def open_over_dialog(self) -> None:
        """Show the palette of the dialog that has the keyboard."""
        key = self.sender()
        dialog = key.parent() if isinstance(key, QObject) else None
        if isinstance(dialog, QDialog):
            open_dialog(PaletteDialog(list(dialog_entries(dialog)), dialog))

    @Slot()
    def _give_key(self) -> None:
        """Let Ctrl+K open the palette in a dialog of ours, too; a modal one hears no key of the window."""
        dialog = QApplication.activeModalWidget() or QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or isinstance(dialog, PaletteDialog | QFileDialog):
            return
        if dialog.findChild(QShortcut, _KEY) is None and self._is_ours(dialog):
            key = QShortcut(QKeySequence(self._menus.actions["palette"].shortcut()), dialog)
            key.setObjectName(_KEY)
            key.activated.connect(self.open_over_dialog)

    def _is_ours(self, dialog: QWidget) -> bool:
        parent = dialog.parentWidget()
        return parent is not None and (parent.window() is self._window or self._is_ours(parent.window()))

    def _sections(self) -> tuple[object, ...]:
        return self._shell.walk.scenario.sections

    def _show_setting(self, path: str) -> None:
        self._shell.go(SETTINGS.key)
        self._shell.page.show_setting(path)
