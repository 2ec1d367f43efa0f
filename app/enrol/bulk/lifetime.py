"""How long a bulk token is to live, and how long it still does, in words (``bulk-token.md`` 1.2, 1.8)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo

from app.core.error import BadInput
from app.core.text import N_, Sentence
from app.model.token import days_left

SHORTEST = 1
LONGEST = 180
DEFAULT = 30
"""Days a token is asked for, if nobody says otherwise."""

ASKS_WHY = 90
"""Days above which the program asks for the reason."""

_MONTHS = (
    N_("Month", "January"),
    N_("Month", "February"),
    N_("Month", "March"),
    N_("Month", "April"),
    N_("Month", "May"),
    N_("Month", "June"),
    N_("Month", "July"),
    N_("Month", "August"),
    N_("Month", "September"),
    N_("Month", "October"),
    N_("Month", "November"),
    N_("Month", "December"),
)


def last_day(days: int, now: datetime) -> date:
    """Return the day to ask the service for, so that a token works for *days* days from *now*, today included.

    It is the first day (UTC) on which the token works no longer; the service ends it one second before.

    :raises BadInput: *days* is not 1 to 180.
    """
    if not SHORTEST <= days <= LONGEST:
        raise BadInput(
            N_("Error", "A bulk token lives {shortest} to {longest} days, not {days}. Choose a number between them."),
            shortest=SHORTEST,
            longest=LONGEST,
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
            "Why {days} days? Whoever gets hold of the package can join devices to your tenant until then, and a token"
            " that lies unused may end earlier without a word. Packages are rebuilt with a new token in one step.",
        ),
        {"days": days},
    )


def life_words(expires: datetime, now: datetime, zone: tzinfo | None = None) -> Sentence:
    """Return how long a token that ends at *expires* still works, and until when in local time and in UTC.

    *zone* is the local one, None for that of the system.
    """
    values: dict[str, object] = {"local": instant_words(expires, zone), "utc": instant_words(expires, UTC)}
    left = days_left(expires, now)
    if expires <= now:
        return Sentence(N_("Life", "Ended on {local} ({utc} UTC)"), values)
    if left == 0:
        return Sentence(N_("Life", "Less than a day left, until {local} ({utc} UTC)"), values)
    if left == 1:
        return Sentence(N_("Life", "1 day left, until {local} ({utc} UTC)"), values)
    return Sentence(N_("Life", "{days} days left, until {local} ({utc} UTC)"), {"days": left, **values})


def instant_words(instant: datetime, zone: tzinfo | None = None) -> Sentence:
    """Return *instant* in *zone* (None: that of the system) to the minute: ``3 March 2027 00:59``."""
    there = instant.astimezone(zone)
    return Sentence(
        N_("Life", "{day} {month} {year} {time}"),
        {
            "day": there.day,
            "month": Sentence(_MONTHS[there.month - 1]),
            "year": there.year,
            "time": f"{there:%H:%M}",
        },
    )
