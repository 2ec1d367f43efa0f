"""What can be done with the token of the card: one button, the rest in its menu, and the dialogs behind them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.jobs.enrol.tenant import facts_for
from app.jobs.enrol.token_life import remind, reminder_of
from app.model.token_state import TokenStanding, standing_of
from app.ui.enrol.checklist_dialog import ChecklistDialog
from app.ui.enrol.sign_in_dialog import SignInDialog
from app.ui.look.follow import follow
from app.ui.look.icon import icon
from app.ui.look.markup import tip
from app.ui.look.primary import set_primary
from app.ui.widgets.labels import StateLabel
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
        """Offer what can be done with the token of *session*."""
        super().__init__(parent)
        self._session = session
        self.get, self.renew, self.more = (QPushButton(self) for _ in range(3))
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.more.setMenu(self.menu)
        self.again, self.take, self.check, self.remind = (self.menu.addAction("") for _ in range(4))
        for name in ("get", "renew", "more", "again", "take", "check", "remind"):
            getattr(self, name).setObjectName(f"account.entra.{name}")
        self.said = StateLabel("account.entra.said", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.said)
        for button in (self.get, self.renew, self.more):
            row.addWidget(button)
        row.addStretch(1)
        self.get.clicked.connect(self._get)
        self.renew.clicked.connect(self._renew)
        self.again.triggered.connect(self._get)
        self.take.triggered.connect(self.file_asked)
        self.remind.triggered.connect(self._ask_where_to_remind)
        self.check.triggered.connect(self._check)
        self.retranslate()
        self._apply_palette()
        follow(self, palette=self._apply_palette)

    def retranslate(self) -> None:
        """Set all words."""
        sign_in = self.tr("Signs in to your tenant in the browser and asks for a token.")
        self.get.setText(self.tr("Get bulk token…"))
        self.get.setAccessibleDescription(sign_in)
        self.renew.setText(self.tr("Renew…"))
        self.renew.setAccessibleDescription(self.tr("Gets a new token, raises the version and builds the package."))
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More about the token"))
        for action, text, told in (
            (self.again, self.tr("Get another…"), sign_in),
            (
                self.take,
                self.tr("Take it from a file…"),
                self.tr("Reads the token of a package or of a customizations.xml."),
            ),
            (
                self.check,
                self.tr("Pre-flight checklist…"),
                self.tr("Shows what must be true in your tenant before a token works."),
            ),
            (
                self.remind,
                self.tr("Reminder for the calendar…"),
                self.tr("Saves an .ics file that reminds of the end of the token."),
            ),
        ):
            action.setText(text)
            action.setToolTip(tip(told))
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Offer what makes sense for the token that is there."""
        entra = self._session.project.account.entra
        has_token = bool(entra.token)
        self.get.setVisible(not has_token)
        self.renew.setVisible(has_token)
        self.again.setVisible(has_token)
        self.remind.setVisible(bool(entra.token and entra.expiry))
        standing = standing_of(entra, datetime.now(UTC))
        is_due = standing in (TokenStanding.ENDS_SOON, TokenStanding.ENDED, TokenStanding.UNREADABLE)
        for button, is_primary in ((self.renew, is_due), (self.get, standing is TokenStanding.NONE)):
            set_primary(button, primary=is_primary)

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
        self.said.say("")
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
        self.said.say(self.tr("✓ Saved; open it with your calendar"), aloud=True)

    def _apply_palette(self) -> None:
        self.take.setIcon(icon("open", self.palette(), QPalette.ColorRole.Text))


def _show(dialog: QDialog) -> None:
    open_dialog(dialog)
