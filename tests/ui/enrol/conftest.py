"""What tests of sign-in in the window share: no proxies, no bundles of certificates, and a demo tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.enrol.conftest import plain_environment
from tests.ui.stage.demo_window import start_demo

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.enrol.demo.tenant import DemoTenant
    from app.ui.window.window import MainWindow

__all__ = ["plain_environment"]


@pytest.fixture
def tenant(window: MainWindow, qtbot: QtBot) -> DemoTenant:
    """A running demo tenant in the window."""
    return start_demo(window, qtbot)
