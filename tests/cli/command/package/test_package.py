"""``inspect``, ``verify``, ``compare``, ``import``, ``export``: packages read back and turned into projects."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app.answers.xml.customizations import read_customizations
from app.cli import main
from app.packager.build import Stamp, write_package
from app.packager.compile.compiler import compile_answers
from app.packager.compile.dialect import Dialect
from app.packager.compile.sources import FolderFiles
from tests.cli.made_folder import KEY
from tests.cli.process import CANARY, done, ppkg

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SECRETS = (f"--secret-file={KEY}=secret.txt", "--secret-file=account.administrator.password=secret.txt")


@pytest.fixture
def say(work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Return a function that runs a command in words and returns what it showed."""
    monkeypatch.chdir(work)
    monkeypatch.setenv("LC_ALL", "C")

    def say(*words: str, code: int = 0) -> str:
        assert main(list(words)) == code
        shown = capsys.readouterr()
        assert CANARY not in shown.out + shown.err
        return shown.out

    return say


def document(shown: str) -> Any:
    """Return the JSON document *shown*."""
    return json.loads(shown)


def test_inspect_in_words(say: Callable[..., str]) -> None:
    """What the package does is told by subject, and its files are listed when asked for."""
    shown = say("inspect", "Good.ppkg")
    assert all(text in shown for text in ("Name: Good", "Device:", "PC-%SERIAL%", "Office", "setup.cmd", "helper"))
    assert "Multivariant/0/customizations.xml" not in shown
    assert "Multivariant/0/customizations.xml" in say("inspect", "Good.ppkg", "--files")


def test_inspect_extracts(say: Callable[..., str], work: Path) -> None:
    """The files of the package come to the folder as they were."""
    say("inspect", "Good.ppkg", "--extract", "files")
    (found,) = (work / "files").rglob("setup.cmd")
    assert found.read_bytes() == (work / "setup.cmd").read_bytes()


def test_verify(say: Callable[..., str], work: Path) -> None:
    """A whole package is in order; of several the bad one is named and the others are checked all the same."""
    assert "Good.ppkg is in order." in say("verify", "Good.ppkg")
    (work / "bad.ppkg").write_bytes((work / "Good.ppkg").read_bytes()[:-100])
    shown = say("verify", "bad.ppkg", "Good.ppkg", code=1)
    assert "bad.ppkg: " in shown
    assert "Good.ppkg is in order." in shown


def test_rebuild(say: Callable[..., str]) -> None:
    """A rebuilt package has the same files byte for byte, and is kept where it is asked for."""
    found = document(say("verify", "--rebuild", "Good.ppkg", "--output=new.ppkg", "--json"))["packages"][0]
    assert found["in_order"]
    assert {one["state"] for one in found["files"]} == {"identical"}
    assert "do the same" in (shown := say("compare", "Good.ppkg", "new.ppkg")) or "are the same" in shown
    assert "files came out identical" in say("verify", "--rebuild", "Good.ppkg")


def test_compare(say: Callable[..., str], work: Path) -> None:
    """Differences are told by name, those of secrets without values."""
    assert "byte for byte" in say("compare", "Good.ppkg", "Good.ppkg")
    (work / "other.txt").write_text("another-password", encoding="utf-8")
    words = [word.replace("secret.txt", "other.txt") for word in SECRETS]
    say("set", "good.wcdproj", "device.name=OTHER-%SERIAL%")
    say("build", "good.wcdproj", "--output=out", *words)
    shown = say("compare", "Good.ppkg", "out/Good.ppkg")
    assert "OTHER-%SERIAL%" in shown
    assert "Password" in shown
    assert "another-password" not in shown


def test_import_and_build_again(say: Callable[..., str]) -> None:
    """A package becomes a project with its files; built again it does the same."""
    found = document(say("import", "Good.ppkg", "back", "--json"))
    assert found["secrets_left_out"] == ["account.administrator.password", KEY]
    say("build", found["project"], "--output=out", *SECRETS)
    assert document(say("compare", "Good.ppkg", "out/Good.ppkg", "--json"))["same_effect"]


def test_import_sealed(say: Callable[..., str]) -> None:
    """With a passphrase the secrets of the package are sealed in the project, and the build needs nothing else."""
    made = document(say("import", "Good.ppkg", "back", "--seal", "--passphrase-file=passphrase.txt", "--json"))
    assert made["secrets_left_out"] == []
    say("build", made["project"], "--output=out", "--passphrase-file=passphrase.txt")
    assert document(say("compare", "Good.ppkg", "out/Good.ppkg", "--json"))["same_effect"]


def test_export_lacks_what_is_not_known(say: Callable[..., str]) -> None:
    """Secrets that are not given are named, and empty in the exported files."""
    found = document(say("export", "good.wcdproj", "new", "--json"))
    assert found["missing_secrets"] == ["account.administrator.password", KEY]
    assert "in the clear" in say("export", "good.wcdproj", "other", *SECRETS)


def test_names_of_a_package_cannot_deceive(work: Path) -> None:
    """A package whose name steers the terminal or turns letters round is shown with these signs escaped."""
    xml = (work / "wcd" / "customizations.xml").read_bytes()
    (work / "wcd" / "customizations.xml").write_bytes(xml.replace(b"<Name>Good<", "<Name>Go\u202eod<".encode()))
    refused = ppkg("build", "wcd/customizations.xml", "--output=out", folder=work)
    assert refused.returncode == 3
    assert r"\u202e" in refused.stdout + refused.stderr
    assert "\u202e" not in refused.stdout + refused.stderr
    answers = read_customizations((work / "wcd" / "customizations.xml").read_bytes())
    files, stamp = FolderFiles(work / "wcd"), Stamp.reproducible(answers)
    (work / "out").mkdir(exist_ok=True)
    package = work / "out" / f"{answers.package.name}.ppkg"
    with package.open("w+b") as out:
        write_package(out, answers, compile_answers(answers, Dialect(), files), files, Dialect(), stamp)
    for words in (("inspect",), ("verify",), ("verify", "--rebuild"), ("inspect", "--files")):
        assert "\u202e" not in done(ppkg(*words, package.name, folder=work / "out"))
