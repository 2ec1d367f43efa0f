"""Python's wrappers of what Qt frees without telling anybody: each of them is a crash that waits.

PySide learns that an object of Qt is gone if Python made it, or if it is a ``QObject``. Of anything else it keeps the
wrapper that it once gave out; the next thing at that address is then taken for the old one, and the process dies
somewhere else. Items of layouts are such things. PySide makes wrappers of them for ``itemAt`` and ``takeAt``, and by
itself for all that is in a layout when that is put into another one [INFERRED: seen with 6.11.1, not documented].
"""

from __future__ import annotations

import gc
from collections import Counter

from PySide6.QtCore import QMetaObject, QObject
from shiboken6 import Shiboken


def unsafe_wrappers() -> Counter[str]:
    """Count, by the names of their types, the wrappers whose objects Qt may free unnoticed."""
    return Counter(
        type(one).__name__
        for one in Shiboken.getAllValidWrappers()
        if not isinstance(one, QObject | QMetaObject)
        and not Shiboken.createdByPython(one)
        and not Shiboken.ownedByPython(one)
    )


def live_in_cycles() -> Counter[str]:
    """Look for cycles, and count, by the names of their types, the wrappers in them whose objects of Qt still live.

    Python looks in whichever thread happens to allocate. What it frees there must be gone in Qt already: destroying a
    widget in a thread that is not the window's crashes. With none of them it does not matter where Python looks.
    """
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        return Counter(
            type(one).__name__ for one in gc.garbage if isinstance(one, Shiboken.Object) and Shiboken.isValid(one)
        )
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.collect()  # what was kept to be looked at is still to be freed
