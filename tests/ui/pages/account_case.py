"""The account page of a window, and what a person does on it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from app.model.token import end_on
from app.ui.widgets.choice import RadioChoice
from app.ui.widgets.field import SecretField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.model.project import (
        Account,
        Join,
    )
    from app.ui.pages.account import AccountPage


W = TypeVar("W", bound=QWidget)
TOKEN = "0." + "AXkAmade0up-_" * 40
NOW = datetime.now(UTC).replace(microsecond=0)


def in_30_days() -> datetime:
    """Return the moment that the field starts with; midnight may pass while tests run."""
    return end_on(date.today() + timedelta(days=30))  # noqa: DTZ011 - the day is the person's


def find(page: QWidget, kind: type[W], name: str) -> W:
    """Return the widget called *name*."""
    found = page.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def text_of(page: QWidget, name: str) -> str:
    """Return the text of the label *name*."""
    return find(page, QLabel, name).text()


def click(qtbot: QtBot, button: QWidget) -> None:
    """Click *button* near its start, where a box or a switch is, once all is laid out."""
    QApplication.processEvents()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, button.height() // 2))


def choose(page: AccountPage, qtbot: QtBot, join: Join) -> None:
    """Choose what devices join."""
    click(qtbot, find(page, RadioChoice, "account.join").buttons[join])


def write(page: AccountPage, qtbot: QtBot, place: str, text: str) -> None:
    """Type *text* into the field at *place*."""
    (binding,) = (one for one in page.bindings() if one.place == place)
    line = binding.editor.line if isinstance(binding.editor, SecretField) else binding.editor
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, text)


def account(page: AccountPage) -> Account:
    """Return the section of the project."""
    return page.session.project.account
