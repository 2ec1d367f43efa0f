"""The editor of a setting that takes one of a few texts, each of which stands for a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.look.markup import literal
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import EditorTraits, TextField

if TYPE_CHECKING:
    from app.catalogue.setting import Setting
    from app.core.secret import Secret

_OTHER = "\0other"
"""What the choice of another value is kept as; no setting has a text like this."""


class ChoiceValue(QWidget):
    """One of the texts that a setting takes, each with its number; or another value, typed."""

    edited = Signal()
    traits = EditorTraits(is_typed=True)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Offer what *setting* takes."""
        super().__init__(parent)
        self._setting = setting
        self._written: str | None = None
        """The number as it came, where a text that is offered means the same."""
        self.choice = Choice(self)
        self.other = TextField(self)
        self.other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.choice)
        column.addWidget(self.other)
        self.setFocusProxy(self.choice)
        self.choice.edited.connect(self._choose)
        self.other.edited.connect(self.edited)
        self._speak()

    def value(self) -> str | None:
        """Return the text that is chosen or typed."""
        chosen = self.choice.value()
        if chosen == _OTHER:
            return self.other.value() or None
        if self._written is not None:
            return self._written
        return str(chosen) if chosen else None

    def set_value(self, value: str | Secret | None) -> None:
        """Choose *value*, or show it as another one."""
        text = "" if value is None else str(value)
        shown_ = next((one for one, number in self._setting.values.items() if number == text), text)
        is_known = not text or self.choice.findData(shown_) >= 0
        self._written = text if is_known and shown_ != text else None
        if self.choice.value() == _OTHER and self.other.value() == text:
            return
        self.choice.set_value(shown_ if is_known else _OTHER)
        self.other.setVisible(not is_known)
        self.other.set_value("" if is_known else text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "other"):
            self._speak()

    @Slot()
    def _choose(self) -> None:
        self._written = None
        is_other = self.choice.value() == _OTHER
        self.other.setVisible(is_other)
        if is_other:
            self.other.setAccessibleName(self.choice.accessibleName())
            self.other.setFocus()
        else:
            self.other.set_value("")
        self.edited.emit()

    def _speak(self) -> None:
        self.choice.set_choices({"": self.tr("Not set"), **choices(self._setting), _OTHER: self.tr("Another value…")})
        if self.choice.value() is None:
            self.choice.set_value("")


def choices(setting: Setting) -> dict[str, str]:
    """Return what *setting* takes: the text as it is written, and the text with its number as it is shown."""
    found = {text: literal(text if text == value else f"{text} ({value})") for text, value in setting.values.items()}
    known = set(setting.values.values())
    found.update({number: number for number in setting.csp_values if number not in known})
    return found
