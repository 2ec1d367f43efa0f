"""The windows of the program: each with a project and an undo of its own, all in one process."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QApplication

from app.ui.window.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.ui.session.preferences import Preferences

_STEP: Final = QPoint(32, 32)
"""How far a new window stands from the one that it was opened from."""


class Windows(QObject):
    """Opens windows and knows those that are there. A project is open in one of them only."""

    def __init__(self, preferences: Preferences, commands: Callable[[str], str] | None = None) -> None:
        """All windows follow *preferences*; *commands* writes the page of the manual about all commands."""
        super().__init__()
        self._preferences, self._commands = preferences, commands
        self.all: list[MainWindow] = []

    def make(self) -> MainWindow:
        """Open a window with the start page, and return it."""
        before = self.current()
        window = MainWindow(self._preferences, commands=self._commands)
        if before is not None:
            window.move(before.pos() + _STEP)
        self.all.append(window)
        window.documents.elsewhere = partial(self._show_other, window)
        window.closed.connect(self._forget)
        window.menus.actions["window"].triggered.connect(self._open_another)
        window.menus.actions["quit"].triggered.connect(self._close_others)
        window.show()
        window.preparation.start()
        return window

    def current(self) -> MainWindow | None:
        """Return the window that is worked in, or was last; None without any."""
        active = QApplication.activeWindow()
        while active is not None and active not in self.all:
            active = active.parentWidget()
        return active if isinstance(active, MainWindow) else self.all[-1] if self.all else None

    @Slot(object)
    def take_over(self, paths: list[Path]) -> None:
        """Show the first of *paths*, which somebody opened elsewhere, where it is open, or where a person works."""
        window = self.current()
        if window is not None and not (paths and self._show_other(None, paths[0])):
            window.take_over(paths)

    @Slot(object)
    def open_with(self, paths: list[Path]) -> None:
        """Open the first of *paths* in a new window, unless one has it; a new window for none."""
        if not (paths and self._show_other(None, paths[0])):
            self.make().take_over(paths)

    @Slot()
    def keep_work(self, _manager: object = None) -> None:
        """Keep the unsaved work of all windows, as the session ends."""
        for window in self.all:
            window.keep_work()

    def end_now(self) -> None:
        """End the program without a question; unsaved work is kept, and offered at the next start."""
        for window in self.all:
            window.end_now()

    def _show_other(self, asking: MainWindow | None, path: Path) -> bool:
        """Bring the window to the front that has the project *path*, if that is not the one *asking*; tell whether."""
        wanted = _place(path)
        for window in self.all:
            here = window.session.path
            if window is not asking and here is not None and _place(here) == wanted:
                window.take_over([])
                return True
        return False

    @Slot()
    def _open_another(self) -> None:
        self.make()

    @Slot()
    def _close_others(self) -> None:
        """Close all windows but the one whose *Quit* was chosen, which closes itself; each asks about its own work."""
        action = self.sender()
        for window in list(self.all):
            if action is not window.menus.actions["quit"]:
                window.close()

    @Slot()
    def _forget(self) -> None:
        window = self.sender()
        if isinstance(window, MainWindow) and window in self.all:
            self.all.remove(window)
            window.deleteLater()


def _place(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))
