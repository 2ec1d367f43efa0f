"""What is wrong with targets and variants: conditions nobody knows, values that never hold, variants that overlap."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from app.answers.variant.trial import priority_of, setting_leaves
from app.catalogue.condition import LABELS, FactKind, condition_name, form_of, pattern_of, range_of
from app.core.masking import shown
from app.core.text import N_
from app.model.multivariant import device_targets, variants_of
from app.model.rules.rule import Level, Problem, Sayings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.multivariant import DeviceTarget, State, Variant
    from app.model.project import Project

SAID = Sayings()

_MOST_VARIANTS = 40
"""More variants are not compared with each other: mobile operators' packages have thousands."""


def variant_problems(project: Project) -> tuple[Problem, ...]:
    """Return what is wrong with the targets and variants of *project*, their settings not looked at."""
    targets, variants = device_targets(project.variants), variants_of(project.variants)
    return (*_targets(targets, variants), *_overlaps(targets, variants))


def _targets(targets: tuple[DeviceTarget, ...], variants: tuple[Variant, ...]) -> Iterator[Problem]:
    seen: Counter[str] = Counter()
    used = {ident for variant in variants for ident in variant.targets}
    for target in targets:
        seen[target.id] += 1
        place = f"variants[{'/'.join(map(str, target.steps))}]"
        values: dict[str, object] = {"target": shown(target.id)}
        if seen[target.id] > 1:
            yield _TWICE.problem(place, values)
        if not any(target.states):
            yield _EMPTY.problem(place, values)
        if target.id not in used:
            yield _UNUSED.problem(place, values)
        for state in target.states:
            for name, value in state:
                yield from _condition(name, value, place, values)


def _condition(name: str, value: str, place: str, values: dict[str, object]) -> Iterator[Problem]:
    if name.casefold() in LABELS:
        return
    values = {**values, "name": shown(name), "value": shown(value)}
    known = condition_name(name)
    if known is None:
        yield _UNKNOWN.problem(place, values)
    elif not known.on_pc:
        yield _NOT_ON_PC.problem(place, values)
    form, text = form_of(value)
    if form == "pattern":
        if pattern_of(text) is None:
            yield _PATTERN.problem(place, values)
    elif form:
        if range_of(text) is None:
            yield _RANGE.problem(place, values)
        elif form == "!range":
            yield _NOT.problem(place, values)
    elif not value:
        yield _NO_VALUE.problem(place, values)
    elif known is not None and not _fits(known.kind, tuple(one for one, _ in known.values), value):
        yield _NEVER.problem(place, values)


def _fits(kind: FactKind, values: tuple[str, ...], value: str) -> bool:
    if kind is FactKind.DIGITS:
        return value.isascii() and value.isdigit()
    if kind is FactKind.LETTERS:
        return len(value) == 2 and value.isascii() and value.isalpha()
    return kind is FactKind.TEXT or value in values


def _overlaps(targets: tuple[DeviceTarget, ...], variants: tuple[Variant, ...]) -> Iterator[Problem]:
    """Yield pairs of variants that set the same to different values with equal priority, where both can apply."""
    if len(variants) > _MOST_VARIANTS:
        return
    states = {target.id: target.states for target in targets}
    leaves = {
        one.index: {place: (label, node.text()) for place, _, label, node in setting_leaves(one.settings)}
        for one in variants
    }
    for first, second in combinations(variants, 2):
        both = leaves[first.index].keys() & leaves[second.index].keys()
        unequal = [place for place in both if leaves[first.index][place][1] != leaves[second.index][place][1]]
        if unequal and _can_tie(first, second, states):
            yield _OVERLAP.problem(
                f"{second.place}]",
                {
                    "one": first.index + 1,
                    "two": second.index + 1,
                    "setting": min(leaves[first.index][place][0] for place in unequal),
                },
            )


def _can_tie(first: Variant, second: Variant, states: dict[str, tuple[State, ...]]) -> bool:
    """Tell whether a state of either can hold at once with one of the other, with equal priority."""
    return any(
        priority_of(one) == priority_of(two) and _can_both(one, two)
        for ident in first.targets
        for one in states.get(ident, ())
        for other in second.targets
        for two in states.get(other, ())
    )


def _can_both(one: State, two: State) -> bool:
    """Tell whether both can hold: no fact has to be two different texts."""
    exact = {name.casefold(): value for name, value in one if not form_of(value)[0]}
    return all(form_of(value)[0] or exact.get(name.casefold(), value) == value for name, value in two)


_TWICE = SAID.add(
    "target_twice",
    Level.ERROR,
    N_("Problem", "Two targets are called {target}, so it is unclear which one a variant means. Rename one."),
)
_EMPTY = SAID.add(
    "target_empty",
    Level.WARNING,
    N_("Problem", "The target {target} has no condition, so it says nothing about devices. Add one, or remove it."),
)
_UNUSED = SAID.add(
    "target_unused", Level.HINT, N_("Problem", "No variant refers to the target {target}, so it has no effect.")
)
_UNKNOWN = SAID.add(
    "condition_unknown",
    Level.WARNING,
    N_(
        "Problem",
        "The condition {name} of the target {target} is not one that Microsoft documents. Check its spelling.",
    ),
)
_NOT_ON_PC = SAID.add(
    "condition_not_on_pc",
    Level.WARNING,
    N_("Problem", "PCs cannot tell {name}, so the target {target} does not hold there."),
)
_PATTERN = SAID.add(
    "condition_pattern",
    Level.WARNING,
    N_(
        "Problem",
        "The pattern {value} of {name} (target {target}) is no regular expression that could be tried here. Check it.",
    ),
)
_RANGE = SAID.add(
    "condition_range",
    Level.ERROR,
    N_(
        "Problem",
        "{name} of the target {target} has “{value}”, which is not a range. Write Range:400, 550, the smaller number "
        "first.",
    ),
)
_NOT = SAID.add(
    "condition_not_range",
    Level.HINT,
    N_(
        "Problem",
        "Whether !Range of {name} (target {target}) means “within” or “not within” is not known [UNKNOWN]. "
        "Try it on a device, or write Range.",
    ),
)
_NO_VALUE = SAID.add(
    "condition_empty",
    Level.ERROR,
    N_("Problem", "The condition {name} of the target {target} has no value. Enter one, or remove it."),
)
_NEVER = SAID.add(
    "condition_never",
    Level.WARNING,
    N_(
        "Problem",
        "{name} is never “{value}”, so this state of the target {target} does not hold on any device. Correct it.",
    ),
)
_OVERLAP = SAID.add(
    "variant_overlap",
    Level.WARNING,
    N_(
        "Problem",
        "Variants {one} and {two} can apply to the same device with equal priority, and both set {setting}: the later "
        "one, {two}, wins. Give one more conditions, or move it.",
    ),
)
