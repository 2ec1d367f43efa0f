"""What screen readers are told in so many words, when it is heard to its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget


def announce(widget: QWidget, text: str, *, read_with: QWidget | None = None) -> None:
    """Let screen readers say *text* of *widget*, once the keyboard is where it goes to now.

    They stop speaking when the keyboard moves, so what was said before it moved would never be heard. *read_with* has
    *text* in its description: if the keyboard comes to it, it is read there, and not said once more.
    """
    was_there = read_with is not None and read_with.hasFocus()
    QTimer.singleShot(0, widget, partial(_say, widget, text, None if was_there else read_with))


def say_current(view: QAbstractItemView) -> None:
    """Let screen readers say the current item of *view*, which gets the keyboard: call it from ``focusInEvent``.

    They look for one that is selected. Where none is, Qt makes the first one current and tells of the view after that.
    """
    if not view.selectionModel().hasSelection():
        QTimer.singleShot(0, view, partial(_say_current, view))


def _say_current(view: QAbstractItemView) -> None:
    interface = QAccessible.queryAccessibleInterface(view) if view.hasFocus() else None
    item = interface.focusChild() if interface is not None else None
    if item is not None and item.isValid():
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))


def _say(widget: QWidget, text: str, read_with: QWidget | None) -> None:
    is_read = read_with is not None and QApplication.focusWidget() is read_with  # which may be gone by now
    if widget.isVisible() and not is_read:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
