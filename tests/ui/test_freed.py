"""What is closed is freed: the window with all its pages, and each dialog."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.model.scenario import DESKTOP
from app.model.store.project_store import Opened
from app.ui.window.window import MainWindow
from app.ui.wizard.binding import Binding
from tests.ui.stage.dialogs import DIALOGS
from tests.ui.stage.projects import one_of_each
from tests.ui.stage.scene import settle, show_scene, wait_for_jobs
from tests.ui.stage.wrappers import live_in_cycles

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def searches_are_short() -> None:
    """Keep what was there before the test out of its searches for cycles, each of which would go through all of it.

    It stays kept out: all later searches would go through the whole of what has been loaded again.
    """
    gc.collect()
    gc.freeze()


def alive(refs: list[weakref.ref[QWidget]]) -> list[str]:
    """Return which of *refs* still live, after all that can go is gone."""
    for _ in range(3):
        settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    return [type(found).__name__ for ref in refs if (found := ref()) is not None]


def test_the_window_with_all_its_pages_is_freed(qtbot: QtBot, tmp_path: Path) -> None:
    """A window that showed every page with items, and lost and got back items, leaves no widget of its own behind."""
    window = MainWindow()
    window.show()
    window.session.take(Opened(project=one_of_each(), path=tmp_path / "Contoso.wcdproj"))
    window.shell.start(visited=True)
    for step in DESKTOP.sections:
        window.shell.go(step.key)
        wait_for_jobs(qtbot, window)
    for place in ("applications", "certificates", "network.wifi", "network.profiles"):
        window.session.edit(place, ())
        window.undo()
        settle()
    window.shell.pages["device"].retranslate()
    refs: list[weakref.ref[QWidget]] = [weakref.ref(one) for one in (window, *window.findChildren(QWidget))]
    assert len(refs) > 100
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    window._may_close = True
    window.close()
    window.deleteLater()
    del window
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: bool(gone))
    assert alive(refs) == []
    assert not any(isinstance(one, MainWindow) for one in QApplication.topLevelWidgets())


@pytest.mark.parametrize("name", DIALOGS)
def test_a_closed_dialog_is_freed(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """A dialog that was closed by Escape is gone, with all that is in it; the window stays.

    What only a search for cycles finds is gone in Qt before: the search may run in any thread.
    """
    dialog = show_scene(window, qtbot, f"dialog {name}")
    assert isinstance(dialog, QDialog)
    refs: list[weakref.ref[QWidget]] = [weakref.ref(one) for one in (dialog, *dialog.findChildren(QWidget))]
    live_in_cycles()  # what tests before this one left
    dialog.reject()
    del dialog
    settle()
    assert live_in_cycles() == {}
    assert alive(refs) == []
    assert window.isVisible()
    assert window.findChildren(QDialog) == []


def test_removed_items_leave_no_bindings(window: MainWindow, qtbot: QtBot) -> None:
    """Adding and removing items many times leaves as many widgets and bindings as there were."""
    counts = []
    for _ in range(4):
        for scene in ("network, filled", "applications, filled", "certificates, filled"):
            show_scene(window, qtbot, scene)
        for place in ("applications", "certificates", "network.wifi", "network.profiles"):
            window.session.edit(place, ())
        wait_for_jobs(qtbot, window)
        gc.collect()
        counts.append((len(window.findChildren(Binding)), len(window.findChildren(QWidget))))
    assert counts[1] == counts[2] == counts[3]
