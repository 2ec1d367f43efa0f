"""The card of the bulk token: its state in words, what it offers, and from the demo tenant to a package and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from app.core.secret import Secret
from app.enrol.tenant.checklist import CHECKS, DYNAMIC_RULE
from app.model.project import Administrator, Join
from app.model.token import DEMO_AUTHORITY, DEMO_PREFIX, Token
from app.packager.describe.describe import describe
from app.packager.read.bulk_token import read_bulk_token
from app.packager.read.package import open_package
from app.ui.enrol.checklist_dialog import ChecklistDialog
from app.ui.enrol.sign_in_state import SignInState
from app.ui.finish.build_panel import BuildState as Build
from app.ui.finish.page import FinishPage
from tests.ui.stage.demo_window import VARIABLES, open_sign_in, start_demo, wait_for
from tests.ui.stage.hand import click, find, text_of, wait_for_dialog
from tests.ui.stage.scene import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

TOKEN = Secret("0." + "A" * 200)
NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what changes trust and ways."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    """Show the page of accounts, with Entra ID chosen."""
    window.session.edit("account.join", Join.ENTRA)
    window.shell.go("account")
    settle()
    return window


def press(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Press the button called *name* of the card with the keyboard, wherever the layout has it by now."""
    button = find(window, QPushButton, f"account.entra.{name}")
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)


def action(window: MainWindow, name: str) -> QAction:
    """Return what is called *name* in the menu of the card."""
    found = window.findChild(QAction, f"account.entra.{name}")
    assert isinstance(found, QAction)
    return found


def give(window: MainWindow, **entra: object) -> None:
    """Let the project have a token."""
    account = window.session.project.account
    new = replace(account, entra=replace(Token(), **entra))  # type: ignore[arg-type]  # fields of Token
    window.session.replace(replace(window.session.project, account=new))
    settle()


@pytest.mark.parametrize(
    ("left", "title", "badge"),
    [
        (timedelta(days=29, hours=5), "✓ The token works", "29 days left"),
        (timedelta(days=13), "⚠ The token ends soon", "12 days left"),
        (timedelta(hours=2), "⚠ The token ends soon", "less than a day left"),
        (timedelta(days=-3, hours=-1), "✕ The token has ended", "ended 3 days ago"),
        (None, "There is a token; its end is not known", ""),
    ],
)
def test_state_in_words(page: MainWindow, left: timedelta | None, title: str, badge: str) -> None:
    """The card says whether the token works, and for how long; where the end is known, a reminder is offered."""
    give(page, token=TOKEN, expiry=NOW + left if left else None, account="package_1@contoso.com", tenant="a tenant")
    assert text_of(page, "account.entra.state") == title
    assert text_of(page, "account.entra.badge") == badge
    assert action(page, "remind").isVisible() is (left is not None)
    assert find(page, QPushButton, "account.entra.renew").isVisible()
    assert not find(page, QPushButton, "account.entra.get").isVisible()
    assert not find(page, QLabel, "account.entra.demo").isVisible()
    assert TOKEN.reveal() not in "".join(label.text() for label in page.findChildren(QLabel))


def test_without_a_token(page: MainWindow) -> None:
    """Without a token the card says so, and offers to get one first of all."""
    assert text_of(page, "account.entra.state") == "There is no token yet"
    get = find(page, QPushButton, "account.entra.get")
    assert get.property("primary") is True
    assert not find(page, QPushButton, "account.entra.renew").isVisible()
    assert [name for name in ("again", "take", "check", "remind") if action(page, name).isVisible()] == [
        "take",
        "check",
    ]
    give(page, token=TOKEN)
    assert not get.isVisible()
    assert action(page, "again").isVisible()


def test_the_card_has_no_empty_room(page: MainWindow) -> None:
    """What is folded leaves none behind."""
    card = page.shell.page.token  # type: ignore[attr-defined]  # the page of accounts has one
    settle()
    fold, advice = card.more, card.advice
    gap = advice.mapTo(card, QPoint()).y() - fold.mapTo(card, QPoint(0, fold.height())).y()
    assert gap < fold.height(), "rows that are folded leave no gap"


