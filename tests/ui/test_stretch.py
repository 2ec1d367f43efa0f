"""Long words and big letters: nothing is cut at 200 % text size, or with texts that are 40 % longer."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from app.ui.items.item_card import ItemHeading
from app.ui.look.style import dress
from app.ui.widgets.text_button import TextLink
from app.ui.wizard.sidebar import Sidebar
from tests.ui.stage.scene import SCENES, settle, show_scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

SMALLEST = (1024, 700)
"""The window on a small notebook: 1366 × 768 less frame and task bar, or a 1080p screen at 150 %."""


class Longer(QTranslator):
    """A language whose words are 40 % longer than the English ones, with letters above and below the line."""

    def isEmpty(self) -> bool:
        """Tell that there are texts."""
        return False

    def translate(self, _context: str, source: str, _remark: str | None = None, number: int = -1) -> str:
        """Return *source*, made longer by words and not by one long one."""
        del number
        room = max(2, int(len(source.replace("&", "")) * 0.4))
        return source + (" Ågjq" * (room // 5 + 1))[: room + 1].rstrip()


def pseudo(qapp: QApplication) -> Iterator[None]:
    """Speak the longer language."""
    longer = Longer()
    QCoreApplication.installTranslator(longer)
    yield
    qapp.removeTranslator(longer)


def double(qapp: QApplication) -> Iterator[None]:
    """Write twice as big."""
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    dress()
    yield
    qapp.setFont(before)


STRETCHES = {"longer": pseudo, "200 %": double}


@pytest.fixture(params=STRETCHES)
def stretch(request: pytest.FixtureRequest, own_place: None, qapp: QApplication) -> Iterator[str]:
    """Stretch all texts in one of the ways; after *own_place*, which speaks English."""
    del own_place
    stretching = STRETCHES[request.param](qapp)
    next(stretching)
    yield request.param
    next(stretching, None)


def cut(root: QWidget) -> list[str]:
    """Return what of *root* does not have the room that its text needs."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not widget.isVisible():
            continue
        said = f"{type(widget).__name__} {widget.objectName()!r}"
        size = widget.size()
        match widget:
            case QLabel() if widget.text():
                need = QRect(0, 0, 0, 0)
                if widget.wordWrap():
                    need.setHeight(widget.heightForWidth(size.width()))
                    need.setWidth(widget.minimumSizeHint().width() if "<" not in widget.text() else 0)
                else:
                    need.setSize(widget.sizeHint())
                if need.height() > size.height() + 1 or need.width() > size.width() + 1:
                    found.append(f"{said} {size.toTuple()} needs {need.size().toTuple()}: {widget.text()[:50]}")
            case TextLink():
                if widget.heightForWidth(size.width()) > size.height() + 1:
                    found.append(f"{said} {size.toTuple()}: {widget.words[:50]}")
            case ItemHeading():
                pass  # it has the name that a person gave, shortened where it is long
            case QAbstractButton() if widget.text():
                need_width, need_height = widget.sizeHint().toTuple()
                if need_width > size.width() + 1 or need_height > size.height() + 1:
                    found.append(f"{said} {size.toTuple()} needs {(need_width, need_height)}: {widget.text()[:50]}")
            case Sidebar():
                if widget.sizeHintForColumn(0) > widget.viewport().width():
                    found.append(f"{said} {widget.viewport().width()} needs {widget.sizeHintForColumn(0)}")
            case QScrollArea() if widget.objectName() == "page" and (inner := widget.widget()):
                if inner.width() > widget.viewport().width():
                    found.append(f"{said} is {widget.viewport().width()} wide, {inner.width()} inside")
    return found


def outside(root: QWidget) -> list[str]:
    """Return what of *root* lies outside of its parent, to the right or the left, where nobody scrolls."""
    found = []
    for widget in root.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or parent is None:
            continue
        left, right = widget.mapTo(root, QPoint(0, 0)).x(), widget.mapTo(root, QPoint(widget.width(), 0)).x()
        if left < -1 or right > root.width() + 1:
            found.append(f"{type(widget).__name__} {widget.objectName()!r}: {widget.text()[:40]}")
    return found


@pytest.mark.parametrize("scene", [scene for scene in SCENES if "empty" not in scene])
def test_nothing_is_cut(stretch: str, window: MainWindow, qtbot: QtBot, scene: str) -> None:
    """In the smallest window, and in each dialog, every label, button and switch has the room its text needs."""
    window.resize(*SMALLEST)
    settle()
    root = show_scene(window, qtbot, scene)
    window.shell.retranslate()
    settle()
    if root is window:
        assert window.width() <= (SMALLEST[0] if stretch != "200 %" else 1366)
    with suppress(qtbot.TimeoutError):  # what is computed in the background comes later
        qtbot.waitUntil(lambda: not cut(root))
    assert not (found := cut(root)), "\n".join(found)
    assert outside(root) == []


def test_the_smallest_window_is_small(window: MainWindow) -> None:
    """The window can be made as small as a small screen, and then still has room for a page."""
    window.resize(100, 100)
    settle()
    assert window.width() <= SMALLEST[0]
    assert window.height() <= SMALLEST[1]
    assert window.shell.stack.width() >= 420


def test_a_cut_text_is_seen(window: MainWindow) -> None:
    """The measure finds a label and a button without room."""
    label, button = QLabel("many words that do not fit", window), TextLink("words", window)
    label.setGeometry(0, 0, 40, 10)
    button.setGeometry(0, 30, 20, 3)
    label.show()
    button.show()
    settle()
    assert len(cut(window)) == 2
