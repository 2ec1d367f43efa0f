"""A window with a running demo tenant, and what tests of tokens do in it."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from app.ui.demo.switch import demo_of
from app.ui.enrol.sign_in_dialog import SignInDialog
from tests.ui.stage.hand import click, find, wait_for_dialog

if TYPE_CHECKING:
    from typing import Self

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.enrol.demo.tenant import DemoTenant
    from app.ui.enrol.sign_in_state import SignInState
    from app.ui.window.window import MainWindow

CLIENT = "11111111-2222-4333-8444-555555555555"
VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTPS_PROXY", "HTTP_PROXY",
             "ALL_PROXY", "NO_PROXY")  # fmt: skip
"""What changes trust and ways."""


def start_demo(window: MainWindow, qtbot: QtBot) -> DemoTenant:
    """Start the demo tenant in the Help menu, without its waits."""
    window.menus.actions["demo"].trigger()
    demo = demo_of(window.session)
    qtbot.waitUntil(lambda: demo.is_on)
    assert demo.tenant is not None
    demo.tenant.bulk_polls_before_success = 0
    demo.tenant.device_polls_before_success = 0
    return demo.tenant


def open_sign_in(parent: QWidget, qtbot: QtBot, button: str) -> SignInDialog:
    """Click the button, or choose in the menu, what is called *button*, and return the dialog, once it is ready."""
    action = parent.findChild(QAction, button)
    if isinstance(action, QAction):
        action.trigger()
    else:
        click(qtbot, find(parent, QPushButton, button))
    dialog = wait_for_dialog(qtbot, parent, SignInDialog)
    qtbot.waitUntil(dialog.form.with_browser.isEnabled)
    return dialog


def wait_for(qtbot: QtBot, dialog: SignInDialog, *states: SignInState) -> None:
    """Wait until *dialog* is at one of *states*."""
    qtbot.waitUntil(lambda: dialog.state in states)


_SLOW = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "subprocess.Popen", "time.sleep"}


class HoldUps:
    """What the window's thread did of what can take long, by the interpreter's own word, until the block ends."""

    _now: ClassVar[list[HoldUps]] = []
    _watches: ClassVar[bool] = False

    def __init__(self) -> None:
        """Begin with nothing."""
        self.seen: list[str] = []

    def __enter__(self) -> Self:
        """Look from now on."""
        if not HoldUps._watches:
            sys.addaudithook(HoldUps._see)  # it stays for the life of the process
            HoldUps._watches = True
        HoldUps._now.append(self)
        return self

    def __exit__(self, *_: object) -> None:
        """Look no more."""
        HoldUps._now.remove(self)

    @staticmethod
    def _see(event: str, facts: tuple[Any, ...]) -> None:
        if event in _SLOW and threading.current_thread() is threading.main_thread():
            for one in HoldUps._now:
                one.seen.append(f"{event} {facts}")
