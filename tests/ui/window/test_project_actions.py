"""The menu *File*: the sample, a duplicate, templates, and what Microsoft's program opens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from app.jobs.source import open_source
from app.jobs.template import find_template, list_templates
from app.ui.project.new_project_dialog import NewProjectDialog
from tests.ui.stage.hand import open_dialog, settle, type_over, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_sample_template_and_duplicate(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sample opens as a project of its own; it is kept as a template, and a new project is made of that."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path / "documents"))
    actions = window.menus.actions
    with qtbot.waitSignal(window.documents.opened):
        actions["sample"].trigger()
    assert window.session.path == tmp_path / "documents" / "Provisioning Designer" / "Sample 1" / "Sample 1.wcdproj"
    assert (window.session.path.parent / "agent.ini").is_file()
    actions["template"].trigger()
    asked = open_dialog(window, QInputDialog)
    asked.setTextValue("Office")
    asked.accept()
    wait_for_dialog(qtbot, window, QMessageBox).accept()
    assert find_template("Office").path.is_file()
    menu = window.menus.menus["templates"]
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    dialog = wait_for_dialog(qtbot, window, NewProjectDialog)
    assert dialog.name.value() == "Office 1"
    type_over(qtbot, dialog.name, "Branch")
    qtbot.waitUntil(dialog.make.isEnabled)
    with qtbot.waitSignal(window.documents.opened):
        dialog.make.click()
    assert window.session.project.package.name == "Branch"
    assert "New from template: Office" not in {entry.label for entry in window.palette_key.entries()}
    assert "Office" in {entry.label for entry in window.palette_key.entries()}
    menu.aboutToShow.emit()
    for answer, rest in ((QMessageBox.StandardButton.Cancel, ["Office"]), (QMessageBox.StandardButton.Yes, [])):
        next(one for one in menu.actions() if one.text() == "Remove a template…").trigger()
        asked = wait_for_dialog(qtbot, window, QInputDialog)
        assert asked.comboBoxItems() == ["Office"]
        asked.accept()
        wait_for_dialog(qtbot, window, QMessageBox).button(answer).click()
        qtbot.waitUntil(lambda rest=rest: [one.name for one in list_templates()] == rest)  # type: ignore[misc]  # a lambda in a loop
        settle()
    assert window.session.project.package.name == "Branch"


def test_export_for_wcd(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """What is exported is read again with what the window shows, and the message says what to know before."""
    window.session.replace(
        replace(window.session.project, device=replace(window.session.project.device, name="PC-%SERIAL%"))
    )
    window.menus.actions["export"].trigger()
    open_dialog(window, QFileDialog).fileSelected.emit(str(tmp_path))
    told = wait_for_dialog(qtbot, window, QMessageBox)
    assert "in the clear" in told.informativeText()
    assert open_source(tmp_path / "Contoso (WCD 1)").project.device.name == "PC-%SERIAL%"
    open_dialog(window, QFileDialog).reject()
