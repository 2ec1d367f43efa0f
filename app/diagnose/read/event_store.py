"""What was read from the files: events of interest within a bounded memory, counts, and what could not be read."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from app.core.text import N_, Sentence
from app.diagnose.read.after_log import with_texts
from app.diagnose.read.provider import is_kept, is_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.diagnose.read.event import Event

MOST_EVENTS: Final = 20_000
MOST_FAILURES: Final = 5_000
"""So many events are kept, the newest, and as many warnings and errors in addition."""

MOST_SENTENCES: Final = 100

_Entry = tuple["datetime", int, int, "Event"]


@dataclass(kw_only=True, slots=True)
class ReadFile:
    """One file, or member of an archive: what it is, and how much of it could be read.

    ``first`` and ``last`` are the times of the events of interest.
    """

    name: str
    kind: str
    events: int = 0
    kept: int = 0
    unreadable: int = 0
    first: datetime | None = None
    last: datetime | None = None


@dataclass(slots=True)
class Collected:
    """Takes events one by one; the newest are kept, so that no log is too long for the memory."""

    files: list[ReadFile] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    left_out: int = 0
    endless: int = 0
    """Logs at which reading did not end."""
    _failures: list[_Entry] = field(default_factory=list)
    _others: list[_Entry] = field(default_factory=list)
    editions: list[str] = field(default_factory=list)
    _number: int = 0
    _texts: list[Event] = field(default_factory=list)

    def begin(self, name: str, kind: str) -> ReadFile:
        """Return a new file called *name* of *kind* (``evtx``, ``xml``, ``report``, ``text``), to count in."""
        self.files.append(ReadFile(name=name, kind=kind))
        return self.files[-1]

    def add(self, event: Event, file: ReadFile) -> None:
        """Count *event* of *file*, and keep it if it is of interest."""
        file.events += 1
        if is_text(event):
            file.kept += 1
            if len(self._texts) < MOST_FAILURES:
                self._texts.append(event)
            return
        if not is_kept(event):
            return
        file.kept += 1
        if file.first is None or event.when < file.first:
            file.first = event.when
        if file.last is None or event.when > file.last:
            file.last = event.when
        self._number += 1
        heap, most = (self._failures, MOST_FAILURES) if event.is_warning else (self._others, MOST_EVENTS)
        entry = (event.when, event.record, self._number, event)
        if len(heap) < most:
            heapq.heappush(heap, entry)
        else:
            heapq.heappushpop(heap, entry)
            self.left_out += 1

    def tell(self, text: str | Sentence, /, **values: object) -> None:
        """Add a sentence about what could not be read; *values* fill the places of a template."""
        sentence = text if isinstance(text, Sentence) else Sentence(text, values)
        if len(self.sentences) < MOST_SENTENCES and sentence not in self.sentences:
            self.sentences.append(sentence)

    def finish(self, tick: Callable[[int], None] = lambda _done: None) -> list[Event]:
        """Return the kept events, the oldest first, each once, and say what was left out; *tick* is called for each.

        What texts tell has its place among them.
        """
        if self.left_out:
            self.tell(
                N_("Diagnose", "The logs are very long; the {count} oldest events of interest were left out."),
                count=self.left_out,
            )
        # The number of each entry is its own, so events themselves are never compared.
        entries = sorted([*self._failures, *self._others])
        once: dict[tuple[object, ...], Event] = {}
        same = attrgetter("when", "provider", "id", "record", "computer")
        for done, (*_, event) in enumerate(entries):
            tick(done)
            once.setdefault((*same(event), tuple(event.data.values())), event)
        return with_texts(list(once.values()), self._texts)
