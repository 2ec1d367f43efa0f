"""Fixtures of the tests in ``tests/ui/pages``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.pages.account import AccountPage

if TYPE_CHECKING:
    from app.ui.window.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> AccountPage:
    """Show the page of a new project."""
    window.shell.go("account")
    found = window.shell.page
    assert isinstance(found, AccountPage)
    return found
