"""What the dialog for logs of a device does in the background: read, compare, search, write. No Qt here.

The room ``diagnose`` is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.safe_file import write_safely

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from app.core.progress import Progress
    from app.core.text import Sentence
    from app.diagnose.diagnosis import Diagnosis
    from app.diagnose.story.failure import Failure
    from app.diagnose.story.timeline import Entry, Topic
    from app.model.project import Project

    Show = Callable[[Sentence], str]

MOST_SHOWN = 40
"""Failures shown at a time; nobody reads more, and each costs a card."""

_EVIDENCE = 12
_STEP = 200
"""Entries that are searched between two reports of progress: some milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A failure as it is shown. Sentences are yet to be told in the person's language; ``evidence`` is oldest first.

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A diagnosis and the failures that are shown of it; ``compared`` names what it was compared with, if it was."""

    found: Diagnosis
    failures: tuple[Shown, ...]
    compared: str = ""
    is_open_project: bool = False
    path: Path | None = None


def read(paths: Sequence[Path], project: Project | None, name: str, progress: Progress) -> Told:
    """Return what *paths* tell of a device, compared with *project*, which is open and called *name*, if it is there.

    Raises Cancelled.
    """
    from app.diagnose.diagnosis import diagnose

    found = diagnose(paths, progress)
    return compare_with_project(found, project, name) if project else _told(found)


def compare_with_project(found: Diagnosis, project: Project, name: str) -> Told:
    """Compare *found* with the open *project*."""
    from app.diagnose.match import match_project

    match_project(found, project)
    return _told(found, compared=name, is_open_project=True)


def compare_with_file(found: Diagnosis, path: Path) -> Told:
    """Compare *found* with the project or the package in *path*. Raises AppError where it cannot be opened."""
    from app.diagnose.match import match_package, match_project

    if path.name.lower().endswith(".ppkg"):
        match_package(found, path)
        return _told(found, compared=path.name)
    from app.jobs.source import open_source

    match_project(found, open_source(path).project)
    return _told(found, compared=path.name, path=path)


def search(
    entries: Sequence[Entry],
    text: str,
    topics: Collection[Topic],
    show: Show,
    progress: Progress,
    *,
    only_failures: bool,
) -> list[Entry]:
    """Return the *entries* of *topics* that hold every word of *text*. Raises Cancelled."""
    from app.diagnose.story.timeline import filter_timeline

    found: list[Entry] = []
    for first in range(0, len(entries), _STEP):
        progress(first, len(entries))
        some = entries[first : first + _STEP]
        found += filter_timeline(some, text=text, topics=topics, only_failures=only_failures, show=show)
    return found


def write_report(found: Diagnosis, path: Path, language: str, show: Show) -> Path:
    """Write *found* to *path*: as JSON if it is called so, else as a page in *language*. Raises AppError."""
    from app.diagnose.report import report_html, report_json

    if path.suffix.lower() == ".json":
        text = json.dumps(report_json(found), indent=2)
    else:
        text = report_html(found, language, show)
    write_safely(path, text.encode("utf-8"))
    return path


def _told(found: Diagnosis, *, compared: str = "", is_open_project: bool = False, path: Path | None = None) -> Told:
    return Told(
        found=found,
        failures=tuple(_shown(failure) for failure in found.failures[:MOST_SHOWN]),
        compared=compared,
        is_open_project=is_open_project,
        path=path,
    )


def _shown(failure: Failure) -> Shown:
    from app.diagnose.explain.facility import code_text
    from app.diagnose.report import event_reference, time_text
    from app.diagnose.story.event_words import event_sentence

    explanation = failure.explanation
    code = code_text(failure.code) if failure.code else ""
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
        evidence=tuple(
            (time_text(event.when), event_sentence(event), event_reference(event))
            for event in failure.evidence[-_EVIDENCE:]
        ),
        left_out=max(0, len(failure.evidence) - _EVIDENCE),
    )
