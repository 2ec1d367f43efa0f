"""``ppkg open``: the window from the command line, and what is said where there can be none."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from app.cli import main
from tests.child import run_process, started
from tests.patience import wait_until
from tests.places import REPOSITORY
from tests.x_screen import open_screen

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens of Linux")
SAMPLE = REPOSITORY / "resources" / "samples" / "contoso" / "contoso.wcdproj"


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Return an environment without a screen, with settings in *folder*."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    places = {name: str(folder) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")}
    return {**kept, **places, "LC_ALL": "C.UTF-8", **more}


def open_window(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run ``ppkg open`` with *words*."""
    return run_process(
        [sys.executable, "-m", "app", "open", *words],
        cwd=REPOSITORY, env=environment(folder, **more), capture_output=True, text=True,
    )  # fmt: skip


@linux
def test_without_a_screen_a_sentence_says_so(tmp_path: Path) -> None:
    """Without a screen, and with one that is not there, the command ends with 1 and says what to do."""
    done = open_window(tmp_path)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "There is no screen" in done.stderr
    done = open_window(tmp_path, DISPLAY=":7777")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "cannot be opened" in done.stderr
    assert "libxcb-cursor0" in done.stderr


@linux
def test_missing_libraries_are_named(tmp_path: Path) -> None:
    """Where Qt cannot be loaded the sentence names what is missing and how to install it."""
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").touch()
    (tmp_path / "PySide6" / "QtCore.py").write_text("raise ImportError('libEGL.so.1: cannot open', name='PySide6')\n")
    done = open_window(tmp_path, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(tmp_path))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "libEGL.so.1" in done.stderr
    assert "apt-get install libegl1" in done.stderr


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("missing.wcdproj", "There is no file"), ("folder.ppkg", "is a folder"), ("picture.png", "nothing the window")],
)
def test_files_that_cannot_be_opened(
    tmp_path: Path, name: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing file, a folder and another kind of file are refused before a window comes."""
    (tmp_path / "folder.ppkg").mkdir()
    (tmp_path / "picture.png").touch()
    assert main(["open", str(tmp_path / name), "--language", "en"]) == 1
    assert sentence in capsys.readouterr().err


@pytest.fixture
def virtual_screen() -> Iterator[str]:
    """Return the number of a screen that nobody sees."""
    with open_screen() as screen:
        yield screen.display


@linux
@pytest.mark.parametrize("platform", ["offscreen", "xcb"])
def test_the_window_opens_on_a_project_and_ends_when_asked(
    tmp_path: Path, platform: str, request: pytest.FixtureRequest
) -> None:
    """With a project named the window opens, puts it among the recent ones, and ends quietly when the system asks."""
    given = environment(tmp_path, QT_QPA_PLATFORM=platform)
    if platform == "xcb":
        given["DISPLAY"] = request.getfixturevalue("virtual_screen")
    command = [sys.executable, "-m", "app", "open", str(SAMPLE)]
    recent = tmp_path / "Provisioning Designer" / "window.ini"

    def is_recent() -> bool:
        assert process.is_running, process.err.rest()
        return recent.is_file() and "contoso.wcdproj" in recent.read_text(encoding="utf-8")

    with started(command, cwd=REPOSITORY, env=given) as process:
        wait_until(is_recent, "the project is among the recent ones")
        process.signal(signal.SIGTERM)
        assert process.end() == 0
        assert [line for line in process.err.rest().splitlines() if "propagateSizeHints" not in line] == []
