"""The palette: it lists what can be done, finds it by what people call it, in both languages, and does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from app.core.text import Sentence
from app.ui.enrol.tenant_dialog import TenantDialog
from app.ui.look.language import other_texts, set_language, translated
from app.ui.palette.dialog import PaletteDialog
from app.ui.palette.entry import Entry, EntryKind
from app.ui.palette.inner import INNER
from app.ui.palette.search import PaletteIndex
from app.ui.window.about_dialog import AboutDialog
from tests.ui.stage.hand import open_dialog, wait_for_dialog
from tests.ui.stage.palette import hard_to_find

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

_DONE = (EntryKind.ACTION, EntryKind.INNER)


def test_every_action_is_found_by_two_words_in_both_languages(window: MainWindow) -> None:
    """Generated from the menus, all pages of a project, and the table of dialogs: none needs its very name."""
    for section in window.shell.walk.scenario.sections:
        window.shell.page_of(section.key)
    menus = {action.text() for action in window.menus.actions.values()}
    for language in ("en", "fr"):
        set_language(language)
        entries = [entry for entry in window.palette_key.entries() if entry.kind in _DONE]
        assert len(entries) > len(menus) + len(INNER)
        assert hard_to_find(entries, language) == []


def test_words_of_dialogs_are_those_of_the_dialogs() -> None:
    """Each text of the table is one that a dialog shows: it is among the translated ones."""
    set_language("fr")
    assert [inner.text for inner in INNER if translated(Sentence(inner.text)) == inner.text] == []


def _entry(label: str, where: str = "") -> Entry:
    return Entry(key=label, label=label, where=where, kind=EntryKind.ACTION, run=lambda: None)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("build", "Build package"),
        ("stick copy", "Copy a package to USB sticks"),
        ("générer", "Build package"),
        ("cle usb", "Copy a package to USB sticks"),
        ("pakcage build", "Build package"),
        ("inspect zebra", "Inspect a package"),
        ("journaux", "Find out why a device failed"),
        ("TOOLS compare", "Compare two packages"),
    ],
)
def test_words_in_any_order_and_language(words: str, first: str) -> None:
    """Words of the label, of the menu and of other people find, misspelt or not; a word too much does not hide."""
    labels = (
        "Copy a package to USB sticks", "Build package", "Inspect a package", "Compare two packages",
        "Find out why a device failed", "Save",
    )  # fmt: skip
    index = PaletteIndex(tuple(_entry(label, "Tools") for label in labels), other_texts())
    assert index.find(words)[0].label == first


def test_the_keyboard_alone_does_it(window: MainWindow, qtbot: QtBot) -> None:
    """Ctrl+K, words, an arrow and Enter: an action runs, a field has the keyboard, a setting is shown."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = wait_for_dialog(qtbot, window, PaletteDialog)
    qtbot.keyClicks(palette.line, "version")
    assert palette.found[0].label == "About Provisioning Designer"
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    about = wait_for_dialog(qtbot, window, AboutDialog)
    about.accept()
    window.menus.actions["palette"].trigger()
    palette = open_dialog(window, PaletteDialog)
    qtbot.keyClicks(palette.line, "computer name")
    qtbot.waitUntil(lambda: any(entry.kind is EntryKind.SETTING for entry in palette.found))
    setting = next(entry for entry in palette.found if entry.kind is EntryKind.SETTING)
    for _ in range(palette.found.index(setting)):
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shell.walk.current == "settings")
    window.menus.actions["palette"].trigger()
    palette = open_dialog(window, PaletteDialog)
    qtbot.keyClicks(palette.line, "device name")
    qtbot.waitUntil(lambda: palette.found[0].key == "field.device.name")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.focusWidget() is window.findChild(QLineEdit, "device.name"))


def test_pages_that_nobody_saw_are_found(window: MainWindow, qtbot: QtBot) -> None:
    """A field and a button of a page that is not built yet are found a moment later; what was chosen stays."""
    assert "account" not in window.shell.pages
    window.menus.actions["palette"].trigger()
    palette = open_dialog(window, PaletteDialog)
    qtbot.keyClicks(palette.line, "password")
    qtbot.waitUntil(lambda: "field.account.administrator.password" in {entry.key for entry in palette.found})
    assert "account.password.make" in {entry.key for entry in palette.found}
    assert palette.list.currentRow() == 0


def test_an_action_of_a_dialog_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    """*Revoke* is found in the window; in the dialog that it opens Ctrl+K lists what can be done there."""
    entry = next(one for one in window.palette_key.entries() if one.key == "inner.tenant.list")
    entry.run()
    dialog = wait_for_dialog(qtbot, window, TenantDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut, "palette.key") is not None)
    key = dialog.findChild(QShortcut, "palette.key")
    assert isinstance(key, QShortcut)
    key.activated.emit()
    palette = open_dialog(dialog, PaletteDialog)
    assert "tenant.close" in {entry.key.removeprefix("dialog.") for entry in palette.found}
    qtbot.keyClicks(palette.line, "close")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())


def test_what_is_not_possible_now_is_found_and_not_done(window: MainWindow, qtbot: QtBot) -> None:
    """*Undo* without a step to undo is listed, says why nothing happens, and the palette stays."""
    window.menus.actions["palette"].trigger()
    palette = open_dialog(window, PaletteDialog)
    qtbot.keyClicks(palette.line, "undo")
    assert palette.found[0].label == "Undo"
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.state.text() == "This is not possible now."
