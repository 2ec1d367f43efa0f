"""Diagnose: from the files people have of a device to what happened on it (the door of this room)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.progress import Tick
from app.core.text import N_, Sentence
from app.diagnose.read import provider
from app.diagnose.read.edition import report_editions
from app.diagnose.read.event import Event
from app.diagnose.read.event_store import Collected
from app.diagnose.read.masking import hidden_text
from app.diagnose.read.sources import read_sources
from app.diagnose.story.home_edition import is_home, mark_home
from app.diagnose.story.story import RunOutcome, Story
from app.diagnose.story.tell import tell_story
from app.diagnose.story.timeline import make_timeline

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.core.progress import Progress
    from app.diagnose.match import Match
    from app.diagnose.read.event_store import ReadFile
    from app.diagnose.read.mdm_report import MdmReport
    from app.diagnose.story.failure import Failure
    from app.diagnose.story.timeline import TimelineEntry


@dataclass(kw_only=True, slots=True)
class Diagnosis:
    """What happened on a device.

    ``headline`` is the one sentence to read first. ``unread`` tells what could not be read. ``match`` is filled by
    :func:`app.diagnose.match.match_project` or ``match_package``.
    """

    headline: Sentence
    story: Story
    failures: list[Failure]
    timeline: list[TimelineEntry]
    files: list[ReadFile]
    unread: list[Sentence]
    reports: list[MdmReport]
    computers: list[str]
    match: Match | None = field(default=None)

    @property
    def first(self) -> Failure | None:
        """The failure to look at first, or None."""
        return self.failures[0] if self.failures else None

    @property
    def is_good(self) -> bool:
        """Whether a package was applied, or the device joined or enrolled, and nothing is left that failed.

        A log of a healthy device, which tells of Windows' own packages alone, is good too.
        """
        done = any(run.outcome is RunOutcome.DONE for run in self.story.runs)
        only_own = bool(self.story.own) and not self.story.runs
        return not self.failures and (done or only_own or bool(self.story.successes))

    @property
    def span(self) -> tuple[datetime, datetime] | None:
        """The times of the first and the last event of interest, or None."""
        return (self.timeline[0].when, self.timeline[-1].when) if self.timeline else None


def diagnose(paths: Iterable[Path], progress: Progress = lambda _done, _total: None) -> Diagnosis:
    """Return what the files, or folders of files, *paths* tell of a device.

    Files that are damaged or of another kind are reported in ``unread``; nothing is raised for them. *progress* is
    called at least every 50 ms and may raise ``Cancelled``, which passes.
    """
    collected = Collected()
    told = (0, 1)

    def reading(done: int, total: int) -> None:
        nonlocal told
        told = (done, total)
        progress(done, total)

    reports = read_sources(paths, collected, reading)
    # Reading is nearly all of the work; the rest only shows that it still goes on.
    tick = Tick(lambda _done, _total: progress(*told), 1)
    events = collected.finish(tick)
    story = tell_story([*events, *_report_events(reports, events)], tick)
    if is_home([*collected.editions, *report_editions(reports)]):
        mark_home(story.failures)
    failures = story.open_failures
    timeline = make_timeline(events, {run.package for run in story.runs})
    return Diagnosis(
        headline=_headline(story, failures, timeline, has_reports=bool(reports)),
        story=story,
        failures=failures,
        timeline=timeline,
        files=collected.files,
        unread=collected.sentences,
        reports=reports,
        computers=[hidden_text(name, 60) for name in dict.fromkeys(event.computer for event in events) if name][:20],
    )


def _report_events(reports: list[MdmReport], events: list[Event]) -> list[Event]:
    """Return the errors of *reports* as events, at the end: a report is the state when it was made."""
    when = events[-1].when if events else datetime.min.replace(tzinfo=UTC)
    return [
        Event(
            when=when,
            provider=provider.REPORT,
            channel="",
            id=0,
            level=2,
            computer="",
            record=number,
            data={"Name": owner, "HRESULT": f"0x{code:08X}"},
            source=report.name,
        )
        for report in reports
        for number, (owner, code) in enumerate(report.errors)
    ]


def _headline(story: Story, failures: list[Failure], timeline: list[TimelineEntry], *, has_reports: bool) -> Sentence:
    if failures:
        return failures[0].sentence()
    done = list(dict.fromkeys(run.package for run in story.runs if run.outcome is RunOutcome.DONE))
    if len(done) == 1:
        return Sentence(N_("Diagnose", "“{package}” was applied without a failure."), {"package": done[0]})
    if done:
        return Sentence(N_("Diagnose", "{count} packages were applied without a failure."), {"count": len(done)})
    if unfinished := [run for run in story.runs if run.outcome is RunOutcome.UNFINISHED]:
        return Sentence(
            N_("Diagnose", "“{package}” started, but the log does not say how it ended."),
            {"package": unfinished[-1].package},
        )
    kinds = {str(one.kind) for one in story.successes}
    if "enrol" in kinds:
        return Sentence(N_("Diagnose", "The device was enrolled; the logs contain nothing about a package."))
    if "join" in kinds:
        return Sentence(N_("Diagnose", "The device joined Entra ID; the logs contain nothing about a package."))
    if story.failures:
        return Sentence(N_("Diagnose", "Nothing is left to be done: what failed went well at another time."))
    if story.own:
        return Sentence(
            N_(
                "Diagnose",
                "Nothing failed: the logs only name packages of Windows itself, as on every healthy device.",
            )
        )
    if any(entry.is_failure for entry in timeline):
        return Sentence(N_("Diagnose", "The logs contain nothing about a package, a join or an enrolment."))
    if timeline:
        return Sentence(
            N_("Diagnose", "Nothing failed: the logs contain nothing about a package, a join or an enrolment.")
        )
    if has_reports:
        return Sentence(N_("Diagnose", "The report shows no failure; the event logs would say more."))
    return Sentence(
        N_("Diagnose", "No event about provisioning was found. See below what could not be read, and what to collect.")
    )
