"""What is shown: on terminals that know few letters, to programs that stop reading, and as JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from app.cli import main
from app.cli.terminal.output import Output, clean
from app.core.secret import Secret
from tests.child import run_process
from tests.cli.made_folder import KEY
from tests.cli.process import CANARY, done, environment, ppkg

SECRETS = (f"--secret-file={KEY}=secret.txt", "--secret-file=account.administrator.password=secret.txt")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "utf-8"])
def test_a_poor_terminal_is_enough(work: Path, encoding: str) -> None:
    """Names that the terminal cannot show are escaped instead of stopping the program."""
    name = "Büro-日本-\U0001f511.wcdproj"
    env = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    for words in (("new", name), ("show", name), ("new", name), ("help", "--language", "fr")):
        result = ppkg(*words, folder=work, env=env)
        assert "Traceback" not in result.stderr
        assert result.returncode == (1 if "already" in result.stderr else 0), result.stderr


def test_a_reader_that_has_enough(made: Path) -> None:
    """A closed pipe ends the program without a word."""
    read, write = os.pipe()
    os.close(read)
    result = run_process(
        [sys.executable, "-m", "app", "settings", "a", "--limit", "5000"],
        cwd=made,
        env=environment(),
        stdout=write,
        stderr=subprocess.PIPE,
    )
    os.close(write)
    assert (result.returncode, result.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
@pytest.mark.parametrize("words", [["settings"], ["settings", "a", "--limit", "5000"], ["settings", "--json"]])
def test_a_full_disk_behind_standard_output(made: Path, words: list[str]) -> None:
    """A report that cannot be written is told, not lost in silence."""
    with Path("/dev/full").open("wb") as full:
        result = run_process(
            [sys.executable, "-m", "app", *words],
            cwd=made,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert result.returncode == 1
    assert result.stderr.startswith(b"ppkg: The report could not be written")
    assert result.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ("show", "good.wcdproj"),
        ("check", "good.wcdproj"),
        ("check", "sealed.wcdproj"),
        ("build", "good.wcdproj", "--output=out", *SECRETS),
        ("build", "wcd", "--output=out"),
        ("build", "wcd/customizations.xml", "--output=out"),
        ("inspect", "Good.ppkg"),
        ("inspect", "Good.ppkg", "--files", "--extract=out"),
        ("verify", "Good.ppkg"),
        ("verify", "--rebuild", "Good.ppkg", "Good.ppkg"),
        ("compare", "Good.ppkg", "Good.ppkg"),
        ("import", "Good.ppkg", "out"),
        ("import", "wcd", "out", "--seal", "--passphrase-file=passphrase.txt"),
        ("export", "good.wcdproj", "out"),
        ("settings",),
        ("settings", "wifi", "key"),
        ("settings", "Policies/Update/AllowAutoUpdate"),
        ("set", "good.wcdproj", "device.name=PC-1"),
        ("new", "new.wcdproj", *SECRETS[1:]),
        ("--version",),
        ("help",),
    ],
    ids=" ".join,
)
def test_json_is_one_document(work: Path, words: tuple[str, ...]) -> None:
    """With --json there is one ASCII document on standard output, keys in snake_case, and no secret in it."""
    result = ppkg(*words, "--json", folder=work)
    shown = done(result)
    assert shown.isascii()
    assert result.stderr == ""
    assert all(key == key.lower() and key.isidentifier() for key in json.loads(shown))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("show", "nowhere.wcdproj"), 1),
        (("show",), 2),
        (("build", "good.wcdproj"), 3),
        (("verify", "Good.ppkg", "secret.txt"), 1),
    ],
)
def test_json_of_a_failure(made: Path, words: tuple[str, ...], code: int) -> None:
    """A failure is told in the document too, with the exit code."""
    result = ppkg(*words, "--json", folder=made)
    document = json.loads(result.stdout)
    assert (result.returncode, document["exit_code"]) == (code, code)
    assert result.stderr == f"ppkg: {document['error']}\n"
    assert CANARY not in result.stdout + result.stderr


def test_missing_secrets_are_listed(made: Path) -> None:
    """A build that lacks secrets lists all of them by their places."""
    result = ppkg("build", "good.wcdproj", "--json", folder=made)
    assert json.loads(result.stdout)["missing_secrets"] == ["account.administrator.password", KEY]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain – déjà 日本 🔑", "plain – déjà 日本 🔑"),
        ("\x1b[31mred\x07", r"\u001b[31mred\u0007"),
        ("two\nlines\r", r"two\u000alines\u000d"),
        ("a\u202egpj.exe", r"a\u202egpj.exe"),
        ("half \udce9", r"half \udce9"),
        ("line\u2028end\u0085", r"line\u2028end\u0085"),
        ("soft\u00adhyphen", "soft\u00adhyphen"),
    ],
)
def test_signs_that_deceive_are_escaped(text: str, shown: str) -> None:
    """Control characters, turned text and line ends are shown by their numbers."""
    assert clean(text) == shown


def test_a_secret_is_a_mask(capsys: pytest.CaptureFixture[str]) -> None:
    """Even a secret given by mistake to the report is masked, in words and in JSON."""
    for as_json in (False, True):
        output = Output(as_json=as_json)
        output.line(Secret(CANARY))
        output.document(secret=Secret(CANARY), many=[Secret(CANARY)])
        output.finish()
    shown = capsys.readouterr().out
    assert CANARY not in shown
    assert json.loads(shown.partition("\n")[2]) == {"secret": "•••", "many": ["•••"]}


def test_progress_is_for_people(
    work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A terminal sees a bar that is wiped away at the end; a file sees nothing."""
    monkeypatch.chdir(work)
    assert main(["verify", "Good.ppkg"]) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert main(["verify", "Good.ppkg"]) == 0
    shown = capsys.readouterr().err
    assert "%" in shown
    assert shown.endswith(" \r")


def test_a_long_document_is_written_in_pieces(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The rows of a batch are not held a second time, as text."""
    rows = [{"row": number, "file": f"PC{number}.ppkg", "sha256": "a" * 64} for number in range(3000)]
    output = Output(as_json=True)
    output.document(built=rows)
    with (tmp_path / "out.json").open("w+", encoding="ascii") as out:
        monkeypatch.setattr(sys, "stdout", out)
        tracemalloc.start()
        try:
            output.finish()
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        size = out.tell()
        out.seek(0)
        assert json.load(out) == {"built": rows}
    assert peak < 2 * size
