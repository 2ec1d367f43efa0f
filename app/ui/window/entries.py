"""What each entry of the menus does in a window, by its key; ``menus.py`` has its words and its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.window.window import MainWindow


def entries_of(window: MainWindow) -> dict[str, Callable[..., object]]:
    """Return what is done in *window* for each entry."""
    return {
        "new": window.dialogs.new_project,
        "open": window.documents.ask_to_open,
        "save": window.documents.save,
        "save_as": window.documents.save_as,
        "passphrase": window.documents.ask_passphrase,
        "close": window.close_project,
        "quit": window.close,
        "undo": window.undo,
        "redo": window.redo,
        "back": window.shell.press_back,
        "next": window.shell.press_next,
        "build": window.shell.rebuild,
        **window.projects.actions(),
        **window.dialogs.tools(),
        "diagnose": window.diagnosing.start,
        "demo": window.demo.turn,
        "help": window.show_help,
        "manual": window.dialogs.manual,
        "palette": window.palette_key.open,
        "keyboard": window.palette_key.show_keys,
        "preferences": window.wishes.show_preferences,
        "report": window.dialogs.report,
        "about": window.dialogs.about,
    }
