"""Started by an icon there is no terminal: what would be said there is said in a box, and no stream is needed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox

from app.cli import main_window
from app.ui.window.crash_dialog import BugReporter, CrashDialog
from app.ui.window.launch import tell_alone

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def test_a_missing_document_is_told_in_a_box(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window's own start tells what is wrong with a document in a box, without any stream."""
    told: list[str] = []
    monkeypatch.setattr("app.cli.windowed.show_message", told.append)
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}", None)
    assert main_window([str(tmp_path / "missing.wcdproj"), "--language", "en"]) == 1
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.close()
    (text,) = told
    assert "There is no file" in text
    assert "missing.wcdproj" in text


def test_the_box_ends_when_it_is_closed(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text stands in it as it is, and closing it ends the event loop that showed it."""
    shown: list[str] = []

    def run() -> int:
        (box,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]
        shown.append(box.text())
        box.close()
        qtbot.waitUntil(lambda: not box.isVisible())
        return 0

    monkeypatch.setattr(type(qapp), "exec", lambda *_: run())
    tell_alone("There is no <b>file</b>.")
    assert shown == ["There is no <b>file</b>."]


def test_a_bug_without_standard_error_is_told_all_the_same(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog does not need the stream that the details are written to as well."""
    reporter = BugReporter(qapp)
    monkeypatch.setattr("sys.stderr", None)
    with qtbot.waitSignal(reporter.caught):
        reporter.take(ZeroDivisionError, ZeroDivisionError("x"))
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()]
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    reporter.deleteLater()
