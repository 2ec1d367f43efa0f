"""What the project decides, next to the page in a wide window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.stage.projects import one_of_each

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_it_follows_the_project_where_there_is_room(window: MainWindow, qtbot: QtBot) -> None:
    """In a narrow window, and on the last page, which says the same, there is none; a wide one brings it up to date."""
    panel, shell = window.shell.outline, window.shell
    window.session.replace(one_of_each())
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: not panel.isVisible())
    window.session.edit("device.name", "LAB-%SERIAL%")
    window.resize(1500, 700)
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(lambda: "“LAB-%SERIAL%”" in panel.text.words())
    assert shell.page.width() + panel.width() <= 1500 - shell.sidebar.width()
    window.session.edit("device.name", "OFFICE-%SERIAL%")
    qtbot.waitUntil(lambda: "“OFFICE-%SERIAL%”" in panel.text.words())
    shell.go("finish")
    assert not panel.isVisible()
    shell.go("network")
    assert panel.isVisible()
    qtbot.waitUntil(lambda: "“OFFICE-%SERIAL%”" in panel.text.words())
    qtbot.waitUntil(lambda: panel.text.height() >= panel.text.heightForWidth(panel.text.width()) > 100)  # laid out
