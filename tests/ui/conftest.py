"""What tests of the window share: no screen, no settings of the person who runs them, and a window with a project."""

from __future__ import annotations

import gc
import itertools
import os

from tests.places import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)  # before Qt is loaded

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from app.model.project import Project
from app.model.store import open_project, save_project
from app.ui.language import set_language
from app.ui.style import apply_scheme
from app.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


_ENDED = itertools.count(1)
_ROUND = 8
"""Tests between two searches for cycles."""


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start Qt without the arguments of pytest."""
    return ["provisioning-designer"]


@pytest.fixture(autouse=True)
def own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """Keep settings and copies of unsaved work in the test's folder; speak English in light colours."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for variable in ("XDG_CONFIG_HOME", "APPDATA"):  # where clients of tenants are remembered
        monkeypatch.setenv(variable, str(tmp_path / "config"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    QCoreApplication.setApplicationName("Provisioning Designer")
    set_language("en")
    apply_scheme("light")
    gc.disable()  # as in the program: a thread of the test runner must not destroy widgets either (app/ui/garbage.py)
    yield
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
