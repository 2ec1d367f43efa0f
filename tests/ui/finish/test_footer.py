"""Where the build is started: in the footer of the last page, and from everywhere by its key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QLineEdit

from app.model.project import Device
from app.ui.deliver.dialog import DeliverDialog
from app.ui.finish.build_panel import BuildState
from tests.ui.finish.test_page import GOOD, end, show
from tests.ui.stage.hand import click, find, wait_for_dialog

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_it_is_in_the_footer_of_the_last_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """It is in sight without scrolling on the last page, and only there; Next is never beside it."""
    page = show(window, tmp_path / "Good.wcdproj", GOOD)
    button, footer = page.panel.build, find(window, QFrame, "footer")
    assert button.isVisible()
    assert not window.shell.next.isVisible()
    assert footer.rect().contains(button.mapTo(footer, QPoint(1, 1)))
    window.shell.go("device")
    assert not button.isVisible()
    assert window.shell.next.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.shell.walk.current == "finish"
    assert end(qtbot, page) is BuildState.DONE
    assert (tmp_path / "Contoso.ppkg").is_file()
    window.session.take(None)
    assert not window.menus.actions["build"].isEnabled()


def test_one_key_changes_nothing_on_arrival(window: MainWindow, tmp_path: Path) -> None:
    """Who comes to the page has the keyboard on a problem or on the button, never in a field with a text."""
    page = show(window, tmp_path / "Good.wcdproj", GOOD)
    page.focus_first()
    assert QApplication.focusWidget() is page.panel.build
    show(window, tmp_path / "Bad.wcdproj", replace(GOOD, device=Device(name="a b")))
    window.session.check_now()
    page.focus_first()
    assert QApplication.focusWidget() is page.problems.links[0]
    assert not isinstance(QApplication.focusWidget(), QLineEdit)


def test_tools_begin_with_the_last_package(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copying and inspecting start at what was built last; with another project, and once it is gone, at none."""
    monkeypatch.setattr("app.jobs.drives.list_drives", lambda _with_others: ())
    page = show(window, tmp_path / "Good.wcdproj", GOOD)
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE
    package = tmp_path / "Contoso.ppkg"
    for path in (package, None):
        window.menus.actions["deliver"].trigger()
        delivering = wait_for_dialog(qtbot, window, DeliverDialog)
        assert delivering.package.field.value() == (str(path) if path else "")
        delivering.reject()
        window.menus.actions["inspect"].trigger()
        inspecting = wait_for_dialog(qtbot, window, QFileDialog)
        assert Path(inspecting.directory().path()) == tmp_path
        assert [*map(Path, inspecting.selectedFiles())] == ([path] if path else [])
        inspecting.reject()
        package.unlink(missing_ok=True)
    window.session.last_package = package, False
    show(window, tmp_path / "Other.wcdproj", GOOD)
    assert window.session.last_package is None
