"""``build`` with protection and signature: what it makes and says, and that no secret is seen."""

from __future__ import annotations

import json
import sys
from subprocess import DEVNULL, PIPE
from typing import TYPE_CHECKING

import pytest

from tests.child import at_terminal
from tests.cli.command.project.test_build import SECRETS
from tests.cli.process import CANARY, done, environment, listing, ppkg
from tests.places import ICD_STAND_IN
from tests.protect.icd_stand_in import PASSWORD
from tests.protect.sign_case import pfx, signing_key
from tests.stand_in import write_program

if TYPE_CHECKING:
    from pathlib import Path

WORD = "Zwiebel-9001-Kanarienvogel"
BUILD = ("build", "good.wcdproj", "--output=out", *SECRETS)


@pytest.fixture
def desk(work: Path) -> Path:
    """Return a folder with projects, files of a signer and passwords."""
    (work / "Good.ppkg").unlink()
    (work / "Good.cat").unlink()
    (work / "signer.pfx").write_bytes(pfx(signing_key(), WORD))
    (work / "word.txt").write_text(f"{WORD}\n", encoding="utf-8")
    return work


@pytest.fixture
def builder(desk: Path) -> dict[str, str]:
    """Return the environment with a stand-in for Microsoft's builder."""
    icd = desk / "icd" / "ICD.exe"
    icd.parent.mkdir()
    write_program(icd, ICD_STAND_IN.read_text(encoding="utf-8"))
    (icd.parent / "Microsoft-Desktop-Provisioning.dat").write_bytes(b"store")
    return {
        "PROVISIONING_DESIGNER_ICD": str(icd),
        "ICD_STAND_IN": "success",
        "ICD_STAND_IN_RECORD": str(desk / "icd" / "record.json"),
    }


def test_signed_and_sealed(desk: Path) -> None:
    """Only sealed file, script and signed catalogue are left; opened again the package is in order and signed."""
    words = ("--protect=sealed", "--protect-password-file=word.txt", "--sign-pfx=signer.pfx")
    said = done(ppkg(*BUILD, *words, "--sign-password-env=KEY", folder=desk, env={"KEY": WORD}))
    assert WORD not in said
    assert "first setup screen cannot open it" in said
    assert "Signed by CN=Contoso Signer" in said
    assert "Warning: the package is not protected" not in said
    assert sorted(path.name for path in (desk / "out").iterdir()) == [
        "Good.cat",
        "Good.ppkg.open.ps1",
        "Good.ppkg.sealed",
    ]
    done(ppkg("unseal", "out/Good.ppkg.sealed", "--password-file=word.txt", folder=desk))
    assert "Signed by CN=Contoso Signer" in done(ppkg("verify", "out/Good.ppkg", folder=desk))


def test_the_document_has_no_password(desk: Path) -> None:
    """A password that is made goes to its file, for its owner alone, and nowhere else."""
    words = ("--protect=sealed", "--protect-password-output=made.txt", "--no-script", "--json")
    said = done(ppkg(*BUILD, *words, folder=desk))
    made = (desk / "made.txt").read_text(encoding="utf-8").strip()
    if sys.platform != "win32":  # its lists of rights are tried in core
        assert (desk / "made.txt").stat().st_mode & 0o777 == 0o600
    assert len(made) >= 16
    assert made not in said
    found = json.loads(said)
    assert (found["protection"], found["package"], found["script"]) == ("sealed", None, None)
    assert found["password_file"] == "made.txt"
    done(ppkg("unseal", found["sealed"], "--password-file=made.txt", folder=desk))


def test_an_unprotected_package_of_before_stays_unless_told(desk: Path) -> None:
    """Nothing is deleted unasked: the report says that it is there, and an option removes it."""
    (desk / "out").mkdir()
    (desk / "out" / "Good.ppkg").write_bytes(b"of an earlier build")
    words = ("--protect=sealed", "--protect-password-file=word.txt", "--no-script")
    assert "still lies there in the clear" in done(ppkg(*BUILD, *words, folder=desk))
    assert (desk / "out" / "Good.ppkg").read_bytes() == b"of an earlier build"
    assert "was removed" in done(ppkg(*BUILD, *words, "--remove-clear", folder=desk))
    assert not (desk / "out" / "Good.ppkg").exists()
    assert "--remove-clear does nothing" in ppkg(*BUILD, "--remove-clear", folder=desk).stderr


def test_unprotected_secrets_are_warned_of(desk: Path) -> None:
    """Each secret in words, and the remedy; the exit code stays 0, and the document lists them."""
    said = done(ppkg(*BUILD, folder=desk))
    assert "whoever finds it can read what follows" in said
    assert "--protect sealed" in said
    assert "The password of the local user helper" in said
    found = json.loads(done(ppkg(*BUILD, "--json", folder=desk)))
    assert {one["kind"] for one in found["reveals"]} == {"user_password", "wifi_key"}
    assert found["folder_warnings"] == []


