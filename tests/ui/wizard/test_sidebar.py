"""The states of the steps: no problem before somebody was there, what is built and what changed since, and the jump."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from app.model.project import Join
from app.model.rules.rule import Level
from app.ui.finish.build_panel import BuildState
from app.ui.widgets.choice import Toggle
from app.ui.wizard.binding import Binding
from app.ui.wizard.sidebar import state_text
from tests.ui.finish.test_page import GOOD, end, show
from tests.ui.stage.hand import click, find, text_of, type_over
from tests.ui.stage.scene import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def words(window: MainWindow, key: str) -> str:
    """Return what the sidebar says of the step *key*."""
    sidebar = window.shell.sidebar
    return state_text(sidebar._standings[key])[1]


def test_a_new_project_has_no_problems_before_a_field_was_left(window: MainWindow, qtbot: QtBot) -> None:
    """What the sidebar counts is what the page shows: nothing at first, a field that was left, all after Next."""
    assert (words(window, "device"), words(window, "finish")) == ("Current step", "Not built")
    skips = find(window, Toggle, "device.hide_oobe")
    window.activateWindow()
    skips.setFocus()
    qtbot.waitUntil(skips.hasFocus)
    assert text_of(window, "device.hide_oobe.problems") == ""
    find(window, QLineEdit, "device.name").setFocus()
    qtbot.waitUntil(lambda: words(window, "device") == "1 warning")
    assert text_of(window, "device.hide_oobe.problems")
    window.shell.go("account")
    window.session.edit("account.join", Join.DIRECTORY)
    window.session.check_now()
    assert [one for one in window.session.problems if one.place.startswith("account") and one.level is Level.ERROR]
    assert words(window, "account") == "Current step"
    window.shell.press_next()
    assert words(window, "account").endswith("errors")
    shown = [one for binding in window.shell.page.findChildren(Binding) for one in binding.problems]
    assert str(sum(one.level is Level.ERROR for one in shown)) == words(window, "account").split()[0]


def test_a_click_on_a_state_jumps_to_the_field(window: MainWindow, qtbot: QtBot) -> None:
    """The words below a step lead to its first problem, Enter does too; the title only leads to the page."""
    shell, sidebar = window.shell, window.shell.sidebar
    window.activateWindow()
    for key in ("network", "account", "device", "network"):
        shell.go(key)
    settle()
    assert words(window, "device") == "1 warning"
    box = sidebar.visualItemRect(sidebar.item(0))
    title, state = QPoint(box.center().x(), box.top() + 8), QPoint(box.center().x(), box.bottom() - 8)
    field = find(shell.page_of("device"), Toggle, "device.hide_oobe")
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=title)
    assert (shell.walk.current, field.hasFocus()) == ("device", False)
    shell.go("network")
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=state)
    assert shell.walk.current == "device"
    qtbot.waitUntil(field.hasFocus)
    sidebar.setFocus()
    qtbot.keyClick(sidebar, Qt.Key.Key_Return)
    qtbot.waitUntil(field.hasFocus)


def test_the_last_step_says_what_is_built(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Not built, errors, the version that was built, and that something changed since; undoing makes it current."""
    page = show(window, tmp_path / "Good.wcdproj", GOOD)
    assert words(window, "finish") == "Not built"
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE
    version = page.result.built.version if page.result.built else ""
    assert words(window, "finish") == f"Built {version}"
    assert "ready" in page.result._title.text()
    type_over(qtbot, find(page, QLineEdit, "package.name"), "Fabrikam")
    assert words(window, "finish") == f"Changed since {version}"
    assert f"Changed since version {version}" in page.result._title.text()
    assert "package of before" in text_of(page, "result.of_before")
    window.undo()
    assert (words(window, "finish"), page.result.is_of_before) == (f"Built {version}", False)
    page.panel.place.destination.set_value("elsewhere")
    page.panel.place.destination.edited.emit()
    assert page.result.is_of_before
    assert (tmp_path / "Contoso.ppkg").exists()
    window.session.edit("package.name", "")
    window.session.check_now()
    assert words(window, "finish") == "1 error"
