"""Protection on the page *Finish*: what is revealed, the three ways, passwords, the signature, and the result."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton

from app.core.secret import Secret
from app.model.field import secrets
from app.model.project import Account
from app.protect.choice import ProtectionStage, ProtectionWay
from app.protect.sealed.file import unseal_file
from app.ui.deliver.dialog import DeliverDialog
from app.ui.finish.build_panel import BuildState
from app.ui.session.preferences import Preferences
from tests.packager.signer_case import ec_key, make, pem
from tests.places import ICD_STAND_IN
from tests.protect.icd_stand_in import PASSWORD
from tests.protect.sign_case import CANARY, judge, key_pem, needs_judges, pfx, signing_key
from tests.stand_in import write_program
from tests.ui.finish.test_page import GOOD, end, show
from tests.ui.stage.hand import click, find, open_dialog, text_of, type_over, wait_for_dialog
from tests.ui.stage.scene import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.finish.page import FinishPage
    from app.ui.window.window import MainWindow

WORD = "Regen-im-Oktober-9001"


@pytest.fixture
def page(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> FinishPage:
    """Show the page of a project with a secret, with its summary."""
    shown = show(window, tmp_path / "Good.wcdproj", GOOD)
    for card in (shown.details, shown.reveal, shown.protection, shown.signature):
        card.unfold()
    settle()
    qtbot.waitUntil(lambda: shown.reveal.isVisible())
    return shown


def files(folder: Path) -> list[str]:
    """Return the files that builds left in *folder*."""
    return sorted(path.name for path in folder.iterdir() if path.is_file() and ".wcdproj" not in path.name)


def sign_with(page: FinishPage, qtbot: QtBot, file: Path) -> None:
    """Switch the signature on, with the PFX file *file*."""
    if not page.signature.toggle.isChecked():
        qtbot.keyClick(page.signature.toggle, Qt.Key.Key_Space)
    field = page.signature.fields["pfx"]
    field.choose(str(file))  # type: ignore[union-attr]  # it is a FileField


def test_what_is_revealed_and_the_remedy(
    page: FinishPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each secret in words, with a warning; one click chooses the sealed file and asks for its password.

    What was built goes on to a stick.
    """
    monkeypatch.setattr("app.jobs.drives.list_drives", lambda _with_others: ())
    assert "read 1 secret" in text_of(page, "reveal.warning")
    assert "The password of the local user ops" in text_of(page, "reveal.list")
    assert "Sommer" not in text_of(page, "reveal.list")
    click(qtbot, find(page, QPushButton, "reveal.seal"))
    assert page.protection.way is ProtectionWay.SEALED
    assert QApplication.focusWidget() is page.protection.first.line
    assert "Without the password nobody" in text_of(page, "reveal.warning")
    assert not page.reveal.seal.isVisible()
    qtbot.keyClicks(page.protection.first.line, WORD)
    qtbot.keyClicks(page.protection.second.line, WORD)
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE
    assert files(tmp_path) == ["Contoso.cat", "Contoso.ppkg.open.ps1", "Contoso.ppkg.sealed"]
    script = hashlib.sha256((tmp_path / "Contoso.ppkg.open.ps1").read_bytes()).hexdigest()
    facts = dict(page.result.protection.facts.facts)
    assert facts["SHA-256 of the script"].replace("\n", "") == script
    assert "not protected" in text_of(page, "result.notes")
    assert not page.result.inspect.isVisible()
    click(qtbot, page.result.show_effect)
    assert "Names the PC" in text_of(page, "result.effect")
    click(qtbot, page.result.deliver)
    delivering = open_dialog(window, DeliverDialog)
    qtbot.waitUntil(lambda: delivering.package.package is not None)
    assert "Contoso.ppkg.open.ps1" in delivering.package.facts.text()
    delivering.reject()
    package = unseal_file(tmp_path / "Contoso.ppkg.sealed", tmp_path, Secret(WORD))
    assert hashlib.sha256(package.read_bytes()).hexdigest() == text_of(page, "result.sha256").replace("\n", "")


