"""Puts what belongs together into one failure, and finds what went well later and what never ends."""

from __future__ import annotations

from bisect import bisect_left
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.diagnose.explain.area import ENTRA
from app.diagnose.explain.explanation import Stage
from app.diagnose.story.failure import Failure, Kind
from app.diagnose.story.story import Outcome

if TYPE_CHECKING:
    from app.diagnose.story.story import Run, Story

NEAR: Final = timedelta(minutes=15)
"""A settings group for Entra ID and a failed join that are not further apart are the same failure."""

LOOP_RUNS: Final = 3
LOOP_GAP: Final = timedelta(hours=2)
"""So many applications of one package with a restart between each two, not further apart, are a loop [INFERRED]."""


_MERGED: Final = -1


def finish_story(story: Story) -> Story:
    """Return *story* with joins put to their settings groups, loops found, and failures marked that were overcome."""
    _merge_joins(story)
    _find_loops(story)
    _resolve(story)
    return story


def _merge_joins(story: Story) -> None:
    joins = [failure for failure in story.failures if failure.kind is Kind.JOIN]
    for group in story.failures:
        if group.kind is not Kind.GROUP or group.area != ENTRA:
            continue
        for join in joins:
            if abs(join.when - group.when) <= NEAR or abs(join.evidence[-1].when - group.when) <= NEAR:
                group.codes += [code for code in join.codes if code not in group.codes]
                group.evidence = sorted([*group.evidence, *join.evidence], key=lambda event: event.when)
                join.count = _MERGED
    story.failures = [failure for failure in story.failures if failure.count != _MERGED]


def _find_loops(story: Story) -> None:
    times = [one.when for one in story.restarts]
    runs: dict[str, list[Run]] = {}
    for run in story.runs:
        if run.outcome is not Outcome.SKIPPED:
            runs.setdefault(run.id or run.package, []).append(run)
    for chain in runs.values():
        first, restarts = chain[0], []
        evidence = []
        for before, after in pairwise(chain):
            place = bisect_left(times, before.started)
            between = story.restarts[place : place + 1] if place < len(times) and times[place] <= after.started else []
            if between and after.started - before.started <= LOOP_GAP:
                restarts.append(between[0])
                evidence.append(between[0].event)
            else:
                first, restarts, evidence = after, [], []
        last = chain[-1]
        later = story.restarts[bisect_left(times, last.started) :]
        if len(restarts) + 1 >= LOOP_RUNS:
            evidence += [one.event for one in later[:1]]
            story.failures.append(
                Failure(
                    kind=Kind.LOOP,
                    when=first.started,
                    package=last.package,
                    signs=["LOOP"],
                    evidence=evidence,
                    count=len(evidence),
                )
            )


def _resolve(story: Story) -> None:
    good = {str(one.kind): one.when for one in story.successes}
    done = {run.package: run.started for run in story.runs if run.outcome is Outcome.DONE and not run.groups_failed}
    newest = max(done.values(), default=None)
    for failure in story.failures:
        last = max((event.when for event in failure.evidence), default=failure.when)
        kinds = {str(failure.kind)}
        if failure.explanation.stage <= Stage.NETWORK:
            # Who joins or enrols has a network.
            kinds |= {"wifi", "join", "enrol"}
        if failure.kind is Kind.JOIN:
            kinds.add("enrol")
        if any(kind in good and good[kind] >= last for kind in kinds):
            failure.resolved = True
        if failure.kind in (Kind.GROUP, Kind.PACKAGE, Kind.COPY, Kind.TURN, Kind.SKIPPED):
            again = done.get(failure.package) if failure.package else newest
            failure.resolved = failure.resolved or (again is not None and again >= last)
