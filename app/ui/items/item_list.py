"""A list of items with buttons to add, move and remove; the pages of applications and certificates show one each.

It changes nothing itself: signals tell what a person asks for, and
:meth:`ItemList.show_entries` shows what became of it.
Keys: arrows choose, Enter opens, Delete removes, Alt+Up and Alt+Down move.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.items.item_view import ItemView
from app.ui.look.follow import follow
from app.ui.look.icon import icon
from app.ui.look.markup import tip
from app.ui.look.primary import set_primary
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFontMetrics, QPaintEvent

    from app.ui.items.item_row import Entry


class EmptyList(QWidget):
    """What is in place of the rows while there are none: a drawing, a sentence, where to drop files."""

    def __init__(self, drawing: str, parent: QWidget) -> None:
        """Show the icon called *drawing*."""
        super().__init__(parent)
        self._drawing = drawing
        self._picture = Label(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = Heading(self, 1.0)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = Hint(self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 30, 24, 30)
        column.setSpacing(8)
        for widget in (self._picture, self.sentence, self.hint):
            column.addWidget(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line around the place where files can be dropped, and the icon in the colours of now."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1.4, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def dress(self) -> None:
        """Draw the icon in the colours of now."""
        drawn = icon(self._drawing, self.palette(), QPalette.ColorRole.PlaceholderText)
        self._picture.setPixmap(drawn.pixmap(QSize(40, 40), self.devicePixelRatioF()))


class ItemList(QWidget):
    """Buttons, and below them the rows or what is in their place."""

    add_asked = Signal()
    remove_asked = Signal(int)
    move_asked = Signal(int, int)
    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, drawing: str, parent: QWidget, *, movable: bool) -> None:
        """Make an empty list that shows the icon *drawing* while it is empty."""
        super().__init__(parent)
        self.add = QPushButton(self)
        set_primary(self.add)
        self.up, self.down, self.remove = QToolButton(self), QToolButton(self), QToolButton(self)
        self.view = ItemView(self, movable=movable)
        self.empty = EmptyList(drawing, self)
        self._movable = movable
        self.is_target = False
        """Files are dragged over the page, and would be added."""
        self._lay_out()
        self.add.clicked.connect(self.add_asked)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.remove.clicked.connect(self._remove)
        self.view.remove_asked.connect(self._remove)
        self.view.move_asked.connect(self.move_asked)
        self.view.opened.connect(self._open)
        self.view.doubleClicked.connect(self._open)
        self.view.chosen.connect(self._choose)
        self.show_entries((), -1)
        follow(self, palette=self._fit_look, font=self._fit_look)

    def set_text(self, name: str, add: str, sentence: str, hint: str) -> None:
        """Name the list and its button; *sentence* and *hint* are there while it is empty."""
        self.view.setAccessibleName(name)
        self.view.setAccessibleDescription(
            self.tr("Alt+Up and Alt+Down move, Delete removes, Enter opens.")
            if self._movable
            else self.tr("Delete removes, Enter opens.")
        )
        self.add.setText(add)
        self.empty.sentence.setText(sentence)
        self.empty.hint.set_text(hint)
        for button, text in (
            (self.up, self.tr("Move up (Alt+Up)")),
            (self.down, self.tr("Move down (Alt+Down)")),
            (self.remove, self.tr("Remove (Delete)")),
        ):
            button.setToolTip(tip(text))
            button.setAccessibleName(text)
        self._apply_look()

    def show_entries(self, entries: Sequence[Entry], row: int) -> None:
        """Show *entries*, with *row* chosen."""
        self.view.rows.set_entries(entries)
        self.view.fit()
        self.view.choose(row)
        self.view.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        for button in (self.up, self.down):
            button.setVisible(bool(entries) and self._movable)
        self.remove.setVisible(bool(entries))
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(entries) - 1)
        self.remove.setEnabled(row >= 0)

    def set_target(self, is_target: bool) -> None:
        """Mark the list while files are dragged over the page."""
        self.is_target = is_target
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        super().paintEvent(event)
        if self.is_target:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _fit_look(self) -> None:
        self._apply_look()
        self.view.fit()

    def _apply_look(self) -> None:
        for button, name in ((self.up, "up"), (self.down, "down"), (self.remove, "remove")):
            button.setIcon(icon(name, self.palette()))
            button.setIconSize(icon_size(self.fontMetrics()))
        self.add.setIcon(icon("add", self.palette(), QPalette.ColorRole.HighlightedText))
        self.add.setIconSize(icon_size(self.fontMetrics()))
        self.empty.dress()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        column.addLayout(buttons)
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        for button in (self.up, self.down, self.remove):
            buttons.addWidget(button)
        column.addWidget(self.view)
        column.addWidget(self.empty)

    @Slot()
    def _up(self) -> None:
        self.move_asked.emit(self.view.row, self.view.row - 1)

    @Slot()
    def _down(self) -> None:
        self.move_asked.emit(self.view.row, self.view.row + 1)

    @Slot()
    def _remove(self) -> None:
        if self.view.row >= 0:
            self.remove_asked.emit(self.view.row)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.view.row)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.chosen.emit(row)


def icon_size(metrics: QFontMetrics) -> QSize:
    """Return how big an icon is next to text in the font of *metrics*."""
    side = round(metrics.height() * 1.25)
    return QSize(side, side)
