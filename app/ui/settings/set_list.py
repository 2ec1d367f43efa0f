"""The list of what is set: every setting of the project, those of pages included, with a button to remove one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.masking import shown, visible
from app.core.secret import Secret
from app.model.address import parse_address, settings
from app.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent

    from app.model.node import Node
    from app.ui.settings.branch import Branch
    from app.ui.settings.tree_model import SettingsModel


class SetTable(RowTable):
    """The table; Delete asks to remove the chosen setting, Enter to show it."""

    remove_asked = Signal()
    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the list."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class SetList(QWidget):
    """Lists what is set. ``chosen`` brings the row of the tree of a setting that somebody wants to see."""

    chosen = Signal(object)

    def __init__(self, branch: Branch, model: SettingsModel, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._branch, self._model = branch, model
        self.table = SetTable(self)
        self.table.setObjectName("settings.set")
        self.show_button = QPushButton(self)
        self.show_button.setObjectName("settings.show")
        self.remove = QPushButton(self)
        self.remove.setObjectName("settings.remove")
        self._lay_out()
        self.table.doubleClicked.connect(self._show)
        self.table.opened.connect(self._show)
        self.table.remove_asked.connect(self._remove)
        self.show_button.clicked.connect(self._show)
        self.remove.clicked.connect(self._remove)
        self.table.selectionModel().currentChanged.connect(self._enable)
        self.retranslate()

    @property
    def count(self) -> int:
        """How many settings there are."""
        return len(self.table.rows.rows)

    def refresh(self) -> None:
        """List what is set now."""
        row = max(0, self.table.currentIndex().row())
        page = self.tr("page")
        rows = [(*_texts(address, value), "", address) for address, value in settings(self._branch.nodes())]
        rows += [(*_texts(address, value), page, address) for address, value in settings(self._model.owned.nodes)]
        rows.sort(key=lambda one: one[0])
        heads = (self.tr("Setting"), self.tr("Value"), self.tr("Set by"))
        self.table.set_rows(heads, rows, (260, 0, 70))
        if rows:
            self.table.selectRow(min(row, len(rows) - 1))
        self._enable()

    def filter(self, text: str) -> None:
        """Show what holds *text*."""
        self.table.filter(text)

    def paths(self, addresses: frozenset[str] | None) -> frozenset[str]:
        """Return the paths in the catalogue of what is set, of those at *addresses* only if they are given."""
        nodes = (*self._branch.nodes(), *self._model.owned.nodes)
        policies = self._model.policies
        if addresses is None:
            return frozenset(path for node in nodes for path in _paths(node, "")).union(policies.set_paths())
        return frozenset("/".join(step.name for step in parse_address(one)) for one in addresses).union(addresses)

    def retranslate(self) -> None:
        """Set all words."""
        self.table.setAccessibleName(self.tr("Settings that are set"))
        self.table.setAccessibleDescription(self.tr("Enter shows one in the tree, Delete removes it."))
        self.show_button.setText(self.tr("Show"))
        self.remove.setText(self.tr("Remove"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "remove"):
            self.retranslate()

    @Slot()
    def _enable(self) -> None:
        row = self.table.chosen()
        self.show_button.setEnabled(row is not None)
        self.remove.setEnabled(row is not None and not row[2])

    @Slot()
    def _show(self) -> None:
        row = self.table.chosen()
        found = self._model.find(row[3], owned=bool(row[2])) if row is not None else None
        if found is not None:
            self.chosen.emit(found)

    @Slot()
    def _remove(self) -> None:
        row = self.table.chosen()
        if row is not None and not row[2]:
            self._branch.remove(row[3])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        column.addLayout(row)
        row.addWidget(self.show_button)
        row.addWidget(self.remove)
        row.addStretch(1)


def _texts(address: str, value: str | Secret | None) -> tuple[str, str]:
    return visible(address), str(value) if isinstance(value, Secret) else shown(value or "")


def _paths(node: Node, above: str) -> Iterator[str]:
    path = f"{above}/{node.name}" if above else node.name
    yield path
    for child in node.children:
        yield from _paths(child, path)
