"""Questions and messages that do not block: each opens, and calls back with the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from app.model.error import AppError, Cancelled
from app.ui.language import tell, tell_failure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Button = QMessageBox.StandardButton
Icon = QMessageBox.Icon


class Question(QMessageBox):
    """A question whose buttons keep their words: Qt would give them its own when the language changes."""

    def __init__(self, icon: Icon, text: str, parent: QWidget) -> None:
        """Ask *text*."""
        self._words: dict[Button, str] = {}
        super().__init__(icon, QCoreApplication.applicationName(), text, Button.NoButton, parent)

    def add_answer(self, button: Button, words: str) -> None:
        """Add *button*, which says *words* ("" for Qt's)."""
        made = self.addButton(button)
        if words:
            self._words[button] = words
            made.setText(words)

    def event(self, event: QEvent) -> bool:
        """Say our words again after Qt, in the parts of the box, said its own."""
        known = super().event(event)
        if event.type() == QEvent.Type.LanguageChange:
            for button, words in self._words.items():
                self.button(button).setText(words)
        return known


def ask(
    parent: QWidget,
    text: str,
    more: str,
    answers: Mapping[Button, tuple[str, Callable[[], None] | None]],
    *,
    default: Button,
    escape: Button,
    icon: Icon = Icon.Question,
) -> QMessageBox:
    """Ask *text*, with *more* below it. *answers* are buttons with their words ("" for Qt's) and what to do."""
    box = Question(icon, text, parent)
    box.setInformativeText(more)
    for button, (words, _action) in answers.items():
        box.add_answer(button, words)
    box.setDefaultButton(default)
    box.setEscapeButton(escape)

    def answered(_result: int) -> None:
        action = answers.get(box.standardButton(box.clickedButton()), ("", None))[1]
        box.deleteLater()
        if action:
            action()

    box.finished.connect(answered)
    box.open()
    return box


def show_error(parent: QWidget, error: Exception) -> None:
    """Tell what failed in a sentence for people; nothing if it was stopped on purpose."""
    if isinstance(error, Cancelled):
        return
    if isinstance(error, AppError):
        text = tell(error.sentence)
    else:
        text = QCoreApplication.translate("Error", "Something failed that should not: {reason}").format(
            reason=tell_failure(error)
        )
    ask(parent, text, "", {Button.Ok: ("", None)}, default=Button.Ok, escape=Button.Ok, icon=Icon.Warning)
