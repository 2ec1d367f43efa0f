"""What is written, copied and compared from the told logs of a device."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton

from app.deliver.apply_script import collect_script
from app.deliver.remove_script import remove_script
from app.model.store.project_store import save_project
from app.ui.diagnose.checklist import CommandCopy
from app.ui.diagnose.dialog import DiagnoseDialog
from app.ui.widgets.fold_button import FoldButton
from tests.diagnose.stories import STORIES
from tests.ui.diagnose.desk import PROJECT, choose, log, told, wait
from tests.ui.stage.hand import click, find, open_dialog, settle, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_compared_with_another_project(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A project that is chosen tells states and the token's life, and its field opens it; then the open one again."""
    path = tmp_path / "Depot.wcdproj"
    save_project(PROJECT, path)
    dialog = told(window, qtbot, log(tmp_path, "token_expired"))
    assert "does not contain this package" in dialog.match.sentences.text()
    dialog.tabs.setCurrentWidget(dialog.match)
    assert not dialog.match.use_open.isVisible()
    click(qtbot, dialog.match.choose)
    choose(wait_for_dialog(qtbot, dialog, QFileDialog), path)
    wait(qtbot, dialog)
    assert "the bulk token had ended" in dialog.match.sentences.text()
    rows = dialog.match.table.rows.rows
    assert rows[0][0].startswith("✕")
    assert rows[0][2:] == ("Account management: Bulk token", "account.entra.token")
    click(qtbot, dialog.match.use_open)
    wait(qtbot, dialog)
    assert "does not contain this package" in dialog.match.sentences.text()
    dialog.compare_with(str(path))
    wait(qtbot, dialog)
    dialog.match.table.selectRow(0)
    click(qtbot, dialog.match.show_field)
    qtbot.waitUntil(lambda: window.session.path == path)
    qtbot.waitUntil(lambda: window.shell.walk.current == "account")


def test_a_bad_file_to_compare_with_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A damaged package gives a sentence; what was read stays."""
    dialog = told(window, qtbot, log(tmp_path, "mfa"))
    (tmp_path / "bad.ppkg").write_bytes(b"x" * 500)
    dialog.compare_with(str(tmp_path / "bad.ppkg"))
    wait_for_dialog(qtbot, dialog, QMessageBox).reject()
    assert dialog.headline.text() == f"✕ {STORIES['mfa'][1]}"
    assert dialog.tabs.isEnabled()


def test_the_time_line_is_filtered_searched_and_copied(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Topic, failures and words leave what fits; the details of an event are shown and copied, also by Ctrl+C."""
    dialog = told(window, qtbot, log(tmp_path, "token_expired"))
    dialog.tabs.setCurrentWidget(dialog.line)
    model = dialog.line.table.entries
    assert model.rowCount() == 7
    click(qtbot, dialog.line.failures)
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    dialog.line.topic.setCurrentIndex(dialog.line.topic.findData("join"))
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    qtbot.keyClicks(dialog.line.search, "SIGN-IN cAa20003")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert dialog.line.count.text().startswith("1 event")
    dialog.line.table.setFocus()
    qtbot.keyClick(dialog.line.table, Qt.Key.Key_Down)
    dialog.line.table.selectRow(0)
    assert "AADSTS700082" in dialog.line.details.toPlainText()
    qtbot.keyClick(dialog.line.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("2026-05-04 08:00:15\tJoin\t✕ The sign-in")
    click(qtbot, dialog.line.copy)
    assert "Event ID: 1098" in QGuiApplication.clipboard().text()
    qtbot.keyClicks(dialog.line.search, " nothing")
    qtbot.waitUntil(lambda: model.rowCount() == 0)
    assert dialog.line.details.toPlainText() == ""


def test_a_failure_is_copied_and_reports_are_written(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The text for a ticket has cause, steps and evidence; the report is a page or JSON, by its name."""
    dialog = told(window, qtbot, log(tmp_path, "command_exit"))
    click(qtbot, find(dialog.story.cards[0], QPushButton, "failure.copy"))
    text = QGuiApplication.clipboard().text()
    assert text.startswith("A command of “Depot.ppkg” ended with exit code 1603.\n")
    assert "0x80070643" in text
    assert "What to do\n1. " in text
    for name in ("report.html", "report.json"):
        click(qtbot, dialog.foot.export)
        choose(wait_for_dialog(qtbot, dialog, QFileDialog), tmp_path / name)
        qtbot.waitUntil(lambda name=name: name in dialog.foot.status.text())  # type: ignore[misc]  # a lambda in a loop
        settle()
    assert '<html lang="en">' in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "report.json").read_text())["failures"][0]["exit_code"] == 1603


def test_the_checklist_is_unfolded_and_copied_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    """Enter unfolds a part, and each command is copied as it stands."""
    window.diagnosing.start()
    dialog = open_dialog(window, DiagnoseDialog)
    fold = find(dialog, FoldButton, "checklist.signed_in")
    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Return)
    assert fold.isChecked()
    copies = [one for one in dialog.findChildren(CommandCopy) if one.isVisible()]
    assert len(copies) > 5
    copies[2].setFocus()
    qtbot.keyClick(copies[2], Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == copies[2].command
    assert "mdmdiagnosticstool" in copies[2].command
    assert copies[2].text() == "✓ Copied"


def test_the_collecting_script_is_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The tab for collecting has it first: saved where a person says; a place that does not exist is told."""
    window.diagnosing.start()
    dialog = open_dialog(window, DiagnoseDialog)
    button = find(dialog, QPushButton, "collect.save")
    for target, said in ((tmp_path / "stick.ps1", "✓ Saved:"), (tmp_path / "none" / "x.ps1", "✕")):
        click(qtbot, button)
        chooser = open_dialog(dialog, QFileDialog)
        assert chooser.defaultSuffix() == "ps1"
        choose(chooser, target)
        qtbot.waitUntil(lambda said=said: find(dialog, QLabel, "collect.status").text().startswith(said))  # type: ignore[misc]  # a lambda in a loop
        settle()
    assert (tmp_path / "stick.ps1").read_bytes() == collect_script()


def test_the_removing_script_is_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """It stands with the other one, says what removal does not take back, and is saved where a person says."""
    window.diagnosing.start()
    dialog = open_dialog(window, DiagnoseDialog)
    button = find(dialog, QPushButton, "remove.save")
    assert "the name of the PC, accounts, joins" in button.accessibleDescription()
    click(qtbot, button)
    chooser = open_dialog(dialog, QFileDialog)
    assert chooser.selectedFiles()[0].endswith("remove-packages.ps1")
    choose(chooser, tmp_path / "remove.ps1")
    qtbot.waitUntil(lambda: find(dialog, QLabel, "remove.status").text().startswith("✓ Saved:"))
    assert (tmp_path / "remove.ps1").read_bytes() == remove_script()
