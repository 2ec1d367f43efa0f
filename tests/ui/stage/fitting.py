"""What a person with a small screen reaches: the check for a window that is shown, off screen or on a real one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from app.ui.look.screen_fit import FRAME, available
from tests.ui.stage.scene import controls

if TYPE_CHECKING:
    from PySide6.QtCore import QMargins


def misfits(window: QWidget, room: QRect | None = None, frame: QMargins | None = None) -> list[str]:
    """Return what of the shown *window* lies beyond the screen, and what in it nobody can reach.

    *room* is the free part of the screen, by default that of the window's; *frame* what the system draws around a
    window, by default what it says itself, or a title bar of today's Windows where it says nothing. A button must be
    whole in sight, an editor or table in part; what is in a page that scrolls is scrolled to before.
    """
    room = room or available(window)
    outer = _outer(window, frame)
    found = []
    if not room.contains(outer):
        found.append(f"the window {_said(outer)} is not within the screen {_said(room)}")
    for control in controls(window):
        if control.objectName().startswith("qt_") or control.window() is not window:
            continue
        area = _scroll_to(control)
        seen = _in_sight(control, window)
        said = f"{type(control).__name__} {control.objectName()!r} {getattr(control, 'text', str)()!r}"
        if seen.isEmpty():
            found.append(f"{said} is out of reach")
        elif isinstance(control, QAbstractButton) and not _is_whole(control, area, seen.size()):
            found.append(f"{said} is cut: {seen.size().toTuple()} of {control.size().toTuple()}")
        else:
            above = window.childAt(seen.center())
            if above is not control and not control.isAncestorOf(above or window):
                found.append(f"{said} is covered by {type(above).__name__}")
    return found


def _in_sight(control: QWidget, window: QWidget) -> QRect:
    """Return the part of *control* that no widget around it cuts off, in the window's pixels."""
    seen = QRect(control.mapTo(window, QPoint()), control.size())
    parent = control.parentWidget()
    while parent is not None:
        seen = seen.intersected(QRect(parent.mapTo(window, QPoint()), parent.size()))
        parent = None if parent is window else parent.parentWidget()
    return seen


def _is_whole(button: QWidget, area: QScrollArea | None, seen: QSize) -> bool:
    """Tell whether *button* is in sight, in its full width, and in its height or as much as there is of the page."""
    height = min(button.height(), area.viewport().height()) if area else button.height()
    return seen.width() >= button.width() and seen.height() >= height


def _scroll_to(control: QWidget) -> QScrollArea | None:
    """Scroll to *control*, and return the area that it scrolls in."""
    areas = []
    parent = control.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QScrollArea):
            areas.append(parent)
        parent = parent.parentWidget()
    for area in areas:
        area.ensureWidgetVisible(control, 0, 0)
        QApplication.processEvents()  # what was out of sight may be laid out only now
        area.ensureWidgetVisible(control, 0, 0)
    return areas[0] if areas else None


def _outer(window: QWidget, frame: QMargins | None) -> QRect:
    outer = window.frameGeometry()
    if frame is None:
        frame = FRAME if outer == window.geometry() else None
    return window.geometry().marginsAdded(frame) if frame else outer


def _said(rect: QRect) -> str:
    return f"{rect.width()}×{rect.height()} at {rect.left()},{rect.top()}"
