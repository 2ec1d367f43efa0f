"""HoloLens and Surface Hub by clicking, and the same by commands: one project, the same bytes."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton

from app.core.secret import Secret
from app.jobs.build import BuildOrder, build
from app.model.hub import CONFIGURATION_FILE
from app.model.scenario import ScenarioKind
from app.model.store.project_store import open_project
from app.ui.pages.management_card import ManagementCard
from app.ui.project.new_project_dialog import NewProjectDialog
from app.ui.widgets.choice import RadioChoice, Toggle
from app.ui.widgets.field import SecretField
from app.ui.widgets.path_field import FileField
from tests.cli.process import done, ppkg
from tests.enrol.test_discovery import Answer, result, serving
from tests.own_place import keep_documents_in
from tests.places import REPOSITORY
from tests.ui.stage.hand import LEFT, click, find, text_of, type_over, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

ROOT = REPOSITORY / "resources" / "samples" / "contoso" / "contoso-root.cer"
ID = "{94916a5a-63f0-4a62-8846-d150973bc1f7}"


@pytest.fixture
def start(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> MainWindow:
    """Show the start page; documents are in the test's folder."""
    keep_documents_in(tmp_path / "home", monkeypatch)
    window.close_project()
    return window


def begin(qtbot: QtBot, window: MainWindow, kind: ScenarioKind) -> Path:
    """Make a project of *kind* by its tile, and return its folder."""
    click(qtbot, window.start.scenarios[kind])
    asked = wait_for_dialog(qtbot, window, NewProjectDialog)
    type_over(qtbot, asked.name, "Room")
    qtbot.waitUntil(asked.make.isEnabled)
    folder = asked.room / "Room"
    click(qtbot, asked.make)
    qtbot.waitUntil(lambda: window.is_project_shown)
    return folder


def flip(qtbot: QtBot, window: MainWindow, place: str) -> None:
    """Click the switch of the field at *place*."""
    toggle = find(window.shell.page, Toggle, place)
    assert toggle.isVisible()
    qtbot.mouseClick(toggle, LEFT, pos=toggle.rect().center() * 0.1)


