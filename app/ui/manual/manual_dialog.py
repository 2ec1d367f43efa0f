"""*Help › Documentation*: the manual, its table of contents and a search, beside the window and not in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.jobs.manual.manual import ManualOrder, SearchOrder, read_manual, search_manual
from app.ui.look.follow import follow
from app.ui.look.language import failure_text, spoken_language
from app.ui.look.markup import markup, tip
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.dialog_buttons import DialogButtons, StandardButton
from app.ui.widgets.field import TextField
from app.ui.widgets.label import Label
from app.ui.widgets.reader import Reader
from app.ui.widgets.tab_order import move_focus
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.jobs.manual.manual import Manual
    from app.jobs.manual.page import Page

_LIST_WIDTH = 250
"""Pixels of the table of contents."""

_MOST = 100
"""At most this many parts are listed; who sees more goes on typing."""

_TOPIC, _ANCHOR = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ManualDialog(QDialog):
    """Shows the manual in the language of the window. It blocks nothing: people read it while they work."""

    def __init__(self, commands: Callable[[str], str] | None = None, parent: QWidget | None = None) -> None:
        """Read the manual; *commands* writes the page of all commands in a language."""
        super().__init__(parent)
        self._commands = commands
        self._manual: Manual | None = None
        self._shown: tuple[str, str] = ("", "")
        self._text = ""
        self._wanted = ("start", "")
        self.search = TextField(self)
        self.search.setObjectName("manual.search")
        self.list = QListWidget(self)
        self.list.setObjectName("manual.contents")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setWordWrap(True)
        self.found = Label(self)
        self.found.setWordWrap(True)
        self.found.setFixedWidth(_LIST_WIDTH)
        self.reader = Reader(self)
        self.reader.setObjectName("manual.text")
        self.reader.document().setDocumentMargin(18)
        self._buttons = DialogButtons(StandardButton.Close, self)
        side, row, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(self._buttons)
        row.setSpacing(12)
        row.addLayout(side)
        row.addWidget(self.reader, 1)
        for widget in (self.search, self.list, self.found):
            side.addWidget(widget)
        self.search.setFixedWidth(_LIST_WIDTH)
        self.search.textChanged.connect(self._search)
        self.list.currentItemChanged.connect(self._choose)
        self.reader.page_asked.connect(self.follow_link)
        self._buttons.rejected.connect(self.reject)
        self.retranslate()
        open_within_screen(self, 980, 680)
        follow(self, language=self.retranslate, palette=self._draw_again)

    def retranslate(self) -> None:
        """Set all words, and read the manual in the language of now."""
        self.setWindowTitle(self.tr("Documentation"))
        self.search.setPlaceholderText(self.tr("Search the documentation"))
        self.search.setAccessibleName(self.tr("Search the documentation"))
        self.list.setAccessibleName(self.tr("Contents"))
        self.reader.setAccessibleName(self.tr("Text of the page"))
        order = ManualOrder(language=spoken_language(), commands=self._commands)
        run_task(self, lambda _progress: read_manual(order), self._take, self._fail)

    def show_topic(self, topic: str, anchor: str = "") -> None:
        """Show the page *topic*, from its part *anchor* on; as soon as the manual is read."""
        self._wanted = (topic, anchor)
        if self._manual is not None:
            self.search.clear()
            self._show(topic, anchor)
            self._mark(topic)

    @Slot(str)
    def follow_link(self, link: str) -> None:
        """Show where a link of the manual leads: ``tokens.md``, ``tokens.md#renew`` or ``#renew``."""
        page, _, anchor = link.partition("#")
        self.show_topic(page.removesuffix(".md") or self._shown[0], anchor)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    def _take(self, manual: Manual) -> None:
        self._manual = manual
        topic, anchor = self._wanted
        if self.search.text():
            self._search()
        else:
            self._list_pages()
            self._mark(topic)
        self._show(topic, anchor)

    def _fail(self, error: Exception) -> None:
        self.reader.show_markup(markup("<p>{0}</p>", failure_text(error)))

    def _list_pages(self) -> None:
        pages = self._manual.pages if self._manual is not None else ()
        self._fill([(page.topic, "", page.title, "") for page in pages])
        self.found.setText("")

    def _fill(self, rows: list[tuple[str, str, str, str]]) -> None:
        self.list.blockSignals(True)  # filling it chooses nothing
        self.list.clear()
        for topic, anchor, title, more in rows:
            item = QListWidgetItem(title, self.list)
            item.setData(_TOPIC, topic)
            item.setData(_ANCHOR, anchor)
            if more:
                item.setToolTip(tip(more))
        self.list.blockSignals(False)

    def _mark(self, topic: str) -> None:
        """Let the page *topic* be the chosen one of the contents, without choosing it."""
        self.list.blockSignals(True)
        for number in range(self.list.count()):
            item = self.list.item(number)
            if item is not None and item.data(_TOPIC) == topic:
                self.list.setCurrentItem(item)
                break
        self.list.blockSignals(False)

    @Slot()
    def _search(self) -> None:
        if self._manual is None:
            return
        words = self.search.text().strip()
        if not words:
            self._list_pages()
            self._mark(self._shown[0])
            return
        hits = search_manual(SearchOrder(manual=self._manual, words=words))
        self._fill([(hit.topic, hit.anchor, f"{hit.title}\n{hit.page}", hit.excerpt) for hit in hits[:_MOST]])
        self.found.setText(
            self.tr("%n part(s) found", "", len(hits))
            if hits
            else self.tr("No part holds all these words. Try fewer, or others.")
        )

    @Slot()
    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._show(item.data(_TOPIC), item.data(_ANCHOR))

    def _show(self, topic: str, anchor: str) -> None:
        page = self._manual.page(topic) if self._manual is not None else None
        if page is None:
            return
        if page.text != self._text:
            self._text = page.text
            self.reader.show_manual(page.shown())
        self._shown = self._wanted = (topic, anchor)
        self.reader.show_heading(_number_of(page, anchor))

    @Slot()
    def _draw_again(self) -> None:
        """Show the page in the colours of now: Markdown takes those of links when it is read."""
        topic, anchor = self._shown
        self._text = ""
        self._show(topic, anchor)


def _number_of(page: Page, anchor: str) -> int:
    """Return the number of the heading *anchor* among those of *page*; 0, its title, where there is none."""
    return next((number for number, section in enumerate(page.sections()) if anchor and section.anchor == anchor), 0)
