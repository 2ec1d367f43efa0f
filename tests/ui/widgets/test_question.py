"""There is one way to open a dialog: it does not block, and it is gone when it was closed."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

import app.ui
from app.ui.widgets.question import Button, ask, choose_printer, open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

ROOT = Path(app.ui.__path__[0])
SOURCES = sorted(ROOT.rglob("*.py"))

_BLOCKING = {
    "exec",
    "setModal",
    "setWindowModality",
    "getOpenFileName",
    "getOpenFileNames",
    "getSaveFileName",
    "getExistingDirectory",
}
"""Methods that open a dialog in another way, or make it block."""

_APPLICATION = {("window/launch.py", "exec"), ("window/launch.py", "open")}
"""The application itself runs, and says alone why it cannot; there is no window yet."""


def other_ways(source: str, file: str) -> list[str]:
    """Return where the module *file* opens a dialog, or has one deleted when it is closed, without ``open_dialog``."""
    if file == "widgets/question.py":
        return []
    found = []
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        name, text = node.func.attr, ast.unparse(node)
        opens = name == "open" and (not node.args or text.startswith("QDialog."))
        deletes = text.endswith(".deleteLater)") and ".finished.connect(" in text
        if (opens or deletes or name in _BLOCKING) and (file, name) not in _APPLICATION:
            found.append(f"{file}:{node.lineno}: {text}")
    return found


def test_dialogs_are_opened_one_way() -> None:
    """No module of the window opens a dialog otherwise."""
    assert len(SOURCES) > 100
    found = [way for path in SOURCES for way in other_ways(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "dialog.open()",
        "self._dialog().open()",
        "QDialog.open(dialog)",
        "dialog.exec()",
        "dialog.setModal(True)",
        "dialog.finished.connect(dialog.deleteLater)",
        "QFileDialog.getOpenFileName(self)",
    ],
)
def test_another_way_is_seen(line: str) -> None:
    """Each way around is found."""
    assert other_ways(line, "window/window.py")


_CHOSEN: list[QPrinter] = []
"""Printers that were chosen in the test that runs."""


def file_dialog(over: QWidget) -> QDialog:
    """Return a dialog for files."""
    return QFileDialog(over)


def print_dialog(over: QWidget) -> QDialog:
    """Return a dialog for printers, whose own ``open`` cannot be called without a slot."""
    choose_printer(over, QPrinter(), _CHOSEN.append)
    return over.findChildren(QPrintDialog)[0]


def question(over: QWidget) -> QDialog:
    """Return a question, which opens itself."""
    return ask(over, "Sure?", "", {Button.Ok: ("", None)}, default=Button.Ok, escape=Button.Ok)


@pytest.mark.parametrize(
    "made",
    [
        QDialog,
        file_dialog,
        pytest.param(print_dialog, marks=pytest.mark.beyond_wine("it has no printer")),
        question,
    ],
)
@pytest.mark.parametrize("accepts", [True, False])
def test_a_closed_dialog_is_deleted(qtbot: QtBot, made: Callable[[QWidget], QDialog], *, accepts: bool) -> None:
    """It opens over its window, and is deleted however it was closed."""
    over = QWidget()
    qtbot.addWidget(over)
    dialog = made(over)
    open_dialog(dialog)
    assert dialog.isVisible()
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    dialog.done(QDialog.DialogCode.Accepted if accepts else QDialog.DialogCode.Rejected)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert over.findChildren(QDialog) == []
    assert len(_CHOSEN) == (accepts and made is print_dialog)
    _CHOSEN.clear()


def test_windows_without_a_printer_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows would show nothing there; nothing is chosen."""
    monkeypatch.setattr("app.ui.widgets.question._NEEDS_A_PRINTER", True)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    over = QWidget()
    qtbot.addWidget(over)
    choose_printer(over, QPrinter(), _CHOSEN.append)
    (told,) = over.findChildren(QDialog)
    assert isinstance(told, QMessageBox)
    assert told.text().startswith("This PC has no printer.")
    assert _CHOSEN == []


def test_a_hidden_dialog_opens_again(qtbot: QtBot) -> None:
    """What was only put away lives on, opens again, and is deleted once it is closed."""
    over = QWidget()
    qtbot.addWidget(over)
    dialog = QDialog(over)
    open_dialog(dialog)
    dialog.hide()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert over.findChildren(QDialog) == [dialog]
    open_dialog(dialog)
    assert dialog.isVisible()
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert over.findChildren(QDialog) == []
