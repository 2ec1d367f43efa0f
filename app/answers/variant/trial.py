"""Which settings of a multivariant package win on a device, and why (Microsoft's page on multivariant packages).

Common settings apply first, then those of each target state that holds, by its priority from low to high: what comes
later wins. Of equal priority the one that stands later in the package does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.catalogue.catalogue import load_catalogue
from app.catalogue.condition import LABELS, Match, condition_name, form_of, holds
from app.catalogue.sensitive import is_sensitive
from app.catalogue.setting import SettingType
from app.core.masking import shown
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.model.multivariant import device_targets, variants_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.answers.xml.customizations import Answers
    from app.model.multivariant import State
    from app.model.node import Node

Priority = tuple[bool, bool, int, int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class TriedState:
    """One target state on the device: whether it holds, and the conditions that keep it from holding.

    ``number`` counts the states of its target from 1. ``wanting`` are (name, value, what the device has or None).
    """

    target: str
    number: int
    match: Match
    priority: Priority
    wanting: tuple[tuple[str, str, str | None], ...] = ()

    @property
    def sentence(self) -> Sentence:
        """Why it holds, or why not."""
        values: dict[str, object] = {"target": shown(self.target), "number": self.number}
        if self.match is Match.YES:
            return Sentence(
                N_("Variant", "Target {target}, state {number}: all its conditions hold. {weight}"),
                {**values, "weight": weight_of(self.priority)},
            )
        name, value, fact = self.wanting[0]
        values |= {"name": shown(name), "value": shown(value)}
        if fact is None:
            return Sentence(
                N_("Variant", "Target {target}, state {number}: {name} is not told, so “{value}” is taken as not met."),
                values,
            )
        if self.match is Match.UNKNOWN:
            return Sentence(
                N_("Variant", "Target {target}, state {number}: “{value}” of {name} cannot be tried here."), values
            )
        return Sentence(
            N_("Variant", "Target {target}, state {number}: {name} is “{fact}”, not “{value}”."),
            {**values, "fact": shown(fact)},
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A value that a setting gets on the device, from everywhere (``state`` None) or from a state that holds."""

    value: str | Secret = field(repr=False)
    variant: int | None = None
    state: TriedState | None = None

    @property
    def source(self) -> Sentence:
        """Where it comes from."""
        if self.state is None or self.variant is None:
            return Sentence(N_("Variant", "the settings for every device"))
        return Sentence(
            N_("Variant", "variant {variant}, target {target}"),
            {"variant": self.variant + 1, "target": shown(self.state.target)},
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class TriedSetting:
    """One setting on the device: ``candidates`` in the order in which Windows applies them, the last one wins."""

    path: str
    label: str
    candidates: tuple[Candidate, ...]

    @property
    def winner(self) -> Candidate:
        """The value that stays."""
        return self.candidates[-1]

    @property
    def reason(self) -> Sentence:
        """Why the winner wins."""
        if len(self.candidates) == 1:
            return Sentence(N_("Variant", "Nothing else sets it."))
        before, last = self.candidates[-2:]
        if before.state is None or last.state is None:
            return Sentence(N_("Variant", "A variant that applies comes after the settings for every device."))
        if before.state.priority == last.state.priority:
            return Sentence(N_("Variant", "Both have the same priority, and this one stands later in the package."))
        return Sentence(
            N_("Variant", "Its target state has the higher priority. {weight}"),
            {"weight": weight_of(last.state.priority)},
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Trial:
    """What happens on the device whose facts were told. ``doubts`` say where the documents leave the outcome open."""

    states: tuple[TriedState, ...]
    settings: tuple[TriedSetting, ...]
    doubts: tuple[Sentence, ...] = ()


def try_answers(answers: Answers, facts: Mapping[str, str]) -> Trial:
    """Return which settings of *answers* win on a device with *facts*, by the names of conditions in any case."""
    known = {name.casefold(): value for name, value in facts.items()}
    states = {
        target.id: [_tried(target.id, number, state, known) for number, state in enumerate(target.states, 1)]
        for target in device_targets(answers.variants)
    }
    found: dict[tuple[str, ...], list[tuple[Priority, int, Candidate]]] = {}
    labels: dict[tuple[str, ...], tuple[str, str]] = {}
    order = 0
    for place, path, label, node in setting_leaves(answers.common):
        value = _value(node, path)
        found.setdefault(place, []).append((_LOWEST, order, Candidate(value=value)))
        labels[place] = (path, label)
    for variant in variants_of(answers.variants):
        leaves = list(setting_leaves(variant.settings))
        for state in (
            state for ident in variant.targets for state in states.get(ident, ()) if state.match is Match.YES
        ):
            order += 1
            for place, path, label, node in leaves:
                candidate = Candidate(value=_value(node, path), variant=variant.index, state=state)
                found.setdefault(place, []).append((state.priority, order, candidate))
                labels.setdefault(place, (path, label))
    settings = []
    doubts: dict[str, Sentence] = {}
    for place, candidates in found.items():
        ordered = sorted(candidates, key=lambda one: (one[2].state is not None, one[0], one[1]))
        path, label = labels[place]
        settings.append(TriedSetting(path=path, label=label, candidates=tuple(one for _, _, one in ordered)))
        other = max(candidates, key=lambda one: (one[2].state is not None, _other_reading(one[0]), one[1]))
        if _text(other[2].value) != _text(ordered[-1][2].value):
            doubts[label] = Sentence(_TWO_READINGS, {"setting": label})
    conditions = (pair for one in device_targets(answers.variants) for state in one.states for pair in state)
    if any(form_of(value)[0] == "!range" for _, value in conditions):
        doubts["!range"] = Sentence(_NOT_RANGE)
    flat = tuple(state for several in states.values() for state in several)
    return Trial(states=flat, settings=tuple(settings), doubts=tuple(doubts.values()))


_LOWEST: Priority = (False, False, 0, 0, 0)
_TWO_READINGS = N_(
    "Variant",
    "{setting}: the rules of Microsoft's page contradict each other here [UNKNOWN]: more P0 conditions against one "
    "with P0 and P1. Try it on a device.",
)
_NOT_RANGE = N_(
    "Variant",
    "!Range is taken for “not within”. Microsoft's page gives it as the form of a range, and its sample has both "
    "[UNKNOWN]. Try it on a device.",
)


def weight_of(priority: Priority) -> Sentence:
    """Return in words what *priority* a target state has."""
    _, _, first, second, total = priority
    return Sentence(
        N_("Variant", "Conditions: {first} of the SIM and network (P0), {second} of the device (P1), {total} in all."),
        {"first": first, "second": second, "total": total},
    )


def priority_of(state: State) -> Priority:
    """Return the priority of a target state; the higher one is applied later and wins.

    The rules in the order of the page: any P0 beats none, P0 with P1 beats P0 alone, more P0 beat fewer, then more P1,
    then more in all. What is not known counts in all alone.
    """
    names = [name for name, _ in state if name.casefold() not in LABELS]
    known = [one for name in names if (one := condition_name(name))]
    first = sum(one.priority == 0 for one in known)
    second = len(known) - first
    return first > 0, first > 0 and second > 0, first, second, len(names)


def _other_reading(priority: Priority) -> tuple[bool, int, int, int]:
    """Return *priority* with the third rule, “regardless of the number of P1”, before the second."""
    has_first, _, first, second, total = priority
    return has_first, first, second, total


def _tried(target: str, number: int, state: State, facts: Mapping[str, str]) -> TriedState:
    wanting: list[tuple[str, str, str | None]] = []
    match = Match.YES
    for name, value in state:
        if name.casefold() in LABELS:
            continue
        fact = facts.get(name.casefold())
        outcome = holds(value, fact)
        if outcome is Match.NO:
            wanting.insert(0, (name, value, fact))
            match = Match.NO
        elif outcome is Match.UNKNOWN:
            wanting.append((name, value, fact))
            match = Match.UNKNOWN if match is Match.YES else match
    return TriedState(target=target, number=number, match=match, priority=priority_of(state), wanting=tuple(wanting))


def setting_leaves(nodes: tuple[Node, ...]) -> Iterator[tuple[tuple[str, ...], str, str, Node]]:
    """Yield each setting of *nodes* with its place (keys and indexes put in), its path, a label, and its node.

    Two settings with one place write the same node of Windows.
    """
    yield from _leaves(nodes, (), ())


def _leaves(
    nodes: tuple[Node, ...], metadata: tuple[str, ...], instance: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], str, str, Node]]:
    parent = load_catalogue().get("/".join(metadata)) if metadata else None
    for index, node in enumerate(one for one in nodes if not one.is_stray):
        component = node.name
        if parent is not None and parent.type is SettingType.MAP and parent.key:
            text = node.key(parent.key) or ""
            component = parent.key_values.get(text, text)
        elif parent is not None and parent.type in {SettingType.ORDERED_LIST, SettingType.FILE_LIST}:
            component = str(index)
        names, place = (*metadata, node.name), (*instance, component)
        if node.children:
            yield from _leaves(node.children, names, place)
        if node.value is not None or not node.children:
            yield place, "/".join(names), shown("/".join(place), 240), node


def _value(node: Node, path: str) -> str | Secret:
    if isinstance(node.value, Secret):
        return node.value
    return Secret(node.text()) if node.text() and is_sensitive(path) else node.text()


def _text(value: str | Secret) -> str:
    return value.reveal() if isinstance(value, Secret) else value
