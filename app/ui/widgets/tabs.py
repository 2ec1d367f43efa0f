"""Tabs that need room only for what they offer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QTabWidget, QToolButton


class Tabs(QTabWidget):
    """Tabs of which some may be hidden: Qt keeps the room for them all the same, which small screens do not have."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language with the buttons that scroll the bar, which Qt names only once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for name, words in (("ScrollLeftButton", "Scroll Left"), ("ScrollRightButton", "Scroll Right")):
                button = self.tabBar().findChild(QToolButton, name)
                if isinstance(button, QToolButton):
                    button.setAccessibleName(QCoreApplication.translate("QTabBar", words))

    def minimumSizeHint(self) -> QSize:
        """Return the least room for the pages whose tabs are shown."""
        whole = super().minimumSizeHint()
        heights = [page.minimumSizeHint().height() for index in range(self.count()) if (page := self.widget(index))]
        shown = [height for index, height in enumerate(heights) if self.isTabVisible(index)]
        return QSize(whole.width(), whole.height() - max(heights, default=0) + max(shown, default=0))
