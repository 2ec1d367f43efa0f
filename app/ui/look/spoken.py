"""What screen readers are told in so many words, when it is heard to its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, read_with: QWidget | None = None) -> None:
    """Let screen readers say *text* of *widget*, once the keyboard is where it goes to now.

    They stop speaking when the keyboard moves, so what was said before it moved would never be heard. *read_with* has
    *text* in its description: if the keyboard comes to it, it is read there, and not said once more.
    """
    was_there = read_with is not None and read_with.hasFocus()
    QTimer.singleShot(0, widget, partial(_say, widget, text, None if was_there else read_with))


def _say(widget: QWidget, text: str, read_with: QWidget | None) -> None:
    is_read = read_with is not None and isValid(read_with) and read_with.hasFocus()
    if widget.isVisible() and not is_read:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
