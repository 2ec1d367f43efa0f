"""What two packages do differently, and which of their files differ.

Settings are compared as Windows acts on them. Secrets are compared and never shown: "differs" is all that is said.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.packager.describe.settings import shown_conditions
from app.packager.describe.values import LONGEST_PATH, shown_path, shown_value
from app.packager.read.asset_list import read_asset_list
from app.packager.read.effect import read_effects
from app.packager.read.facts import read_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.core.masking import Mask
    from app.packager.read.effect import Effect, Effects
    from app.packager.read.package import OpenPackage
    from app.packager.wim.reader import WimEntry

_BLOCK = 1 << 20


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """Something that is in A, in B, or different in both; ``a`` and ``b`` are None where it is missing.

    The values of secrets are masks.
    """

    name: str
    a: str | None
    b: str | None
    is_secret: bool = False

    @property
    def sentence(self) -> Sentence:
        """The difference in words."""
        values: dict[str, object] = {"name": self.name, "a": self.a or "", "b": self.b or ""}
        if self.a is None:
            if self.is_secret:
                return Sentence(N_("Compare", "Only in B: {name}, a secret"), values)
            return Sentence(N_("Compare", "Only in B: {name} = {b}"), values)
        if self.b is None:
            if self.is_secret:
                return Sentence(N_("Compare", "Only in A: {name}, a secret"), values)
            return Sentence(N_("Compare", "Only in A: {name} = {a}"), values)
        if self.is_secret or self.a == self.b:
            return Sentence(N_("Compare", "{name} differs."), values)
        return Sentence(N_("Compare", "{name}: A {a}, B {b}"), values)


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """The differences of two packages, by kind; ``tree`` has the paths of files that are not equal byte for byte.

    ``same_bytes`` tells whether the two package files are equal as a whole.
    """

    facts: tuple[Difference, ...]
    settings: tuple[Difference, ...]
    conditions: tuple[Difference, ...]
    files: tuple[Difference, ...]
    tree: tuple[Difference, ...]
    same_bytes: bool

    @property
    def same_effect(self) -> bool:
        """Whether both do the same to a PC that has no other package: owner and rank decide among several."""
        return not (self.settings or self.conditions or self.files)

    @property
    def identical(self) -> bool:
        """Whether facts and every file are equal; the containers may still differ in times and numbers."""
        return not (self.facts or self.tree) and self.same_effect


def compare_packages(a: OpenPackage, b: OpenPackage) -> Comparison:
    """Return how the packages *a* and *b* differ.

    :raises BadInput: one of them is damaged.
    """
    effects_a, effects_b = read_effects(a), read_effects(b)
    mask = effects_a.mask.with_secrets_of(effects_b.mask)
    settings, conditions = _compare_effects(effects_a, effects_b, mask)

    def show(path: str) -> str:
        return mask.name(path, LONGEST_PATH)

    return Comparison(
        facts=_compare_texts(_facts(a, mask), _facts(b, mask), str),
        settings=settings,
        conditions=conditions,
        files=_compare_texts(_files(a, effects_a), _files(b, effects_b), show),
        tree=_compare_trees(a, b, mask),
        same_bytes=_same_bytes(a, b),
    )


def comparison_data(comparison: Comparison) -> dict[str, object]:
    """Return *comparison* as plain JSON."""

    def listed(differences: Iterable[Difference]) -> list[dict[str, object]]:
        return [{"name": each.name, "a": each.a, "b": each.b, "is_secret": each.is_secret} for each in differences]

    return {
        "identical": comparison.identical,
        "same_bytes": comparison.same_bytes,
        "same_effect": comparison.same_effect,
        "facts": listed(comparison.facts),
        "settings": listed(comparison.settings),
        "conditions": listed(comparison.conditions),
        "files": listed(comparison.files),
        "tree": listed(comparison.tree),
    }


def _compare_texts(a: Mapping[str, str], b: Mapping[str, str], show: Callable[[str], str]) -> tuple[Difference, ...]:
    return tuple(
        Difference(name=show(name), a=a.get(name), b=b.get(name)) for name in {**a, **b} if a.get(name) != b.get(name)
    )


def _facts(package: OpenPackage, mask: Mask) -> dict[str, str]:
    facts = read_facts(package, mask)
    return {
        "name": facts.name,
        "description": facts.description,
        "token": facts.token.text if facts.token else "",
        "version": facts.version,
        "owner": facts.owner,
        "rank": str(facts.rank),
        "id": facts.id,
        "tool": str(facts.tool),
    }


def _files(package: OpenPackage, effects: Effects) -> dict[str, str]:
    """Return size and SHA-1 of the data assets; the number of an asset and of its folder do not count."""
    listed = {asset.key: asset for asset in read_asset_list(package)}
    found: dict[str, list[str]] = {}
    for effect in effects.all:
        if effect.is_asset:
            asset = listed.pop(effect.parm.name, None)
            name = f"{effect.parm.path[3][0].strip('/')}: {effect.parm.name.rpartition(chr(92))[2]}"
            found.setdefault(name, []).append(_content(asset.entry if asset else None))
    for asset in listed.values():
        found.setdefault(f"{asset.listed_as.strip('/')}: {asset.name}", []).append(_content(asset.entry))
    return {name: "; ".join(contents) for name, contents in found.items()}


def _content(entry: WimEntry | None) -> str:
    return f"{entry.size} bytes, SHA-1 {entry.sha1.hex()}" if entry else "—"


def _compare_trees(a: OpenPackage, b: OpenPackage, mask: Mask) -> tuple[Difference, ...]:
    """Return the files that differ by their size alone: the hash of a short file could betray a secret in it."""
    in_a, in_b = (
        {path: entry for path, entry in package.wim.entries.items() if not entry.directory} for package in (a, b)
    )
    differences = []
    for path in sorted({*in_a, *in_b}):
        one, other = in_a.get(path), in_b.get(path)
        if one is None or other is None or one.sha1 != other.sha1:
            differences.append(
                Difference(
                    name=mask.name(path, LONGEST_PATH),
                    a=f"{one.size} bytes" if one else None,
                    b=f"{other.size} bytes" if other else None,
                )
            )
    return tuple(differences)


_Place = tuple[str, str]


def _compare_effects(a: Effects, b: Effects, mask: Mask) -> tuple[tuple[Difference, ...], tuple[Difference, ...]]:
    in_a, in_b = _by_place(a), _by_place(b)
    settings: list[Difference] = []
    conditions: list[Difference] = []
    for place in {**in_a, **in_b}:
        ones, others = in_a.get(place, []), in_b.get(place, [])
        if Counter(map(_value, ones)) != Counter(map(_value, others)):
            settings.append(_difference(ones, others, mask))
        elif Counter(map(_value_and_conditions, ones)) != Counter(map(_value_and_conditions, others)):
            conditions.append(
                Difference(
                    name=shown_path(ones[0], mask), a=_shown_conditions(ones, mask), b=_shown_conditions(others, mask)
                )
            )
    strange = Counter(a.strange), Counter(b.strange)
    if strange[0] != strange[1]:
        for file, element in {**strange[0], **strange[1]}:
            one, other = (str(count[file, element]) for count in strange)
            if one != other:
                settings.append(Difference(name=mask.name(f"{file}: <{element}>", LONGEST_PATH), a=one, b=other))
    return tuple(settings), tuple(conditions)


def _by_place(effects: Effects) -> dict[_Place, list[Effect]]:
    found: dict[_Place, list[Effect]] = {}
    for effect in effects.all:
        # Data assets are compared as files: their nodes hold the package's id and the number of the file.
        if not effect.is_asset:
            found.setdefault((effect.source, effect.place), []).append(effect)
    return found


def _value(effect: Effect) -> tuple[Secret, bool]:
    return Secret(effect.parm.value), effect.parm.exec


def _value_and_conditions(effect: Effect) -> object:
    return Secret(effect.parm.value), effect.parm.exec, tuple(sorted(effect.conditions))


def _difference(ones: list[Effect], others: list[Effect], mask: Mask) -> Difference:
    effect = (ones or others)[0]
    return Difference(
        name=shown_path(effect, mask),
        a=_shown_values(ones, mask),
        b=_shown_values(others, mask),
        is_secret=any(each.is_secret for each in ones + others),
    )


def _shown_values(effects: list[Effect], mask: Mask) -> str | None:
    return "; ".join(shown_value(effect, mask) for effect in effects) if effects else None


def _shown_conditions(effects: list[Effect], mask: Mask) -> str:
    return "; ".join(shown_conditions(effect.conditions, mask) or "—" for effect in effects)


def _same_bytes(a: OpenPackage, b: OpenPackage) -> bool:
    if a.wim.size != b.wim.size:
        return False
    for file in (a.wim.file, b.wim.file):
        file.seek(0)
    while block := a.wim.file.read(_BLOCK):
        if block != b.wim.file.read(_BLOCK):
            return False
    return True
