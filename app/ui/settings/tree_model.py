"""The tree of settings as Qt asks for it: rows are made when they are opened, a change touches only what changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.answers.fields.owned import OwnedSettings
from app.catalogue.setting import Evidence
from app.core.masking import shown, visible
from app.core.secret import Secret
from app.jobs.setting.policies import INGESTION, NO_TREE, Policies
from app.model.node import Node
from app.ui.look.markup import tip
from app.ui.settings.row import Row, RowKind, item_title, make_children, may_have_children, root_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.catalogue.catalogue import Catalogue
    from app.jobs.setting.policies import PolicySpot, PolicyTree
    from app.model.rules.rule import Level

Index = QModelIndex | QPersistentModelIndex
NAME, VALUE = 0, 1
"""The columns."""

_NOTHING = Node("", None, ())


@dataclass(frozen=True, slots=True)
class Shown:
    """What the tree shows: ``ranks`` are the catalogue's paths in sight with their ranks, None for all.

    ``words`` are marked where they stand in a name. With ``only_set`` rows that are not set are left out.
    """

    ranks: Mapping[str, int] | None = None
    words: tuple[str, ...] = ()
    only_set: bool = False
    only_addresses: frozenset[str] | None = None

    @property
    def is_by_rank(self) -> bool:
        """Whether a path alone says if it is shown."""
        return self.ranks is not None and not self.only_set and self.only_addresses is None


class SettingsModel(QAbstractItemModel):
    """The settings of one project."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        """Show the catalogue without a project."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._rows: dict[int, Row] = {}
        self._turn = 0
        self._filter = Shown()
        self._shows_all = True
        self._levels: Mapping[str, Level] = {}
        self.owned = OwnedSettings()
        self.policies = Policies(NO_TREE, (), catalogue)
        self.root = self._known(root_row(_NOTHING, _NOTHING))

    # The project

    def set_project(self, free: tuple[Node, ...], owned: OwnedSettings, tree: PolicyTree = NO_TREE) -> None:
        """Show the free settings *free*, those that pages write, and the policies of the templates of *tree*.

        What did not change is not touched.
        """
        self.owned = owned
        is_other = tree is not self.policies.tree
        if is_other or free is not self.root.free.children:  # type: ignore[union-attr]  # the root has it
            self.policies = Policies(tree, free, self._catalogue)
        if free is not self.root.free.children or owned.nodes != self.root.owned.children:  # type: ignore[union-attr]  # the root has both
            self._update(self.root, Node("", None, free), Node("", None, owned.nodes))
        group = self.find(INGESTION) if is_other else None
        if group is not None and group.children is not None:
            self._exchange(group, [one for one in group.children if one.spot is None])
            self._exchange(group, self._wanted(group))

    def set_filter(self, shown_: Shown) -> None:
        """Show only what *shown_* says; rows keep what they know, but views have to be opened again."""
        if shown_ == self._filter:
            return
        self.beginResetModel()
        self._filter = shown_
        self._shows_all = shown_ == Shown()
        self._turn += 1
        self.endResetModel()

    @property
    def filter(self) -> Shown:
        """What is shown."""
        return self._filter

    def set_levels(self, levels: Mapping[str, Level]) -> None:
        """Mark the addresses of *levels*, each with the gravest problem at or below it."""
        self._levels = levels

    def marked(self) -> frozenset[str]:
        """Return the addresses with problems, and those of the groups around them."""
        return frozenset(self._levels)

    def level(self, row: Row) -> Level | None:
        """Return the gravest problem at or below *row*, None where there is none."""
        return None if row.is_owned else self._levels.get(row.address)

    # Rows

    def row(self, index: Index) -> Row:
        """Return the row at *index*, the root for none."""
        return self._rows.get(index.internalId(), self.root) if index.isValid() else self.root

    def at(self, row: Row, column: int = NAME) -> QModelIndex:
        """Return the index of *row*, an invalid one where the filter hides it."""
        if row.parent is None:
            return QModelIndex()
        siblings = self.shown_below(row.parent)
        if row.at < len(siblings) and siblings[row.at] is row:
            return self.createIndex(row.at, column, id(row))
        return QModelIndex()

    def find(self, address: str, *, owned: bool = False) -> Row | None:
        """Return the row of the setting or item at *address*, of a page's item if *owned*; None where there is none.

        A policy of a template has a row of its own.
        """
        address = self.policies.path_at(address) or address
        row = self.root
        while row.address != address:
            start = f"{row.address}/" if row.address else ""
            rest = address[len(start) :]
            below = [
                one
                for one in self.rows_below(row)
                if rest.startswith(one.step_text) and rest[len(one.step_text) :][:1] in ("", "/")
            ]
            found = [one for one in below if not one.is_template] or below
            fitting = [one for one in found if one.is_owned == owned] or found
            if not fitting:
                return None
            row = fitting[0]
        return row

    def knows(self, row: Row) -> bool:
        """Tell whether *row* is still one of the tree, hidden or not."""
        return id(row) in self._rows

    def rows_below(self, row: Row) -> list[Row]:
        """Return all rows below *row*, hidden ones too."""
        if row.children is None:
            row.children = [self._known(child) for child in make_children(row, self._catalogue, self.policies)]
        return row.children

    def is_shown(self, row: Row) -> bool:
        """Tell whether the filter lets *row* through."""
        shown_ = self._filter
        if row.kind is not RowKind.UNKNOWN and shown_.ranks is not None and row.path not in shown_.ranks:
            return False
        if shown_.only_set and not row.is_set:
            return False
        if row.kind is RowKind.UNKNOWN and shown_.words:
            return all(word in row.address.lower() for word in shown_.words)
        return shown_.only_addresses is None or row.address in shown_.only_addresses

    def shown_below(self, row: Row) -> list[Row]:
        """Return the rows below *row* that the filter shows, as they stand there."""
        if row.turn != self._turn or row.shown is None:
            children = self.rows_below(row)
            ranks = self._filter.ranks
            if self._shows_all:
                row.shown = children
            else:
                row.shown = [child for child in children if self.is_shown(child)]
                if ranks is not None and self._filter.words:
                    row.shown.sort(key=lambda child: ranks.get(child.path, 0))
            for at, child in enumerate(row.shown):
                child.at = at
            row.turn = self._turn
        return row.shown

    def _known(self, row: Row) -> Row:
        self._rows[id(row)] = row
        return row

    def _forget(self, row: Row) -> None:
        self._rows.pop(id(row), None)
        for child in row.children or ():
            self._forget(child)

    # Changes

    def _update(self, row: Row, free: Node | None, owned: Node | None) -> None:
        """Give *row* the nodes *free* and *owned*, and bring the rows below it up to date."""
        if free is row.free and (owned is row.owned or owned == row.owned):
            return
        row.free, row.owned = free, owned
        if row.parent is not None:
            self._changed(row)
        if row.children is None:
            return
        wanted = make_children(row, self._catalogue, self.policies)
        if [child.key for child in wanted] != [child.key for child in row.children] or self._filter.only_set:
            self._exchange(row, self._wanted(row, wanted))
        for child, fresh in zip(list(row.children), wanted, strict=True):
            if child is not fresh:
                child.target = fresh.target
                self._update(child, fresh.free, fresh.owned)

    def _wanted(self, row: Row, wanted: list[Row] | None = None) -> list[Row]:
        """Return the rows that *row* should have below it: those that it has, and of *wanted* what is new."""
        old = {child.key: child for child in row.children or ()}
        fresh = make_children(row, self._catalogue, self.policies) if wanted is None else wanted
        return [self._kept(old.get(child.key), child) for child in fresh]

    def _kept(self, old: Row | None, fresh: Row) -> Row:
        return old if old is not None else self._known(fresh)

    def _exchange(self, row: Row, wanted: list[Row]) -> None:
        """Let *row* have the rows *wanted*, some of which it has already."""
        parent = self.at(row) if row.parent is not None else QModelIndex()
        keep = set(map(id, wanted))
        if row.turn != self._turn or row.shown is None or (row.parent is not None and not parent.isValid()):
            for child in row.children or ():
                if id(child) not in keep:
                    self._forget(child)
            row.children, row.turn = wanted, -1
            return
        before = list(row.shown)
        for at in range(len(before) - 1, -1, -1):
            if id(before[at]) not in keep:
                self.beginRemoveRows(parent, at, at)
                gone = before.pop(at)
                self._set_shown(row, before)
                self.endRemoveRows()
                self._forget(gone)
        there = set(map(id, before))
        row.children = wanted
        target = [child for child in wanted if self.is_shown(child) or id(child) in there]
        for at, child in enumerate(target):
            if id(child) not in there:
                self.beginInsertRows(parent, at, at)
                before.insert(at, child)
                self._set_shown(row, before)
                self.endInsertRows()
        if before != target:
            self.layoutAboutToBeChanged.emit()
            old = [(index, self.row(index)) for index in self.persistentIndexList()]
            self._set_shown(row, target)
            for index, held in old:
                if held.parent is row:
                    self.changePersistentIndex(index, self.createIndex(held.at, index.column(), id(held)))
            self.layoutChanged.emit()

    @staticmethod
    def _set_shown(row: Row, rows: list[Row]) -> None:
        row.shown = list(rows)
        for at, child in enumerate(rows):
            child.at = at

    def _changed(self, row: Row) -> None:
        first = self.at(row)
        if first.isValid():
            self.dataChanged.emit(first, self.at(row, VALUE))

    # What Qt asks

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Return the index of the child number *row* of *parent*."""
        above = self.root if parent is None or not parent.isValid() else self._rows.get(parent.internalId(), self.root)
        rows = self.shown_below(above)
        if 0 <= row < len(rows) and 0 <= column <= VALUE:
            return self.createIndex(row, column, id(rows[row]))
        return QModelIndex()

    def parent(self, index: Index | None = None) -> Any:
        """Return the index of the row above *index*."""
        if index is None:
            return super().parent()
        row = self._rows.get(index.internalId()) if index.isValid() else None
        above = row.parent if row is not None else None
        if above is None or above.parent is None:
            return QModelIndex()
        self.shown_below(above.parent)
        return self.createIndex(above.at, NAME, id(above))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows below *parent*."""
        if parent is None or not parent.isValid():
            return len(self.shown_below(self.root))
        return 0 if parent.column() else len(self.shown_below(self.row(parent)))

    def columnCount(self, _parent: Index | None = None) -> int:
        """Return two: name and value."""
        return 2

    def hasChildren(self, parent: Index | None = None) -> bool:
        """Tell whether *parent* can be opened, without making what is below it."""
        if parent is None or not parent.isValid():
            return True
        if parent.column():
            return False
        row = self.row(parent)
        shown_ = self._filter
        if self._shows_all or (row.children is None and shown_.is_by_rank and not row.is_set and row.path != INGESTION):
            return may_have_children(row, self._catalogue, shown_.ranks)
        return bool(self.shown_below(row))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Setting"), self.tr("Value"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, tip, or what a screen reader says."""
        row = self._rows.get(index.internalId())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row) if index.column() == NAME else self.value_text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join((visible(row.address), *self.remarks(row))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.title(row) if index.column() == NAME else self.value_text(row)
            return ". ".join(filter(None, (text, *(self.remarks(row) if index.column() == NAME else ()))))
        return None

    # Words

    def policy(self, row: Row) -> PolicySpot | None:
        """Return the policy that *row* sets, be it a row of its template or that of the bare setting."""
        if row.kind is RowKind.POLICY:
            return row.spot
        path = self.policies.path_at(row.address)
        return self.policies.tree.spots[path] if path else None

    def title(self, row: Row) -> str:
        """Return what the row is called."""
        if row.spot is not None:
            return shown(row.spot.title, 200)
        if row.kind is RowKind.ITEM:
            key, value = item_title(row)
            if key:
                return f"{key}: {shown(value)}"
            position = f"{row.step.name} {(row.parent.children or [row]).index(row) + 1}" if row.parent else ""
            return f"{position}: {shown(value)}" if value else position
        if row.kind is RowKind.TEMPLATE:
            return self.tr("{0} (each)").format(row.step.name)
        number = f" ({row.step.number})" if row.step.number > 1 else ""
        if row.kind is RowKind.UNKNOWN:
            return shown(str(row.step))
        return f"{row.step.name}{number}"

    def value_text(self, row: Row) -> str:
        """Return the value of the row as it may be shown, a secret hidden."""
        node = row.node
        if row.kind is RowKind.POLICIES and row.spot is not None:
            return self.tr("%n policy(ies)", "", row.spot.count)
        if row.kind is RowKind.POLICY and node is not None:
            return self.tr("Enabled") if self.policies.is_enabled(row.path) else self.tr("Disabled")
        if node is None or node.children or node.value is None:
            return ""
        return str(node.value) if isinstance(node.value, Secret) else shown(node.value)

    def remarks(self, row: Row) -> Iterator[str]:
        """Yield what has to be said of the row: that it is set, by whom, and what is wrong with it."""
        setting = row.setting
        if row.is_page_owned:
            yield self.tr("Set by a page of the project")
        elif row.is_set:
            yield self.tr("Set") if row.takes_value else self.tr("Contains settings that are set")
        if row.kind is RowKind.UNKNOWN:
            yield self.tr("Not in the catalogue")
        if setting is not None and setting.evidence is Evidence.NONE:
            yield self.tr("Cannot be built")
        if self.level(row) is not None:
            yield self.tr("Has problems")
