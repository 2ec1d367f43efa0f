"""Other programs: found where the administrator put them, never in the folder this process happens to work in.

On Windows that folder is the document's after a double click, and whoever sent the document may have put a program
beside it. ``shutil.which`` and ``CreateProcess`` look there first.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_WINDOW: Final[int] = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""For ``creationflags``: a program for consoles opens none of its own; 0 where there are no such windows."""

_ENDINGS: Final = (".exe", ".com")
"""What Windows runs by itself. Scripts (``.bat``, ``.cmd``) are left to people: their arguments are read twice."""


def find_program(name: str, path: str | None = None, *, on_windows: bool = sys.platform == "win32") -> str | None:
    """Return the full path of the program *name* in the folders of *path* (``PATH`` if None), None if it is in none.

    Folders that are not absolute are passed over, an empty one too: they mean the current folder, or lead there.
    """
    if not name or os.path.basename(name) != name:  # noqa: PTH119 - a name, not a path
        return None
    names = [name]
    if on_windows and not name.lower().endswith(_ENDINGS):
        names = [f"{name}{ending}" for ending in _ENDINGS]
    for folder in (os.environ.get("PATH", "") if path is None else path).split(os.pathsep):
        place = folder.strip('"') if on_windows else folder
        if not os.path.isabs(place):  # noqa: PTH117 - the text of a variable, which may be no path at all
            continue
        for each in names:
            program = os.path.join(place, each)  # noqa: PTH118 - as above
            if os.path.isfile(program) and os.access(program, os.X_OK):  # noqa: PTH113 - as above
                return program
    return None


def system_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Return the folder of Windows' own programs, such as ``C:\\Windows\\System32``; a path of no use elsewhere."""
    if sys.platform == "win32":
        import ctypes

        buffer = ctypes.create_unicode_buffer(1024)
        if ctypes.windll.kernel32.GetSystemDirectoryW(buffer, len(buffer)):
            return Path(buffer.value)
    root = (os.environ if environ is None else environ).get("SystemRoot", "")
    return Path(root if root and Path(root).is_absolute() else "C:\\Windows", "System32")
