"""A row of a form in a dialog: label, editor, the rule, and what is wrong. Rows of pages are in ``card.py``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.look.spoken import announce
from app.ui.widgets.field import focus_widget, name_editor
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint, StateLabel


class FormRow(QWidget):
    """*editor* with its words."""

    def __init__(self, editor: QWidget, name: str, parent: QWidget | None = None) -> None:
        """Make a row for *editor*, which is called *name*."""
        super().__init__(parent)
        self.editor = editor
        editor.setObjectName(name)
        self.label = Label(self)
        self.label.setBuddy(focus_widget(editor))
        self.rule = Hint(self)
        self.rule.setObjectName(f"{name}.rule")
        self.wrong = StateLabel(f"{name}.wrong", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.label, editor, self.rule, self.wrong):
            column.addWidget(widget)

    def set_text(self, label: str, rule: str = "", *, required: bool = False) -> None:
        """Name the field and say its *rule*."""
        self.label.setText(f"{label} *" if required else label)
        self.rule.set_text(rule)
        name = label.replace("&", "")
        if required:
            name = QCoreApplication.translate("Row", "{0}, required").format(name)
        name_editor(self.editor, self.label, name)
        self._describe()

    def show_wrong(self, text: str) -> None:
        """Show what is wrong, nothing if *text* is empty."""
        self.wrong.say(f"✕ {text}" if text else "", wrong=True)
        self._describe()
        widget = focus_widget(self.editor)
        widget.setProperty("wrong", bool(text))
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        if text and self.isVisible():
            announce(self.wrong, text, read_with=widget)

    def _describe(self) -> None:
        words = filter(None, (self.rule.words(), self.wrong.text()))
        focus_widget(self.editor).setAccessibleDescription("\n".join(words))
