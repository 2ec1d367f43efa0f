"""When a bulk token ends: days and instants, their texts, and how long that is from now.

An instant is a time in UTC to the second. People, and the service that makes tokens, say a day, and mean that the
token ends one second before the day begins in UTC (``bulk-token.md`` 1.2).
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from app.core.text import N_, Sentence

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Hours up to 23: newer versions of Python also take 24, for midnight of the next day.
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}Z")
_SECOND = timedelta(seconds=1)
_WHOLE_DAY = timedelta(days=1)


def end_of(day: date) -> datetime:
    """Return the instant at which a token that was asked for *day* ends: the last second of the day before, UTC.

    :raises ValueError: there is no day before it.
    """
    try:
        return datetime.combine(day, time(), UTC) - _SECOND
    except OverflowError:
        raise ValueError(day) from None


def day_of(expiry: datetime) -> date:
    """Return the first day (UTC) on which the token that ends at *expiry* does not work at all."""
    last = expiry.astimezone(UTC).date()
    return last + _WHOLE_DAY if last < date.max else last


def days_left(expiry: datetime, now: datetime) -> int:
    """Return the whole days from *now* to *expiry*, rounded down: 0 on the last day, negative once it is over."""
    return (expiry - now) // _WHOLE_DAY


def instant_text(instant: datetime) -> str:
    """Return *instant* as text: ``2027-02-28T23:59:59Z``."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def read_instant(text: str) -> datetime:
    """Return the instant that *text* says, as :func:`instant_text` writes it; a day is read as :func:`end_of` says.

    :raises ValueError: it is neither, or no calendar has it.
    """
    if _DAY.fullmatch(text):
        return end_of(date.fromisoformat(text))
    if _INSTANT.fullmatch(text):
        return datetime.fromisoformat(text)
    raise ValueError(text)


def in_words(instant: datetime) -> str:
    """Return *instant* for people, in UTC and in figures alone: ``2027-02-28 23:59:59``."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(" ", timespec="seconds")


def left_in_words(expiry: datetime, now: datetime) -> Sentence:
    """Return how long it is from *now* to *expiry*, or how long ago that was, in whole days."""
    is_over = expiry <= now
    days = days_left(now, expiry) if is_over else days_left(expiry, now)
    some, one, less = _ENDED if is_over else _LEFT
    if days > 1:
        return Sentence(some, {"days": days})
    return Sentence(one if days == 1 else less)


_LEFT = (N_("Token", "{days} days left"), N_("Token", "1 day left"), N_("Token", "less than a day left"))
_ENDED = (
    N_("Token", "ended {days} days ago"),
    N_("Token", "ended 1 day ago"),
    N_("Token", "ended less than a day ago"),
)
