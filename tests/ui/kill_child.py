"""The windows of other processes for ``test_kill``: each edits, saves and builds without end, until it is killed.

Each line on standard input asks for one: the seed; ``named`` where files have names while they are written, as on
systems other than Linux; and one of :data:`GOALS`. Once that is reached, SIGKILL comes at one of the next operations on
files, which the seed gives: so no clock decides what a round proves. The process loads everything once and then forks,
so that twenty windows come quickly. Told on standard output: ``opened``, each finished save with the name that was
saved, each finished build, and ``ended`` with the signal that ended the window.

Arguments: the project file, and a folder for the program's data.
"""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from tests.places import OFFSCREEN

os.environ["QT_QPA_PLATFORM"] = OFFSCREEN

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.core import temporary_file
from app.core.secret import Secret
from app.model.field import set_field
from app.model.store import seal
from app.ui.window.window import MainWindow
from tests.conftest import QUICK

PASSPHRASE = Secret("correct horse")
GOALS = ("opened", "moving", "saved", "built", "copied")
"""What a window is at before it is killed.

``moving``: a file is whole and about to take its place; ``copied``: unsaved work has just been kept. At both it is
killed at once.
"""

_MOST_OPERATIONS = 40
_OPERATIONS = {"open", "os.link", "os.rename", "os.remove", "os.chmod", "os.mkdir", "os.truncate", "os.scandir"}


def tell(text: str) -> None:
    """Say the line *text* in one piece: the kill may come right behind it."""
    os.write(1, f"{text}\n".encode())


def die() -> None:
    """Be killed, as by another process."""
    os.kill(os.getpid(), signal.SIGKILL)


class Kill:
    """The kill at an operation on files, by whichever thread makes it."""

    def __init__(self, seed: int, goal: str) -> None:
        """Wait for :meth:`arm`, or for a file that is moved if that is the *goal*."""
        self._left = Random(seed).randrange(1, _MOST_OPERATIONS)
        self._armed = False
        self._at_move = goal == "moving"
        sys.addaudithook(self._see)

    def arm(self) -> None:
        """Count from now on."""
        self._armed = True

    def _see(self, event: str, facts: tuple[Any, ...]) -> None:
        if self._at_move and event == "os.rename" and str(facts[1]).endswith((".wcdproj", ".ppkg")):
            die()
        if self._armed and event in _OPERATIONS:
            self._left -= 1
            if self._left <= 0:
                die()


class Busy(QObject):
    """Somebody who never rests."""

    def __init__(self, window: MainWindow, seed: int, goal: str, copies: Path) -> None:
        """Work in *window*, whose copies are in *copies*, and be killed some time after *goal*."""
        super().__init__(window)
        self._window = window
        self._goal, self._kill, self._copies = goal, Kill(seed, goal), copies
        self._random = Random(seed)
        self._follows_builds = False
        self._number = 0
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self.work)
        self._timer.start()
        self._reach("opened")

    def _reach(self, done: str) -> None:
        if done == self._goal:
            self._kill.arm()

    @Slot()
    def work(self) -> None:
        """Type, and now and then save, keep a copy, or build."""
        if self._goal == "copied" and any(self._copies.glob("*.unsaved")):
            die()
        session, choice = self._window.session, self._random.random()
        self._number += 1
        # Not saved yet: the notes hold the same number as the name, so a mixture of two saves would show.
        name = f"PC-{self._number}"
        project = set_field(session.project, "device.name", name)
        session.replace(set_field(project, "package.notes", name))
        if choice < 0.25:
            self._timer.stop()
            session.save(partial(self._saved, name), self._failed)
        elif choice < 0.6:
            session.unsaved_copy.write()
        elif choice < 0.85:
            self._timer.stop()
            self._window.shell.go("finish")
            panel = self._window.shell.page.panel  # type: ignore[attr-defined]  # the last page has one
            if not self._follows_builds:
                panel.built.connect(self._built)
                self._follows_builds = True
            panel.start()
            if self._goal != "built":
                QTimer.singleShot(self._random.randrange(300), self._timer.start)

    @Slot(object)
    def _built(self, outcome: object) -> None:
        if outcome is not None:
            tell("built")
            self._reach("built")
            self._timer.start()

    def _saved(self, name: str) -> None:
        tell(f"saved {name}")
        self._reach("saved")
        self._timer.start()

    def _failed(self, error: Exception) -> None:
        tell(f"failed {error}")


def work(project: str, data: str, seed: int, kind: str, goal: str) -> None:
    """Open the window on *project* and work."""
    if kind == "named":
        temporary_file._UNNAMED = 0
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, data)
    application = QApplication(["provisioning-designer"])
    application.setApplicationName("Provisioning Designer")
    copies = Path(data) / "unsaved"
    window = MainWindow(copies=copies)
    window.show()

    def opened() -> None:
        window.shell.start(visited=True)
        tell("opened")
        window.setProperty("busy", Busy(window, seed, goal, copies))

    window.session.open(Path(project), PASSPHRASE, opened, lambda error: tell(f"failed {error}"))
    application.exec()


def main(project: str, data: str) -> None:
    """Open windows as standard input asks for them, one at a time."""
    seal._COST = QUICK
    for line in sys.stdin:
        seed, kind, goal = line.split()
        child = os.fork()
        if child == 0:
            work(project, data, int(seed), kind, goal)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        tell(f"ended {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
