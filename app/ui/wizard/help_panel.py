"""The help next to a page: what the page is for, and the field that has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from app.ui.look.follow import follow
from app.ui.look.markup import Markup, joined, markup
from app.ui.widgets.reader import Reader
from app.ui.wizard.card import Row, row_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.session.session import Session
    from app.ui.wizard.shell import Shell

_LEAST, _FIRST = 200, 300
"""Pixels the help is wide at least, and when it is opened first."""


class Helpful(Protocol):
    """What has a help text: a few paragraphs of HTML."""

    help_text: str


class HelpPanel(QDockWidget):
    """Shows the help of what is open. It lies next to the page and never on top of it."""

    def __init__(self, session: Session, start: Helpful, shell: Shell, window: QMainWindow) -> None:
        """Lie at the right of *window*, closed, and tell of *shell*, or of *start* where no project is open."""
        super().__init__(window)
        self._session, self._start, self._shell, self._window = session, start, shell, window
        self._row: Row | None = None
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
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self.hide()
        self.visibilityChanged.connect(self.tell)
        shell.step_shown.connect(self.tell)
        session.loaded.connect(self.tell)
        session.problems_changed.connect(self.tell)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.retranslate()
        follow(self, language=self.retranslate)

    def restore(self, panels: QByteArray) -> None:
        """Be as wide as at first, or as *panels* of the window says. Before that has its size, Qt would squeeze it."""
        self._window.resizeDocks([self], [_FIRST], Qt.Orientation.Horizontal)
        self._window.restoreState(panels)

    @Slot()
    def turn(self) -> None:
        """Open it, or close it."""
        self.setVisible(self.isHidden())

    @Slot()
    def tell(self) -> None:
        """Tell of what is open now, in the language of now."""
        # Qt still tells of a panel that goes away with its window, when Python has already let go of what it held.
        if self.isHidden() or not hasattr(self, "_shown"):
            return
        whole = joined(self._parts())
        if whole != self._shown:
            self._shown = whole
            self.reader.show_markup(whole)

    def retranslate(self) -> None:
        """Set the words of its own; the window calls :meth:`tell` once all pages speak the language."""
        self.setWindowTitle(self.tr("Help"))
        self.reader.setAccessibleName(self.tr("Help for this page"))

    def _parts(self) -> Iterator[Markup]:
        """Yield the title, the field and the page: the field first, as that is where the person is."""
        if not self._session.is_open:
            title, text = QApplication.applicationDisplayName(), self._start.help_text
        else:
            title, text = self._shell.page.accessibleName(), self._shell.page.help_text
        yield markup("<h3>{0}</h3>", title)
        row = self._row
        if row is not None and self._session.is_open and self._shell.page.isAncestorOf(row.editor):
            yield markup("<h4>{0}</h4>", row.name)
            yield from (markup("<p>{0}</p>", words) for words in (row.rule.content, row.problems.content) if words)
            key = markup("<code>{0}</code>", row.binding.place)
            yield markup("<p>{0}</p><hr>", markup(self.tr("Key for <code>ppkg set</code>: {0}"), key))
        yield markup(text)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        # In the help, in a dialog or in another program a person still wonders about the field.
        if now is not None and hasattr(self, "_shown") and self._session.is_open and self._shell.page.isAncestorOf(now):
            self._keep(row_of(now))
            self.tell()

    def _keep(self, row: Row | None) -> None:
        if row is not self._row:
            if self._row is not None:
                self._row.destroyed.disconnect(self._forget)
            self._row = row
            if row is not None:
                row.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        """Keep no row whose editor is gone, as when its item was removed or a project was opened."""
        self._row = None