def radio(qtbot: QtBot, window: MainWindow, place: str, value: str) -> None:
    """Choose *value* of the field at *place*."""
    button = find(window.shell.page, RadioChoice, place).buttons[value]
    qtbot.mouseClick(button, LEFT, pos=QPoint(8, button.height() // 2))


def write(qtbot: QtBot, window: MainWindow, place: str, text: str) -> None:
    """Type *text* into the field at *place*."""
    qtbot.keyClicks(find(window.shell.page, QLineEdit, place), text)


def hide(qtbot: QtBot, window: MainWindow, place: str, text: str) -> None:
    """Type the secret *text* into the field at *place*."""
    qtbot.keyClicks(find(window.shell.page, SecretField, place).line, text)


def pick(window: MainWindow, place: str, value: str) -> None:
    """Choose *value* from the list of the field at *place*."""
    box = find(window.shell.page, QComboBox, place)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def same_by_commands(
    window: MainWindow, folder: Path, kind: str, pairs: list[str], secrets: dict[str, str], tmp_path: Path
) -> None:
    """Make the project of *window* by commands, and compare projects, packages and what is beside them."""
    other = tmp_path / "commands"
    other.mkdir()
    for name in ("license.xml", "contoso-root.cer"):
        if (folder / name).exists():
            shutil.copyfile(folder / name, other / name)
    options = []
    for number, (place, secret) in enumerate(secrets.items()):
        (other / f"secret{number}").write_text(secret, encoding="utf-8")
        options.append(f"--secret-file={place}=secret{number}")
    (other / "phrase").write_text("a long walk in the rain\n", encoding="utf-8")
    done(
        ppkg(
            "new", "Room.wcdproj", "--kind", kind, *options, "--seal", "--passphrase-file", "phrase",
        f"package.id={ID}", *pairs, folder=other,
        )
    )  # fmt: skip
    typed = window.session.project
    typed = replace(typed, package=replace(typed.package, id=ID))
    made = open_project(other / "Room.wcdproj", passphrase=Secret("a long walk in the rain")).project
    assert made == typed
    first, second = (
        build(BuildOrder(project=one, folder=where, destination=tmp_path / str(number), is_reproducible=True))
        for number, (one, where) in enumerate(((typed, folder), (made, other)))
    )
    assert first.protected.sha256 == second.protected.sha256
    built = [{one.name: one.read_bytes() for one in (tmp_path / str(number)).iterdir()} for number in (0, 1)]
    assert built[0] == built[1]
    assert (CONFIGURATION_FILE in built[0]) is (kind == "hub")


def test_hololens(start: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Licence, skips, place, account, developer mode: clicked and commanded."""
    window = start
    folder = begin(qtbot, window, ScenarioKind.HOLOLENS)
    (folder / "license.xml").write_text("<a/>", encoding="utf-8")
    chosen = find(window, FileField, "hololens.license_file")
    assert not chosen.isVisible()
    radio(qtbot, window, "hololens.generation", "first")
    qtbot.keyClicks(chosen.line, "license.xml")
    for name in ("skip_training", "skip_calibration"):
        flip(qtbot, window, f"hololens.{name}")
    pick(window, "hololens.region", "84")
    pick(window, "hololens.time_zone", "Romance Standard Time")
    pick(window, "hololens.language", "fr-FR")
    click(qtbot, window.shell.next)
    click(qtbot, window.shell.next)
    assert window.shell.page.step == "account"
    assert not find(window.shell.page, RadioChoice, "account.join").buttons["directory"].isVisible()
    assert not find(window.shell.page, Toggle, "management.enabled").isVisible()
    radio(qtbot, window, "account.join", "local")
    write(qtbot, window, "account.administrator.name", "keeper")
    hide(qtbot, window, "account.administrator.password", "Regen-2026-Sonne")
    window.shell.go("developers")
    flip(qtbot, window, "hololens.developer_mode")
    same_by_commands(
        window,
        folder,
        "hololens",
        [
            "hololens.generation=first", "hololens.license_file=license.xml", "hololens.skip_training=yes",
            "hololens.skip_calibration=yes", "hololens.region=84", "hololens.time_zone=Romance Standard Time",
            "hololens.language=fr-FR", "hololens.developer_mode=yes", "account.join=local",
            "account.administrator.name=keeper",
        ],
        {"account.administrator.password": "Regen-2026-Sonne"},
        tmp_path,
    )  # fmt: skip


def test_surface_hub(start: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Proxy, administrators, management and accounts: clicked and commanded; the protection stays out of reach."""
    window = start
    folder = begin(qtbot, window, ScenarioKind.HUB)
    window.shell.go("proxy")
    flip(qtbot, window, "proxy.enabled")
    write(qtbot, window, "proxy.server", "proxy.contoso.com:8080")
    write(qtbot, window, "proxy.exceptions", "*.contoso.com")
    window.shell.go("admins")
    radio(qtbot, window, "account.join", "directory")
    write(qtbot, window, "account.directory.domain", "contoso.com")
    write(qtbot, window, "account.directory.user", "CONTOSO\\joiner")
    hide(qtbot, window, "account.directory.password", "Wolke-7")
    write(qtbot, window, "hub.group_name", "HubAdmins")
    write(qtbot, window, "hub.group_sid", "S-1-5-21-1-2-3-1104")
    window.shell.go("management")
    flip(qtbot, window, "management.enabled")
    write(qtbot, window, "management.account", "enrol@contoso.com")
    hide(qtbot, window, "management.secret", "Nebel-8")
    write(qtbot, window, "management.discovery", "https://mdm.contoso.com/Discovery.svc")
    window.shell.go("hub_file")
    click(qtbot, find(window.shell.page, QPushButton, "hub.accounts.add"))
    write(qtbot, window, "hub.accounts[0].name", "room1@contoso.com")
    hide(qtbot, window, "hub.accounts[0].password", "Mond-9")
    write(qtbot, window, "hub.accounts[0].friendly_name", "Room 1")
    window.shell.go("finish")
    assert find(window.shell.page, QLabel, "protect.never").isVisible()
    same_by_commands(
        window,
        folder,
        "hub",
        [
            "proxy.enabled=yes", "proxy.server=proxy.contoso.com:8080", "proxy.exceptions=*.contoso.com",
            "account.join=directory", "account.directory.domain=contoso.com", "account.directory.user=CONTOSO\\joiner",
            "hub.group_name=HubAdmins", "hub.group_sid=S-1-5-21-1-2-3-1104", "management.enabled=yes",
            "management.account=enrol@contoso.com", "management.discovery=https://mdm.contoso.com/Discovery.svc",
            "hub.accounts[0].name=room1@contoso.com", "hub.accounts[0].friendly_name=Room 1",
        ],
        {
            "account.directory.password": "Wolke-7",
            "management.secret": "Nebel-8",
            "hub.accounts[0].password": "Mond-9",
        },
        tmp_path,
    )  # fmt: skip


def test_a_management_server_is_asked_only_after_a_word(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The host is named first; a No asks nobody, a Yes shows what the server said, and a change forgets it."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    window.shell.go("account")
    card = window.shell.page.findChild(ManagementCard)
    assert isinstance(card, ManagementCard)
    assert not card.check.isVisible()
    flip(qtbot, window, "management.enabled")
    assert not card.check.isEnabled()
    with serving(tmp_path, Answer(result("Federated"))) as server:
        write(qtbot, window, "management.account", "enrol@contoso.example")
        hide(qtbot, window, "management.secret", "Nebel-8")
        write(qtbot, window, "management.discovery", f"https://127.0.0.1:{server.server_address[1]}/x")
        click(qtbot, card.check)
        asked = wait_for_dialog(qtbot, window, QMessageBox)
        assert "127.0.0.1" in asked.text()
        click(qtbot, asked.button(QMessageBox.StandardButton.Cancel))
        assert server.asked == []
        click(qtbot, card.check)
        asked = wait_for_dialog(qtbot, window, QMessageBox)
        click(qtbot, asked.button(QMessageBox.StandardButton.Ok))
        qtbot.waitUntil(lambda: "Federated" in text_of(window.shell.page, "management.answer"))
        assert "Nebel-8" not in str(server.asked)
    write(qtbot, window, "management.enrolment_service", "https://a")
    assert text_of(window.shell.page, "management.answer") == ""
