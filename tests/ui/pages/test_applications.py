"""The page *Add applications*, worked by keyboard, mouse and dropped files."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from app.model.project import Application, Project
from app.model.store.project_store import Opened
from app.ui.items.item_view import ItemView
from app.ui.pages.dependency_card import DependencyCard
from app.ui.widgets.choice import Toggle
from app.ui.widgets.path_field import FileField
from tests.packager.installer_files import program
from tests.ui.pages.application_case import PLACE, TEXTS, names, with_applications
from tests.ui.stage.item_work import click, drag_files, drag_row, drop_files, find, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


def test_dropped_files_become_applications(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Files dropped on the page get name, short path and silent command line, as one step to undo."""
    (tmp_path / "apps").mkdir()
    nsis = program(tmp_path / "apps" / "setup.exe", TEXTS, tail=b"\xef\xbe\xad\xdeNullsoftInst")
    script = tmp_path / "apps" / "fix.ps1"
    script.write_text("exit 0")
    page = page_of(window, "applications")
    assert drop_files(page, [nsis, script])
    qtbot.waitUntil(lambda: len(window.session.project.applications) == 2)
    first, second = window.session.project.applications
    assert first == Application(
        name="Contoso Agent",
        command_file="apps/setup.exe",
        command_line='cmd /c "setup.exe" /S',
        continue_install=False,
        restart_required=False,
    )
    assert second.command_line == 'powershell.exe -NoProfile -ExecutionPolicy Bypass -File "fix.ps1"'
    assert find(window, ItemView, "applications").hasFocus()
    window.session.undo()
    assert window.session.project.applications == ()
    assert page.items.add.isVisible()
    assert page.items.empty.isVisible()
    assert not page.items.view.isVisible()


