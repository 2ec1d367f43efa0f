"""The help of a page, at the right of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDockWidget, QTextBrowser, QWidget


class HelpPanel(QDockWidget):
    """Shows the help text of the page that is open; F1 opens and closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty, hidden panel."""
        super().__init__(parent)
        self.setObjectName("help")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._browser = QTextBrowser(self)
        self._browser.setOpenExternalLinks(True)
        self._browser.setMinimumWidth(280)
        self.setWidget(self._browser)
        self.hide()
        self.retranslate()

    def show_text(self, title: str, text: str) -> None:
        """Show the help *text* (HTML of ours) under *title*."""
        self._browser.setHtml(f"<h3>{title}</h3>{text}")

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Help"))
        self._browser.setAccessibleName(self.tr("Help for this page"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
