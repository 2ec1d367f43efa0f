"""A bulk token and its life: the one value for it, when it ends, and how that is written and said.

A token of the demo tenant is known by its beginning. It works on no device, so no package may go out with one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from app.core.secret import Secret
from app.core.system.local_time import from_local, in_zone
from app.core.text import N_, Sentence

AUTHORITY = "https://login.microsoftonline.com/common"
"""The sign-in authority WCD writes next to every bulk token (``wizard.md`` 4.3)."""


DEMO_PREFIX = "0.DEMO-NOT-A-REAL-TOKEN-"
"""What every bulk token of the demo tenant begins with. Real ones begin with ``0.`` too (``bulk-token.md`` 1.1)."""

DEMO_AUTHORITY = "https://demo.invalid/common"
"""What a package of the demo tenant names as its sign-in address: a host that can never exist (RFC 2606)."""

LONGEST_LIFE: Final = 180
"""Days that a bulk token lives at most (``bulk-token.md`` 1.2)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Token:
    """A bulk token, and all that is known of it (``bulk-token.md`` 1.2); the section of a project that joins Entra ID.

    ``expiry`` is the instant at which the token ends (UTC, whole seconds), ``tenant`` the id of the tenant,
    ``account`` the user ``package_…@domain`` that the token belongs to, and ``package_id`` the GUID in its name;
    ``made`` is when it was obtained (UTC, whole seconds), from which on it was to live as long as somebody chose. Each
    is None or empty where it is not known. ``token`` itself is empty where only its life is known.
    """

    token: Secret = field(default_factory=Secret)
    expiry: datetime | None = None
    authority: str = AUTHORITY
    tenant: str = ""
    account: str = ""
    package_id: str = ""
    made: datetime | None = None

    @property
    def is_demo(self) -> bool:
        """Return whether it is from the demo tenant; one that is left out or sealed is known by its sign-in address."""
        return is_demo_token(self.token.reveal()) if self.token else self.authority == DEMO_AUTHORITY

    def has_ended(self, now: datetime) -> bool:
        """Return whether it is known to have ended at *now*."""
        return self.expiry is not None and self.expiry <= now

    def with_life(self, life: Token) -> Token:
        """Return this token with the end, tenant, account and package id of *life*, and when that was obtained."""
        return replace(life, token=self.token, authority=self.authority)

    def life(self, now: datetime) -> dict[str, object]:
        """Return what is known of it as plain JSON, without the token; ``days_left`` as :func:`days_left` counts."""
        return {
            "expiry": instant_text(self.expiry) if self.expiry else None,
            "days_left": days_left(self.expiry, now) if self.expiry else None,
            "account": self.account or None,
            "tenant": self.tenant or None,
            "package_id": self.package_id or None,
            "obtained": instant_text(self.made) if self.made else None,
        }


def is_demo_token(secret: str) -> bool:
    """Return whether the bulk token *secret* is one of the demo tenant; blanks around it do not matter."""
    return secret.strip().startswith(DEMO_PREFIX)


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


def last_day_of(expiry: datetime, zone: tzinfo | None = None) -> date:
    """Return the last day, in *zone* (None: that of the system), on which the token that ends at *expiry* works."""
    return in_zone(expiry, zone).date()


def end_on(day: date, zone: tzinfo | None = None) -> datetime:
    """Return the last instant at which a token can end so that *day* in *zone* is the last on which it works.

    Tokens end one second before a day begins in UTC (``bulk-token.md`` 1.2).

    :raises ValueError: there is no day after it, or none before.
    """
    try:
        midnight = datetime.combine(day + _WHOLE_DAY, time(), zone)  # without a zone it is a time of this computer
        return end_of(from_local(midnight).date())
    except OverflowError:
        raise ValueError(day) from None


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
