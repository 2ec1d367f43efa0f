"""The window in French: no English is left on any page or dialog, letters of menus differ, and nothing is cut off."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QTabWidget,
    QWidget,
)

from app.ui.look.language import set_language
from tests.test_translation import english_lines, without_markup
from tests.ui.stage.palette import hard_in_dialog, hard_on_page
from tests.ui.stage.scene import SCENES, settle, show_scene
from tests.ui.test_stretch import SMALLEST, cut, outside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

ENGLISH_BY_DESIGN = {"dialog question", "dialog bug"}
"""The first asks what the test says, the second shows details for the report."""


def texts(root: QWidget) -> Iterator[str]:
    """Yield all that *root* shows or tells screen readers, but for what a person typed."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.objectName().startswith("qt_"):  # a part of Qt's own, such as the button that closes the help
            continue
        if isinstance(widget, QMenu) and not widget.title():  # of what has no room in the bar
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit():
                yield widget.placeholderText()
            case QGroupBox() | QMenu():
                yield widget.title()
                yield from (action.text() for action in widget.actions())
            case QComboBox():
                yield from (widget.itemText(row) for row in range(widget.count()))
            case QTabWidget():
                yield from (widget.tabText(index) for index in range(widget.count()))
            case QAbstractItemView():
                yield from cells(widget)


def cells(view: QAbstractItemView) -> Iterator[str]:
    """Yield the headings of *view*, and what its first column says to the eye and to screen readers."""
    model = view.model()
    if model is None:
        return
    if not isinstance(view, QListView):
        for column in range(model.columnCount(QModelIndex())):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(model.rowCount(QModelIndex())):
        yield str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")


def letters(names: Iterable[str]) -> list[str]:
    """Return the letters that open more than one of *names*."""
    found = Counter(name.replace("&&", "").partition("&")[2][:1].casefold() for name in names)
    return [letter for letter, count in found.items() if letter and count > 1]


@pytest.mark.parametrize("name", [name for name in SCENES if name not in ENGLISH_BY_DESIGN])
def test_no_english_is_left(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Every page in each of its states, and every dialog, speaks French, and has room for its words."""
    set_language("fr")
    settle()
    window.resize(*SMALLEST)
    root = show_scene(window, qtbot, name)
    shown = {without_markup(text) for text in texts(root) if text}
    assert len(shown) > 3
    assert [text for text in shown if english_lines(text)] == []
    with suppress(qtbot.TimeoutError):  # what is computed in the background comes later
        qtbot.waitUntil(lambda: not cut(root))
    assert not (found := cut(root)), "\n".join(found)
    assert outside(root) == []
    if root is not window:
        assert hard_in_dialog(root, "fr") == []
    elif window.is_project_shown:
        assert hard_on_page(window.shell, "fr") == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_letters_of_menus_differ(window: MainWindow, language: str) -> None:
    """In no menu, and not between the menus and the buttons below the page, one letter stands for two things."""
    set_language(language)
    for menu in window.findChildren(QMenu):
        assert letters(action.text() for action in menu.actions()) == [], menu.title()
    menus = [action.text() for action in window.menuBar().actions()]
    assert len(menus) > 3
    assert letters([*menus, window.shell.save.text(), window.shell.back.text(), window.shell.next.text()]) == []


def test_a_letter_that_stands_twice_is_found() -> None:
    """The test for letters finds one that stands twice, whatever its case, and no others."""
    assert letters(["&Fichier", "A&ffichage", "A&ide", "Tom && &Jerry"]) == ["f"]
