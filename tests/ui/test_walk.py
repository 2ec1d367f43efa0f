"""The whole way of a person, by keys and mouse: start page, every page, save, open again, build, read back."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from app.answers.fields.project import project_from
from app.core.secret import Secret
from app.model.project import (
    Account,
    Administrator,
    Application,
    Certificate,
    Device,
    Join,
    Network,
    Owner,
    Package,
    Project,
    Store,
    WifiNetwork,
)
from app.model.scenario import ScenarioKind
from app.packager.check.compare import compare_packages
from app.packager.check.verify import verify_package
from app.packager.read.package import open_package
from app.ui.finish.build_panel import BuildState
from app.ui.finish.page import FinishPage
from app.ui.inspect.dialog import InspectDialog
from app.ui.items.item_page import ItemPage
from app.ui.project.new_project_dialog import NewProjectDialog
from app.ui.project.passphrase_dialog import SealDialog, UnlockDialog
from app.ui.widgets.choice import RadioChoice, Toggle
from app.ui.widgets.field import SecretField
from tests.own_place import keep_documents_in
from tests.places import REPOSITORY, SAMPLES, needs_samples
from tests.ui.stage.hand import LEFT, click, find, text_of, type_over, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

PHRASE = "a long walk in the rain"
ROOT = REPOSITORY / "resources" / "samples" / "contoso" / "contoso-root.cer"
SCRIPT = b"@echo off\r\necho hello\r\n"


@pytest.fixture
def start(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> MainWindow:
    """Show the start page; documents are in the test's folder."""
    keep_documents_in(tmp_path / "home", monkeypatch)
    window.close_project()
    return window


def press_next(qtbot: QtBot, window: MainWindow, step: str) -> None:
    """Press Next, which leads to *step* at once: there are no errors."""
    click(qtbot, window.shell.next)
    assert window.shell.walk.current == step, [str(one) for one in window.session.problems]


def flip(qtbot: QtBot, window: MainWindow, place: str) -> None:
    """Click the switch of the field at *place*."""
    toggle = find(window, Toggle, place)
    assert toggle.isVisible()
    qtbot.mouseClick(toggle, LEFT, pos=toggle.rect().center() * 0.1)


