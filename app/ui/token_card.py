"""The card of the bulk token that joins devices to Entra ID (``wizard.md`` 4.3, ``bulk-token.md`` 1.5)."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.model.plain_json import shown
from app.model.project import AUTHORITY
from app.model.renewal import with_token
from app.model.token_day import days_left
from app.packager.bulk_token import FoundToken, read_bulk_token
from app.ui.card import Card
from app.ui.choice import Day
from app.ui.field import SecretField, TextField
from app.ui.icon import icon
from app.ui.moment import local_text, utc_text
from app.ui.question import show_error
from app.ui.task import Progress, run_task

if TYPE_CHECKING:
    from app.model.secret import Secret
    from app.model.store import Opened
    from app.ui.session import Session

_TOKEN = "account.entra.token"  # noqa: S105 - the place of a token
_EXPIRY = "account.entra.expiry"
_AUTHORITY = "account.entra.authority"
_TENANT = "account.entra.tenant"
_ACCOUNT = "account.entra.account"
_PACKAGE_ID = "account.entra.package_id"
_FOLDED = (_AUTHORITY, _TENANT, _ACCOUNT, _PACKAGE_ID)


class TokenField(SecretField):
    """A token: whatever space or line break comes in while pasting goes, as no token has any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.line.edited.disconnect(self.edited)
        self.line.edited.connect(self._squeeze)

    @Slot()
    def _squeeze(self) -> None:
        text = self.line.text()
        squeezed = "".join(text.split())
        if squeezed != text:
            position = len("".join(text[: self.line.cursorPosition()].split()))
            self.line.setText(squeezed)
            self.line.setCursorPosition(position)
        self.edited.emit()


