"""Takes events one after another and writes the story (event ids: ``diagnosis.md`` 5.2)."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.core.file_name import PACKAGE_SUFFIX
from app.diagnose.read import provider
from app.diagnose.read.masking import hidden_text, package_name
from app.diagnose.story.attempt_teller import AttemptTeller
from app.diagnose.story.failure import FailureKind
from app.diagnose.story.notebook import Notebook
from app.diagnose.story.own_package import is_own_group, is_own_package
from app.diagnose.story.story import Run, RunOutcome
from app.diagnose.story.turn import turn_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.diagnose.read.event import Event
    from app.diagnose.story.failure import Failure
    from app.diagnose.story.story import Story

NEAR: Final = timedelta(minutes=2)
"""Event 90 names the files of a package whose copying began or failed so shortly before or after [INFERRED]."""

_LONGEST_NODE: Final = 400
_VERSION = re.compile(r"(?<![\d.])v?(\d+(?:\.\d+){1,3})(?![\d.]*\d)")
_PENDING: Final = frozenset({92, 94})
_MENDED: Final = {
    31: FailureKind.TURN,
    64: FailureKind.REMOVE,
    66: FailureKind.REMOVE,
    68: FailureKind.REMOVE,
    71: FailureKind.TURN,
}
_NOT_REMOVED: Final = frozenset({65, 67, 69})


class Teller:
    """Writes the :class:`Story` while events come in, the oldest first."""

    def __init__(self) -> None:
        """Begin with an empty story."""
        self._notebook = Notebook()
        self._attempts = AttemptTeller(self._notebook)
        self._run: Run | None = None
        self._turn = self._run_turn = 0
        self._turn_failed: bool | None = False
        """None: only packages of Windows itself failed."""
        self._is_own = False
        self._added: set[str] = set()
        self._named: tuple[Event, str] | None = None
        self._nameless: Failure | None = None
        self._applied: dict[str, set[str]] = {}
        self._categories: dict[str, str] = {}
        self._takers: dict[int, Callable[[Event], None]] = {
            10: self._begin_group,
            11: self._end_group,
            12: self._fail_group,
            13: self._ignore,
            20: self._begin_package,
            21: self._end_package,
            22: self._fail_package,
            23: self._skip_package,
            30: self._begin_turn,
            32: self._fail_turn,
            61: self._copied,
            62: self._fail_copy,
            70: self._begin_turn,
            72: self._fail_turn,
            90: self._begin_turn,
            2000: self._refuse_name,
        }

    @property
    def story(self) -> Story:
        """The story so far."""
        return self._notebook.story

    def take(self, event: Event) -> None:
        """Take the next event."""
        told_by = provider.told_like(event.provider)
        if told_by == provider.PROVISIONING:
            self._provisioning(event)
        else:
            self._attempts.takers.get(told_by, self._system)(event)

    def _provisioning(self, event: Event) -> None:
        if take := self._takers.get(event.id):
            take(event)
        elif event.id in (41, 43, 44):
            self._notebook.restart(event, by_package=True)
        elif event.id in _MENDED:
            self._notebook.mend(_MENDED[event.id], event)
        elif event.id in _NOT_REMOVED and not self._names_own(event):
            self._notebook.fail(FailureKind.REMOVE, event, package=_name_of(event), signs=("REMOVE",))
        elif event.id in _PENDING:
            self._notebook.fail(
                FailureKind.PENDING, event, node=hidden_text(event.value("Message1"), 300), signs=("PENDING",)
            )
        else:
            self._attempts.autopilot(event)

    def _begin_turn(self, event: Event) -> None:
        self._turn += 1
        if event.id != 90:
            self._turn_failed = False
            return
        files = [path for path in turn_files(event) if not is_own_package(path)]
        self._added.update(package_name(path).casefold() for path in files)
        if not files:
            return
        names = ", ".join(package_name(path) for path in files[:3])
        self._named = (event, names)
        if self._nameless and event.when - self._nameless.when <= NEAR:
            self._nameless.package = names
        self._nameless = None

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
        group = hidden_text(event.value("Message1"), 120)
        node = hidden_text(event.value("Message2", "CSPNode", "Message3"), 300)
        if self._is_own and self._run is None and is_own_group(group, node):
            self._turn_failed = self._turn_failed or None
            return
        if self._run:
            self._run.groups_failed += 1
        self._turn_failed = True
        package = self._run.package if self._run else ""
        for failure in reversed(self.story.failures[-50:]):
            # Windows tries again and again; the same failure is told once.
            if (failure.kind, failure.package, failure.group, failure.node) == (
                FailureKind.GROUP,
                package,
                group,
                node,
            ):
                self._notebook.add(failure, event)
                return
        self._notebook.fail(FailureKind.GROUP, event, package=package, group=group, node=node)

    def _ignore(self, event: Event) -> None:
        if self._run:
            self._run.ignored += 1
        self.story.ignored.append(event)

    def _begin_package(self, event: Event) -> None:
        run = _run_of(event)
        run.package = run.package or self._name_before(event)
        if self._names_own(event):
            self.story.own.append(run)
            if self._run_turn != self._turn:
                self._run = None
            self._is_own = self._run is None
            return
        self._run, self._run_turn, self._is_own = run, self._turn, False
        self.story.runs.append(run)

    def _end_package(self, event: Event) -> None:
        if self._names_own(event):
            self._end_own(event, RunOutcome.DONE)
            return
        run = self._current(event)
        run.ended, run.outcome = event.when, RunOutcome.DONE
        self._run = None if self._run is run else self._run
        if run.id:
            self._applied.setdefault(run.id, set()).add(run.package)

    def _fail_package(self, event: Event) -> None:
        if self._names_own(event):
            self._end_own(event, RunOutcome.FAILED)
            self._turn_failed = self._turn_failed or None
            return
        run = self._current(event)
        run.ended, run.outcome = event.when, RunOutcome.FAILED
        self._run = None if self._run is run else self._run
        self._turn_failed = True
        latest = self._notebook.latest(FailureKind.GROUP)
        if run.groups_failed and latest and latest.evidence[-1].when >= run.started:
            self._notebook.add(latest, event)
            return
        for failure in reversed(self.story.failures[-50:]):
            same = (failure.kind, failure.package) == (FailureKind.PACKAGE, run.package)
            if same and set(event.codes()) <= set(failure.codes):
                self._notebook.add(failure, event)
                return
        self._notebook.fail(FailureKind.PACKAGE, event, package=run.package)

    def _skip_package(self, event: Event) -> None:
        run = _run_of(event)
        run.ended, run.outcome = event.when, RunOutcome.SKIPPED
        if self._names_own(event):
            self.story.own.append(run)
            return
        before = self._applied.get(run.id, set())
        self.story.runs.append(run)
        is_older = any(_is_older(run.package, one) for one in before)
        if is_older or not before:
            sign = "OLDER" if is_older else "SKIPPED"
            self._notebook.fail(FailureKind.SKIPPED, event, package=run.package, signs=(sign,))

    def _fail_turn(self, event: Event) -> None:
        latest = self.story.failures[-1] if self.story.failures else None
        if self._turn_failed and latest:
            self._notebook.add(latest, event)
        elif self._turn_failed is not None:
            self._notebook.fail(FailureKind.TURN, event, package=self._run.package if self._run else "")
        self._turn_failed = False

    def _copied(self, event: Event) -> None:
        self._added.add(package_name(event.value("Message1")).casefold())
        self._notebook.mend(FailureKind.COPY, event)

    def _fail_copy(self, event: Event) -> None:
        self._turn_failed = True
        name = package_name(event.value("Message1")) or (self._run.package if self._run else "")
        name = name or self._name_before(event)
        failure = self._notebook.fail(FailureKind.COPY, event, package=name)
        self._nameless = None if name else failure

    def _name_before(self, event: Event) -> str:
        """Return the files that event 90 named shortly before *event*, or an empty text."""
        if self._named and event.when - self._named[0].when <= NEAR:
            return self._named[1]
        return ""

    def _refuse_name(self, event: Event) -> None:
        self._notebook.fail(FailureKind.NAME, event, signs=("RENAMEBLOCKED",))

    def _system(self, event: Event) -> None:
        if event.id in (1074, 41, 6008) or (event.provider.endswith("Kernel-General") and event.id == 12):
            self._notebook.restart(event, by_package=False)

    def _names_own(self, event: Event) -> bool:
        name, identity = event.value("Message1"), event.value("Message2") if event.id in (20, 23) else ""
        return is_own_package(name, identity) and package_name(name).casefold() not in self._added

    def _end_own(self, event: Event, outcome: RunOutcome) -> None:
        name = package_name(event.value("Message1"))
        for run in reversed(self.story.own[-50:]):
            if run.package == name and run.outcome is RunOutcome.UNFINISHED:
                run.ended, run.outcome = event.when, outcome
                return

    def _current(self, event: Event) -> Run:
        """Return the run that *event* ends; a log that was cut may not contain its beginning.

        Windows begins the next package before the end of the one before is reported.
        """
        name = package_name(event.value("Message1"))
        for run in reversed(self.story.runs[-20:]):
            if name and run.package == name and run.outcome is RunOutcome.UNFINISHED:
                return run
        if self._run is None:
            name = name or self._name_before(event)
            self._run = Run(package=name, id="", started=event.when)
            self.story.runs.append(self._run)
        elif not self._run.package:
            self._run.package = name
        return self._run


def _run_of(event: Event) -> Run:
    return Run(package=package_name(event.value("Message1")), id=event.value("Message2").strip(), started=event.when)


def _name_of(event: Event) -> str:
    return package_name(event.value("Message1"))


def _node_text(event: Event) -> str:
    """Return the node that *event*, of a settings group, names: a path, seen in a real event 10; else nothing."""
    text = event.value("Message2")
    return text if "/" in text and "<" not in text and len(text) <= _LONGEST_NODE else ""


def _is_older(name: str, applied: str) -> bool:
    """Return whether the version in the file name *name* is below that in *applied*; names need not contain one."""
    versions = [_VERSION.search(text.removesuffix(PACKAGE_SUFFIX)) for text in (name, applied)]
    if versions[0] is None or versions[1] is None:
        return False
    first, second = (tuple(int(part) for part in found[1].split(".")) for found in versions if found)
    return first < second