def add_file(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Add *path* to the list of the page that is shown, through the dialog for files."""
    page = window.shell.page
    assert isinstance(page, ItemPage)
    count = len(page.all_items)
    click(qtbot, page.items.add)
    dialog = wait_for_dialog(qtbot, window, QFileDialog)
    # Typed key by key the list of proposals opens, which the platform without a screen cannot show.
    find(dialog, QLineEdit, "fileNameEdit").setText(str(path))
    qtbot.keyClick(find(dialog, QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.all_items) == count + 1)


def build(qtbot: QtBot, window: MainWindow) -> Path:
    """Go to the last step by the sidebar, build, and return the package."""
    sidebar = window.shell.sidebar
    qtbot.mouseClick(sidebar.viewport(), LEFT, pos=sidebar.visualItemRect(sidebar.item(sidebar.count() - 1)).center())
    page = window.shell.page
    assert isinstance(page, FinishPage)
    click(qtbot, page.panel.build)
    qtbot.waitUntil(lambda: page.panel.state in (BuildState.DONE, BuildState.FAILED))
    assert page.panel.state is BuildState.DONE, (
        page.panel.status.text(),
        [str(one) for one in window.session.problems],
    )
    assert page.result.built is not None
    assert text_of(page, "result.path") == str(page.result.built.protected.file)
    return page.result.built.protected.file


def test_from_the_start_page_to_the_package(start: MainWindow, qtbot: QtBot) -> None:
    """What was typed on every page, saved, closed and opened again is exactly what the package holds."""
    window = start
    click(qtbot, window.start.scenarios[ScenarioKind.DESKTOP])
    asked = wait_for_dialog(qtbot, window, NewProjectDialog)
    type_over(qtbot, asked.name, "Contoso Berlin")
    qtbot.keyClicks(asked.description, "Laptops of the sales team")
    qtbot.waitUntil(asked.make.isEnabled)
    folder = asked.room / "Contoso Berlin"
    click(qtbot, asked.make)
    qtbot.waitUntil(lambda: window.is_project_shown)
    (folder / "setup.cmd").write_bytes(SCRIPT)
    shutil.copyfile(ROOT, folder / "contoso-root.cer")

    qtbot.keyClicks(find(window, QLineEdit, "device.name"), "CON-%SERIAL%")
    qtbot.keyClicks(find(window, SecretField, "device.product_key").line, "BCDFG-HJKMN-PQRTV-WXY23-46789")
    flip(qtbot, window, "device.remove_software")

    press_next(qtbot, window, "network")
    click(qtbot, find(window, QPushButton, "network.wifi.add"))
    qtbot.keyClicks(find(window, QLineEdit, "network.wifi[0].ssid"), "Contoso Setup")
    qtbot.keyClicks(find(window, SecretField, "network.wifi[0].key").line, "Regen&Sonne<7>")
    flip(qtbot, window, "network.wifi[0].hidden")

    press_next(qtbot, window, "account")
    click_radio(qtbot, window, Join.LOCAL)
    qtbot.keyClicks(find(window, QLineEdit, "account.administrator.name"), "ops")
    qtbot.keyClicks(find(window, SecretField, "account.administrator.password").line, 'Sommer-2026-"regnet"')

    press_next(qtbot, window, "applications")
    add_file(qtbot, window, folder / "setup.cmd")
    type_over(qtbot, find(window, QLineEdit, "applications[0].name"), "Set up")
    type_over(qtbot, find(window, QLineEdit, "applications[0].command_line"), "cmd /c setup.cmd /quiet")

    press_next(qtbot, window, "certificates")
    add_file(qtbot, window, folder / "contoso-root.cer")
    type_over(qtbot, find(window, QLineEdit, "certificates[0].name"), "Contoso Root")

    press_next(qtbot, window, "settings")
    press_next(qtbot, window, "finish")
    type_over(qtbot, find(window, QLineEdit, "package.version"), "2.4")
    type_over(qtbot, find(window, QSpinBox, "package.rank"), "3")
    qtbot.keyClick(find(window, QComboBox, "package.owner"), Qt.Key.Key_Up)

    typed = window.session.project
    assert typed == Project(
        package=Package(
            id=typed.package.id,
            name="Contoso Berlin",
            description="Laptops of the sales team",
            version="2.4",
            owner=Owner.MOBILE_OPERATOR,
            rank=3,
        ),
        device=Device(name="CON-%SERIAL%", product_key=Secret("BCDFG-HJKMN-PQRTV-WXY23-46789"), remove_software=True),
        network=Network(wifi=(WifiNetwork(ssid="Contoso Setup", key=Secret("Regen&Sonne<7>"), hidden=True),)),
        account=Account(
            join=Join.LOCAL, administrator=Administrator(name="ops", password=Secret('Sommer-2026-"regnet"'))
        ),
        applications=(
            Application(
                name="Set up",
                command_file="setup.cmd",
                command_line="cmd /c setup.cmd /quiet",
                continue_install=False,
                restart_required=False,
            ),
        ),
        certificates=(Certificate(name="Contoso Root", file="contoso-root.cer", store=Store.ROOT),),
    )

    click(qtbot, window.shell.save)
    seal = wait_for_dialog(qtbot, window, SealDialog)
    qtbot.keyClicks(seal.first.line, PHRASE)
    qtbot.keyClicks(seal.second.line, PHRASE)
    click(qtbot, seal.buttons.button(QDialogButtonBox.StandardButton.Save))
    qtbot.waitUntil(lambda: not window.session.is_dirty)
    text = (folder / "Contoso Berlin.wcdproj").read_text(encoding="utf-8")
    assert "Sommer" not in text
    window.menus.actions["close"].trigger()
    qtbot.waitUntil(lambda: not window.is_project_shown)

    recent = window.start.recent
    qtbot.mouseClick(recent.viewport(), LEFT, pos=recent.visualItemRect(recent.item(0)).center())
    unlock = wait_for_dialog(qtbot, window, UnlockDialog)
    qtbot.keyClicks(unlock.field.line, PHRASE)
    qtbot.keyClick(unlock.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.project == typed)

    path = build(qtbot, window)
    assert path == folder / "Contoso Berlin.ppkg"
    found = verify_package(path)
    assert found.ok, [str(finding.sentence) for finding in found.findings]
    with open_package(path) as package:
        assert package.answers is not None
        # A package says nothing of the kind of project, nor what an unset switch stands for.
        assert project_from(package.answers, package.dialect.editions) == typed
        payloads = [package.wim.read(one) for one in package.payloads]
    assert payloads == [SCRIPT]
    assert window.session.project.package.version == "2.5"


def click_radio(qtbot: QtBot, window: MainWindow, join: Join) -> None:
    """Choose what devices join."""
    button = find(window, RadioChoice, "account.join").buttons[join]
    qtbot.mouseClick(button, LEFT, pos=button.rect().center() * 0.1)


def drop(window: QWidget, path: Path) -> None:
    """Drop the file *path* on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, LEFT, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, LEFT, none))


@needs_samples
def test_real_package_is_imported_changed_and_built(start: MainWindow, qtbot: QtBot) -> None:
    """A package of WCD with files and secrets: one field is changed, and one setting of the new package differs."""
    window, original = start, SAMPLES / "miniws" / "2022-03-31.ppkg"
    drop(window, original)
    shown = wait_for_dialog(qtbot, window, InspectDialog)
    qtbot.waitUntil(shown.importing.isEnabled)
    click(qtbot, shown.importing)
    asked = wait_for_dialog(qtbot, window, NewProjectDialog)
    qtbot.waitUntil(asked.make.isEnabled)
    asked.seal.click()
    qtbot.keyClicks(asked.first.line, PHRASE)
    qtbot.keyClicks(asked.second.line, PHRASE)
    qtbot.waitUntil(asked.make.isEnabled)
    click(qtbot, asked.make)
    unlock = wait_for_dialog(qtbot, window, UnlockDialog)
    qtbot.keyClicks(unlock.field.line, PHRASE)
    qtbot.keyClick(unlock.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.session.opened and not window.session.opened.sealed))

    type_over(qtbot, find(window, QLineEdit, "device.name"), "Changed")
    path = build(qtbot, window)
    found = verify_package(path)
    assert found.ok, [str(finding.sentence) for finding in found.findings]
    with open_package(original) as one, open_package(path) as other:
        difference = compare_packages(one, other)
    assert [(each.name, each.a, each.b) for each in difference.settings] == [
        ("Accounts/ComputerAccount/ComputerName", "MiniWorkstation", "Changed")
    ]
    assert not difference.files
    assert not difference.conditions
