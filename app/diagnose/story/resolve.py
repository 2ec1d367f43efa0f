"""Puts what belongs together into one failure, and finds what went well later and what never ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.diagnose.explain.area import ENTRA
from app.diagnose.explain.code_class import http_status
from app.diagnose.explain.device import JOINED
from app.diagnose.explain.explanation import FailureStage
from app.diagnose.read.provider import AAD
from app.diagnose.story.attempt_teller import is_of_package
from app.diagnose.story.failure import Failure, FailureKind
from app.diagnose.story.notebook import TOGETHER
from app.diagnose.story.story import RunOutcome

if TYPE_CHECKING:
    from datetime import datetime

    from app.diagnose.read.event import Event
    from app.diagnose.story.story import Restart, Run, Story

NEAR: Final = timedelta(minutes=15)
"""A settings group for Entra ID and a failed join that are not further apart are the same failure."""

LOOP_RUNS: Final = 3
LOOP_GAP: Final = timedelta(hours=2)
"""So many applications of one package with a restart between each two, not further apart, are a loop [INFERRED]."""


_VERSION = re.compile(r"[ _.-]*v?\d+(?:\.\d+)*$")
COMMAND_TIME: Final = timedelta(minutes=30)
"""So long the commands of a package may run at first start (Microsoft's texts disagree)."""

_MERGED: Final = -1
_APPLYING: Final = frozenset(
    {FailureKind.GROUP, FailureKind.PACKAGE, FailureKind.COPY, FailureKind.TURN, FailureKind.SKIPPED}
)
_ASKED: Final = 1074
_COMMANDS: Final = frozenset(
    {"shutdown.exe", "powershell.exe", "pwsh.exe", "cmd.exe", "msiexec.exe", "wscript.exe", "cscript.exe"}
)
"""Programs through which the commands of a package restart a device; event 1074 names the one that asked."""


def finish_story(story: Story) -> Story:
    """Return *story* with joins put to their settings groups, loops found, and failures marked that were overcome."""
    _merge_joins(story)
    _merge_sign_ins(story)
    _mark_joined(story)
    _find_loops(story)
    _resolve(story)
    return story


def _merge_joins(story: Story) -> None:
    joins = [failure for failure in story.failures if failure.kind is FailureKind.JOIN]
    for group in story.failures:
        if group.kind is not FailureKind.GROUP or group.area != ENTRA:
            continue
        for join in joins:
            if abs(join.when - group.when) <= NEAR or abs(join.evidence[-1].when - group.when) <= NEAR:
                _take_in(group, join)
    story.failures = [failure for failure in story.failures if failure.count != _MERGED]


def _merge_sign_ins(story: Story) -> None:
    """Put errors of the sign-in alone, without a step of a join, to the failed enrolment that they belong to."""
    sign_ins = [
        failure
        for failure in story.failures
        if failure.kind is FailureKind.JOIN and all(event.provider == AAD for event in failure.evidence)
    ]
    for enrolment in [failure for failure in story.failures if failure.kind is FailureKind.ENROL]:
        for sign_in in sign_ins:
            if sign_in.count != _MERGED and abs(sign_in.evidence[-1].when - enrolment.when) <= NEAR:
                _take_in(enrolment, sign_in)
    story.failures = [failure for failure in story.failures if failure.count != _MERGED]


def _mark_joined(story: Story) -> None:
    """Mark the joins by a package that failed on a device that had joined before: no failed attempt undoes a join."""
    joined = min((one.when for one in story.successes if one.kind == FailureKind.JOIN), default=None)
    for failure in story.failures:
        if joined and _is_join_by_package(failure) and _is_before(joined, story, failure):
            failure.signs.append(JOINED)


def _is_before(when: datetime, story: Story, failure: Failure) -> bool:
    """Return whether *when* is before the attempt of *failure*: before its package began, or well before its events."""
    started = [one.started for one in story.runs if one.package == failure.package and one.started <= failure.when]
    return when < max(started) if started else failure.when - when > TOGETHER


def _is_join_by_package(failure: Failure) -> bool:
    if failure.kind is FailureKind.JOIN:
        return any(is_of_package(event) for event in failure.evidence)
    if failure.kind not in (FailureKind.GROUP, FailureKind.PACKAGE, FailureKind.TURN) or failure.area not in (
        ENTRA,
        "",
    ):
        return False
    stage = failure.explanation.stage
    return stage is FailureStage.JOIN or (failure.area == ENTRA and stage is not FailureStage.ENROL)


def _take_in(failure: Failure, other: Failure) -> None:
    failure.codes += [code for code in other.codes if code not in failure.codes]
    failure.evidence = sorted([*failure.evidence, *other.evidence], key=lambda event: event.when)
    other.count = _MERGED


def _restart_after(story: Story, times: list[datetime], run: Run, until: Run | None) -> Restart | None:
    """Return the restart that *run* brought about before the next run, *until*, or None.

    It asked for it, or failed before it, or was cut short by a restart that a command asked for. A restart that
    Windows Update or a person asked for is no work of the package.
    """
    end = bisect_right(times, until.started) if until else len(times)
    failed = run.outcome is RunOutcome.FAILED or run.groups_failed > 0
    cut_short = run.outcome is RunOutcome.UNFINISHED
    return next(
        (
            one
            for one in story.restarts[bisect_left(times, run.started) : end]
            if one.by_package
            or failed
            or (cut_short and one.when - run.started <= COMMAND_TIME and _is_by_command(one.event))
        ),
        None,
    )


def _is_by_command(event: Event) -> bool:
    program = event.value("param1").replace("\\", "/").partition(" (")[0].rpartition("/")[2]
    return event.id == _ASKED and program.casefold() in _COMMANDS


def _find_loops(story: Story) -> None:
    times = [one.when for one in story.restarts]
    runs: dict[str, list[Run]] = {}
    for run in story.runs:
        if run.outcome is not RunOutcome.SKIPPED:
            runs.setdefault(run.id or run.package, []).append(run)
    for chain in runs.values():
        first, restarts = chain[0], []
        evidence = []
        for before, after in pairwise(chain):
            restart = _restart_after(story, times, before, after)
            if restart and after.started - before.started <= LOOP_GAP:
                restarts.append(restart)
                evidence.append(restart.event)
            else:
                first, restarts, evidence = after, [], []
        last = chain[-1]
        if len(restarts) + 1 >= LOOP_RUNS:
            if newest := _restart_after(story, times, last, None):
                evidence.append(newest.event)
            story.failures.append(
                Failure(
                    kind=FailureKind.LOOP,
                    when=first.started,
                    package=last.package,
                    signs=["LOOP"],
                    evidence=evidence,
                    count=len(evidence),
                )
            )


def _resolve(story: Story) -> None:
    """Mark what was overcome: by a later success of its kind, or because the device had joined or enrolled before."""
    newest_good = {**story.mended, **{str(one.kind): one.when for one in story.successes}}
    done = _newest_done(story)
    newest = max((when for when, _ in done.values()), default=None)
    for failure in story.failures:
        last = max((event.when for event in failure.evidence), default=failure.when)
        later = any(kind in newest_good and newest_good[kind] >= last for kind in _proofs(failure))
        failure.resolved = later or _was_good_before(story, failure) or (bool(done) and _is_noise(failure))
        if failure.kind in _APPLYING:
            ids = {run.id for run in story.runs if run.id and run.package == failure.package}
            plain = _plain(failure.package)
            again = [when for name, (when, id_) in done.items() if _plain(name) == plain or id_ in ids]
            when = max(again, default=None) if failure.package else newest
            failure.resolved = failure.resolved or (when is not None and when >= last)


def _is_noise(failure: Failure) -> bool:
    """Return whether *failure* is a sign-in that some program had trouble with: no step of a join, no refusal by name.

    The log of AAD has such lines on devices whose packages were applied well.
    """
    found = failure.explanation
    is_weak = found.stage in (FailureStage.NETWORK, FailureStage.BESIDE) or bool(http_status(failure.code))
    return failure.kind is FailureKind.JOIN and is_weak and all(event.provider == AAD for event in failure.evidence)


def _was_good_before(story: Story, failure: Failure) -> bool:
    """Return whether what *failure* is about had gone well before: a device does not leave by a failed attempt.

    An enrolment before a new join counts no longer: the device was joined again.
    """
    if failure.kind not in (FailureKind.JOIN, FailureKind.ENROL, FailureKind.WIFI) or JOINED in failure.signs:
        return False
    names = {event.value("SSID", "ProfileName") for event in failure.evidence}
    joined = [one.when for one in story.successes if one.kind == FailureKind.JOIN and one.when <= failure.when]
    for one in story.successes:
        if one.when > failure.when or str(one.kind) not in _proofs(failure):
            continue
        if one.kind == FailureKind.WIFI and one.event.value("SSID", "ProfileName") not in names:
            continue
        if failure.kind is FailureKind.ENROL and any(when > one.when + NEAR for when in joined):
            continue
        return True
    return False


def _plain(name: str) -> str:
    """Return *name* without its ending and version: builds of one package are ``Depot_1.9`` and ``Depot_2.0``."""
    return _VERSION.sub("", name.casefold().removesuffix(".ppkg"))


def _newest_done(story: Story) -> dict[str, tuple[datetime, str]]:
    """Return, by name, when a package that ended well last started, and its id."""
    good = (run for run in story.runs if run.outcome is RunOutcome.DONE and not run.groups_failed)
    return {run.package: (run.started, run.id) for run in good}


def _proofs(failure: Failure) -> set[str]:
    """Return the kinds of success each of which shows that *failure* is overcome."""
    if failure.kind is FailureKind.WIFI:
        # Who joins or enrols has a network.
        return {"wifi", "join", "enrol"}
    if failure.kind is FailureKind.JOIN or (failure.kind is FailureKind.GROUP and failure.area == ENTRA):
        return {"join", "enrol"}
    return {str(failure.kind)}
