"""Times the editor of all settings: ``python -m tests.bench settings``.

Beside a bare ``QTreeView`` over a ``QStandardItemModel`` with the same rows, in the same run: showing it, and opening
all of it. Then each key of a search, and the longest time that the event loop stood still meanwhile. Off screen, unless
there is a screen.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QTreeView, QWidget

    from app.ui.settings.editor import SettingsEditor
    from app.ui.window.window import MainWindow

ROUNDS = 5
WORDS = ("a", "wifi password", "turn off the webcam", "telemtry")
_OPENING, _BLOCK = 150.0, 50.0
"""Milliseconds: what opening may take beyond the bare tree, and what the event loop may stand still."""


def main() -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            os.environ[name] = folder
        measure_all(Path(folder))


def measure_all(folder: Path) -> None:
    """Print how long the step takes to open, a key to show its hits, and everything to be opened."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from app.ui.look.style import apply_scheme
    from app.ui.settings.page import SettingsPage
    from app.ui.window.window import MainWindow
    from tests.bench.window import Heartbeat, open_project, pause, projects, until

    application = QApplication.instance() or QApplication(["bench"])
    application.setApplicationName("Provisioning Designer")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    apply_scheme("light")
    window = MainWindow(copies=folder / "copies")
    window.resize(1366, 740)
    window.show()
    window.preparation.start()
    open_project(window, projects(folder)[0])
    pause(3)
    opening, bare = [], []
    for _ in range(ROUNDS):
        bare.append(timed(show_bare))
        window.shell.pages.pop("settings", None)
        opening.append(timed(lambda: open_page(window)))
        window.shell.go("device")
        pause(0.2)
    open_page(window)
    page = window.shell.page
    assert isinstance(page, SettingsPage)
    editor = page.editor
    until(lambda: editor.is_ready)
    pause(0.5)
    first, ours = statistics.median(bare), statistics.median(opening)
    print(f"bare QTreeView of the same size, shown and painted    {first:6.0f} ms")
    print(f"this step, built, shown and painted                   {ours:6.0f} ms  {verdict(ours - first, _OPENING)}")
    heart = Heartbeat()
    print(f"\n{'what':44}{'until it is shown':>18}{'longest block':>16}   (bound {_BLOCK:.0f} ms)")
    for words in WORDS:
        taken = []
        empty(editor)
        pause(0.2)
        heart.reset()
        for number, key in enumerate(words, start=1):
            painted = Painted(editor.tree.viewport())
            began = time.perf_counter()
            press(editor.bar.line, key)
            until(partial(is_at_rest, editor, words[:number]))
            pause(0.05)
            if painted.first:  # a blank changes nothing
                taken.append((painted.first - began) * 1000)
        row(f"each key of “{words}”, the slowest", max(taken), heart.longest)
    empty(editor)
    pause(0.2)
    heart.reset()
    began = time.perf_counter()
    editor.tree.expand_whole()
    until(lambda: not editor.tree.is_expanding)
    row("expand all", (time.perf_counter() - began) * 1000, heart.longest)
    tree = bare_tree()
    tree.show()
    row("expand all of the bare tree", timed(tree.expandAll), 0.0)
    window._may_close = True
    window.close()


class Painted(QObject):
    """Notes when a widget is painted for the first time from now on, as the event loop comes to it."""

    def __init__(self, widget: QWidget) -> None:
        """Look at *widget* as long as this lives."""
        super().__init__()
        self.first = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the time of a paint, and let it happen."""
        if event.type() == QEvent.Type.Paint and not self.first:
            QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.first = self.first or time.perf_counter()


def is_at_rest(editor: SettingsEditor, words: str) -> bool:
    """Tell whether *words* have arrived, their hits are shown, and nothing is left to be opened."""
    return editor.bar.line.text() == words and editor.is_at_rest


def press(line: QWidget, key: str) -> None:
    """Let the event loop bring *key* to *line*, as a keyboard does."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(line, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, key))


def row(name: str, taken: float, longest: float) -> None:
    """Print one line of the table."""
    print(f"{name:44}{taken:15.0f} ms{longest:13.0f} ms {verdict(longest, _BLOCK)}")


def verdict(value: float, bound: float) -> str:
    """Return OVER where *value* is beyond *bound*."""
    return "OVER" if value > bound else ""


def empty(editor: SettingsEditor) -> None:
    """Empty the search box, as its button does."""
    editor.bar.line.clear()
    editor.bar.line.edited.emit()


def timed(act: Callable[[], object]) -> float:
    """Return how many milliseconds *act* takes."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def open_page(window: MainWindow) -> None:
    """Show the step and paint it."""
    window.shell.go("settings")
    window.grab()


def show_bare() -> None:
    """Show the bare tree and paint it."""
    tree = bare_tree()
    tree.resize(1366, 740)
    tree.show()
    tree.grab()
    tree.close()
    tree.deleteLater()


def bare_tree() -> QTreeView:
    """Return a tree of Qt's own with a row for each node of the catalogue."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTreeView

    from app.catalogue.catalogue import load_catalogue

    tree = QTreeView()
    model = QStandardItemModel(tree)
    items: dict[str, QStandardItem] = {"": model.invisibleRootItem()}
    for path in load_catalogue().paths():
        above, _, name = path.rpartition("/")
        items[path] = QStandardItem(name)
        items[above].appendRow([items[path], QStandardItem("")])
    tree.setModel(model)
    tree.setUniformRowHeights(True)
    return tree
