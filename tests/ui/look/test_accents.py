"""Accents on French capitals are whole wherever words are shown: some styles leave room for plain letters only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.look.style import apply_scheme
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


def _with_text(kind: Callable[[], QWidget]) -> Callable[[str], QWidget]:
    def made(text: str) -> QWidget:
        widget = kind()
        widget.setText(text)  # type: ignore[attr-defined]  # all of these kinds have it
        return widget

    return made


def _tabs(text: str) -> QWidget:
    tabs = Tabs()
    tabs.addTab(QWidget(), " ")
    tabs.addTab(QWidget(), text)  # not in front, where there is less room
    return tabs


def _combo(text: str) -> QWidget:
    combo = QComboBox()
    combo.addItem(text)
    return combo


def _header(text: str) -> QWidget:
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels([text])
    return table


def _table(text: str) -> QWidget:
    table = _header(" ")
    assert isinstance(table, QTableWidget)
    item = table.item(0, 0)
    assert item is None
    table.setVerticalHeaderLabels([text])
    return table


def _list(text: str) -> QWidget:
    made = QListWidget()
    made.addItem(text)
    return made


def _tree(text: str) -> QWidget:
    tree = QTreeWidget()
    tree.setHeaderHidden(True)
    tree.addTopLevelItem(QTreeWidgetItem([text]))
    return tree


def _menu(text: str) -> QWidget:
    menu = QMenu()
    menu.addAction(text)
    return menu


def _dock(text: str) -> QWidget:
    return QDockWidget(text)


KINDS: dict[str, Callable[[str], QWidget]] = {
    **{kind.__name__: _with_text(kind) for kind in (Label, Hint, QPushButton, QCheckBox, QRadioButton, QLineEdit)},
    "heading": _with_text(lambda: Heading(None, 1.3)),
    "tool button": _with_text(QToolButton),
    "tabs": _tabs,
    "combo": _combo,
    "header": _header,
    "row": _table,
    "list": _list,
    "tree": _tree,
    "menu": _menu,
    "dock": _dock,
}


@pytest.mark.beyond_wine("in its font, accents of some kinds of widgets are cut")
@pytest.mark.parametrize("kind", KINDS)
def test_accents_are_whole(kind: str, qtbot: QtBot) -> None:
    """What is drawn of É is higher than what is drawn of E, by the whole accent."""
    apply_scheme("light")
    tops = {}
    for text in ("É", "E"):
        holder = QWidget()
        qtbot.addWidget(holder)
        column = QVBoxLayout(holder)
        widget = KINDS[kind](text)
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        widget.setStyleSheet("* { color: #ff00ff; }")
        holder.show()
        image = widget.grab().toImage()
        rows = [
            y
            for y in range(image.height())
            for x in range(image.width())
            if (c := QColor(image.pixel(x, y))).red() - c.green() > 60 and c.blue() - c.green() > 60
        ]
        tops[text] = min(rows)
        metrics = QFontMetrics(widget.font())
    whole = metrics.tightBoundingRect("E").top() - metrics.tightBoundingRect("É").top()
    assert tops["E"] - tops["É"] == whole, (tops, whole)
