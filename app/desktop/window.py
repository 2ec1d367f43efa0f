"""The door through which the command line opens the window, which it knows nothing else of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


def open_window(files: Sequence[Path], language: str | None, refused: Callable[[str], None]) -> int:
    """Open the window until it is closed and return the exit code; see :func:`app.ui.window.launch.launch`.

    :raises ImportError: the libraries of the window are missing.
    """
    from app.ui.window.launch import launch

    return launch(files, language, refused)
