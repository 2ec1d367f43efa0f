"""The window asks before files that an opened project names outside its folder go into a package."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from app.model.project import Application
from app.packager.read.package import open_package
from app.ui.finish.build_panel import BuildState
from tests.ui.finish.test_page import GOOD, end, show
from tests.ui.stage.hand import click, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_files_of_others_are_asked_about(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """What came with the project is listed and built if it is allowed; what the person chooses is not."""
    (tmp_path / "secret.txt").write_text("mine")
    (tmp_path / "own.txt").write_text("own")
    (tmp_path / "mail").mkdir()
    first = Application(name="Tool", command_file="../secret.txt", command_line="cmd /c secret.txt")
    page = show(window, tmp_path / "mail" / "Good.wcdproj", replace(GOOD, applications=(first,)))
    own = Application(name="Own", command_file=str(tmp_path / "own.txt"), command_line="cmd /c own.txt")
    window.session.replace(replace(window.session.project, applications=(first, own)))
    for answer, state in (
        (QMessageBox.StandardButton.Cancel, BuildState.IDLE),
        (QMessageBox.StandardButton.Yes, BuildState.DONE),
    ):
        click(qtbot, page.panel.build)
        box = wait_for_dialog(qtbot, window, QMessageBox)
        assert "../secret.txt" in box.informativeText()
        assert "own.txt" not in box.informativeText()
        click(qtbot, box.button(answer))
        if state is BuildState.DONE:
            qtbot.waitUntil(lambda: page.panel.state in {BuildState.DONE, BuildState.FAILED})
        assert end(qtbot, page) is state
    with open_package(tmp_path / "mail" / "Contoso.ppkg") as package:
        assert {path.rpartition("/")[2] for path in package.payloads} >= {"secret.txt", "own.txt"}
    click(qtbot, page.panel.build)
    qtbot.waitUntil(lambda: page.panel.state is not BuildState.DONE)
    assert end(qtbot, page) is BuildState.DONE  # it was asked once
