"""The window: steps and their states, Next, undo, saving, questions, drops, help, languages, colours, closing."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QWidget

from app.core.secret import Secret
from app.model.project import Account, Administrator, Device, Join, Network, Project, WifiNetwork
from app.model.scenario import DESKTOP
from app.model.store.project_store import open_project, save_project
from app.ui.look.style import apply_scheme, error_colour, faded, is_dark
from app.ui.project.passphrase_dialog import SealDialog, UnlockDialog
from app.ui.window.window import MainWindow
from app.ui.work.task import run_task
from tests.ui.stage.hand import wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from app.core.progress import Progress

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def name_field(window: MainWindow) -> QLineEdit:
    """Return the field of the device name."""
    found = window.findChild(QLineEdit, "device.name")
    assert found
    return found


def step_words(window: MainWindow, row: int) -> str:
    """Return what a screen reader says of a step."""
    return str(window.shell.sidebar.item(row).data(Qt.ItemDataRole.AccessibleTextRole))


def open_box(window: MainWindow) -> QMessageBox:
    """Return the question that is open."""
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return box


def answer(qtbot: QtBot, window: MainWindow, button: QMessageBox.StandardButton) -> None:
    """Click *button* of the question that is open."""
    qtbot.mouseClick(open_box(window).button(button), LEFT)


def test_next_marks_the_first_problem_and_then_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    """The first press stays, shows the problem and puts the keyboard there; the second press goes on."""
    qtbot.keyClicks(name_field(window), "a b")
    window.shell.next.setFocus()
    qtbot.mouseClick(window.shell.next, LEFT)
    assert window.shell.walk.current == "device"
    assert QApplication.focusWidget() is name_field(window)
    assert step_words(window, 0) == "Set up device: 1 error"
    qtbot.mouseClick(window.shell.next, LEFT)
    assert window.shell.walk.current == "network"
    assert step_words(window, 0) == "Set up device: 1 error"


def test_sidebar_says_how_far_each_step_is(window: MainWindow, qtbot: QtBot) -> None:
    """Current, done, not visited and problems are words and signs."""
    assert step_words(window, 3) == "Add applications: Not visited"
    qtbot.keyClicks(name_field(window), "PC-%SERIAL%")
    window.session.edit("device.hide_oobe", False)
    window.session.check_now()
    assert step_words(window, 0) == "Set up device: Current step"
    sidebar = window.shell.sidebar
    qtbot.mouseClick(sidebar.viewport(), LEFT, pos=sidebar.visualItemRect(sidebar.item(1)).center())
    assert window.shell.walk.current == "network"
    assert step_words(window, 0) == "Set up device: Done"
    qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    assert window.shell.walk.current == "account"


def test_every_step_has_a_page_with_title_and_help(window: MainWindow) -> None:
    """Each step opens, and its page has a title."""
    for step in DESKTOP.sections:
        window.shell.go(step.key)
        assert window.shell.page.accessibleName()
        assert window.shell.stack.currentWidget() is window.shell.page
    assert not window.shell.next.isVisible()


def test_undo_by_the_keyboard_goes_to_the_field(window: MainWindow, qtbot: QtBot) -> None:
    """Ctrl+Z in a field is the session's undo, and shows the field again."""
    qtbot.keyClicks(name_field(window), "PC")
    window.shell.go("network")
    window.menus.actions["undo"].trigger()
    assert window.session.project.device.name == ""
    assert window.shell.walk.current == "device"
    assert QApplication.focusWidget() is name_field(window)
    assert not window.menus.actions["undo"].isEnabled()
    assert window.menus.actions["redo"].isEnabled()


def test_saving_by_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    """Ctrl+S saves; the title shows whether something is unsaved; the project is listed as recent."""
    qtbot.keyClicks(name_field(window), "PC-%SERIAL%")
    assert window.isWindowModified()
    with qtbot.waitSignal(window.documents.saved):
        window.menus.actions["save"].trigger()
    assert not window.isWindowModified()
    assert window.session.path
    assert open_project(window.session.path).project.device.name == "PC-%SERIAL%"
    assert [recent.path for recent in window.preferences.recent()] == [window.session.path]


def test_secrets_are_asked_about_once(window: MainWindow, qtbot: QtBot) -> None:
    """The first save of a project with secrets asks for a passphrase; later ones seal them without a question."""
    window.session.edit("device.product_key", Secret("BCDFG"))
    window.documents.save()
    dialog = window.findChild(SealDialog)
    assert dialog
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    assert not save.isEnabled()
    qtbot.keyClicks(dialog.first.line, "correct horse")
    qtbot.keyClicks(dialog.second.line, "correct horse")
    with qtbot.waitSignal(window.documents.saved):
        qtbot.mouseClick(save, LEFT)
    window.session.edit("device.name", "PC")
    with qtbot.waitSignal(window.documents.saved):
        window.documents.save()
    path = window.session.path
    assert path
    assert open_project(path, Secret("correct horse")).project.device.product_key == Secret("BCDFG")


