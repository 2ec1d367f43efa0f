"""A diagnosis against the project or package it is about: which settings failed, were ignored, or never turned up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.text import N_, Sentence, moment_words
from app.diagnose.expected import is_same, node_of, wanted_by_package, wanted_by_project
from app.diagnose.explain.area import ENTRA
from app.diagnose.explain.code_class import XML, class_signs
from app.diagnose.explain.explanation import FailureStage
from app.diagnose.story.failure import FailureKind
from app.model.project import Join
from app.model.token import left_in_words
from app.packager.read.bulk_token import find_bulk_token
from app.packager.read.package import open_package

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from app.diagnose.diagnosis import Diagnosis
    from app.diagnose.expected import Node, Wanted
    from app.diagnose.story.failure import Failure
    from app.diagnose.story.story import Story
    from app.model.project import Project


class MatchState(StrEnum):
    """What the log tells of a setting."""

    FAILED = "failed"
    IGNORED = "ignored"
    DONE = "done"
    BEGUN = "begun"
    NOT_NAMED = "not_named"

    @property
    def words(self) -> str:
        """The state in words, marked for translation."""
        return _WORDS[self]


_WORDS = {
    MatchState.FAILED: N_("Match", "failed"),
    MatchState.IGNORED: N_("Match", "ignored by this Windows"),
    MatchState.DONE: N_("Match", "done"),
    MatchState.BEGUN: N_("Match", "started, no end in the log"),
    MatchState.NOT_NAMED: N_("Match", "not named in the log"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class MatchedSetting:
    """A setting and its state; ``place`` is its field in the project, empty for packages."""

    label: str
    place: str
    state: MatchState


@dataclass(kw_only=True, slots=True)
class Match:
    """What fits together. ``sentences`` tell whether the log is about this package, and of the token's life then."""

    settings: list[MatchedSetting] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    is_same_package: bool | None = None

    @property
    def counts(self) -> Counter[MatchState]:
        """How many settings are in each state."""
        return Counter(one.state for one in self.settings)


def match_project(diagnosis: Diagnosis, project: Project) -> Match:
    """Compare *diagnosis* with *project*, note it there, and give each failure the fields to change."""
    match = _match(diagnosis, wanted_by_project(project))
    _about_package(match, diagnosis.story, project.package.id, project.package.name)
    if project.account.join is Join.ENTRA:
        _about_token(match, diagnosis, project.account.entra.expiry)
    _wifi_places(diagnosis, project)
    return match


def match_package(diagnosis: Diagnosis, path: Path) -> Match:
    """Compare *diagnosis* with the package at *path* and note it there.

    :raises BadInput: it cannot be read.
    """
    match = _match(diagnosis, wanted_by_package(path))
    with open_package(path) as package:
        facts = package.image.package()
    _about_package(match, diagnosis.story, facts.id, facts.name)
    if token := find_bulk_token(path):
        _about_token(match, diagnosis, token.expiry)
    return match


def _match(diagnosis: Diagnosis, wanted: Iterable[Wanted]) -> Match:
    story = diagnosis.story
    for failure in diagnosis.failures:
        # What it was compared with before is another project.
        failure.places.clear()
    failed = [(node_of(failure.node), failure) for failure in diagnosis.failures if failure.node]
    ignored = [node_of(event.value("Message1")) for event in story.ignored]
    begun = {node_of(text) for text in story.begun}
    done = {node_of(text) for text in story.done}
    match = Match()
    all_wanted = list(wanted)
    for one in all_wanted:
        if not one.node:
            continue
        state = _state(one.node, failed, ignored, begun, done, one.place)
        match.settings.append(MatchedSetting(label=one.label, place=one.place, state=state))
    _xml_places(match, diagnosis, [one for one in all_wanted if one.holds_xml])
    diagnosis.match = match
    return match


