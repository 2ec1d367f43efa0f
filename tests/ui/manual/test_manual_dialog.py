"""*Help › Documentation*: the manual in the language of the window, searched, and reached from F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QListWidget, QTextBrowser

from app.jobs.manual.manual import TOPICS
from app.jobs.manual.page import Page
from app.ui.look.language import set_language
from app.ui.manual.manual_dialog import ManualDialog
from tests.ui.stage.dialogs import finish_jobs
from tests.ui.stage.hand import find
from tests.ui.stage.scene import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def wait(dialog: ManualDialog) -> None:
    """Wait until the manual is read, and the page is there as a whole."""
    settle()
    finish_jobs(dialog)
    while not dialog.reader.is_whole:
        QApplication.processEvents()


def opened(window: MainWindow) -> ManualDialog:
    """Open the documentation by its menu, and wait until it is read."""
    window.menus.actions["manual"].trigger()
    dialog = window.findChild(ManualDialog)
    assert isinstance(dialog, ManualDialog)
    wait(dialog)
    return dialog


def test_a_long_page_is_put_in_bit_by_bit(window: MainWindow) -> None:
    """The window does not wait for a long page, which comes whole and in order; the part asked for is shown then."""
    dialog = ManualDialog(None, window)
    finish_jobs(dialog)
    text = "# Long {#long}\n" + "".join(
        f"\n## Part {number} {{#part{number}}}\n\n- `word`: {'text ' * 300}\n" for number in range(12)
    )
    dialog.reader.show_manual(Page("long", text).shown())
    assert "Part 11" not in dialog.reader.toPlainText()
    dialog.reader.show_heading(9)
    wait(dialog)
    heads = [line for line in dialog.reader.toPlainText().splitlines() if line.startswith("Part ")]
    assert heads == [f"Part {number}" for number in range(12)]
    assert dialog.reader.textCursor().block().text() == "Part 8"


def titles(dialog: ManualDialog) -> list[str]:
    """Return the lines of the list at the left."""
    contents = find(dialog, QListWidget, "manual.contents")
    return [contents.item(number).text() for number in range(contents.count())]


def test_it_shows_every_page(window: MainWindow) -> None:
    """Each topic is in the contents and shown when it is chosen; the window stays usable, and one manual is enough."""
    dialog = opened(window)
    assert not dialog.isModal()
    assert len(titles(dialog)) == len(TOPICS) - 1  # the commands are those of the process that opened the window
    text = find(dialog, QTextBrowser, "manual.text")
    assert text.toPlainText().startswith("Start in ten minutes")
    for number, title in enumerate(titles(dialog)):
        dialog.list.setCurrentRow(number)
        assert text.toPlainText().startswith(title)
        assert "{#" not in text.toPlainText()
    assert opened(window) is dialog


def test_links_lead_within_the_manual(window: MainWindow) -> None:
    """A link to a part of another page shows that part, one to the same page stays on it."""
    dialog = opened(window)
    text = find(dialog, QTextBrowser, "manual.text")
    text.anchorClicked.emit(QUrl("apply.md#image"))
    wait(dialog)
    assert dialog.list.currentItem().text() == "Applying a package"
    assert text.textCursor().block().text() == "In an image"
    text.anchorClicked.emit(QUrl("#vm"))
    assert text.textCursor().block().text() == "In a virtual machine"
    text.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert text.textCursor().block().text() == "In a virtual machine"


def test_search_and_language(window: MainWindow, qtbot: QtBot) -> None:
    """A search lists the parts found and shows the chosen one; a change of language shows the same page in it."""
    dialog = opened(window)
    qtbot.keyClicks(dialog.search, "revoke stick")
    assert "A lost stick: revoke\nTokens and tenants" in titles(dialog)[0]
    dialog.list.setCurrentRow(0)
    wait(dialog)
    assert dialog.reader.textCursor().block().text() == "A lost stick: revoke"
    dialog.search.setText("zebra crossing")
    assert titles(dialog) == []
    assert dialog.found.text()
    dialog.search.clear()
    assert "Tokens and tenants" in titles(dialog)
    set_language("fr")
    wait(dialog)
    wait(dialog)
    assert dialog.windowTitle() == "Documentation"
    assert "Une clé perdue" in dialog.reader.toPlainText()
    assert "Jetons et locataires" in titles(dialog)


def test_commands_of_the_one_who_opened_the_window(window: MainWindow) -> None:
    """The page of all commands is written by the command line, which knows them."""
    dialog = ManualDialog(lambda language: f"# All {{#commands}}\n\n{language}", window)
    finish_jobs(dialog)
    dialog.show_topic("commands")
    assert dialog.reader.toPlainText() == "All\nen"


def test_f1_leads_on_to_the_manual(window: MainWindow) -> None:
    """The help of a page ends with a link to its part of the manual."""
    window.show_help()
    settle()
    assert "[" not in window.help.reader.toPlainText().splitlines()[-1]
    assert 'href="desktop.md#device"' in window.help.reader.toHtml()
    window.help.reader.anchorClicked.emit(QUrl("desktop.md#device"))
    dialog = window.findChild(ManualDialog)
    assert isinstance(dialog, ManualDialog)
    wait(dialog)
    assert dialog.reader.textCursor().block().text() == "Set up device"
