"""The label of this program: it shows a text as it is, and markup only if that is ours."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from app.ui.look.markup import JOINER, Markup

_BREAK = "\u200b"
"""An invisible character at which a line may be broken."""

_HYPHEN = f"-{JOINER}"
"""A hyphen at which no line is broken."""

_LONG = 32
"""Signs of a word that may have to be broken: a path, an address, a name that somebody made long."""

_PART = re.compile(rf"((?:&\w+;|&#\w+;|[^\s\u200b]){{{_LONG}}})(?=[^\s\u200b])")
_SHORT = 20
"""Signs of a word that is kept on one line although it has hyphens: a name, such as PC-LAB-07 or Wi-Fi."""

_HYPHENS = re.compile(rf"(?<![^\s\u200b])(?=[^\s]{{1,{_SHORT}}}(?!\S))\S*-\S*")
_TAG = re.compile(r"(<[^>]*>)")
_ACCENT = 1
"""Pixels by which the accent of É is above the line, where a font is drawn on whole pixels."""


class Label(QLabel):
    """Nothing in a text is markup here, no matter who wrote it, unless it is a :class:`Markup`.

    A long word is broken where the label breaks lines, so that no name makes a window wider than the screen; what is
    copied, and what :meth:`text` returns, is the text as it was given.
    """

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        """Show *text*."""
        super().__init__(parent)
        self.content: str = ""
        """What is shown, as it was given: markup if it was."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(0, _ACCENT, 0, 0)
        if text:
            self.setText(text)

    def setText(self, text: str) -> None:
        """Show *text* as it is, or as what it is if it is markup of ours."""
        self.content = text
        if isinstance(text, Markup):
            self.setTextFormat(Qt.TextFormat.RichText)
            parts = _TAG.split(text)
            parts[::2] = [_laid_out(part) for part in parts[::2]]
            super().setText("".join(parts))
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            super().setText(_laid_out(text))

    def clear(self) -> None:
        """Forget the text; it may have been a secret."""
        self.setText("")

    def text(self) -> str:
        """Return the text as it was given."""
        return _as_given(super().text())

    def words(self) -> str:
        """Return what a person reads, without markup."""
        if self.textFormat() is Qt.TextFormat.PlainText:
            return self.text()
        return QTextDocumentFragment.fromHtml(self.text()).toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the text as it was given."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy what is marked."""
        if not self.hasSelectedText():
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(QCoreApplication.translate("Label", "Copy")).triggered.connect(self._copy)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(_as_given(self.selectedText().replace("\u2029", "\n")))


def _laid_out(text: str) -> str:
    """Return *text* with invisible characters where a line may be broken, and where it may not."""
    kept = _HYPHENS.sub(lambda found: found[0].replace("-", _HYPHEN), text)
    return _PART.sub(rf"\1{_BREAK}", kept)


def _as_given(text: str) -> str:
    return text.replace(_BREAK, "").replace(_HYPHEN, "-")
