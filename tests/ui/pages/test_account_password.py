"""Passwords that the account page makes: strong, taken along, and kept off the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QLabel,
)

from app.core.password import LENGTH, LONGEST, SHORTEST, make_password
from app.core.secret import Secret
from app.model.project import (
    Account,
    Administrator,
    Join,
    Project,
)
from app.model.rules.problems import problems
from tests.ui.pages.account_case import account, choose, click, find, text_of, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.pages.account import AccountPage
    from app.ui.window.window import MainWindow


def test_a_strong_password(page: AccountPage, qtbot: QtBot) -> None:
    """The button enters a random password of the chosen length and shows it once, until it was written down."""
    choose(page, qtbot, Join.LOCAL)
    write(page, qtbot, "account.administrator.name", "pcadmin")
    page.maker.length.setFocus()
    page.maker.length.selectAll()
    qtbot.keyClicks(page.maker.length, "25")
    click(qtbot, page.maker.make)
    first = account(page).administrator.password
    assert len(first) == 25
    assert text_of(page, "password.shown") == first.reveal()
    page.session.check_now()
    assert not page.session.problems_at("account.administrator.password")
    qtbot.waitUntil(page.maker.done.hasFocus)
    qtbot.keyClick(page.maker.done, Qt.Key.Key_Space)
    assert text_of(page, "password.shown") == ""
    assert not page.maker.done.isVisible()
    click(qtbot, page.maker.make)
    assert account(page).administrator.password != first
    page.session.undo()
    assert account(page).administrator.password == first
    assert text_of(page, "password.shown") == ""


def test_a_new_password_goes_with_the_page(page: AccountPage, window: MainWindow, qtbot: QtBot) -> None:
    """Leaving the page, choosing something else, typing, or opening another project hides the new password."""
    session = page.session
    for leave in (
        lambda: window.shell.go("device"),
        lambda: session.edit("account.administrator.password", Secret("typed")),
        lambda: session.take(session.opened),
    ):
        window.shell.go("account")
        session.edit("account.join", Join.LOCAL)
        click(qtbot, page.maker.make)
        assert text_of(page, "password.shown")
        leave()
        assert text_of(page, "password.shown") == ""


def test_the_clipboard_gets_nothing(page: AccountPage, qtbot: QtBot) -> None:
    """A new password cannot be marked or copied."""
    choose(page, qtbot, Join.LOCAL)
    QGuiApplication.clipboard().setText("before")
    click(qtbot, page.maker.make)
    label = find(page, QLabel, "password.shown")
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse == (
        Qt.TextInteractionFlag.NoTextInteraction
    )
    qtbot.mouseDClick(label, Qt.MouseButton.LeftButton)
    qtbot.keyClick(label, "c", Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"


def test_random_passwords_fit_all_rules() -> None:
    """Passwords of every length have all kinds of characters, no look-alikes, no name, and no problem of the model."""
    for length in range(SHORTEST - 2, LONGEST + 3):
        password = make_password(length, "ab")
        text = password.reveal()
        assert len(text) == max(SHORTEST, min(length, LONGEST))
        assert text[0].isalpha()
        assert any(map(str.islower, text))
        assert any(map(str.isupper, text))
        assert any(map(str.isdigit, text))
        assert not text.isalnum()
        assert not set(text) & set("0O1lI\"'&<>%!^|\\/ ()$`;,@#*")
        made = Project(account=Account(join=Join.LOCAL, administrator=Administrator(name="pcadmin", password=password)))
        assert not [one for one in problems(made) if one.place == "account.administrator.password"]
    assert len({make_password().reveal() for _ in range(200)}) == 200
    assert all("xyz" not in make_password(LENGTH, "XYZ").reveal().lower() for _ in range(200))
