"""The page *Account management*, worked by keyboard and mouse."""

from __future__ import annotations

import weakref
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.core.secret import Secret
from app.model.management import EnrolmentPolicy
from app.model.project import (
    Account,
    Administrator,
    Directory,
    Join,
    Target,
)
from app.model.token import Token
from app.ui.pages.account import AccountPage
from app.ui.widgets.choice import Day, RadioChoice
from app.ui.widgets.field import SecretField
from tests.ui.pages.account_case import NOW, TOKEN, account, choose, click, find, in_30_days, text_of, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_entra_by_hand(page: AccountPage, qtbot: QtBot) -> None:
    """Choosing Entra ID and filling in each field gives exactly the account that was meant."""
    choose(page, qtbot, Join.ENTRA)
    write(page, qtbot, "account.entra.token", TOKEN)
    day = find(page, Day, "account.entra.expiry")
    before = in_30_days()
    click(qtbot, day.known)
    started = account(page).entra.expiry
    assert started in (before, in_30_days())
    day.day.setFocus()
    qtbot.keyClick(day.day, Qt.Key.Key_Down)
    assert account(page).entra.expiry == day.value() != started
    click(qtbot, find(page, QPushButton, "account.entra.more"))
    authority = find(page, QLineEdit, "account.entra.authority")
    authority.selectAll()
    write(page, qtbot, "account.entra.authority", "https://login.microsoftonline.us/common")
    assert account(page) == Account(
        join=Join.ENTRA,
        entra=Token(token=Secret(TOKEN), expiry=day.value(), authority="https://login.microsoftonline.us/common"),
    )


def test_directory_by_hand(page: AccountPage, qtbot: QtBot) -> None:
    """Choosing Active Directory and filling in each field gives exactly the account that was meant."""
    choose(page, qtbot, Join.DIRECTORY)
    write(page, qtbot, "account.directory.domain", "contoso.com")
    write(page, qtbot, "account.directory.user", "CONTOSO\\joiner")
    write(page, qtbot, "account.directory.password", "domain-secret")
    write(page, qtbot, "account.directory.unit", "OU=PCs,DC=contoso,DC=com")
    write(page, qtbot, "account.administrator.name", "pcadmin")
    write(page, qtbot, "account.administrator.password", "local-secret")
    assert account(page) == Account(
        join=Join.DIRECTORY,
        directory=Directory(
            domain="contoso.com",
            user="CONTOSO\\joiner",
            password=Secret("domain-secret"),
            unit="OU=PCs,DC=contoso,DC=com",
        ),
        administrator=Administrator(name="pcadmin", password=Secret("local-secret")),
    )


def test_the_model_is_shown(page: AccountPage) -> None:
    """Setting each field of the model changes its editor, and undo takes all of it back."""
    session = page.session
    values: dict[str, object] = {
        "account.join": Join.ENTRA,
        "account.entra.token": Secret(TOKEN),
        "account.entra.expiry": NOW + timedelta(days=90),
        "account.entra.authority": "https://login.microsoftonline.us/common",
        "account.entra.tenant": "6d762967-8f0f-40cb-8031-1726eb261259",
        "account.entra.account": "package_1@contoso.com",
        "account.entra.package_id": "6d762967-8f0f-40cb-8031-1726eb261250",
        "account.directory.domain": "contoso.com",
        "account.directory.user": "CONTOSO\\joiner",
        "account.directory.password": Secret("one"),
        "account.directory.unit": "OU=PCs,DC=contoso,DC=com",
        "account.administrator.name": "pcadmin",
        "account.administrator.password": Secret("two"),
        "hub.group_name": "HubAdmins",
        "hub.group_sid": "S-1-5-21-1-2-3-1104",
        "management.enabled": True,
        "management.account": "enrol@contoso.com",
        "management.policy": EnrolmentPolicy.CERTIFICATE,
        "management.secret": Secret("three"),
        "management.discovery": "https://mdm.contoso.com/Discovery.svc",
        "management.enrolment_service": "https://mdm.contoso.com/enrol",
        "management.policy_service": "https://mdm.contoso.com/policy",
    }
    editors = {binding.place: binding.editor for binding in page.bindings()}
    assert set(editors) == set(values)
    before = {place: editor.value() for place, editor in editors.items()}
    for place, value in values.items():
        session.edit(place, value)
        assert editors[place].value() == value, place
    for _ in values:
        session.undo()
    assert {place: editor.value() for place, editor in editors.items()} == before


def test_only_the_choice_is_in_sight(page: AccountPage, qtbot: QtBot) -> None:
    """Each choice shows its section and hides the others, which keep what was entered."""
    sections = {Join.ENTRA: page.token, Join.DIRECTORY: page.directory}
    choose(page, qtbot, Join.ENTRA)
    write(page, qtbot, "account.entra.token", TOKEN)
    for join in (Join.DIRECTORY, Join.LOCAL, Join.NOTHING, Join.ENTRA):
        choose(page, qtbot, join)
        assert account(page).join is join
        assert [one for one, card in sections.items() if card.isVisible()] == [one for one in sections if one is join]
        assert page.administrator.isVisible() is (join is not Join.NOTHING)
        assert account(page).entra.token == Secret(TOKEN)


