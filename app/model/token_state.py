"""What a bulk token is good for at a given time: one state, and the sentences about it that all faces use.

A token of the demo tenant is in the state *Training* whatever else is known of it: it joins no device. Its end is
nowhere a reason for anything.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.core.text import N_, Sentence, moment_words
from app.model.token import left_in_words

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from app.model.token import Token

SOON: Final = timedelta(days=14)
"""What is left of a token when it is near its end, at most."""

_LAST_PART: Final = 3
"""The part of its life that is the last one: a token that was asked for three days is not near its end at once."""


class TokenStanding(StrEnum):
    """The state of a token; the values are those of JSON."""

    NONE = "none"
    TRAINING = "training"
    UNREADABLE = "unreadable"
    """It has blanks or line breaks in it, so that no device can use it."""
    ENDED = "ended"
    END_UNKNOWN = "end_unknown"
    ENDS_SOON = "ends_soon"
    WORKS = "works"


JOINING: Final = frozenset((TokenStanding.WORKS, TokenStanding.ENDS_SOON, TokenStanding.END_UNKNOWN))
"""The states in which devices can join."""


def standing_of(token: Token, now: datetime, *, is_there: bool | None = None) -> TokenStanding:
    """Return the state of *token* at *now* (UTC); *is_there* says of one whose secret is not at hand that it exists."""
    secret = token.token.reveal().strip()
    if not (secret if is_there is None else is_there):
        return TokenStanding.NONE
    if token.is_demo:
        return TokenStanding.TRAINING
    if is_broken(token):
        return TokenStanding.UNREADABLE
    if token.expiry is None:
        return TokenStanding.END_UNKNOWN
    if token.has_ended(now):
        return TokenStanding.ENDED
    return TokenStanding.ENDS_SOON if is_near_end(token, now) else TokenStanding.WORKS


def is_broken(token: Token) -> bool:
    """Return whether blanks or line breaks are in the secret of *token*, which came in while it was copied."""
    return any(char.isspace() for char in token.token.reveal().strip())


def is_near_end(token: Token, now: datetime) -> bool:
    """Return whether *token* is in the last part of the life that was asked for, and within :data:`SOON` of its end."""
    if token.expiry is None or token.has_ended(now):
        return False
    asked = token.expiry - token.made if token.made and token.made < token.expiry else None
    return token.expiry - now < (SOON if asked is None else min(SOON, asked / _LAST_PART))


def title_of(standing: TokenStanding) -> Sentence:
    """Return *standing* in a few words, with a sign before them."""
    return Sentence(_TITLES[standing])


def joining(token: Token, standing: TokenStanding, now: datetime, zone: tzinfo | None = None) -> Sentence:
    """Return whether devices can join with *token*, which is in *standing* at *now* (UTC), and until when.

    The end is the last moment at which it works, in *zone* (None: that of the system).
    """
    values: dict[str, object] = {}
    if token.expiry is not None:
        values = {"end": moment_words(token.expiry, zone), "left": left_in_words(token.expiry, now)}
    return Sentence(_JOINING[standing], values)


TRAINING_WORD: Final = N_("Token", "Training")
"""The word for the state of a token of the demo tenant."""

_TITLES: Final = {
    TokenStanding.NONE: N_("Token", "There is no token yet"),
    TokenStanding.TRAINING: N_("Token", "⚠ Training"),
    TokenStanding.UNREADABLE: N_("Token", "✕ The token cannot be read"),
    TokenStanding.ENDED: N_("Token", "✕ The token has ended"),
    TokenStanding.END_UNKNOWN: N_("Token", "There is a token; its end is not known"),
    TokenStanding.ENDS_SOON: N_("Token", "⚠ The token ends soon"),
    TokenStanding.WORKS: N_("Token", "✓ The token works"),
}

_UNTIL: Final = N_("Token", "Devices can join with the bulk token until {end} ({left}).")

_JOINING: Final = {
    TokenStanding.NONE: N_("Token", "There is no bulk token, so no device can join."),
    TokenStanding.TRAINING: N_("Token", "Training: the bulk token is from the demo tenant and joins no device."),
    TokenStanding.UNREADABLE: N_("Token", "The bulk token has blanks or line breaks in it, so no device can join."),
    TokenStanding.ENDED: N_(
        "Token", "The bulk token worked until {end} ({left}). No device can join with it any more."
    ),
    TokenStanding.END_UNKNOWN: N_(
        "Token",
        "Devices can join with the bulk token until it ends. When that is, is not known: at most 180 days after it was "
        "made.",
    ),
    TokenStanding.ENDS_SOON: _UNTIL,
    TokenStanding.WORKS: _UNTIL,
}
