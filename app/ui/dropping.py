"""A file that is dropped on the window is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent

from app.model.store.project_store import SUFFIX

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

OPENS = (SUFFIX, ".icdproj.xml", ".xml", ".ppkg")
"""How the names of files end that the window takes."""


class Dropping(QObject):
    """Takes one file that is dragged over *window*; ``dropped`` brings its path."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Watch *window*. What watches it later is asked first."""
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that can be opened; all else is the window's."""
        if isinstance(event, QDropEvent) and (path := _dropped(event.mimeData())):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(path)
            return True
        return super().eventFilter(watched, event)


def _dropped(data: QMimeData) -> Path | None:
    """Return the one file in *data* if the window can open it."""
    urls = data.urls()
    if len(urls) == 1 and urls[0].isLocalFile() and urls[0].fileName().lower().endswith(OPENS):
        return Path(urls[0].toLocalFile())
    return None
