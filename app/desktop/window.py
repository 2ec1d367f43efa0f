"""The door through which the command line opens the window or a box, and knows nothing else of either."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

_WARNING = 0x30
"""``MB_ICONWARNING``."""

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


def open_window(
    files: Sequence[Path],
    language: str | None,
    refused: Callable[[str], None],
    *,
    own_window: bool = False,
    commands: Callable[[str], str] | None = None,
) -> int:
    """Open the window until it is closed and return the exit code; see :func:`app.ui.window.launch.launch`.

    :raises ImportError: the libraries of the window are missing.
    """
    from app.ui.window.launch import launch

    return launch(files, language, refused, own_window=own_window, commands=commands)


def show_message(text: str) -> None:
    """Show *text* in a box until it is closed; where there is no screen or no library for it, nothing happens."""
    if sys.platform == "win32":
        import ctypes

        # The system's own: it comes even where Qt is what fails.
        ctypes.windll.user32.MessageBoxW(None, text, "Provisioning Designer", _WARNING)
        return
    try:
        from app.ui.window.launch import tell_alone
    except ImportError:
        return
    tell_alone(text)
