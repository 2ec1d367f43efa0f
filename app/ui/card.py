"""Cards and the rows in them: label, editor, the rule, and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from app.model.problem import Level
from app.ui.binding import Binding, Editor
from app.ui.choice import Choice, Number, Toggle
from app.ui.field import focus_widget
from app.ui.words import Heading, Hint, ProblemLabel

if TYPE_CHECKING:
    from app.ui.session import Session

FIELD_WIDTH = 460
"""Pixels of a field at most: a line that is as wide as the window is hard to read and to aim at."""


class Row(QObject):
    """A field in a card. Give it its words with :meth:`set_text`, again after each change of language."""

    def __init__(self, card: Card, editor: Editor, session: Session, place: str) -> None:
        """Put *editor*, tied to *place*, at the end of *card*."""
        super().__init__(editor)
        self.editor = editor
        self.label = None if isinstance(editor, Toggle) else QLabel(card)
        self.rule = Hint(card)
        self.problems = ProblemLabel(card)
        self.binding = Binding(editor, session, place)
        self.binding.problems_changed.connect(self.show_problems)
        self.rule.setObjectName(f"{place}.rule")
        self.problems.setObjectName(f"{place}.problems")
        focus_widget(editor).setMaximumWidth(FIELD_WIDTH)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(editor, 0, _side(editor))
        column.addWidget(self.rule)
        column.addWidget(self.problems)
        if self.label:
            self.label.setBuddy(editor)
            card.form.addRow(self.label, column)
        else:
            card.form.addRow(column)

    def set_text(self, label: str, rule: str = "", *, required: bool = False, placeholder: str = "") -> None:
        """Name the field, and say its *rule* below it. A required one gets a star, and a word for who cannot see it."""
        widget = focus_widget(self.editor)
        self.rule.set_text(rule)
        if isinstance(self.editor, Toggle):
            self.editor.setText(label)
        elif self.label:
            self.label.setText(f"{label} *" if required else label)
        name = label.replace("&", "")
        widget.setAccessibleName(QCoreApplication.translate("Row", "{0}, required").format(name) if required else name)
        if placeholder and hasattr(widget, "setPlaceholderText"):
            widget.setPlaceholderText(placeholder)
        self.show_problems()

    def set_visible(self, visible: bool) -> None:
        """Show or hide the field with all its words."""
        for widget in (self.label, self.editor):
            if widget:
                widget.setVisible(visible)
        self.rule.setVisible(visible and bool(self.rule.text()))
        self.problems.setVisible(visible and bool(self.problems.text()))

    @Slot()
    def show_problems(self) -> None:
        """Show what is wrong with the field, in the language of now."""
        found = self.binding.problems
        self.problems.show_problems(found)
        widget = focus_widget(self.editor)
        widget.setAccessibleDescription("\n".join(filter(None, (_plain(self.rule.text()), self.problems.text()))))
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
        self._title.setVisible(False)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setVerticalSpacing(14)
        self.form.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 20)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addLayout(self.form)

    def set_title(self, title: str, sentence: str = "") -> None:
        """Head the card with *title* and a *sentence* below it."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.set_text(sentence)

    def add_row(self, editor: Editor, place: str) -> Row:
        """Add *editor*, tied to the field at *place*, and return its row."""
        return Row(self, editor, self._session, place)

    def add_widget(self, widget: QWidget) -> None:
        """Add *widget* over the whole width."""
        self.form.addRow(widget)

    def add_hint(self) -> Hint:
        """Add an empty hint over the whole width and return it."""
        hint = Hint(self)
        self.form.addRow(hint)
        return hint


def _side(editor: Editor) -> Qt.AlignmentFlag:
    """Return where in its row *editor* stands: text over the whole width, choices at the start."""
    if isinstance(editor, Choice | Number | Toggle):
        return Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag(0)


def _plain(text: str) -> str:
    """Return *text* without HTML."""
    if "<" not in text:
        return text
    from PySide6.QtGui import QTextDocumentFragment

    return QTextDocumentFragment.fromHtml(text).toPlainText()
