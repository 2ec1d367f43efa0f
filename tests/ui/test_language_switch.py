"""Another language while everything is open: what was there before says the same as what is made anew."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.model.project import Package, Project
from app.model.store.project_store import open_project, save_project
from app.ui.look.language import set_language
from app.ui.window.window import MainWindow
from tests.ui.stage.dialogs import DIALOGS, build_sample
from tests.ui.stage.scene import SCENES, settle, show_scene
from tests.ui.test_french import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture
def make_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Return what makes windows, each with the project ``Contoso.wcdproj``."""
    made: list[MainWindow] = []
    path = tmp_path / "Contoso.wcdproj"

    def make() -> MainWindow:
        save_project(Project(package=Package(id="{11111111-2222-3333-4444-555555555555}")), path)
        window = MainWindow()
        made.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.session.take(open_project(path))
        window.shell.start(visited=False)
        return window

    yield make
    for window in made:
        window._may_close = True
        window.close()
        window.deleteLater()
    settle()


def has_looked(window: MainWindow) -> bool:
    """Return whether all is known that is wrong with the project of *window*: files are looked at in the background."""
    watch = window.session._watch
    return watch._task is None and not watch._timer.isActive() and not watch._files_timer.isActive()


@pytest.mark.parametrize("name", [name for name in SCENES if not name.startswith("dialog ")])
def test_all_words_follow_the_language(make_window: Callable[[], MainWindow], qtbot: QtBot, name: str) -> None:
    """What is open when the language changes shows every text that a fresh one in that language shows, and no other."""
    window = make_window()
    window.show_help()
    root = show_scene(window, qtbot, name)
    set_language("fr")
    other = make_window()
    other.show_help()
    fresh = show_scene(other, qtbot, name)
    if root is window:  # another window took the keyboard out of a field, which then says what is wrong
        window.shell.page.mark_problems()
        other.shell.page.mark_problems()

    gone, missing = Counter[str](), Counter[str]()

    def are_alike() -> bool:
        nonlocal gone, missing
        settle()
        switched, new = words(root), words(fresh)
        gone, missing = switched - new, new - switched
        return has_looked(window) and has_looked(other) and not gone and not missing

    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(are_alike)
    assert not gone, "still said: " + " | ".join(gone)
    assert not missing, "not said: " + " | ".join(missing)


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_is_open_then(make_window: Callable[[], MainWindow], name: str) -> None:
    """A dialog sets its words when it opens, so nobody may choose a language over it: its window waits for it."""
    window = make_window()
    build_sample(window)
    dialog = DIALOGS[name](window)
    dialog.open()
    settle()
    assert dialog.windowModality() is not Qt.WindowModality.NonModal, "it has to follow the language"
    parent = dialog.parentWidget()
    assert parent is not None
    assert parent.window() is window
    dialog.close()


def words(root: QWidget) -> Counter[str]:
    """Return all that *root* shows, and how often."""
    return Counter(text for text in texts(root) if text)
