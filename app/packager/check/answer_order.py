"""Whether two answer files say the same in another order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import SettingType
from app.model.node import LABEL

if TYPE_CHECKING:
    from app.model.node import Node

_LISTS = (SettingType.ORDERED_LIST, SettingType.FILE_LIST)


def is_same_in_any_order(one: tuple[Node, ...], other: tuple[Node, ...]) -> bool:
    """Return whether the settings *one* and *other* mean the same; labels do not count.

    The order of settings and of the items of a map means nothing, that of a list everything. Equal names below a node
    that the catalogue lacks keep their order.
    """
    return _ordered(one, "") == _ordered(other, "")


def _ordered(nodes: tuple[Node, ...], parent: str) -> tuple[Node, ...]:
    above = load_catalogue().get(parent)
    inner = (
        replace(
            node,
            keys=tuple(sorted(pair for pair in node.keys if pair[0] != LABEL)),
            children=_ordered(node.children, f"{parent}/{node.name}" if parent else node.name),
        )
        for node in nodes
    )
    if above is not None and above.type in _LISTS:
        return tuple(inner)
    is_map = above is not None and above.type is SettingType.MAP
    return tuple(sorted(inner, key=lambda node: (node.name, node.keys if is_map else ())))
