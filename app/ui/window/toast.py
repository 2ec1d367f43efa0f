"""A message at the lower edge of the window with one thing to do about it, such as taking a removal back.

It covers nothing and has no clock: it stays until it is used, closed, or outdated by what is done next. It is told to
screen readers, and Tab reaches it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.look.follow import follow
from app.ui.look.spoken import announce
from app.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent


class Toast(QFrame):
    """Hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Tell nothing yet."""
        super().__init__(parent)
        self.setObjectName("toast")
        self._undo: Callable[[], object] | None = None
        self.words = Label(self)
        self.words.setObjectName("toast.words")
        self.words.setWordWrap(True)
        self.undo = QPushButton(self)
        self.undo.setObjectName("toast.undo")
        self.close_it = QPushButton(self)
        self.close_it.setObjectName("toast.close")
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 8, 24, 8)
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        row.addWidget(self.undo)
        row.addWidget(self.close_it)
        self.undo.clicked.connect(self._take_back)
        self.close_it.clicked.connect(self.drop)
        self.hide()
        self.retranslate()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words but the message, which is one of its moment: a change of language ends it."""
        self.undo.setText(self.tr("Undo the removal"))
        self.close_it.setText(self.tr("Dismiss"))
        self.drop()

    def offer(self, text: str, undo: Callable[[], object]) -> None:
        """Tell *text*, and offer to call *undo*."""
        self._undo = undo
        self.words.setText(text)
        self.show()
        announce(self, f"{text} {self.undo.text()}")

    @Slot()
    def drop(self) -> None:
        """Tell nothing any more."""
        self._undo = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.drop()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo:
            undo()
