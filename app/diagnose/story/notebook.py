"""Writes failures and successes into the story: what belongs to one attempt is one failure."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.diagnose.story.failure import Failure, FailureKind
from app.diagnose.story.story import Restart, Story, Success

if TYPE_CHECKING:
    from datetime import datetime

    from app.diagnose.read.event import Event

TOGETHER: Final = timedelta(minutes=10)
"""Failed joins, or enrolments, that are not further apart are one failure with several lines of evidence."""

_MOST_EVIDENCE: Final = 20
_NEWEST: Final = 50


class Notebook:
    """The :class:`Story` while it is written."""

    def __init__(self) -> None:
        """Begin with an empty story."""
        self.story = Story()

    def fail(
        self,
        kind: FailureKind,
        event: Event,
        *,
        package: str = "",
        group: str = "",
        node: str = "",
        signs: tuple[str, ...] = (),
    ) -> Failure:
        """Note a new failure, which *event* shows, and return it."""
        failure = Failure(kind=kind, when=event.when, package=package, group=group, node=node, signs=list(signs))
        self.story.failures.append(failure)
        self.add(failure, event)
        return failure

    @staticmethod
    def add(failure: Failure, event: Event) -> None:
        """Add *event* to what shows *failure*."""
        if len(failure.evidence) < _MOST_EVIDENCE:
            failure.evidence.append(event)
        else:
            failure.evidence[-1] = event
        failure.codes += [code for code in event.codes() if code not in failure.codes]

    def attempt(self, kind: FailureKind, event: Event, *, node: str = "", signs: tuple[str, ...] = ()) -> None:
        """Add *event* to the latest failure of *kind*, if it is of the same attempt; else it is a new one."""
        latest = self.latest(kind)
        if latest and event.when - latest.evidence[-1].when <= TOGETHER and not self._succeeded(kind, latest):
            self.add(latest, event)
            latest.node = latest.node or node
        else:
            latest = self.fail(kind, event, node=node)
        latest.signs += [sign for sign in signs if sign not in latest.signs]

    def succeed(self, kind: FailureKind, event: Event) -> None:
        """Note that *kind* went well."""
        self.story.successes.append(Success(kind=kind, when=event.when, event=event))

    def mend(self, kind: FailureKind, event: Event) -> None:
        """Note that what *kind* is about was done without a failure this time."""
        self.story.mended[str(kind)] = event.when

    def restart(self, event: Event, *, by_package: bool) -> None:
        """Note a restart."""
        self.story.restarts.append(Restart(when=event.when, by_package=by_package, event=event))

    def latest(self, kind: FailureKind) -> Failure | None:
        """Return the newest failure of *kind*, or None."""
        return next((failure for failure in reversed(self.story.failures[-_NEWEST:]) if failure.kind is kind), None)

    def is_joined(self, when: datetime) -> bool:
        """Return whether the device had joined well before *when*."""
        return any(one.kind == FailureKind.JOIN and when - one.when > TOGETHER for one in self.story.successes)

    def _succeeded(self, kind: FailureKind, failure: Failure) -> bool:
        return any(one.kind == kind and one.when >= failure.when for one in self.story.successes[-3:])
