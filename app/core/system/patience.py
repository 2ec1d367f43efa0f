"""Files that another program holds for a moment: on Windows a virus scanner reads each new one, and so do indexers.

Until it lets go, Windows neither moves nor removes the file, nor makes a folder of the same name.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

_HELD: Final = frozenset({5, 32, 33, 145, 303})
"""Errors of Win32: access denied (so it says of a file about to be deleted), sharing and lock violations, a folder not
empty whose last file is about to go, delete pending."""

_PAUSES: Final = (0.01, 0.02, 0.04, 0.08, 0.15, 0.2, 0.25, 0.25)
"""Seconds between the tries: one in all. What is held longer is open in a program that a person can close."""


def patiently(action: Callable[[], T], *, pause: Callable[[float], object] = time.sleep) -> T:
    """Return what *action* returns; try again for a second while another program holds the file on Windows.

    :raises OSError: *action* failed otherwise, or the file is still held.
    """
    for seconds in _PAUSES:
        try:
            return action()
        except OSError as error:
            if not is_held(error):
                raise
        pause(seconds)
    return action()


def is_held(error: OSError) -> bool:
    """Tell whether *error* is one of Windows that may pass because another program lets go."""
    return getattr(error, "winerror", None) in _HELD


def replace(source: Path, target: Path) -> None:
    """Let *source* take the place of *target*, as ``os.replace`` does.

    :raises OSError: the system refuses.
    """
    patiently(lambda: source.replace(target))


def rename(source: Path, target: Path) -> None:
    """Call *source* by the name *target*.

    :raises OSError: the system refuses; on Windows also where *target* exists.
    """
    patiently(lambda: source.rename(target))


def remove(path: Path, *, missing_ok: bool = False) -> None:
    """Remove the file *path*.

    :raises OSError: the system refuses.
    """
    patiently(lambda: path.unlink(missing_ok=missing_ok))


def remove_tree(folder: Path) -> None:
    """Remove *folder* with all that is in it, as far as that can be done."""
    import shutil

    shutil.rmtree(folder, ignore_errors=True)
    if sys.platform == "win32" and folder.exists():
        for seconds in _PAUSES:
            time.sleep(seconds)
            shutil.rmtree(folder, ignore_errors=True)
            if not folder.exists():
                return
