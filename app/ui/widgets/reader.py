"""Longer texts to be read and to be printed. Neither loads anything that a text names, whatever the text is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.look.markup import Markup

_MANUAL = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


def _nothing(kind: int) -> Any:
    """Return an answer that is valid: after one that is empty, or no picture, Qt opens the file by itself."""
    if kind == QTextDocument.ResourceType.ImageResource.value:
        dot = QImage(1, 1, QImage.Format.Format_ARGB32)
        dot.fill(Qt.GlobalColor.transparent)
        return dot
    return b" "


class Reader(QTextBrowser):
    """Shows markup of ours, or Markdown of ours; a link opens in the browser of the system.

    ``page_asked`` brings the target of a link that leads to another page of ours, such as ``tokens.md#renew``.
    """

    page_asked = Signal(str)

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

    def show_manual(self, text: str, before: Markup | None = None) -> None:
        """Show the Markdown *text* of the manual from its beginning, behind the markup *before* if there is any.

        Only files of the program are shown so: in what others wrote, Markdown would do what markup does.
        """
        document = self.document()
        document.clear()
        if before:
            self.setHtml(before)
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if before:
            cursor.insertBlock()
        cursor.insertMarkdown(text, _MANUAL)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def show_heading(self, number: int) -> None:
        """Scroll to the heading *number* of the text, counted from 0; to the beginning where there is none."""
        block = next((one for at, one in enumerate(self._headings()) if at == number), None)
        place = self.document().documentLayout().blockBoundingRect(block).top() if block is not None else 0
        self.verticalScrollBar().setValue(int(place))
        if block is not None:
            self.setTextCursor(QTextCursor(block))

    def _headings(self) -> Iterator[QTextBlock]:
        block = self.document().firstBlock()
        while block.isValid():
            if block.blockFormat().headingLevel():
                yield block
            block = block.next()

    def loadResource(self, kind: int, _name: QUrl | str) -> Any:
        """Load nothing."""
        return _nothing(kind)

    @Slot(QUrl)
    def _open(self, link: QUrl) -> None:
        if link.scheme() == "https":
            QDesktopServices.openUrl(link)
        elif not link.scheme():
            self.page_asked.emit(link.toString())


class PrintPage(QTextDocument):
    """A page to be printed. Pictures have to be in the text itself."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing but what is in the text."""
        if QUrl(name).scheme() == "data":
            return super().loadResource(kind, name)
        return _nothing(kind)
