"""A kiosk made by clicking, and the same by commands: the same project, the same package, byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QPushButton, QWidget

from app.answers.document.surroundings import Surroundings
from app.answers.kiosk.read import read_kiosk
from app.answers.rules.documents import DocumentKind, document_problems
from app.cli import main
from app.core.secret import Secret
from app.model.kiosk import KioskAccount, KioskApp, Launcher
from app.model.project import Join, Target
from app.model.rules.rule import Level
from app.model.scenario import ScenarioKind
from app.packager.check.compare import compare_packages
from app.packager.read.package import open_package
from app.ui.finish.build_panel import BuildState
from app.ui.finish.page import FinishPage
from app.ui.kiosk.dialog import KioskDialog
from app.ui.project.new_project_dialog import NewProjectDialog
from app.ui.project.passphrase_dialog import SealDialog
from app.ui.widgets.choice import Choice, RadioChoice, Toggle
from app.ui.widgets.field import SecretField
from tests.own_place import keep_documents_in
from tests.ui.stage.hand import LEFT, click, find, type_over, wait_for_dialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

WORD, ADMIN_WORD = "Regen und Sonne 7", "Sommer 2026 regnet"
APP = "Microsoft.WindowsCalculator_8wekyb3d8bbwe!App"


@pytest.fixture
def kiosk(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Show a new kiosk project, made from its tile; documents are in the test's folder."""
    keep_documents_in(tmp_path / "home", monkeypatch)
    window.close_project()
    click(qtbot, window.start.scenarios[ScenarioKind.KIOSK])
    asked = wait_for_dialog(qtbot, window, NewProjectDialog)
    type_over(qtbot, asked.name, "Hall")
    qtbot.waitUntil(asked.make.isEnabled)
    click(qtbot, asked.make)
    qtbot.waitUntil(lambda: window.is_project_shown)
    yield window
    window.close_project()