class TokenCard(Card):
    """Token, where it came from, until when it lives, and in which cloud."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the card."""
        super().__init__(session, parent)
        self.session = session
        self._token = self.add_row(TokenField(), _TOKEN)
        self.take = QPushButton(self)
        self.take.setObjectName("account.entra.take")
        self.source = self.add_hint()
        self.source.setObjectName("account.entra.source")
        self.add_beside(self.take)
        self._day = Day()
        self._expiry = self.add_row(self._day, _EXPIRY)
        self.life = self.add_hint()
        self.life.setObjectName("account.entra.life")
        self.column.addSpacing(8)
        self.more = QPushButton(self)
        self.more.setCheckable(True)
        self.more.setObjectName("account.entra.more")
        self.add_beside(self.more)
        self._folded = {place: self.add_row(TextField(), place) for place in _FOLDED}
        self.advice = self.add_hint()
        self.column.addSpacing(12)
        self._origin: tuple[Secret, str, bool] | None = None
        self.take.clicked.connect(self._ask_for_file)
        self.more.toggled.connect(self._unfold)
        session.changed.connect(self._follow)
        session.loaded.connect(self._load)
        session.problems_changed.connect(self._look)
        self.retranslate()
        self._load()
        self._draw()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Bulk token"), self.tr("Devices join with this token, without a person signing in."))
        self._token.set_text(
            self.tr("Token"),
            self.tr("Paste it, or take it from a package that has one. Whoever has the token can join devices."),
            required=True,
        )
        self.take.setText(self.tr("Take it from a file…"))
        self.take.setAccessibleDescription(self.tr("Reads the token of a package or of a customizations.xml."))
        self._expiry.set_text(
            self.tr("Expires"),
            self.tr("As it was chosen when the token was made, at most 180 days ahead. The token itself does not say."),
        )
        self._day.known.setText(self.tr("Known:"))
        self._day.known.setAccessibleName(self.tr("The day when the token expires is known"))
        self._day.day.setAccessibleName(self.tr("The day when the token expires"))
        self._folded[_AUTHORITY].set_text(
            self.tr("Sign-in address"),
            self.tr("Where devices sign in. Only national clouds have another one."),
            placeholder=AUTHORITY,
        )
        self._folded[_TENANT].set_text(self.tr("Tenant"), self.tr("The id of the tenant that made the token."))
        self._folded[_ACCOUNT].set_text(
            self.tr("Account"), self.tr("The user package_… that the token belongs to. Delete it to end the token.")
        )
        self._folded[_PACKAGE_ID].set_text(self.tr("Package id"), self.tr("The GUID in the name of that account."))
        points = (
            self.tr(
                "<b>Multi-factor authentication and Conditional Access</b> stop the join: leave accounts whose name "
                "starts with <b>package_</b> out of those policies. The token belongs to such an account."
            ),
            self.tr("Deleting that account makes the token worthless at once. Do so if a package was lost."),
            self.tr("After 180 days at most, build the package again with a new token."),
            self.tr(
                "Entra ID lets one person add 20 devices by default. It seldom counts for bulk tokens; if joins stop "
                "there, raise “Maximum number of devices per user”."
            ),
        )
        self.advice.set_text(
            "<ul style='margin-left: -22px'>{}</ul>".format("".join(f"<li>{one}</li>" for one in points))
        )
        self._unfold(self.more.isChecked())
        self._show_life()
        self._show_source()

    def open_place(self, place: str) -> None:
        """Unfold the field at *place* if it is folded."""
        if place in _FOLDED:
            self.more.setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow colours and language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_origin"):
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_origin"):
            self._draw()

    # Taking a token from a file

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Take the token from"), str(self.session.folder or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Packages and answer files (*.ppkg *.xml)"))
        dialog.fileSelected.connect(self.take_from)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def take_from(self, path: str) -> None:
        """Read the token of the file *path* in the background and enter it."""
        self.take.setEnabled(False)
        self.source.set_text(self.tr("Reading…"))
        opened = self.session.opened
        run_task(
            self,
            partial(_read, Path(path)),
            partial(self._found, opened, Path(path).name),
            partial(self._failed, opened),
        )

    def _found(self, opened: Opened | None, name: str, found: FoundToken) -> None:
        self.take.setEnabled(True)
        entra = self.session.project.account.entra
        if opened is not None and self.session.opened is not None and opened.path == self.session.opened.path:
            is_new = entra.token != found.token
            self._origin = (found.token, name, is_new)
            if is_new:
                # What stands there of expiry and account is that of the token before.
                new = with_token(
                    self.session.project,
                    token=found.token,
                    expiry=found.expiry,
                    tenant=found.tenant,
                    account=found.account,
                    package_id=found.package_id,
                    authority=found.authority or entra.authority,
                )
                self.session.replace(new)
                self._day.known.setFocus()
        self._show_source()

    def _failed(self, _opened: Opened | None, error: Exception) -> None:
        self.take.setEnabled(True)
        self._show_source()
        show_error(self, error)

    # What is shown

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if _TOKEN in places:
            self._show_source()
        if _EXPIRY in places:
            self._show_life()

    @Slot()
    def _load(self) -> None:
        self._origin = None
        self._show_source()
        self._show_life()
        self.more.setChecked(self.session.project.account.entra.authority != AUTHORITY)

    @Slot()
    def _look(self) -> None:
        """Keep the folded fields in sight while something is wrong with one."""
        if any(map(self.session.problems_at, _FOLDED)):
            self.more.setChecked(True)

    @Slot(bool)
    def _unfold(self, is_open: bool) -> None:
        if not is_open and any(map(self.session.problems_at, _FOLDED)):
            self.more.setChecked(True)
            return
        for row in self._folded.values():
            row.set_visible(is_open)
        self.more.setText(self.tr("Hide address and account") if is_open else self.tr("Show address and account"))

    def _show_source(self) -> None:
        """Say where the token came from, as long as it is that token."""
        text = ""
        if self._origin and self._origin[0] == self.session.project.account.entra.token:
            name = f"<b>{escape(shown(self._origin[1]))}</b>"
            if self._origin[2] and self.session.project.account.entra.expiry:
                text = self.tr("Taken from {0}.")
            elif self._origin[2]:
                text = self.tr("Taken from {0}. Its expiry is not in the file: enter the day if you know it.")
            else:
                text = self.tr("{0} has the same token as is entered here.")
            text = text.format(name)
        self.source.set_text(text)

    def _show_life(self) -> None:
        """Say how long the token still lives."""
        expiry = self.session.project.account.entra.expiry
        if expiry is None:
            self.life.set_text("")
            return
        left = days_left(expiry, datetime.now(UTC))
        if left >= 0:
            text = self.tr("%n day(s) left, until {0} ({1} UTC).", "", left)
        else:
            text = self.tr("It ended at {0} ({1} UTC).")
        self.life.set_text(escape(text.format(local_text(expiry), utc_text(expiry))))

    def _draw(self) -> None:
        self.take.setIcon(icon("open", self.palette(), QPalette.ColorRole.ButtonText))


def _read(path: Path, _progress: Progress) -> FoundToken:
    return read_bulk_token(path)
