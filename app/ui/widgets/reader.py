"""Longer texts to be read and to be printed. Neither loads anything that a text names, whatever the text is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.look.markup import Markup

_PIECE = 2500
"""Characters after which a new piece begins at the next heading."""

_MANUAL = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


def _nothing(kind: int) -> Any:
    """Return an answer that is valid: after one that is empty, or no picture, Qt opens the file by itself."""
    if kind == QTextDocument.ResourceType.ImageResource.value:
        dot = QImage(1, 1, QImage.Format.Format_ARGB32)
        dot.fill(Qt.GlobalColor.transparent)
        return dot
    return b" "


def _wrap_code(document: QTextDocument) -> None:
    """Let lines of code in *document* be broken: a window that is narrower than a command would scroll sideways."""
    block = document.firstBlock()
    while block.isValid():
        form = block.blockFormat()
        if form.nonBreakableLines():
            form.setNonBreakableLines(False)
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


def pieces(text: str) -> list[str]:
    """Return the Markdown *text* in pieces that go into a document in some milliseconds each, cut before headings."""
    found: list[str] = [""]
    is_code = False
    for line in text.splitlines(keepends=True):
        is_code ^= line.startswith("```")
        if line.startswith("## ") and not is_code and len(found[-1]) > _PIECE:
            found.append("")
        found[-1] += line
    return found


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
        self._rest: list[str] = []
        self._heading: int | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._put)

    def show_markup(self, text: Markup) -> None:
        """Show *text* from its beginning."""
        self._later.stop()
        self.setHtml(text)

    def show_manual(self, text: str, before: Markup | None = None) -> None:
        """Show the Markdown *text* of the manual from its beginning, behind the markup *before* if there is any.

        Only files of the program are shown so: in what others wrote, Markdown would do what markup does.
        """
        self._later.stop()
        self.document().clear()
        if before:
            self.setHtml(before)
        self._rest, self._heading = pieces(text), None
        self._put()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    @property
    def is_whole(self) -> bool:
        """Whether all of the text that was asked for is there."""
        return not self._rest

    def show_heading(self, number: int) -> None:
        """Scroll to the heading *number* of the text, counted from 0; to the beginning where there is none."""
        if self._rest:
            self._heading = number
            return
        block = next((one for at, one in enumerate(self._headings()) if at == number), None)
        place = self.document().documentLayout().blockBoundingRect(block).top() if block is not None else 0
        self.verticalScrollBar().setValue(int(place))
        if block is not None:
            self.setTextCursor(QTextCursor(block))

    @Slot()
    def _put(self) -> None:
        """Put the next piece behind what is there, and the others when the window had its turn."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.document().isEmpty():
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        read = QTextDocument()
        read.setMarkdown(self._rest.pop(0), _MANUAL)
        _wrap_code(read)
        start = cursor.position()
        cursor.insertFragment(QTextDocumentFragment(read))
        cursor.setPosition(start)
        cursor.setBlockFormat(read.firstBlock().blockFormat())  # Qt keeps that of the block it puts it into
        if self._rest:
            self._later.start()
        elif self._heading is not None:
            self.show_heading(self._heading)

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
