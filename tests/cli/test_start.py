"""Starting: which modules a command loads, and how the first words of a command line are understood."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

import app
from app.cli import main
from app.cli.commands import COMMANDS
from app.core.foreign.limited import WORD as READER
from app.jobs.batch.crew import WORD as WORKER
from tests.cli.made_folder import KEY
from tests.cli.process import CANARY, done, ppkg

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = ("lxml", "cryptography", "pyfwnt", "PySide6", "msal", "requests", "app.ui", "xml.etree.ElementTree")
CATALOGUE = "app.catalogue.catalogue"


def loaded(*words: str, folder: Path) -> set[str]:
    """Return the modules that a command loads, in a process of its own."""
    result = ppkg(*words, folder=folder, before=(sys.executable, "-X", "importtime", "-c", _RUN))
    assert result.returncode == 0, result.stdout
    return {line.rpartition("|")[2].strip() for line in result.stderr.splitlines() if line.startswith("import time:")}


# Takes the place of "python -m app", so that the words that follow are those of the command.
_RUN = "import sys; from app.cli import main; sys.exit(main(sys.argv[4:]))"


def test_version(made: Path) -> None:
    """The version is told without any module but the program's first two."""
    assert done(ppkg("--version", folder=made)) == f"ppkg {app.__version__}\n"
    modules = loaded("--version", folder=made)
    assert {name for name in modules if name.partition(".")[0] == "app"} == {"app", "app.cli"}
    assert not modules & {*HEAVY, "argparse", "json"}


@pytest.mark.parametrize(
    ("words", "allowed"),
    [
        (("help",), ()),
        (("help", "build"), ()),
        (("show", "good.wcdproj"), ()),
        (("token", "--help"), ()),
        (("token", "get", "--help"), ()),
        (("token", "checklist"), ()),
        (("token", "guide", "--powershell"), ()),
        (("demo", "--help"), ()),
        (("settings", "wifi"), (CATALOGUE,)),
        (("check", "good.wcdproj"), (CATALOGUE, "cryptography", "lxml")),
        (("inspect", "Good.ppkg"), (CATALOGUE, "lxml", "cryptography", "pyfwnt")),
    ],
)
def test_a_command_loads_what_it_needs(made: Path, words: tuple[str, ...], allowed: tuple[str, ...]) -> None:
    """No command loads Qt or the sign-in; XML, cryptography and the catalogue come only with those that need them."""
    modules = loaded(*words, folder=made)
    refused = {*HEAVY, CATALOGUE} - set(allowed)
    assert {name for name in modules if any(name == one or name.startswith(f"{one}.") for one in refused)} == set()


def test_only_french_reads_the_translations(made: Path) -> None:
    """The file of translations is parsed for French, and for English not."""
    assert "xml.etree.ElementTree" in loaded("help", "--language", "fr", folder=made)
    assert "xml.etree.ElementTree" not in loaded("help", "--language", "en", folder=made)


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_command_has_help(command: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """“help COMMAND” and “COMMAND --help” show the same, with the command's name."""
    assert main(["help", command, "--language", language]) == 0
    first = capsys.readouterr().out
    assert main([command, "--help", "--language", language]) == 0
    assert capsys.readouterr().out == first
    assert f"ppkg {command}" in first


def test_help_lists_all_commands(capsys: pytest.CaptureFixture[str]) -> None:
    """“help” names each command with what it does."""
    assert main(["help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"  {command.name} " in shown and command.summary in shown for command in COMMANDS)


def test_a_bug_is_told_without_values(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """An unexpected error shows its type alone; the variable adds where it was, and still no value."""

    def fail(*_given: object) -> int:
        raise ZeroDivisionError(CANARY)

    monkeypatch.setattr("app.cli.command.settings.run_settings", fail)
    assert main(["settings"]) == 1
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    assert "This is a bug of the program (ZeroDivisionError)" in shown.err
    monkeypatch.setenv("PPKG_DEBUG", "1")
    assert main(["settings"]) == 1
    traced = capsys.readouterr().err
    assert "test_start.py" in traced
    assert CANARY not in shown.err + traced


def test_an_interrupt_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C ends with a sentence and exit code 1."""

    def stop(*_given: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.cli.command.settings.run_settings", stop)
    assert main(["settings"]) == 1
    assert capsys.readouterr().err == "ppkg: Stopped. Nothing was left half-written.\n"


def test_the_console_script_is_the_same_program(made: Path) -> None:
    """The entry point in pyproject.toml leads to the function that “python -m app” runs."""
    import tomllib

    from tests.places import REPOSITORY

    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"]["ppkg"] == "app.cli:main"
    assert KEY in done(ppkg("show", "good.wcdproj", folder=made))


@pytest.mark.parametrize("entry", ["main", "icd", "main_window"])
@pytest.mark.parametrize(
    ("word", "server"), [(READER, "app.core.foreign.worker.serve"), (WORKER, "app.jobs.batch.worker.serve")]
)
def test_each_name_of_the_program_starts_its_helpers(
    monkeypatch: pytest.MonkeyPatch, entry: str, word: str, server: str
) -> None:
    """An installed program is started again by the name it runs under, for reading and for batches, window or not."""
    monkeypatch.setattr(server, lambda: 7)
    monkeypatch.setattr("sys.argv", [entry, word])
    assert getattr(app.cli, entry)() == 7
