"""The card of the bulk token that joins devices to Entra ID (``wizard.md`` 4.3, ``bulk-token.md`` 1.5)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.core.masking import shown
from app.jobs.enrol.token import put
from app.jobs.enrol.token_life import take
from app.model.token import AUTHORITY
from app.ui.look.follow import follow
from app.ui.look.markup import joined, markup
from app.ui.look.unfolding import unfolds
from app.ui.pages.token_actions import TokenActions
from app.ui.pages.token_state import TokenOrigin, TokenSource, TokenStateView
from app.ui.widgets.choice import Day
from app.ui.widgets.field import TextField, TokenField
from app.ui.widgets.question import open_dialog, show_error
from app.ui.wizard.card import Card
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.model.store.project_store import Opened
    from app.model.token import Token
    from app.ui.session.session import Session

_TOKEN = "account.entra.token"  # noqa: S105 - the place of a token
_EXPIRY = "account.entra.expiry"
_AUTHORITY = "account.entra.authority"
_TENANT = "account.entra.tenant"
_ACCOUNT = "account.entra.account"
_PACKAGE_ID = "account.entra.package_id"
_FOLDED = (_AUTHORITY, _TENANT, _ACCOUNT, _PACKAGE_ID)
_ALL = frozenset((_TOKEN, _EXPIRY, *_FOLDED))


class TokenCard(Card):
    """The token: its state, how to get one, and its fields. ``rebuild`` asks to build the package after a renewal."""

    rebuild = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the card."""
        super().__init__(session, parent)
        self.session = session
        self.state = TokenStateView(self)
        self.add_widget(self.state)
        self.buttons = TokenActions(session, self)
        self.take = self.buttons.take
        self.add_widget(self.buttons)
        self._token = self.add_row(TokenField(), _TOKEN)
        self._day = Day()
        self._expiry = self.add_row(self._day, _EXPIRY)
        self.more = QPushButton(self)
        unfolds(self.more)
        self.more.setObjectName("account.entra.more")
        self.add_beside(self.more)
        self._folded = {place: self.add_row(TextField(), place) for place in _FOLDED}
        self.advice = self.add_hint()
        self.column.addSpacing(12)
        self._origin: TokenOrigin | None = None
        self.buttons.file_asked.connect(self._ask_for_file)
        self.buttons.got.connect(self._got)
        self.buttons.rebuild.connect(self.rebuild)
        self.more.toggled.connect(self._unfold)
        session.changed.connect(self._follow)
        session.loaded.connect(self._load)
        session.problems_changed.connect(self._look)
        self.retranslate()
        self._load()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Bulk token"), self.tr("Devices join with this token, without a person signing in."))
        self._token.set_text(
            self.tr("Token"),
            self.tr("Whoever has the token can join devices. It can be pasted here, and not be copied."),
            required=True,
        )
        self._expiry.set_text(
            self.tr("Last day"),
            self.tr(
                "The last day on which the token works, on this computer’s clock; the token itself does not say. One "
                "that was asked for until a day ends when that day begins (UTC)."
            ),
        )
        self._day.known.setText(self.tr("Known:"))
        self._day.known.setAccessibleName(self.tr("The last day of the token is known"))
        self._day.day.setAccessibleName(self.tr("The last day of the token"))
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
            markup(
                self.tr(
                    "<b>Multi-factor authentication and Conditional Access</b> stop the join: leave accounts whose "
                    "name starts with <b>package_</b> out of those policies. The token belongs to such an account."
                )
            ),
            self.tr("Deleting that account makes the token worthless at once. Do so if a package was lost."),
            self.tr("After 180 days at most, build the package again with a new token."),
            self.tr(
                "Entra ID lets one person add 20 devices by default. It seldom counts for bulk tokens; if joins stop "
                "there, raise “Maximum number of devices per user”."
            ),
        )
        self.advice.set_text(
            markup("<ul style='margin-left: -22px'>{0}</ul>", joined(markup("<li>{0}</li>", one) for one in points))
        )
        self._unfold(self.more.isChecked())
        self.buttons.retranslate()
        self._show_state()

    def open_place(self, place: str) -> None:
        """Unfold the field at *place* if it is folded."""
        if place in _FOLDED:
            self.more.setChecked(True)

    # Taking a token from a file

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Take the token from"), str(self.session.folder or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Packages and answer files (*.ppkg *.xml)"))
        dialog.fileSelected.connect(self.take_from)
        open_dialog(dialog)

    @Slot(str)
    def take_from(self, path: str) -> None:
        """Read the token of the file *path* in the background and enter it."""
        self.take.setEnabled(False)
        self.state.tell_reading()
        opened = self.session.opened
        run_task(
            self,
            partial(_read, Path(path)),
            partial(self._found, opened, Path(path).name),
            partial(self._failed, opened),
        )

    def _found(self, opened: Opened | None, name: str, found: Token) -> None:
        self.take.setEnabled(True)
        entra = self.session.project.account.entra
        if opened is not None and self.session.opened is not None and opened.path == self.session.opened.path:
            is_new = entra.token != found.token
            source = TokenSource.FILE if is_new else TokenSource.SAME_FILE
            self._origin = TokenOrigin(found.token, source, shown(name))
            if is_new:
                # What stands there of expiry and account is that of the token before.
                found = replace(found, authority=found.authority or entra.authority)
                self.session.replace(put(self.session.project, found))
                self._day.known.setFocus()
        self._show_state()

    @Slot(str)
    def _got(self, person: str) -> None:
        """Tell who signed in for the token that the project has now."""
        self._origin = TokenOrigin(self.session.project.account.entra.token, TokenSource.SIGN_IN, shown(person))
        self._show_state()

    def _failed(self, _opened: Opened | None, error: Exception) -> None:
        self.take.setEnabled(True)
        self._show_state()
        show_error(self, error)

    # What is shown

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if places & _ALL:
            self._show_state()

    @Slot()
    def _load(self) -> None:
        self._origin = None
        self._show_state()
        self.more.setChecked(self.session.project.account.entra.authority != AUTHORITY)

    def _show_state(self) -> None:
        self.state.show_token(self.session.project.account.entra, self._origin)
        self.buttons.follow()

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
        self.more.setText(self.tr("Hide details") if is_open else self.tr("Details"))


def _read(path: Path, _progress: Progress) -> Token:
    return take(path)
