"""Fixtures of the tests in ``tests/ui/finish``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.finish.test_page import GOOD, show

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.finish.page import FinishPage
    from app.ui.window.window import MainWindow


@pytest.fixture
def page(window: MainWindow, tmp_path: Path) -> FinishPage:
    """Show the page of a project without errors."""
    return show(window, tmp_path / "Good.wcdproj", GOOD)
