"""Times the window: ``python -m tests.bench window``.

From the start of a process to a window that is shown and painted, beside an empty ``QMainWindow`` of the same PySide6
in the same run (medians of five, in turn). Then, with a small project and with one of 200 applications and 2,000
settings: opening it, changing pages, typing, saving, building, and inspecting what was built; how long each takes until
nothing runs any more, and the longest time that the event loop stood still meanwhile, by a timer that wants to be
called every two milliseconds. Off screen, unless there is a screen.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.window.window import MainWindow

ROUNDS = 5
APPLICATIONS, SETTINGS = 200, 2_000
_ASK = 0.02
"""Seconds between two looks whether the window has come to rest."""
_REST = 0.5
"""Seconds without a job after which none will begin: pages wait a moment before they start theirs."""
_BOUND = 50.0
"""Milliseconds the window may stand still."""

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(["bench"])
window = QMainWindow()
window.resize(1080, 760)
window.show()
window.grab()
application.processEvents()
"""
_OURS = """
import sys
from PySide6.QtWidgets import QApplication
from app.ui.look.language import set_language, system_language
from app.ui.session.preferences import Preferences
from app.ui.look.style import apply_scheme
from app.ui.window.window import MainWindow
application = QApplication(["bench"])
preferences = Preferences()
set_language(system_language())
apply_scheme(preferences.scheme)
window = MainWindow(preferences)
window.show()
window.grab()
application.processEvents()
"""


def main() -> None:
    """Print all figures."""
    start()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            os.environ[name] = folder
        in_window(Path(folder))


def start() -> None:
    """Print how long a process takes to show and paint its window."""
    programs = {"empty QMainWindow": _EMPTY, "this window": _OURS}
    times: dict[str, list[float]] = {name: [] for name in programs}
    for number in range(ROUNDS + 1):
        for name, program in programs.items():
            began = time.perf_counter()
            # It ends without tidying up: what is timed is the start.
            command = [sys.executable, "-c", f"{program}\nimport os; os._exit(0)"]
            subprocess.run(command, check=True, capture_output=True)
            if number:  # the first round compiles
                times[name].append((time.perf_counter() - began) * 1000)
    first = statistics.median(times["empty QMainWindow"])
    print(f"process start to window shown and painted, median of {ROUNDS}")
    for name, values in times.items():
        middle = statistics.median(values)
        print(f"{name:28}{middle:7.0f} ms   {middle / first:5.2f} times the empty one")


