"""What happens after a bug: it is noted in a file, reported in a dialog, and the program goes on."""

from __future__ import annotations

import os
import platform
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from traceback import extract_tb
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import app
from app.core.system import patience
from app.core.system.console import tell_person
from app.ui.look.follow import follow
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.dialog_buttons import DialogButtons, StandardButton
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.question import open_dialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

_ROOT = Path(app.__file__).resolve().parents[1]
_MOST = 256 * 1024
"""Bytes of the log; what is older is kept once more, as ``bugs.old.log``."""


def log_file() -> Path:
    """Return the file in which bugs are noted, in the place the system has for data of programs."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "bugs.log"


def bug_details(error: BaseException) -> str:
    """Return where *error* happened, for who repairs it.

    Only kinds of errors, files of the program and their lines: the text of an error, and names of files of a person,
    may contain what is nobody's business.
    """
    screen = QGuiApplication.platformName() or "no screen"
    lines = [
        f"Provisioning Designer {app.__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}, {screen}",
    ]
    for link in _chain(error):
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in extract_tb(link.__traceback__)]
    return "\n".join(lines)


class BugReporter(QObject):
    """Takes what nobody caught, in any thread. ``count`` tells how many bugs there were: the exit code follows it."""

    caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Report nothing yet; see :meth:`install`."""
        super().__init__(parent)
        self.count = 0
        self._known: set[str] = set()
        self._dialog: CrashDialog | None = None
        self.caught.connect(self._tell)

    def install(self) -> None:
        """Take from now on what nobody caught."""
        sys.excepthook = self.take
        threading.excepthook = self._take_of_thread

    def remove(self) -> None:
        """Leave it to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def take(self, kind: type[BaseException], error: BaseException, _where: TracebackType | None = None) -> None:
        """Note *error* and tell it in the thread of the window."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(1)
            return
        self.count += 1
        details = bug_details(error)
        if details in self._known:
            return  # a bug in drawing comes with every picture
        self._known.add(details)
        with suppress(OSError):
            note(details)
        tell_person(f"{details}\n")
        self.caught.emit(details)

    def _take_of_thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            self.take(given.exc_type, given.exc_value)

    @Slot(object)
    def _tell(self, details: str) -> None:
        if self._dialog is not None:
            self._dialog.add(details)
            return
        self._dialog = CrashDialog(details, QApplication.activeWindow())
        open_dialog(self._dialog)
        self._dialog.finished.connect(self._closed)

    @Slot()
    def _closed(self) -> None:
        self._dialog = None


class CrashDialog(QDialog):
    """Tells of a bug, with *Copy details*; the program goes on when it is closed."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        """Show *details*."""
        super().__init__(parent)
        self._title = Heading(self, 1.2)
        self._text = Hint(self)
        self.details = QPlainTextEdit(details, self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.copy = QPushButton(self)
        self.copy.clicked.connect(self._copy)
        self.buttons = DialogButtons(StandardButton.Close, self)
        self.buttons.addButton(self.copy, DialogButtons.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self.close_button = self.buttons.button(StandardButton.Close)
        self.close_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        for widget in (self._title, self._text, self.details, self.buttons):
            column.addWidget(widget)
        open_within_screen(self, 620, 400)
        self.retranslate()
        self.close_button.setFocus()
        follow(self, language=self.retranslate)

    def add(self, details: str) -> None:
        """Show *details* of another bug below those there are."""
        self.details.appendPlainText(f"\n{details}")

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(QApplication.applicationDisplayName())
        self._title.setText(self.tr("Something went wrong in this program"))
        self._text.set_text(
            self.tr(
                "This is a bug, not your mistake. Your project is still open: save it, then go on. "
                "To have the bug repaired, copy the details into a report; no names, passwords or keys are in them."
            )
        )
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setAccessibleDescription(self.tr("They are also in {0}").format(log_file()))
        self.copy.setText(self.tr("&Copy details"))
        self.buttons.set_words(StandardButton.Close, self.tr("Cl&ose"))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))


def note(details: str) -> None:
    """Add *details* with the time to the log, which only its owner may read.

    :raises OSError: it cannot be written.
    """
    file = log_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_file() and file.stat().st_size > _MOST:
        patience.replace(file, file.with_suffix(".old.log"))
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(descriptor, "a", encoding="utf-8") as log:
        log.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n{details}\n\n")


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield *error* and what it came from."""
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _place(file: str) -> str:
    """Return the name of a source file, without the folder the program is in."""
    path = Path(file)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    return path.name
