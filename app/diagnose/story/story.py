"""What happened, from the events: packages that were applied, failures, joins, enrolments, restarts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.diagnose.explain.explanation import FailureStage

if TYPE_CHECKING:
    from datetime import datetime

    from app.diagnose.read.event import Event
    from app.diagnose.story.failure import Failure


class RunOutcome(StrEnum):
    """How the application of a package ended; ``UNFINISHED`` is what the log does not tell the end of."""

    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"
    UNFINISHED = "unfinished"


@dataclass(kw_only=True, slots=True)
class Run:
    """One application of a package. Times are UTC; ``version`` is read from its name, where it is there."""

    package: str
    id: str
    started: datetime
    ended: datetime | None = None
    outcome: RunOutcome = RunOutcome.UNFINISHED
    groups_done: int = 0
    groups_failed: int = 0
    ignored: int = 0


@dataclass(kw_only=True, slots=True)
class Success:
    """Something that went well: ``kind`` is ``join``, ``enrol`` or ``wifi``."""

    kind: str
    when: datetime
    event: Event


@dataclass(kw_only=True, slots=True)
class Restart:
    """A restart: asked for by provisioning (``by_package``), by another program, or Windows just started again."""

    when: datetime
    by_package: bool
    event: Event


@dataclass(kw_only=True, slots=True)
class Story:
    """All of it, in chronological order.

    ``mended`` tells by the kind of a failure (``copy``, ``turn``, ``remove``) when the same was last done without one.
    ``own`` are the packages of Windows itself, which say nothing of what people did. ``begun`` and ``done`` are nodes
    that the log names, as they are there: not yet fit to be shown.
    """

    runs: list[Run] = field(default_factory=list)
    own: list[Run] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    successes: list[Success] = field(default_factory=list)
    mended: dict[str, datetime] = field(default_factory=dict)
    restarts: list[Restart] = field(default_factory=list)
    ignored: list[Event] = field(default_factory=list)
    begun: dict[str, datetime] = field(default_factory=dict, repr=False)
    done: dict[str, datetime] = field(default_factory=dict, repr=False)

    @property
    def open_failures(self) -> list[Failure]:
        """The failures that did not go well later, the first to look at first."""
        left = [failure for failure in self.failures if not failure.resolved]
        # Stable: of equals the newest comes first.
        newest = sorted(left, key=lambda failure: failure.when, reverse=True)
        return sorted(newest, key=_order)


def _order(failure: Failure) -> tuple[bool, int, int]:
    """Return what orders failures: what never ends, then the cause before what follows from it, then the exact."""
    found = failure.explanation
    return found.stage is not FailureStage.LOOP, found.stage, -found.weight
