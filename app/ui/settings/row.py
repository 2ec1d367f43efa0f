"""The rows of the tree of settings: the catalogue, with the items that a project has in its maps and lists.

Nothing here knows Qt. Rows below one that nobody opened are not made.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from app.catalogue.setting import Setting, SettingType
from app.jobs.setting.policies import INGESTION
from app.model.address import AddressStep, numbered
from app.model.node import LABEL

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from app.catalogue.catalogue import Catalogue
    from app.jobs.setting.policies import Policies, PolicySpot
    from app.model.node import Node

_HOLDERS = frozenset({SettingType.MAP, SettingType.ORDERED_LIST, SettingType.FILE_LIST})
"""Nodes whose children are items."""


class RowKind(Enum):
    """What a row stands for."""

    GROUP = auto()
    SETTING = auto()
    HOLDER = auto()
    """A map or list, in which there are items."""
    ITEM = auto()
    TEMPLATE = auto()
    """What an item would hold that is not there yet."""
    UNKNOWN = auto()
    """What a project has and the catalogue does not."""
    POLICIES = auto()
    """An administrative template, or a category of its policies."""
    POLICY = auto()
    """A policy of an administrative template."""


class Row:
    """One row. ``free`` is the project's node there, ``owned`` that of a page; both None where nothing is set.

    ``address`` is that of the setting; the rows of a page's items have ``is_owned``, those below a template
    ``is_template``. ``spot`` is what a row of an administrative template stands for; such a row has an address of its
    own, and ``target`` is that of the setting, empty where there is not one.
    """

    __slots__ = (
        "address",
        "at",
        "children",
        "free",
        "is_owned",
        "is_template",
        "kind",
        "owned",
        "parent",
        "path",
        "setting",
        "shown",
        "spot",
        "step",
        "step_text",
        "target",
        "turn",
    )

    def __init__(
        self,
        parent: Row | None,
        kind: RowKind,
        step: AddressStep,
        path: str,
        setting: Setting | None,
        free: Node | None = None,
        owned: Node | None = None,
    ) -> None:
        """Make a row below *parent*."""
        self.parent: Row | None = parent
        self.kind = kind
        self.step = step
        self.path = path
        self.setting = setting
        self.free = free
        self.owned = owned
        self.step_text = str(step)
        self.address: str = (
            f"{parent.address}/{self.step_text}" if parent is not None and parent.address else self.step_text
        )
        self.target = self.address
        self.spot: PolicySpot | None = None
        self.is_owned: bool = parent is not None and (parent.is_owned or (kind is RowKind.ITEM and free is None))
        self.is_template: bool = kind is RowKind.TEMPLATE or (parent is not None and parent.is_template)
        self.children: list[Row] | None = None
        self.shown: list[Row] | None = None
        self.turn = -1
        """The filter that ``shown`` was made for; ``at`` is the place in the list of the parent."""
        self.at = 0

    @property
    def key(self) -> tuple[RowKind, AddressStep, bool]:
        """What tells this row from its siblings."""
        return self.kind, self.step, self.is_owned

    @property
    def is_set(self) -> bool:
        """Whether the project has something here or below."""
        return self.free is not None or self.owned is not None

    @property
    def node(self) -> Node | None:
        """What the project has here: its own where a page writes the same."""
        return self.free if self.free is not None else self.owned

    @property
    def is_page_owned(self) -> bool:
        """Whether only a page writes this."""
        return self.free is None and self.owned is not None

    @property
    def takes_value(self) -> bool:
        """Whether it is a setting, an item that is one included."""
        return self.setting is not None and self.setting.is_setting

    @property
    def is_holder(self) -> bool:
        """Whether it holds items: a map or list, an item that is one itself included."""
        return not self.is_template and self.setting is not None and self.setting.type in _HOLDERS

    def ancestors(self) -> Iterator[Row]:
        """Yield the rows above, the nearest first, without the root."""
        row = self.parent
        while row is not None and row.parent is not None:
            yield row
            row = row.parent


def root_row(free: Node, owned: Node) -> Row:
    """Return the row above all others, for a project with the nodes below *free* and *owned*."""
    root = Row(None, RowKind.GROUP, AddressStep(""), "", None, free, owned)
    root.address = root.target = ""
    return root


def may_have_children(row: Row, catalogue: Catalogue, paths: Container[str] | None = None) -> bool:
    """Tell whether *row* can be opened, without making what is below; *paths* are those in sight, None for all.

    What a project has there counts without being asked for.
    """
    if row.children is not None and paths is None:
        return bool(row.children)
    if row.kind is RowKind.UNKNOWN:
        return bool(row.free is not None and row.free.children)
    if row.spot is not None:
        return any(paths is None or spot.path in paths for spot in row.spot.children)
    if any(node is not None and node.children for node in (row.free, row.owned)):
        return True
    if paths is None:
        return catalogue.has_children(row.path)
    return any(f"{row.path}/{name}" in paths for name in catalogue.names_below(row.path))


def make_children(row: Row, catalogue: Catalogue, policies: Policies) -> list[Row]:
    """Return the rows below *row* as they should be now; those that it has are not looked at."""
    if row.spot is not None:
        return [_policy_row(row, spot, policies) for spot in row.spot.children]
    if row.kind is RowKind.UNKNOWN:
        return [_unknown(row, step, node) for step, node in numbered(row.free.children)] if row.free else []
    if row.setting is not None and row.setting.type in _HOLDERS:
        return list(_items(row, row.setting, catalogue))
    rows = list(_members(row, catalogue))
    if row.path == INGESTION and row.kind is RowKind.GROUP:
        rows += [_policy_row(row, spot, policies) for spot in policies.tree.templates]
    return rows


def _members(row: Row, catalogue: Catalogue) -> Iterator[Row]:
    free = list(numbered(row.free.children)) if row.free is not None else []
    owned = list(numbered(row.owned.children)) if row.owned is not None else []
    first: dict[str, tuple[AddressStep, Node]] = {}
    for step, node in free:
        first.setdefault(node.name, (step, node))
    pages = {node.name: node for _, node in reversed(owned)}
    for setting in catalogue.children(row.path):
        name = setting.name
        there = first.get(name)
        kind = RowKind.SETTING if setting.is_setting else RowKind.GROUP
        if setting.type in _HOLDERS:
            kind = RowKind.HOLDER
        step = there[0] if there else AddressStep(name)
        yield Row(row, kind, step, setting.path, setting, there[1] if there else None, pages.get(name))
    prefix = f"{row.path}/" if row.path else ""
    for step, node in free:
        if first[node.name][1] is not node or f"{prefix}{node.name}" not in catalogue:
            yield _unknown(row, step, node)


def _items(row: Row, holder: Setting, catalogue: Catalogue) -> Iterator[Row]:
    for is_page, nodes in ((True, row.owned), (False, row.free)):
        for step, node in numbered(nodes.children) if nodes is not None else ():
            path = f"{row.path}/{node.name}"
            if node.name in holder.item_elements:
                yield Row(
                    row,
                    RowKind.ITEM,
                    step,
                    path,
                    catalogue.get(path),
                    None if is_page else node,
                    node if is_page else None,
                )
            elif not is_page:
                yield _unknown(row, step, node)
    for element in holder.item_elements:
        path = f"{row.path}/{element}"
        yield Row(row, RowKind.TEMPLATE, AddressStep(element), path, catalogue.get(path))


def _policy_row(row: Row, spot: PolicySpot, policies: Policies) -> Row:
    kind = RowKind.POLICIES if spot.policy is None else RowKind.POLICY
    setting = None if spot.policy is None else policies.setting
    made = Row(row, kind, spot.step, spot.path, setting, policies.node(spot.path))
    made.spot, made.target = spot, policies.address(spot)
    return made


def _unknown(row: Row, step: AddressStep, node: Node) -> Row:
    return Row(row, RowKind.UNKNOWN, step, f"{row.path}/{node.name}" if row.path else node.name, None, node)


def item_title(row: Row) -> tuple[str, str]:
    """Return the name of the key of the item *row*, empty for a list, and what tells the item from others."""
    holder = row.parent.setting if row.parent is not None else None
    keys = dict(row.step.keys)
    if holder is not None and holder.key and holder.key in keys:
        return holder.key, keys[holder.key]
    label = keys.get(LABEL) or next(iter(keys.values()), "")
    return "", label