class Heartbeat:
    """Measures the longest pause of the event loop."""

    def __init__(self) -> None:
        """Beat every two milliseconds."""
        from PySide6.QtCore import Qt, QTimer

        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        """Note the time since the last beat."""
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now

    def reset(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()


def until(done: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let events happen until *done*."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    waking = QTimer()  # where nothing happens, nobody would ask
    waking.start(20)
    end = time.monotonic() + seconds
    asked = 0.0
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        now = time.monotonic()
        if now - asked >= _ASK:  # asking takes time from what is measured
            if done():
                return
            asked = time.monotonic()
        if now > end:
            raise TimeoutError("the window does not come to rest")


def pause(seconds: float) -> None:
    """Let events happen for a while."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)


def in_window(folder: Path) -> None:
    """Print how long changing pages and opening a big project take, and how long the event loop stands still."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from app.ui.inspect.dialog import InspectDialog
    from app.ui.look.style import apply_scheme
    from app.ui.window.window import MainWindow

    application = QApplication.instance() or QApplication(["bench"])
    application.setApplicationName("Provisioning Designer")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    apply_scheme("light")
    small, big = projects(folder)
    window = MainWindow(copies=folder / "copies")
    window.resize(1080, 760)
    window.show()
    heart = Heartbeat()
    print(f"\n{'what':44}{'time':>9}{'longest block':>16}   (bound {_BOUND:.0f} ms)")
    measure("get the pages ready", heart, window.preparation.start)
    for label, path in {"small project": small, f"{APPLICATIONS} applications, {SETTINGS:,} settings": big}.items():
        print(label)
        measure("  open", heart, partial(open_project, window, path))
        for name in ("first", "second"):
            for key in ("network", "account", "applications", "certificates", "finish", "device"):
                measure(f"  page {key}, {name} time", heart, partial(window.shell.go, key))
        measure("  type a letter", heart, partial(type_letter, window))
        measure("  undo", heart, window.undo)
        window.shell.go("finish")
        pause(2)
        measure("  build", heart, partial(build, window))
        measure("  inspect and check the package", heart, partial(window.dialogs.inspect, path.with_suffix(".ppkg")))
        dialog = window.findChild(InspectDialog)
        assert dialog
        assert dialog.inspected
        dialog.close()
        measure("  save", heart, partial(save, window))
        window.shell.go("device")
    window._may_close = True
    window.close()


def measure(name: str, heart: Heartbeat, act: Callable[[], object]) -> None:
    """Do *act*, wait until nothing runs and nothing more begins, and print the figures."""
    from PySide6.QtWidgets import QApplication

    from app.ui.work.task import running_tasks

    heart.reset()
    began = time.perf_counter()
    act()
    blocked = (time.perf_counter() - began) * 1000
    pause(_ASK)
    at_work = time.perf_counter()

    def is_at_rest() -> bool:
        nonlocal at_work
        now = time.perf_counter()
        if any(running_tasks(window) for window in QApplication.topLevelWidgets()):
            at_work = now
        return now - at_work > _REST

    until(is_at_rest)
    taken = (at_work - began) * 1000
    longest = max(heart.longest, blocked if name != "  open" else 0.0)
    print(f"{name:44}{taken:6.0f} ms{longest:13.0f} ms{'   OVER' if longest > _BOUND else ''}")


def open_project(window: MainWindow, path: Path) -> None:
    """Open *path* as the menu does."""
    window.documents.open(path)
    until(lambda: window.session.path == path)


def type_letter(window: MainWindow) -> None:
    """Type a letter into the name of the device."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    field = window.findChild(QLineEdit, "device.name")
    assert field
    QTest.keyClick(field, Qt.Key.Key_X)


def save(window: MainWindow) -> None:
    """Save without secrets."""
    done: list[bool] = []
    window.session.save(lambda: done.append(True), lambda error: print(error))


def build(window: MainWindow) -> None:
    """Press the button that builds the package, beside the project."""
    from PySide6.QtWidgets import QPushButton

    button = window.findChild(QPushButton, "build")
    assert button
    button.click()


def projects(folder: Path) -> tuple[Path, Path]:
    """Write a small and a big project and return their files."""
    from app.model.node import Node
    from app.model.project import Application, Device, Package, Project
    from app.model.store.project_store import save_project

    small = Project(package=Package(name="small"), device=Device(name="PC-%SERIAL%"))
    applications = tuple(
        Application(
            name=f"Application {number}", command_file=f"setup{number}.exe", command_line=f"setup{number}.exe /S"
        )
        for number in range(APPLICATIONS)
    )
    for number in range(APPLICATIONS):
        (folder / f"setup{number}.exe").write_bytes(b"MZ" + bytes(200) + str(number).encode())
    users = tuple(
        Node(
            name="User",
            keys=(("UserName", f"user{number}"), ("Name", f"user{number}")),
            children=(Node(name="HomeDir", value=f"C:\\home{number}"), Node(name="UserGroup", value="Standard Users")),
        )
        for number in range(SETTINGS // 2)
    )
    settings = (Node(name="Accounts", children=(Node(name="Users", children=users),)),)
    big = Project(package=Package(name="big"), device=small.device, applications=applications, settings=settings)
    paths = folder / "small.wcdproj", folder / "big.wcdproj"
    save_project(small, paths[0])
    save_project(big, paths[1])
    return paths
