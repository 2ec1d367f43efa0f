"""Widgets found by name, and what tests of several pages do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)
D = TypeVar("D", bound=QDialog)
LEFT = Qt.MouseButton.LeftButton


def find(parent: QWidget, kind: type[W], name: str) -> W:
    """Return the widget called *name* below *parent*."""
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def text_of(parent: QWidget, name: str) -> str:
    """Return the text of the label called *name*."""
    return find(parent, QLabel, name).text()


def open_dialog(parent: QWidget, kind: type[D]) -> D:
    """Return the dialog of *kind* that is open over *parent*."""
    (dialog,) = [dialog for dialog in parent.findChildren(kind) if dialog.isVisible()]
    return dialog


def wait_for_dialog(qtbot: QtBot, parent: QWidget, kind: type[D]) -> D:
    """Wait until a dialog of *kind* is open over *parent*, and return it."""
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in parent.findChildren(kind)))
    return open_dialog(parent, kind)


def click(qtbot: QtBot, widget: QWidget) -> None:
    """Click the middle of *widget* as a person can: it is in sight, in its place, and enabled."""
    assert widget.isVisible(), widget.objectName()
    assert widget.isEnabled(), widget.objectName()
    for _ in range(3):  # what was shown a moment ago lies anywhere until then, and a click beside its words is none
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    qtbot.mouseClick(widget, LEFT)


def type_over(qtbot: QtBot, widget: QWidget, text: str) -> None:
    """Replace what *widget* holds with *text*, key by key."""
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(widget, Qt.Key.Key_Delete)
    qtbot.keyClicks(widget, text)


def settle() -> None:
    """Let Qt delete what was given up."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
