"""Small screens: every window and dialog is within them, and whatever can be pressed is within reach."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from app.core.error import AppError
from app.ui.look.language import set_language
from app.ui.look.style import dress
from app.ui.widgets.question import show_error
from app.ui.window.window import MainWindow
from tests.ui.stage.dialogs import DIALOGS, build_sample
from tests.ui.stage.fitting import misfits
from tests.ui.stage.hand import find
from tests.ui.stage.primary import wrong_primaries
from tests.ui.stage.scene import SCENES, settle, show_scene, wait_for_jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SCREENS = {"1366×768": (1366, 768), "1080p at 150 %": (1280, 720), "netbook": (1024, 600)}
SEEN = [("en", "1366×768"), ("fr", "1080p at 150 %"), ("fr", "netbook")]
"""Languages and sizes: French, whose words are longer, where there is less room."""

_BAR = 48
"""Pixels of the task bar of Windows 11."""


class Screen:
    """The free part of a screen, as the program is told of it."""

    def __init__(self) -> None:
        """Start as a small notebook."""
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
    monkeypatch.setattr("app.ui.look.screen_fit.available", shown.available)
    return shown


@pytest.fixture
def language(request: pytest.FixtureRequest, own_place: None) -> str:
    """Speak the language of the case."""
    del own_place
    set_language(request.param)
    return str(request.param)


def assert_fits(qtbot: QtBot, window: QWidget, screen: Screen) -> None:
    """Require that *window* fits, at the latest when what is found in the background has moved its parts."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not misfits(window, screen.room))
    assert misfits(window, screen.room) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_fit(window: MainWindow, qtbot: QtBot, screen: Screen, name: str) -> None:
    """A dialog opens within the screen, title bar included, and each of its controls can be reached.

    What goes on is its one primary button.
    """
    build_sample(window)
    for language, size in SEEN:
        set_language(language)
        screen.set(*SCREENS[size])
        dialog = DIALOGS[name](window)
        assert dialog.findChild(QObject, "screen_fit") is not None
        dialog.open()
        wait_for_jobs(qtbot, dialog)
        assert_fits(qtbot, dialog, screen)
        assert wrong_primaries(dialog) == []
        dialog.close()
        dialog.deleteLater()


WIDE = {"kiosk, universal", "kiosk, edge", "kiosk, several", "kiosk_settings, filled", "encrypted"}
"""Scenes whose French is too wide for the smallest screen in the font of Wine, the widest one that was seen."""


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.beyond_wine("it has no font of Windows")] if name in WIDE else [])
        for name in SCENES
        if not name.startswith("dialog ")
    ],
)
def test_pages_fit(qtbot: QtBot, window: MainWindow, screen: Screen, name: str) -> None:
    """The window with any page is within the screen; Save, Back and Next stay where they are, with the help too."""
    show_scene(window, qtbot, name)
    for language, size in SEEN:
        set_language(language)
        screen.set(*SCREENS[size])
        window.hide()
        window.resize(5000, 5000)
        window.show()
        settle()
        if name.startswith("finish"):  # its summary comes later, and moves what is below it
            qtbot.waitUntil(lambda: bool(find(window, QLabel, "summary").text()))
        assert_fits(qtbot, window, screen)
        window.show_help()
        assert_fits(qtbot, window, screen)
        window.show_help()


@pytest.mark.parametrize("late", [120, 9999], ids=["as it is", "however long it wants to stay"])
def test_the_summary_gives_way_to_the_help(
    qtbot: QtBot, window: MainWindow, screen: Screen, monkeypatch: pytest.MonkeyPatch, late: int
) -> None:
    """On a screen of any width the window with the help is within it, whether the summary stood there before or not."""
    monkeypatch.setattr("app.ui.wizard.shell._GIVEN_UP_LATE", late)
    set_language("fr")
    show_scene(window, qtbot, "network, filled")
    for width in range(1180, 1420, 48):
        for first in (1900, 1024):
            screen.set(1920, 1080)
            window.resize(first, 700)
            settle()
            screen.set(width, 768)
            window.windowHandle().screenChanged.emit(window.screen())
            settle()
            window.show_help()
            assert_fits(qtbot, window, screen)
            window.show_help()
            settle()


def test_a_window_that_was_pushed_wide_comes_back(qtbot: QtBot, window: MainWindow, screen: Screen) -> None:
    """What was too wide for the screen for a while, long after the window came, leaves no wide window behind."""
    screen.set(1280, 720)
    show_scene(window, qtbot, "network, filled")
    keeper = window.findChild(QObject, "screen_fit")
    assert keeper is not None
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in keeper.findChildren(QTimer)))
    for part in (window.shell, window.help):
        window.help.show()
        part.setMinimumWidth(1290)
        qtbot.waitUntil(lambda: window.width() >= 1290)
        qtbot.waitUntil(lambda: not any(timer.isActive() for timer in keeper.findChildren(QTimer)))
        part.setMinimumWidth(0)
        assert_fits(qtbot, window, screen)


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
    assert_fits(qtbot, dialog, screen)
    dialog.close()


