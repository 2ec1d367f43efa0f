"""The page *Account management*, worked by keyboard and mouse."""

from __future__ import annotations

import weakref
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from app.answers.fields.project import answers_from
from app.answers.xml.customizations import write_customizations
from app.core.password import LENGTH, LONGEST, SHORTEST, make_password
from app.core.secret import Secret
from app.core.text import moment_words
from app.model.management import EnrolmentPolicy
from app.model.project import (
    Account,
    Administrator,
    Directory,
    Join,
    Package,
    Project,
    Target,
)
from app.model.rules.problems import problems
from app.model.token import AUTHORITY, Token, end_on
from app.ui.look.language import set_language
from app.ui.pages.account import AccountPage
from app.ui.widgets.choice import Day, RadioChoice
from app.ui.widgets.field import SecretField

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

W = TypeVar("W", bound=QWidget)

TOKEN = "0." + "AXkAmade0up-_" * 40
NOW = datetime.now(UTC).replace(microsecond=0)


def in_30_days() -> datetime:
    """Return the moment that the field starts with; midnight may pass while tests run."""
    return end_on(date.today() + timedelta(days=30))  # noqa: DTZ011 - the day is the person's


@pytest.fixture
def page(window: MainWindow) -> AccountPage:
    """Show the page of a new project."""
    window.shell.go("account")
    found = window.shell.page
    assert isinstance(found, AccountPage)
    return found


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


def file_with_token(path: Path, token: str = TOKEN, authority: str = AUTHORITY) -> str:
    """Write the answer file of a project with a token and return its path."""
    entra = Token(token=Secret(token), authority=authority)
    project = Project(account=Account(join=Join.ENTRA, entra=entra))
    project = replace(project, package=replace(project.package, name="Other"))
    path.write_bytes(write_customizations(answers_from(project)))
    return str(path)


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
    dialog.fileSelected.emit(file_with_token(tmp_path / "a<b>.xml", authority="https://login.microsoftonline.us/x"))
    dialog.close()
    qtbot.waitUntil(lambda: account(page).entra.token == Secret(TOKEN))
    assert account(page).entra.expiry is None
    assert account(page).entra.authority == "https://login.microsoftonline.us/x"
    assert "Taken from <b>a&lt;b&gt;.xml</b>" in text_of(page, "account.entra.source")
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
