"""Longer texts to be read and to be printed. Neither loads anything that a text names, whatever the text is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

if TYPE_CHECKING:
    from app.ui.look.markup import Markup


def _nothing(kind: int) -> Any:
    """Return an answer that is valid: after one that is empty, or no picture, Qt opens the file by itself."""
    if kind == QTextDocument.ResourceType.ImageResource.value:
        dot = QImage(1, 1, QImage.Format.Format_ARGB32)
        dot.fill(Qt.GlobalColor.transparent)
        return dot
    return b" "


class Reader(QTextBrowser):
    """Shows markup of ours; a link opens in the browser of the system."""

    def __init__(self, parent: QWidget | None = None, *, framed: bool = True) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setOpenLinks(False)  # else Qt would open a link to a file in here
        if not framed:
            self.setFrameShape(QFrame.Shape.NoFrame)
        self.anchorClicked.connect(self._open)

    def show_markup(self, text: Markup) -> None:
        """Show *text* from its beginning."""
        self.setHtml(text)

    def loadResource(self, kind: int, _name: QUrl | str) -> Any:
        """Load nothing."""
        return _nothing(kind)

    @Slot(QUrl)
    def _open(self, link: QUrl) -> None:
        if link.scheme() == "https":
            QDesktopServices.openUrl(link)


class PrintPage(QTextDocument):
    """A page to be printed. Pictures have to be in the text itself."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing but what is in the text."""
        if QUrl(name).scheme() == "data":
            return super().loadResource(kind, name)
        return _nothing(kind)
