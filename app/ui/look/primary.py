"""The one button of a window or dialog that goes on with what it is for, filled with the accent colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton


def set_primary(button: QAbstractButton, *, primary: bool = True) -> None:
    """Let *button* be the primary one, or no longer be it.

    Its looks are made anew: Qt looks at a property only when the style meets a button, and in a row of buttons it has
    met it already. A dialog shows one at most; what accepts a dialog is it, and a button that only closes never is.
    """
    if bool(button.property("primary")) is primary:
        return
    button.setProperty("primary", primary)
    button.style().unpolish(button)
    button.style().polish(button)
    button.updateGeometry()
