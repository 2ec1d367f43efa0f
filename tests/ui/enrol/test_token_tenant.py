"""The dialog about the tenant, by clicking, against the demo tenant: the check, the accounts, and the end of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.enrol.demo.fault import DemoFault, DemoStep
from app.enrol.tenant.checklist import CHECKS
from app.ui.enrol.sign_in_state import SignInState
from app.ui.enrol.tenant_dialog import TenantDialog
from tests.ui.stage.hand import click, find, settle, text_of, wait_for_dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.enrol.demo.tenant import DemoTenant
    from app.ui.window.window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, tenant: DemoTenant, qtbot: QtBot) -> TenantDialog:
    """The dialog of the Tools menu, with a browser that nobody uses."""
    assert tenant
    window.menus.actions["tenant"].trigger()
    found = wait_for_dialog(qtbot, window, TenantDialog)
    found._open_url = lambda _address: True
    qtbot.waitUntil(found.checks.start.isEnabled)
    settle()
    return found


def sign_in(dialog: TenantDialog, qtbot: QtBot, name: str) -> None:
    """Press the button called *name* and sign in."""
    click(qtbot, find(dialog, QPushButton, name))
    finish(dialog, qtbot)


def finish(dialog: TenantDialog, qtbot: QtBot) -> None:
    """Sign in where it is waited for, and wait for the end."""
    qtbot.waitUntil(lambda: bool(dialog.wait.address))
    click(qtbot, dialog.wait.for_me)
    qtbot.waitUntil(lambda: dialog._task is None)


def test_the_check(dialog: TenantDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """Every check is answered or left open, in words beside the colour; what is wrong comes with what to do."""
    tenant.directory.mdm_scope = "none"
    assert "Policy.Read.All" in text_of(dialog, "tenant.why")
    sign_in(dialog, qtbot, "tenant.start")
    assert dialog.state is SignInState.FORM
    shown = dialog.checks.text.toPlainText()
    assert all(check.title in shown for check in CHECKS)
    assert "All right." in shown
    assert "Not known: look yourself." in shown
    assert "To be done." in shown
    assert dialog.checks.save.isEnabled()


def test_accounts_and_the_end_of_one(dialog: TenantDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """Accounts are listed with who made them; revoking asks with the account's name, and does it only then."""
    dialog.tabs.setCurrentIndex(2)
    settle()
    before = len(tenant.directory.accounts)
    sign_in(dialog, qtbot, "tenant.list")
    table = dialog.accounts.table
    assert table.model().rowCount() == before
    assert not dialog.accounts.revoke.isEnabled()
    table.setFocus()
    table.selectRow(1)
    row = table.chosen()
    assert row is not None
    for button in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes):
        click(qtbot, dialog.accounts.revoke)
        box = wait_for_dialog(qtbot, dialog, QMessageBox)
        assert row[0] in box.text()
        assert row[1] in box.text()
        assert box.textFormat() is Qt.TextFormat.PlainText
        assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
        box.button(button).click()
        settle()
        assert len(tenant.directory.accounts) == before
    finish(dialog, qtbot)
    assert len(tenant.directory.accounts) == before - 1
    assert table.model().rowCount() == before - 1
    assert row[0] in text_of(dialog, "tenant.status")


def test_a_refusal_is_a_card(dialog: TenantDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """What Graph does not allow is told as a card, and the way back is a button."""
    tenant.faults.add(DemoStep.GRAPH, DemoFault.FORBIDDEN, None)
    dialog.tabs.setCurrentIndex(2)
    settle()
    sign_in(dialog, qtbot, "tenant.list")
    assert dialog.state is SignInState.FAILED
    assert "does not let" in text_of(dialog, "reason.happened")
    click(qtbot, dialog.failed.back)
    assert dialog.tabs.isVisible()


def test_cancel_answers_at_once(dialog: TenantDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """Cancel brings the tabs back, in the browser and while Graph does not answer."""
    for hang in (False, True):
        if hang:
            tenant.faults.add(DemoStep.GRAPH, DemoFault.HANG)
        click(qtbot, dialog.checks.start)
        qtbot.waitUntil(lambda: bool(dialog.wait.address))
        if hang:
            click(qtbot, dialog.wait.for_me)
            qtbot.waitUntil(lambda: "Graph" in text_of(dialog, "sign_in.state"))
        click(qtbot, dialog.wait.cancel)
        qtbot.waitUntil(lambda: dialog.state is SignInState.FORM)
        settle()


def test_without_a_tenant(window: MainWindow, qtbot: QtBot) -> None:
    """Without a known tenant the dialog begins there; asking leads back to what is missing."""
    window.menus.actions["tenant"].trigger()
    dialog = wait_for_dialog(qtbot, window, TenantDialog)
    qtbot.waitUntil(dialog.checks.start.isEnabled)
    assert dialog.tabs.currentIndex() == 0
    dialog.tabs.setCurrentIndex(1)
    settle()
    click(qtbot, dialog.checks.start)
    assert dialog.state is SignInState.FORM
    assert dialog.tabs.currentIndex() == 0
    dialog.reject()
