"""Finding out why a device failed: reading its logs, comparing, searching, and writing a report.

The room ``diagnose`` is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.core.progress import Progress, no_progress
from app.core.safe_file import write_safely

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from app.core.text import Sentence
    from app.diagnose.checklist import ChecklistPart
    from app.diagnose.diagnosis import Diagnosis
    from app.diagnose.story.failure import Failure
    from app.diagnose.story.timeline import TimelineEntry, Topic
    from app.model.project import Project

    Show = Callable[[Sentence], str]

MOST_SHOWN = 40
"""Failures shown at a time; nobody reads more, and each costs a card."""

_EVIDENCE = 12
_STEP = 200
"""Entries that are searched between two reports of progress: some milliseconds."""

_LOGS = (".evtx", ".txt", ".log", ".reg", ".zip", ".cab")


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenProject:
    """To compare with: the project that is open in the window, and the name of its file."""

    project: Project
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ProjectFile:
    """To compare with: a project, or answers of WCD."""

    path: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class PackageFile:
    """To compare with: a package."""

    path: Path


Other = OpenProject | ProjectFile | PackageFile
"""What a diagnosis is compared with."""


def other_in(path: Path) -> Other:
    """Return what *path* is to be compared as: a package by its name, else a project."""
    return PackageFile(path=path) if path.name.lower().endswith(".ppkg") else ProjectFile(path=path)


@dataclass(frozen=True, kw_only=True, slots=True)
class Extent:
    """How much is shown: the failures, and the latest events that show each; None is all."""

    failures: int | None = MOST_SHOWN
    evidence: int | None = _EVIDENCE


@dataclass(frozen=True, kw_only=True, slots=True)
class DiagnoseOrder:
    """The logs of a device, or folders of them, what they are compared with, and how much of it is shown."""

    files: tuple[Path, ...]
    other: Other | None = None
    extent: Extent = field(default_factory=Extent)


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchOrder:
    """Which entries of a time line: of ``topics`` (none is all), with every word of ``text``, within the times."""

    text: str = ""
    topics: tuple[Topic, ...] = ()
    only_failures: bool = False
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportOrder:
    """Where a report goes; a page in ``language``, whose sentences ``show`` tells, or JSON, which is English.

    With ``everything`` what Windows does by itself is in it too.
    """

    path: Path
    language: str
    show: Show
    as_json: bool = False
    everything: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """A failure as it is shown. Sentences are yet to be written in the person's language; ``evidence`` is oldest first.

    ``facts`` are values by a key: ``when``, ``package``, ``group``, ``node``, ``code``, ``number``, ``said``,
    ``source``; ``others`` are the other codes with what they mean.
    """

    sentence: Sentence
    causes: tuple[Sentence, ...]
    steps: tuple[Sentence, ...]
    generic: Sentence | None
    others: tuple[tuple[str, Sentence], ...]
    place: str
    facts: tuple[tuple[str, str], ...]
    sure: str
    evidence: tuple[tuple[str, Sentence, str], ...]
    left_out: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A diagnosis and the failures that are shown of it; ``compared`` names what it was compared with, if it was."""

    found: Diagnosis
    failures: tuple[Shown, ...]
    compared: str = ""
    is_open_project: bool = False
    path: Path | None = None

    @property
    def is_anything_read(self) -> bool:
        """Return whether it rests on at least one event or report, or on a log that is whole and empty."""
        found = self.found
        read = any(one.events for one in found.files) or bool(found.reports)
        return read or (bool(found.files) and not found.unread)


def diagnose(order: DiagnoseOrder, progress: Progress = no_progress) -> Told:
    """Return what the logs tell of a device; what cannot be read of them is reported, and nothing is raised for it.

    :raises Cancelled: *progress* did.
    :raises AppError: what it is compared with cannot be opened.
    """
    from app.diagnose.diagnosis import diagnose as find_out

    found = find_out(order.files, progress)
    return compare(found, order.other, order.extent) if order.other else _told(found, order.extent)


