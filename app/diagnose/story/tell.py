"""Telling the story: events in, what happened out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.diagnose.story.narrator import Teller
from app.diagnose.story.resolve import finish_story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.diagnose.read.event import Event
    from app.diagnose.story.story import Story


def tell_story(events: Iterable[Event], tick: Callable[[int], None] = lambda _done: None) -> Story:
    """Return the story of *events*, which are in chronological order; *tick* is called for each."""
    teller = Teller()
    for done, event in enumerate(events):
        tick(done)
        teller.take(event)
    return finish_story(teller.story)
