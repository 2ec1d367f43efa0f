"""What is wrong with targets and variants: conditions nobody knows, values that never hold, variants that overlap."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from app.answers.variant.trial import priority_of, setting_leaves
from app.catalogue.condition import LABELS, FactKind, condition_name, form_of, pattern_of, range_of
from app.core.masking import shown
from app.core.text import N_, Sentence
from app.model.multivariant import device_targets, variants_of
from app.model.rules.rule import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.multivariant import DeviceTarget, State, Variant
    from app.model.project import Project

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
            yield Problem(place, Level.ERROR, Sentence(_TWICE, values), "target_twice")
        if not any(target.states):
            yield Problem(place, Level.WARNING, Sentence(_EMPTY, values), "target_empty")
        if target.id not in used:
            yield Problem(place, Level.HINT, Sentence(_UNUSED, values), "target_unused")
        for state in target.states:
            for name, value in state:
                yield from _condition(name, value, place, values)


def _condition(name: str, value: str, place: str, values: dict[str, object]) -> Iterator[Problem]:
    if name.casefold() in LABELS:
        return
    values = {**values, "name": shown(name), "value": shown(value)}
    known = condition_name(name)
    if known is None:
        yield Problem(place, Level.WARNING, Sentence(_UNKNOWN, values), "condition_unknown")
    elif not known.on_pc:
        yield Problem(place, Level.WARNING, Sentence(_NOT_ON_PC, values), "condition_not_on_pc")
    form, text = form_of(value)
    if form == "pattern":
        if pattern_of(text) is None:
            yield Problem(place, Level.WARNING, Sentence(_PATTERN, values), "condition_pattern")
    elif form:
        if range_of(text) is None:
            yield Problem(place, Level.ERROR, Sentence(_RANGE, values), "condition_range")
        elif form == "!range":
            yield Problem(place, Level.HINT, Sentence(_NOT, values), "condition_not_range")
    elif not value:
        yield Problem(place, Level.ERROR, Sentence(_NO_VALUE, values), "condition_empty")
    elif known is not None and not _fits(known.kind, tuple(one for one, _ in known.values), value):
        yield Problem(place, Level.WARNING, Sentence(_NEVER, values), "condition_never")


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
            yield Problem(
                f"{second.place}]",
                Level.WARNING,
                Sentence(
                    _OVERLAP,
                    {
                        "one": first.index + 1,
                        "two": second.index + 1,
                        "setting": min(leaves[first.index][place][0] for place in unequal),
                    },
                ),
                "variant_overlap",
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


_TWICE = N_("Problem", "Two targets are called {target}, so it is unclear which one a variant means. Rename one.")
_EMPTY = N_("Problem", "The target {target} has no condition, so it says nothing about devices. Add one, or remove it.")
_UNUSED = N_("Problem", "No variant refers to the target {target}, so it has no effect.")
_UNKNOWN = N_(
    "Problem", "The condition {name} of the target {target} is not one that Microsoft documents. Check its spelling."
)
_NOT_ON_PC = N_("Problem", "PCs cannot tell {name}, so the target {target} does not hold there.")
_PATTERN = N_(
    "Problem",
    "The pattern {value} of {name} (target {target}) is no regular expression that could be tried here. Check it.",
)
_RANGE = N_(
    "Problem",
    "{name} of the target {target} has “{value}”, which is not a range. Write Range:400, 550, the smaller number "
    "first.",
)
_NOT = N_(
    "Problem",
    "Whether !Range of {name} (target {target}) means “within” or “not within” is not known [UNKNOWN]. "
    "Try it on a device, or write Range.",
)
_NO_VALUE = N_("Problem", "The condition {name} of the target {target} has no value. Enter one, or remove it.")
_NEVER = N_(
    "Problem",
    "{name} is never “{value}”, so this state of the target {target} does not hold on any device. Correct it.",
)
_OVERLAP = N_(
    "Problem",
    "Variants {one} and {two} can apply to the same device with equal priority, and both set {setting}: the later one, "
    "{two}, wins. Give one more conditions, or move it.",
)
