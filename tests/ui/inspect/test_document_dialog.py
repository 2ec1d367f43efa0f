"""The dialog that checks a file for Windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.ui.inspect.document_dialog import DocumentDialog
from tests.answers.document import instances as sound
from tests.ui.stage.hand import click, find, text_of, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_a_file_is_checked_and_checked_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """From the menu to what is wrong; after it was corrected nothing is, and what is no document is a sentence."""
    path = tmp_path / "&lt;.xml"
    path.write_text(sound.VPN.replace("Group14", "Group15"), encoding="utf-8")
    window.menus.actions["check_file"].trigger()
    asked = wait_for_dialog(qtbot, window, QFileDialog)
    find(asked, QLineEdit, "fileNameEdit").setText(str(path))
    asked.accept()
    dialog = wait_for_dialog(qtbot, window, DocumentDialog)
    qtbot.waitUntil(lambda: "Group15" in dialog.list.toPlainText())
    assert "✕ &lt;.xml, line 28:" in dialog.list.toPlainText()
    assert text_of(dialog, "document.kind") == "VPN profile (ProfileXML)"
    path.write_text(sound.VPN, encoding="utf-8")
    click(qtbot, dialog.again)
    qtbot.waitUntil(lambda: "✓ Nothing is wrong" in dialog.list.toPlainText())
    path.write_text("nothing", encoding="utf-8")
    click(qtbot, dialog.again)
    qtbot.waitUntil(lambda: "is not a document that is known" in dialog.list.toPlainText())
    dialog.reject()
