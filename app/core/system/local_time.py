"""Times of this computer's zone, and of its clock: Windows knows them from 1970 to 3000 only.

Python asks ``localtime_s`` and ``gmtime_s`` there and raises ``OSError`` beyond, so that a token that ended in 1969, or
a file of 1601, stopped the program. On no system there is a time before the year 1 or after 9999.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def in_zone(instant: datetime, zone: tzinfo | None = None) -> datetime:
    """Return *instant* in *zone* (None: that of the system), or in its standard time where the system knows no other.

    An instant that has no time there, at the ends of the calendar, comes back as it is.
    """
    try:
        return instant.astimezone(zone)
    except OSError:
        return in_zone(instant, _standard())
    except OverflowError:
        return instant


def from_local(local: datetime) -> datetime:
    """Return the instant (UTC) of a time without a zone, which is one of this computer, or of another zone.

    :raises OverflowError: there is none.
    """
    try:
        return local.astimezone(UTC)
    except OSError:
        return local.replace(tzinfo=_standard()).astimezone(UTC)


def since_1970(seconds: float) -> datetime:
    """Return the instant (UTC) so many *seconds* after the beginning of 1970, or before it.

    :raises ValueError: the calendar has none.
    """
    try:
        return _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        raise ValueError(seconds) from None


def _standard() -> timezone:
    return timezone(timedelta(seconds=-time.timezone))
