"""The last step of getting a bulk token: what was granted, and what is done with it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.token_state import joining, standing_of
from app.ui.look.language import translated
from app.ui.look.primary import set_primary
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.words.reason_card import ReasonCard

if TYPE_CHECKING:
    from app.jobs.enrol.token import Granted


class SignInResult(QWidget):
    """Shows a new token without its value. ``used`` takes it into the project, ``dropped`` goes without it."""

    used = Signal()
    dropped = Signal()

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        """Wait for a token; with *version* the package is built again with that one."""
        super().__init__(parent)
        self._version = version
        self.title = Heading(self, 1.2)
        self.title.setObjectName("sign_in.granted")
        self.title.setText(self.tr("✓ The token is here"))
        self.facts = FactList(self)
        self.facts.setObjectName("sign_in.facts")
        self.next, self.trouble = Hint(self), Hint(self)
        self.next.setObjectName("sign_in.next")
        self.use, self.drop = QPushButton(self), QPushButton(self)
        self.use.setObjectName("sign_in.use")
        self.drop.setObjectName("sign_in.drop")
        set_primary(self.use)
        self.use.setText(self.tr("&Renew and rebuild") if version else self.tr("&Use this token"))
        self.drop.setText(self.tr("Close without it"))
        inner = Scrolled(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 8)
        column.setSpacing(12)
        for widget in (self.title, self.facts, self.next, self.trouble):
            column.addWidget(widget)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(Area(inner, self), 1)
        whole.addLayout(foot)
        foot.addWidget(self.use)
        foot.addStretch(1)
        foot.addWidget(self.drop)
        self.use.clicked.connect(self.used)
        self.drop.clicked.connect(self.dropped)

    def show_token(self, granted: Granted) -> None:
        """Show what was *granted*."""
        token, now = granted.token, datetime.now(UTC)
        self.facts.show_facts(
            (
                (self.tr("Token"), translated(joining(token, standing_of(token, now), now))),
                (self.tr("Account"), token.account),
                (self.tr("Tenant"), token.tenant),
                (self.tr("Signed in as"), granted.person),
            )
        )
        if self._version:
            text = self.tr(
                "The project gets this token and the version {0}; the id of the package stays, so that it replaces the "
                "one before. Then it is built."
            ).format(self._version)
        else:
            text = self.tr(
                "The project gets the token with its end and its account, as one step that can be undone. Keep the "
                "project and its packages like a password."
            )
        self.next.set_text(
            text + " " + self.tr("If you close without it, delete the account in your tenant, as nobody has its token.")
        )
        trouble = translated(granted.trouble) if granted.trouble else ""
        self.trouble.set_text(
            self.tr("⚠ The client id could not be remembered: {0}").format(trouble) if trouble else ""
        )


class SignInFailed(QWidget):
    """A reason, with the way back to the form below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page without a reason."""
        super().__init__(parent)
        inner = Scrolled(self)
        self.reason = ReasonCard(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 8)
        column.addWidget(self.reason)
        column.addStretch(1)
        self.back, self.close_it = QPushButton(self.tr("&Back"), self), QPushButton(self.tr("Close"), self)
        self.back.setObjectName("sign_in.back")
        self.close_it.setObjectName("sign_in.close")
        foot = QHBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(Area(inner, self), 1)
        whole.addLayout(foot)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.close_it)
