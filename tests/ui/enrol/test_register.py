"""The app registration made in the window, by clicking, against the demo tenant: its steps, its ends, every cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.enrol.cloud.registration import NAME
from app.enrol.demo.account import ACCOUNTS
from app.enrol.demo.fault import DemoFault, DemoStep
from app.enrol.tenant import registration
from app.jobs.enrol.demo import sign_in_for
from app.model.project import Join
from app.ui.enrol.sign_in_guide import ClientGuideDialog
from app.ui.enrol.tenant_dialog import TenantDialog
from tests.ui.stage.demo_window import open_sign_in
from tests.ui.stage.hand import click, find, settle, text_of, type_over, wait_for_dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.enrol.demo.tenant import DemoTenant
    from app.ui.enrol.sign_in_dialog import SignInDialog
    from app.ui.window.window import MainWindow


@pytest.fixture(autouse=True)
def quick_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the waits for a slow directory."""
    monkeypatch.setattr(registration, "LAG", 0.0)


@pytest.fixture
def sign_in(window: MainWindow, tenant: DemoTenant, qtbot: QtBot) -> SignInDialog:
    """The dialog of *Get bulk token…* at the demo tenant."""
    assert tenant
    window.session.edit("account.join", Join.ENTRA)
    window.shell.go("account")
    settle()
    return open_sign_in(window, qtbot, "account.entra.get")


@pytest.fixture
def guide(sign_in: SignInDialog, qtbot: QtBot) -> ClientGuideDialog:
    """The guide, opened from there, with a browser that nobody uses."""
    click(qtbot, sign_in.form.tenant.guide)
    dialog = wait_for_dialog(qtbot, sign_in, ClientGuideDialog)
    dialog.register._open_url = lambda _address: True
    return dialog


def press(qtbot: QtBot, dialog: ClientGuideDialog, name: str) -> None:
    """Click the button called *name*."""
    click(qtbot, find(dialog, QPushButton, name))


def look(qtbot: QtBot, dialog: ClientGuideDialog, person: str = "administrator") -> None:
    """Press *Sign in and look*, let *person* sign in, and wait for what comes of it."""
    press(qtbot, dialog, "register.start")
    panel = dialog.register
    qtbot.waitUntil(lambda: bool(panel.wait.address))
    assert panel._cloud is not None
    if person == "administrator":
        click(qtbot, panel.wait.for_me)
    else:
        sign_in_for(panel._cloud, panel.wait.address, person)
    qtbot.waitUntil(lambda: not panel.is_at_work)


def test_made_and_taken(
    guide: ClientGuideDialog, sign_in: SignInDialog, tenant: DemoTenant, window: MainWindow, qtbot: QtBot
) -> None:
    """What will be is shown before anything is written; then each step is told, and the client id is in the form."""
    panel = guide.register
    assert "Application.ReadWrite.All" in text_of(guide, "register.why")
    assert find(guide, QLabel, "register.why").isVisible()
    assert not guide.copy.isVisible()
    assert not guide.consent.isVisible()
    guide.tabs.setCurrentIndex(1)
    assert guide.copy.isVisible()
    assert guide.consent.isVisible()
    guide.tabs.setCurrentIndex(0)
    settle()
    look(qtbot, guide)
    facts = dict(panel.facts.facts)
    assert (facts["Name"], facts["Redirect address"]) == (NAME, "http://localhost")
    assert (facts["Tenant"], facts["Signed in"]) == ("demo.invalid", ACCOUNTS["administrator"].upn)
    assert "self_service_device_delete" in facts["Permissions"]
    assert text_of(guide, "register.steps").count("○") == 4
    assert tenant.directory.apps == []
    assert find(guide, QPushButton, "register.create").text() == "&Create it"
    press(qtbot, guide, "register.create")
    qtbot.waitUntil(lambda: not panel.is_at_work)
    (app,) = tenant.directory.apps
    assert app["appId"] in text_of(guide, "register.found")
    assert text_of(guide, "register.steps").count("✓") == 4
    press(qtbot, guide, "register.copy")
    assert QApplication.clipboard().text() == app["appId"]
    assert sign_in.form.tenant.client.value() == app["appId"]
    assert sign_in.form.tenant.tenant.value() == "demo.invalid"
    press(qtbot, guide, "register.create")
    settle()
    assert sign_in.findChildren(ClientGuideDialog) == []
    assert window.isEnabled()


