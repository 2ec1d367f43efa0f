"""The ground the program stands on: installer scripts, the build server's command, versions, licence, clean texts."""

from __future__ import annotations

import re
import shutil
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

import app
from app.cli.command.open import LIBRARIES
from tests.child import run_process
from tests.places import REPOSITORY

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

SCRIPTS = [*sorted((REPOSITORY / "installer").glob("*.sh")), REPOSITORY / ".ci" / "run"]
RUN, TEST = "sh installer/run.sh", "sh installer/test.sh"
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
# The last letters are in brackets, so that this line does not hold what it looks for.
TRACES = re.compile(r"/wor[k]/|/roo[t]/|\.librar[y]\b")


def text(name: str) -> str:
    """Return the text of a file of the repository."""
    return (REPOSITORY / name).read_text(encoding="utf-8")


def own_texts() -> Iterator[tuple[Path, str]]:
    """Yield each text file of the checkout that is not made by a tool, with its text."""
    made = {"build", "dist", "__pycache__", ".git"}  # the last one is a file in a second checkout of one repository
    for path in sorted(REPOSITORY.rglob("*")):
        parts = path.relative_to(REPOSITORY).parts
        hidden = any(part.startswith(".") for part in parts[:-1]) and parts[0] != ".ci"
        if hidden or made.intersection(parts) or not path.is_file():
            continue
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # not a text


def shell(folder: Path, lines: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run *lines* in a shell that has read prepare.sh in, as if *folder* were the checkout."""
    start = f'set -eu; root=$1; . "{REPOSITORY}/installer/prepare.sh"\n'
    command = ["sh", "-c", start + lines, "sh", str(folder)]
    return run_process(command, input=given, capture_output=True, text=True)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_scripts_are_plain_shell(script: Path) -> None:
    """Each script is understood by the system's shell, by dash, and by the checkers that are installed."""
    checkers = [["sh", "-n"], ["dash", "-n"], ["checkbashisms", "--force", "--posix"], ["shellcheck", "-x", "-s", "sh"]]
    for checker in checkers:
        if shutil.which(checker[0]):
            done = run_process([*checker, script], capture_output=True, text=True, cwd=REPOSITORY)
            assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.posix("a script of POSIX systems")
def test_installing_leaves_input_and_output_to_the_program(tmp_path: Path) -> None:
    """A step says one line on standard error, its output goes to the log, and standard input stays unread."""
    done = shell(tmp_path, "logged 'Doing it' sh -c 'cat; echo out; echo bad >&2'; cat", given="passphrase")
    assert (done.returncode, done.stdout, done.stderr) == (0, "passphrase", "Doing it …\n")
    assert (tmp_path / "build" / "install.log").read_text(encoding="utf-8").endswith("out\nbad\n")


@pytest.mark.posix("a script of POSIX systems")
def test_a_failed_step_shows_why(tmp_path: Path) -> None:
    """A step that fails stops the script, with the end of the log and where the whole of it is."""
    done = shell(tmp_path, "logged 'Doing it' sh -c 'echo the reason; exit 3'; echo went on")
    assert (done.returncode, done.stdout) == (1, "")
    assert "the reason" in done.stderr
    assert str(tmp_path / "build" / "install.log") in done.stderr


@pytest.mark.posix("a script of POSIX systems")
def test_a_screen_is_known_by_the_environment(tmp_path: Path) -> None:
    """On Linux DISPLAY or WAYLAND_DISPLAY tells of a screen; other systems have one."""
    for lines, found in {
        "unset DISPLAY WAYLAND_DISPLAY; uname() { echo Linux; }": 1,
        "unset WAYLAND_DISPLAY; DISPLAY=:0; uname() { echo Linux; }": 0,
        "unset DISPLAY; WAYLAND_DISPLAY=wayland-0; uname() { echo Linux; }": 0,
        "unset DISPLAY WAYLAND_DISPLAY; uname() { echo Darwin; }": 0,
    }.items():
        assert shell(tmp_path, f"{lines}; has_screen").returncode == found, lines


def test_the_installer_installs_what_the_window_says_is_missing() -> None:
    """The libraries of a window are the same in the installer and in the sentence of ``ppkg open``."""
    installed = re.findall(r"\.so\.\d+:(\S+)", text("installer/prepare.sh"))
    assert sorted(installed) == sorted(LIBRARIES.split())


@pytest.mark.posix("a script of POSIX systems")
def test_the_installer_accepts_the_same_pythons_as_the_package(tmp_path: Path) -> None:
    """The installer's range is that of pyproject.toml, and this Python passes while another program does not."""
    low, high = re.findall(r"\(3, (\d+)\)", text("installer/prepare.sh"))
    assert PROJECT["requires-python"] == f">=3.{low},<3.{int(high) + 1}"
    versions = [int(name.rpartition(".")[2]) for name in PROJECT["classifiers"] if "Python :: 3." in name]
    assert versions == list(range(int(low), int(high) + 1))
    assert shell(tmp_path, f"is_usable '{sys.executable}'").returncode == 0
    assert shell(tmp_path, "is_usable false").returncode == 1


def test_the_build_server_runs_the_readme_s_test_command() -> None:
    """The two commands stand in README.md, and .ci/run calls the second one and nothing else."""
    commands = [line.strip() for line in text("README.md").splitlines() if line.strip().startswith("sh installer/")]
    assert [command.partition("  ")[0] for command in commands[:2]] == [RUN, TEST]
    ci = [line for line in text(".ci/run").splitlines() if line and not line.startswith("#")]
    assert len(ci) == 1
    assert ci[0].endswith(f"&& exec {TEST}")
    assert sys.platform == "win32" or (REPOSITORY / ".ci" / "run").stat().st_mode & 0o111


def test_the_newest_changes_are_those_of_this_version() -> None:
    """The top entry of CHANGELOG.md is the version of the program."""
    entry = re.search(r"^## (\S+)", text("CHANGELOG.md"), re.MULTILINE)
    assert entry
    assert entry[1] == app.__version__


def test_licence() -> None:
    """The licence is MIT, in the file and in the package's description."""
    assert text("LICENSE").startswith("MIT License\n")
    assert PROJECT["license"] == "MIT"
    assert PROJECT["name"] == "provisioning-designer"


def test_no_traces_of_a_build_machine() -> None:
    """No text of the repository names a folder of the machine it was written on."""
    found = [
        f"{path.relative_to(REPOSITORY)}: {hit[0]}" for path, words in own_texts() for hit in TRACES.finditer(words)
    ]
    assert found == []
    assert TRACES.search("/{}/main".format("work"))