def compare(found: Diagnosis, other: Other, extent: Extent | None = None) -> Told:
    """Compare *found* with *other*, and note that there.

    :raises AppError: it cannot be opened.
    """
    from app.diagnose.match import match_package, match_project
    from app.jobs.source import open_source

    extent = extent or Extent()
    match other:
        case OpenProject():
            match_project(found, other.project)
            return _told(found, extent, compared=other.name, is_open_project=True)
        case ProjectFile():
            match_project(found, open_source(other.path).project)
            return _told(found, extent, compared=other.path.name, path=other.path)
        case PackageFile():
            match_package(found, other.path)
            return _told(found, extent, compared=other.path.name)


def search(
    entries: Sequence[TimelineEntry], order: SearchOrder, show: Show, progress: Progress = no_progress
) -> list[TimelineEntry]:
    """Return those *entries* that are asked for; *show* gives a sentence in the language in which is searched.

    :raises Cancelled: *progress* did.
    """
    from app.diagnose.story.timeline import filter_timeline

    found: list[TimelineEntry] = []
    for first in range(0, len(entries), _STEP):
        progress(first, len(entries))
        found += filter_timeline(
            entries[first : first + _STEP],
            text=order.text,
            topics=order.topics,
            only_failures=order.only_failures,
            since=order.since,
            until=order.until,
            show=show,
        )
    return found


def without_windows(entries: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    """Return *entries* without those of Windows' own packages, which are shown when they are asked for."""
    from app.diagnose.story.timeline import without_windows as usual

    return usual(entries)


def report_data(found: Diagnosis, *, everything: bool = False) -> dict[str, Any]:
    """Return *found* as plain JSON, in English; *everything*: with what Windows does by itself."""
    from app.diagnose.report import report_json

    return report_json(found, everything=everything)


def write_report(found: Diagnosis, order: ReportOrder) -> Path:
    """Write *found* as a report for a ticket, secrets masked, and return where it is.

    :raises AppError: it fails.
    """
    from app.diagnose.report import report_html

    if order.as_json:
        text = json.dumps(report_data(found, everything=order.everything), indent=2)
    else:
        text = report_html(found, order.language, order.show, everything=order.everything)
    write_safely(order.path, text.encode("utf-8"))
    return order.path


def checklist() -> tuple[ChecklistPart, ...]:
    """Return where to look on a device, and which commands collect its logs: a part for each situation."""
    from app.diagnose.checklist import CHECKLIST

    return CHECKLIST


def is_log(path: Path) -> bool:
    """Return whether *path* is a log of a device: by its name, and XML by what is in it."""
    name = path.name.lower()
    if name.endswith(".xml"):
        from app.diagnose.read.sources import is_log_xml

        return is_log_xml(path)
    return name.endswith(_LOGS)


def _told(
    found: Diagnosis,
    extent: Extent,
    *,
    compared: str = "",
    is_open_project: bool = False,
    path: Path | None = None,
) -> Told:
    return Told(
        found=found,
        failures=tuple(_shown(failure, extent.evidence) for failure in found.failures[: extent.failures]),
        compared=compared,
        is_open_project=is_open_project,
        path=path,
    )


def _shown(failure: Failure, most: int | None) -> Shown:
    from app.diagnose.explain.facility import code_text
    from app.diagnose.report import event_reference, time_text
    from app.diagnose.story.event_words import event_sentence

    explanation = failure.explanation
    code = code_text(failure.code) if failure.code else ""
    evidence = failure.evidence if most is None else failure.evidence[-most:]
    facts = (
        ("when", time_text(failure.when)),
        ("package", failure.package),
        ("group", failure.group),
        ("node", failure.node),
        ("code", code),
        ("number", failure.number),
        ("said", failure.said()),
        ("source", explanation.source),
    )
    return Shown(
        sentence=failure.sentence(),
        causes=tuple(failure.causes()),
        steps=tuple(failure.steps()),
        generic=failure.generic(),
        others=tuple((code_text(code), sentence) for code, sentence, _ in failure.others()),
        place=failure.place(),
        facts=tuple((key, value) for key, value in facts if value),
        sure=failure.sure.words,
        evidence=tuple((time_text(event.when), event_sentence(event), event_reference(event)) for event in evidence),
        left_out=len(failure.evidence) - len(evidence),
    )
