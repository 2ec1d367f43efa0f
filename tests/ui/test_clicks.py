"""From nothing to a finished stick in the demo tenant, by mouse and keyboard: how many clicks and keys that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.model.project import Join
from app.model.scenario import ScenarioKind
from app.ui.deliver.dialog import DeliverDialog
from app.ui.deliver.run import DeliveryState
from app.ui.enrol.sign_in_dialog import SignInDialog
from app.ui.enrol.sign_in_state import SignInState
from app.ui.finish.build_panel import BuildState
from app.ui.finish.page import FinishPage
from app.ui.pages.account import AccountPage
from app.ui.pages.device import DevicePage
from app.ui.pages.network import NetworkPage
from app.ui.pages.wifi_card import WifiCard
from app.ui.project.new_project_dialog import NewProjectDialog
from app.ui.widgets.field import SecretField
from tests.ui.stage.demo_window import VARIABLES, start_demo
from tests.ui.stage.hand import click as click_at
from tests.ui.stage.hand import find, settle, wait_for_dialog
from tests.ui.stage.sticks import Sticks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

NAME, PC, SSID, WORD, ADMIN = "Lyon", "LY-%SERIAL%", "Depot", "Regen-im-Oktober-9001", "helpdesk"
TYPED = len(NAME + PC + SSID + WORD + ADMIN + WORD)
"""The characters that nobody can spare: what the administrator decides."""

MOST_CLICKS, MOST_KEYS = 24, 4
"""The bounds: clicks, and keys beyond what is typed. A change that needs more has to say why."""

_NONE = Qt.KeyboardModifier.NoModifier


class Counter:
    """A hand at mouse and keyboard that counts."""

    def __init__(self, qtbot: QtBot) -> None:
        """Begin with nothing."""
        self._bot = qtbot
        self.clicks = self.keys = 0
        self.log: list[str] = []

    def click(self, widget: QWidget) -> None:
        """Click *widget* once."""
        self.clicks += 1
        self.log.append(widget.objectName() or type(widget).__name__)
        click_at(self._bot, widget)

    def type(self, widget: QWidget, text: str) -> None:
        """Type *text* into *widget*; a click comes first where the keyboard is elsewhere."""
        if not widget.hasFocus():
            self.click(widget)
        self.keys += len(text)
        self._bot.keyClicks(widget, text)

    def press(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press *key* once, with *modifier* held."""
        self.keys += 1
        self._bot.keyClick(widget, key, modifier)


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what changes trust and ways."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_from_the_start_page_to_a_finished_stick(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A project, a name, a network, a token, an administrator, the package, the stick, ejected: within the bounds."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path / "documents"))
    sticks = Sticks(tmp_path / "media")
    monkeypatch.setattr("app.jobs.drives.list_drives", sticks)
    monkeypatch.setattr("app.ui.deliver.drive_watch._INTERVAL", 20)
    ejected: list[str] = []
    monkeypatch.setattr("app.jobs.drives.eject", lambda drive: ejected.append(drive.label))
    root = sticks.plug("SETUP")
    start_demo(window, qtbot)
    window.close_project()
    settle()
    hand = Counter(qtbot)

    hand.click(window.start.scenarios[ScenarioKind.DESKTOP])
    new = wait_for_dialog(qtbot, window, NewProjectDialog)
    hand.press(new.name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.type(new.name, NAME)
    qtbot.waitUntil(new.make.isEnabled)
    with qtbot.waitSignal(window.documents.opened):
        hand.click(new.make)
    shell = window.shell
    qtbot.waitUntil(lambda: isinstance(shell.page, DevicePage))
    settle()
    device = shell.page
    assert isinstance(device, DevicePage)
    hand.type(device._name.editor, PC)
    hand.click(shell.next)
    network = shell.page
    assert isinstance(network, NetworkPage)
    settle()
    hand.type(network.first, SSID[0])
    card = network.wifi.cards[0]
    assert isinstance(card, WifiCard)
    settle()
    hand.type(card._ssid.editor, SSID[1:])
    hand.press(card._ssid.editor, Qt.Key.Key_Tab)
    hand.press(QApplication.focusWidget() or card, Qt.Key.Key_Tab)
    hand.type(find(card, SecretField, f"{card.place}.key").line, WORD)
    hand.click(shell.next)
    account = shell.page
    assert isinstance(account, AccountPage)
    settle()
    if window.session.project.account.join is not Join.ENTRA:
        hand.click(account._choice.buttons[Join.ENTRA])
    hand.click(find(account, QPushButton, "account.entra.get"))
    dialog = wait_for_dialog(qtbot, window, SignInDialog)
    qtbot.waitUntil(dialog.form.for_me.isEnabled)
    hand.click(dialog.form.for_me)
    qtbot.waitUntil(lambda: dialog.state is SignInState.RESULT)
    hand.click(dialog.grant.use)
    settle()
    hand.type(account._name.editor, ADMIN)
    hand.type(find(account, SecretField, "account.administrator.password").line, WORD)
    for _ in range(len(shell.walk.scenario.sections)):
        if isinstance(shell.page, FinishPage):
            break
        hand.click(shell.next)
        settle()
    finish = shell.page
    assert isinstance(finish, FinishPage)
    hand.click(finish.panel.build)
    qtbot.waitUntil(lambda: finish.panel.state in (BuildState.DONE, BuildState.FAILED))
    assert finish.panel.state is BuildState.DONE, [str(one) for one in window.session.problems]
    hand.click(finish.result.deliver)
    deliver = wait_for_dialog(qtbot, window, DeliverDialog)
    deliver.drives.watch._timer.setInterval(20)
    row = deliver.drives.rows
    qtbot.waitUntil(lambda: "SETUP" in row and row["SETUP"].survey is not None)
    hand.press(row["SETUP"].box, Qt.Key.Key_Space)
    hand.click(deliver.copy)
    qtbot.waitUntil(lambda: deliver.state is DeliveryState.DONE)
    hand.click(row["SETUP"].eject)
    qtbot.waitUntil(lambda: bool(ejected))
    qtbot.waitUntil(lambda: "can be taken out" in row["SETUP"].status.text())
    hand.click(deliver.leave)
    assert [path.suffix for path in sorted(root.iterdir())] == [".cat", ".ppkg"]
    extra = hand.keys - TYPED
    print(f"{hand.clicks} clicks, {hand.keys} keys, {extra} beyond what is typed: {', '.join(hand.log)}")
    assert hand.clicks <= MOST_CLICKS, hand.log
    assert extra <= MOST_KEYS
