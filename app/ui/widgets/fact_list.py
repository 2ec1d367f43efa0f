"""Facts read from a file: names at the left, what the file says at the right. Nothing in them is markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from app.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 320
"""Pixels after which a text is broken into lines."""


class FactList(QWidget):
    """Pairs of a name and a text that can be marked and copied; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None, *, least: int = _WIDTH) -> None:
        """Make an empty list, whose texts are not broken into lines before they are *least* pixels wide."""
        super().__init__(parent)
        self.facts: tuple[tuple[str, str], ...] = ()
        self._names: list[Label] = []
        self._least = 0
        self._least_text = least
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(18)
        self._form.setVerticalSpacing(6)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show *facts*, those without a text not."""
        shown = tuple((name, text) for name, text in facts if text)
        if shown == self.facts:
            return
        self.facts = shown
        self._names.clear()
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, text in shown:
            label, value = Label(self, name), Label(self, text)
            value.setWordWrap(True)
            value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            # Without a least width Qt keeps room for two lines of what fits on one.
            value.setMinimumWidth(min(value.fontMetrics().horizontalAdvance(text) + 4, self._least_text))
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(name)
            value.setAccessibleDescription(text)
            self._form.addRow(label, value)
            self._names.append(label)
        self.keep_names(self._least)
        self.setVisible(bool(shown))

    def names_width(self) -> int:
        """Return how many pixels wide the names want to be, 0 while there are none."""
        return max((label.fontMetrics().horizontalAdvance(label.text()) for label in self._names), default=0)

    def keep_names(self, least: int) -> None:
        """Give the names at *least* so many pixels: lists below each other are one table then."""
        self._least = least
        for label in self._names:
            label.setMinimumWidth(least)
