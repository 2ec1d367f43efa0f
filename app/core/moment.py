"""Days and times in sentences: one long form and one short one, each as the language of the reader writes it.

The month is a word in both, as 3/4/2027 is two different days in two countries. Data for programs has ISO 8601
instead, and so have file names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo


def moment_words(instant: datetime, zone: tzinfo | None = None) -> Sentence:
    """Return *instant* in *zone* (None: that of the system) to the minute, long: ``3 March 2027, 00:59``."""
    there = instant.astimezone(zone)
    return Sentence(
        N_("Moment", "{day} {month} {year}, {time}"),
        {
            "day": there.day,
            "month": Sentence(_MONTHS[there.month - 1]),
            "year": there.year,
            "time": f"{there:%H:%M}",
        },
    )


def short_words(instant: datetime, zone: tzinfo | None = None) -> Sentence:
    """Return *instant* in *zone* (None: that of the system) to the minute, short: ``3 Mar 2027 00:59``."""
    there = instant.astimezone(zone)
    return Sentence("{day} {time}", {"day": day_words(there), "time": f"{there:%H:%M}"})


def day_words(day: date) -> Sentence:
    """Return *day*, short: ``3 Mar 2027``."""
    values: dict[str, object] = {"day": day.day, "month": Sentence(_SHORT[day.month - 1]), "year": day.year}
    return Sentence("{day} {month} {year}", values)


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
_SHORT = (
    N_("Short month", "Jan"),
    N_("Short month", "Feb"),
    N_("Short month", "Mar"),
    N_("Short month", "Apr"),
    N_("Short month", "May"),
    N_("Short month", "Jun"),
    N_("Short month", "Jul"),
    N_("Short month", "Aug"),
    N_("Short month", "Sep"),
    N_("Short month", "Oct"),
    N_("Short month", "Nov"),
    N_("Short month", "Dec"),
)