@pytest.mark.parametrize("folder", ["OneDrive - Contoso", "Dropbox"])
def test_clouds_are_warned_of(desk: Path, folder: str) -> None:
    """A folder that is copied to a cloud is told; for a sealed file it is what sealing is for."""
    words = ("build", "good.wcdproj", f"--output={folder}", *SECRETS)
    assert "is copied to" in done(ppkg(*words, folder=desk))
    sealed = ("--protect=sealed", "--protect-password-file=word.txt")
    assert "is copied to" not in done(ppkg(*words, *sealed, folder=desk))


def test_export_warns_too(desk: Path) -> None:
    """Exported answers hold all secrets in the clear; their files are for their owner alone."""
    said = done(ppkg("export", "good.wcdproj", "Nextcloud/wcd", *SECRETS, folder=desk))
    assert "is copied to Nextcloud" in said
    files = [path for path in (desk / "Nextcloud" / "wcd").rglob("*") if path.is_file()]
    assert len(files) == 3
    if sys.platform != "win32":
        assert {path.stat().st_mode & 0o777 for path in files} == {0o600}


@pytest.mark.posix("the stand-in starts by its first line, as on POSIX")
def test_windows_encryption(desk: Path, builder: dict[str, str]) -> None:
    """Microsoft's builder makes package and password; the password goes to its file, not into the report."""
    words = ("--protect=windows", "--protect-password-output=made.txt")
    said = done(ppkg(*BUILD, *words, folder=desk, env=builder))
    assert PASSWORD not in said
    assert (desk / "made.txt").read_text(encoding="utf-8") == f"{PASSWORD}\n"
    assert sorted(path.name for path in (desk / "out").iterdir()) == ["Good.cat", "Good.ppkg"]


@pytest.mark.posix("the stand-in starts by its first line, as on POSIX")
def test_the_password_is_shown_once_on_a_terminal(desk: Path, builder: dict[str, str]) -> None:
    """Without a file the terminal shows the password, past a document that goes elsewhere."""
    words = [sys.executable, "-m", "app", *BUILD, "--protect=windows", "--json"]
    with at_terminal(words, cwd=desk, env=environment(builder), stdin=DEVNULL, stdout=PIPE) as (build, terminal):
        document, shown = build.out.rest(), terminal.shows.rest()
        assert build.end() == 0, shown
    assert shown.count(PASSWORD) == 1
    assert PASSWORD not in document
    assert json.loads(document)["protection"] == "windows"


@pytest.mark.parametrize(
    ("code", "reason", "words"),
    [
        (2, "takes none, sealed or windows", ("--protect=zip",)),
        (2, "no terminal", ("--protect=sealed",)),
        (2, "does nothing without", ("--protect-password-file=word.txt",)),
        (2, "does nothing without", ("--no-script",)),
        (2, "does nothing without", ("--time-stamp=http://127.0.0.1:9",)),
        (2, "never an argument", ("--protect=sealed", f"--password={WORD}")),
        (2, "one is given", ("--protect=sealed", "--protect-password-file=word.txt", "--protect-password-output=x")),
        (2, "Two passwords", ("--protect=sealed", "--protect-password-file=word.txt", "--protect-password-env=X")),
        (2, "no terminal to show it", ("--protect=windows",)),
        (1, "Install Windows Configuration Designer", ("--protect=windows", "--protect-password-output=made.txt")),
        (1, "12 to 128", ("--protect=sealed", "--protect-password-file=short.txt")),
        (2, "either --sign-pfx", ("--sign-cert=a.pem",)),
        (1, "is sealed with a password", ("--sign-pfx=signer.pfx",)),
        (1, "not opened by this password", ("--sign-pfx=signer.pfx", "--sign-password-file=secret.txt")),
        (1, "does not exist", ("--protect=sealed", "--protect-password-output=no/made.txt")),
    ],
)
def test_refusals_come_before_the_work(desk: Path, code: int, reason: str, words: tuple[str, ...]) -> None:
    """What cannot be done is told in a sentence, with its exit code, before anything is made."""
    (desk / "short.txt").write_text("kurz", encoding="utf-8")
    before = listing(desk)
    result = ppkg(*BUILD, *words, folder=desk)
    assert (result.returncode, reason in result.stderr) == (code, True), result.stderr
    assert not any(secret in result.stdout + result.stderr for secret in (WORD, CANARY))
    assert listing(desk) == before


def test_a_time_stamp_that_fails_leaves_nothing(desk: Path) -> None:
    """A server that does not answer stops the build; the password that was made is not kept either."""
    words = ("--sign-pfx=signer.pfx", "--sign-password-file=word.txt", "--time-stamp=http://127.0.0.1:9/tsa")
    more = ("--protect=sealed", "--protect-password-output=made.txt")
    before = listing(desk)
    result = ppkg(*BUILD, *words, *more, folder=desk)
    assert result.returncode == 1, result.stderr
    assert "Traceback" not in result.stderr
    assert listing(desk) == before
