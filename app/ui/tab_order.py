"""Where Tab goes: as the eye does, whatever was made first. Pages are made late, and rows come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the stop before or after the one that has it, around the ends; tell whether there is one.

    Call it from ``focusNextPrevChild`` of a window.
    """
    stops = list(tab_stops(root))
    if not stops:
        return False
    at = root.focusWidget()
    step = 1 if forward else -1
    index = stops.index(at) + step if at in stops else (0 if forward else -1)
    target = stops[index % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at in *widget*, itself included, in the order of its layouts."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    # An editor of several parts gives its keyboard to one of them, which is a stop itself.
    if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and widget.focusProxy() is None:
        yield widget
    seen: set[int] = set()
    layout = widget.layout()
    # Its bar is above its pages, but was made after them.
    first = (widget.tabBar(),) if isinstance(widget, QTabWidget) else ()
    for child in (*first, *(_laid_out(layout) if layout else ()), *widget.children()):
        if isinstance(child, QWidget) and not child.isWindow() and id(child) not in seen:
            seen.add(id(child))
            yield from tab_stops(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of *layout* and of those in it, in their order."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inner, widget = (item.layout(), item.widget()) if item else (None, None)
        if inner:
            yield from _laid_out(inner)
        elif widget:
            yield widget