def choose(qtbot: QtBot, window: QWidget, place: str, value: object) -> None:
    """Choose *value* in the list or among the buttons of the field at *place*."""
    for radio in window.findChildren(RadioChoice, place):
        button = radio.buttons[value]
        qtbot.mouseClick(button, LEFT, pos=button.rect().center() * 0.1)
        return
    choice = find(window, Choice, place)
    values = [choice.itemData(index) for index in range(choice.count())]
    choice.setFocus()
    steps = values.index(value) - choice.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(choice, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def flip(qtbot: QtBot, window: QWidget, place: str) -> None:
    """Click the switch of the field at *place*."""
    toggle = find(window, Toggle, place)
    qtbot.mouseClick(toggle, LEFT, pos=toggle.rect().center() * 0.1)


def go(qtbot: QtBot, window: MainWindow, step: str) -> None:
    """Go to *step* by Next; hints and warnings do not keep anybody."""
    while window.shell.walk.current != step:
        old = window.shell.walk.current
        click(qtbot, window.shell.next)
        if window.shell.walk.current == old:
            click(qtbot, window.shell.next)


def fill(qtbot: QtBot, window: MainWindow) -> None:
    """Fill the pages before those of the kiosk."""
    qtbot.keyClicks(find(window, QLineEdit, "device.name"), "HALL-%SERIAL%")
    choose(qtbot, window, "target", Target.WINDOWS_11_22H2)
    go(qtbot, window, "account")
    choose(qtbot, window, "account.join", Join.LOCAL)
    qtbot.keyClicks(find(window, QLineEdit, "account.administrator.name"), "ops")
    qtbot.keyClicks(find(window, SecretField, "account.administrator.password").line, ADMIN_WORD)
    go(qtbot, window, "kiosk")
    qtbot.keyClicks(find(window, QLineEdit, "kiosk.user"), "hall")
    qtbot.keyClicks(find(window, SecretField, "kiosk.password").line, WORD)


COMMON = ("device.name=HALL-%SERIAL%", "target=11-22H2", "account.join=local", "account.administrator.name=ops")


def save(qtbot: QtBot, window: MainWindow) -> None:
    """Save by the button, and leave the secrets out."""
    click(qtbot, window.shell.save)
    asked = wait_for_dialog(qtbot, window, SealDialog)
    asked.leave_out.click()
    click(qtbot, asked.buttons.button(QDialogButtonBox.StandardButton.Save))
    qtbot.waitUntil(lambda: not window.session.is_dirty)


def build_both(qtbot: QtBot, window: MainWindow, tmp_path: Path, pairs: tuple[str, ...]) -> None:
    """Build what was clicked; make the same by commands, and compare projects and packages."""
    project = window.session.project
    assert window.session.path is not None
    go(qtbot, window, "finish")
    page = window.shell.page
    assert isinstance(page, FinishPage)
    click(qtbot, page.panel.build)
    qtbot.waitUntil(lambda: page.panel.state in (BuildState.DONE, BuildState.FAILED))
    assert page.panel.state is BuildState.DONE, page.panel.status.text()
    assert page.result.built is not None
    clicked = page.result.built.protected.file
    window.session.edit("package.version", project.package.version)
    folder = window.session.path.parent
    for name, text in (("admin.txt", ADMIN_WORD), ("kiosk.txt", WORD)):
        (folder / name).write_text(text, encoding="utf-8")
    secrets = (
        f"--secret-file=account.administrator.password={folder / 'admin.txt'}",
        f"--secret-file=kiosk.password={folder / 'kiosk.txt'}",
    )
    commands = folder / "Hall-by-command.wcdproj"
    words = ("new", str(commands), "--kind", "kiosk", "--name", "Hall", f"package.id={project.package.id}")
    assert main([*words, *COMMON, *pairs, *secrets]) == 0
    for one in (window.session.path, commands):
        output = tmp_path / one.stem
        output.mkdir()
        if one == window.session.path:
            save(qtbot, window)
        assert main(["build", str(one), f"--output={output}", "--reproducible", *secrets]) == 0
    assert commands.read_bytes() == window.session.path.read_bytes()
    first, second = (next((tmp_path / one.stem).glob("*.ppkg")) for one in (window.session.path, commands))
    assert first.read_bytes() == second.read_bytes()
    with open_package(clicked) as one_package, open_package(second) as other:
        assert compare_packages(one_package, other).same_effect


def test_edge_by_clicking_and_by_commands(kiosk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A web page in Edge for a new account that signs in by itself, with all that hides Windows."""
    window = kiosk
    fill(qtbot, window)
    flip(qtbot, window, "kiosk.sign_in")
    choose(qtbot, window, "kiosk.app", KioskApp.EDGE)
    qtbot.keyClicks(find(window, QLineEdit, "kiosk.edge.address"), "https://www.contoso.com")
    choose(qtbot, window, "kiosk.launcher", Launcher.SHELL)
    go(qtbot, window, "kiosk_settings")
    flip(qtbot, window, "kiosk_settings.hide_welcome")
    flip(qtbot, window, "kiosk_settings.no_timeouts")
    made = window.session.project.kiosk
    assert (made.account, made.user, made.password) == (KioskAccount.NEW, "hall", Secret(WORD))
    pairs = (
        "kiosk.user=hall", "kiosk.sign_in=yes", "kiosk.app=edge", "kiosk.edge.address=https://www.contoso.com",
        "kiosk.launcher=shell_launcher", "kiosk_settings.hide_welcome=yes", "kiosk_settings.no_timeouts=yes",
    )  # fmt: skip
    build_both(qtbot, window, tmp_path, pairs)


def test_several_apps_by_clicking_and_by_commands(kiosk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A file made in the editor, and one by the command, say the same; the packages are the same."""
    window = kiosk
    fill(qtbot, window)
    choose(qtbot, window, "kiosk.app", KioskApp.SEVERAL)
    click(qtbot, find(window, QPushButton, "kiosk.file.edit"))
    dialog = wait_for_dialog(qtbot, window.shell.page, KioskDialog)
    assert "no App" in dialog.problems.text()
    qtbot.keyClicks(dialog.panel.name, "Till")
    choose(qtbot, dialog, "kiosk.profile.known", APP)
    click(qtbot, dialog.panel.make_pins)
    qtbot.waitUntil(lambda: "pinnedList" in dialog.text.toPlainText())
    assert not any(one.level is Level.ERROR for one in dialog.draft().problems)
    click(qtbot, dialog.save)
    chooser = wait_for_dialog(qtbot, dialog, QFileDialog)
    assert window.session.path is not None
    folder = window.session.path.parent
    find(chooser, QLineEdit, "fileNameEdit").setText(str(folder / "hall.xml"))
    click(qtbot, find(chooser, QDialogButtonBox, "buttonBox").button(QDialogButtonBox.StandardButton.Save))
    qtbot.waitUntil(lambda: window.session.project.kiosk.file == "hall.xml")
    data = (folder / "hall.xml").read_bytes()
    assert not [one for one in document_problems(DocumentKind.KIOSK, data, "k", Surroundings()) if one.level == "error"]
    kiosk_file, lost = read_kiosk(data, "hall.xml")
    assert lost == ()
    words = ("kiosk", "new", str(folder / "other.xml"), "--app", APP, "--account", "hall", "--name", "Till")
    assert main([*words, "--id", kiosk_file.profiles[0].id]) == 0
    assert (folder / "other.xml").read_bytes() == data
    assert main(["kiosk", "check", str(folder / "other.xml")]) == 0
    build_both(qtbot, window, tmp_path, ("kiosk.user=hall", "kiosk.app=several", "kiosk.file=hall.xml"))
