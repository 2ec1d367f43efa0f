"""Makes a strong password for a field, and shows it once to be written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.password import LENGTH, LONGEST, SHORTEST, make_password
from app.ui.look.follow import follow
from app.ui.widgets.choice import Number
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint
from app.ui.work.clipboard import SecretClipboard

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from app.core.secret import Secret


class PasswordMaker(QWidget):
    """A button, a length, and the new password until it was written down. ``made`` brings it as a ``Secret``."""

    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no password yet."""
        super().__init__(parent)
        self.name = ""
        """Of the account: a password does not contain it."""
        self.make = QPushButton(self)
        self.make.setObjectName("password.make")
        self._length_label = Label(self)
        self.length = Number(self, SHORTEST, LONGEST)
        self.length.setObjectName("password.length")
        self.length.set_value(LENGTH)
        self._length_label.setBuddy(self.length)
        self._once = Hint(self)
        self.shown = Label(self)
        self.shown.setObjectName("password.shown")
        self.shown.setWordWrap(True)
        self.copy, self.done = QPushButton(self), QPushButton(self)
        self.copy.setObjectName("password.copy")
        self.done.setObjectName("password.done")
        self.clipboard = SecretClipboard(self)
        self._panel = QFrame(self)
        self._lay_out()
        self.make.clicked.connect(self._make)
        self.copy.clicked.connect(self._copy)
        self.done.clicked.connect(self.forget)
        self.retranslate()
        self._panel.setVisible(False)
        follow(self, language=self.retranslate, font=self._apply_font)

    def retranslate(self) -> None:
        """Set all words."""
        self.make.setText(self.tr("Make a strong password"))
        self.make.setAccessibleDescription(self.tr("Replaces the password by a random one and shows it once."))
        self._length_label.setText(self.tr("&Length"))
        self.length.setAccessibleName(self.tr("Length of the new password"))
        self._once.set_text(self.tr("The new password. Write it down now: it is not shown here again."))
        self.copy.setText(self.tr("Copy the password"))
        self.copy.setAccessibleDescription(self.tr("It stays on the clipboard for a minute."))
        self.done.setText(self.tr("I have written it down"))

    @Slot()
    def forget(self) -> None:
        """Hide the password and keep no copy of it."""
        if self.shown.text():
            had_focus = self.done.hasFocus()
            self.clipboard.forget()
            self.shown.clear()
            self._panel.setVisible(False)
            if had_focus:
                self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def shows(self, password: Secret) -> bool:
        """Return whether *password* is the one in sight."""
        return self.shown.text() == password.reveal()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the password when the page is left; not when the window is only put away for a moment."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()

    @Slot()
    def _make(self) -> None:
        password = make_password(self.length.value(), self.name)
        self.clipboard.forget()
        self.shown.setText(password.reveal())
        self.copy.setText(self.tr("Copy the password"))
        self._panel.setVisible(True)
        self.made.emit(password)
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _copy(self) -> None:
        self.clipboard.copy(self.shown.text())
        self.copy.setText(self.tr("Copied for a minute"))

    def _lay_out(self) -> None:
        row, below = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(10)
        below.setSpacing(10)
        panel = QVBoxLayout(self._panel)
        panel.setContentsMargins(0, 6, 0, 0)
        panel.addWidget(self._once)
        panel.addWidget(self.shown)
        panel.addLayout(below)
        below.addWidget(self.copy)
        below.addWidget(self.done)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        row.addWidget(self.make)
        row.addWidget(self._length_label)
        row.addWidget(self.length)
        row.addStretch(1)
        column.addWidget(self._panel)
        self._apply_font()

    def _apply_font(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.3)
        self.shown.setFont(font)