def _xml_places(match: Match, diagnosis: Diagnosis, carriers: list[Wanted]) -> None:
    """Give failures of XML the settings that hold some: those of the node's CSP, or all where none is named."""
    named: dict[str, None] = {}
    for failure in diagnosis.failures:
        if XML not in (*failure.explanation.signs, *class_signs(failure.code or 0)):
            continue
        node = node_of(failure.node)
        near = [one for one in carriers if node and one.node[:1] == node[:1]] or carriers
        for one in near:
            named[one.label] = None
            if one.place and one.place not in failure.places:
                failure.places.append(one.place)
    if named:
        match.sentences.append(
            Sentence(
                N_("Match", "Settings that hold XML, one of which is wrong: {settings}."),
                {"settings": ", ".join(named)},
            )
        )


def _state(
    node: Node,
    failed: list[tuple[Node, Failure]],
    ignored: list[Node],
    begun: set[Node],
    done: set[Node],
    place: str,
) -> MatchState:
    hits = [failure for other, failure in failed if is_same(node, other)]
    for failure in hits:
        if place and place not in failure.places:
            failure.places.append(place)
    if hits:
        return MatchState.FAILED
    if any(is_same(node, other) for other in ignored):
        return MatchState.IGNORED
    if any(is_same(node, other) for other in done):
        return MatchState.DONE
    return MatchState.BEGUN if any(is_same(node, other) for other in begun) else MatchState.NOT_NAMED


def _about_package(match: Match, story: Story, package_id: str, name: str) -> None:
    plain = package_id.strip("{}").casefold()
    ids = {run.id.strip("{}").casefold() for run in story.runs if run.id}
    if not story.runs:
        return
    if plain and plain in ids:
        match.is_same_package = True
        match.sentences.append(Sentence(N_("Match", "The log is about this package (id {id})."), {"id": plain}))
    elif ids:
        match.is_same_package = False
        match.sentences.append(
            Sentence(
                N_(
                    "Match",
                    "The log does not contain this package (“{name}”, id {id}); it is about another one or another "
                    "build.",
                ),
                {"name": name, "id": plain},
            )
        )


def _about_token(match: Match, diagnosis: Diagnosis, expiry: datetime | None) -> None:
    tried = _join_time(diagnosis)
    if tried is None:
        return
    if expiry is None:
        match.sentences.append(
            Sentence(
                N_("Match", "It is not known when the bulk token ends, so nothing can be said about its life then.")
            )
        )
        return
    values: dict[str, object] = {"tried": moment_words(tried), "end": moment_words(expiry)}
    if expiry <= tried:
        template = N_(
            "Match", "When the device tried to join ({tried}), the bulk token had ended: it worked until {end}."
        )
    else:
        template = N_(
            "Match",
            "When the device tried to join ({tried}), the bulk token still worked: it does until {end}.",
        )
    match.sentences.append(Sentence(template, values))
    match.sentences.append(left_in_words(expiry, tried))


def _join_time(diagnosis: Diagnosis) -> datetime | None:
    """Return when the device last tried to join, as far as the log tells."""
    tries = [
        failure.evidence[-1].when
        for failure in diagnosis.story.failures
        if failure.evidence and (failure.kind is FailureKind.JOIN or failure.area == ENTRA)
    ]
    tries += [one.when for one in diagnosis.story.successes if one.kind == FailureKind.JOIN]
    tries += [one.started for one in diagnosis.story.runs] if not tries else []
    return max(tries, default=None)


def _wifi_places(diagnosis: Diagnosis, project: Project) -> None:
    """Give failures of Wi-Fi the network whose name the log tells."""
    for failure in diagnosis.failures:
        if failure.kind is not FailureKind.WIFI and failure.explanation.stage is not FailureStage.WIFI:
            continue
        names = {event.value("SSID", "ProfileName") for event in failure.evidence}
        for index, wifi in enumerate(project.network.wifi):
            if wifi.ssid and wifi.ssid in names:
                failure.places.insert(0, f"network.wifi[{index}].key")
