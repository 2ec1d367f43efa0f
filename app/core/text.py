"""Sentences for people: a template that can be translated, and the values put into it.

Days and times have one long form and one short one, each as the language of the reader writes it. The month is a word
in both, as 3/4/2027 is two different days in two countries. Data for programs has ISO 8601, and so have file names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from app.core.resource import resource
from app.core.system.language import language_of_windows
from app.core.system.local_time import in_zone

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, tzinfo


def N_(_context: str, text: str) -> str:  # noqa: N802 - the name that translation tools look for
    """Mark *text* for translation and return it unchanged; it is translated when it is shown."""
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: a template with ``{name}`` places, and the values for them. Values never contain a secret."""

    template: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format_map(self.values) if self.values else self.template


def labelled(label: object, text: object) -> Sentence:
    """Return *text* after its *label*, with the colon of the person's language; both may be sentences."""
    return Sentence(N_("Sentence", "{label}: {text}"), {"label": label, "text": text})


def moment_words(instant: datetime, zone: tzinfo | None = None) -> Sentence:
    """Return *instant* in *zone* (None: that of the system) to the minute, long: ``3 March 2027, 00:59``."""
    there = in_zone(instant, zone)
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
    there = in_zone(instant, zone)
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


ENGLISH = "en"
LANGUAGES = (ENGLISH, "fr")
TRANSLATIONS = resource("translations")
"""Where ``provisioning-designer_fr.ts`` lies."""

_PLACE = re.compile(r"\{(\w*)[^{}]*\}")


def language_of(environment: Mapping[str, str]) -> str:
    """Return the language that the *environment* of a process asks for, as programs on Unix read it.

    Where it asks for none, that of Windows' own windows is taken on Windows, and English elsewhere.
    """
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(variable):
            return next((one for one in LANGUAGES if environment[variable].lower().startswith(one)), ENGLISH)
    own = language_of_windows()
    return own if own in LANGUAGES else ENGLISH


def translate(template: str, language: str) -> str:
    """Return *template*, a text marked with ``N_``, in *language*; English if there is no such text."""
    return template if language == ENGLISH else _read(language).get(template, template)


def written(sentence: Sentence, language: str) -> str:
    """Return *sentence* in *language*; values that are sentences too are translated with it."""
    template = translate(sentence.template, language)
    if not sentence.values:
        return template
    return template.format_map(
        {
            name: written(value, language) if isinstance(value, Sentence) else value
            for name, value in sentence.values.items()
        }
    )


@cache
def _read(language: str) -> dict[str, str]:
    """Return the finished translations of *language*; none if the file is missing or damaged.

    One whose places differ from those of its source is left out: showing it could fail.
    """
    from xml.etree import ElementTree

    try:
        root = ElementTree.parse(TRANSLATIONS / f"provisioning-designer_{language}.ts").getroot()  # noqa: S314 - a file of ours
    except (OSError, ElementTree.ParseError):
        return {}
    return {
        source: text
        for message in root.iter("message")
        if (source := message.findtext("source"))
        and (translation := message.find("translation")) is not None
        and (text := translation.text)
        and translation.get("type") is None
        and places(source) == places(text)
    }


def places(template: str) -> set[str]:
    """Return the names of the places to fill in *template*."""
    return set(_PLACE.findall(template.replace("{{", "").replace("}}", "")))
