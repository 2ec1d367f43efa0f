"""The page *Finish*: summary, problems as links, package details, building and its end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox

from app.core.secret import Secret
from app.model.project import (
    Account,
    Administrator,
    Application,
    Device,
    Join,
    Owner,
    Package,
    Project,
)
from app.model.store.project_store import open_project, save_project
from app.ui.finish.build_panel import BuildState
from app.ui.finish.page import FinishPage
from app.ui.widgets.fold_button import FoldButton
from tests.ui.stage.hand import click, find, type_over
from tests.ui.stage.scene import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


GOOD = Project(
    package=Package(id="{11111111-2222-3333-4444-555555555555}", name="Contoso", description="Laptops"),
    device=Device(name="PC-%SERIAL%"),
    account=Account(join=Join.LOCAL, administrator=Administrator(name="ops", password=Secret("Sommer-2026-regnet"))),
)


def show(window: MainWindow, path: Path, project: Project, *, passphrase: Secret | None = None) -> FinishPage:
    """Save *project* as *path*, open it in *window* and show the last page."""
    save_project(project, path, passphrase=passphrase)
    window.session.take(open_project(path, passphrase))
    window.session.replace(project)
    window.shell.go("finish")
    page = window.shell.page
    assert isinstance(page, FinishPage)
    return page


def end(qtbot: QtBot, page: FinishPage) -> BuildState:
    """Wait until the build has ended, and tell how."""
    ends = (BuildState.IDLE, BuildState.DONE, BuildState.FAILED)
    qtbot.waitUntil(lambda: page.panel.state in ends)
    return page.panel.state


def test_details_by_hand(page: FinishPage, window: MainWindow, qtbot: QtBot) -> None:
    """Typing and choosing gives exactly the details that were meant, and undo takes each back."""
    page.details.unfold()
    settle()
    type_over(qtbot, find(page, QLineEdit, "package.name"), "Fabrikam")
    type_over(qtbot, find(page, QLineEdit, "package.version"), "2.5")
    type_over(qtbot, find(page, QPlainTextEdit, "package.description"), "Desktops")
    qtbot.keyClick(find(page, QComboBox, "package.owner"), Qt.Key.Key_Up)
    type_over(qtbot, find(page, QSpinBox, "package.rank"), "7")
    old = window.session.project.package.id
    assert window.session.project.package == Package(
        id=old, name="Fabrikam", version="2.5", description="Desktops", owner=Owner.MOBILE_OPERATOR, rank=7
    )
    click(qtbot, find(page, QPushButton, "package.id.new"))
    assert window.session.project.package.id != old
    assert find(page, QLineEdit, "package.id").text() == window.session.project.package.id
    window.undo()
    assert window.session.project.package.id == old
    assert find(page, QLineEdit, "package.id").text() == old


def test_model_is_shown_in_the_details(page: FinishPage, window: MainWindow) -> None:
    """What the model says is what the fields show, also a rank that is out of range."""
    changed = Package(id="{x}", name="n", version="9.9", description=None, owner=Owner.OEM, rank=200)
    window.session.replace(Project(package=changed))
    assert find(page, QLineEdit, "package.id").text() == "{x}"
    assert find(page, QLineEdit, "package.version").text() == "9.9"
    assert find(page, QPlainTextEdit, "package.description").toPlainText() == ""
    assert find(page, QComboBox, "package.owner").currentData() == Owner.OEM
    assert find(page, QSpinBox, "package.rank").value() == 200
    assert window.session.project.package == changed


def test_summary_speaks_as_inspect_does(page: FinishPage, window: MainWindow, qtbot: QtBot) -> None:
    """It follows the project, hides secrets, and takes signs of HTML as they are."""
    qtbot.waitUntil(lambda: "Names the PC “PC-%SERIAL%”" in page.summary.text())
    window.session.edit("account.administrator.name", "<b>ops")
    qtbot.waitUntil(lambda: "&lt;b&gt;ops" in page.summary.text())
    assert "Sommer" not in page.summary.text()
    assert page.summary.accessibleName()


def test_summary_tells_what_it_can(page: FinishPage, window: MainWindow, qtbot: QtBot) -> None:
    """An application whose file is missing is left out; the rest is told all the same."""
    window.session.replace(
        Project(
            package=GOOD.package,
            device=GOOD.device,
            applications=(Application(name="a", command_file="gone.exe", command_line="gone.exe /s"),),
        )
    )
    qtbot.waitUntil(lambda: "not told here" in page.summary.text())
    assert "Names the PC" in page.summary.text()


def test_summary_comes_first_and_short(page: FinishPage, window: MainWindow, qtbot: QtBot) -> None:
    """One line an application, names in quotation marks, no setting paths; errors come before it, the rest after."""
    window.session.replace(
        replace(GOOD, applications=(Application(name="Agent <1>", command_file="in/agent.msi", command_line="x"),))
    )
    qtbot.waitUntil(lambda: ("Add applications", "“Agent <1>”: agent.msi") in page.outline.facts)
    words = str(page.outline.facts)
    assert "Local administrator “ops”" in words
    assert "Accounts/" not in words
    assert page.in_detail.isVisible()
    assert not page.summary.isVisible()
    window.session.edit("device.name", "a b")
    window.session.check_now()
    settle()
    assert page.problems.mapTo(page, QPoint()).y() < page.outline.mapTo(page, QPoint()).y()
    window.session.replace(replace(GOOD, device=Device(name="PC-%RAND:2%")))  # a note, and no error
    window.session.check_now()
    settle()
    assert page.problems.isVisible()
    assert page.problems.mapTo(page, QPoint()).y() > page.outline.mapTo(page, QPoint()).y()


def test_cards_are_folded_and_tell_their_state(page: FinishPage, window: MainWindow, qtbot: QtBot) -> None:
    """Details, exposure, protection and signature take a line each until somebody wants them."""
    cards = (page.details, page.reveal, page.protection, page.signature)
    qtbot.waitUntil(page.reveal.isVisible)
    heads = [find(card, FoldButton, "fold") for card in cards]
    assert [head.detail for head in heads] == [
        "“Contoso”, version 1.0",
        "⚠ Whoever finds the file can read 1 secret in it.",
        "No protection",
        "None",
    ]
    assert not any(find(page, QPushButton, name).isVisible() for name in ("package.id.new", "reveal.seal"))
    window.session.edit("package.version", "2.0")
    assert heads[0].detail == "“Contoso”, version 2.0"
    assert "version 2.0" in heads[0].accessibleName()
    page.reveal.unfold()
    settle()
    click(qtbot, find(page, QPushButton, "reveal.seal"))
    assert heads[2].detail.startswith("Sealed file")
    assert page.protection.first.isVisible()
    assert heads[1].detail == "✓ Nobody can read its secrets without the password."


def test_problems_lead_to_their_fields(page: FinishPage, window: MainWindow, qtbot: QtBot) -> None:
    """Gravest first; a click goes to the page and field, Enter too."""
    window.session.edit("device.name", "a b")
    window.session.edit("package.version", "one")
    window.session.check_now()
    levels = [link.words[0] for link in page.problems.links]
    assert levels == sorted(levels, key="✕⚠ℹ".index)
    places = [link.property("place") for link in page.problems.links]
    assert "device.name" in places
    click(qtbot, page.problems.links[places.index("package.version")])
    assert QApplication.focusWidget() is find(page, QLineEdit, "package.version"), "its card was folded"
    link = page.problems.links[places.index("device.name")]
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert window.shell.walk.current == "device"
    assert QApplication.focusWidget() is find(window, QLineEdit, "device.name")
    window.session.edit("device.name", "PC-%SERIAL%")
    window.session.edit("package.version", "1.0")
    window.session.check_now()
    window.shell.go("finish")
    assert not any(link.words.startswith("✕") for link in page.problems.links)


def test_language_is_followed(page: FinishPage, window: MainWindow, qtbot: QtBot) -> None:
    """After a change of language every label of the page is set again without a fault."""
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE
    window.set_language("fr")
    assert page.result.isVisible()
    window.set_language("en")
    assert page.panel.build.text() == "Build again"
