"""Where Tab goes: as the eye does, whatever was made first. Pages are made late, and rows come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QTabWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QObject


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
    layout, children = widget.layout(), widget.children()
    # Its bar is above its pages, but was made after them.
    first = (widget.tabBar(),) if isinstance(widget, QTabWidget) else ()
    for child in (*first, *(_laid_out(layout, children) if layout else ()), *children):
        if isinstance(child, QWidget) and not child.isWindow() and id(child) not in seen:
            seen.add(id(child))
            yield from tab_stops(child)


def _laid_out(layout: QLayout, children: Sequence[QObject]) -> Iterator[QWidget]:
    """Yield those of *children* that *layout* or one in it holds, in the order of the layouts.

    The layouts are asked where something is, never for their items: PySide keeps what it gave out for an item, Qt frees
    the item with its widget and tells nobody, and the next thing at that address crashes the program.
    """
    placed = [
        (place, one)
        for one in (*layout.children(), *children)
        if isinstance(one, QLayout | QWidget) and (place := layout.indexOf(one)) >= 0
    ]
    for _, one in sorted(placed, key=lambda pair: pair[0]):
        if isinstance(one, QLayout):
            yield from _laid_out(one, children)
        else:
            yield one
