"""A bug is noted without what is nobody's business, told once, and the program goes on."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.window.crash_dialog import BugReporter, CrashDialog, bug_details, log_file
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.core.progress import Progress

CANARY = "hunter2-canary"


class Faulty(QObject):
    """Something with a bug in a slot."""

    pressed = Signal()

    def __init__(self) -> None:
        """Make it fail on ``pressed``."""
        super().__init__()
        self.pressed.connect(self.fail)

    @Slot()
    def fail(self) -> None:
        """Fail, with a secret in the text of the error and in that of its cause."""
        nothing: dict[str, str] = {}
        try:
            nothing[CANARY]
        except KeyError as error:
            password = f"{CANARY} in a local"
            raise ZeroDivisionError(password) from error


@pytest.fixture
def reporter(qapp: QApplication) -> Iterator[BugReporter]:
    """Return a reporter that takes what nobody caught."""
    before = sys.excepthook
    made = BugReporter(qapp)
    made.install()
    yield made
    made.remove()
    sys.excepthook = before
    made.deleteLater()


def dialog() -> CrashDialog:
    """Return the dialog that tells of a bug."""
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()]
    return found


def close(qtbot: QtBot) -> None:
    """Close the dialog by its key."""
    shown = dialog()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_a_bug_is_told_once_and_the_program_goes_on(qtbot: QtBot, reporter: BugReporter) -> None:
    """A bug in a slot opens one dialog with where it was; the same one again opens none; events still arrive."""
    faulty = Faulty()
    faulty.pressed.emit()
    details = dialog().details.toPlainText()
    assert "builtins.ZeroDivisionError" in details
    assert "builtins.KeyError" in details
    assert "tests/ui/window/test_crash_dialog.py" in details
    faulty.pressed.emit()
    assert dialog().details.toPlainText() == details
    assert reporter.count == 2
    close(qtbot)
    faulty.pressed.emit()
    assert not any(one.isVisible() for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog))
    went_on: list[bool] = []
    QTimer.singleShot(0, lambda: went_on.append(True))
    qtbot.waitUntil(lambda: went_on == [True])


def test_no_value_is_noted(qtbot: QtBot, reporter: BugReporter, capfd: pytest.CaptureFixture[str]) -> None:
    """Neither the dialog nor the log, the clipboard and the terminal hold what the error was about."""
    faulty = Faulty()
    faulty.pressed.emit()
    shown = dialog()
    qtbot.mouseClick(shown.copy, Qt.MouseButton.LeftButton)
    logged = log_file().read_text(encoding="utf-8")
    copied = QGuiApplication.clipboard().text()
    assert copied == shown.details.toPlainText()
    assert copied in logged
    for text in (logged, copied, *capfd.readouterr()):
        assert CANARY not in text
    if sys.platform != "win32":
        assert log_file().stat().st_mode & 0o077 == 0
    assert reporter.count == 1
    close(qtbot)


def test_bugs_of_jobs_and_threads_are_told_too(qtbot: QtBot, reporter: BugReporter, qapp: QApplication) -> None:
    """A bug in a job, and one in a thread that is none of ours, arrive in the dialog that is open."""

    def work(_progress: Progress) -> None:
        raise IndexError(CANARY)

    run_task(qapp, work)
    qtbot.waitUntil(lambda: reporter.count == 1)
    thread = threading.Thread(target=Faulty().fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "ZeroDivisionError" in dialog().details.toPlainText())
    assert "IndexError" in dialog().details.toPlainText()
    close(qtbot)


def test_the_log_stays_small(reporter: BugReporter) -> None:
    """A log that has grown is put aside, and one such is kept."""
    from app.ui.window.crash_dialog import note

    log_file().parent.mkdir(parents=True, exist_ok=True)
    log_file().write_bytes(b"x" * 300_000)
    note("new")
    assert log_file().stat().st_size < 100
    assert log_file().with_suffix(".old.log").stat().st_size == 300_000
    assert reporter.count == 0


def test_a_circle_of_causes_ends() -> None:
    """Errors that name each other as their cause are told once each."""
    one, two = ValueError(), KeyError()
    one.__cause__, two.__cause__ = two, one
    assert bug_details(one).count("builtins.") == 2
