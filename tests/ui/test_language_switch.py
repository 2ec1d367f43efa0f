"""Another language while everything is open: what was there before says the same as what is made anew."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from app.ui.language import set_language
from tests.ui.scene import SCENES, settle, show_scene
from tests.ui.test_french import texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import MainWindow


@pytest.mark.parametrize("name", SCENES)
def test_all_words_follow_the_language(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """What is open when the language changes shows every text that a fresh one in that language shows, and no other."""
    window.show_help()
    root = show_scene(window, qtbot, name)
    set_language("fr")
    settle()
    switched = Counter(text for text in texts(root) if text)
    if root is not window:
        root.close()
    settle()
    fresh = Counter(text for text in texts(show_scene(window, qtbot, name)) if text)
    assert (switched - fresh, fresh - switched) == (Counter(), Counter())
