"""Items of lists by their index: ``ProvisioningCommands/PrimaryContext/Command/1/CommandLine``, counted from 0."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.error import UsageError
from app.core.masking import shown
from app.core.text import N_
from app.model.address import AddressStep, numbered, parse_address
from app.model.node import Node

if TYPE_CHECKING:
    from collections.abc import Callable

    Nodes = tuple[Node, ...]


def resolved(nodes: Nodes, address: str, *, may_add: bool = False) -> str:
    """Return *address* with each index replaced by the item of *nodes* that it means.

    With *may_add* an index one behind the last item of a list of the catalogue is a new item.

    :raises UsageError: there is no such item.
    """
    if not any(part.isdigit() for part in address.split("/")):
        return address
    from app.catalogue.catalogue import load_catalogue

    steps: list[AddressStep] = []
    for step in parse_address(address):
        if not step.name.isdigit() or step.keys:
            steps.append(step)
            nodes = _below(nodes, step)
            continue
        siblings = list(numbered(nodes))
        index = int(step.name)
        if index < len(siblings):
            steps.append(siblings[index][0])
            nodes = siblings[index][1].children
            continue
        path = "/".join(one.name for one in steps)
        names = load_catalogue().item_of(path)
        if not may_add or index > len(siblings) or not names:
            raise UsageError(
                N_(
                    "Error",
                    "“{place}” is beyond the list, which has {count} items, counted from 0. Use a smaller number.",
                ),
                place=shown(address),
                count=len(siblings),
            )
        equal = sum(one.name == names[0] and not one.keys for one, _ in siblings)
        steps.append(AddressStep(names[0], (), equal + 1))
        nodes = ()
    return "/".join(map(str, steps))


def inserted(nodes: Nodes, address: str) -> Nodes:
    """Return *nodes* with a new empty item at *address*, which ends with an index of a list of the catalogue.

    :raises UsageError: that is not an index of such a list.
    """
    from app.catalogue.catalogue import load_catalogue

    outer, index = _list_and_index(address)
    names = load_catalogue().item_of("/".join(step.name for step in parse_address(resolved(nodes, outer))))
    if not names:
        raise UsageError(N_("Error", "“{place}” is not a list, so nothing can be inserted."), place=shown(outer))

    def change(items: Nodes) -> Nodes:
        if index > len(items):
            raise _beyond(address, len(items))
        return (*items[:index], Node(names[0]), *items[index:])

    return _changed(nodes, tuple(parse_address(resolved(nodes, outer))), change)


def moved(nodes: Nodes, address: str, to: int) -> Nodes:
    """Return *nodes* with the item at *address*, which ends with an index, moved to the index *to*.

    :raises UsageError: there is no such item.
    """
    outer, index = _list_and_index(address)

    def change(items: Nodes) -> Nodes:
        if index >= len(items) or not 0 <= to < len(items):
            raise _beyond(address, len(items))
        rest = [*items[:index], *items[index + 1 :]]
        rest.insert(to, items[index])
        return tuple(rest)

    return _changed(nodes, tuple(parse_address(resolved(nodes, outer))), change)


def _list_and_index(address: str) -> tuple[str, int]:
    outer, _, index = address.rpartition("/")
    if not outer or not index.isdigit():
        raise UsageError(
            N_("Error", "“{place}” does not end with the index of an item, such as …/Command/0."), place=shown(address)
        )
    return outer, int(index)


def _changed(nodes: Nodes, steps: tuple[AddressStep, ...], change: Callable[[Nodes], Nodes]) -> Nodes:
    """Return *nodes* with the children of the node at *steps* changed; groups that are missing are made."""
    if not steps:
        return change(nodes)
    first, rest = steps[0], steps[1:]
    for index, (step, node) in enumerate(numbered(nodes)):
        if step == first:
            return (*nodes[:index], replace(node, children=_changed(node.children, rest, change)), *nodes[index + 1 :])
    name = first.name.upper()
    at = next((place for place, node in enumerate(nodes) if node.name.upper() > name), len(nodes))
    return (*nodes[:at], Node(first.name, None, _changed((), rest, change), first.keys), *nodes[at:])


def _below(nodes: Nodes, step: AddressStep) -> Nodes:
    return next((node.children for one, node in numbered(nodes) if one == step), ())


def _beyond(address: str, count: int) -> UsageError:
    return UsageError(
        N_("Error", "“{place}” is beyond the list, which has {count} items, counted from 0. Use a smaller number."),
        place=shown(address),
        count=count,
    )
