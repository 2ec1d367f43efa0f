"""Where the program's data lies, and where that of the person does: the one place that knows."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

PROGRAM: Final = Path(__file__).resolve().parents[2]
"""The folder in which ``app`` lies."""

_INSTALLED: Final = PROGRAM / "app" / "resources"
_FOLDER: Final = _INSTALLED if _INSTALLED.is_dir() else PROGRAM / "resources"
"""A wheel has them inside the package, a checkout beside it."""
_PERSON: Final = "Provisioning Designer"


def resource(*names: str) -> Path:
    """Return the path of the file or folder called *names* below ``resources``; whether it exists is not looked at."""
    return _FOLDER.joinpath(*names)


def person_folder() -> Path:
    """Return the folder for this program's settings of the person; it need not exist."""
    home = Path.home()
    if sys.platform == "win32":
        folder = Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return folder / _PERSON
