"""The table of secrets and places: each secret is used in one whole piece of work, and seen in none of the places."""

from __future__ import annotations

import base64
import json
import os
import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.child import run_process
from tests.places import ICD_STAND_IN, OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)  # before Qt is loaded

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.core.secret import Secret
from app.deliver.sheet.page import sheet_html
from app.deliver.sheet.sheet import make_sheet
from app.model.project import (
    Account,
    Administrator,
    Certificate,
    Device,
    Directory,
    Join,
    Network,
    Package,
    Project,
    Store,
    WifiNetwork,
)
from app.model.store.project_store import Opened, save_project
from app.model.token import Token
from app.packager.read.package import open_package
from app.ui.session.session import Session
from app.ui.widgets.field import SecretField
from app.ui.window.crash_dialog import bug_details
from app.ui.work.task import running_tasks
from tests.cli.process import environment
from tests.protect.sign_case import pfx, signing_key
from tests.stand_in import write_program

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.posix("Microsoft's builder has a stand-in for POSIX alone")

SECRETS = {
    "token": "Q0FOQVJZ" * 40,
    "join password": "Beitritt-Kanarienvogel-1",
    "Wi-Fi key": "Funknetz-Kanarienvogel-2",
    "administrator password": "Verwalter-Kanarienvogel-3",
    "PFX password": "Zertifikat-Kanarienvogel-4",
    "seal password": "Siegel-Kanarienvogel-5",
}
PLACES = {
    "project": "Contoso",
    "logs": "the log is on",
    "temp": "",
    "argv": "/Build-ProvisioningPackage",
    "clipboard": "",
    "autosave": "Contoso",
    "crash report": "ValueError",
    "sheet": "Contoso.ppkg",
    "inspect": "Office",
    "JSON": '"sha256"',
}
"""What stands in each place besides, which shows that it was looked at."""

PASSPHRASE = "Losung-Kanarienvogel-6"

_CHILD = """
import json, logging, sys
started = open(sys.argv[2], "w", encoding="utf-8")
def hook(event, given):
    if event in ("subprocess.Popen", "os.posix_spawn", "os.exec", "os.system"):
        started.write(f"{event} {given!r}\\n")
sys.addaudithook(hook)
logging.basicConfig(level=1, filename=sys.argv[1])
logging.debug("the log is on")
from app.cli.start import run
codes = []
for words in json.loads(sys.argv[3]):
    codes.append(run(words))
    print(f"<<< {words[0]}", flush=True)
print(codes, file=sys.stderr)
"""
"""Runs commands one after the other, with all logs on, and notes what is started with which words and environment."""


@dataclass(frozen=True)
class Work:
    """What was left by the work: each place with all that stands in it, and the packages."""

    places: dict[str, bytes]
    packages: tuple[Path, ...]


def project(join: Join) -> Project:
    """Return a project with all secrets, which joins by *join*."""
    return Project(
        package=Package(id="{11111111-2222-3333-4444-555555555555}", name="Contoso"),
        device=Device(name="PC-%SERIAL%"),
        network=Network(wifi=(WifiNetwork(ssid="Office", key=Secret(SECRETS["Wi-Fi key"])),)),
        account=Account(
            join=join,
            entra=Token(token=Secret(SECRETS["token"]), expiry=datetime(2099, 12, 30, 12, 59, 59, tzinfo=UTC)),
            directory=Directory(domain="contoso.com", user="joiner", password=Secret(SECRETS["join password"])),
            administrator=Administrator(name="ops", password=Secret(SECRETS["administrator password"])),
        ),
        certificates=(
            Certificate(name="Client", file="signer.pfx", store=Store.CLIENT, password=Secret(SECRETS["PFX password"])),
        ),
    )


def everything(folder: Path) -> bytes:
    """Return names and contents of all files below *folder*."""
    return b"\n".join(
        str(path).encode() + b"\n" + (path.read_bytes() if path.is_file() else b"") for path in folder.rglob("*")
    )


