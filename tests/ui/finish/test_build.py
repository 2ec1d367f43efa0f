"""A build on the last page: what it makes, what stops it, and what it asks for."""

from __future__ import annotations

import hashlib
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.core.secret import Secret
from app.core.text import moment_words
from app.model.project import (
    Account,
    Application,
    Device,
    Join,
    Network,
    Project,
    Target,
    WifiNetwork,
)
from app.model.renewal import raised
from app.model.store.project_store import open_project, save_project
from app.model.token import Token
from app.packager.check.verify import verify_package
from app.packager.read.package import open_package
from app.ui.deliver.sheet_dialog import SheetDialog
from app.ui.finish.build_panel import BuildState
from app.ui.finish.page import FinishPage
from app.ui.inspect.dialog import InspectDialog
from app.ui.project.missing_secrets import MissingSecretsDialog
from app.ui.project.passphrase_dialog import UnlockDialog
from tests.ui.finish.test_page import GOOD, end, show
from tests.ui.stage.hand import click, find, text_of, type_over, wait_for_dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_build(page: FinishPage, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The package lies in the project's folder; the card says what it is; the version is raised, and undo lowers it."""
    click(qtbot, page.panel.build)
    assert not page.panel.build.isEnabled()
    assert end(qtbot, page) is BuildState.DONE
    path = tmp_path / "Contoso.ppkg"
    assert text_of(page, "result.path") == str(path)
    assert text_of(page, "result.sha256").replace("\n", "") == hashlib.sha256(path.read_bytes()).hexdigest()
    assert str(path.stat().st_size)[-3:] in text_of(page, "result.size")
    assert text_of(page, "result.version") == "1.0"
    assert page.result.isVisible()
    assert page.panel.build.text() == "Build again"
    assert verify_package(path).ok
    assert window.session.project.package.version == "1.1"
    window.undo()
    assert window.session.project.package.version == "1.0"
    click(qtbot, find(page, QPushButton, "result.copy"))
    assert QGuiApplication.clipboard().text() == text_of(page, "result.sha256").replace("\n", "")
    assert not find(page, QPushButton, "result.show").isVisible(), "Inspect tells it"
    names = [label for label in page.result.findChildren(QLabel) if label.isVisible() and label.buddy() is not None]
    left = {label.buddy().mapTo(page, QPoint()).x() for label in names if label.mapTo(page.result, QPoint()).x() < 60}
    assert len(left) == 1, "one table"
    click(qtbot, find(page, QPushButton, "result.sheet"))
    sheet = wait_for_dialog(qtbot, window, SheetDialog)
    assert sheet.path == path
    sheet.reject()
    assert "read the passwords" in text_of(page, "result.danger")
    click(qtbot, find(page, QPushButton, "result.inspect"))
    shown = wait_for_dialog(qtbot, window, InspectDialog)
    assert shown.path == path
    qtbot.waitUntil(lambda: shown.verification is not None)
    shown.reject()


class Opener(QObject):
    """Takes what would be opened in the file manager."""

    def __init__(self) -> None:
        """Nothing was opened yet."""
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Keep *url*."""
        self.opened.append(url)


def test_build_again_elsewhere(page: FinishPage, qtbot: QtBot, tmp_path: Path) -> None:
    """Another folder is made where it is missing; its folder opens; a package that is there is announced."""
    type_over(qtbot, page.panel.destination.line, str(tmp_path / "out" / "new"))
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE
    assert (tmp_path / "out" / "new" / "Contoso.ppkg").is_file()
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]  # it takes a text, whatever the stub says
    click(qtbot, find(page, QPushButton, "result.folder"))
    QDesktopServices.unsetUrlHandler("file")
    assert [Path(url.toLocalFile()) for url in opener.opened] == [tmp_path / "out" / "new"]
    qtbot.waitUntil(lambda: "A build replaces it" in text_of(page, "build.where"))
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE
    assert text_of(page, "result.version") == "1.1"


def test_errors_stop_the_build(page: FinishPage, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing is written; the sentence says so, and the keyboard is at the first problem."""
    window.session.edit("device.name", "a b")
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.FAILED
    assert "1 error stops the build" in text_of(page, "build.status")
    assert QApplication.focusWidget() is page.problems.links[0]
    assert not list(tmp_path.glob("*.ppkg"))
    window.session.edit("device.name", "PC-%SERIAL%")
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE


def test_folder_that_cannot_be_written_is_told(page: FinishPage, qtbot: QtBot, tmp_path: Path) -> None:
    """A file in the place of the folder ends the build in a sentence, and building goes on to work."""
    (tmp_path / "file").touch()
    page.panel.destination.choose(str(tmp_path / "file"))
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.FAILED
    assert "is a file, not a folder" in text_of(page, "build.status")
    page.panel.destination.choose(str(tmp_path))
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE


def big(folder: Path) -> Project:
    """Return a project with a payload that takes a while, which lies in *folder*."""
    with (folder / "big.exe").open("wb") as file:
        for _ in range(96):
            file.write(os.urandom(1 << 20))
    application = Application(name="big", command_file="big.exe", command_line="big.exe /quiet")
    return Project(package=GOOD.package, device=GOOD.device, account=GOOD.account, applications=(application,))


def test_cancel_leaves_nothing_behind(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Cancel stops a long build; the package that was there before is untouched, and nothing else is in the folder."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "Contoso.ppkg").write_text("the old one")
    page = show(window, tmp_path / "Big.wcdproj", big(tmp_path))
    page.panel.destination.choose(str(out))
    click(qtbot, page.panel.build)
    qtbot.waitUntil(lambda: page.panel.state is BuildState.BUILDING and page.panel.progress.value() > 0)
    click(qtbot, page.panel.cancel)
    assert page.panel.state is BuildState.CANCELLING
    assert end(qtbot, page) is BuildState.IDLE
    assert text_of(page, "build.status") == "Stopped. Nothing half-made is left behind."
    assert [path.name for path in out.iterdir()] == ["Contoso.ppkg"]
    assert (out / "Contoso.ppkg").read_text() == "the old one"
    assert window.session.project.package.version == "1.0"
    assert not page.result.isVisible()
    shutil.rmtree(out)


def test_closing_the_project_stops_the_build(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A build belongs to its project: with another one open, nothing of it is shown."""
    page = show(window, tmp_path / "Big.wcdproj", big(tmp_path))
    click(qtbot, page.panel.build)
    qtbot.waitUntil(lambda: page.panel.state is BuildState.BUILDING)
    save_project(GOOD, tmp_path / "Other.wcdproj")
    window.session.take(open_project(tmp_path / "Other.wcdproj"))
    assert end(qtbot, page) is BuildState.IDLE
    assert text_of(page, "build.status") == ""
    assert window.session.project.package.version == "1.0"
    assert not list(tmp_path.glob("*.ppkg"))


def test_secrets_that_were_left_out_are_asked_for(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A project saved without its secrets asks for those that the package needs, and puts them in."""
    project = Project(
        package=GOOD.package,
        device=Device(name="PC-%SERIAL%", product_key=Secret("BCDFG-HJKMN-PQRTV-WXY23-46789")),
        network=Network(enabled=False, wifi=(WifiNetwork(ssid="Office", key=Secret("unused-key-1")),)),
        account=GOOD.account,
    )
    save_project(project, tmp_path / "Left.wcdproj")
    window.session.take(open_project(tmp_path / "Left.wcdproj"))
    window.shell.go("finish")
    page = window.shell.page
    assert isinstance(page, FinishPage)
    click(qtbot, page.panel.build)
    dialog = wait_for_dialog(qtbot, window, MissingSecretsDialog)
    assert list(dialog.fields) == ["account.administrator.password", "device.product_key"]
    assert [field.line.accessibleName() for field in dialog.fields.values()] == [
        "Password of the local administrator ops",
        "Product key",
    ]
    qtbot.keyClicks(dialog.fields["account.administrator.password"].line, "Winter-2026-schneit")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert end(qtbot, page) is BuildState.DONE
    with open_package(tmp_path / "Contoso.ppkg") as package:
        data = package.wim.read("Multivariant/0/customizations.xml").decode()
    assert "Winter-2026-schneit" in data
    assert "UpgradeEditionWithProductKey" not in data


def test_sealed_secrets_are_unsealed_for_the_build(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A wrong passphrase asks again; the right one builds; cancelling asks for the secrets one by one."""
    save_project(GOOD, tmp_path / "Sealed.wcdproj", passphrase=Secret("open sesame"))
    window.session.take(open_project(tmp_path / "Sealed.wcdproj"))
    window.shell.go("finish")
    page = window.shell.page
    assert isinstance(page, FinishPage)
    click(qtbot, page.panel.build)
    wait_for_dialog(qtbot, window, UnlockDialog).reject()
    wait_for_dialog(qtbot, window, MissingSecretsDialog).reject()
    assert page.panel.state is BuildState.IDLE
    click(qtbot, page.panel.build)
    for phrase in ("wrong", "open sesame"):
        asked = wait_for_dialog(qtbot, window, UnlockDialog)
        qtbot.keyClicks(asked.field.line, phrase)
        qtbot.keyClick(asked.field.line, Qt.Key.Key_Return)
    assert end(qtbot, page) is BuildState.DONE
    assert verify_package(tmp_path / "Contoso.ppkg").ok


def test_result_says_how_long_the_token_lives(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The end is told in the long form; what the file is good for is said beside it."""
    expiry = datetime(2099, 12, 30, 12, 59, 59, tzinfo=UTC)
    entra = Token(token=Secret("AAAA" * 80), expiry=expiry)
    project = Project(package=GOOD.package, device=GOOD.device, account=Account(join=Join.ENTRA, entra=entra))
    page = show(window, tmp_path / "Entra.wcdproj", project)
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE, (page.panel.status.text(), window.session.problems)
    assert f"until {moment_words(expiry)} (" in text_of(page, "result.expiry")
    assert "can join PCs to your organisation" in text_of(page, "result.danger")


def test_the_file_name_tells_the_end_of_the_token(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The switch is there with a known end only; what is built and what would be replaced follow it."""
    entra = Token(token=Secret("AAAA" * 80), expiry=datetime(2099, 12, 30, 23, 59, 59, tzinfo=UTC))
    project = Project(package=GOOD.package, device=GOOD.device, account=Account(join=Join.ENTRA, entra=entra))
    page = show(window, tmp_path / "Entra.wcdproj", project)
    assert page.panel.name_with_end.isVisible()
    page.panel.name_with_end.click()
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE, (page.panel.status.text(), window.session.problems)
    made = sorted(path.name for path in tmp_path.iterdir() if path.suffix in (".cat", ".ppkg"))
    assert made == ["Contoso Expires-2099-12-30.cat", "Contoso Expires-2099-12-30.ppkg"]
    qtbot.waitUntil(lambda: "A package of this name is there" in text_of(page, "build.where"))
    page.panel.name_with_end.click()
    qtbot.waitUntil(lambda: text_of(page, "build.where") == "")
    window.session.edit("account.entra.expiry", None)
    assert not page.panel.name_with_end.isVisible()


@pytest.mark.parametrize(
    ("version", "target", "after"),
    [
        ("1.0", Target.WINDOWS_2004, "1.1"),
        ("1.9", Target.WINDOWS_2004, "1.10"),
        ("1.9", Target.OLDER, "2.0"),
        ("1.8", Target.OLDER, "1.9"),
        ("1.0.0.9", Target.OLDER, "1.0.0.10"),
        ("one", Target.OLDER, "one"),
        ("", Target.OLDER, ""),
        ("1", Target.OLDER, "1"),
        ("9" * 400 + ".1", Target.OLDER, "9" * 400 + ".1"),
    ],
)
def test_version_after_a_build(version: str, target: Target, after: str) -> None:
    """The next version is higher for the Windows it is for; what is no version stays."""
    assert raised(version, target) == after
