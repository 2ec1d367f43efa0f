"""Parts of the window that follow a change of language, colours or text size while they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakMethod

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_LOOKS = frozenset({QEvent.Type.PaletteChange, QEvent.Type.StyleChange})
"""A change of colours comes as either: our style sheet has colours of its own."""


def follow(
    widget: QWidget,
    *,
    language: Callable[[], object] | None = None,
    palette: Callable[[], object] | None = None,
    font: Callable[[], object] | None = None,
) -> None:
    """Call bound methods of *widget* after a change of *language*, of colours (*palette*) and of text size (*font*).

    Call it at the end of the constructor: what changes before then calls nothing, so the methods need no guard, and
    the parts of *widget* have changed their own words before its *language* is called. It ends with *widget*.
    """
    _Follower(widget, language, palette, font)


class _Follower(QObject):
    """Hears of changes as a child of the widget: Qt sends a change of language on to every child, even to this one.

    A change of colours or text size goes to widgets alone, so it takes a filter, which Python runs for each event of
    the widget (about 6 µs); it is installed only where it is needed. The methods are held weakly: a follower keeps no
    closed dialog alive.
    """

    def __init__(
        self,
        widget: QWidget,
        language: Callable[[], object] | None,
        palette: Callable[[], object] | None,
        font: Callable[[], object] | None,
    ) -> None:
        super().__init__(widget)
        self._language, self._palette, self._font = (
            WeakMethod(method) if method else None for method in (language, palette, font)
        )
        if palette or font:
            widget.installEventFilter(self)

    def event(self, event: QEvent) -> bool:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            _call(self._language)
        return super().event(event)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        """Follow colours and text size; the widget gets its events as if nobody had looked."""
        kind = event.type()
        if kind in _LOOKS:
            _call(self._palette)
        elif kind == QEvent.Type.FontChange:
            _call(self._font)
        return False


def _call(method: WeakMethod[Callable[[], object]] | None) -> None:
    found = method() if method else None
    if found:
        found()