def test_nothing_to_reveal_is_not_shown(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """A package without secrets has no such card."""
    page = show(window, tmp_path / "Plain.wcdproj", replace(GOOD, account=Account()))
    qtbot.waitUntil(lambda: bool(page.summary.text()))
    assert not page.reveal.isVisible()


def test_passwords_are_judged(page: FinishPage, qtbot: QtBot) -> None:
    """Too short, different, weak and strong are told; one typed in sight needs no second; none stops a build."""
    card = page.protection
    card.choose(ProtectionWay.SEALED)
    click(qtbot, page.panel.build)
    assert page.panel.state is BuildState.FAILED
    assert "not complete" in text_of(page, "build.status")
    assert "12 to 128" in text_of(page, "protect.password.wrong")
    assert QApplication.focusWidget() is card.first.line
    qtbot.keyClicks(card.first.line, "Password2024")
    assert text_of(page, "protect.password.wrong") == ""
    assert "weak" in text_of(page, "protect.strength")
    assert "weak" in text_of(page, "protect.hints")
    assert card.problem() != ""
    qtbot.keyClicks(card.second.line, "Passwort")
    assert "not the same" in text_of(page, "protect.password_again.wrong")
    click(qtbot, card.first.reveal)
    assert not card.second.isVisible()
    assert card.problem() == ""
    click(qtbot, card.first.reveal)
    type_over(qtbot, card.second.line, "Password2024")
    assert card.problem() == ""
    click(qtbot, card.maker.make)
    assert "strong" in text_of(page, "protect.strength")
    assert card.password.reveal() == card.maker.shown.text()
    assert card.problem() == ""


def test_nothing_is_kept(page: FinishPage, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """Neither the project nor the settings get the passwords, paths are remembered; another project starts afresh."""
    page.protection.choose(ProtectionWay.SEALED)
    qtbot.keyClicks(page.protection.first.line, WORD)
    (tmp_path / "signer.pfx").write_bytes(pfx(signing_key()))
    sign_with(page, qtbot, tmp_path / "signer.pfx")
    qtbot.keyClicks(page.signature.fields["password"].line, CANARY)  # type: ignore[union-attr]  # it is a SecretField
    held = {secret.reveal() for secret in secrets(window.session.project).values()}
    assert not held & {WORD, CANARY}
    assert Preferences().remembered("sign/pfx") == str(tmp_path / "signer.pfx")
    QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Provisioning Designer", "window").sync()
    kept = [file.read_text(encoding="utf-8") for file in (tmp_path / "settings").rglob("*") if file.is_file()]
    assert any("signer.pfx" in text for text in kept)
    assert [text for text in kept if WORD in text or CANARY in text] == []
    window.session.take(window.session.opened)
    assert page.protection.way is ProtectionWay.NONE
    assert not page.protection.password
    assert page.signature.files is None
    assert not page.signature.fields["password"].value()
    assert page.signature.text("pfx") == str(tmp_path / "signer.pfx")


@needs_judges
def test_signed_build(page: FinishPage, qtbot: QtBot, tmp_path: Path) -> None:
    """The certificate is shown with purpose and end; a wrong password is told under the field; it signs."""
    (tmp_path / "signer.pfx").write_bytes(pfx(signing_key()))
    sign_with(page, qtbot, tmp_path / "signer.pfx")
    qtbot.waitUntil(lambda: "sealed with a password" in text_of(page, "sign.pfx.wrong"))
    click(qtbot, page.panel.build)
    assert page.panel.state is BuildState.FAILED
    assert QApplication.focusWidget() is page.signature.fields["pfx"].focusProxy()
    qtbot.keyClicks(page.signature.fields["password"].line, CANARY)  # type: ignore[union-attr]  # it is a SecretField
    qtbot.waitUntil(lambda: bool(page.signature.facts.facts))
    facts = dict(page.signature.facts.facts)
    assert facts["Signer"] == "CN=Contoso Signer"
    assert facts["Purpose"] == "code signing"
    assert "days left" in facts["Valid"] or "day(s) left" in facts["Valid"]
    assert facts["Above it"] == "CN=Test Middle → CN=Test Root"
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE
    assert judge(tmp_path / "Contoso.cat", tmp_path).returncode == 0
    assert dict(page.result.protection.facts.facts)["Signed by"] == "CN=Contoso Signer"


def test_pem_pair_and_a_wrong_purpose(page: FinishPage, qtbot: QtBot, tmp_path: Path) -> None:
    """Certificate and key may be files of their own; a certificate that is not for code signing is refused."""
    card = page.signature
    qtbot.keyClick(card.toggle, Qt.Key.Key_Space)
    click(qtbot, card.kind.buttons["pem"])
    assert not card.rows["pfx"].isVisible()
    (tmp_path / "c.pem").write_bytes(pem(make("Web", ec_key(), purposes=None, signs=False)))
    (tmp_path / "k.pem").write_bytes(key_pem(ec_key()))
    card.fields["cert"].choose(str(tmp_path / "c.pem"))  # type: ignore[union-attr]  # it is a FileField
    card.fields["key"].choose(str(tmp_path / "k.pem"))  # type: ignore[union-attr]  # it is a FileField
    qtbot.waitUntil(lambda: "not for signing" in text_of(page, "sign.key.wrong"))
    (tmp_path / "c.pem").write_bytes(pem(make("Signer", ec_key())))
    card.fields["cert"].edited.emit()
    card._read()
    qtbot.waitUntil(lambda: bool(card.facts.facts))
    assert text_of(page, "sign.key.wrong") == ""


def test_windows_encryption_needs_the_builder(page: FinishPage, qtbot: QtBot) -> None:
    """Without Microsoft's builder the choice is off and says how to get it."""
    qtbot.waitUntil(lambda: page.protection._looked)
    assert not page.protection.ways[ProtectionWay.WINDOWS].isEnabled()
    assert any(
        "Install Windows Configuration Designer" in label.text() for label in page.protection.findChildren(QLabel)
    )


@pytest.mark.posix("the stand-in starts by its first line, as on POSIX")
def test_the_generated_password_is_shown_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It can be copied and printed; after it was written down it is nowhere, also not on the clipboard."""
    icd = tmp_path / "icd" / "ICD.exe"
    icd.parent.mkdir()
    write_program(icd, ICD_STAND_IN.read_text(encoding="utf-8"))
    (icd.parent / "Microsoft-Desktop-Provisioning.dat").write_bytes(b"store")
    monkeypatch.setenv("PROVISIONING_DESIGNER_ICD", str(icd))
    monkeypatch.setenv("ICD_STAND_IN", "success")
    monkeypatch.setattr("app.jobs.drives.list_drives", lambda _with_others: ())
    monkeypatch.setenv("ICD_STAND_IN_RECORD", str(tmp_path / "icd" / "record.json"))
    page = show(window, tmp_path / "Good.wcdproj", GOOD)
    page.protection.unfold()
    button = page.protection.ways[ProtectionWay.WINDOWS]
    qtbot.waitUntil(button.isEnabled)
    click(qtbot, button)
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.DONE
    click(qtbot, page.result.deliver)
    delivering = open_dialog(window, DeliverDialog)
    qtbot.waitUntil(lambda: delivering.package.package is not None)
    assert "encrypted by Windows" in delivering.package.facts.text()
    delivering.reject()
    result = page.result.protection
    assert result.shown.text() == PASSWORD
    click(qtbot, result.copy)
    assert QGuiApplication.clipboard().text() == PASSWORD
    click(qtbot, result.print)
    printing = open_dialog(window, QPrintDialog)
    printing.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer().setOutputFileName(str(tmp_path / "icd" / "password.pdf"))
    printing.done(QDialog.DialogCode.Accepted)
    assert (tmp_path / "icd" / "password.pdf").read_bytes().startswith(b"%PDF")
    click(qtbot, result.done)
    assert result.shown.text() == ""
    assert not result.shown.isVisible()
    assert QGuiApplication.clipboard().text() == ""
    assert not any(PASSWORD in label.text() for label in window.findChildren(QLabel))


def test_risky_folders_are_told(page: FinishPage, qtbot: QtBot, tmp_path: Path) -> None:
    """A folder that is copied to a cloud is told below it, but for a sealed file."""
    (tmp_path / "Dropbox").mkdir()
    page.panel.destination.choose(str(tmp_path / "Dropbox"))
    qtbot.waitUntil(lambda: "copied to Dropbox" in text_of(page, "build.risks"))
    assert "Dropbox" in page.panel.destination.line.accessibleDescription()
    page.protection.choose(ProtectionWay.SEALED)
    assert text_of(page, "build.risks") == ""


def test_cancelled_while_sealing(page: FinishPage, qtbot: QtBot, tmp_path: Path) -> None:
    """Cancel at any stage leaves nothing; the states follow the stages."""
    page.protection.choose(ProtectionWay.SEALED)
    for line in (page.protection.first.line, page.protection.second.line):
        qtbot.keyClicks(line, WORD)
    seen: list[ProtectionStage] = []
    page.panel._reached.connect(seen.append)
    page.panel._reached.connect(lambda stage: page.panel.stop() if stage.value == "sealing" else None)
    click(qtbot, page.panel.build)
    assert end(qtbot, page) is BuildState.IDLE
    assert [stage.value for stage in seen] == ["building", "sealing"]
    assert text_of(page, "build.status") == "Stopped. Nothing half-made is left behind."
    assert files(tmp_path) == []


def test_an_unprotected_package_of_before_is_asked_about(
    page: FinishPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Before it is sealed: who turns back has built nothing, who keeps it is warned, and it goes if that is said."""
    old = tmp_path / "Contoso.ppkg"
    old.write_bytes(b"of an earlier build")
    page.protection.choose(ProtectionWay.SEALED)
    page._summarize()
    qtbot.waitUntil(lambda: "A build asks what becomes of it" in text_of(page, "build.where"))
    for line in (page.protection.first.line, page.protection.second.line):
        qtbot.keyClicks(line, WORD)
    for button, state, is_there, note in (
        (QMessageBox.StandardButton.Cancel, BuildState.IDLE, True, ""),
        (QMessageBox.StandardButton.No, BuildState.DONE, True, "still lies there in the clear"),
        (QMessageBox.StandardButton.Yes, BuildState.DONE, False, "was removed"),
    ):
        click(qtbot, page.panel.build)
        box = wait_for_dialog(qtbot, window, QMessageBox)
        assert "Contoso.ppkg" in box.informativeText()
        click(qtbot, box.button(button))
        if state is BuildState.DONE:
            qtbot.waitUntil(lambda: page.panel.state in {BuildState.DONE, BuildState.FAILED})
        assert end(qtbot, page) is state
        assert old.exists() == is_there
        if note:
            assert note in text_of(page, "result.notes")


def test_language_is_followed(page: FinishPage, window: MainWindow, qtbot: QtBot) -> None:
    """After a change of language all words are set again, and what was typed stays."""
    page.protection.choose(ProtectionWay.SEALED)
    qtbot.keyClicks(page.protection.first.line, WORD)
    window.set_language("fr")
    window.set_language("en")
    assert page.protection.password.reveal() == WORD
    assert page.protection.way is ProtectionWay.SEALED
