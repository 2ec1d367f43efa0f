"""What became of a page that was given to the system to print, where nobody tells by himself."""

from __future__ import annotations

import ctypes
import sys

_LIBRARY = "libcups.so.2"
_REFUSED = 0x0400
"""The least of the codes of IPP that say that a request was refused or failed (RFC 8011, B.1)."""


def print_refusal() -> str:
    """Return why the last page that this thread printed was refused, empty if it was not or that cannot be known.

    Qt hands pages to CUPS and does not look at its answer, which CUPS keeps for each thread. Elsewhere the system tells
    people by itself.
    """
    if not sys.platform.startswith("linux"):
        return ""
    try:
        cups = ctypes.CDLL(_LIBRARY)
    except OSError:
        return ""  # then nothing was printed with it either
    if cups.cupsLastError() < _REFUSED:
        return ""
    cups.cupsLastErrorString.restype = ctypes.c_char_p
    said: bytes | None = cups.cupsLastErrorString()
    return (said or b"").decode(errors="replace") or "CUPS"
