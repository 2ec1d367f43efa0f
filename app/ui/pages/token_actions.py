"""The buttons of the token card, and the dialogs behind them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.jobs.enrol.tenant import facts_for
from app.jobs.enrol.token_life import remind, reminder_of
from app.model.token_state import TokenStanding, standing_of
from app.ui.enrol.checklist_dialog import ChecklistDialog
from app.ui.enrol.sign_in_dialog import SignInDialog
from app.ui.look.follow import follow
from app.ui.look.icon import icon
from app.ui.widgets.question import open_dialog, show_error
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.ui.session.session import Session


class TokenActions(QWidget):
    """Get, renew, take from a file, be reminded, check.

    ``got`` brings the person who signed in for a token; ``rebuild`` asks to build the package after a renewal;
    ``file_asked`` asks for a file to take a token from.
    """

    got = Signal(str)
    rebuild = Signal()
    file_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the buttons for the token of *session*."""
        super().__init__(parent)
        self._session = session
        self.get, self.renew, self.take, self.remind, self.check = (QPushButton(self) for _ in range(5))
        buttons = {
            "get": self.get,
            "renew": self.renew,
            "take": self.take,
            "remind": self.remind,
            "check": self.check,
        }
        for name, button in buttons.items():
            button.setObjectName(f"account.entra.{name}")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        for group in ((self.renew, self.get), (self.take, self.check), (self.remind,)):
            row = QHBoxLayout()
            row.setSpacing(10)
            rows.addLayout(row)
            for button in group:
                row.addWidget(button)
            row.addStretch(1)
        self.get.clicked.connect(self._get)
        self.renew.clicked.connect(self._renew)
        self.take.clicked.connect(self.file_asked)
        self.remind.clicked.connect(self._ask_where_to_remind)
        self.check.clicked.connect(self._check)
        self.retranslate()
        self._apply_palette()
        follow(self, palette=self._apply_palette)

    def retranslate(self) -> None:
        """Set all words."""
        has_token = bool(self._session.project.account.entra.token)
        self.get.setText(self.tr("Get another…") if has_token else self.tr("Get bulk token…"))
        self.get.setAccessibleDescription(self.tr("Signs in to your tenant in the browser and asks for a token."))
        self.renew.setText(self.tr("Renew…"))
        self.renew.setAccessibleDescription(self.tr("Gets a new token, raises the version and builds the package."))
        self.take.setText(self.tr("Take it from a file…"))
        self.take.setAccessibleDescription(self.tr("Reads the token of a package or of a customizations.xml."))
        self.remind.setText(self.tr("Reminder for the calendar…"))
        self.remind.setAccessibleDescription(self.tr("Saves an .ics file that reminds of the end of the token."))
        self.check.setText(self.tr("Pre-flight checklist…"))
        self.check.setAccessibleDescription(self.tr("Shows what must be true in your tenant before a token works."))
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Offer what makes sense for the token that is there."""
        entra = self._session.project.account.entra
        self.renew.setVisible(bool(entra.token))
        self.remind.setVisible(bool(entra.token and entra.expiry))
        self.get.setText(self.tr("Get another…") if entra.token else self.tr("Get bulk token…"))
        standing = standing_of(entra, datetime.now(UTC))
        is_due = standing in (TokenStanding.ENDS_SOON, TokenStanding.ENDED, TokenStanding.UNREADABLE)
        for button, is_primary in ((self.renew, is_due), (self.get, standing is TokenStanding.NONE)):
            if button.property("primary") != is_primary:
                button.setProperty("primary", is_primary)
                button.style().unpolish(button)
                button.style().polish(button)
                button.updateGeometry()

    @Slot()
    def _get(self) -> None:
        self._sign_in(renew=False)

    @Slot()
    def _renew(self) -> None:
        self._sign_in(renew=True)

    def _sign_in(self, *, renew: bool) -> None:
        dialog = SignInDialog(self._session, self, renew=renew)
        dialog.used.connect(partial(self._used, dialog))
        dialog.rebuild.connect(self.rebuild)
        _show(dialog)

    def _used(self, dialog: SignInDialog) -> None:
        self.got.emit(dialog.person)

    @Slot()
    def _check(self) -> None:
        _show(ChecklistDialog(facts_for(self._session.project.account.entra), self))

    # The reminder

    @Slot()
    def _ask_where_to_remind(self) -> None:
        name = f"{self._session.project.package.name}.ics".replace("/", "_")
        dialog = QFileDialog(self, self.tr("Save the reminder"), str((self._session.folder or Path.home()) / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendar files (*.ics)"))
        dialog.setDefaultSuffix("ics")
        dialog.fileSelected.connect(self.write_reminder)
        _show(dialog)

    @Slot(str)
    def write_reminder(self, path: str) -> None:
        """Write a calendar file that reminds of the end of the token to *path*."""
        project = self._session.project
        if project.account.entra.expiry is None:
            return
        language = QLocale().name()[:2]

        def work(_progress: Progress) -> Path:
            return remind(reminder_of(project), Path(path), language)

        run_task(self, work, self._reminded, partial(show_error, self))

    def _reminded(self, _path: Path) -> None:
        self.remind.setText(self.tr("✓ Saved; open it with your calendar"))

    def _apply_palette(self) -> None:
        self.take.setIcon(icon("open", self.palette(), QPalette.ColorRole.ButtonText))


def _show(dialog: QDialog) -> None:
    open_dialog(dialog)
