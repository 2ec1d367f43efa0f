"""Takes events one after another and writes the story (event ids: ``diagnosis.md`` 5.2)."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.diagnose.explain.explanation import explain
from app.diagnose.read import provider
from app.diagnose.read.masking import hidden_text
from app.diagnose.story.failure import Failure, Kind, package_name
from app.diagnose.story.story import Outcome, Restart, Run, Story, Success

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.diagnose.read.event import Event

TOGETHER: Final = timedelta(minutes=10)
"""Failed joins, or enrolments, that are not further apart are one failure with several lines of evidence."""

_ERROR: Final = 2
_MOST_EVIDENCE: Final = 20
_LONGEST_NODE: Final = 400
_VERSION = re.compile(r"(?<![\d.])v?(\d+(?:\.\d+){1,3})(?![\d.]*\d)")
# 105, 106: joined; 306: automatic registration succeeded. 200 to 206, 304, 305, 307: steps of it failed.
_JOINED: Final = frozenset({105, 106, 306})
_NOT_JOINED: Final = frozenset({*range(200, 207), 304, 305, 307})
_ENROLLED: Final = frozenset({72, 75})
_NOT_ENROLLED: Final = frozenset({52, 71, 76})
_WIFI_FAILED: Final = frozenset({8002, 11006, 12013})
_MDM_FACILITY: Final = 0x8018
# The account of a bulk token, and the client "AADJ CSP" (``bulk-token.md`` 1.2).
_PACKAGE_SIGN_IN = re.compile(r"\bpackage_[0-9a-f-]{8,}|b90d5b8f-5503-4153-b545-b31cecfaece2", re.IGNORECASE)


class Teller:
    """Writes the :class:`Story` while events come in, the oldest first."""

    def __init__(self) -> None:
        """Begin with an empty story."""
        self.story = Story()
        self._run: Run | None = None
        self._turn_failed = False
        self._applied: dict[str, set[str]] = {}
        self._categories: dict[str, str] = {}
        self._takers: dict[str, Callable[[Event], None]] = {
            provider.PROVISIONING: self._provisioning,
            provider.REGISTRATION: self._registration,
            provider.AAD: self._sign_in,
            provider.MANAGEMENT: self._management,
            provider.WLAN: self._wifi,
            provider.REPORT: self._report,
        }

    def take(self, event: Event) -> None:
        """Take the next event."""
        self._takers.get(provider.told_like(event.provider), self._system)(event)

    def _provisioning(self, event: Event) -> None:
        take = {
            10: self._begin_group,
            11: self._end_group,
            12: self._fail_group,
            13: self._ignore,
            20: self._begin_package,
            21: self._end_package,
            22: self._fail_package,
            23: self._skip_package,
            32: self._fail_turn,
            62: self._fail_copy,
            72: self._fail_turn,
            2000: self._refuse_name,
        }.get(event.id)
        if take:
            take(event)
        elif event.id in (30, 70):
            self._turn_failed = False
        elif event.id in (41, 43, 44):
            self._restart(event, by_package=True)

    def _begin_group(self, event: Event) -> None:
        if node := _node_text(event):
            self._categories[event.value("Message1")] = node
            self.story.begun[node] = event.when

    def _end_group(self, event: Event) -> None:
        if self._run:
            self._run.groups_done += 1
        if node := _node_text(event) or self._categories.get(event.value("Message1"), ""):
            self.story.done[node] = event.when

    def _fail_group(self, event: Event) -> None:
        if self._run:
            self._run.groups_failed += 1
        self._turn_failed = True
        package = self._run.package if self._run else ""
        group = hidden_text(event.value("Message1"), 120)
        node = hidden_text(event.value("Message2", "CSPNode", "Message3"), 300)
        for failure in reversed(self.story.failures[-50:]):
            # Windows tries again and again; the same failure is told once.
            if (failure.kind, failure.package, failure.group, failure.node) == (Kind.GROUP, package, group, node):
                self._add(failure, event)
                return
        self._fail(Kind.GROUP, event, package=package, group=group, node=node)

    def _ignore(self, event: Event) -> None:
        if self._run:
            self._run.ignored += 1
        self.story.ignored.append(event)

    def _begin_package(self, event: Event) -> None:
        self._run = Run(
            package=package_name(event.value("Message1")), id=event.value("Message2").strip(), started=event.when
        )
        self.story.runs.append(self._run)

    def _end_package(self, event: Event) -> None:
        run = self._current(event)
        run.ended, run.outcome = event.when, Outcome.DONE
        self._run = None
        if run.id:
            self._applied.setdefault(run.id, set()).add(run.package)

    def _fail_package(self, event: Event) -> None:
        run = self._current(event)
        run.ended, run.outcome = event.when, Outcome.FAILED
        self._run = None
        self._turn_failed = True
        latest = self._latest(Kind.GROUP)
        if run.groups_failed and latest and latest.evidence[-1].when >= run.started:
            self._add(latest, event)
            return
        self._fail(Kind.PACKAGE, event, package=run.package)

    def _skip_package(self, event: Event) -> None:
        run = Run(
            package=package_name(event.value("Message1")),
            id=event.value("Message2").strip(),
            started=event.when,
            ended=event.when,
            outcome=Outcome.SKIPPED,
        )
        before = self._applied.get(run.id, set())
        self.story.runs.append(run)
        is_older = any(_is_older(run.package, one) for one in before)
        if is_older or not before:
            self._fail(Kind.SKIPPED, event, package=run.package, signs=["OLDER" if is_older else "SKIPPED"])

    def _fail_turn(self, event: Event) -> None:
        latest = self.story.failures[-1] if self.story.failures else None
        if self._turn_failed and latest:
            self._add(latest, event)
        else:
            self._fail(Kind.TURN, event, package=self._run.package if self._run else "")
        self._turn_failed = False

    def _fail_copy(self, event: Event) -> None:
        self._turn_failed = True
        name = package_name(event.value("Message1")) if event.value("Message1") else ""
        self._fail(Kind.COPY, event, package=name or (self._run.package if self._run else ""))

    def _refuse_name(self, event: Event) -> None:
        self._fail(Kind.NAME, event, signs=["RENAMEBLOCKED"])

    def _registration(self, event: Event) -> None:
        if event.id in _JOINED:
            self.story.successes.append(Success(kind=Kind.JOIN, when=event.when, event=event))
        elif event.id in _NOT_JOINED or (event.level == _ERROR and event.codes()):
            self._attempt(Kind.JOIN, event)

    def _sign_in(self, event: Event) -> None:
        # The log of AAD is full of errors that mean nothing here; only those that our tables know count. Once the
        # device has joined, they are those of the people who use it.
        if explain(event.codes(), event.texts(), "") and (not self._is_joined(event) or _is_of_package(event)):
            self._attempt(Kind.JOIN, event)

    def _is_joined(self, event: Event) -> bool:
        return any(one.kind == Kind.JOIN and event.when - one.when > TOGETHER for one in self.story.successes)

    def _management(self, event: Event) -> None:
        if event.id == 2000:
            self._refuse_name(event)
        elif event.id in _ENROLLED:
            self.story.successes.append(Success(kind=Kind.ENROL, when=event.when, event=event))
        elif event.id in _NOT_ENROLLED or any(code >> 16 == _MDM_FACILITY for code in event.codes()):
            self._attempt(Kind.ENROL, event)

    def _wifi(self, event: Event) -> None:
        if event.id == 8001:
            self.story.successes.append(Success(kind=Kind.WIFI, when=event.when, event=event))
        elif event.id in _WIFI_FAILED:
            self._attempt(Kind.WIFI, event)

    def _report(self, event: Event) -> None:
        self._attempt(Kind.ENROL, event)

    def _system(self, event: Event) -> None:
        if event.id in (1074, 41, 6008) or (event.provider.endswith("Kernel-General") and event.id == 12):
            self._restart(event, by_package=False)

    def _restart(self, event: Event, *, by_package: bool) -> None:
        self.story.restarts.append(Restart(when=event.when, by_package=by_package, event=event))

    def _attempt(self, kind: Kind, event: Event) -> None:
        """Add *event* to the latest failure of *kind*, if it is of the same attempt; else it is a new one."""
        latest = self._latest(kind)
        if latest and event.when - latest.evidence[-1].when <= TOGETHER and not self._succeeded(kind, latest):
            self._add(latest, event)
        else:
            self._fail(kind, event)

    def _succeeded(self, kind: Kind, failure: Failure) -> bool:
        return any(one.kind == kind and one.when >= failure.when for one in self.story.successes[-3:])

    def _fail(
        self,
        kind: Kind,
        event: Event,
        *,
        package: str = "",
        group: str = "",
        node: str = "",
        signs: list[str] | None = None,
    ) -> None:
        failure = Failure(
            kind=kind, when=event.when, package=package, group=group, node=node, signs=list(signs or []), codes=[]
        )
        self.story.failures.append(failure)
        self._add(failure, event)

    @staticmethod
    def _add(failure: Failure, event: Event) -> None:
        if len(failure.evidence) < _MOST_EVIDENCE:
            failure.evidence.append(event)
        else:
            failure.evidence[-1] = event
        failure.codes += [code for code in event.codes() if code not in failure.codes]
        if event.id in _WIFI_FAILED:
            failure.signs.append(f"WLAN{event.id}")

    def _latest(self, kind: Kind) -> Failure | None:
        return next((failure for failure in reversed(self.story.failures[-50:]) if failure.kind is kind), None)

    def _current(self, event: Event) -> Run:
        """Return the run that *event* ends; a log that was cut may not hold its beginning."""
        name = package_name(event.value("Message1"))
        if self._run is None:
            self._run = Run(package=name, id="", started=event.when)
            self.story.runs.append(self._run)
        elif not self._run.package:
            self._run.package = name
        return self._run


def _is_of_package(event: Event) -> bool:
    """Tell whether *event* names an account of a bulk token, or the client that joins devices."""
    return any(_PACKAGE_SIGN_IN.search(text) for text in event.texts())


def _node_text(event: Event) -> str:
    """Return the node that *event*, of a settings group, names: a path, seen in a real event 10; else nothing."""
    text = event.value("Message2")
    return text if "/" in text and "<" not in text and len(text) <= _LONGEST_NODE else ""


def _is_older(name: str, applied: str) -> bool:
    """Tell whether the version in the file name *name* is below that in *applied*; names need not hold one."""
    versions = [_VERSION.search(text.removesuffix(".ppkg")) for text in (name, applied)]
    if versions[0] is None or versions[1] is None:
        return False
    first, second = (tuple(int(part) for part in found[1].split(".")) for found in versions if found)
    return first < second
