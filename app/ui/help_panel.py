"""The help beside a page: what the page is for, and the field that has the keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from app.ui.markup import Markup, joined, markup
from app.ui.reader import Reader

if TYPE_CHECKING:
    from app.ui.card import Row

_LEAST, _FIRST = 200, 300
"""Pixels the help is wide at least, and when it is opened first."""


@dataclass(frozen=True, slots=True)
class Help:
    """What there is to tell: of a page its *title* and *text* (HTML of ours), and the *row* of a field or None."""

    title: str
    text: str
    row: Row | None = None


class HelpPanel(QDockWidget):
    """Shows the help of what is open; F1 opens and closes it. It lies beside the page and never on top of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self._shown: Markup = markup("")
        self.setObjectName("help")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        # A floating one would be a window that lies on top of others.
        feature = QDockWidget.DockWidgetFeature
        self.setFeatures(feature.DockWidgetClosable | feature.DockWidgetMovable)
        self.reader = Reader(self, framed=False)
        self.reader.setObjectName("help.text")
        self.reader.setMinimumWidth(_LEAST)
        self.reader.document().setDocumentMargin(14)
        self.setWidget(self.reader)
        self.retranslate()

    @property
    def first_width(self) -> int:
        """Pixels the help is wide when it is opened first."""
        return _FIRST

    def show_help(self, shown: Help) -> None:
        """Show *shown*: the field first, as that is where the person is."""
        row = shown.row
        parts = [markup("<h3>{0}</h3>", shown.title)]
        if row is not None:
            parts.append(markup("<h4>{0}</h4>", row.name))
            parts += [markup("<p>{0}</p>", text) for text in (row.rule.content, row.problems.content) if text]
            key = markup("<code>{0}</code>", row.binding.place)
            parts.append(markup("<p>{0}</p>", markup(self.tr("Its key for <code>ppkg set</code>: {0}"), key)))
            parts.append(markup("<hr>"))
        text = shown.text
        parts.append(markup(text))
        whole = joined(parts)
        if whole != self._shown:
            self._shown = whole
            self.reader.show_markup(whole)

    def retranslate(self) -> None:
        """Set all words; what is shown is told anew by the window, once the page speaks the language."""
        self._shown = markup("")
        self.setWindowTitle(self.tr("Help"))
        self.reader.setAccessibleName(self.tr("Help for this page"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "reader"):
            self.retranslate()
