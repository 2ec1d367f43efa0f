"""Putting settings into a tree where WCD would, and taking them out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.model.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.secret import Secret

Nodes = tuple[Node, ...]


def merge(nodes: Nodes, new: Node) -> Nodes:
    """Return *nodes* with *new* among them: groups of one name become one, others are in alphabetical order.

    An item (a node with keys) goes before the items that are there, because pages come before free settings.
    """
    for index, node in enumerate(nodes):
        if node.name == new.name and _is_group(node) and _is_group(new):
            children = node.children
            for child in reversed(new.children):
                children = merge(children, child)
            return (*nodes[:index], replace(node, children=children), *nodes[index + 1 :])
    rank = new.name.upper()
    index = next((i for i, node in enumerate(nodes) if node.name.upper() >= rank), len(nodes))
    return (*nodes[:index], new, *nodes[index:])


def merge_all(nodes: Nodes, new: Iterable[Node]) -> Nodes:
    """Return *nodes* with all of *new* merged, which keep their order where they are items of one list."""
    for node in reversed(tuple(new)):
        nodes = merge(nodes, node)
    return nodes


def branch(path: str, *leaves: Node) -> Node:
    """Return the groups of *path* around *leaves*."""
    *outer, inner = path.split("/")
    node = Node(inner, None, leaves)
    for name in reversed(outer):
        node = Node(name, None, (node,))
    return node


def leaf(path: str, value: str | Secret | bool) -> Node:
    """Return the groups of *path* around a setting with *value*; booleans become WCD's True and False.

    An empty value is None, as it is when the written element is read again.
    """
    outer, _, name = path.rpartition("/")
    node = Node(name, str(value) if isinstance(value, bool) else value or None)
    return branch(outer, node) if outer else node


def find(nodes: Nodes, path: str) -> Node | None:
    """Return the node at *path* below *nodes*, or None."""
    return Node("", None, nodes).at(path)


def remove(nodes: Nodes, path: str, gone: Iterable[Node]) -> Nodes:
    """Return *nodes* without the children *gone* of the group at *path* ("" = the top); groups left empty go too."""
    gone = tuple(gone)
    if not path:
        return tuple(node for node in nodes if not any(node is one for one in gone))
    name, _, rest = path.partition("/")
    kept: list[Node] = []
    for node in nodes:
        if node.name != name:
            kept.append(node)
            continue
        children = remove(node.children, rest, gone)
        if children or not node.children:
            kept.append(replace(node, children=children))
    return tuple(kept)


def _is_group(node: Node) -> bool:
    return not node.keys and node.value is None and bool(node.children)
