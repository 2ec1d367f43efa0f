"""The bulk token on the account page: pasted, taken from files, and how long it lives."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
)

from app.answers.fields.project import answers_from
from app.answers.xml.customizations import write_customizations
from app.core.secret import Secret
from app.core.text import moment_words
from app.model.project import (
    Account,
    Join,
    Package,
    Project,
)
from app.model.token import AUTHORITY, Token
from app.ui.look.language import set_language
from app.ui.widgets.choice import Day
from app.ui.widgets.field import SecretField
from tests.ui.pages.account_case import NOW, TOKEN, account, choose, click, find, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.pages.account import AccountPage


def file_with_token(path: Path, token: str = TOKEN, authority: str = AUTHORITY) -> str:
    """Write the answer file of a project with a token and return its path."""
    entra = Token(token=Secret(token), authority=authority)
    project = Project(account=Account(join=Join.ENTRA, entra=entra))
    project = replace(project, package=replace(project.package, name="Other"))
    path.write_bytes(write_customizations(answers_from(project)))
    return str(path)


def test_a_token_is_pasted_without_its_line_breaks(page: AccountPage, qtbot: QtBot) -> None:
    """Spaces and line breaks around and inside of a pasted token go; the rest is untouched."""
    choose(page, qtbot, Join.ENTRA)
    line = find(page, SecretField, "account.entra.token").line
    data = QMimeData()
    data.setText(f"  {TOKEN[:70]}\r\n{TOKEN[70:]}\n")
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(line, "v", Qt.KeyboardModifier.ControlModifier)
    assert account(page).entra.token == Secret(TOKEN)
    assert line.text() == TOKEN
    assert line.echoMode() is QLineEdit.EchoMode.Password


def test_a_token_from_a_file(page: AccountPage, qtbot: QtBot, tmp_path: Path) -> None:
    """A token is taken from an answer file, with its authority; the old expiry goes; undo takes it back in one step."""
    choose(page, qtbot, Join.ENTRA)
    page.session.edit("account.entra.token", Secret("an old token"))
    page.session.edit("account.entra.expiry", NOW)
    before = account(page)
    page.token.take.trigger()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(file_with_token(tmp_path / "a&lt;.xml", authority="https://login.microsoftonline.us/x"))
    dialog.close()
    qtbot.waitUntil(lambda: account(page).entra.token == Secret(TOKEN))
    assert account(page).entra.expiry is None
    assert account(page).entra.authority == "https://login.microsoftonline.us/x"
    assert "Taken from <b>a&amp;lt;.xml</b>" in text_of(page, "account.entra.source")
    assert page.token.take.isEnabled()
    assert page.window().focusWidget() is find(page, Day, "account.entra.expiry").known
    page.session.undo()
    assert account(page) == before
    assert text_of(page, "account.entra.source") == ""


def test_a_token_from_a_package_that_tells_its_end(page: AccountPage, tmp_path: Path, qtbot: QtBot) -> None:
    """What the file tells of its token is entered with it, to the second, and nobody is asked for a day."""
    entra = Token(token=Secret(TOKEN), expiry=NOW, tenant="t", account="package_1@contoso.com")
    project = Project(package=Package(name="Other"), account=Account(join=Join.ENTRA, entra=entra))
    (tmp_path / "a.xml").write_bytes(write_customizations(answers_from(project)))
    choose(page, qtbot, Join.ENTRA)
    page.token.take_from(str(tmp_path / "a.xml"))
    qtbot.waitUntil(lambda: account(page).entra == entra)
    assert find(page, Day, "account.entra.expiry").value() == NOW
    assert text_of(page, "account.entra.source") == "Taken from <b>a.xml</b>."


def test_the_same_token_again(page: AccountPage, qtbot: QtBot, tmp_path: Path) -> None:
    """A file with the token that is there already changes nothing, and the page says so."""
    choose(page, qtbot, Join.ENTRA)
    page.session.edit("account.entra.token", Secret(TOKEN))
    page.session.edit("account.entra.expiry", NOW)
    before = page.session.project
    page.token.take_from(file_with_token(tmp_path / "same.xml"))
    qtbot.waitUntil(lambda: "the same token" in text_of(page, "account.entra.source"))
    assert page.session.project is before


def test_files_without_a_token(page: AccountPage, qtbot: QtBot, tmp_path: Path) -> None:
    """A file that holds no token, and one that is no package, are told in a sentence and change nothing."""
    choose(page, qtbot, Join.ENTRA)
    before = page.session.project
    none = tmp_path / "none.xml"
    none.write_bytes(
        write_customizations(answers_from(replace(Project(), package=replace(Project().package, name="x"))))
    )
    wrong = tmp_path / "wrong.ppkg"
    wrong.write_bytes(b"no package")
    for file, words in ((none, "holds no bulk token"), (wrong, "MSWIM")):
        page.token.take_from(str(file))
        qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
        box = page.findChild(QMessageBox)
        assert box is not None
        assert words in box.text()
        box.close()
        qtbot.waitUntil(lambda: page.findChild(QMessageBox) is None)
        assert page.token.take.isEnabled()
        assert text_of(page, "account.entra.source") == ""
    assert page.session.project is before


def test_a_token_for_a_project_that_was_closed(page: AccountPage, qtbot: QtBot, tmp_path: Path) -> None:
    """A token that was read after another project was opened is not entered there."""
    page.token.take_from(file_with_token(tmp_path / "late.xml"))
    page.session.take(None)
    qtbot.waitUntil(page.token.take.isEnabled)
    assert not account(page).entra.token


def test_days_until_expiry(page: AccountPage, qtbot: QtBot) -> None:
    """The page counts the days that are left and writes the day as the language does."""
    choose(page, qtbot, Join.ENTRA)
    assert text_of(page, "account.entra.life") == ""
    page.session.edit("account.entra.token", Secret(TOKEN))
    end = NOW + timedelta(days=42, hours=2)  # the whole run of tests may come in between
    page.session.edit("account.entra.expiry", end)
    assert text_of(page, "account.entra.life").endswith(f" until {moment_words(end)} (42 days left).")
    set_language("fr")
    month = QLocale("fr").monthName(end.astimezone().month)
    qtbot.waitUntil(lambda: month in text_of(page, "account.entra.life"))
    set_language("en")
    page.session.edit("account.entra.expiry", NOW)
    qtbot.waitUntil(lambda: "worked until" in text_of(page, "account.entra.life"))
    assert find(page, Day, "account.entra.expiry").day.displayFormat() == "d MMM yyyy"


def test_an_unknown_expiry(page: AccountPage, qtbot: QtBot) -> None:
    """The hint at an expiry that is not known leads to the box that makes it known."""
    choose(page, qtbot, Join.ENTRA)
    page.session.edit("account.entra.token", Secret(TOKEN))
    page.session.check_now()
    assert page.show_place("account.entra.expiry")
    day = find(page, Day, "account.entra.expiry")
    qtbot.waitUntil(day.known.hasFocus)
    assert "not known when the bulk token ends" in text_of(page, "account.entra.expiry.problems")
    assert "not known when" in day.known.accessibleDescription()
    qtbot.keyClick(day.known, Qt.Key.Key_Space)
    assert account(page).entra.expiry == day.value()
    qtbot.keyClick(day.known, Qt.Key.Key_Space)
    assert account(page).entra.expiry is None


def test_the_authority_unfolds_for_its_problem(page: AccountPage, qtbot: QtBot) -> None:
    """The sign-in address is folded away, and comes in sight by a click, by a link to it, and by a problem with it."""
    choose(page, qtbot, Join.ENTRA)
    field = find(page, QLineEdit, "account.entra.authority")
    more = find(page, QPushButton, "account.entra.more")
    assert not field.isVisible()
    assert page.show_place("account.entra.authority")
    assert field.isVisible()
    click(qtbot, more)
    assert not field.isVisible()
    page.session.edit("account.entra.authority", "http://example.org")
    page.session.check_now()
    assert field.isVisible()
    page.mark_problems()
    assert "https://" in text_of(page, "account.entra.authority.problems")
    click(qtbot, more)
    assert field.isVisible()
    page.session.edit("account.entra.authority", AUTHORITY)
    page.session.check_now()
    click(qtbot, more)
    assert not field.isVisible()
    page.retranslate()
    assert not find(page, QLabel, "account.entra.authority.rule").isVisible()
