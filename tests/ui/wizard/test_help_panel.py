"""F1: the help lies beside the page, tells of what is open, and is as it was when the program starts again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QTextBrowser, QWidget

from app.model.project import Project
from app.model.scenario import DESKTOP
from app.model.store.project_store import open_project, save_project
from app.ui.look.language import set_language
from app.ui.look.style import apply_scheme
from app.ui.widgets.field import SecretField
from app.ui.window.window import MainWindow
from tests.ui.stage.hand import click, find, type_over
from tests.ui.stage.scene import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def place_of(widget: QWidget, window: MainWindow) -> QRect:
    """Return where *widget* is in *window*."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def page_of(window: MainWindow) -> QWidget:
    """Return what the window shows beside the help."""
    page = window.centralWidget()
    assert page is not None
    return page


def help_of(window: MainWindow) -> str:
    """Return the words of the help that is in sight."""
    assert window.help.isVisible()
    return find(window.help, QTextBrowser, "help.text").toPlainText()


@pytest.fixture
def helped(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Open the help as a person does."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    settle()
    return window


def test_it_lies_beside_the_page(helped: MainWindow) -> None:
    """The help is a part of the window at its right edge, from top to bottom, and covers nothing."""
    place = place_of(helped.help, helped)
    page = place_of(page_of(helped), helped)
    menu = place_of(helped.menuBar(), helped)
    assert helped.dockWidgetArea(helped.help) is Qt.DockWidgetArea.RightDockWidgetArea
    assert not helped.help.isFloating()
    assert helped.rect().contains(place)
    assert not place.intersects(page)
    assert not place.intersects(menu)
    assert place.left() > page.right()
    assert place.right() >= helped.width() - 4
    assert (place.top(), place.bottom()) == (page.top(), page.bottom())
    assert place.width() == 300
    for widget in (helped.shell.save, helped.shell.next, helped.menuBar(), helped.shell.sidebar):
        seen = helped.childAt(place_of(widget, helped).center())
        assert seen is not None
        assert seen is widget or widget.isAncestorOf(seen)
    assert find(helped.help, QTextBrowser, "help.text").height() > 400


def test_it_cannot_float(helped: MainWindow) -> None:
    """The help is never a window of its own, which could lie on top of others; it can be moved to the other side."""
    features = helped.help.features()
    assert not features & helped.help.DockWidgetFeature.DockWidgetFloatable
    assert features & helped.help.DockWidgetFeature.DockWidgetMovable
    helped.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, helped.help)
    settle()
    assert place_of(helped.help, helped).right() < place_of(page_of(helped), helped).left()


def test_f1_closes_it_too(helped: MainWindow, qtbot: QtBot) -> None:
    """F1, the entry of the menu and the cross all close the help, the page gets its room, and F1 opens it again."""
    wide = helped.shell.stack.width()
    qtbot.keyClick(helped, Qt.Key.Key_F1)
    settle()
    assert helped.help.isHidden()
    assert helped.shell.stack.width() > wide
    helped.menus.actions["help"].trigger()
    settle()
    assert "%SERIAL%" in help_of(helped)
    cross = find(helped.help, QAbstractButton, "qt_dockwidget_closebutton")
    click(qtbot, cross)
    settle()
    assert helped.help.isHidden()
    assert helped.shell.stack.width() > wide
    qtbot.keyClick(helped, Qt.Key.Key_F1)
    assert "%SERIAL%" in help_of(helped)


def test_it_follows_the_page(helped: MainWindow) -> None:
    """Each step has its own help, headed by its title."""
    seen = set()
    for step in DESKTOP.sections:
        helped.shell.go(step.key)
        settle()
        words = help_of(helped)
        assert words.startswith(helped.shell.page.accessibleName())
        seen.add(words)
    assert len(seen) == len(DESKTOP.sections)


def test_it_follows_the_field(helped: MainWindow, qtbot: QtBot) -> None:
    """The help begins with the field that has the keyboard: its rule, what is wrong, and its key for scripts."""
    helped.activateWindow()
    find(helped, SecretField, "device.product_key").line.setFocus()
    qtbot.waitUntil(lambda: "device.product_key" in help_of(helped))
    words = help_of(helped)
    assert words.index("Product key") < words.index("Five groups of five") < words.index("%RAND:5%")
    name = find(helped, QLineEdit, "device.name")
    type_over(qtbot, name, "a b")
    qtbot.waitUntil(lambda: "device.name" in help_of(helped))
    assert "device.product_key" not in help_of(helped)
    helped.shell.next.setFocus()
    helped.shell.page.mark_problems()
    settle()
    name.setFocus()
    qtbot.waitUntil(lambda: "Error" in help_of(helped))
    find(helped.help, QTextBrowser, "help.text").setFocus()
    settle()
    assert "device.name" in help_of(helped), "whoever reads the help still means the field"
    helped.shell.go("network")
    settle()
    assert "device.name" not in help_of(helped)


