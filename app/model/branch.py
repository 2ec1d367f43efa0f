"""Branches of free settings: items added, moved and renamed, whole branches put in. Trees are never changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.error import UsageError
from app.core.masking import shown
from app.core.text import N_
from app.model.address import AddressStep, index_of, missing, parse_address, place_for, refuse_secret_keys
from app.model.node import Node

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Nodes = tuple[Node, ...]


def add_item(nodes: Nodes, address: str) -> Nodes:
    """Return *nodes* with a new, empty item at *address*, behind those of its name.

    :raises BadInput: the address is malformed.
    :raises UsageError: there is such an item, or an attribute in the address looks like a secret.
    """
    *outer, last = parse_address(address)
    refuse_secret_keys((*outer, last))

    def change(items: Nodes) -> Nodes:
        if index_of(items, last) is not None:
            raise UsageError(
                N_("Error", "There is already an item “{address}”. Give the new one another name."),
                address=shown(address),
            )
        index = place_for(items, last.name)
        return (*items[:index], Node(last.name, keys=last.keys), *items[index:])

    return _changed(nodes, outer, change, address, makes=True)


def move_item(nodes: Nodes, address: str, index: int) -> Nodes:
    """Return *nodes* with the item at *address* as number *index* (from 0) among those of its name.

    :raises BadInput: the address is malformed.
    :raises UsageError: there is no such item or number.
    """
    *outer, last = parse_address(address)

    def change(items: Nodes) -> Nodes:
        found = index_of(items, last)
        if found is None:
            raise missing(address)
        own = [at for at, node in enumerate(items) if node.name == last.name]
        if not 0 <= index < len(own):
            raise UsageError(
                N_("Error", "“{address}” is one of {count} items, counted from 0. Use a smaller number."),
                address=shown(address),
                count=len(own),
            )
        order = [items[at] for at in own if at != found]
        order.insert(index, items[found])
        moved = dict(zip(own, order, strict=True))
        return tuple(moved.get(at, node) for at, node in enumerate(items))

    return _changed(nodes, outer, change, address)


def rename_item(nodes: Nodes, address: str, key: str, value: str) -> Nodes:
    """Return *nodes* with *value* as the attribute *key* of the item at *address*.

    A label equal to the old value follows it, as WCD writes both alike.

    :raises BadInput: the address is malformed.
    :raises UsageError: there is no such item, or there is another of the new name.
    """
    *outer, last = parse_address(address)
    refuse_secret_keys((AddressStep("", ((key, ""),)),))

    def change(items: Nodes) -> Nodes:
        found = index_of(items, last)
        if found is None:
            raise missing(address)
        old = items[found].key(key)
        keys = tuple((name, value if name == key or text == old else text) for name, text in items[found].keys)
        if key not in dict(keys):
            keys = ((key, value), *keys)
        if any(node.name == last.name and node.key(key) == value for at, node in enumerate(items) if at != found):
            raise UsageError(
                N_("Error", "There is already an item “{address}”. Give the new one another name."),
                address=shown(f"{last.name}[{key}={value}]"),
            )
        return (*items[:found], replace(items[found], keys=keys), *items[found + 1 :])

    return _changed(nodes, outer, change, address)


def put_branch(nodes: Nodes, new: Iterable[Node], below: str = "") -> Nodes:
    """Return *nodes* with the trees *new*: groups become one, items with the same attributes too, values are replaced.

    What *new* does not speak of stays as it is. With *below*, the address of a group, they go there.

    :raises UsageError: there is no such group.
    """
    if below:
        return _changed(nodes, parse_address(below), lambda children: put_branch(children, new), below)
    for node in new:
        step = AddressStep(node.name, node.keys)
        index = index_of(nodes, step)
        if index is None:
            index = place_for(nodes, node.name)
            nodes = (*nodes[:index], node, *nodes[index:])
        else:
            old = nodes[index]
            value = node.value if node.value is not None or node.children else old.value
            merged = replace(old, value=value, children=put_branch(old.children, node.children))
            nodes = (*nodes[:index], merged, *nodes[index + 1 :])
    return nodes


def _changed(
    nodes: Nodes, steps: Sequence[AddressStep], change: Callable[[Nodes], Nodes], address: str, *, makes: bool = False
) -> Nodes:
    """Return *nodes* with the children of the node at *steps* as *change* makes them; *makes* groups that lack."""
    if not steps:
        return change(nodes)
    step, *rest = steps
    index = index_of(nodes, step)
    if index is None:
        if not makes:
            raise missing(address)
        index = place_for(nodes, step.name)
        nodes = (*nodes[:index], Node(step.name, keys=step.keys), *nodes[index:])
    node = nodes[index]
    node = replace(node, children=_changed(node.children, rest, change, address, makes=makes))
    return (*nodes[:index], node, *nodes[index + 1 :])
