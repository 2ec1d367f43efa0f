"""The editor of a kiosk's file: nothing is lost without a question, and nothing is written without a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from app.answers.kiosk.document import Who
from app.answers.kiosk.read import read_kiosk
from app.ui.kiosk.dialog import KioskDialog
from app.ui.widgets.choice import Choice
from tests.answers.rules.test_assigned_access import PLAIN
from tests.ui.stage.hand import click, type_over, wait_for_dialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

LAYOUT = "<![CDATA[<LayoutModificationTemplate/>]]>"
SOUND = PLAIN.replace(f"<StartLayout>{LAYOUT}</StartLayout>", "")


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Callable[[str], KioskDialog]:
    """Return a function that opens a file with a text in the editor."""

    def open_file(text: str) -> KioskDialog:
        path = tmp_path / "kiosk.xml"
        path.write_text(text, encoding="utf-8", newline="")
        dialog = KioskDialog(path, tmp_path, window)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.panel.name.value() != "")
        return dialog

    return open_file


def test_an_unchanged_file_stays_as_it_is(opened: Callable[[str], KioskDialog], qtbot: QtBot, tmp_path: Path) -> None:
    """Saved without a change, a foreign file keeps every byte, its comments and spaces too; closing asks nothing."""
    dialog = opened(SOUND)
    with qtbot.waitSignal(dialog.saved):
        click(qtbot, dialog.save)
    assert (tmp_path / "kiosk.xml").read_text(encoding="utf-8") == SOUND
    again = opened(SOUND)
    with qtbot.waitSignal(again.finished):
        again.reject()


def test_what_is_lost_is_asked_first(opened: Callable[[str], KioskDialog], qtbot: QtBot, tmp_path: Path) -> None:
    """A change is only saved over a comment, and over what has no place here, after a question that names them."""
    text = SOUND.replace("<Taskbar ", '<Extra Name="&lt;img src=evil.png&gt;"/><Taskbar ')
    dialog = opened(text)
    type_over(qtbot, dialog.panel.name, "<img src=evil.png>")
    click(qtbot, dialog.save)
    asked = wait_for_dialog(qtbot, dialog, QMessageBox)
    assert "Extra" in asked.informativeText()
    assert "Comments" in asked.informativeText()
    asked.button(QMessageBox.StandardButton.Cancel).click()
    assert (tmp_path / "kiosk.xml").read_text(encoding="utf-8") == text
    click(qtbot, dialog.save)
    with qtbot.waitSignal(dialog.saved):
        wait_for_dialog(qtbot, dialog, QMessageBox).button(QMessageBox.StandardButton.Save).click()
    kiosk, lost = read_kiosk((tmp_path / "kiosk.xml").read_bytes(), "kiosk.xml")
    assert (kiosk.profiles[0].name, lost) == ("<img src=evil.png>", ())


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # off screen, a list that opens cannot
def test_tab_leaves_the_table_and_keys_open_its_cells(opened: Callable[[str], KioskDialog], qtbot: QtBot) -> None:
    """Tab leaves from any cell and from one that is typed in; arrows move over a choice, which Space opens."""
    dialog = opened(SOUND)
    dialog.activateWindow()
    dialog.tabs.setCurrentIndex(1)
    people = dialog.people.table
    cells = people.table
    for column in range(3):
        cells.setFocus()
        cells.setCurrentCell(0, column)
        qtbot.waitUntil(cells.hasFocus)
        qtbot.keyClick(cells, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is people.add
    cells.setCurrentCell(0, 0)
    cells.setFocus()
    qtbot.keyClick(cells, Qt.Key.Key_Right)
    assert (cells.currentColumn(), people.rows()[0][0]) == (1, Who.ACCOUNT)
    qtbot.keyClick(cells, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "other")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is people.add)
    assert people.rows()[0][1] == "other"
    cells.setFocus()
    cells.setCurrentCell(0, 0)
    qtbot.keyClick(cells, Qt.Key.Key_Space)
    choice = cells.cellWidget(0, 0)
    assert isinstance(choice, Choice)
    qtbot.waitUntil(choice.view().isVisible)
    qtbot.keyClick(choice.view(), Qt.Key.Key_Down)
    qtbot.keyClick(choice.view(), Qt.Key.Key_Return)
    assert people.rows()[0][0] == Who.AUTOMATIC


def test_changes_are_not_thrown_away_unasked(opened: Callable[[str], KioskDialog], qtbot: QtBot) -> None:
    """Closing with a change asks; so does what Windows would refuse stay open, with its reason."""
    dialog = opened(SOUND)
    type_over(qtbot, dialog.panel.name, "Other")
    dialog.reject()
    wait_for_dialog(qtbot, dialog, QMessageBox).button(QMessageBox.StandardButton.Cancel).click()
    assert dialog.isVisible()
    dialog.panel.apps.set_rows([])
    dialog.panel.edited.emit()
    qtbot.waitUntil(lambda: "AllowedApps has no App" in dialog.problems.text())
    dialog.reject()
    with qtbot.waitSignal(dialog.finished):
        wait_for_dialog(qtbot, dialog, QMessageBox).button(QMessageBox.StandardButton.Discard).click()
