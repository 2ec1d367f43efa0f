"""A window with a running demo tenant, and what tests of tokens do in it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from app.ui.demo_switch import demo_of
from app.ui.sign_in_dialog import SignInDialog
from tests.ui.widgets import click, find, wait_for_dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.enrol.demo_tenant import DemoTenant
    from app.ui.sign_in_state import State
    from app.ui.window import MainWindow

CLIENT = "11111111-2222-4333-8444-555555555555"
VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTPS_PROXY", "HTTP_PROXY",
             "ALL_PROXY", "NO_PROXY")  # fmt: skip
"""What changes trust and ways."""


def start_demo(window: MainWindow, qtbot: QtBot) -> DemoTenant:
    """Start the demo tenant in the Help menu, without its waits."""
    window.menus.actions["demo"].trigger()
    demo = demo_of(window.session)
    qtbot.waitUntil(lambda: demo.is_on, timeout=10_000)
    assert demo.tenant is not None
    demo.tenant.bulk_polls_before_success = 0
    demo.tenant.device_polls_before_success = 0
    return demo.tenant


def open_sign_in(parent: QWidget, qtbot: QtBot, button: str) -> SignInDialog:
    """Click the button called *button* and return the dialog, once it is ready."""
    click(qtbot, find(parent, QPushButton, button))
    dialog = wait_for_dialog(qtbot, parent, SignInDialog)
    qtbot.waitUntil(dialog.form.with_browser.isEnabled, timeout=10_000)
    return dialog


def wait_for(qtbot: QtBot, dialog: SignInDialog, *states: State) -> None:
    """Wait until *dialog* is at one of *states*."""
    qtbot.waitUntil(lambda: dialog.state in states, timeout=15_000)


class Pulse(QObject):
    """Measures the longest time in which the event loop did nothing."""

    def __init__(self) -> None:
        """Measure from now on."""
        super().__init__()
        self.longest = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now
