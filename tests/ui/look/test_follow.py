"""What a part of the window hears of a change while it is shown, and what a follower keeps alive: nothing."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.look.follow import follow
from app.ui.look.language import set_language
from tests.ui.stage.scene import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Part(QWidget):
    """Notes what it was called for."""

    def __init__(self, heard: list[str], parent: QWidget | None = None) -> None:
        """Follow everything, and note it in *heard*."""
        super().__init__(parent)
        self.heard = heard
        self.setFont(QFont(self.font().family(), 30))  # before it follows: nothing is heard of it
        follow(self, language=self._language, palette=self._palette, font=self._font)

    def _language(self) -> None:
        self.heard.append("language")

    def _palette(self) -> None:
        self.heard.append("palette")

    def _font(self) -> None:
        self.heard.append("font")


class Whole(Part):
    """Has a part, which notes in the same list; its own method is called though another one's was handed over."""

    def __init__(self, heard: list[str]) -> None:
        """Follow after the part was made."""
        super().__init__([])
        QVBoxLayout(self).addWidget(Part(heard, self))
        self.heard = heard
        follow(self, language=self._whole)

    def _language(self) -> None:
        self.heard.append("mine")

    def _whole(self) -> None:
        self.heard.append("whole")


def test_each_change_calls_its_own_method(qtbot: QtBot) -> None:
    """A change of language, colours or text size calls the method for it and no other; one before calls nothing."""
    window = QWidget()
    qtbot.addWidget(window)
    part = Part([], window)
    window.show()
    settle()
    assert part.heard == []
    heard: dict[str, set[str]] = {}
    set_language("fr")
    settle()
    heard["language"] = set(part.heard)
    part.heard.clear()
    palette = QPalette(part.palette())
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#123456"))
    part.setPalette(palette)
    heard["palette"] = set(part.heard)
    part.heard.clear()
    part.setFont(QFont(part.font().family(), 31))
    heard["font"] = set(part.heard)
    assert heard == {name: {name} for name in ("language", "palette", "font")}


def test_a_follower_ends_with_its_part(qtbot: QtBot) -> None:
    """A part that nobody holds is freed at once, without a search for cycles, and hears of nothing afterwards."""
    window = QWidget()
    qtbot.addWidget(window)
    part = Part([], window)
    gone, heard = ref(part), part.heard
    gc.disable()
    try:
        part.deleteLater()
        settle()
        assert not isValid(part)
        del part
        assert gone() is None
    finally:
        gc.enable()
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert heard == []


def test_parts_have_changed_before_the_whole(qtbot: QtBot) -> None:
    """Who follows at the end of its constructor hears after its parts; of two methods of one name the own one."""
    order: list[str] = []
    whole = Whole(order)
    qtbot.addWidget(whole)
    QApplication.sendEvent(whole, QEvent(QEvent.Type.LanguageChange))
    assert order == ["mine", "language", "whole"]
