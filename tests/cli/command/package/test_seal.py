"""``ppkg seal`` and ``ppkg unseal``, run as a script does and as a person at a terminal does."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import pytest

from tests.child import at_terminal
from tests.cli.process import done, environment, listing, ppkg
from tests.protect.sealing import CANARY, CONTENT


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """Return a folder with a package and a file with the password."""
    (tmp_path / "Office.ppkg").write_bytes(CONTENT)
    (tmp_path / "password.txt").write_text(CANARY + "\n", encoding="utf-8")
    return tmp_path


def test_sealed_and_opened(work: Path) -> None:
    """The package comes back in another folder; the report says what was made and what the file does not do."""
    said = done(ppkg("seal", "Office.ppkg", "--password-file=password.txt", folder=work))
    assert "first setup screen cannot open it" in said
    assert "still there in the clear" in said
    assert hashlib.sha256((work / "Office.ppkg.open.ps1").read_bytes()).hexdigest() in said
    assert sorted(path.name for path in work.iterdir()) == [
        "Office.ppkg",
        "Office.ppkg.open.ps1",
        "Office.ppkg.sealed",
        "password.txt",
    ]
    words = ("unseal", "Office.ppkg.sealed", "--output=new/folder", "--password-env=WORD", "--json")
    found = json.loads(done(ppkg(*words, folder=work, env={"WORD": CANARY})))
    assert found == {"package": str(Path("new", "folder", "Office.ppkg")), "size": len(CONTENT)}
    assert (work / "new" / "folder" / "Office.ppkg").read_bytes() == CONTENT


def test_the_report_for_scripts(work: Path) -> None:
    """The document names the files, the rounds and no secret; without a script there is none."""
    words = ("seal", "Office.ppkg", "--output=x.sealed", "--no-script", "--json", "--password-file=password.txt")
    found = json.loads(done(ppkg(*words, folder=work)))
    size = (work / "x.sealed").stat().st_size
    assert found == {
        "sealed": "x.sealed",
        "size": size,
        "rounds": 600_000,
        "script": None,
        "script_sha256": None,
        "hints": [],
    }
    assert not (work / "x.open.ps1").exists()


def test_refusals_leave_nothing(work: Path) -> None:
    """What cannot be done is told with its exit code, without the password, and changes no file."""
    done(ppkg("seal", "Office.ppkg", "--password-file=password.txt", folder=work))
    (work / "short.txt").write_text("kurz", encoding="utf-8")
    before = listing(work)
    sealed = "Office.ppkg.sealed"
    for code, reason, words in (
        (2, "never an argument", ("seal", "Office.ppkg", f"--password={CANARY}")),
        (2, "no terminal", ("seal", "Office.ppkg")),
        (2, "not set", ("seal", "Office.ppkg", "--password-env=NOT_SET")),
        (2, "Two passwords", ("seal", "Office.ppkg", "--password-env=A", "--password-file=password.txt")),
        (1, "12 to 128", ("seal", "Office.ppkg", "--password-file=short.txt")),
        (1, "does not exist", ("seal", "none.ppkg", "--password-file=password.txt")),
        (1, "ends in .ppkg", ("seal", sealed, "--password-file=password.txt")),
        (1, "not a sealed file", ("unseal", "Office.ppkg")),
        (1, "already exists", ("unseal", sealed, "--password-file=password.txt")),
        (1, "not that of", ("unseal", sealed, "--output=new", "--password-file=short.txt")),
    ):
        result = ppkg(*words, folder=work)
        assert (result.returncode, reason in result.stderr) == (code, True), result.stderr
        assert CANARY not in result.stdout + result.stderr
    assert listing(work) == before


def test_weak_passwords_are_hinted(work: Path) -> None:
    """A password that is long enough and easily guessed is taken, with a word on it."""
    words = ("seal", "Office.ppkg", "--json", "--password-env=WORD")
    found = json.loads(done(ppkg(*words, folder=work, env={"WORD": "Password2024"})))
    assert any("weak" in hint for hint in found["hints"])


@pytest.mark.posix("needs a terminal of POSIX")
@pytest.mark.parametrize("second", [CANARY, CANARY + "x"], ids=["same", "other"])
def test_typed_twice(work: Path, second: str) -> None:
    """At a terminal the password is asked for twice and never shown; two that differ seal nothing."""
    words = [sys.executable, "-m", "app", "seal", "Office.ppkg"]
    with at_terminal(words, cwd=work, env=environment()) as (seal, terminal):
        shown = ""
        for answer in (CANARY, second):
            shown += terminal.shows.until("assword") + terminal.shows.until(": ")
            terminal.type(f"{answer}\n")
        shown += terminal.shows.rest()
        code = seal.end()
    assert CANARY not in shown
    assert code == (0 if second == CANARY else 2), shown
    assert (work / "Office.ppkg.sealed").exists() == (second == CANARY)
