"""Asks for the secrets that a package needs and the open project lacks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.error import Locked
from app.model.field import with_secrets
from app.model.secret_need import needed_secrets
from app.ui.project.missing_secrets import MissingSecretsDialog
from app.ui.project.passphrase_dialog import UnlockDialog
from app.ui.widgets.question import open_dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.secret import Secret
    from app.ui.session.session import Session


class SecretQuestion(QObject):
    """Asks for the passphrase, else for each secret; ``answered`` comes when what was given is in the project.

    Whoever closes a question without an answer stops the whole.
    """

    answered = Signal()

    def __init__(self, session: Session, over: QWidget) -> None:
        """Ask about the project of *session*, in dialogs over the window of *over*."""
        super().__init__(over)
        self._session = session
        self._over = over

    @Slot()
    def ask(self) -> None:
        """Ask if something is missing."""
        missing = self._missing()
        if not missing:
            self.answered.emit()
        elif self._session.opened and self._session.opened.sealed:
            self._ask_passphrase()
        else:
            self._ask_each()

    def _missing(self) -> tuple[str, ...]:
        opened, project = self._session.opened, self._session.project
        return needed_secrets(project, replace(opened, project=project).missing) if opened else ()

    def _ask_passphrase(self, *, wrong: bool = False) -> None:
        path = self._session.path
        if path is not None:
            dialog = UnlockDialog(path.name, self._over.window(), wrong=wrong)
            dialog.entered.connect(self._unlock)
            dialog.rejected.connect(self._ask_each)
            open_dialog(dialog)

    @Slot(object)
    def _unlock(self, passphrase: Secret) -> None:
        try:
            self._session.unlock(passphrase)
        except Locked:
            self._ask_passphrase(wrong=True)
            return
        self.ask()

    @Slot()
    def _ask_each(self) -> None:
        missing = self._missing()
        if missing:
            dialog = MissingSecretsDialog(self._session.project, missing, self._over.window())
            dialog.given.connect(self._take)
            open_dialog(dialog)

    @Slot(object)
    def _take(self, given: dict[str, Secret]) -> None:
        self._session.replace(with_secrets(self._session.project, given))
        self.answered.emit()
