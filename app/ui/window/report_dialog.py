"""A report of a problem: what the program is and what it noted of its bugs, shown before anybody sends it."""

from __future__ import annotations

import platform
from contextlib import suppress
from importlib import metadata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

import app
from app.core.system.browser import open_address
from app.core.system.program_parts import program_parts
from app.ui.look.follow import follow
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.dialog_buttons import DialogButtons, StandardButton
from app.ui.widgets.labels import Heading, Hint, StateLabel
from app.ui.widgets.tab_order import move_focus
from app.ui.window.crash_dialog import log_file

if TYPE_CHECKING:
    from collections.abc import Callable

_LAST: Final = 6000
"""Characters of the log of bugs that go into a report, from its end."""

_TRACKER: Final = frozenset(("issues", "bug tracker", "tracker"))
"""What packages call the address of their tracker among their own (packaging.python.org, “Well-known labels”)."""


def tracker_address() -> str:
    """Return the address for reports that the installed program names, "" if it names none."""
    with suppress(metadata.PackageNotFoundError):
        for entry in metadata.metadata("provisioning-designer").get_all("Project-URL") or ():
            label, _, address = str(entry).partition(",")
            if label.strip().lower() in _TRACKER:
                return address.strip()
    return ""


def report_text() -> str:
    """Return versions, system, and the last bugs that were noted: no names of files or people, and no secrets."""
    lines = [
        f"Provisioning Designer {app.__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {QGuiApplication.platformName()}",
        f"{platform.system()} {platform.release()} {platform.machine()}, {QLocale().name()}",
        ", ".join(f"{part.name} {part.version}" for part in program_parts()),
    ]
    with suppress(OSError):
        noted = log_file().read_text(encoding="utf-8", errors="replace")
        if noted.strip():
            lines += ["", noted[-_LAST:].strip()]
    return "\n".join(lines)


class ReportDialog(QDialog):
    """Shows the text of a report, which can be copied, and opens the tracker if its address is known."""

    def __init__(
        self, parent: QWidget | None = None, address: str = "", open_url: Callable[[str], object] = open_address
    ) -> None:
        """Show the text; *address* is that of the tracker, which *open_url* opens."""
        super().__init__(parent)
        self._address, self._open_url = address, open_url
        self._title, self._text = Heading(self, 1.2), Hint(self)
        self.details = QPlainTextEdit(report_text(), self)
        self.details.setObjectName("report.details")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.state = StateLabel("report.state", self)
        self.copy, self.open_it = QPushButton(self), QPushButton(self)
        self.copy.setObjectName("report.copy")
        self.open_it.setObjectName("report.open")
        self.open_it.setVisible(bool(address))
        self._buttons = DialogButtons(StandardButton.Close, self)
        for button in (self.copy, self.open_it):
            self._buttons.addButton(button, DialogButtons.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        self.open_it.clicked.connect(self._open)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        for widget in (self._title, self._text, self.details, self.state, self._buttons):
            column.addWidget(widget)
        open_within_screen(self, 640, 460)
        self.retranslate()
        self.copy.setFocus()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Report a problem"))
        self._title.setText(self.windowTitle())
        self._text.set_text(
            self.tr(
                "Describe what you did and what happened, and add this text. It has versions and places in the "
                "program; no names, passwords or keys are in it. Nothing is sent by itself."
            )
        )
        self.details.setAccessibleName(self.tr("Text for the report"))
        self.copy.setText(self.tr("&Copy the text"))
        self.open_it.setText(self.tr("&Open the tracker"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())
        self.state.say(self.tr("Copied."), aloud=True)

    @Slot()
    def _open(self) -> None:
        if not self._open_url(self._address):
            self.state.say(
                self.tr("No browser opened. The address is {0}").format(self._address), wrong=True, aloud=True
            )
