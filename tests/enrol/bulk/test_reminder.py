"""The reminder is a calendar file that another program reads, without a secret; and the words about a token's life."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.error import BadInput
from app.core.text import moment_words
from app.enrol.bulk.lifetime import DEFAULT, days_of, last_day, why_so_long
from app.enrol.bulk.reminder import reminder
from app.model.token import Token, end_of

NOW = datetime(2027, 2, 1, 8, 0, tzinfo=UTC)
END = datetime(2027, 3, 2, 23, 59, 59, tzinfo=UTC)
TOKEN = Token(
    expiry=END,
    package_id="11111111-2222-4333-8444-555555555555",
    tenant="contoso.com",
    account="package_11111111-2222-4333-8444-555555555555@contoso.com",
)
LAB = {"project": "Lab; room 1, floor\\2", "files": "lab.ppkg"}


def events(data: bytes) -> list[Any]:
    """Return the events that the package icalendar, which is not ours, reads in *data*."""
    icalendar = pytest.importorskip("icalendar", reason="the package icalendar is not installed")
    found: list[Any] = list(icalendar.Calendar.from_ical(data).walk("VEVENT"))
    return found


def test_another_program_reads_it() -> None:
    """One event at the end of the token, with both reminders, and texts as they were."""
    data = reminder(TOKEN, "en", NOW, **LAB)
    # The judge is lenient about semicolons.
    assert b"SUMMARY:Bulk token ends: Lab\\; room 1\\, floor\\\\2\r\n" in data
    (event,) = events(data)
    assert event.decoded("dtstart") == END
    assert event.decoded("dtstamp") == NOW
    assert str(event["summary"]) == "Bulk token ends: Lab; room 1, floor\\2"
    assert f"works until {moment_words(END)}." in str(event["description"])
    assert "Package: lab.ppkg" in str(event["description"]).splitlines()
    assert [alarm.decoded("trigger") for alarm in event.walk("VALARM")] == [timedelta(days=-14), timedelta(days=-3)]
    assert {alarm["action"] for alarm in event.walk("VALARM")} == {"DISPLAY"}


def test_a_renewed_token_moves_the_event() -> None:
    """The same package keeps its UID and raises SEQUENCE; another package or tenant has an event of its own."""
    (first,) = events(reminder(TOKEN, "en", NOW))
    (again,) = events(reminder(TOKEN, "fr", NOW + timedelta(hours=1)))
    (later,) = events(reminder(replace(TOKEN, expiry=END + timedelta(days=30)), "en", NOW))
    (other,) = events(reminder(replace(TOKEN, tenant="fabrikam.com"), "en", NOW))
    assert first["uid"] == again["uid"] == later["uid"] != other["uid"]
    assert first["sequence"] == again["sequence"] < later["sequence"] < 2**31


def test_reminders_that_are_past_are_left_out() -> None:
    """A token of five days gets only the later one."""
    (event,) = events(reminder(TOKEN, "en", END - timedelta(days=5)))
    assert [alarm.decoded("trigger") for alarm in event.walk("VALARM")] == [timedelta(days=-3)]
    (event,) = events(reminder(TOKEN, "en", END))
    assert event.walk("VALARM") == []


@given(st.text(max_size=200), st.text(max_size=60), st.sampled_from(["en", "fr"]))
@settings(max_examples=60)
def test_any_text_survives_and_lines_stay_short(project: str, files: str, language: str) -> None:
    """Lines end in CRLF and have 75 octets at most; texts come back without control characters, and break nothing."""
    data = reminder(TOKEN, language, NOW, project=project, files=files)
    assert data.endswith(b"END:VCALENDAR\r\n")
    lines = data.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 for line in lines)
    assert all(b"\n" not in line and b"\r" not in line for line in lines)
    for line in lines:
        line.decode()
    (event,) = events(data)
    clean = project.replace("\r\n", "\n").replace("\r", "\n")
    clean = "".join(char for char in clean if char == "\n" or (char >= " " and not "\x7f" <= char <= "\x9f"))
    assert str(event["summary"]).endswith(clean if project else TOKEN.account)
    assert event.decoded("dtstart") == END
    assert len(event.walk("VALARM")) == 2


def test_the_day_to_ask_for() -> None:
    """Thirty days by default, counted in UTC, 1 to 180; the token ends one second before that day."""
    late = datetime(2027, 2, 1, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert last_day(DEFAULT, NOW) == date(2027, 3, 3)
    assert end_of(last_day(DEFAULT, NOW)) == END
    assert last_day(1, late) == date(2027, 2, 3)
    assert days_of(last_day(180, late), late) == 180
    for days in (0, 181, -1):
        with pytest.raises(BadInput, match="1 to 180"):
            last_day(days, NOW)


def test_a_long_life_asks_why() -> None:
    """Up to ninety days nothing is asked."""
    assert why_so_long(90) is None
    assert "Why 91 days?" in str(why_so_long(91))
