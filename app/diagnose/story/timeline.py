"""The events in chronological order, each in a sentence, to be filtered and searched."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.diagnose.read import provider
from app.diagnose.read.event import UNDATED
from app.diagnose.read.masking import hidden_text, hidden_value, package_name
from app.diagnose.story.attempt_teller import is_no_trouble
from app.diagnose.story.event_words import event_sentence
from app.diagnose.story.own_package import is_own_package
from app.diagnose.story.turn import turn_files

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from datetime import datetime

    from app.core.text import Sentence
    from app.diagnose.read.event import Event


class Topic(StrEnum):
    """What an entry is about; the filter of the time line."""

    PACKAGE = "package"
    SETTING = "setting"
    JOIN = "join"
    ENROL = "enrol"
    NETWORK = "network"
    RESTART = "restart"
    WINDOWS = "windows"
    """Packages of Windows itself, and turns over nothing else: shown only to who asks for them."""
    OTHER = "other"


_SETTINGS: Final = frozenset({10, 11, 12, 13, 2000})
_RESTARTS: Final = frozenset({41, 42, 43, 44, 45})
_PACKAGES: Final = frozenset({20, 21, 22, 23})
_TURNS: Final = frozenset({30, 31, 70, 71, 90})
_TOPICS: Final = {
    provider.REGISTRATION: Topic.JOIN,
    provider.AAD: Topic.JOIN,
    provider.MANAGEMENT: Topic.ENROL,
    provider.REPORT: Topic.ENROL,
    provider.WLAN: Topic.NETWORK,
    provider.MODERN: Topic.OTHER,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class TimelineEntry:
    """One line of the time line. ``is_failure`` is what stands out; ``event`` is where it comes from."""

    when: datetime
    topic: Topic
    is_failure: bool
    event: Event

    @property
    def sentence(self) -> Sentence:
        """What the event says, without secrets; made when it is asked for, as long logs have many."""
        return event_sentence(self.event)

    def details(self) -> list[tuple[str, str]]:
        """Return the event's own facts and values (name, value), without secrets, to be shown and copied."""
        event = self.event
        facts = [
            ("Provider", event.provider),
            ("Event ID", str(event.id)),
            ("Level", str(event.level)),
            ("Record", str(event.record)),
            ("Computer", event.computer),
            ("File", event.source),
        ]
        found = [(name, hidden_text(value)) for name, value in facts if value]
        found += [(hidden_text(name, 60), hidden_value(name, value)) for name, value in event.data.items()]
        return [*found, ("Message", hidden_text(event.message))] if event.message else found


def make_timeline(events: Collection[Event], packages: Collection[str] = ()) -> list[TimelineEntry]:
    """Return an entry for each of *events*, which are in chronological order; those without a time have none.

    *packages* are the names of those that somebody added, and that are not of Windows whatever they are called.
    """
    entries = []
    is_own_next = False
    for event in reversed([event for event in events if event.when != UNDATED]):
        is_own = False
        told_by = provider.told_like(event.provider)
        if told_by == provider.PROVISIONING and event.id in _PACKAGES:
            name = event.value("Message1")
            identity = event.value("Message2") if event.id in (20, 23) else ""
            is_own = is_own_next = is_own_package(name, identity) and package_name(name) not in packages
        elif told_by == provider.PROVISIONING and event.id in _TURNS:
            is_own = is_own_next and not turn_files(event)
        entries.append(
            TimelineEntry(
                when=event.when,
                topic=Topic.WINDOWS if is_own else topic_of(event),
                is_failure=event.is_warning and not is_no_trouble(event) and not _is_marked_wrongly(event),
                event=event,
            )
        )
    entries.reverse()
    return entries


def without_windows(entries: Iterable[TimelineEntry]) -> list[TimelineEntry]:
    """Return *entries* without those of packages of Windows itself."""
    return [entry for entry in entries if entry.topic is not Topic.WINDOWS]


def _is_marked_wrongly(event: Event) -> bool:
    return provider.told_like(event.provider) == provider.PROVISIONING and event.id in (10, 11, 21)


def topic_of(event: Event) -> Topic:
    """Return what *event* is about."""
    told_by = provider.told_like(event.provider)
    if told_by == provider.PROVISIONING:
        if event.id in _RESTARTS:
            return Topic.RESTART
        return Topic.SETTING if event.id in _SETTINGS else Topic.PACKAGE
    return _TOPICS.get(told_by, Topic.RESTART)


def filter_timeline(
    entries: Iterable[TimelineEntry],
    *,
    text: str = "",
    topics: Collection[Topic] = (),
    only_failures: bool = False,
    since: datetime | None = None,
    until: datetime | None = None,
    show: Callable[[Sentence], str] = str,
) -> list[TimelineEntry]:
    """Return the entries of *topics* (none is all) that hold every word of *text*, blind to case and accents.

    *show* gives a sentence in the person's language, which is searched in addition to the values of the event as shown.
    """
    words = _folded(text).split()
    return [
        entry
        for entry in entries
        if (not topics or entry.topic in topics)
        and (not only_failures or entry.is_failure)
        and (since is None or entry.when >= since)
        and (until is None or entry.when <= until)
        and (not words or _holds(entry, words, show))
    ]


def _holds(entry: TimelineEntry, words: list[str], show: Callable[[Sentence], str]) -> bool:
    hay = _folded("\n".join((show(entry.sentence), *(value for _, value in entry.details()))))
    return all(word in hay for word in words)


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