def test_the_reminder(page: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The calendar file names the account and the end, and holds no token."""
    give(
        page, token=TOKEN, expiry=NOW + timedelta(days=30), account="package_1@contoso.com", package_id="1", tenant="t"
    )
    action(page, "remind").trigger()
    dialog = wait_for_dialog(qtbot, page, QFileDialog)
    target = tmp_path / "end.ics"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(target.exists)
    text = target.read_text(encoding="utf-8").replace("\r\n ", "")
    assert "package_1@contoso.com" in text
    assert f"{NOW + timedelta(days=30):%Y%m%dT%H%M%SZ}" in text
    assert TOKEN.reveal() not in text
    qtbot.waitUntil(lambda: "Saved" in text_of(page, "account.entra.said"))


def test_the_checklist(page: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The checklist is shown whole, its rule copied, and the page to print written."""
    action(page, "check").trigger()
    dialog = wait_for_dialog(qtbot, page, ChecklistDialog)
    shown = dialog.text.toPlainText()
    assert all(check.title in shown for check in CHECKS)
    assert "☐ You may join devices" in shown
    dialog.text.anchorClicked.emit(QUrl("tick:join_person"))
    qtbot.waitUntil(lambda: "✓ You may join devices" in dialog.text.toPlainText())
    dialog.text.anchorClicked.emit(QUrl("untick:join_person"))
    qtbot.waitUntil(lambda: "☐ You may join devices" in dialog.text.toPlainText())
    click(qtbot, dialog.copy)
    assert QApplication.clipboard().text() == DYNAMIC_RULE
    click(qtbot, dialog.save)
    chooser = wait_for_dialog(qtbot, dialog, QFileDialog)
    target = tmp_path / "list.html"
    chooser.fileSelected.emit(str(target))
    chooser.close()
    qtbot.waitUntil(target.exists)
    assert CHECKS[0].title in target.read_text(encoding="utf-8")


def build(window: MainWindow, qtbot: QtBot) -> FinishPage:
    """Wait until the last page has built the package."""
    qtbot.waitUntil(lambda: window.shell.walk.current == "finish")
    page = window.shell.page
    assert isinstance(page, FinishPage)
    qtbot.waitUntil(lambda: page.panel.state in (Build.DONE, Build.FAILED))
    return page


def settings_of(file: Path) -> list[str]:
    """Return the settings in the package *file*."""
    with open_package(file) as package:
        return [one.node for one in describe(package).settings]


def test_from_the_tenant_to_a_package_and_a_renewal(page: MainWindow, qtbot: QtBot) -> None:
    """A token got by clicking is in the package with its authority; a renewal keeps the id and raises the version."""
    project = page.session.project
    administrator = Administrator(name="setup", password=Secret("Tr0ub4dor&3x"))
    page.session.replace(replace(project, account=replace(project.account, administrator=administrator)))
    start_demo(page, qtbot)
    dialog = open_sign_in(page, qtbot, "account.entra.get")
    click(qtbot, dialog.form.for_me)
    wait_for(qtbot, dialog, SignInState.RESULT)
    click(qtbot, dialog.grant.use)
    settle()
    page.session.edit("package.name", "Contoso")
    page.shell.go("finish")
    settle()
    finish = page.shell.page
    assert isinstance(finish, FinishPage)
    click(qtbot, finish.panel.build)
    build(page, qtbot)
    assert finish.panel.state is Build.DONE, [str(one) for one in page.session.problems]
    outcome = finish.result.built
    assert outcome is not None
    assert page.session.folder
    file = page.session.folder / "Contoso.ppkg"
    token = page.session.project.account.entra
    found = read_bulk_token(file)
    assert (found.token, found.authority) == (token.token, DEMO_AUTHORITY)
    assert {"AADJ/Authority", "AADJ/BPRT"} <= set(settings_of(file))
    old = page.session.project.package

    dialog = open_sign_in(finish, qtbot, "build.renew")
    assert "Renew" in dialog.windowTitle()
    click(qtbot, dialog.form.for_me)
    wait_for(qtbot, dialog, SignInState.RESULT)
    assert "version" in text_of(dialog, "sign_in.next")
    click(qtbot, dialog.grant.use)
    build(page, qtbot)
    qtbot.waitUntil(lambda: finish.result.built not in (None, outcome))
    again = finish.result.built
    assert again is not None
    renewed = read_bulk_token(file)
    assert renewed.token == page.session.project.account.entra.token != token.token
    assert renewed.token.reveal().startswith(DEMO_PREFIX)
    assert page.session.project.package.id == old.id
    assert float(again.version) > float(outcome.version)


def test_a_demo_token_is_built_during_the_demo_only(page: MainWindow, qtbot: QtBot) -> None:
    """The rule against demo tokens stays in sight while the demo runs, and stops the build once it does not."""
    start_demo(page, qtbot)
    dialog = open_sign_in(page, qtbot, "account.entra.get")
    click(qtbot, dialog.form.for_me)
    wait_for(qtbot, dialog, SignInState.RESULT)
    click(qtbot, dialog.grant.use)
    settle()
    page.session.check_now()
    assert any(problem.code == "token_demo" for problem in page.session.problems)
    page.menus.actions["demo"].trigger()
    page.shell.go("finish")
    settle()
    finish = page.shell.page
    assert isinstance(finish, FinishPage)
    click(qtbot, finish.panel.build)
    build(page, qtbot)
    assert finish.panel.state is Build.FAILED
