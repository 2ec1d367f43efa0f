"""A row of a form in a dialog: label, editor, the rule, and what is wrong. Rows of pages are in ``card.py``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from app.ui.look.follow import follow
from app.ui.look.style import error_colour
from app.ui.widgets.field import focus_widget
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint


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
        self.wrong = Label(self)
        self.wrong.setObjectName(f"{name}.wrong")
        self.wrong.setWordWrap(True)
        self.wrong.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.label, editor, self.rule, self.wrong):
            column.addWidget(widget)
        self._apply_palette()
        follow(self, palette=self._apply_palette)

    def set_text(self, label: str, rule: str = "", *, required: bool = False) -> None:
        """Name the field and say its *rule*."""
        self.label.setText(f"{label} *" if required else label)
        self.rule.set_text(rule)
        name = label.replace("&", "")
        focus_widget(self.editor).setAccessibleName(
            QCoreApplication.translate("Row", "{0}, required").format(name) if required else name
        )
        self._describe()

    def show_wrong(self, text: str) -> None:
        """Show what is wrong, nothing if *text* is empty."""
        self.wrong.setText(f"✕ {text}" if text else "")
        self.wrong.setVisible(bool(text))
        self._describe()
        widget = focus_widget(self.editor)
        widget.setProperty("wrong", bool(text))
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        if text and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.wrong, text))

    def _describe(self) -> None:
        words = filter(None, (self.rule.words(), self.wrong.text()))
        focus_widget(self.editor).setAccessibleDescription("\n".join(words))

    def _apply_palette(self) -> None:
        palette = QPalette(QApplication.palette())
        palette.setColor(QPalette.ColorRole.WindowText, error_colour(palette))
        if palette != self.wrong.palette():
            self.wrong.setPalette(palette)
