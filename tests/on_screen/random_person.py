"""Somebody who does whatever comes to mind: ``python -m tests.on_screen.random_person SEED COUNT FOLDER``.

The same seed chooses the same among what is there. Each action is told before it is done, so that a crash leaves the
last ones behind. Nothing leaves the folder: dialogs for files and printers are closed, other programs and hosts are
not there, and no drive is plugged in. Any exception, warning of Qt, item of a layout left behind or widget in a
cycle ends the process.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import shutil
import socket
import subprocess
import sys
import threading
import traceback
import webbrowser
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QPoint,
    QSettings,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QWidget,
)

from app.jobs import drives as drives_job
from app.ui.look.language import set_language
from app.ui.window.window import MainWindow
from app.ui.work.task import running_tasks
from tests.places import REPOSITORY
from tests.ui.stage.wrappers import live_in_cycles, unsafe_wrappers

if TYPE_CHECKING:
    from collections.abc import Callable

W = TypeVar("W", bound=QWidget)

SAMPLE = REPOSITORY / "resources" / "samples" / "contoso"
WORDS = ("Contoso", "%SERIAL%", "PC-%RAND:4%", "é « ß »", "1.2", "-5", "a/b\\c", "contoso.com", "x" * 80, "Passw0rd!")
KEYS = tuple(
    getattr(Qt.Key, f"Key_{name}")
    for name in ("Tab", "Backtab", "Return", "Space", "Escape", "Up", "Down", "PageDown", "Home", "Delete", "F1")
)
UNSAFE = ("print", "quit")
"""Ends of names of what leaves the window: real printers, and the end."""

_GLANCE = 40
"""Milliseconds in which something that was added gets the keyboard, or gives it back."""

_ROUND = 25
"""Actions between two searches for cycles, which nobody else looks for."""

_SETTLED = 8
"""Looks of 10 ms for jobs in the background; some wait for a person, and then life goes on."""


class Person:
    """Works in a window, at random."""

    def __init__(self, window: MainWindow, project: Path, seed: int) -> None:
        """Sit down at *window*; *project* is what is opened whenever nothing is."""
        self._window, self._project = window, project
        self._random = Random(seed)
        self._ways: dict[Callable[[QWidget], str], int] = {
            self._click: 40, self._type: 12, self._press: 16, self._undo: 14, self._turn_page: 10, self._choose: 8,
            self._pick: 6, self._change_tab: 4, self._trigger: 8, self._change_look: 5, self._change_mind: 8,
        }  # fmt: skip

    def act(self) -> str:
        """Do something and return what, empty if it was not possible."""
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup:
            key = self._random.choice((Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape))
            return tell(f"{key.name} in a popup", lambda: QTest.keyClick(popup, key))
        if isinstance(dialog, QFileDialog) or (dialog and dialog.metaObject().className() == "QPrintDialog"):
            return tell("close a dialog of the system", dialog.close)
        if not dialog and not self._window.is_project_shown and self._random.random() < 0.5:
            return tell("open the project", lambda: self._window.open_file(self._project))
        if dialog and self._random.random() < 0.08:
            return tell(f"close {type(dialog).__name__}", dialog.close)
        (way,) = self._random.choices(list(self._ways), list(self._ways.values()))
        return way(dialog or self._window)

    def _one(self, root: QWidget, kind: type[W]) -> W | None:
        """Return one of *kind* that can be worked with, brought into sight."""
        found = [
            one
            for one in root.findChildren(kind)
            if one.isVisible() and one.isEnabled() and one.window() is root
            and not one.objectName().rpartition(".")[2].startswith(UNSAFE)
        ]  # fmt: skip
        if not found:
            return None
        chosen = self._random.choice(found)
        for area in root.findChildren(QScrollArea):
            if area.isAncestorOf(chosen):
                area.ensureWidgetVisible(chosen)
        return chosen

    def _click(self, root: QWidget) -> str:
        button = self._one(root, QAbstractButton)
        if not button:
            return ""
        place = QPoint(
            min(8, button.width() // 2), button.height() // 2
        )  # of a switch and a radio only the sign counts
        return tell(f"click {name_of(button)}", lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place))

    def _type(self, _root: QWidget) -> str:
        focused, word = QApplication.focusWidget(), self._random.choice(WORDS)
        return tell(f"type {word!r} in {name_of(focused)}", lambda: type_word(word)) if focused else ""

    def _press(self, root: QWidget) -> str:
        key, target = self._random.choice(KEYS), QApplication.focusWidget() or root
        return tell(f"{key.name} in {name_of(target)}", lambda: QTest.keyClick(target, key))

    def _undo(self, root: QWidget) -> str:
        key = self._random.choice((Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y))
        if root is self._window and self._random.random() < 0.5:
            action = self._window.menus.actions["undo" if key is Qt.Key.Key_Z else "redo"]
            return tell(f"the action {action.objectName()}", action.trigger) if action.isEnabled() else ""
        target = QApplication.focusWidget() or root
        return tell(
            f"Ctrl+{key.name} in {name_of(target)}",
            lambda: QTest.keyClick(target, key, Qt.KeyboardModifier.ControlModifier),
        )

    def _change_mind(self, root: QWidget) -> str:
        """Add a network and undo it once it is there, some times."""
        if root is not self._window or not self._window.is_project_shown:
            return ""
        self._window.shell.go("network")
        adding = self._window.shell.page.findChild(QAbstractButton, "network.wifi.add")
        for _ in range(self._random.randint(1, 4)):
            if adding and adding.isVisible():
                tell(f"click {name_of(adding)}", adding.click)
                QTest.qWait(_GLANCE)
                tell("undo it", self._window.undo)
                QTest.qWait(_GLANCE)
        return "change the mind"

    def _turn_page(self, root: QWidget) -> str:
        sidebar = self._window.shell.sidebar
        if root is not self._window or not sidebar.isVisible():
            return ""
        row = self._random.randrange(sidebar.count())
        place = sidebar.visualItemRect(sidebar.item(row)).center()
        return tell(f"page {row}", lambda: QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=place))

    def _choose(self, root: QWidget) -> str:
        if self._random.random() < 0.5:
            spin = self._one(root, QSpinBox)
            return tell(f"up in {name_of(spin)}", lambda: QTest.keyClick(spin, Qt.Key.Key_Up)) if spin else ""
        combo = self._one(root, QComboBox)
        if not combo:
            return ""
        key = self._random.choice((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_F4))
        return tell(f"{key.name} in {name_of(combo)}", lambda: QTest.keyClick(combo, key))

    def _pick(self, root: QWidget) -> str:
        view = self._one(root, QAbstractItemView)
        model = view.model() if view else None
        if not view or not model or not model.rowCount():
            return ""
        place = view.visualRect(model.index(self._random.randrange(model.rowCount()), 0)).center()
        button = self._random.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
        return tell(f"{button.name} in {name_of(view)}", lambda: QTest.mouseClick(view.viewport(), button, pos=place))

    def _change_tab(self, root: QWidget) -> str:
        bar = self._one(root, QTabBar)
        if not bar:
            return ""
        number = self._random.randrange(bar.count())
        place = bar.tabRect(number).center()
        return tell(f"tab {number}", lambda: QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place))

    def _trigger(self, root: QWidget) -> str:
        actions = self._window.menus.actions
        key = self._random.choice([key for key, one in actions.items() if one.isEnabled() and key not in UNSAFE])
        return tell(f"the action {key}", actions[key].trigger) if root is self._window else ""

    def _change_look(self, root: QWidget) -> str:
        menus = self._window.menus
        action = self._random.choice([*menus.languages.actions(), *menus.languages.actions(), *menus.schemes.actions()])
        return tell(f"{action.data()}", action.trigger) if root is self._window else ""


def type_word(word: str) -> None:
    """Type *word* wherever the keyboard is; Qt's own test keys know ASCII only."""
    for letter in word:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if focused := QApplication.focusWidget():
                QApplication.sendEvent(focused, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def name_of(widget: QWidget) -> str:
    """Return how the log calls *widget*."""
    return f"{type(widget).__name__} {widget.objectName()}".rstrip()


def tell(words: str, work: Callable[[], object]) -> str:
    """Write *words*, then do *work*."""
    print(words, flush=True)
    work()
    return words


def stay_inside() -> None:
    """Take other programs, hosts, browsers and drives away."""

    def absent(*_: object, **__: object) -> NoReturn:
        raise FileNotFoundError("no other program runs here")

    def unreachable(host: object, *rest: Any, **more: Any) -> Any:
        if host in ("localhost", "127.0.0.1"):
            return resolve(host, *rest, **more)
        raise socket.gaierror(socket.EAI_NONAME, "no host is reached from here")

    resolve = socket.getaddrinfo
    for module, name, stand_in in (
        (subprocess, "Popen", absent),
        (socket, "getaddrinfo", unreachable),
        (webbrowser, "open", lambda *_, **__: False),
        (QDesktopServices, "openUrl", lambda *_: False),
        (drives_job, "list_drives", lambda _with_others: ()),
    ):
        setattr(module, name, stand_in)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def end_at_once(reason: str) -> NoReturn:
    """End the process because of *reason*: whatever comes later would only follow from it."""
    print(reason, flush=True)
    os._exit(1)


def hear_everything() -> None:
    """End the process at any exception, in whatever thread, and at any warning of Qt."""

    def heard(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            end_at_once(f"Qt says: {text}\n{''.join(traceback.format_stack())}")

    def raised(error: BaseException | None) -> None:
        end_at_once("".join(traceback.format_exception(error)))

    faulthandler.enable()
    qInstallMessageHandler(heard)
    sys.excepthook = lambda _kind, error, _trace: raised(error)
    threading.excepthook = lambda told: raised(told.exc_value)
    sys.unraisablehook = lambda told: raised(told.exc_value)


def main(seed: int, count: int, folder: Path) -> None:
    """Open the window on a copy of the sample in *folder*, act *count* times, and close it."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    stay_inside()
    hear_everything()
    application = QApplication(["provisioning-designer"])
    application.setApplicationName("Provisioning Designer")
    set_language("en")
    path = Path(shutil.copytree(SAMPLE, folder / "contoso")) / "contoso.wcdproj"
    window = MainWindow(copies=folder / "copies")
    gc.disable()
    window.show()
    window.preparation.start()
    if not QTest.qWaitForWindowActive(window, 20_000):
        end_at_once("the window manager did not give the window the keyboard")
    person, done = Person(window, path, seed), 0
    while done < count:
        done += bool(person.act())
        if done % _ROUND == 0 and (alive := live_in_cycles()):
            end_at_once(f"still alive in Qt, and in cycles of Python: {dict(alive)}")
        QTest.qWait(3)
        for _ in range(_SETTLED):
            if not running_tasks(window):
                break
            QTest.qWait(10)
    left = unsafe_wrappers()
    if left:
        end_at_once(f"items of layouts left behind: {dict(left)}")
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.end_now()
    window.deleteLater()
    del person, window
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QTest.qWait(50)
    print(f"{done} actions with seed {seed}")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
