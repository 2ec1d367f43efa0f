"""From the command to the window: Qt, its screen, what happens when there is none, and the end."""

from __future__ import annotations

import os
import signal
import socket
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    Qt,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

import app
from app.core.system.process import polite_ends
from app.ui.look.language import set_language, system_language
from app.ui.look.style import apply_scheme
from app.ui.session.preferences import Preferences
from app.ui.window.crash_dialog import BugReporter
from app.ui.window.instance import Instance, channel, hand_over
from app.ui.window.window import NAME
from app.ui.window.windows import Windows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

MODEL_ID = "ProvisioningDesigner.Window"
"""The name of this program for the task bar of Windows; shortcuts of an installer carry the same."""


def launch(
    files: Sequence[Path],
    language: str | None,
    refused: Callable[[str], None],
    *,
    own_window: bool = False,
    commands: Callable[[str], str] | None = None,
) -> int:
    """Open the window, with the first of *files* if there is one, until it is closed.

    *language* is that of this time only; None for the one that was chosen, or the system's. *refused* is called with
    the reason of Qt if there is no screen to draw on; the process ends then, as Qt knows no other way, with 1.
    *commands* writes the page of the manual about all commands. Returns the exit code: 0, or 1 if there was a bug.
    """
    name_for_taskbar()
    application = _start(refused)
    application.setApplicationName(NAME)
    application.setApplicationVersion(app.__version__)
    application.setDesktopFileName("provisioning-designer")
    QGuiApplication.setApplicationDisplayName(NAME)
    instance = Instance(application)
    if not instance.listen(channel()) and hand_over(files, channel(), new_window=own_window):
        return 0
    reporter = BugReporter(application)
    reporter.install()
    try:
        preferences = Preferences()
        set_language(language or preferences.language or system_language())
        apply_scheme(preferences.scheme)
        windows = Windows(preferences, commands)
        interruption = Interruption(windows)
        # Then Qt closes the windows, and ours asks; the system ends the process if nobody answers in time.
        application.commitDataRequest.connect(windows.keep_work)
        window = windows.make()
        window.unsaved.offer()
        if files:
            window.open_file(files[0])
        instance.arrived.connect(windows.take_over)
        instance.window_asked.connect(windows.open_with)
        instance.ready()
        code = application.exec()
        interruption.forget()
    finally:
        instance.close()
        reporter.remove()
    return code or int(reporter.count > 0)


def name_for_taskbar() -> None:
    """Tell Windows which program this process is; else its task bar takes the window for Python's, with that icon."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(MODEL_ID)


def tell_alone(text: str) -> None:
    """Show *text* in a box, without a window, until it is closed. Where Qt finds no screen the process ends with 1."""
    application = _start(lambda _reason: None)
    QGuiApplication.setApplicationDisplayName(NAME)
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(application.quit)
    box.open()
    application.exec()


class Interruption(QObject):
    """Ends the program when the system or Ctrl+C in a terminal asks it to. Unsaved work is kept as after a crash."""

    def __init__(self, windows: Windows) -> None:
        """Listen for *windows*. Python only notices a signal while it works, so a socket wakes it."""
        super().__init__(windows)
        self._windows = windows
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._awake)
        self._asked = False
        self._before = {
            number: signal.signal(number, self._note)
            for number in polite_ends()
            if signal.getsignal(number) is not signal.SIG_IGN  # as nohup asks for
        }
        signal.set_wakeup_fd(self._far.fileno())

    def forget(self) -> None:
        """Listen no more."""
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._near.close()
        self._far.close()

    def _note(self, _number: int, _frame: object) -> None:
        self._asked = True

    @Slot()
    def _awake(self) -> None:
        try:
            self._near.recv(64)
        except BlockingIOError:
            return
        if self._asked:
            self._windows.end_now()


def _start(refused: Callable[[str], None]) -> QApplication:
    """Make the application; where Qt finds no screen it would abort the process, so say why and end it."""
    present = QCoreApplication.instance()
    if isinstance(present, QApplication):
        return present
    said: list[str] = []

    def hear(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            # The last words are long and say only that there is no screen; those before say why.
            refused(", ".join(dict.fromkeys(said)) or text.partition(".")[0])
            for stream in (sys.stdout, sys.stderr):
                with suppress(OSError, ValueError):
                    stream.flush()
            os._exit(1)
        said.append(text.strip().rstrip("."))

    before = qInstallMessageHandler(hear)
    try:
        return QApplication([NAME])
    finally:
        qInstallMessageHandler(before)