def test_dialog_takes_several_files(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The button opens a dialog that does not block; what is chosen there is added, and one file gets the keyboard."""
    page = page_of(window, "applications")
    click(qtbot, page.items.add)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    assert "*.msix" in dialog.nameFilters()[0]
    dialog.close()
    window.activateWindow()  # what a desktop does by itself
    path = program(tmp_path / "setup.exe", {})
    dialog.filesSelected.emit([str(path)])
    qtbot.waitUntil(lambda: names(window) == ["setup"])
    qtbot.waitUntil(lambda: find(window, QLineEdit, f"{PLACE}.name").hasFocus())


def test_folders_and_projects_are_left_out(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A folder is refused with a sentence; a project file is left for the window to open."""
    page = page_of(window, "applications")
    folder = tmp_path / "folder"
    folder.mkdir()
    drag_files(page, [tmp_path / "Other.wcdproj"])
    assert not page.items.is_target
    drag_files(page, [folder])
    assert page.items.is_target
    assert drop_files(page, [folder])
    assert not page.items.is_target
    qtbot.waitUntil(lambda: "Folders cannot be added" in page.busy.text())
    assert window.session.project.applications == ()


def test_file_that_is_gone_is_added_and_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A file that vanished between drag and drop is added, and its field says that it is missing."""
    page = page_of(window, "applications")
    drop_files(page, [tmp_path / "gone.msi"])
    label = f"{PLACE}.command_file.problems"
    qtbot.waitUntil(lambda: bool(window.session.project.applications))
    qtbot.waitUntil(lambda: "gone.msi is missing" in find(window, QLabel, label).text())


def test_every_field_by_hand(window: MainWindow, qtbot: QtBot) -> None:
    """Typing and clicking through the cards gives exactly the application that was meant; undo brings all back."""
    with_applications(window, "")
    for field, text in {
        "name": "Agent",
        "command_file": "agent.cmd",
        "command_line": " & rem",
        "return_code_success": "1",
        "return_code_restart": "5",
    }.items():
        editor = find(window, QLineEdit, f"{PLACE}.{field}") if field != "command_file" else None
        line = editor or find(window, FileField, f"{PLACE}.{field}").line
        line.setCursorPosition(len(line.text()))
        qtbot.keyClicks(line, text)
    for field in ("restart_required", "continue_install"):
        toggle = find(window, Toggle, f"{PLACE}.{field}")
        qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert window.session.project.applications[0] == Application(
        name="Agent",
        command_file="agent.cmd",
        command_line="cmd /c echo  & rem",
        return_code_success="01",
        return_code_restart="30105",
        restart_required=True,
        continue_install=True,
    )
    while window.session.can_undo:
        window.session.undo()
    assert find(window, QLineEdit, f"{PLACE}.command_line").text() == "cmd /c echo "
    assert not find(window, Toggle, f"{PLACE}.restart_required").isChecked()


def test_keys_move_and_remove(window: MainWindow, qtbot: QtBot) -> None:
    """Alt with arrows moves the chosen row, Delete removes it, Enter opens its first field."""
    view = with_applications(window, "a", "b", "c")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    assert (names(window), view.row) == (["b", "a", "c"], 1)
    assert find(window, QLineEdit, "applications[1].name").text() == "a"
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    assert (names(window), view.row) == (["b", "c", "a"], 2)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert (names(window), view.row) == (["b", "a"], 1)
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert find(window, QLineEdit, "applications[1].name").hasFocus()


def test_buttons_follow_the_chosen_row(window: MainWindow, qtbot: QtBot) -> None:
    """Up and down are off at the ends; after the last removal the keyboard is on the button that adds."""
    view = with_applications(window, "a", "b")
    items = page_of(window, "applications").items
    assert (items.up.isEnabled(), items.down.isEnabled()) == (False, True)
    click(qtbot, items.down)
    assert names(window) == ["b", "a"]
    assert (items.up.isEnabled(), items.down.isEnabled()) == (True, False)
    click(qtbot, items.remove)
    assert (names(window), view.row) == (["b"], 0)
    click(qtbot, items.remove)
    assert items.add.hasFocus()
    assert page_of(window, "applications").editor is None


@pytest.mark.parametrize(
    ("row", "to", "below", "order"),
    [(0, 2, True, "bca"), (0, 2, False, "bac"), (2, 0, False, "cab"), (2, 0, True, "acb"), (1, 1, True, "abc")],
)
def test_rows_are_dragged(window: MainWindow, row: int, to: int, below: bool, order: str) -> None:
    """A dragged row goes to the gap nearest to the pointer."""
    view = with_applications(window, "a", "b", "c")
    drag_row(view, row, to, below=below)
    assert "".join(names(window)) == order
    assert view.rows.rowCount() == 3


def test_rows_of_other_lists_do_not_belong_here(window: MainWindow) -> None:
    """A row dragged from another list is not taken for one of this."""
    view = with_applications(window, "a", "b")
    other = ItemView(window, movable=True)
    other.rows.set_entries(view.rows.entries)
    assert view.rows.dragged_row(other.rows.mimeData([other.rows.index(1)])) is None
    assert view.rows.dragged_row(view.rows.mimeData([view.rows.index(1)])) == 1


def test_problems_stand_at_fields_and_in_the_list(window: MainWindow) -> None:
    """A problem of an item that is not open is counted in its row; showing its place opens the item."""
    view = with_applications(window, "a", "b")
    window.session.edit("applications[1].return_code_success", "x")
    window.session.check_now()
    assert view.rows.entries[1].errors == 1
    assert "problem" in view.rows.data(view.rows.index(1), Qt.ItemDataRole.AccessibleTextRole)
    window.shell.show_place("applications[1].return_code_success")
    assert view.row == 1
    assert find(window, QLineEdit, "applications[1].return_code_success").hasFocus()
    assert "whole number" in find(window, QLabel, "applications[1].return_code_success.problems").text()
    window.shell.show_place("applications")
    assert view.hasFocus()
    assert page_of(window, "applications").show_place("applications[7].name") is False


def test_sizes_of_all_files_together(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The list ends with the size of all payloads and the time there is; a file named twice counts once."""
    (tmp_path / "a.cmd").write_bytes(bytes(1_500_000))
    with_applications(window, "a")
    window.session.edit(f"{PLACE}.command_file", "a.cmd")
    card = window.findChild(DependencyCard)
    assert isinstance(card, DependencyCard)
    (tmp_path / "b.bin").write_bytes(bytes(1_000_000))
    card.add_files([str(tmp_path / "b.bin")])
    total = find(window, QLabel, "applications.total")
    qtbot.waitUntil(lambda: "2.5 MB" in total.text())
    assert "30 minutes" in total.text()


def test_another_project_shows_its_own_items(window: MainWindow) -> None:
    """After opening another project list and cards are those of it."""
    view = with_applications(window, "a", "b")
    assert window.session.opened is not None
    view.setFocus()
    page_of(window, "applications").open_item(1)
    window.session.take(Opened(project=Project(applications=(Application(name="z"),)), path=window.session.opened.path))
    assert [entry.title for entry in view.rows.entries] == ["z"]
    assert find(window, QLineEdit, f"{PLACE}.name").text() == "z"


def test_hidden_page_catches_up(window: MainWindow) -> None:
    """What changes while another page is shown stands in the list when this one is shown again."""
    view = with_applications(window, "a")
    window.shell.go("device")
    window.session.edit(f"{PLACE}.name", "later")
    window.shell.go("applications")
    assert view.rows.entries[0].title == "later"


def test_names_and_descriptions_for_screen_readers(window: MainWindow) -> None:
    """List, buttons and fields have names; the list tells its keys."""
    view = with_applications(window, "a")
    items = page_of(window, "applications").items
    assert view.accessibleName() == "Applications"
    assert "Alt+Up" in view.accessibleDescription()
    assert all(button.accessibleName() for button in (items.up, items.down, items.remove))
    assert find(window, QLineEdit, f"{PLACE}.command_line").accessibleName() == "Command line, required"


def test_cards_that_were_replaced_are_freed(window: MainWindow, qtbot: QtBot) -> None:
    """The cards of an item go away when another one is opened."""
    with_applications(window, "a", "b")
    page = page_of(window, "applications")
    gone = []
    assert page.editor is not None
    page.editor.destroyed.connect(lambda: gone.append(True))
    old = weakref.ref(page.editor)
    page.open_item(1)
    qtbot.waitUntil(lambda: bool(gone))
    QApplication.processEvents()
    assert old() is None