def commands(join: Join) -> list[list[str]]:
    """Return the commands of a piece of work on the project that joins by *join*."""
    file, phrase = f"{join}.wcdproj", "--passphrase-file=phrase.txt"
    build = ["build", file, phrase]
    signing = ["--sign-pfx=signer.pfx", "--sign-password-file=pfx.txt"]
    return [
        ["show", file],
        ["show", file, "--json"],
        ["check", file, phrase, "--json"],
        [*build, f"--output=plain-{join}", *signing, "--json"],
        [*build, f"--output=plain-{join}", *signing],
        [*build, f"--output=sealed-{join}", "--protect=sealed", "--protect-password-file=seal.txt", *signing, "--json"],
        [*build, f"--output=windows-{join}", "--protect=windows", "--protect-password-output=made.txt", "--json"],
        ["inspect", f"plain-{join}/Contoso.ppkg"],
        ["inspect", f"plain-{join}/Contoso.ppkg", "--json"],
        ["verify", f"plain-{join}/Contoso.ppkg", "--json"],
        ["unseal", f"sealed-{join}/Contoso.ppkg.sealed", "--password-file=pfx.txt", f"--output=wrong-{join}", "--json"],
        ["unseal", f"sealed-{join}/Contoso.ppkg.sealed", "--password-file=seal.txt", f"--output=open-{join}", "--json"],
    ]


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Work:
    """Do all that is done with a project: save, change, build, sign, seal, encrypt, inspect, open, fail."""
    folder, aside = tmp_path_factory.mktemp("work"), tmp_path_factory.mktemp("aside")
    temporary, copies, icd = aside / "temporary", aside / "copies", aside / "icd"
    for path in (temporary, icd):
        path.mkdir()
    (folder / "signer.pfx").write_bytes(pfx(signing_key(), SECRETS["PFX password"]))
    for name, text in (
        ("phrase", PASSPHRASE),
        ("pfx", SECRETS["PFX password"]),
        ("seal", SECRETS["seal password"]),
    ):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    write_program(icd / "ICD.exe", ICD_STAND_IN.read_text(encoding="utf-8"))
    (icd / "Microsoft-Desktop-Provisioning.dat").write_bytes(b"store")
    joins = (Join.ENTRA, Join.DIRECTORY)
    for join in joins:
        save_project(project(join), folder / f"{join}.wcdproj", passphrase=Secret(PASSPHRASE))
    save_project(project(joins[0]), folder / "left-out.wcdproj")
    keep_copy(folder / "left-out.wcdproj", copies, qapp)
    ran = run_process(
        [
            sys.executable, "-c", _CHILD, str(aside / "all.log"), str(aside / "started.txt"),
            json.dumps([words for join in joins for words in commands(join)]),
        ],
        cwd=folder,
        env=environment(
            {
                "TMPDIR": str(temporary),
                "PPKG_DEBUG": "1",
                "PROVISIONING_DESIGNER_ICD": str(icd / "ICD.exe"),
                "ICD_STAND_IN": "success",
                "ICD_STAND_IN_RECORD": str(icd / "record.json"),
            }
        ),
        capture_output=True,
        check=True,
    )  # fmt: skip
    one = [0] * 10 + [1, 0]
    assert ran.stderr.rstrip().endswith(str(one + one).encode()), ran.stderr.decode()
    packages = tuple(folder / f"plain-{join}" / "Contoso.ppkg" for join in joins)
    said = re.split(rb"<<< \w+\n", ran.stdout)
    record = json.loads((icd / "record.json").read_text(encoding="utf-8"))
    return Work(
        {
            "project": b"\n".join(path.read_bytes() for path in folder.glob("*.wcdproj")),
            "logs": (aside / "all.log").read_bytes(),
            "temp": everything(temporary),
            "argv": (aside / "started.txt").read_bytes() + json.dumps(record["words"]).encode(),
            "clipboard": copied(qapp).encode(),
            "autosave": everything(copies),
            "crash report": crash().encode() + ran.stderr,
            "sheet": b"\n".join(sheet_html(make_sheet(package, contact="IT"), "en").encode() for package in packages),
            "inspect": b"".join(text for text in said if not text.startswith(b"{")),
            "JSON": b"".join(text for text in said if text.startswith(b"{")),
        },
        packages,
    )


def keep_copy(path: Path, copies: Path, qapp: QApplication) -> None:
    """Change a project with secrets in a session, and let it keep a copy of the unsaved work."""
    session = Session(copies=copies)
    session.take(Opened(project=Project(), path=path))
    session.replace(project(Join.ENTRA))
    session.unsaved_copy.write()
    while running_tasks(session):
        qapp.processEvents()
    assert list(copies.iterdir())
    session.deleteLater()


def copied(qapp: QApplication) -> str:
    """Return what is on the clipboard after somebody tried to copy each secret from its field, hidden and shown."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    texts = []
    for text in SECRETS.values():
        field = SecretField()
        field.set_value(Secret(text))
        field.show()
        for shown in (False, True):
            field.reveal.setChecked(shown)
            field.line.selectAll()
            for key in (Qt.Key.Key_C, Qt.Key.Key_X):
                QTest.keyClick(field.line, key, Qt.KeyboardModifier.ControlModifier)
                texts.append(clipboard.text())
        assert field.value().reveal() == text
        field.close()
        field.deleteLater()
    qapp.processEvents()
    return "".join(texts)


def crash() -> str:
    """Return the report of a bug that has all secrets in its text, its cause and its variables."""
    secrets = list(SECRETS.values())
    try:
        fail(secrets)
    except ValueError as error:
        return bug_details(error)
    raise AssertionError("it fails")


def fail(secrets: list[str]) -> None:
    """Fail with *secrets* in an error and in its cause."""
    raise ValueError(" ".join(secrets)) from KeyError(*secrets)


def leaks(places: Mapping[str, bytes]) -> set[tuple[str, str]]:
    """Return which secret stands in which place, as it is or in the other forms that Windows and XML have for text."""
    return {
        (name, place)
        for name, text in SECRETS.items()
        for form in (text.encode(), text.encode("utf-16-le"), base64.b64encode(text.encode()))
        for place, found in places.items()
        if form in found
    }


def test_no_secret_in_any_place(work: Work) -> None:
    """No secret is in any place, and each place has been looked at. One test, as the work before it takes seconds."""
    assert [place for place, beside in PLACES.items() if beside.encode() not in work.places[place]] == []
    assert leaks(work.places) == set()


def test_the_work_used_the_secrets(work: Work) -> None:
    """The secrets are in a package that was built, so that their absence elsewhere says something."""
    texts = []
    for path in work.packages:
        with open_package(path) as package:
            texts.append(package.wim.read("Multivariant/0/customizations.xml").decode("utf-8-sig"))
    whole = "".join(texts)
    assert [name for name, secret in SECRETS.items() if secret not in whole] == ["seal password"]


def test_a_leak_is_seen(work: Work) -> None:
    """A place in which a secret stands is found out."""
    places = {**work.places, "temp": SECRETS["token"].encode("utf-16-le")}
    assert leaks(places) == {("token", "temp")}
