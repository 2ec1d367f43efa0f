"""Times that Windows does not know are told all the same, in the standard time of this computer."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

import pytest

from app.core.system.local_time import from_local, in_zone, since_1970
from app.core.text import moment_words, short_words
from app.deliver.sheet.page import local_words
from app.model.token import end_on, last_day_of

OLD = datetime(1969, 7, 20, 20, 17, tzinfo=UTC)
LATE = datetime(3001, 1, 19, tzinfo=UTC)
HOUR = timedelta(hours=1)


class WindowsZone(tzinfo):
    """The zone of a computer whose system knows no times before 1970 and after 3000; summer all the year."""

    def utcoffset(self, when: datetime | None) -> timedelta:
        """Return two hours."""
        if when is None or not 1970 <= when.year <= 3000:
            raise OSError(22, "Invalid argument")
        return 2 * HOUR

    def dst(self, when: datetime | None) -> timedelta:
        """Return an hour."""
        return self.utcoffset(when) / 2

    def tzname(self, when: datetime | None) -> str:  # noqa: ARG002 - given by Python
        """Return a name."""
        return "Windows"

    def fromutc(self, when: datetime) -> datetime:
        """Return *when* here."""
        return when + self.utcoffset(when)


@pytest.fixture(autouse=True)
def central_europe(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the standard time be an hour ahead of UTC."""
    monkeypatch.setattr(time, "timezone", -3600)


def test_a_time_beyond_those_of_windows_is_one_of_standard_time() -> None:
    """Before 1970 and after 3000 the standard time counts, between them what the system says."""
    zone = WindowsZone()
    assert in_zone(datetime(2027, 1, 1, tzinfo=UTC), zone).hour == 2
    assert in_zone(OLD, zone).isoformat() == "1969-07-20T21:17:00+01:00"
    assert in_zone(LATE, zone).isoformat() == "3001-01-19T01:00:00+01:00"
    assert from_local(datetime(1969, 7, 20, 21, 17, tzinfo=zone)) == OLD


def test_words_and_days_of_such_times() -> None:
    """What tells a time, or asks for a day, takes these too."""
    zone = WindowsZone()
    assert str(moment_words(OLD, zone)) == "20 July 1969, 21:17"
    assert str(short_words(OLD, zone)) == "20 Jul 1969 21:17"
    assert str(local_words(OLD, zone)) == "20 July 1969, 21:17 (UTC+01:00)"
    assert last_day_of(OLD.replace(hour=23), zone) == date(1969, 7, 21)
    assert end_on(date(1969, 7, 20), zone) == datetime(1969, 7, 19, 23, 59, 59, tzinfo=UTC)


def test_the_ends_of_the_calendar() -> None:
    """Where a zone has no time for an instant, it is told as it is."""
    first, last = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    assert in_zone(first, timezone(-HOUR)) == first
    assert in_zone(last, timezone(HOUR)) == last
    assert in_zone(last, WindowsZone()) == last


def test_seconds_of_any_file() -> None:
    """A file of 1601, as archives of Windows give them, has a time; one beyond the calendar none."""
    assert since_1970(-11_644_473_600) == datetime(1601, 1, 1, tzinfo=UTC)
    assert since_1970(1.5) == datetime(1970, 1, 1, 0, 0, 1, 500_000, tzinfo=UTC)
    with pytest.raises(ValueError, match="1e"):
        since_1970(1e18)
