"""Small screens: every window and dialog is within them, and whatever can be pressed is within reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.language import set_language
from app.ui.style import dress
from app.ui.window import MainWindow
from tests.ui.fitting import misfits
from tests.ui.scene import DIALOGS, SCENES, build_sample, settle, show_scene, wait_for_jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

SCREENS = {"1366×768": (1366, 768), "1080p at 150 %": (1280, 720), "netbook": (1024, 600)}
_BAR = 48
"""Pixels of the task bar of Windows 11."""


class Screen:
    """The free part of a screen, as the program is told of it."""

    def __init__(self) -> None:
        self.room = QRect(0, 0, 1366, 768 - _BAR)

    def set(self, width: int, height: int, left: int = 0, top: int = 0) -> None:
        """Become a screen of that size, with a task bar at its lower edge."""
        self.room = QRect(left, top, width, height - _BAR)

    def available(self, _window: QWidget) -> QRect:
        """Return the free part."""
        return QRect(self.room)


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Stand in for the screen: off screen has one size only."""
    shown = Screen()
    monkeypatch.setattr("app.ui.screen_fit.available", shown.available)
    return shown


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest, own_place: None) -> str:
    """Speak one of the languages."""
    del own_place
    set_language(request.param)
    return str(request.param)


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_fit(window: MainWindow, qtbot: QtBot, screen: Screen, language: str, size: str, name: str) -> None:
    """A dialog opens within the screen, title bar included, and each of its controls can be reached."""
    del language
    screen.set(*SCREENS[size])
    build_sample(window)
    dialog = DIALOGS[name](window)
    dialog.open()
    wait_for_jobs(qtbot, dialog)
    qtbot.wait(10)
    settle()
    assert misfits(dialog, screen.room) == []
    dialog.close()


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("name", [name for name in SCENES if not name.startswith("dialog ")])
def test_pages_fit(qtbot: QtBot, window: MainWindow, screen: Screen, language: str, size: str, name: str) -> None:
    """The window with any page is within the screen; Save, Back and Next stay where they are, with the help too."""
    del language
    screen.set(*SCREENS[size])
    window.hide()
    window.resize(5000, 5000)
    window.show()
    show_scene(window, qtbot, name)
    qtbot.wait(10)
    settle()
    assert misfits(window, screen.room) == []
    window.show_help()
    qtbot.wait(10)
    settle()
    assert misfits(window, screen.room) == []


@pytest.fixture
def larger_letters(qapp: QApplication) -> Iterator[None]:
    """Write half as big again."""
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    qapp.setFont(font)
    dress()
    yield
    qapp.setFont(before)


@pytest.mark.usefixtures("larger_letters")
@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_fit_with_larger_letters(window: MainWindow, qtbot: QtBot, screen: Screen, name: str) -> None:
    """With letters half as big again, in French, everything is still within 1366 × 768."""
    set_language("fr")
    build_sample(window)
    dialog = DIALOGS[name](window)
    dialog.open()
    wait_for_jobs(qtbot, dialog)
    qtbot.wait(10)
    settle()
    assert misfits(dialog, screen.room) == []
    dialog.close()


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_is_kept_on_the_screen(window: MainWindow, name: str) -> None:
    """No dialog was forgotten: each keeps to the screen it is on; a new one that does not is found here."""
    build_sample(window)
    dialog = DIALOGS[name](window)
    assert dialog.findChild(object, "screen_fit") is not None  # type: ignore[call-overload]  # of any kind
    dialog.deleteLater()
