"""Cards and the rows in them: label, editor, the rule, and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.model.rules.rule import Level
from app.ui.widgets.field import focus_widget, name_editor
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint, ProblemLabel
from app.ui.wizard.binding import Binding, Editor

if TYPE_CHECKING:
    from app.ui.session.session import Session

FIELD_WIDTH = 460
_CHARACTERS = 62
"""Pixels, and characters of big letters, of a field at most: one as wide as the window is hard to read and to hit."""

_GAP = 12
"""Pixels between a row and what follows it."""


class Row(QObject):
    """A field in a card. Give it its words with :meth:`set_text`, again after each change of language."""

    def __init__(self, card: Card, editor: Editor, session: Session, place: str) -> None:
        """Put *editor*, tied to *place*, at the end of *card*."""
        super().__init__(editor)
        self.editor = editor
        self.name = ""
        self.label = None if editor.traits.set_label else Label(card)
        self.rule = Hint(card)
        self.problems = ProblemLabel(card)
        self.binding = Binding(editor, session, place)
        self.binding.problems_changed.connect(self.show_problems)
        self.rule.setObjectName(f"{place}.rule")
        self.problems.setObjectName(f"{place}.problems")
        if not editor.traits.is_wide:
            editor.setMaximumWidth(max(FIELD_WIDTH, editor.fontMetrics().averageCharWidth() * _CHARACTERS))
        if self.label:
            self.label.setBuddy(focus_widget(editor))
            card.column.addWidget(self.label)
        beside = QHBoxLayout()
        card.column.addLayout(beside)
        beside.addWidget(editor, 100)
        beside.addStretch(1)
        card.column.addWidget(self.rule)
        card.column.addWidget(self.problems)
        self._gap = QWidget(card)  # a widget: the room of a layout stays when the row is hidden
        self._gap.setFixedHeight(_GAP)
        card.column.addWidget(self._gap)

    def set_text(self, label: str, rule: str = "", *, required: bool = False, placeholder: str = "") -> None:
        """Name the field, and say its *rule* below it. A required one gets a star, and a word for who cannot see it."""
        widget = focus_widget(self.editor)
        self.rule.set_text(rule)
        if self.editor.traits.set_label:
            self.editor.traits.set_label(self.editor, label)
        elif self.label:
            self.label.setText(f"{label} *" if required else label)
        self.name = label.replace("&", "")
        name = QCoreApplication.translate("Row", "{0}, required").format(self.name) if required else self.name
        name_editor(self.editor, self.label, name)
        if placeholder and hasattr(widget, "setPlaceholderText"):
            widget.setPlaceholderText(placeholder)
        self.show_problems()

    def set_visible(self, visible: bool) -> None:
        """Show or hide the field with all its words."""
        for widget in (self.label, self.editor, self._gap):
            if widget:
                widget.setVisible(visible)
        self.rule.setVisible(visible and bool(self.rule.text()))
        self.problems.setVisible(visible and bool(self.problems.text()))

    @Slot()
    def show_problems(self) -> None:
        """Show what is wrong with the field, in the language of now."""
        found = self.binding.problems
        widget = focus_widget(self.editor)
        self.problems.show_problems(found, widget)
        widget.setAccessibleDescription("\n".join(filter(None, (self.rule.words(), self.problems.text()))))
        wrong = any(problem.level is Level.ERROR for problem in found)
        if widget.property("wrong") != wrong:
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class Card(QFrame):
    """A group of rows in a frame, with a heading and a sentence if :meth:`set_title` gives them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self._session = session
        self._title = Heading(self, 1.1)
        self._sentence = Hint(self)
        self._head = QWidget(self)
        # The room is the layout's: Qt forgets the margins of a label when style or parent change.
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 6)
        head.setSpacing(6)
        head.addWidget(self._title)
        head.addWidget(self._sentence)
        self._head.setVisible(False)
        self._title.setVisible(False)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 18, 22, 20 - _GAP)
        self.column.setSpacing(4)
        self.column.addWidget(self._head)
        self._fold: FoldButton | None = None

    def fold_away(self) -> None:
        """Fold the card under its title: called before anything is put into it."""
        body = QWidget(self)
        self._fold = FoldButton("", body, self, is_heading=True)
        self._fold.setObjectName("fold")
        self.column.setContentsMargins(16, 8, 22, 8)
        self.column.addWidget(self._fold)
        self.column.addWidget(body)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(6, 6, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(self._head)

    def unfold(self) -> None:
        """Show what is in the card."""
        if self._fold:
            self._fold.setChecked(True)

    def set_state(self, text: str) -> None:
        """Say below the title of a folded card how things stand in it."""
        if self._fold:
            self._fold.say(self._title.text(), text)

    def set_title(self, title: str, sentence: str = "") -> None:
        """Head the card with *title* and a *sentence* below it."""
        self._title.setText(title)
        self._sentence.set_text(sentence)
        self.setAccessibleName("" if self._fold else title)
        if self._fold:
            self._fold.say(title, self._fold.detail)
            title = ""
        self._title.setVisible(bool(title))
        self._head.setVisible(bool(title or sentence))

    def add_row(self, editor: Editor, place: str) -> Row:
        """Add *editor*, tied to the field at *place*, and return its row."""
        return Row(self, editor, self._session, place)

    def add_widget(self, widget: QWidget) -> None:
        """Add *widget* over the whole width."""
        self.column.addWidget(widget)
        self.column.addSpacing(_GAP)

    def add_beside(self, *widgets: QWidget) -> None:
        """Add *widgets* next to each other, as wide as they need."""
        beside = QHBoxLayout()
        beside.setSpacing(10)
        self.column.addLayout(beside)
        for widget in widgets:
            beside.addWidget(widget, 1 if isinstance(widget, Label) and widget.wordWrap() else 0)
        beside.addStretch(0)
        self.column.addSpacing(_GAP)

    def add_hint(self) -> Hint:
        """Add an empty hint over the whole width and return it."""
        hint = Hint(self)
        self.column.addWidget(hint)
        return hint


def row_of(widget: QWidget | None) -> Row | None:
    """Return the row of the editor that *widget* is, or is a part of; None if it is not one."""
    while widget is not None and not widget.isWindow():
        row = widget.findChild(Row, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if row is not None:
            return row
        widget = widget.parentWidget()
    return None


def card_of(widget: QWidget | None) -> Card | None:
    """Return the card that *widget* is in, None if it is in none."""
    while widget is not None and not isinstance(widget, Card):
        widget = widget.parentWidget()
    return widget