# What is remembered, and what changes


def shown_window(qtbot: QtBot) -> MainWindow:
    """Return a window as a start of the program shows it."""
    window = MainWindow()
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(10)
    settle()
    return window


def test_a_window_of_a_larger_screen_is_brought_back(qtbot: QtBot, window: MainWindow, screen: Screen) -> None:
    """What was remembered on a larger screen, or on one that is gone, opens within the screen that is there."""
    for place in (QRect(0, 0, 2560, 1380), QRect(3000, 200, 1200, 800), QRect(-500, -300, 1000, 700)):
        screen.room = QRect(-4000, -4000, 9000, 9000)
        window.setGeometry(place)
        window.preferences.geometry = window.saveGeometry()
        screen.set(1366, 768)
        again = shown_window(qtbot)
        assert misfits(again, screen.room) == []
        again.close()
        again.deleteLater()


def test_a_window_follows_its_screen(qtbot: QtBot, window: MainWindow, screen: Screen) -> None:
    """On another screen, and where a task bar appears, the window stays within reach, and is not made too small."""
    screen.set(1920, 1080)
    window.resize(1800, 950)
    qtbot.wait(10)
    assert window.width() == 1800
    screen.set(1280, 720, left=1920)
    window.windowHandle().screenChanged.emit(window.screen())
    qtbot.waitUntil(lambda: misfits(window, screen.room) == [])
    assert window.width() >= 1280 - 16
    screen.set(1024, 600, left=1920)
    window.screen().availableGeometryChanged.emit(screen.room)
    qtbot.waitUntil(lambda: misfits(window, screen.room) == [])
    screen.set(1920, 1080)
    window.move(200, 200)
    qtbot.wait(10)
    assert window.width() < 1024


def test_a_maximized_window_is_left_alone(qtbot: QtBot, window: MainWindow, screen: Screen) -> None:
    """A window that fills its screen is not made smaller, and comes back maximized."""
    window.showMaximized()
    qtbot.wait(10)
    size = window.size()
    screen.set(640, 480)
    window.screen().availableGeometryChanged.emit(screen.room)
    qtbot.wait(20)
    assert window.size() == size
    assert window.isMaximized()


def test_a_large_screen_gets_the_whole_size(qtbot: QtBot, screen: Screen) -> None:
    """Where there is room, the first size is what a page needs to be read well."""
    screen.set(1920, 1080)
    window = shown_window(qtbot)
    assert window.size().toTuple() == (1080, 760)
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(("language", "size"), SEEN, indirect=["language"])
def test_a_long_message_fits(qtbot: QtBot, window: MainWindow, screen: Screen, language: str, size: str) -> None:
    """An error with a path and a reason of thousands of signs still has its button on the screen."""
    del language
    screen.set(*SCREENS[size])
    show_error(window, AppError("{path}: {why}", path="C:\\" + "folder with spaces\\" * 200, why="N" * 4000))
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert_fits(qtbot, box, screen)
    box.close()


def test_the_check_sees(qtbot: QtBot) -> None:
    """The measure finds a window beyond the screen, a button beyond the window, a cut one, and one that is covered."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    buttons = [QPushButton(name, window) for name in ("far", "cut", "below", "good")]
    for button, place in zip(buttons, ((500, 10), (380, 50), (10, 100), (10, 200)), strict=True):
        button.setGeometry(*place, 80, 30)
    cover = QWidget(window)
    cover.setGeometry(0, 90, 200, 60)
    window.show()
    settle()
    found = "\n".join(misfits(window, QRect(0, 0, 300, 1000)))
    assert "is not within the screen" in found
    assert "'far' is out of reach" in found
    assert "'cut' is cut" in found
    assert "'below' is covered" in found
    assert "'good'" not in found


def test_a_dialog_opens_over_its_window(qtbot: QtBot, window: MainWindow, screen: Screen) -> None:
    """Where there is room, a dialog opens in the middle of the window that it belongs to."""
    screen.set(1920, 1080)
    window.move(400, 150)
    for name in ("unlock", "seal", "new project", "question"):
        dialog = DIALOGS[name](window)
        dialog.open()
        qtbot.wait(20)
        settle()
        off = dialog.geometry().center() - window.geometry().center()
        assert abs(off.x()) < 40, name
        assert abs(off.y()) < 80, name
        dialog.close()
