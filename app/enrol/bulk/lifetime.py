"""How long a bulk token is to live (``bulk-token.md`` 1.2, 1.8)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.core.error import BadInput
from app.core.text import N_, Sentence
from app.model.token import LONGEST_LIFE

SHORTEST = 1
LONGEST = LONGEST_LIFE
DEFAULT = 30
"""Days a token is asked for, if nobody says otherwise."""

ASKS_WHY = 90
"""Days above which the program asks for the reason."""


def last_day(days: int, now: datetime) -> date:
    """Return the day to ask the service for, so that a token works for *days* days from *now*, today included.

    It is the first day (UTC) on which the token works no longer; the service ends it one second before.

    :raises BadInput: *days* is not 1 to 180.
    """
    if not SHORTEST <= days <= LONGEST_LIFE:
        raise BadInput(
            N_("Error", "A bulk token lives {shortest} to {longest} days, not {days}. Choose a number between them."),
            shortest=SHORTEST,
            longest=LONGEST_LIFE,
            days=days,
        )
    return now.astimezone(UTC).date() + timedelta(days=days)


def days_of(day: date, now: datetime) -> int:
    """Return how many days from *now* on lead to *day*, as :func:`last_day` counts them."""
    return (day - now.astimezone(UTC).date()).days


def why_so_long(days: int) -> Sentence | None:
    """Return what to ask before a token is made for *days* days, None if it is not that long."""
    if days <= ASKS_WHY:
        return None
    return Sentence(
        N_(
            "Life",
            "Why {days} days? Whoever gets hold of the package can join devices to your tenant until then, and an "
            "unused token may end earlier without a word. Packages are rebuilt with a new token in one step.",
        ),
        {"days": days},
    )
