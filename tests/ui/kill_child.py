"""The windows of other processes for ``test_kill``: each edits, saves and builds without end, until it is killed.

Each line on standard input asks for one: the seed, and ``named`` where files have names while they are written, as on
systems other than Linux. The process loads everything once and then forks, so that twenty windows come quickly. Told on
standard output: the process's number, ``opened``, each finished save with the name that was saved, and ``ended``.

Arguments: the project file, and a folder for the program's data.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from random import Random

from tests.places import OFFSCREEN

os.environ["QT_QPA_PLATFORM"] = OFFSCREEN

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.model import seal, temporary_file
from app.model.field import set_field
from app.model.secret import Secret
from app.ui.window import MainWindow

PASSPHRASE = Secret("correct horse")
QUICK = 2**10
"""The cost of the passphrase: what is tried here is not how well it is protected."""


class Busy(QObject):
    """Somebody who never rests."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        """Work in *window*."""
        super().__init__(window)
        self._window = window
        self._random = Random(seed)
        self._number = 0
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self.work)
        self._timer.start()

    @Slot()
    def work(self) -> None:
        """Type, and now and then save, keep a copy, or build."""
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
            session.write_copy()
        elif choice < 0.85:
            self._timer.stop()
            self._window.shell.go("finish")
            panel = self._window.shell.page.panel  # type: ignore[attr-defined]  # the last page has one
            panel.start()
            QTimer.singleShot(self._random.randrange(300), self._timer.start)

    def _saved(self, name: str) -> None:
        print(f"saved {name}", flush=True)
        self._timer.start()

    def _failed(self, error: Exception) -> None:
        print(f"failed {error}", flush=True)


def work(project: str, data: str, seed: int, kind: str) -> None:
    """Open the window on *project* and work."""
    if kind == "named":
        temporary_file._UNNAMED = 0
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, data)
    application = QApplication(["provisioning-designer"])
    application.setApplicationName("Provisioning Designer")
    window = MainWindow(copies=Path(data) / "unsaved")
    window.show()

    def opened() -> None:
        window.shell.start(visited=True)
        print("opened", flush=True)
        window.setProperty("busy", Busy(window, seed))

    window.session.open(Path(project), PASSPHRASE, opened, lambda error: print(f"failed {error}", flush=True))
    application.exec()


def main(project: str, data: str) -> None:
    """Open windows as standard input asks for them, one at a time."""
    seal._COST = QUICK
    for line in sys.stdin:
        seed, kind = line.split()
        child = os.fork()
        if child == 0:
            work(project, data, int(seed), kind)
            os._exit(0)
        print(child, flush=True)
        os.waitpid(child, 0)
        print("ended", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
