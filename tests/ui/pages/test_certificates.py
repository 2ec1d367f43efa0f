"""The page *Add certificates*, worked by keyboard, mouse and dropped files."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from app.core.secret import Secret
from app.model.project import Certificate, KeyLocation, Project, Store
from app.model.store.project_store import Opened
from app.packager.installer.certificate_details import new_certificate, read_certificate_details, store_for
from app.ui.items.item_view import ItemView
from app.ui.pages.certificate_card import CertificateEditor, validity
from app.ui.widgets.choice import RadioChoice, Toggle
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.field import SecretField
from app.ui.widgets.path_field import FileField
from tests.child import run_process
from tests.model.certificates import PFX_PASSWORD, make_certificates
from tests.ui.stage.item_work import click, drop_files, find, page_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

PLACE = "certificates[0]"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with certificate files of every kind."""
    folder = tmp_path_factory.mktemp("certificates")
    make_certificates(folder)
    return folder


def with_certificate(window: MainWindow, certificate: Certificate) -> None:
    """Open a project with *certificate* and go to the page."""
    assert window.session.path is not None
    window.session.take(Opened(project=Project(certificates=(certificate,)), path=window.session.path))
    page_of(window, "certificates")


def facts(window: MainWindow) -> dict[str, str]:
    """Return what is shown of the file."""
    return dict(find(window, FactList, f"{PLACE}.facts").facts)


@pytest.mark.parametrize(
    ("name", "store"),
    [
        ("root.cer", Store.ROOT),
        ("root.pem", Store.ROOT),
        ("root.p7b", Store.ROOT),
        ("issued.cer", Store.INTERMEDIATE),
        ("leaf.cer", Store.TRUSTED_PEOPLE),
        ("client.pfx", Store.CLIENT),
        ("garbage.cer", Store.ROOT),
    ],
)
def test_store_follows_from_the_file(files: Path, name: str, store: Store) -> None:
    """PEM, DER, P7B and PFX each go where they belong."""
    assert store_for(read_certificate_details(files / name, Secret())) is store


def test_names_of_one_store_differ(files: Path) -> None:
    """A second certificate of the same name in the same store gets a number."""
    first = new_certificate(files / "root.cer", files)
    assert (first.name, first.file) == ("Contoso root", "root.cer")
    assert new_certificate(files / "expired.cer", files, [first]).name == "Contoso root 2"
    assert new_certificate(files / "issued.cer", files, [first]).name == "Contoso root"


def test_dropped_certificate_shows_what_it_is(window: MainWindow, qtbot: QtBot, files: Path) -> None:
    """Subject, issuer, thumbprint, validity and key are read from the file, as OpenSSL would tell them."""
    page = page_of(window, "certificates")
    assert drop_files(page, [files / "issued.cer"])
    qtbot.waitUntil(lambda: bool(window.session.project.certificates))
    qtbot.waitUntil(lambda: "Subject" in facts(window))
    one = read_certificate_details(files / "issued.cer", Secret()).certificates[0]
    assert facts(window) == {
        "Subject": "CN=Contoso root",
        "Issued by": "CN=Other root",
        "Valid": validity(one),
        "Thumbprint": one.thumbprint,
        "Key": "EC secp256r1",
        "Content": "Without a private key",
    }
    assert len(one.thumbprint) == 40
    assert "Intermediate" in page.items.view.rows.entries[0].detail


@pytest.mark.parametrize(
    ("name", "field", "words"),
    [
        ("expired.cer", "file", "expired on"),
        ("weak.cer", "file", "RSA 1024"),
        ("key.pem", "file", "private key"),
        ("two.pem", "file", "2 certificates"),
        ("garbage.cer", "file", "no certificate that can be read"),
        ("future.cer", "file", ""),
    ],
)
def test_mistakes_are_said_at_once(
    window: MainWindow, qtbot: QtBot, files: Path, name: str, field: str, words: str
) -> None:
    """What is wrong with an added file stands at its field without a further key or click."""
    page = page_of(window, "certificates")
    page.add_files([files / name])
    qtbot.waitUntil(lambda: bool(window.session.project.certificates))
    label = f"{PLACE}.{field}.problems"
    qtbot.waitUntil(lambda: words in find(window, QLabel, label).text())


