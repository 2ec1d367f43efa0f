"""A sentence on how something stands, plain text, red where it failed; hidden while there is nothing to say."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.ui.label import Label
from app.ui.style import error_colour


class StateLabel(Label):
    """What it says may hold anything: none of it is markup."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Say nothing yet; *name* is for tests and style."""
        self._is_wrong = False
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def say(self, text: str, *, wrong: bool = False, aloud: bool = False) -> None:
        """Show *text*, in red if it is *wrong*; *aloud* tells it to screen readers too."""
        self._is_wrong = wrong
        self._colour()
        is_new = text != self.text()
        if is_new:
            self.setText(text)
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))
        if aloud and is_new and text and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the window, which come with another style sheet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._colour()

    def _colour(self) -> None:
        palette = QPalette(QApplication.palette())
        if self._is_wrong:
            palette.setColor(QPalette.ColorRole.WindowText, error_colour(palette))
        if palette != self.palette():
            self.setPalette(palette)
