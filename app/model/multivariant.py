"""What of a project holds on certain devices only: targets with their states, and variants (``ppkg-format.md`` 8).

They stay nodes as they came; here they are read as what they mean, and changed one by one, so that nothing else of them
is touched.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.error import UsageError
from app.core.masking import shown
from app.core.text import N_
from app.model.address import AddressStep, numbered
from app.model.node import LABEL, Node

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Nodes = tuple[Node, ...]

State = tuple[tuple[str, str], ...]
"""The conditions of one target state, name and value: all of them must hold."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DeviceTarget:
    """Devices of one kind: it holds where any of ``states`` does. ``step`` is its place among the targets."""

    id: str
    states: tuple[State, ...] = ()
    steps: tuple[AddressStep, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Variant:
    """Settings that apply where any of ``targets`` holds. ``index`` is its place among all variants of the project."""

    index: int
    targets: tuple[str, ...]
    settings: Nodes
    name: str = ""
    is_profile: bool = False
    step: AddressStep

    @property
    def place(self) -> str:
        """Where its settings stand in the project, without the bracket at the end: ``variants[Variant#2/Settings``."""
        return f"variants[{self.step}/Settings"


def device_targets(parts: Nodes) -> tuple[DeviceTarget, ...]:
    """Return the targets in *parts*, in document order."""
    return tuple(
        DeviceTarget(
            id=target.key("Id") or "",
            states=tuple(_state(state) for state in target.children if state.name == "TargetState"),
            steps=(outer, inner),
        )
        for outer, part in numbered(parts)
        if part.name == "Targets"
        for inner, target in numbered(part.children)
        if target.name == "Target"
    )


def variants_of(parts: Nodes) -> tuple[Variant, ...]:
    """Return the variants in *parts*, in document order, Microsoft's profiles among them."""
    found: list[Variant] = []
    for step, part in numbered(parts):
        if part.name not in {"Variant", "Profile"}:
            continue
        refs, settings = part.child("TargetRefs"), part.child("Settings")
        found.append(
            Variant(
                index=len(found),
                targets=tuple(ref.key("Id") or "" for ref in refs.children if not ref.is_stray) if refs else (),
                settings=tuple(one for one in settings.children if not one.is_stray) if settings else (),
                name=part.key(LABEL) or "",
                is_profile=part.name == "Profile",
                step=step,
            )
        )
    return tuple(found)


def with_target(parts: Nodes, target: DeviceTarget, old_id: str | None = None) -> Nodes:
    """Return *parts* with *target* in place of the one called *old_id*, or behind all where that is None.

    Variants that refer to it follow a new name.

    :raises UsageError: there is no target *old_id*.
    """
    node = Node("Target", None, tuple(_state_node(state) for state in target.states), (("Id", target.id),))
    if old_id is None:
        index = next((at for at, part in enumerate(parts) if part.name == "Targets"), None)
        if index is None:
            return (Node("Targets", None, (node,)), *parts)
        return _with(parts, index, replace(parts[index], children=(*parts[index].children, node)))
    changed = _each_target(parts, old_id, lambda old: (replace(old, keys=node.keys, children=_kept(old, node)),))
    return changed if target.id == old_id else _renamed(changed, old_id, target.id)


def without_target(parts: Nodes, ident: str) -> Nodes:
    """Return *parts* without the target *ident* and without the references to it.

    :raises UsageError: there is no such target.
    """
    changed = _each_target(parts, ident, lambda _old: ())
    gone = tuple(part for part in changed if part.name != "Targets" or part.children)
    return tuple(_map_refs(part, lambda ref: () if ref.key("Id") == ident else (ref,)) for part in gone)


def with_variant(parts: Nodes, targets: Iterable[str], settings: Nodes = (), index: int | None = None) -> Nodes:
    """Return *parts* with a variant for *targets*: in place of number *index*, whose settings stay, or a new one.

    :raises UsageError: there is no variant *index*.
    """
    refs = Node("TargetRefs", None, tuple(Node("TargetRef", None, (), (("Id", each),)) for each in targets))
    if index is None:
        return (*parts, Node("Variant", None, (refs, Node("Settings", None, settings))))
    at = _position(parts, index)
    others = tuple(child for child in parts[at].children if child.name != "TargetRefs")
    return _with(parts, at, replace(parts[at], children=(refs, *others)))


def with_variant_settings(parts: Nodes, index: int, settings: Nodes) -> Nodes:
    """Return *parts* with *settings* as those of the variant number *index*.

    :raises UsageError: there is no such variant.
    """
    at = _position(parts, index)
    others = tuple(child for child in parts[at].children if child.name != "Settings")
    return _with(parts, at, replace(parts[at], children=(*others, Node("Settings", None, settings))))


def without_variant(parts: Nodes, index: int) -> Nodes:
    """Return *parts* without the variant number *index*.

    :raises UsageError: there is no such variant.
    """
    at = _position(parts, index)
    return (*parts[:at], *parts[at + 1 :])


def moved_variant(parts: Nodes, index: int, to: int) -> Nodes:
    """Return *parts* with the variant number *index* moved to number *to*: of equal priority the later one wins.

    :raises UsageError: there is no such variant.
    """
    places = [_position(parts, one.index) for one in variants_of(parts)]
    if not 0 <= to < len(places):
        raise _no_variant(to)
    order = [parts[at] for at in places]
    order.insert(to, order.pop(places.index(_position(parts, index))))
    changed = list(parts)
    for at, part in zip(places, order, strict=True):
        changed[at] = part
    return tuple(changed)


def _state(node: Node) -> State:
    return tuple(
        (condition.key("Name") or "", condition.key("Value") or "")
        for condition in node.children
        if condition.name == "Condition"
    )


def _state_node(state: State) -> Node:
    return Node(
        "TargetState",
        None,
        tuple(Node("Condition", None, (), (("Name", name), ("Value", value))) for name, value in state),
    )


def _kept(old: Node, new: Node) -> Nodes:
    """Return the states of *new*, each as it stands in *old* where it says the same, and what else *old* holds."""
    states = [child for child in old.children if child.name == "TargetState"]
    others = tuple(child for child in old.children if child.name != "TargetState")
    return (*others, *(next((one for one in states if _state(one) == _state(each)), each) for each in new.children))


def _each_target(parts: Nodes, ident: str, change: Callable[[Node], Nodes]) -> Nodes:
    found = Counter[str]()

    def changed(part: Node) -> Iterator[Node]:
        for child in part.children:
            if child.name == "Target" and child.key("Id") == ident and not found[ident]:
                found[ident] += 1
                yield from change(child)
            else:
                yield child

    new = tuple(replace(part, children=tuple(changed(part))) if part.name == "Targets" else part for part in parts)
    if not found[ident]:
        raise UsageError(N_("Error", "The project has no target “{id}”. Look at its targets, or add it."), id=shown(id))
    return new


def _renamed(parts: Nodes, old: str, new: str) -> Nodes:
    return tuple(
        _map_refs(part, lambda ref: (replace(ref, keys=(("Id", new),)) if ref.key("Id") == old else ref,))
        for part in parts
    )


def _map_refs(part: Node, change: Callable[[Node], Nodes]) -> Node:
    if part.name not in {"Variant", "Profile"}:
        return part
    children = tuple(
        replace(child, children=tuple(one for ref in child.children for one in change(ref)))
        if child.name == "TargetRefs"
        else child
        for child in part.children
    )
    return replace(part, children=children)


def _position(parts: Nodes, index: int) -> int:
    places = [at for at, part in enumerate(parts) if part.name in {"Variant", "Profile"}]
    if not 0 <= index < len(places):
        raise _no_variant(index)
    return places[index]


def _no_variant(index: int) -> UsageError:
    return UsageError(N_("Error", "The project has no variant {number}. Look at its variants."), number=index + 1)


def _with(parts: Nodes, at: int, part: Node) -> Nodes:
    return (*parts[:at], part, *parts[at + 1 :])
