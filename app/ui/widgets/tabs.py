"""Tabs that need room only for what they offer."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget


class Tabs(QTabWidget):
    """Tabs of which some may be hidden: Qt keeps the room for them all the same, which small screens do not have."""

    def minimumSizeHint(self) -> QSize:
        """Return the least room for the pages whose tabs are shown."""
        whole = super().minimumSizeHint()
        heights = [page.minimumSizeHint().height() for index in range(self.count()) if (page := self.widget(index))]
        shown = [height for index, height in enumerate(heights) if self.isTabVisible(index)]
        return QSize(whole.width(), whole.height() - max(heights, default=0) + max(shown, default=0))
