"""Windows within the screen: how large they open, and where they are after the screen or their words changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen, QWindow
    from PySide6.QtWidgets import QWidget

FRAME = QMargins(8, 31, 8, 8)
"""Pixels that a system draws around a window: taken as long as it has not said so itself."""

_LOOKS, _PAUSE = 6, 100
"""How often, and after how many milliseconds, a new window is looked at: systems draw and place its frame late."""


def available(window: QWidget) -> QRect:
    """Return the part of the screen of *window* that bars of the system leave free."""
    return window.screen().availableGeometry()


def open_within_screen(window: QWidget, width: int = 0, height: int = 0) -> None:
    """Give *window* its first size, as far as the screen has room, and keep it on the screen from now on.

    Without *width* and *height* it gets what its layout asks for.
    """
    if width:
        window.resize(QSize(width, height).boundedTo(_room(window).size()))
    _Keeper(window)


class _Keeper(QObject):
    """Brings *window* back whenever a part of it would lie beyond the edge of its screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("screen_fit")
        self._window = window
        self._screen: QScreen | None = None
        self._handle: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.fit)
        self._settling = QTimer(self)
        self._settling.setInterval(_PAUSE)
        self._settling.timeout.connect(self._settle)
        self._looks = 0
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Look again after what may have moved an edge."""
        if event.type() == QEvent.Type.Show:
            self._follow()
            # Not its place yet: a dialog puts itself above its parent only now.
            self._shrink()
            self._timer.start()
            self._looks = _LOOKS
            self._settling.start()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.WindowStateChange, QEvent.Type.LayoutRequest):
            self._timer.start()
        return False

    @Slot()
    def fit(self) -> None:
        """Make the window as small as its screen, and put it there."""
        window = self._window
        if not self._shrink():
            return
        room, inner, size = _room(window), window.geometry(), window.size()
        # The upper left corner counts most: a title bar beyond the edge cannot be caught.
        left = max(room.left(), min(inner.left(), room.right() + 1 - size.width()))
        top = max(room.top(), min(inner.top(), room.bottom() + 1 - size.height()))
        if window.isVisible() and (left, top) != (inner.left(), inner.top()):
            frame = _frame(window)
            window.move(left - frame.left(), top - frame.top())

    def _shrink(self) -> bool:
        """Make the window as small as the screen; tell whether it has a size of its own at all."""
        window = self._window
        if window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return False
        size = window.size().boundedTo(_room(window).size())
        if size != window.size():
            window.resize(size)
        return True

    @Slot()
    def _follow(self) -> None:
        """Follow the screen that the window is on now."""
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.screenChanged.connect(self._moved)
        self._moved()

    @Slot()
    def _settle(self) -> None:
        self._looks -= 1
        if self._looks <= 0:
            self._settling.stop()
        self.fit()

    @Slot()
    def _look_again(self) -> None:
        self._timer.start()

    @Slot()
    def _moved(self) -> None:
        screen = self._window.screen()
        if screen is not self._screen:
            self._screen = screen
            screen.availableGeometryChanged.connect(self._look_again)
        self._timer.start()


def _room(window: QWidget) -> QRect:
    """Return where the inner part of *window* may be."""
    return available(window).marginsRemoved(_frame(window))


def _frame(window: QWidget) -> QMargins:
    outer, inner = window.frameGeometry(), window.geometry()
    drawn = QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )
    return drawn if window.isVisible() and not drawn.isNull() else FRAME