def test_an_administrator_never_hides(page: AccountPage) -> None:
    """An administrator who is made although nothing is joined stays in sight, as the package has the account."""
    page.session.edit("account.administrator.name", "pcadmin")
    assert account(page).join is Join.NOTHING
    assert page.administrator.isVisible()
    assert "made all the same" in " ".join(label.text() for label in page.administrator.findChildren(QLabel))


def test_choosing_by_keyboard(page: AccountPage, qtbot: QtBot) -> None:
    """The arrow keys go through the choices; each button tells what the choice is about."""
    buttons = find(page, RadioChoice, "account.join").buttons
    page.session.edit("account.join", Join.ENTRA)
    buttons[Join.ENTRA].setFocus()
    qtbot.keyClick(buttons[Join.ENTRA], Qt.Key.Key_Down)
    assert account(page).join is Join.DIRECTORY
    assert buttons[Join.DIRECTORY].accessibleName() == "Devices join: Active Directory"


@pytest.mark.parametrize(
    ("join", "place", "words"),
    [
        (Join.ENTRA, "account.entra.token", "token is missing"),
        (Join.DIRECTORY, "account.directory.domain", "domain to join is missing"),
        (Join.DIRECTORY, "account.directory.user", "account that joins devices"),
        (Join.DIRECTORY, "account.directory.password", "password of the account"),
        (Join.LOCAL, "account.administrator.name", "has no name"),
        (Join.ENTRA, "account.administrator.name", "nobody can sign in"),
    ],
)
def test_problems_stand_at_their_fields(page: AccountPage, qtbot: QtBot, join: Join, place: str, words: str) -> None:
    """Leaving an empty field says what is missing."""
    choose(page, qtbot, join)
    (binding,) = (one for one in page.bindings() if one.place == place)
    line = binding.editor.line if isinstance(binding.editor, SecretField) else binding.editor
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert text_of(page, f"{place}.problems") == ""
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    if isinstance(binding.editor, SecretField):
        assert text_of(page, f"{place}.problems") == ""  # the keyboard is in the button that shows the secret
        qtbot.keyClick(binding.editor.reveal, Qt.Key.Key_Tab)
    assert words in text_of(page, f"{place}.problems")
    assert words in line.accessibleDescription()


def test_hazards_are_told(page: AccountPage, qtbot: QtBot) -> None:
    """The page tells of MFA, of the 180 days, of the device limit and of LAPS; 42 days only for old Windows."""
    choose(page, qtbot, Join.ENTRA)
    words = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    for part in ("Multi-factor", "Conditional Access", "package_", "180 days", "20 devices", "LAPS"):
        assert part in words
    assert "42" not in words
    page.session.edit("target", Target.OLDER)
    page.session.edit("account.administrator", Administrator(name="pcadmin", password=Secret("long enough")))
    page.session.check_now()
    page.mark_problems()
    assert "42 days" in text_of(page, "account.administrator.password.problems")


def in_order(page: AccountPage, widgets: list[QWidget]) -> bool:
    """Tell whether *widgets* stand one after the other, from left to right and downwards."""
    tops = [one.mapTo(page, QPoint(0, one.height() // 2)) for one in widgets]
    rows = [(point.y() // 12, point.x()) for point in tops]
    return rows == sorted(rows)


def test_tab_follows_the_eye(page: AccountPage, qtbot: QtBot) -> None:
    """Tab goes down the page, field by field, in each section."""
    page.session.edit("account.entra.expiry", NOW)
    for join in (Join.ENTRA, Join.DIRECTORY):
        choose(page, qtbot, join)
        page.token.more.setChecked(True)
        find(page, RadioChoice, "account.join").buttons[join].setFocus()
        seen: list[QWidget] = []
        while page.maker.length not in seen:
            focus = QApplication.focusWidget()
            assert focus is not None
            assert len(seen) < 30
            seen.append(focus)
            qtbot.keyClick(focus, Qt.Key.Key_Tab)
        qtbot.waitUntil(partial(in_order, page, seen))  # once all is laid out
        assert len(seen) >= 10


def test_names_for_screen_readers(page: AccountPage, qtbot: QtBot) -> None:
    """Every control in sight has a name, whichever section is."""
    for join in Join:
        choose(page, qtbot, join)
        for kind in (QAbstractButton, QLineEdit, Day):
            for widget in page.findChildren(kind):
                if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
                    assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()
    day = find(page, Day, "account.entra.expiry")
    assert day.known.accessibleName() != day.day.accessibleName()


def test_freed_on_close(window: MainWindow, qtbot: QtBot) -> None:
    """A page that is thrown away is gone, with its cards and bindings."""
    page = AccountPage(window.session, window)
    gone = [weakref.ref(one) for one in (page, page.token, page.maker, next(page.bindings()))]
    page.deleteLater()
    del page
    qtbot.waitUntil(lambda: all(one() is None for one in gone))
