"""The events of the five providers that tell of provisioning: level, fields, and what the value of a field means.

``resources/events.json`` is made by ``installer/make_events.py``. One line for one event: ``error HexInt1=credential
HRESULT=result``; a field without a role is text, and a star after the level marks events of Windows Hello and keys.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from app.core.resource import resource

RESOURCE: Final = resource("events.json")
KIND: Final = "provisioning-designer-events"
FORMAT: Final = 1

LEVELS: Final = {
    "critical": "error",
    "error": "error",
    "warning": "warning",
    "informational": "information",
    "verbose": "information",
}
"""The levels of manifests, and those of the table."""

_UNNAMED: Final = "Data"


class Role(StrEnum):
    """What the value of a field means."""

    TEXT = "text"
    NUMBER = "number"
    RESULT = "result"
    """The code that says how it went: an HRESULT, a status, an exit code."""
    CREDENTIAL = "credential"
    STATE = "state"
    """The stage of Autopilot (:mod:`app.diagnose.story.autopilot`)."""
    HTTP = "http"
    NODE = "node"


@dataclass(frozen=True, slots=True)
class EventFacts:
    """One event: ``level`` is ``error``, ``warning`` or ``information``; ``fields`` in their order, with roles."""

    level: str
    is_hello: bool
    fields: tuple[tuple[str, Role], ...]


def read_event(line: str) -> EventFacts:
    """Return the event that *line* of the table means.

    :raises ValueError: it means none.
    """
    level, *words = line.split(" ")
    if level.rstrip("*") not in LEVELS.values():
        raise ValueError(level)
    pairs = [word.partition("=") for word in words]
    return EventFacts(
        level=level.rstrip("*"),
        is_hello=level.endswith("*"),
        fields=tuple((name, Role(role) if role else Role.TEXT) for name, _, role in pairs),
    )


@lru_cache(maxsize=1)
def _lines() -> dict[str, dict[str, str]]:
    table = json.loads(RESOURCE.read_text("utf-8"))
    providers: dict[str, dict[str, str]] = table["providers"]
    return providers


@lru_cache(maxsize=4096)
def event_facts(provider: str, number: int) -> EventFacts | None:
    """Return what is known of the event *number* of *provider*, or None."""
    line = _lines().get(provider, {}).get(str(number))
    return read_event(line) if line else None


def all_events(provider: str) -> tuple[int, ...]:
    """Return the numbers of the events that the table knows of *provider*."""
    return tuple(map(int, _lines().get(provider, {})))


def named_values(provider: str, number: int, data: dict[str, str]) -> dict[str, str]:
    """Return *data* with the names of the table where the log has none, as in exports without names (``Data``).

    Only where there are as many values as the event has fields: other versions of Windows may have others.
    """
    if not data or any(name.partition("#")[0] != _UNNAMED for name in data):
        return data
    facts = event_facts(provider, number)
    if facts is None or len(facts.fields) != len(data):
        return data
    return dict(zip((name for name, _ in facts.fields), data.values(), strict=True))
