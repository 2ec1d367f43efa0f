"""Where the program's data lies: the one place that knows."""

from __future__ import annotations

from pathlib import Path
from typing import Final

PROGRAM: Final = Path(__file__).resolve().parents[2]
"""The folder in which ``app`` lies."""

_INSTALLED: Final = PROGRAM / "app" / "resources"
_FOLDER: Final = _INSTALLED if _INSTALLED.is_dir() else PROGRAM / "resources"
"""A wheel has them inside the package, a checkout beside it."""


def resource(*names: str) -> Path:
    """Return the path of the file or folder called *names* below ``resources``; whether it exists is not looked at."""
    return _FOLDER.joinpath(*names)
