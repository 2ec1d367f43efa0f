"""Nothing on another computer is looked at before the person agreed, in whatever way a project writes its name."""

from __future__ import annotations

import ntpath
from pathlib import Path, PureWindowsPath

import pytest

from app.core.error import BadInput
from app.core.system import network_path
from app.core.system.network_path import allow_host, allow_typed, forbidden_host, host_of
from app.model.project import Application, Project
from app.model.project_file import FileFault, forbidden_hosts, look_at
from app.packager.compile.sources import FolderFiles

ELSEWHERE = [
    r"\\thief\share\setup.exe",
    "//thief/share/setup.exe",
    r"\/thief\share",
    r"\\?\UNC\thief\share\setup.exe",
    r"\\.\unc\THIEF\share",
    "//?/unc/thief/share",
    r"\\thief@SSL@443\DavWWWRoot\setup.exe",
    "file://thief/share/setup.exe",
    r"  \\thief\share\with blanks before",
]
HERE = ["", "setup.exe", r"C:\files\setup.exe", r"\\?\C:\files\setup.exe", r"\\.\C:\x", "files/setup.exe", r"\rooted"]


@pytest.fixture(autouse=True)
def on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behave as on Windows, with nobody allowed."""
    monkeypatch.setattr(network_path, "_goes_there", True)
    monkeypatch.setattr(network_path, "_allowed", set())


@pytest.mark.parametrize("path", ELSEWHERE)
def test_a_host_in_every_form(path: str) -> None:
    """All ways to write a path to another computer are known, and none is looked at."""
    assert host_of(path) == "thief"
    assert forbidden_host(path) == "thief"


@pytest.mark.parametrize("path", HERE)
def test_paths_of_this_computer(path: str) -> None:
    """A letter, its long form and relative paths are of this computer."""
    assert forbidden_host(path) == ""


@pytest.mark.parametrize("path", [r"\\?\GLOBALROOT\Device\Mup\thief\share", r"\??\UNC\thief\share"])
def test_the_object_manager_may_lead_anywhere(path: str) -> None:
    """Such a path is of no use to a project, and could go around the question."""
    assert forbidden_host(path)


def no_look(*_: object, **__: object) -> object:
    """Fail a test that looks at a file."""
    raise AssertionError("the system was asked")


@pytest.mark.parametrize("path", ELSEWHERE)
def test_a_project_is_opened_without_a_look(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    """Neither the rules nor the builder ask the system for a file of a stranger's project on another computer."""
    monkeypatch.setattr(Path, "stat", no_look)
    assert look_at(Path("project"), "applications[0].command_file", path).fault is FileFault.FORBIDDEN
    files = FolderFiles(Path("project"))
    assert not files.has(path)
    for read in (files.size, files.open):
        with pytest.raises(BadInput, match="thief"):
            read(path)


def test_agreeing_opens_the_way() -> None:
    """After the person agreed, and for the share the project itself lies on, files are looked at."""
    project = Project(applications=(Application(command_file=ELSEWHERE[0]), Application(command_file="x.exe")))
    assert forbidden_hosts(project, Path("project")) == ("thief",)
    assert forbidden_host(ELSEWHERE[0], home=r"\\Thief\projects") == ""
    allow_host("Thief")
    assert forbidden_hosts(project, Path("project")) == ()
    assert look_at(Path("project"), "", ELSEWHERE[0]).fault is not FileFault.FORBIDDEN


def test_typing_a_path_agrees_once_it_is_whole() -> None:
    """A name half typed is no host to go to; a path with its share is one the person means."""
    typed = r"\\server\share\setup.exe"
    for length in range(typed.index("share\\") + len("share\\")):
        allow_typed(typed[:length])
    assert forbidden_host(typed) == "server"
    allow_typed(typed)
    assert forbidden_host(typed) == ""


def test_the_judge_agrees() -> None:
    """Python's own reading of Windows paths finds the same hosts, where it has a form for them."""
    for path in (*ELSEWHERE[:5], *HERE):
        drive = ntpath.splitdrive(path.replace("/", "\\"))[0]
        is_share = drive.startswith("\\\\") and PureWindowsPath(drive).drive[:4].upper() not in ("\\\\?\\", "\\\\.\\")
        assert bool(host_of(path)) >= is_share, path