def test_client_certificate_from_file_to_key(window: MainWindow, qtbot: QtBot, files: Path) -> None:
    """A PFX asks for its password without complaining, then shows what it holds; its own fields work both ways."""
    page = page_of(window, "certificates")
    page.add_files([files / "client.pfx"])
    qtbot.waitUntil(lambda: bool(window.session.project.certificates))
    secret = find(window, SecretField, f"{PLACE}.password")
    qtbot.waitUntil(secret.line.hasFocus)
    qtbot.waitUntil(lambda: "Enter its password" in facts(window).get("Content", ""))
    assert find(window, QLabel, f"{PLACE}.password.problems").text() == ""
    qtbot.keyClicks(secret.line, PFX_PASSWORD)
    qtbot.waitUntil(lambda: facts(window).get("Content") == "With a private key")
    assert facts(window)["Subject"] == "CN=client"
    qtbot.keyClick(find(window, Toggle, f"{PLACE}.exportable"), Qt.Key.Key_Space)
    qtbot.keyClick(find(window, QComboBox, f"{PLACE}.key_location"), Qt.Key.Key_Down)
    certificate = window.session.project.certificates[0]
    assert certificate.password == Secret(PFX_PASSWORD)
    assert (certificate.exportable, certificate.key_location) == (True, KeyLocation.TPM)
    window.session.undo()
    assert find(window, QComboBox, f"{PLACE}.key_location").currentData() is None


def test_wrong_password_is_said_at_its_field(window: MainWindow, qtbot: QtBot, files: Path) -> None:
    """A password that does not open the file is told where it was typed."""
    with_certificate(
        window,
        Certificate(name="c", file=str(files / "client.pfx"), store=Store.CLIENT, password=Secret("wrong")),
    )
    label = f"{PLACE}.password.problems"
    qtbot.waitUntil(lambda: "does not open" in find(window, QLabel, label).text())


def test_fields_by_hand(window: MainWindow, qtbot: QtBot) -> None:
    """Name, file and store typed and clicked give exactly that certificate; the key's card comes with the store."""
    with_certificate(window, Certificate())
    qtbot.keyClicks(find(window, QLineEdit, f"{PLACE}.name"), "Root")
    qtbot.keyClicks(find(window, FileField, f"{PLACE}.file").line, "a.cer")
    secret = find(window, SecretField, f"{PLACE}.password")
    assert not secret.isVisible()
    radios = find(window, RadioChoice, f"{PLACE}.store")
    click(qtbot, radios.buttons[Store.CLIENT])
    assert secret.isVisible()
    assert window.session.project.certificates == (Certificate(name="Root", file="a.cer", store=Store.CLIENT),)
    window.session.undo()
    assert not secret.isVisible()
    assert radios.value() is Store.ROOT


def test_list_removes_but_does_not_move(window: MainWindow, qtbot: QtBot, files: Path) -> None:
    """Certificates have no order, so there is nothing to move them by; Delete removes the chosen one."""
    page = page_of(window, "certificates")
    page.add_files([files / "root.cer", files / "issued.cer"])
    qtbot.waitUntil(lambda: len(window.session.project.certificates) == 2)
    view = find(window, ItemView, "certificates")
    assert not page.items.up.isVisible()
    assert not view.rows.flags(view.rows.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [Path(one.file).name for one in window.session.project.certificates] == ["issued.cer"]
    assert isinstance(page.editor, CertificateEditor)


def test_days_left_are_counted(files: Path) -> None:
    """The validity ends with the days that are left, or the word that it is over."""
    one = read_certificate_details(files / "root.cer", Secret()).certificates[0]
    assert "3 day" in validity(one, one.ends - timedelta(days=3))
    assert validity(one, one.ends + timedelta(days=1)).endswith("(expired)")


def test_thumbprint_as_openssl_computes_it(files: Path) -> None:
    """The thumbprint is the SHA-1 of the certificate, judged by OpenSSL."""
    import shutil

    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is missing")
    command = [openssl, "x509", "-in", str(files / "root.pem"), "-noout", "-fingerprint", "-sha1"]
    told = run_process(command, check=True, capture_output=True, text=True).stdout.partition("=")[2]
    one = read_certificate_details(files / "root.cer", Secret()).certificates[0]
    assert one.thumbprint == told.strip().replace(":", "")