def test_a_field_of_others_is_no_markup(helped: MainWindow, qtbot: QtBot) -> None:
    """What is wrong with a field may name what was typed: it is shown as it is."""
    helped.activateWindow()
    name = find(helped, QLineEdit, "device.name")
    type_over(qtbot, name, "<b>x</b>")
    name.setFocus()
    helped.shell.page.mark_problems()
    settle()
    assert "<img" not in find(helped.help, QTextBrowser, "help.text").toHtml()
    assert "device.name" in help_of(helped)


@pytest.mark.parametrize("is_open", [True, False])
def test_it_follows_the_language(window: MainWindow, qtbot: QtBot, is_open: bool) -> None:
    """Title, page, field and problems are in the language of now, whether the help is open then or opened after."""
    window.activateWindow()
    name = find(window, QLineEdit, "device.name")
    name.setFocus()
    qtbot.waitUntil(name.hasFocus)
    if is_open:
        window.show_help()
    set_language("fr")
    settle()
    if not is_open:
        window.show_help()
        settle()
    words = help_of(window)
    assert words.startswith(window.shell.page.accessibleName())
    assert "Chaque appareil" in words
    assert "device.name" in words
    assert "Every device" not in words
    assert "Name" not in words.splitlines()
    assert window.help.windowTitle() == "Aide"
    set_language("en")
    settle()
    assert "Every device needs a name" in help_of(window)
    assert window.help.windowTitle() == "Help"


def test_the_start_page_has_help(helped: MainWindow, qtbot: QtBot) -> None:
    """Without a project the help tells what there is to choose; with one it goes back to the page."""
    helped.session.take(None)
    settle()
    assert "ppkg --help" in help_of(helped)
    assert helped.menus.actions["help"].isEnabled()
    set_language("fr")
    settle()
    assert "A project" not in help_of(helped)
    set_language("en")
    qtbot.keyClick(helped, Qt.Key.Key_F1)
    assert helped.help.isHidden()


def test_it_follows_the_colours(helped: MainWindow) -> None:
    """In dark colours the help is as dark as the page beside it."""
    apply_scheme("dark")
    settle()
    reader = find(helped.help, QTextBrowser, "help.text")
    assert reader.palette().base().color().lightness() < 100
    assert reader.grab().toImage().pixelColor(3, reader.height() - 3).lightness() < 100


def started(qtbot: QtBot, path: Path) -> MainWindow:
    """Return the window of a new start, with the project *path*."""
    window = MainWindow()
    window.show()
    qtbot.waitExposed(window)
    window.session.take(open_project(path))
    window.shell.start(visited=True)
    settle()
    return window


def ended(window: MainWindow) -> None:
    """Close *window* as at the end of the program."""
    window._may_close = True
    window.close()
    window.deleteLater()
    settle()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project to open."""
    path = tmp_path / "Again.wcdproj"
    save_project(Project(), path)
    return path


def test_it_is_remembered(qtbot: QtBot, project: Path) -> None:
    """Whether it was open, where and how wide, is as it was left; a first start has none."""
    window = started(qtbot, project)
    assert window.help.isHidden()
    window.show_help()
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.help)
    settle()
    window.resizeDocks([window.help], [340], Qt.Orientation.Horizontal)
    settle()
    assert window.help.width() == 340
    ended(window)
    window = started(qtbot, project)
    assert window.dockWidgetArea(window.help) is Qt.DockWidgetArea.LeftDockWidgetArea
    assert window.help.width() == 340
    assert "%SERIAL%" in help_of(window)
    window.show_help()
    ended(window)
    window = started(qtbot, project)
    assert window.help.isHidden()
    ended(window)


def test_no_menu_offers_it_twice(helped: MainWindow) -> None:
    """One entry opens the help; it has F1, and no other action has."""
    actions = [action for menu in helped.findChildren(QMenu) for action in menu.actions()]
    assert [action.objectName() for action in actions if action.shortcut().toString() == "F1"] == ["action.help"]
