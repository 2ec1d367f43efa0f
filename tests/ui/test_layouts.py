"""Layouts: nobody takes hold of their items, which Qt frees unnoticed and which then crash the window."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.tab_order import tab_stops
from tests.places import REPOSITORY
from tests.ui.stage.wrappers import unsafe_wrappers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

GIVE_ITEMS = {"itemAt", "itemAtPosition", "replaceWidget", "takeAt", "takeRow"}
MAKE_ITEMS = {"QLayoutItem", "QSpacerItem", "QWidgetItem"}
LISTS = {"QListWidget", "QTableWidget", "QTreeWidget"}
"""Their ``itemAt`` is another one: it returns what Python put into the list."""

ADD_LAYOUT = {"addLayout", "insertLayout"}
FILL = {"addItem", "addLayout", "addRow", "addSpacing", "addStretch", "addWidget", "insertLayout", "insertWidget"}


def held_items(source: str) -> Iterator[str]:
    """Yield each place of *source* that takes hold of a layout's item."""
    tree = ast.parse(source)
    of_lists = {
        id(node)
        for kind in ast.walk(tree)
        if isinstance(kind, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id in LISTS for base in kind.bases)
        for node in ast.walk(kind)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in GIVE_ITEMS and id(node) not in of_lists:
            yield f"{node.lineno}: {node.attr} gives out an item of a layout"
        elif isinstance(node, ast.Name | ast.alias):
            name = node.id if isinstance(node, ast.Name) else node.name
            if name in MAKE_ITEMS:
                yield f"{node.lineno}: {name} is an item of a layout"


def filled_layouts(source: str) -> Iterator[str]:
    """Yield each place of *source* that puts a layout into another one after something was put into it."""
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef):
            continue
        filled: set[str] = set()
        for node in sorted(
            (node for node in ast.walk(function) if isinstance(node, ast.Call | ast.Assign)),
            key=lambda node: (node.lineno, node.col_offset),
        ):
            if isinstance(node, ast.Assign):
                filled -= {
                    ast.unparse(one) for target in node.targets for one in ast.walk(target) if isinstance(one, ast.Name)
                }
            elif isinstance(node.func, ast.Attribute) and node.func.attr in FILL:
                if node.func.attr in ADD_LAYOUT:
                    for put in node.args:
                        if isinstance(put, ast.Call) or ast.unparse(put) in filled:
                            yield f"{node.lineno}: {ast.unparse(put)} may have been filled already"
                filled.add(ast.unparse(node.func.value))


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("column.itemAt(0).widget()", 1),
        ("while form.takeRow(0): pass", 1),
        ("give = self._column.takeAt", 1),
        ("class Recent(QListWidget):\n    def show(self, place): self.itemAt(place)", 0),
        ("class Recent(QListWidget):\n    def show(self, place): self.layout().itemAt(0)", 1),
        ("from PySide6.QtWidgets import QSpacerItem\ncolumn.addItem(QSpacerItem(1, 1))", 2),
    ],
)
def test_the_search_for_items_finds_them(source: str, count: int) -> None:
    """Every way to an item is seen, and lists are left alone."""
    assert len(list(held_items(source))) == count


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ("row = QHBoxLayout(); row.addStretch(1); column.addLayout(row)", 1),
        ("row = QHBoxLayout(); column.addLayout(row); row.addStretch(1)", 0),
        ("row = QHBoxLayout(); [row.addWidget(one) for one in all]; column.insertLayout(0, row)", 1),
        ("for group in all: row = QHBoxLayout(); column.addLayout(row); row.addWidget(group)", 0),
        ("self.row.addWidget(one); column.addLayout(self.row, 1)", 1),
        ("column.addLayout(_row(buttons))", 1),
    ],
)
def test_the_search_for_filled_layouts_finds_them(lines: str, count: int) -> None:
    """Every layout that was filled too early is seen."""
    assert len(list(filled_layouts(f"def lay_out(self):\n    {lines}"))) == count


def test_nobody_takes_hold_of_an_item() -> None:
    """No module of the window asks a layout for an item, makes one, or fills a layout before it stands in another."""
    modules = sorted((REPOSITORY / "app" / "ui").rglob("*.py"))
    assert modules
    found = [
        f"{module.name}:{place}"
        for module in modules
        for search in (held_items, filled_layouts)
        for place in search(module.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_count_sees_both_ways_to_an_item(qtbot: QtBot) -> None:
    """Asking for an item and adding a filled layout are counted; asking where something is, is not."""
    window, before = QWidget(), unsafe_wrappers()
    qtbot.addWidget(window)
    column, row, filled = QVBoxLayout(window), QHBoxLayout(), QHBoxLayout()
    column.addLayout(row)
    row.addWidget(QPushButton(window))
    assert list(tab_stops(window)) == []
    assert row.indexOf(window) == -1
    assert unsafe_wrappers() == before
    assert row.itemAt(0) is not None
    assert (unsafe_wrappers() - before).total() == 1
    filled.addStretch(1)
    column.addLayout(filled)
    assert (unsafe_wrappers() - before).total() == 2
