"""The language that the system shows its own windows in."""

from __future__ import annotations

import sys
from typing import Final

_FRENCH: Final = 0x0C
"""The primary language of a ``LANGID`` of Windows, its lower ten bits (``winnt.h``)."""


def language_of_windows() -> str:
    """Return the language of this user's Windows, such as ``fr`` or ``en``; nothing elsewhere.

    The environment of a process says nothing of it there, other than on Unix.
    """
    if sys.platform != "win32":
        return ""
    import ctypes

    return language_of_id(ctypes.windll.kernel32.GetUserDefaultUILanguage())


def language_of_id(number: int) -> str:
    """Return which of our languages the ``LANGID`` *number* is: French of all countries, or English for all else."""
    return "fr" if number & 0x3FF == _FRENCH else "en"
