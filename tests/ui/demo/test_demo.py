"""The demo tenant in the window: the menu, the banner, and its end with the window."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from app.model.project import Join
from app.ui.demo.banner import DemoBanner
from app.ui.demo.switch import demo_of
from tests.ui.stage.demo_window import VARIABLES, HoldUps, open_sign_in, start_demo
from tests.ui.stage.hand import click, find, settle, wait_for_dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what changes trust and ways."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def answers(port: int) -> bool:
    """Tell whether somebody listens on *port*."""
    with socket.socket() as sock:
        return sock.connect_ex(("127.0.0.1", port)) == 0


def test_menu_and_banner(window: MainWindow, qtbot: QtBot) -> None:
    """The menu starts the demo tenant without holding up the window; the banner says so and has the way out."""
    banner = find(window, DemoBanner, "demo.banner")
    action = window.menus.actions["demo"]
    assert not banner.isVisible()
    with HoldUps() as hold_ups:
        tenant = start_demo(window, qtbot)
    assert hold_ups.seen == []
    settle()
    assert action.isChecked()
    assert banner.isVisible()
    assert banner.width() == window.width()
    assert "join no device" in find(banner, QLabel, "demo.words").text()
    assert answers(tenant.port)
    window.session.take(None)
    assert banner.isVisible()
    click(qtbot, find(banner, QPushButton, "demo.end"))
    assert not answers(tenant.port)
    assert not banner.isVisible()
    assert not action.isChecked()
    action.trigger()
    qtbot.waitUntil(lambda: demo_of(window.session).is_on)
    assert banner.isVisible()


def test_it_ends_with_the_window(window: MainWindow, qtbot: QtBot) -> None:
    """Closing the window stops the demo tenant, also one that is still starting."""
    tenant = start_demo(window, qtbot)
    ports = [tenant.port]
    window.close()
    assert not any(map(answers, ports))
    window.show()
    window.menus.actions["demo"].trigger()
    window.close()
    settle()
    assert not demo_of(window.session).is_on
    assert demo_of(window.session)._running == []


def test_only_the_demo_can_be_chosen_while_it_runs(window: MainWindow, qtbot: QtBot) -> None:
    """The dialog uses the demo tenant while it runs, and offers the real clouds when it does not."""
    window.session.edit("account.join", Join.ENTRA)
    window.shell.go("account")
    settle()
    start_demo(window, qtbot)
    dialog = open_sign_in(window, qtbot, "account.entra.get")
    assert dialog.sign.isVisible()
    assert dialog.form.for_me.isVisible()
    assert [dialog.form.tenant.cloud.itemData(row) for row in range(dialog.form.tenant.cloud.count())] == ["demo"]
    dialog.reject()
    settle()
    window.menus.actions["demo"].trigger()
    dialog = open_sign_in(window, qtbot, "account.entra.get")
    assert not dialog.sign.isVisible()
    assert dialog.form.tenant.cloud.count() >= 3
    assert dialog.form.tenant.tenant.value() == ""


def test_a_failed_start_is_told(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A demo tenant that cannot start is told in a message, and the menu shows that it is off."""

    def fail(**_named: object) -> None:
        raise OSError(13, "Permission denied")

    monkeypatch.setattr("app.enrol.demo.tenant.DemoTenant", fail)
    window.menus.actions["demo"].trigger()
    box = wait_for_dialog(qtbot, window, QMessageBox)
    assert "Permission denied" in box.text()
    box.close()
    assert not window.menus.actions["demo"].isChecked()
