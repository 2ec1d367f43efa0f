"""Completions and the page for man, judged by the programs that use them: bash, zsh, fish, groff, and a grammar."""

from __future__ import annotations

import os
import shutil
from functools import cache
from typing import TYPE_CHECKING

import pytest
import tree_sitter_powershell
from tree_sitter import Language, Parser

from app.cli import main
from app.cli.commands import COMMANDS
from app.cli.reference.completion import SHELLS, completion
from app.cli.reference.facts import all_facts
from app.cli.reference.man_page import man_page
from tests.child import run_process

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = ("en", "fr")
CASES = (
    ("ppkg tok", {"token"}),
    ("ppkg token re", {"renew", "register", "remind", "revoke"}),
    ("ppkg --language fr token lis", {"list"}),
    ("ppkg build --protect ", {"none", "sealed", "windows"}),
    ("ppkg batch mer", {"merge"}),
    ("ppkg build x --sign-pf", {"--sign-pfx"}),
    ("ppkg completion z", {"zsh"}),
    ("ppkg new --kind kio", {"kiosk"}),
    ("ppkg build lab.w", {"lab.wcdproj"}),
    ("ppkg build --output ou", {"out"}),
)
"""What stands on the line, and what the shell offers."""

needs = {
    name: pytest.mark.skipif(shutil.which(name) is None, reason=f"there is no {name} here")
    for name in ("bash", "zsh", "fish", "groff")
}


@cache
def script(shell: str) -> str:
    """Return the completion for *shell* in English."""
    return completion(COMMANDS, shell, "en")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder with a project and a folder in it."""
    (tmp_path / "lab.wcdproj").write_text("")
    (tmp_path / "out").mkdir()
    return tmp_path


def run(place: Path, *words: str) -> str:
    """Return what a shell says, and fail if it complains of anything."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(place), "LANG": "C.UTF-8", "TERM": "dumb"}
    done = run_process(words, cwd=place, env=environment, capture_output=True, text=True)
    assert not done.stderr
    return done.stdout


@needs["bash"]
def test_bash(place: Path) -> None:
    """Bash itself offers what it should."""
    (place / "ppkg.bash").write_text(script("bash"), encoding="utf-8")
    ask = "source ppkg.bash; while IFS= read -r line; do read -ra COMP_WORDS <<<\"$line\"; [[ $line == *' ' ]] && "
    ask += 'COMP_WORDS+=(""); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=(); _ppkg; echo "${COMPREPLY[*]}"; '
    ask += "done <lines"
    (place / "lines").write_text("".join(f"{line}\n" for line, _offered in CASES))
    found = run(place, "bash", "--norc", "-c", ask).splitlines()
    assert {line: set(said.split()) for (line, _), said in zip(CASES, found, strict=True)} == dict(CASES)


@needs["fish"]
def test_fish(place: Path) -> None:
    """Fish itself offers what it should, with a hint behind each word."""
    (place / "ppkg.fish").write_text(script("fish"), encoding="utf-8")
    ask = "source ppkg.fish; " + "; ".join(f"complete -C '{line}'; echo ." for line, _offered in CASES)
    found = run(place, "fish", "--no-config", "-c", ask).split("\n.\n")
    for (line, offered), said in zip(CASES, found, strict=False):
        assert {one.partition("\t")[0].rstrip("/") for one in said.splitlines()} == offered, line


@needs["zsh"]
def test_zsh(place: Path) -> None:
    """Zsh itself offers what it should: its own functions are asked what they were given."""
    (place / "_ppkg").write_text(script("zsh"), encoding="utf-8")
    ask = (
        "compdef() { : }; _describe() { local -a rows; rows=(${(P)2}); print -rl -- ${rows%%:*} }; "
        "_files() { [[ $1 == -/ ]] && print -rl -- *(/N) || print -rl -- *(N) }; _message() { : }; "
        'compadd() { shift; print -rl -- "$@" }; source ./_ppkg; '
        "while IFS= read -r line; do words=(${(z)line}); [[ $line == *' ' ]] && words+=(''); CURRENT=$#words; "
        "PREFIX=$words[CURRENT]; _ppkg; print .; done <lines"
    )
    (place / "lines").write_text("".join(f"{line}\n" for line, _offered in CASES))
    found = run(place, "zsh", "-f", "-c", ask).split("\n.\n")
    for (line, offered), said in zip(CASES, found, strict=False):
        last = line.rpartition(" ")[2]
        assert {one for one in said.splitlines() if one.startswith(last)} == offered, line


def test_power_shell() -> None:
    """The script is PowerShell, in both languages."""
    parser = Parser(Language(tree_sitter_powershell.language()))
    for language in LANGUAGES:
        tree = parser.parse(completion(COMMANDS, "powershell", language).encode())
        assert not tree.root_node.has_error
    assert "'token revoke' = @(" in script("powershell")


@pytest.mark.parametrize("shell", SHELLS)
def test_french_hints(shell: str) -> None:
    """Hints are in the person's language, and every command and option is there in each."""
    text = completion(COMMANDS, shell, "fr")
    assert shell == "bash" or "locataire" in text
    for facts in all_facts(COMMANDS, "fr"):
        assert facts.path in text
        assert all(name.lstrip("-") in text for option in facts.options for name in option.names if ":" not in name)


@needs["groff"]
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_for_man(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Groff finds nothing wrong with it, shows every command and option, and equal inputs give an equal page."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    text = man_page(COMMANDS, language)
    assert text == man_page(COMMANDS, language)
    assert '"2027-01-15"' in text
    (tmp_path / "ppkg.1").write_text(text, encoding="utf-8")
    shown = run(tmp_path, "groff", "-ww", "-K", "utf8", "-T", "utf8", "-P-cbou", "-man", "-rLL=400n", "ppkg.1")
    words = " ".join(shown.split())
    for facts in all_facts(COMMANDS, language):
        assert f"ppkg {facts.path}" in words
        assert " ".join(facts.summary.split()) in words
        assert all(name in words for option in facts.options for name in option.names)


def test_the_commands_that_write_them(capsys: pytest.CaptureFixture[str]) -> None:
    """``ppkg completion`` and ``ppkg manual --man`` print them as they are."""
    assert main(["completion", "fish", "--language", "en"]) == 0
    assert capsys.readouterr().out == script("fish")
    assert main(["manual", "--man", "--language", "fr"]) == 0
    assert capsys.readouterr().out.startswith(".TH PPKG 1")
    assert main(["completion", "tcsh"]) == 2
    assert main(["manual", "nothing"]) == 2
    assert main(["manual", "--search", "revoke stick", "--language", "en"]) == 0
    assert "tokens#revoke" in capsys.readouterr().out
    assert main(["manual", "--language", "fr"]) == 0
    assert "Jetons et locataires" in capsys.readouterr().out
