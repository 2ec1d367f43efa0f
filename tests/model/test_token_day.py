"""When a bulk token ends: a day, an instant, and what is left of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.token import day_of, days_left, end_of, end_on, instant_text, last_day_of, read_instant

END = datetime(2021, 2, 28, 23, 59, 59, tzinfo=UTC)
INSTANTS = st.datetimes(timezones=st.just(UTC)).map(lambda one: one.replace(microsecond=0))


def test_a_day_is_what_the_service_makes_of_it() -> None:
    """The numbers of the answer that was published: asked 2021-03-01, granted until 1614556799."""
    assert end_of(date(2021, 3, 1)) == END == datetime.fromtimestamp(1614556799, UTC)
    assert day_of(END) == date(2021, 3, 1)


@given(st.dates(min_value=date(1, 1, 2)))
def test_a_day_comes_back(day: date) -> None:
    """The end of the token of a day tells the day."""
    assert day_of(end_of(day)) == day


@given(INSTANTS)
def test_an_instant_comes_back_from_its_text(instant: datetime) -> None:
    """Text and instant are the same, for every second there is."""
    assert read_instant(instant_text(instant)) == instant


@pytest.mark.parametrize(
    ("text", "instant"),
    [("2021-02-28T23:59:59Z", END), ("2021-03-01", END), ("2024-02-29T00:00:00Z", datetime(2024, 2, 29, tzinfo=UTC))],
)
def test_texts_that_are_read(text: str, instant: datetime) -> None:
    """A time says itself, a day the second before it begins."""
    assert read_instant(text) == instant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2021-02-29",
        "2021-02-28T23:59:60Z",
        "2021-02-28T24:00:00Z",
        "2021-02-28T23:59:59",
        "2021-02-28T23:59:59+00:00",
        "2021-02-28T23:59:59.5Z",
        "2021-02-28 23:59:59Z",
        "2021-W08-7",
        "20210228",
        "0001-01-01",
        "٢٠٢١-03-01",
    ],
)
def test_texts_that_are_not_read(text: str) -> None:
    """Anything else is refused, and so are days and times that no calendar has."""
    with pytest.raises(ValueError):  # noqa: PT011 - the callers make the sentence; the error has none
        read_instant(text)


@pytest.mark.parametrize(
    ("before", "days"),
    [
        (timedelta(days=12), 12),
        (timedelta(days=12) - timedelta(seconds=1), 11),
        (timedelta(seconds=1), 0),
        (timedelta(0), 0),
        (timedelta(seconds=-1), -1),
        (timedelta(days=-3), -3),
    ],
)
def test_days_left(before: timedelta, days: int) -> None:
    """Days are whole and rounded down, so that nobody is promised more than there is."""
    assert days_left(END, END - before) == days


def test_the_zone_does_not_matter() -> None:
    """An instant is the same wherever it is read."""
    east = END.astimezone(timezone(timedelta(hours=9)))
    assert (day_of(east), days_left(east, END), instant_text(east)) == (day_of(END), 0, "2021-02-28T23:59:59Z")
    assert day_of(datetime(9999, 12, 31, tzinfo=UTC)) == date.max


ZONES = [timezone(timedelta(hours=hours)) for hours in (-12, -8, 0, 1, 13)]


@given(st.dates(min_value=date(1, 1, 4), max_value=date(9999, 12, 28)), st.sampled_from(ZONES))
def test_the_last_day_comes_back_in_any_zone(day: date, zone: timezone) -> None:
    """What is shown as the last day of a token is read as the same end, wherever the computer is."""
    assert last_day_of(end_on(day, zone), zone) == day
    end = end_of(day)
    assert end_on(last_day_of(end, zone), zone) == end
