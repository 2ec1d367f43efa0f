"""The attributes of an element of an answer file: keys, settings that somebody wrote as attributes, and the rest.

Windows Configuration Designer writes as attributes only the key of a map's item (``UserName``) and the label of an item
(``Name``); all attributes of real files seen are these. Scripts also write settings so, passwords among them:
``<User UserName="worker" Password="…">``. What an attribute means that is none of these nobody knows: it may be a
secret, and is kept as one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.catalogue.catalogue import load_catalogue
from app.catalogue.sensitive import is_sensitive
from app.catalogue.setting import SettingType
from app.core.masking import is_secret_name
from app.core.secret import Secret
from app.model.node import ATTRIBUTE, LABEL, Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Pairs = tuple[tuple[str, str], ...]

_ITEMS = frozenset({SettingType.MAP, SettingType.ORDERED_LIST, SettingType.FILE_LIST})
_FRAME_KEYS: dict[str, frozenset[str]] = {
    "Target": frozenset({"Id"}),
    "Condition": frozenset({LABEL, "Value"}),
    "TargetRef": frozenset({"Id"}),
    "Variant": frozenset({LABEL}),
    "Profile": frozenset({LABEL}),
}
"""The attributes of the elements that say when settings apply (``ppkg-format.md`` 8)."""


def sorted_out(path: str, attributes: Mapping[str, str], *, is_group: bool = True) -> tuple[Pairs, tuple[Node, ...]]:
    """Return the keys of the element at *path*, and nodes for its other *attributes*.

    Those are settings, where *is_group* allows any, under the name the catalogue gives them whatever the case; or
    strays (:data:`ATTRIBUTE` before the name), whose value is a secret for all that is known.
    """
    if not attributes:
        return (), ()
    keys: list[tuple[str, str]] = []
    others: list[Node] = []
    is_key = _key_names(path, attributes)
    below = load_catalogue().children(path) if is_group else ()
    settings = {child.name.casefold(): child for child in below if child.is_setting}
    for name, value in attributes.items():
        setting = settings.get(name.casefold())
        if key := is_key.get(name):
            keys.append((key, value))
        elif setting is not None:
            others.append(Node(setting.name, Secret(value) if value and setting.sensitive else value or None))
        else:
            others.append(stray(name, value))
    return tuple(keys), tuple(others)


def frame_sorted_out(element: str, attributes: Mapping[str, str]) -> tuple[Pairs, tuple[Node, ...]]:
    """Return the keys of *element*, one of those that say when settings apply, and its other *attributes* as strays."""
    known = _FRAME_KEYS.get(element, frozenset())
    keys = tuple(pair for pair in attributes.items() if pair[0] in known)
    return keys, tuple(stray(name, value) for name, value in attributes.items() if name not in known)


def stray(name: str, value: str) -> Node:
    """Return the attribute *name*, which means nothing that is known, as a node."""
    return Node(ATTRIBUTE + name, Secret(value) if value else "")


def with_settings(children: Sequence[Node], more: Iterable[Node]) -> tuple[Node, ...]:
    """Return *children* with *more*, which stood as attributes, where WCD writes settings: in alphabetical order."""
    nodes = list(children)
    for one in more:
        rank = one.name.upper()
        nodes.insert(next((at for at, node in enumerate(nodes) if node.name.upper() > rank), len(nodes)), one)
    return tuple(nodes)


def _key_names(path: str, attributes: Mapping[str, str]) -> dict[str, str]:
    """Return what *attributes* of the element at *path* are keys and labels, with the names that these have."""
    catalogue = load_catalogue()
    parent = catalogue.get(path.rpartition("/")[0])
    is_item = parent is not None and parent.type in _ITEMS
    if path not in catalogue:
        return {} if is_sensitive(path) else {name: name for name in _likely_keys(attributes, is_item=is_item)}
    if not is_item or parent is None:
        return {}
    known = {key.casefold(): key for key in (LABEL, parent.key) if key}
    names = {name: name for name in attributes if name in known.values()}
    for name in attributes:
        meant = known.get(name.casefold())
        if meant and meant not in names.values():
            names[name] = meant
    return names


def _likely_keys(attributes: Mapping[str, str], *, is_item: bool) -> Iterable[str]:
    """Yield the attributes that are likely key and label of an element that the catalogue lacks.

    WCD gives an item a label that says the same as its key; of an item of a known map the first attribute is the key.
    """
    label = attributes.get(LABEL)
    for index, (name, value) in enumerate(attributes.items()):
        if name == LABEL or (not is_secret_name(name) and (value == label or (is_item and index == 0))):
            yield name
