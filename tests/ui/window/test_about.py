"""The box about the program: versions and licences, and what of it goes into a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

import app
from app.core.system.program_parts import program_parts
from app.ui.window.about_dialog import AboutDialog
from tests.ui.stage.hand import click, text_of, wait_for_dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


@pytest.mark.skipif(not list(program_parts()), reason="the program runs here without being installed")
def test_each_part_has_a_version_and_a_licence() -> None:
    """What the program needs is listed with what that needs, under the licences that their makers name."""
    parts = {part.name.lower(): part for part in program_parts()}
    assert {"pyside6_essentials", "shiboken6", "lxml", "msal", "cryptography", "cffi", "requests"} <= set(parts)
    assert not {"pytest", "provisioning-designer"} & set(parts)
    assert all(part.version for part in parts.values())
    assert "LGPL" in parts["pyside6_essentials"].licence
    assert [part.name for part in parts.values() if not part.licence] == []


def test_it_opens_from_the_menu_and_can_be_copied(window: MainWindow, qtbot: QtBot) -> None:
    """The entry of the menu opens it; the copy has versions and nothing of the project."""
    window.menus.actions["about"].trigger()
    dialog = wait_for_dialog(qtbot, window, AboutDialog)
    assert app.__version__ in text_of(dialog, "about.version")
    assert dialog.table.model().rowCount() == len(program_parts())
    click(qtbot, dialog.copy)
    copied = QApplication.clipboard().text()
    assert all(f"{part.name} {part.version}" in copied for part in program_parts())
    assert "Contoso" not in copied
    dialog.reject()
