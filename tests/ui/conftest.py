"""What tests of the window share: no screen, no settings of the person who runs them, and a window with a project."""

from __future__ import annotations

import gc
import itertools
import os

from tests.places import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)  # before Qt is loaded

from functools import partialmethod
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.project import Project
from app.model.store.project_store import open_project, save_project
from app.ui.look.language import set_language, spoken_language
from app.ui.look.style import apply_scheme
from app.ui.window.window import MainWindow
from tests.own_place import keep_settings_in
from tests.patience import LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


_LIMIT = int(LIMIT * 1000)
_ENDED = itertools.count(1)
_ROUND = 8
"""Tests between two searches for cycles."""


class PatientBot(QtBot):
    """pytest-qt's robot, which waits as long as all tests do and not five seconds, whatever the machine has to do."""

    waitExposed = partialmethod(QtBot.waitExposed, timeout=_LIMIT)  # noqa: N815 - Qt's names
    waitSignal = partialmethod(QtBot.waitSignal, timeout=_LIMIT)  # noqa: N815
    waitUntil = partialmethod(QtBot.waitUntil, timeout=_LIMIT)  # noqa: N815


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 - the robot needs a program
    """Return a robot at the window."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start Qt without the arguments of pytest."""
    return ["provisioning-designer"]


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Begin in English, whatever the system speaks, and keep what has been loaded out of searches for cycles."""
    assert qapp
    set_language("en")
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """Keep settings and copies of unsaved work in the test's folder; speak English in light colours."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    keep_settings_in(tmp_path / "config", monkeypatch)  # where clients of tenants are remembered
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    QCoreApplication.setApplicationName("Provisioning Designer")
    apply_scheme("light")
    gc.disable()  # closed windows of tests lie in cycles, and a thread must not destroy what is left of them
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # what is left would follow all that comes
    if spoken_language() != "en":
        set_language("en")
    if next(_ENDED) % _ROUND == 0:
        gc.collect()
    qapp.setPalette(qapp.style().standardPalette())


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Show a window with a new, empty project that is saved as ``Contoso.wcdproj``."""
    path = tmp_path / "Contoso.wcdproj"
    save_project(Project(), path)
    shown = MainWindow()
    shown.show()
    qtbot.waitExposed(shown)
    shown.session.take(open_project(path))
    shown.shell.start(visited=False)
    yield shown
    shown._may_close = True
    shown.close()
    shown.deleteLater()
    QApplication.sendPostedEvents(None, 0)
    QApplication.processEvents()