def test_opening_asks_for_the_passphrase(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A sealed project asks, says when the passphrase is wrong, and asks again."""
    path = tmp_path / "Sealed.wcdproj"
    save_project(Project(device=Device(product_key=Secret("BCDFG"))), path, passphrase=Secret("right"))
    with qtbot.waitSignal(window.documents.opened):
        window.open_file(path)
    for text in ("wrong", "right"):
        dialog = [one for one in window.findChildren(UnlockDialog) if one.isVisible()][-1]
        qtbot.keyClicks(dialog.field.line, text)
        qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    assert window.session.project.device.product_key == Secret("BCDFG")
    assert not window.session.is_dirty
    assert step_words(window, 5).endswith(("Done", "problem", "problems", "warning", "warnings"))


def test_closing_asks_about_unsaved_changes(window: MainWindow, qtbot: QtBot) -> None:
    """Cancel keeps the window open, Save saves and closes."""
    qtbot.keyClicks(name_field(window), "PC-%SERIAL%")
    path = window.session.path
    assert path
    window.close()
    assert window.isVisible()
    answer(qtbot, window, QMessageBox.StandardButton.Cancel)
    assert window.isVisible()
    window.close()
    answer(qtbot, window, QMessageBox.StandardButton.Save)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert open_project(path).project.device.name == "PC-%SERIAL%"


def test_closing_without_saving(window: MainWindow, qtbot: QtBot) -> None:
    """*Don't save* closes, keeps the file as it was, and leaves no copy of the work."""
    qtbot.keyClicks(name_field(window), "PC-%SERIAL%")
    path, copies = window.session.path, window.session.copies
    window.session.unsaved_copy.write()
    qtbot.waitUntil(lambda: bool(list(copies.glob("*.unsaved"))))
    window.close()
    answer(qtbot, window, QMessageBox.StandardButton.Discard)
    assert not window.isVisible()
    assert path
    assert open_project(path).project == Project(package=open_project(path).project.package)
    assert list(copies.glob("*.unsaved")) == []


def test_closing_asks_about_running_work(window: MainWindow, qtbot: QtBot) -> None:
    """A job that somebody waits for is asked about; stopping it closes the window."""
    ended: list[Exception] = []

    def work(progress: Progress) -> None:
        while True:
            progress(0, 1)

    task = run_task(window, work, None, ended.append, asks=True)
    window.close()
    assert window.isVisible()
    answer(qtbot, window, QMessageBox.StandardButton.No)
    assert task.isRunning()
    window.close()
    answer(qtbot, window, QMessageBox.StandardButton.Yes)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not task.isRunning()


def drop(widget: QWidget, path: Path) -> bool:
    """Drop *path* on *widget*; tell whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, LEFT, key)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), action, data, LEFT, key))
    return enter.isAccepted()


def test_a_dropped_project_is_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A project dropped on the window opens; another kind of file is not taken."""
    other = tmp_path / "Fabrikam.wcdproj"
    save_project(Project(device=Device(name="FAB-%SERIAL%")), other)
    with qtbot.waitSignal(window.documents.opened):
        assert drop(window, other)
    assert window.session.project.device.name == "FAB-%SERIAL%"
    assert name_field(window).text() == "FAB-%SERIAL%"
    assert not drop(window, tmp_path / "picture.png")


@pytest.mark.parametrize("name", ["x.ppkg", "customizations.xml", "Lab.icdproj.xml"])
def test_packages_and_foreign_projects_open_a_dialog(window: MainWindow, tmp_path: Path, name: str) -> None:
    """A package is shown first, a project of WCD is offered for import."""
    (tmp_path / name).write_bytes(b"x")
    assert drop(window, tmp_path / name)
    kinds = {type(one).__name__ for one in window.findChildren(QDialog)}
    assert ("InspectDialog" if name.endswith("ppkg") else "NewProjectDialog") in kinds


def test_a_broken_project_file_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A file that cannot be opened is told in a sentence, and the open project stays."""
    path = tmp_path / "Broken.wcdproj"
    path.write_text("{}", encoding="utf-8")
    window.open_file(path)
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    assert "Broken.wcdproj" in open_box(window).text()
    assert window.session.path
    assert window.session.path.stem == "Contoso"
    answer(qtbot, window, QMessageBox.StandardButton.Ok)


def test_work_of_a_crash_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    """A copy that a dead window left is offered, and restored into its project."""
    window.session.edit("device.name", "PC-LOST")
    window.session.unsaved_copy.write()
    copies = window.session.copies
    qtbot.waitUntil(lambda: bool(list(copies.glob("*.unsaved"))))
    (file,) = copies.glob("*.unsaved")
    (copies / "left.unsaved").write_bytes(file.read_bytes())
    window.session.take(None)
    assert not window.is_project_shown
    window.unsaved.offer()
    answer(qtbot, window, QMessageBox.StandardButton.Open)
    assert window.is_project_shown
    assert name_field(window).text() == "PC-LOST"
    assert window.session.is_dirty


def test_sealed_secrets_come_back_after_a_crash(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The passphrase is asked for, again after a wrong one; what was sealed for something that changed is named."""
    path = tmp_path / "Sealed.wcdproj"
    account = Account(join=Join.LOCAL, administrator=Administrator(name="ops", password=Secret("Sommer-2026-regnet")))
    network = Network(wifi=(WifiNetwork(ssid="Hall", key=Secret("wifi-key-123")),))
    save_project(replace(Project(), account=account, network=network), path, passphrase=Secret("open sesame"))
    window.session.take(open_project(path))
    window.session.edit("device.name", "PC-LOST")
    window.session.edit("network.wifi[0].ssid", "Lobby")
    window.session.unsaved_copy.write_now()
    copies = window.session.copies
    (file,) = copies.glob("*.unsaved")
    (copies / "left.unsaved").write_bytes(file.read_bytes())
    window.session.take(None)
    window.unsaved.offer()
    answer(qtbot, window, QMessageBox.StandardButton.Open)
    for phrase in ("wrong", "open sesame"):
        asked = wait_for_dialog(qtbot, window, UnlockDialog)
        qtbot.keyClicks(asked.field.line, phrase)
        qtbot.keyClick(asked.field.line, Qt.Key.Key_Return)
    box = wait_for_dialog(qtbot, window, QMessageBox)
    assert "Key of the Wi-Fi network Lobby" in box.informativeText()
    box.close()
    project = window.session.project
    assert project.device.name == "PC-LOST"
    assert project.account.administrator.password == Secret("Sommer-2026-regnet")
    assert project.network.wifi == (WifiNetwork(ssid="Lobby"),)
    assert window.session.is_dirty


def test_every_action_has_words_and_the_important_ones_a_shortcut(window: MainWindow) -> None:
    """No entry of a menu is blank; what is done often has a key, each only once."""
    for key, action in window.menus.actions.items():
        assert action.text(), key
    keys = [action.shortcut().toString() for action in window.menus.actions.values() if action.shortcut().toString()]
    assert len(keys) == len(set(keys)) >= 10


def contrast(one: QColor, two: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 counts it."""

    def light(colour: QColor) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]  # type: ignore[index]  # a tuple of four
        return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])

    high, low = sorted((light(one), light(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_are_legible(window: MainWindow, scheme: str) -> None:
    """Text, hints, errors and buttons have a contrast of at least 4.5:1 in light and dark."""
    window.set_scheme(scheme)
    palette = QApplication.palette()
    assert is_dark(palette) is (scheme == "dark")
    grounds = [palette.color(palette.ColorRole.Window), palette.color(palette.ColorRole.Base)]
    for ground in grounds:
        for colour in (
            palette.color(palette.ColorRole.WindowText),
            palette.color(palette.ColorRole.Link),
            palette.color(palette.ColorRole.PlaceholderText),
            faded(palette),
            error_colour(palette),
        ):
            assert contrast(colour, ground) >= 4.5, (colour.name(), ground.name())
    highlight = palette.color(palette.ColorRole.Highlight), palette.color(palette.ColorRole.HighlightedText)
    assert contrast(*highlight) >= 4.5
    assert window.preferences.scheme == scheme
    apply_scheme("light")


def test_a_closed_window_is_freed(qtbot: QtBot, tmp_path: Path) -> None:
    """Window, session and pages are gone after the window was deleted; nothing keeps them alive."""
    path = tmp_path / "Contoso.wcdproj"
    save_project(Project(), path)
    window = MainWindow()
    window.show()
    window.session.take(open_project(path))
    window.shell.start(visited=True)
    for step in DESKTOP.sections:
        window.shell.go(step.key)
    refs = [weakref.ref(one) for one in (window, window.session, window.shell, *window.shell.pages.values())]
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    window.close()
    window.deleteLater()
    del window
    QApplication.sendPostedEvents(None, 0)
    qtbot.waitUntil(lambda: bool(gone))
    gc.collect()
    assert [ref() for ref in refs if ref() is not None] == []
