"""How a bulk token of the demo tenant is known. It works on no device, so no package may go out with one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from app.core.text import N_, Sentence
from app.model.project import Entra, Join, Target

if TYPE_CHECKING:
    from app.core.secret import Secret
    from app.model.project import Project

DEMO_PREFIX = "0.DEMO-NOT-A-REAL-TOKEN-"
"""What every bulk token of the demo tenant begins with. Real ones begin with ``0.`` too (``bulk-token.md`` 1.1)."""

DEMO_AUTHORITY = "https://demo.invalid/common"
"""What a package of the demo tenant names as its sign-in address: a host that can never exist (RFC 2606)."""


def is_demo_token(secret: str) -> bool:
    """Tell whether the bulk token *secret* is one of the demo tenant; blanks around it do not matter."""
    return secret.strip().startswith(DEMO_PREFIX)


_VERSION = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})+")


def raised(version: str, target: Target) -> str:
    """Return the version after *version*: 1.0 becomes 1.1, 1.0.0.9 becomes 1.0.0.10. What is no version stays.

    Before Windows 10 1709 versions are read as decimals, where 1.10 is not higher than 1.9; for such a *target* 2.0
    follows (``wizard.md`` 5, Export).
    """
    if not _VERSION.fullmatch(version):
        return version
    numbers = [int(number) for number in version.split(".")]
    numbers[-1] += 1
    if target is Target.OLDER and len(numbers) == 2 and numbers[-1] > 9:
        numbers = [numbers[0] + 1, 0]
    return ".".join(map(str, numbers))


def with_token(
    project: Project,
    *,
    token: Secret,
    expiry: datetime | None,
    tenant: str,
    account: str,
    package_id: str,
    authority: str,
) -> Project:
    """Return *project* joining Entra ID with *token*; what it knew of the token before it is gone, all else stays.

    *package_id* is that of the token's account, not of the package.
    """
    entra = Entra(
        token=token,
        expiry=expiry.astimezone(UTC).replace(microsecond=0) if expiry else None,
        authority=authority,
        tenant=tenant,
        account=account,
        package_id=package_id,
    )
    return replace(project, account=replace(project.account, join=Join.ENTRA, entra=entra))


def renewed(
    project: Project,
    *,
    token: Secret,
    expiry: datetime | None,
    tenant: str,
    account: str,
    package_id: str,
    authority: str,
) -> Project:
    """Return *project* with a new token, ready to be built again in place of the package before it.

    Its id stays and its version rises, as Windows replaces an installed package only by one of the same id and a
    higher version (``wizard.md`` 5, Export).
    """
    fresh = with_token(
        project,
        token=token,
        expiry=expiry,
        tenant=tenant,
        account=account,
        package_id=package_id,
        authority=authority,
    )
    package = replace(fresh.package, version=raised(fresh.package.version, fresh.target))
    return replace(fresh, package=package)


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