def test_a_second_time_it_is_found(guide: ClientGuideDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """It is there, nothing is to be done, and the button takes its client id; what is broken is mended."""
    look(qtbot, guide)
    press(qtbot, guide, "register.create")
    qtbot.waitUntil(lambda: not guide.register.is_at_work)
    (app,) = tenant.directory.apps
    press(qtbot, guide, "register.back")
    look(qtbot, guide)
    assert "nothing is to be changed" in text_of(guide, "register.found")
    assert find(guide, QPushButton, "register.create").text() == "&Use this client id"
    press(qtbot, guide, "register.back")
    app["isFallbackPublicClient"] = False
    look(qtbot, guide)
    assert find(guide, QPushButton, "register.create").text() == "&Mend it"
    press(qtbot, guide, "register.create")
    qtbot.waitUntil(lambda: not guide.register.is_at_work)
    assert app["isFallbackPublicClient"] is True
    assert len(tenant.directory.apps) == 1


def test_who_has_no_role_gets_a_card(guide: ClientGuideDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """The card names the roles; nothing was written, and the way back is a button."""
    look(qtbot, guide, "without_role")
    press(qtbot, guide, "register.create")
    qtbot.waitUntil(lambda: not guide.register.is_at_work)
    assert "may not make or change app registrations" in text_of(guide, "reason.happened")
    assert "Cloud Application Administrator" in text_of(guide, "reason.advice")
    assert tenant.directory.apps == []
    press(qtbot, guide, "register.failed.back")
    assert find(guide, QPushButton, "register.start").isVisible()


def test_half_of_it(guide: ClientGuideDialog, sign_in: SignInDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """Where the consent alone is refused, the client id is taken all the same, and the steps tell how far it came."""
    tenant.withheld_scopes = {"DelegatedPermissionGrant.ReadWrite.All"}
    look(qtbot, guide)
    press(qtbot, guide, "register.create")
    qtbot.waitUntil(lambda: not guide.register.is_at_work)
    assert "may not grant admin consent" in text_of(guide, "reason.happened")
    told = text_of(guide, "register.partly")
    assert [told.count(sign) for sign in "✓✕○"] == [2, 1, 1]
    assert sign_in.form.tenant.client.value() == tenant.directory.apps[0]["appId"]


def test_more_proof_after_the_plan(guide: ClientGuideDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """A tenant that wants more proof in the middle leads back to the browser, and then to the end."""
    look(qtbot, guide)
    tenant.faults.add(DemoStep.GRAPH, DemoFault.CLAIMS)
    panel = guide.register
    press(qtbot, guide, "register.create")
    qtbot.waitUntil(panel.wait.for_me.isVisible)
    click(qtbot, panel.wait.for_me)
    qtbot.waitUntil(lambda: not panel.is_at_work)
    assert "ready" in text_of(guide, "register.found")
    assert find(guide, QPushButton, "register.copy").isVisible()


@pytest.mark.parametrize("by_key", [False, True])
def test_cancel_answers_at_once(guide: ClientGuideDialog, tenant: DemoTenant, qtbot: QtBot, *, by_key: bool) -> None:
    """Cancel and Escape stop the sign-in and the work, say what that leaves, and close nothing."""
    panel = guide.register
    press(qtbot, guide, "register.start")
    qtbot.waitUntil(lambda: bool(panel.wait.address))
    _stop(qtbot, guide, panel.wait.cancel, by_key=by_key)
    assert "Nothing was written" in text_of(guide, "register.status")
    look(qtbot, guide)
    asked = len(tenant.log)
    tenant.faults.add(DemoStep.GRAPH, DemoFault.HANG)
    press(qtbot, guide, "register.create")
    qtbot.waitUntil(lambda: len(tenant.log) > asked)
    _stop(qtbot, guide, panel.back, by_key=by_key)
    tenant.faults.clear()
    assert guide.isVisible()
    look(qtbot, guide)
    press(qtbot, guide, "register.create")
    qtbot.waitUntil(lambda: not panel.is_at_work)
    assert len(tenant.directory.apps) == 1


def _stop(qtbot: QtBot, guide: ClientGuideDialog, button: QPushButton, *, by_key: bool) -> None:
    """Stop what is at work by *button* or by Escape."""
    if by_key:
        qtbot.keyClick(guide, Qt.Key.Key_Escape)
    else:
        click(qtbot, button)
    qtbot.waitUntil(lambda: not guide.register.is_at_work)
    settle()


def test_closing_while_it_works(
    guide: ClientGuideDialog, sign_in: SignInDialog, tenant: DemoTenant, qtbot: QtBot
) -> None:
    """Closing in the middle waits for no answer."""
    look(qtbot, guide)
    tenant.faults.add(DemoStep.GRAPH, DemoFault.HANG)
    press(qtbot, guide, "register.create")
    guide.reject()
    settle()
    assert sign_in.findChildren(ClientGuideDialog) == []
    assert tenant.directory.apps == []


def test_a_name_that_is_none(guide: ClientGuideDialog, tenant: DemoTenant, qtbot: QtBot) -> None:
    """It is told at its field, and nobody is asked to sign in."""
    type_over(qtbot, guide.register.name, " ")
    press(qtbot, guide, "register.start")
    assert "1 to 120 characters" in text_of(guide, "register.name.wrong")
    assert not any("authorize" in one.path for one in tenant.log)


def test_from_the_dialog_of_the_tenant(window: MainWindow, tenant: DemoTenant, qtbot: QtBot) -> None:
    """Its first tab takes the client id too."""
    window.menus.actions["tenant"].trigger()
    dialog = wait_for_dialog(qtbot, window, TenantDialog)
    dialog._open_url = lambda _address: True
    qtbot.waitUntil(dialog.checks.start.isEnabled)
    dialog.tabs.setCurrentIndex(0)
    settle()
    click(qtbot, dialog.tenant.guide)
    guide = wait_for_dialog(qtbot, dialog, ClientGuideDialog)
    look(qtbot, guide)
    press(qtbot, guide, "register.create")
    qtbot.waitUntil(lambda: not guide.register.is_at_work)
    assert dialog.tenant.client.value() == tenant.directory.apps[0]["appId"]
    guide.reject()
    settle()
