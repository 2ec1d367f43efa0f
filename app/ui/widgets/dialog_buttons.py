"""The row of buttons of a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.ui.look.primary import set_primary

StandardButton = QDialogButtonBox.StandardButton
_GOES_ON = (QDialogButtonBox.ButtonRole.AcceptRole, QDialogButtonBox.ButtonRole.YesRole)
"""What a dialog is for: Save, Unlock, Go on."""


class DialogButtons(QDialogButtonBox):
    """Buttons, some with words of ours: Qt would give them its own when the language changes."""

    def __init__(self, buttons: StandardButton, parent: QWidget) -> None:
        """Show *buttons* with Qt's words."""
        self._words: dict[StandardButton, str] = {}
        super().__init__(buttons, parent)
        going = [one for one in self.buttons() if self.buttonRole(one) in _GOES_ON]
        # Qt says of Open that it accepts, too; beside Save it is another way in, and not what the dialog is for.
        going.sort(key=lambda one: self.standardButton(one) is StandardButton.Open)
        for button in going[:1]:
            set_primary(button)

    def set_words(self, which: StandardButton, words: str) -> QPushButton:
        """Let the button *which* say *words*, and return it."""
        button = self.button(which)
        self._words[which] = words
        button.setText(words)
        return button

    def changeEvent(self, event: QEvent) -> None:
        """Say our words again after Qt said its own."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for which, words in self._words.items():
                self.button(which).setText(words)
