"""The two dialogs about the passphrase that seals a project's secrets."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QRadioButton, QVBoxLayout, QWidget

from app.ui.look.follow import follow
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.dialog_buttons import DialogButtons, StandardButton
from app.ui.widgets.field import SecretField
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint


class UnlockDialog(QDialog):
    """Asks for the passphrase of a file. ``entered`` brings it; leaving the dialog means to go on without."""

    entered = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, wrong: bool = False) -> None:
        """Ask for the passphrase of the file *name*, again after a *wrong* one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase"))
        self.field = SecretField(self)
        self.field.setObjectName("passphrase")
        self.field.line.setAccessibleName(self.tr("Passphrase"))
        text = self.tr("The secrets of {0} are sealed. Enter its passphrase to use them.").format(name)
        if wrong:
            text = self.tr("That passphrase does not open {0}. Try again, or go on without its secrets.").format(name)
        sentence = Label(self, text)
        sentence.setWordWrap(True)
        self.buttons = DialogButtons(StandardButton.Ok | StandardButton.Cancel, self)
        self._name_buttons()
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(sentence)
        column.addWidget(self.field)
        column.addWidget(self.buttons)
        self.setMinimumWidth(440)
        open_within_screen(self)
        self.field.setFocus()
        follow(self, language=self._name_buttons)

    def _name_buttons(self) -> None:
        self.buttons.set_words(StandardButton.Ok, self.tr("Unlock"))
        self.buttons.set_words(StandardButton.Cancel, self.tr("Go on without"))

    @Slot()
    def _accept(self) -> None:
        if self.field.value():
            self.accept()
            self.entered.emit(self.field.value())


class SealDialog(QDialog):
    """Asks how the secrets of a project are saved. ``chosen`` brings a passphrase, or None to leave them out."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer to seal the secrets, or to leave them out."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Secrets of this project"))
        sentence = Label(
            self, self.tr("The project contains secrets: passwords, keys or a token. How do you want to save them?")
        )
        sentence.setWordWrap(True)
        self.seal = QRadioButton(self.tr("&Seal them with a passphrase"), self)
        self.seal.setChecked(True)
        self.first, self.second = SecretField(self), SecretField(self)
        self.first.setObjectName("passphrase")
        self.second.setObjectName("passphrase_again")
        self.first.line.setAccessibleName(self.tr("Passphrase"))
        self.second.line.setAccessibleName(self.tr("Repeat it"))
        form = QFormLayout()
        form.setContentsMargins(26, 0, 0, 0)
        self.leave_out = QRadioButton(self.tr("&Leave them out of the file"), self)
        self.said = Hint(self)
        self.buttons = DialogButtons(StandardButton.Save | StandardButton.Cancel, self)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        for signal in (self.first.edited, self.second.edited, self.seal.toggled):
            signal.connect(self._judge)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(sentence)
        column.addWidget(self.seal)
        column.addLayout(form)
        form.addRow(self.tr("Passphrase"), self.first)
        form.addRow(self.tr("Repeat it"), self.second)
        column.addWidget(self.leave_out)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.setMinimumWidth(500)
        open_within_screen(self)
        self.first.setFocus()
        self._judge()
        # A window does not ask by itself how high broken lines are at its width.
        self.setMinimumHeight(column.totalHeightForWidth(max(500, column.totalMinimumSize().width())))

    @Slot()
    def _judge(self) -> None:
        sealing = self.seal.isChecked()
        self.first.setEnabled(sealing)
        self.second.setEnabled(sealing)
        first, second = self.first.value(), self.second.value()
        if not sealing:
            self.said.set_text(self.tr("They have to be entered again after the project was closed."))
        elif second and first != second:
            self.said.set_text(self.tr("The two passphrases are not the same."))
        else:
            self.said.set_text(self.tr("Nobody can open the secrets without the passphrase. Keep it in a safe place."))
        self.buttons.button(StandardButton.Save).setEnabled(not sealing or (bool(first) and first == second))

    @Slot()
    def _accept(self) -> None:
        if self.buttons.button(StandardButton.Save).isEnabled():
            self.accept()
            self.chosen.emit(self.first.value() if self.seal.isChecked() else None)
