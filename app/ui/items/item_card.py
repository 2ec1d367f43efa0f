"""The card of one item of a list: it folds to its heading, moves and goes, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.model.rules.rule import Level
from app.ui.look.follow import follow
from app.ui.look.icon import icon
from app.ui.look.markup import literal, tip
from app.ui.look.unfolding import unfolds
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.ui.session.session import Session

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ItemHeading(QToolButton):
    """The heading of an item: Enter opens and closes it, Alt+Up and Alt+Down move it, Delete removes it."""

    move_asked = Signal(int)
    remove_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the heading of a closed item."""
        super().__init__(parent)
        unfolds(self)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.toggled.connect(self._point)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self._point(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says."""
        step = _MOVES.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(step)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow colours and the direction of reading."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.PaletteChange):
            self._point(self.isChecked())

    @Slot(bool)
    def _point(self, is_open: bool) -> None:
        # Qt's own arrows stay at the left where people read from the right.
        closed = "left" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "right"
        self.setIcon(icon(f"chevron-{'down' if is_open else closed}", self.palette()))


class ItemCard(Card):
    """The item *index* of the list at *list_place*. Who inherits adds rows and says what :meth:`heading_text` is."""

    move_asked = Signal(int, int)
    remove_asked = Signal(int)

    def __init__(self, session: Session, list_place: str, index: int, parent: QWidget | None = None) -> None:
        """Make a closed card without rows."""
        super().__init__(session, parent)
        self.session = session
        self.index = index
        self.place = f"{list_place}[{index}]"
        self.heading = ItemHeading(self)
        self.heading.setObjectName(f"{self.place}.heading")
        self.up, self.down, self.remove = (self._tool(name) for name in ("up", "down", "remove"))
        self.body = QWidget(self)
        top = QHBoxLayout()
        top.setSpacing(2)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.addLayout(top)
        top.addWidget(self.heading, 1)
        for button in (self.up, self.down, self.remove):
            top.addWidget(button)
        self.column.addWidget(self.body)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(10, 10, 10, 0)
        self.column.setSpacing(4)
        self.body.setVisible(False)
        self.heading.toggled.connect(self._open_or_close)
        self.heading.move_asked.connect(self._move)
        self.heading.remove_asked.connect(self._remove)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.remove.clicked.connect(self._remove)
        session.changed.connect(self._follow)
        session.loaded.connect(self.show_heading)
        session.problems_changed.connect(self.show_heading)
        follow(self, palette=self._apply_palette)

    def heading_text(self) -> str:
        """Return what is in the heading, in a few words and on one line."""
        return self.place

    def set_open(self, is_open: bool) -> None:
        """Show or hide the fields."""
        self.heading.setChecked(is_open)

    def set_number(self, count: int) -> None:
        """Say that the list has *count* items now."""
        self.up.setEnabled(self.index > 0)
        self.down.setEnabled(self.index < count - 1)
        for button in (self.up, self.down):
            button.setVisible(count > 1)

    @Slot()
    def show_heading(self) -> None:
        """Bring the heading up to date; that of a closed item also says that there is an error in it."""
        if self.index >= self.count():
            return  # the item is gone, and its card is on its way out
        text = self.heading_text()
        errors = sum(
            problem.level is Level.ERROR and problem.place.startswith(f"{self.place}.")
            for problem in self.session.problems
        )
        sign = self.tr("✕ %n error(s)", "", errors) if errors and not self.heading.isChecked() else ""
        words = "  ".join(filter(None, (text, sign)))
        self.heading.setText(literal(words))
        self.heading.setToolTip(tip(self.tr("Enter opens and closes, Alt+Up and Alt+Down move, Delete removes.")))
        self.heading.setAccessibleName(words)
        self.heading.setAccessibleDescription(self.heading.toolTip())
        named = {
            self.up: self.tr("Move {0} up"),
            self.down: self.tr("Move {0} down"),
            self.remove: self.tr("Remove {0}"),
        }
        for button, name in named.items():
            button.setAccessibleName(name.format(text))
            button.setToolTip(tip(name.format(text)))

    def count(self) -> int:
        """Return how many items the list has now."""
        return len(self.session.value(self.place.rpartition("[")[0]))

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if any(place.startswith(f"{self.place}.") for place in places):
            self.show_heading()

    @Slot(bool)
    def _open_or_close(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        self.show_heading()

    @Slot(int)
    def _move(self, step: int) -> None:
        self.move_asked.emit(self.index, step)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    @Slot()
    def _remove(self) -> None:
        self.remove_asked.emit(self.index)

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{self.place}.{name}")
        button.setIcon(icon(name, self.palette()))
        return button

    def _apply_palette(self) -> None:
        for name, button in (("up", self.up), ("down", self.down), ("remove", self.remove)):
            button.setIcon(icon(name, self.palette()))
