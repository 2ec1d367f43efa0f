"""Puts what texts tell of a device among the events of its logs: each fact once, and where it belongs in time."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from app.core.file_name import PACKAGE_SUFFIX
from app.diagnose.read import provider
from app.diagnose.read.event import UNDATED
from app.diagnose.read.masking import package_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from app.diagnose.read.event import Event

_BEGUN: Final = 20
_GROUP_FAILED: Final = 12


@dataclass(slots=True)
class _Told:
    """What is reported already of packages: their names, their ids, and (settings group, code) of failures."""

    names: set[str] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)
    groups: set[tuple[str, int]] = field(default_factory=set)

    def add(self, events: Iterable[Event]) -> None:
        for event in events:
            if provider.told_like(event.provider) != provider.PROVISIONING:
                continue
            if event.id == _BEGUN:
                self.names.add(_stem(event))
                self.ids.add(_id(event))
            elif event.id == _GROUP_FAILED:
                self.groups |= {(event.value("Message1"), code) for code in event.codes()}

    def has_package(self, event: Event) -> bool:
        return _stem(event) in self.names or (_id(event) != "" and _id(event) in self.ids)

    def has_group(self, event: Event) -> bool:
        return any((event.value("Message1"), code) in self.groups for code in event.codes())


def with_texts(logged: list[Event], texts: Iterable[Event]) -> list[Event]:
    """Return *logged*, which are in chronological order, and those of *texts* that say more, in chronological order.

    What has no time is the end of the story. An attempt to join that the log tells too gets the time it has there, so
    that the words of the service join the failure they are about.
    """
    texts = list(texts)
    last = max(event.when for event in (*logged[-1:], *texts)) if texts else UNDATED
    told = _Told()
    told.add(logged)
    left: list[Event] = []
    source, before, is_known = None, 0, False
    for event in texts:
        if event.source != source:
            told.add(left[before:])
            source, before = event.source, len(left)
        if event.provider == provider.DSREGCMD:
            left.append(replace(event, when=_attempt(event, logged) or (last if event.when == UNDATED else event.when)))
            continue
        if event.id == _BEGUN:
            is_known = told.has_package(event)
        if not is_known or (event.id == _GROUP_FAILED and not told.has_group(event)):
            left.append(replace(event, when=last))
    return sorted([*logged, *left], key=attrgetter("when")) if left else logged


def _attempt(event: Event, logged: list[Event]) -> datetime | None:
    """Return the time at which the log tells the failure *event*, or None."""
    codes = set(event.codes())
    return next(
        (
            one.when
            for one in reversed(logged)
            if one.provider == provider.REGISTRATION and not codes.isdisjoint(one.codes())
        ),
        None,
    )


def _stem(event: Event) -> str:
    return package_name(event.value("Message1")).casefold().removesuffix(PACKAGE_SUFFIX)


def _id(event: Event) -> str:
    return event.value("Message2").strip("{} ").casefold()
