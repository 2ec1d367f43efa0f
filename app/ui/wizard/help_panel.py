"""The help next to a page: the field that has the keyboard, and the part of the manual about the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from app.jobs.manual.page_help import START, HelpOrder, page_help
from app.ui.look.follow import follow
from app.ui.look.language import spoken_language
from app.ui.look.markup import Markup, joined, markup
from app.ui.widgets.reader import Reader
from app.ui.wizard.card import Row, row_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.session.session import Session
    from app.ui.wizard.shell import Shell

_LEAST, _FIRST = 200, 300
"""Pixels the help is wide at least, and when it is opened first."""


class HelpPanel(QDockWidget):
    """Shows the help of what is open. It lies next to the page and never on top of it."""

    def __init__(self, session: Session, shell: Shell, window: QMainWindow) -> None:
        """Lie at the right of *window*, closed, and tell of *shell*, or of the start where no project is open."""
        super().__init__(window)
        self._session, self._shell, self._window = session, shell, window
        self._row: Row | None = None
        self._shown: tuple[Markup, str] = (markup(""), "")
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
        is_open = self._session.is_open
        told = page_help(HelpOrder(section=self._shell.page.step if is_open else START, language=spoken_language()))
        more = self.tr("More in the documentation")
        whole = (joined(self._parts()), f"{told.text}\n\n[{more}]({told.link})")
        if whole != self._shown:
            self._shown = whole
            self.reader.show_manual(whole[1], whole[0])

    def retranslate(self) -> None:
        """Set the words of its own; the window calls :meth:`tell` once all pages speak the language."""
        self.setWindowTitle(self.tr("Help"))
        self.reader.setAccessibleName(self.tr("Help for this page"))

    def _parts(self) -> Iterator[Markup]:
        """Yield the title and the field, which comes before the page, as that is where the person is."""
        is_open = self._session.is_open
        title = self._shell.page.accessibleName() if is_open else QApplication.applicationDisplayName()
        yield markup("<h3>{0}</h3>", title)
        row = self._row
        if row is not None and self._session.is_open and self._shell.page.isAncestorOf(row.editor):
            yield markup("<h4>{0}</h4>", row.name)
            yield from (markup("<p>{0}</p>", words) for words in (row.rule.content, row.problems.content) if words)
            key = markup("<code>{0}</code>", row.binding.place)
            yield markup("<p>{0}</p><hr>", markup(self.tr("Key for <code>ppkg set</code>: {0}"), key))

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
