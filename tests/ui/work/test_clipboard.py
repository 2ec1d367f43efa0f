"""Secrets on the clipboard: how long they stay, and what asks others to keep none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.ui.pages.password_maker import PasswordMaker
from app.ui.work.clipboard import KEPT, SecretClipboard
from tests.ui.stage.hand import click

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def clipboard(qapp: QApplication) -> SecretClipboard:
    """Return a clipboard for secrets."""
    QApplication.clipboard().clear()
    return SecretClipboard(QObject(qapp))


def test_it_goes_after_its_time(clipboard: SecretClipboard) -> None:
    """A minute after it was copied, the secret is gone; what was copied meanwhile stays."""
    clipboard.copy("word")
    assert (QApplication.clipboard().text(), clipboard.timer.interval()) == ("word", KEPT)
    assert clipboard.timer.isActive()
    clipboard.timer.timeout.emit()
    assert QApplication.clipboard().text() == ""
    clipboard.copy("word")
    QApplication.clipboard().setText("a list of names")
    clipboard.timer.timeout.emit()
    assert QApplication.clipboard().text() == "a list of names"


def test_histories_are_asked_to_leave_it_out(clipboard: SecretClipboard) -> None:
    """The marks of the systems' clipboards are there."""
    clipboard.copy("word")
    data = QApplication.clipboard().mimeData()
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"
    assert any("ExcludeClipboardContentFromMonitorProcessing" in kind for kind in data.formats())


@pytest.mark.parametrize("end", ["written down", "another one", "page left"])
def test_a_made_password_leaves_the_clipboard_with_the_page(qtbot: QtBot, end: str) -> None:
    """It can be copied; it goes when it was written down, when another one is made, and with the page."""
    QApplication.clipboard().clear()
    maker = PasswordMaker()
    qtbot.addWidget(maker)
    maker.show()
    click(qtbot, maker.make)
    made = maker.shown.text()
    click(qtbot, maker.copy)
    assert QApplication.clipboard().text() == made
    assert "minute" in maker.copy.text()
    if end == "page left":
        maker.hide()
    else:
        click(qtbot, maker.done if end == "written down" else maker.make)
    assert QApplication.clipboard().text() == ""
