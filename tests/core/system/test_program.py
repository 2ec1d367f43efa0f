"""Programs are found in the folders of PATH, and never in the folder that a document lies in."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.core.system.process import pass_over_current_folder
from app.core.system.program import find_program, system_folder
from app.diagnose.read.cabinet import _command
from app.protect.windows.builder import find_builder
from tests.child import run_process
from tests.places import REPOSITORY

ENDING = ".exe" if sys.platform == "win32" else ""


def plant(folder: Path, name: str) -> Path:
    """Make a program called *name* in *folder*."""
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_bytes(b"MZ" if ENDING else b"#!/bin/sh\n")
    program.chmod(0o755)
    return program


@pytest.mark.parametrize("path", ["", os.pathsep, ".", f".{os.pathsep}bin", "bin", f"{os.pathsep}{os.pathsep}"])
def test_the_current_folder_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    """Not for an empty PATH, an empty or a relative part of it, nor for a program in a folder beside the document."""
    monkeypatch.chdir(tmp_path)
    for folder in (tmp_path, tmp_path / "bin"):
        for name in ("7z", "7z.exe", "7z.bat"):
            plant(folder, name)
    monkeypatch.setenv("PATH", path)
    assert find_program("7z") is None
    assert find_program("7z", on_windows=True) is None
    assert find_program(f".{os.sep}7z") is None


def test_whole_folders_are_searched_in_their_order(tmp_path: Path) -> None:
    """The first whole folder that has the program wins; on Windows scripts do not count."""
    first, second = tmp_path / "first", tmp_path / "second"
    plant(first, "tool.bat")
    meant = plant(second, "tool.exe")
    path = os.pathsep.join(map(str, (first, second)))
    assert find_program("tool", path, on_windows=True) == str(meant)
    assert find_program("TOOL.EXE".lower(), path, on_windows=True) == str(meant)


@pytest.mark.parametrize("names", [("7z", "7zz", "7za"), ("bsdtar", "cabextract"), ("tar", "tar.exe")])
def test_planted_programs_read_no_cabinet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    """A cabinet of a device's logs is opened by no program that came along with it."""
    monkeypatch.chdir(tmp_path)
    for name in names:
        plant(tmp_path, name)
        plant(tmp_path, f"{name}.exe")
    monkeypatch.setenv("PATH", "")
    command = _command(tmp_path / "logs.cab", "setup.log")
    assert command is None or not Path(command[0]).is_relative_to(tmp_path)


def test_a_planted_builder_gets_no_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor is an ICD.exe beside the project Microsoft's builder."""
    monkeypatch.chdir(tmp_path)
    plant(tmp_path, "ICD.exe")
    assert find_builder(environ={"PATH": f".{os.pathsep}"}) is None


@pytest.mark.parametrize("root", ["", "windows", ".", "C:\\Windows"])
def test_the_folder_of_windows_is_a_whole_path(root: str) -> None:
    """A variable that says nothing, or something relative, does not lead into the current folder."""
    assert str(system_folder({"SystemRoot": root})).replace("/", "\\").lower() == "c:\\windows\\system32"


def test_children_pass_over_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """What this process starts inherits the rule, as far as the system has one."""
    monkeypatch.delenv("NODEFAULTCURRENTDIRECTORYINEXEPATH", raising=False)
    pass_over_current_folder()
    assert os.environ.get("NODEFAULTCURRENTDIRECTORYINEXEPATH") == ("1" if sys.platform == "win32" else None)


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows looks there at all")
def test_windows_itself_looks_elsewhere(tmp_path: Path) -> None:
    """A planted program is started neither by the command line nor by what it starts."""
    plant(tmp_path, "7z.exe")
    plant(tmp_path, "ICD.exe")
    (tmp_path / "logs.cab").write_bytes(b"MSCF")
    done = run_process(
        [sys.executable, "-P", "-c", "from app.core.system.program import find_program as f; print(f('7z'), f('ICD'))"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["None", "None"], done.stderr
