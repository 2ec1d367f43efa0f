"""Inspecting a signed package: who signed, and trusting the signer in a project with one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from app.model.certificate.load import thumbprint
from app.model.project import Project
from app.model.store.project_store import open_project, save_project
from app.protect.sign.catalogue import sign_catalogue
from app.ui.inspect.dialog import InspectDialog
from tests.protect.sign_case import build, signing_key
from tests.ui.stage.hand import click, find, open_dialog, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Build a package and sign its catalogue."""
    (tmp_path / "signed").mkdir()
    return sign_catalogue(build(tmp_path / "signed"), signing_key()).package


def show(window: MainWindow, qtbot: QtBot, path: Path) -> InspectDialog:
    """Open the dialog at the signatures."""
    window.dialogs.inspect(path)
    dialog = open_dialog(window, InspectDialog)
    qtbot.waitUntil(lambda: dialog.verification is not None)
    dialog.tabs.setCurrentWidget(dialog.signatures)
    return dialog


def test_who_signed_is_told(window: MainWindow, qtbot: QtBot, package: Path) -> None:
    """Signer, issuer, end, chain and time stamp in words; a package without a signature says so."""
    text = show(window, qtbot, package).signatures.text.toPlainText()
    assert "test.cat next to the package" in text
    assert "Signed by CN=Contoso Signer, issued by CN=Test Middle" in text
    assert "up to CN=Test Root" in text
    assert "There is no time stamp" in text
    package.with_suffix(".cat").unlink()
    for dialog in window.findChildren(InspectDialog):
        dialog.reject()
    other = show(window, qtbot, package)
    assert "not signed" in other.signatures.text.toPlainText()
    assert not other.signatures.trust.isEnabled()


def test_nobody_is_trusted_for_the_signature_of_another_package(
    window: MainWindow, qtbot: QtBot, package: Path, tmp_path: Path
) -> None:
    """A signed catalogue beside a package it does not speak of names no signer, and none can be trusted."""
    (tmp_path / "other").mkdir()
    other = build(tmp_path / "other")
    other.write_bytes(other.read_bytes() + b"!")
    other.with_suffix(".cat").write_bytes(package.with_suffix(".cat").read_bytes())
    dialog = show(window, qtbot, other)
    text = dialog.signatures.text.toPlainText()
    assert "is not the catalogue of this package" in text
    assert "Contoso Signer" not in text
    assert "No project can trust this signer" in text
    assert not dialog.signatures.trust.isEnabled()


def test_trusted_in_the_open_project(window: MainWindow, qtbot: QtBot, package: Path) -> None:
    """One click and one answer: the certificate lies beside the project, which names it; undo takes it back."""
    dialog = show(window, qtbot, package)
    before = window.session.project
    click(qtbot, find(dialog, QPushButton, "inspect.trust"))
    box = wait_for_dialog(qtbot, window, QMessageBox)
    assert box.button(QMessageBox.StandardButton.Yes).text() == "Contoso"
    box.button(QMessageBox.StandardButton.Yes).click()
    mark = thumbprint(signing_key().certificate)
    assert mark in repr(window.session.project.settings)
    assert window.session.folder
    assert (window.session.folder / f"signer-{mark[:8].lower()}.cer").is_file()
    qtbot.waitUntil(lambda: any("trusts the signer" in one.text() for one in window.findChildren(QMessageBox)))
    window.undo()
    assert window.session.project == before


def test_trusted_in_another_project(window: MainWindow, qtbot: QtBot, package: Path, tmp_path: Path) -> None:
    """Another project is chosen, changed and saved; the open one stays as it is."""
    (tmp_path / "other").mkdir()
    path = tmp_path / "other" / "Fabrikam.wcdproj"
    save_project(Project(), path)
    dialog = show(window, qtbot, package)
    before = window.session.project
    click(qtbot, find(dialog, QPushButton, "inspect.trust"))
    wait_for_dialog(qtbot, window, QMessageBox).button(QMessageBox.StandardButton.Open).click()
    chooser = wait_for_dialog(qtbot, window, QFileDialog)
    chooser.fileSelected.emit(str(path))
    qtbot.waitUntil(lambda: any("Fabrikam trusts" in one.text() for one in window.findChildren(QMessageBox)))
    assert thumbprint(signing_key().certificate) in repr(open_project(path).project.settings)
    assert window.session.project == before
    chooser.reject()
