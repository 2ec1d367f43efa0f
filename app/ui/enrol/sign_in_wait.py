"""The second step of getting a bulk token: what is waited for, in words, and how to sign in elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.look.language import local_text
from app.ui.look.spoken import announce
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.scroll_area import Area, Scrolled

if TYPE_CHECKING:
    from datetime import datetime

_DONE, _NOW, _LATER = "✓", "●", "○"


class SignInWait(QWidget):
    """Shows how far a sign-in is. ``stopped`` is Cancel, ``demo`` asks to sign in without a person."""

    stopped = Signal()
    demo = Signal()

    def __init__(self, last: str, asking: str, parent: QWidget | None = None) -> None:
        """Wait for nothing yet. After the sign-in comes the step *last*; while it runs, the state is *asking*."""
        super().__init__(parent)
        self._last, self._asking = last, asking
        self.address = ""
        self.code = ""
        self._rounds = 0
        self.state = Heading(self, 1.2)
        self.state.setObjectName("sign_in.state")
        self.steps = Label(self)
        self.steps.setObjectName("sign_in.steps")
        self.steps.setWordWrap(True)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("At work"))
        self.code_text = Heading(self, 2.6)
        self.code_text.setObjectName("sign_in.user_code")
        self.code_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.where, self.end, self.hint = Hint(self), Hint(self), Hint(self)
        self.where.setObjectName("sign_in.where")
        self.copy_code, self.copy, self.open, self.for_me, self.cancel = (QPushButton(self) for _ in range(5))
        self.copy_code.setObjectName("sign_in.copy_code")
        self.copy.setObjectName("sign_in.copy")
        self.open.setObjectName("sign_in.open")
        self.for_me.setObjectName("sign_in.wait_for_me")
        self.cancel.setObjectName("sign_in.stop")
        self._lay_out()
        self.copy_code.clicked.connect(self._copy_code)
        self.copy.clicked.connect(self._copy_address)
        self.open.clicked.connect(self._open_address)
        self.for_me.clicked.connect(self.demo)
        self.cancel.clicked.connect(self.stopped)

    def begin(self, *, is_demo: bool) -> None:
        """Start again."""
        self.address = self.code = ""
        self._rounds = 0
        self._is_demo = is_demo
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        self._tell(self.tr("Connecting to the sign-in page…"), 0)
        self._show_ways()
        self.cancel.setFocus()

    def show_address(self, address: str) -> None:
        """Tell that the person is waited for in the browser, at *address*."""
        self.address, self.code = address, ""
        self._rounds += 1
        if self._rounds == 1:
            self._tell(self.tr("Waiting for you in the browser…"), 1)
        else:
            self._tell(self.tr("Your tenant wants more proof: sign in once more in the browser…"), 1)
        self._show_ways()

    def show_code(self, code: str, address: str, end: datetime) -> None:
        """Tell that *code* is to be entered at *address* before *end* (UTC)."""
        self.address, self.code = address, code
        self.code_text.setText(code)
        self.code_text.setAccessibleName(self.tr("Code: {0}").format(" ".join(code)))
        self._tell(self.tr("Waiting until the code is entered…"), 1)
        self.end.set_text(self.tr("The code works until {0}.").format(local_text(end)))
        self._show_ways()

    def show_person(self, person: str) -> None:
        """Tell that *person* signed in, and that the token is asked for."""
        self._tell(self._asking, 2, person)
        self.address = self.code = ""
        self._show_ways()

    def show_stopping(self) -> None:
        """Tell that it is being stopped."""
        self.state.setText(self.tr("Stopping…"))
        self.cancel.setEnabled(False)

    def _tell(self, state: str, step: int, person: str = "") -> None:
        self.state.setText(state)
        signed_in = self.tr("You signed in as {0}").format(person) if person else self.tr("You sign in")
        names = (self.tr("Connect to the tenant"), signed_in, self._last)
        signs = [_DONE if at < step else _NOW if at == step else _LATER for at in range(len(names))]
        self.steps.setText("\n".join(f"{sign}  {name}" for sign, name in zip(signs, names, strict=True)))
        if self.isVisible():
            announce(self.state, state)

    def _show_ways(self) -> None:
        """Show what can be done now: with a code, with an address, or nothing but to wait."""
        had_focus = any(one.hasFocus() for one in (self.copy, self.copy_code, self.open, self.for_me))
        has_code, has_address = bool(self.code), bool(self.address)
        for widget in (self.code_text, self.copy_code):
            widget.setVisible(has_code)
        self.end.setVisible(has_code)
        self.copy.setVisible(has_address)
        self.open.setVisible(has_code)
        self.for_me.setVisible(has_address and self._is_demo)
        self.where.set_text(self.tr("Enter this code at {0}").format(self.address) if has_code else "")
        self.hint.set_text(
            self.tr(
                "No browser came up, or it has the wrong person? Copy the address into the browser profile of your "
                "administrator, on this computer. It works once."
            )
            if has_address and not has_code
            else ""
        )
        self.copy_code.setText(self.tr("Copy the &code"))
        self.copy.setText(self.tr("Copy the &address") if has_code else self.tr("Copy the sign-in &address"))
        if had_focus:
            self.cancel.setFocus()

    def _lay_out(self) -> None:
        self.open.setText(self.tr("&Open the address"))
        self.for_me.setText(self.tr("Sign in for &me"))
        inner = Scrolled(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 8)
        column.setSpacing(10)
        for widget in (self.state, self.busy, self.steps):
            column.addWidget(widget)
        column.addSpacing(12)
        for widget in (self.where, self.code_text, self.end, self.hint):
            column.addWidget(widget)
        for group in ((self.copy_code, self.copy), (self.open, self.for_me)):
            row = QHBoxLayout()
            row.setSpacing(10)
            column.addLayout(row)
            for button in group:
                row.addWidget(button)
            row.addStretch(1)
        column.addStretch(1)
        foot = QHBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(Area(inner, self), 1)
        whole.addLayout(foot)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        self._is_demo = False

    @Slot()
    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self.copy_code.setText(self.tr("✓ Copied"))

    @Slot()
    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.address)
        self.copy.setText(self.tr("✓ Copied"))

    @Slot()
    def _open_address(self) -> None:
        QDesktopServices.openUrl(QUrl(self.address))
