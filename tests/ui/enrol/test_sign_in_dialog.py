"""The sign-in dialog, by clicking, against the demo tenant: the way to a token, its failures, and every cancel."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from app.core.text import moment_words
from app.enrol.cloud.client import Client, client_for, remember
from app.enrol.demo.account import DOMAIN, TENANT
from app.enrol.demo.fault import DemoFault, DemoStep
from app.model.project import Join
from app.model.token import end_of, is_demo_token
from app.ui.enrol.sign_in_dialog import SignInDialog
from app.ui.enrol.sign_in_state import SignInState
from tests.ui.stage.demo_window import CLIENT, HoldUps, open_sign_in, start_demo, wait_for
from tests.ui.stage.hand import click, find, settle, text_of, type_over

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.enrol.demo.tenant import DemoTenant
    from app.ui.window.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    """Show the page of accounts, with Entra ID chosen."""
    window.session.edit("account.join", Join.ENTRA)
    window.shell.go("account")
    settle()
    return window


@pytest.fixture
def tenant(page: MainWindow, qtbot: QtBot) -> DemoTenant:
    """A running demo tenant in the window."""
    return start_demo(page, qtbot)


@pytest.fixture
def dialog(page: MainWindow, tenant: DemoTenant, qtbot: QtBot) -> SignInDialog:
    """The dialog of *Get bulk token…*, with a browser that nobody uses."""
    assert tenant
    found = open_sign_in(page, qtbot, "account.entra.get")
    found._open_url = lambda _address: True
    return found


def press(qtbot: QtBot, dialog: SignInDialog, name: str) -> None:
    """Click the button called *name*."""
    click(qtbot, find(dialog, QPushButton, name))


def test_from_click_to_token(page: MainWindow, dialog: SignInDialog, qtbot: QtBot) -> None:
    """Signing in gives the project a token, its end, tenant and account in one step to undo; the card tells them."""
    before = page.session.project
    press(qtbot, dialog, "sign_in.for_me")
    wait_for(qtbot, dialog, SignInState.RESULT)
    facts = dict(dialog.grant.facts.facts)
    assert facts["Account"].endswith(f"@{DOMAIN}")
    assert facts["Signed in as"] == f"ada.administrator@{DOMAIN}"
    assert page.session.project is before
    press(qtbot, dialog, "sign_in.use")
    entra = page.session.project.account.entra
    assert is_demo_token(entra.token.reveal())
    assert entra.account == facts["Account"]
    assert entra.tenant == TENANT
    assert entra.expiry
    assert entra.expiry - datetime.now(UTC) > timedelta(days=29)
    assert text_of(page, "account.entra.state") == "⚠ Training"
    assert text_of(page, "account.entra.badge") == "Training"
    assert "Ada" not in text_of(page, "account.entra.source")
    assert "ada.administrator" in text_of(page, "account.entra.source")
    assert find(page, QLabel, "account.entra.demo").isVisible()
    assert not dialog.isVisible()
    page.session.undo()
    assert page.session.project == before


def test_the_browser_way(dialog: SignInDialog, qtbot: QtBot) -> None:
    """The address of the sign-in can be copied for another profile, and somebody who opens it there goes on here."""
    press(qtbot, dialog, "sign_in.browser")
    qtbot.waitUntil(lambda: "in the browser" in text_of(dialog, "sign_in.state"))
    press(qtbot, dialog, "sign_in.copy")
    assert "response_mode=form_post" in QApplication.clipboard().text()
    assert "● " in text_of(dialog, "sign_in.steps")
    press(qtbot, dialog, "sign_in.wait_for_me")
    wait_for(qtbot, dialog, SignInState.RESULT)
    assert "Ada" not in QApplication.clipboard().text()


def test_the_code_way(dialog: SignInDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """A code is shown big, with its address and its end; entered elsewhere, it brings the token."""
    tenant.device_interval = 1
    press(qtbot, dialog, "sign_in.code")
    qtbot.waitUntil(lambda: bool(dialog.wait.code))
    press(qtbot, dialog, "sign_in.copy_code")
    assert QApplication.clipboard().text() == text_of(dialog, "sign_in.user_code") == dialog.wait.code
    press(qtbot, dialog, "sign_in.copy")
    assert QApplication.clipboard().text() == dialog.wait.address
    assert dialog.wait.address in text_of(dialog, "sign_in.where")
    press(qtbot, dialog, "sign_in.wait_for_me")
    wait_for(qtbot, dialog, SignInState.RESULT)


CANCELS = {
    "connecting": (DemoStep.DISCOVERY, "sign_in.browser", "Connecting"),
    "waiting in the browser": (None, "sign_in.browser", "in the browser"),
    "waiting for the code": (None, "sign_in.code", "code is entered"),
    "redeeming": (DemoStep.TOKEN, "sign_in.for_me", ""),
    "asking for the token": (DemoStep.BEGIN, "sign_in.for_me", "Asking"),
    "polling": (DemoStep.POLL, "sign_in.for_me", "Asking"),
}


@pytest.mark.parametrize("stage", CANCELS)
def test_cancel_answers_at_once(dialog: SignInDialog, tenant: DemoTenant, qtbot: QtBot, stage: str) -> None:
    """At every stage, Cancel brings the form back without an answer, and the network never holds the window up."""
    step, button, words = CANCELS[stage]
    if step:
        tenant.faults.add(step, DemoFault.HANG)
    reached = {
        DemoStep.TOKEN: "/token",
        DemoStep.BEGIN: "/begin",
        DemoStep.POLL: "/poll",
        DemoStep.DISCOVERY: "openid-configuration",
    }
    with HoldUps() as hold_ups:
        press(qtbot, dialog, button)
        if step:
            qtbot.waitUntil(lambda: any(one.path.endswith(reached[step]) for one in tenant.log))
        qtbot.waitUntil(lambda: words in text_of(dialog, "sign_in.state"))
        press(qtbot, dialog, "sign_in.stop")
        wait_for(qtbot, dialog, SignInState.FORM)
    assert hold_ups.seen == []
    told = text_of(dialog, "sign_in.trouble")
    assert ("may have been made" in told) is (words == "Asking")
    assert dialog.form.with_browser.isEnabled()
    assert dialog.form.with_browser.isVisible()
    tenant.faults.clear()
    press(qtbot, dialog, "sign_in.for_me")
    wait_for(qtbot, dialog, SignInState.RESULT)


def test_escape_stops_and_does_not_lose_a_token(dialog: SignInDialog, qtbot: QtBot) -> None:
    """Escape while waiting goes back to the form; with a token at hand it asks first."""
    press(qtbot, dialog, "sign_in.browser")
    qtbot.waitUntil(lambda: bool(dialog.wait.address))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    wait_for(qtbot, dialog, SignInState.FORM)
    press(qtbot, dialog, "sign_in.for_me")
    wait_for(qtbot, dialog, SignInState.RESULT)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    (box,) = dialog.findChildren(QMessageBox)
    assert "Close without the token?" in box.text()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert dialog.isVisible()


def test_closing_while_it_works(page: MainWindow, dialog: SignInDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """Closing the dialog in the middle of a request does not wait for the answer and leaves the window usable."""
    tenant.faults.add(DemoStep.BEGIN, DemoFault.HANG)
    press(qtbot, dialog, "sign_in.for_me")
    qtbot.waitUntil(lambda: any(one.path.endswith("/begin") for one in tenant.log))
    dialog.reject()
    settle()
    assert page.findChildren(SignInDialog) == []
    assert not page.session.project.account.entra.token


@pytest.mark.parametrize(
    ("person", "code", "words"),
    [
        ("without_role", "AADSTS240005", "role"),
        ("blocked", "AADSTS53003", ""),
        ("no_consent", "AADSTS90094", "onsent"),
        ("stranger", "AADSTS50020", ""),
    ],
)
def test_failures_are_cards(dialog: SignInDialog, qtbot: QtBot, person: str, code: str, words: str) -> None:
    """Each person who cannot get a token ends at a card: what happened, why, what to do, and what to copy."""
    dialog.form.people.set_value(person)
    press(qtbot, dialog, "sign_in.for_me")
    wait_for(qtbot, dialog, SignInState.FAILED)
    facts = dict(dialog.reason.facts.facts)
    assert facts["Code"] == code
    assert text_of(dialog, "reason.happened").startswith("✕")
    assert text_of(dialog, "reason.cause")
    assert words in text_of(dialog, "reason.happened") + text_of(dialog, "reason.advice")
    press(qtbot, dialog, "reason.copy")
    copied = QApplication.clipboard().text()
    assert code in copied
    assert facts.get("Correlation id", "") in copied
    assert "eyJ" not in copied
    press(qtbot, dialog, "sign_in.back")
    assert dialog.state is SignInState.FORM
    dialog.form.people.set_value("administrator")
    press(qtbot, dialog, "sign_in.for_me")
    wait_for(qtbot, dialog, SignInState.RESULT)


def test_try_again_and_another_account(dialog: SignInDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """Try again names the person who signed in; another account names nobody."""
    tenant.fail(DemoStep.BEGIN, 90092, times=2)
    press(qtbot, dialog, "sign_in.for_me")
    wait_for(qtbot, dialog, SignInState.FAILED)
    press(qtbot, dialog, "reason.retry")
    wait_for(qtbot, dialog, SignInState.WAITING)
    wait_for(qtbot, dialog, SignInState.FAILED)
    press(qtbot, dialog, "reason.other")
    qtbot.waitUntil(lambda: bool(dialog.wait.address))
    asked = [one.query for one in tenant.log if one.path.endswith("authorize")]
    hints = list(dict.fromkeys(one.get("login_hint", "") for one in asked))
    assert hints[:2] == ["", f"ada.administrator@{DOMAIN}"]
    assert "login_hint" not in dialog.wait.address
    press(qtbot, dialog, "sign_in.wait_for_me")
    wait_for(qtbot, dialog, SignInState.RESULT)


def test_more_proof_is_told(dialog: SignInDialog, qtbot: QtBot) -> None:
    """A tenant that wants more proof leads to a second sign-in, and then to the token."""
    dialog.form.people.set_value("mfa")
    press(qtbot, dialog, "sign_in.for_me")
    wait_for(qtbot, dialog, SignInState.RESULT)
    assert dialog.wait._rounds == 2


def test_a_cut_connection_is_a_card(dialog: SignInDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """A connection that is cut is told as a reason, and trying again works."""
    tenant.faults.add(DemoStep.BEGIN, DemoFault.CUT)
    press(qtbot, dialog, "sign_in.for_me")
    wait_for(qtbot, dialog, SignInState.FAILED)
    assert "could not be reached" in text_of(dialog, "reason.happened")
    press(qtbot, dialog, "reason.retry")
    wait_for(qtbot, dialog, SignInState.RESULT)


def test_days_and_calendar_are_one(dialog: SignInDialog, qtbot: QtBot) -> None:
    """Days move the calendar and the calendar the days; above 90 a reason is asked for and sent in the name."""
    life = dialog.form.life
    last = end_of(datetime.now(UTC).date() + timedelta(days=1)).astimezone()
    life.days.setValue(1)
    assert life.day.date() == QDate(last.year, last.month, last.day)
    assert text_of(dialog, "sign_in.end") == f"It ends on {moment_words(last)}."
    life.day.setDate(life.day.date().addDays(99))
    assert life.days.value() == 100
    assert life.reason_row.isVisible()
    assert "Why 100 days?" in text_of(dialog, "sign_in.question")
    press(qtbot, dialog, "sign_in.for_me")
    assert dialog.state is SignInState.FORM
    assert life.reason.hasFocus()
    assert find(dialog, QLabel, "sign_in.reason.wrong").isVisible()
    qtbot.keyClicks(life.reason, "school year")
    asked = dialog.form.asked()
    assert asked
    assert asked.last_day == dialog.form.life.last_day
    assert (asked.last_day - datetime.now(UTC).date()).days == 100
    assert asked.name.endswith("school year")
    life.days.setValue(30)
    assert not life.reason_row.isVisible()


def test_wrong_input_is_told_at_its_field(page: MainWindow, qtbot: QtBot) -> None:
    """Without the demo tenant, missing and wrong entries are told below their fields, and nothing is sent."""
    dialog = open_sign_in(page, qtbot, "account.entra.get")
    assert not dialog.sign.isVisible()
    assert not dialog.form.for_me.isVisible()
    press(qtbot, dialog, "sign_in.browser")
    assert dialog.state is SignInState.FORM
    assert dialog.form.tenant.tenant.hasFocus()
    assert find(dialog, QLabel, "sign_in.client_id.wrong").isVisible()
    type_over(qtbot, dialog.form.tenant.tenant, "not a tenant")
    type_over(qtbot, dialog.form.tenant.client, "de0853a1-ab20-47bd-990b-71ad5077ac7b")
    assert "Windows Configuration Designer" in text_of(dialog, "sign_in.warning")
    press(qtbot, dialog, "sign_in.browser")
    assert "is not a tenant" in text_of(dialog, "sign_in.tenant.wrong")
    assert not find(dialog, QLabel, "sign_in.client_id.wrong").isVisible()


def test_clients_are_remembered(page: MainWindow, qtbot: QtBot) -> None:
    """The client id of a tenant that is known is there when the tenant is entered; another cloud has its own doubt."""
    remember(Client("worldwide", "fabrikam.com", CLIENT))
    remember(Client("worldwide", "contoso.com", "22222222-2222-4333-8444-555555555555"))
    dialog = open_sign_in(page, qtbot, "account.entra.get")
    fields = dialog.form.tenant
    assert fields.tenant.value() == "contoso.com"
    type_over(qtbot, fields.tenant, "fabrikam.com")
    assert fields.client.value() == CLIENT
    assert text_of(dialog, "sign_in.doubt") == ""
    fields.cloud.set_value("china")
    fields.cloud.edited.emit()
    assert "no source gives" in text_of(dialog, "sign_in.doubt")
    assert fields.client.value() == ""
    assert client_for("worldwide", "demo.invalid") is None


def test_reuse_is_explained_and_sent(page: MainWindow, tenant: DemoTenant, qtbot: QtBot) -> None:
    """With *again*, the second token is that of the same account; without it, of a new one."""
    accounts: list[str] = []
    for again in (False, True, False):
        dialog = open_sign_in(page, qtbot, "account.entra.again" if accounts else "account.entra.get")
        assert dialog.form.reuse.isVisible() is bool(accounts)
        if again:
            assert accounts[-1] in text_of(dialog, "sign_in.reuse.rule")
            dialog.form.reuse.click()
        press(qtbot, dialog, "sign_in.for_me")
        wait_for(qtbot, dialog, SignInState.RESULT)
        press(qtbot, dialog, "sign_in.use")
        settle()
        accounts.append(page.session.project.account.entra.account)
    assert accounts[0] == accounts[1] != accounts[2]
    assert len(tenant.directory.accounts) >= 2


def test_by_keyboard_alone(page: MainWindow, tenant: DemoTenant, qtbot: QtBot) -> None:
    """A token is got without the mouse: Alt+letter, Enter, and Enter again on what is marked."""
    assert tenant
    page.activateWindow()
    button = find(page, QPushButton, "account.entra.get")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    (dialog,) = page.findChildren(SignInDialog)
    dialog._open_url = lambda _address: True
    qtbot.waitUntil(dialog.form.with_browser.isEnabled)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.form.life.days.hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    wait_for(qtbot, dialog, SignInState.WAITING)
    qtbot.waitUntil(lambda: bool(dialog.wait.address))
    qtbot.waitUntil(dialog.wait.cancel.hasFocus)
    while QApplication.focusWidget() is not dialog.wait.for_me:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.wait.for_me, Qt.Key.Key_Space)
    wait_for(qtbot, dialog, SignInState.RESULT)
    qtbot.waitUntil(dialog.grant.use.hasFocus)
    qtbot.keyClick(dialog.grant.use, Qt.Key.Key_Return)
    assert page.session.project.account.entra.token
