"""The state of a bulk token in words: whether there is one, from where, for whom, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.text import Sentence
from app.model.token import left_in_words
from app.model.token_state import TRAINING_WORD, TokenStanding, joining, standing_of, title_of
from app.ui.look.language import translated
from app.ui.look.markup import markup
from app.ui.widgets.badge import Badge, Tone
from app.ui.widgets.demo_sign import DemoSign
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.labels import Heading, Hint

if TYPE_CHECKING:
    from app.core.secret import Secret
    from app.model.token import Token

_TONES = {
    TokenStanding.TRAINING: Tone.WARNING,
    TokenStanding.END_UNKNOWN: Tone.WARNING,
    TokenStanding.ENDS_SOON: Tone.WARNING,
    TokenStanding.ENDED: Tone.BAD,
    TokenStanding.UNREADABLE: Tone.BAD,
}


class TokenSource(Enum):
    """Where a token came from."""

    FILE = auto()
    SAME_FILE = auto()
    """A file that has the same token as was here already."""
    SIGN_IN = auto()


@dataclass(frozen=True, slots=True)
class TokenOrigin:
    """Where *token* came from: the name of the file, or of the person who signed in."""

    token: Secret
    source: TokenSource
    name: str


class TokenStateView(QWidget):
    """Tells everything about a token but its value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Tell nothing yet."""
        super().__init__(parent)
        self.title = Heading(self)
        self.title.setObjectName("account.entra.state")
        self.badge = Badge(self)
        self.badge.setObjectName("account.entra.badge")
        self.demo = DemoSign(self)
        self.demo.setObjectName("account.entra.demo")
        self.advice, self.life, self.source = Hint(self), Hint(self), Hint(self)
        self.life.setObjectName("account.entra.life")
        self.source.setObjectName("account.entra.source")
        self.facts = FactList(self)
        self.facts.setObjectName("account.entra.facts")
        head = QHBoxLayout()
        head.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        head.addWidget(self.title, 1)
        head.addWidget(self.badge)
        for widget in (self.demo, self.advice, self.life, self.facts, self.source):
            column.addWidget(widget)

    def show_token(self, entra: Token, origin: TokenOrigin | None) -> None:
        """Tell the state of the token of *entra*, which came from *origin* if that is known."""
        now = datetime.now(UTC)
        standing = standing_of(entra, now)
        self._show_title(entra, standing, now)
        way = "" if entra.token else self.tr("Get one by signing in, take it from a file, or paste it below.")
        self.advice.set_text(way)
        said = translated(joining(entra, standing, now)) if entra.token else ""
        is_training = standing is TokenStanding.TRAINING
        self.life.set_text("" if is_training else said)
        self._show_source(entra, origin if origin and origin.token == entra.token else None)
        self.demo.setText(f"⚠ {said}")
        self.demo.setVisible(is_training)
        self.facts.show_facts(
            ((self.tr("Account"), entra.account), (self.tr("Tenant"), entra.tenant)) if entra.token else ()
        )

    def tell_reading(self) -> None:
        """Tell that a file is being read."""
        self.source.set_text(self.tr("Reading…"))

    def _show_title(self, entra: Token, standing: TokenStanding, now: datetime) -> None:
        self.title.setText(translated(title_of(standing)))
        word = ""
        if standing is TokenStanding.TRAINING:
            word = translated(Sentence(TRAINING_WORD))
        elif entra.token and entra.expiry:
            word = translated(left_in_words(entra.expiry, now))
        self.badge.show_word(word, _TONES.get(standing, Tone.GOOD))

    def _show_source(self, entra: Token, origin: TokenOrigin | None) -> None:
        if origin is None:
            template = ""
        elif origin.source is TokenSource.SIGN_IN:
            template = self.tr("Obtained by signing in as {0}.")
        elif origin.source is TokenSource.SAME_FILE:
            template = self.tr("{0} has the same token as is entered here.")
        elif entra.expiry:
            template = self.tr("Taken from {0}.")
        else:
            template = self.tr("Taken from {0}. Its end is not in the file: enter the day if you know it.")
        self.source.set_text(markup(template, markup("<b>{0}</b>", origin.name)) if origin else "")
