"""Buttons of dialogs when the language changes while they are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from app.ui.look.language import set_language
from app.ui.widgets.question import Button, ask
from tests.ui.stage.scene import settle, show_scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def words_of(dialog: QDialog) -> list[str]:
    """Return what the buttons of *dialog* say, without the letters that may be underlined."""
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    return [button.text().replace("&", "") for button in box.buttons()]


@pytest.mark.parametrize(
    ("name", "english", "french"),
    [
        ("new project", "Create", "Créer"),
        ("import", "Import", "Importer"),
        ("unlock", "Go on without", "Continuer sans"),
        ("missing secrets", "Go on", "Continuer"),
        ("bug", "Close", "Fermer"),
    ],
)
def test_buttons_follow_the_language(window: MainWindow, qtbot: QtBot, name: str, english: str, french: str) -> None:
    """The buttons of an open dialog keep their meaning, in the new language and back."""
    dialog = show_scene(window, qtbot, f"dialog {name}")
    assert isinstance(dialog, QDialog)
    assert english in words_of(dialog)
    set_language("fr")
    settle()
    assert any(words.startswith(french) for words in words_of(dialog)), words_of(dialog)
    set_language("en")
    settle()
    assert english in words_of(dialog)


def test_answers_of_a_question_keep_their_words(window: MainWindow) -> None:
    """A button that says what it does says so still; Qt would make a bare *Yes* of it."""
    answers = {Button.Yes: ("Take the copy", None), Button.No: ("", None)}
    box = ask(window, "Take it?", "", answers, default=Button.Yes, escape=Button.No)
    set_language("fr")
    settle()
    assert words_of(box) == ["Take the copy", "Non"]
    box.close()
