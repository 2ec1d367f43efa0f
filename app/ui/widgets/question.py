"""Dialogs that do not block: the one way to open one, and questions and messages that call back with the answer."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QWidget

from app.core.error import AppError, Cancelled
from app.core.text import N_
from app.ui.look.language import failure_text, translated
from app.ui.look.primary import set_primary
from app.ui.look.screen_fit import open_within_screen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtPrintSupport import QPrinter

Button = QMessageBox.StandardButton
Icon = QMessageBox.Icon


_MOST, _LONGEST = 700, 72
"""Signs of a text, and of a word in it, that leave room for the buttons on a small screen: Qt scrolls no message."""

_NEEDS_A_PRINTER = sys.platform == "win32"
_NO_PRINTER = N_(
    "Error",
    "This PC has no printer. Add one in the settings of Windows, which has one that writes PDF files, too, and print "
    "again.",
)


class Question(QMessageBox):
    """A question in plain text, whose buttons keep their words: Qt would give them its own with another language.

    A name or a path may be as long as somebody made it: it is shortened then, and the whole text is a button away.
    """

    def __init__(self, icon: Icon, text: str, more: str, parent: QWidget) -> None:
        """Ask *text*, with *more* below it."""
        self._words: dict[Button, str] = {}
        super().__init__(icon, QCoreApplication.applicationName(), _short(text), Button.NoButton, parent)
        self.setInformativeText(_short(more))
        if (self.text(), self.informativeText()) != (text, more):
            self.setDetailedText("\n\n".join(filter(None, (text, more))))
        open_within_screen(self)
        # Not setTextFormat of the box: Qt forgets the second label.
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)

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


def open_dialog(dialog: QDialog) -> None:
    """Open *dialog* over its window without blocking, and delete it when it is closed.

    One that was only hidden may be opened again. Dialogs for files and printers are opened the same way.
    """
    closed: Callable[[], None] = dialog.deleteLater
    dialog.finished.connect(closed, Qt.ConnectionType.UniqueConnection)
    # Of QDialog: PySide hides it in a QPrintDialog behind its own “open”, which wants a slot.
    QDialog.open(dialog)


def open_beside(dialog: QDialog) -> None:
    """Open *dialog* beside its window, which goes on, or bring it to the front; it is deleted when it is closed."""
    closed: Callable[[], None] = dialog.deleteLater
    dialog.finished.connect(closed, Qt.ConnectionType.UniqueConnection)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def choose_printer(parent: QWidget, printer: QPrinter, chosen: Callable[[QPrinter], None]) -> None:
    """Let people set up *printer*, which starts as the caller wants it; *chosen* is called with it to print.

    Windows shows its own dialog, and none without a printer; elsewhere Qt's can print into a file, too.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo

    if _NEEDS_A_PRINTER and not QPrinterInfo.availablePrinterNames():
        show_error(parent, AppError(_NO_PRINTER))
        return
    dialog = QPrintDialog(printer, parent)

    def answered(result: int) -> None:
        # Holds the printer too, which Qt wants to live as long as the dialog.
        if result == QDialog.DialogCode.Accepted.value:
            chosen(printer)

    dialog.finished.connect(answered)
    open_dialog(dialog)


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
    box = Question(icon, text, more, parent)
    for button, (words, _action) in answers.items():
        box.add_answer(button, words)
    box.setDefaultButton(default)
    box.setEscapeButton(escape)
    if default != escape:
        # Where the safe way is the default nothing is marked: what cannot be undone is no way to be led.
        set_primary(box.button(default))

    def answered(_result: int) -> None:
        action = answers.get(box.standardButton(box.clickedButton()), ("", None))[1]
        if action:
            action()

    box.finished.connect(answered)
    open_dialog(box)
    return box


def show_error(parent: QWidget, error: Exception) -> None:
    """Tell what failed in a sentence for people; nothing if it was stopped on purpose."""
    if isinstance(error, Cancelled):
        return
    if isinstance(error, AppError):
        text = translated(error.sentence)
    else:
        text = QCoreApplication.translate("Error", "Something failed that should not: {reason}").format(
            reason=failure_text(error)
        )
    ask(parent, text, "", {Button.Ok: ("", None)}, default=Button.Ok, escape=Button.Ok, icon=Icon.Warning)


def _short(text: str) -> str:
    """Return *text* without the middle of a long word, and of itself if it is still long."""
    for word in re.findall(rf"\S{{{_LONGEST + 1},}}", text):
        text = text.replace(word, _without_middle(word, _LONGEST), 1)
    return _without_middle(text, _MOST)


def _without_middle(text: str, most: int) -> str:
    half = most // 2
    return text if len(text) <= most else f"{text[: half - 1]}…{text[-half:]}"
