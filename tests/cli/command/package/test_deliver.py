"""``drives`` and ``deliver``: files on real folders and mounts, a report of each target, a sentence for refusals."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from subprocess import DEVNULL
from typing import TYPE_CHECKING, Any

import pytest

from app.cli import main
from app.deliver.iso.reader import root_files
from app.packager.read.package import open_package
from app.protect.sealed.script import write_open_script
from tests.child import at_terminal, run_process
from tests.cli.process import environment, ppkg
from tests.deliver.sheet_case import PASSWORD, TOKEN, token_package
from tests.protect.sealing import made

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LABEL = "EVIL\u202eKCITS"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package whose token lives for long, a ``.cat`` beside it, and things that are no package."""
    folder = tmp_path_factory.mktemp("built")
    token_package(folder, datetime.now(UTC) + timedelta(days=100))
    (folder / "noise.ppkg").write_bytes(b"noise" * 1000)
    (folder / "empty.ppkg").touch()
    (folder / "cut.ppkg").write_bytes((folder / "Lab.ppkg").read_bytes()[:3000])
    assert (folder / "Lab.cat").is_file()
    sealed = made(folder).path
    write_open_script(sealed)
    (folder / "Cut.ppkg.sealed").write_bytes(sealed.read_bytes()[:-1])
    (folder / "Sealed.ppkg").write_bytes(sealed.read_bytes())
    return folder


@pytest.fixture
def work(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it with two folders to copy to; commands run in it, in English."""
    folder = tmp_path / "work"
    shutil.copytree(built, folder)
    for name in ("one", "two"):
        (folder / name).mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return folder


@pytest.fixture
def run(work: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, Any, str]]:
    """Return what runs ``ppkg deliver`` in this process: exit code, JSON document, standard error."""
    assert work

    def run(*words: str) -> tuple[int, Any, str]:
        code = main(["deliver", *words, "--json"])
        shown = capsys.readouterr()
        for secret in (TOKEN, PASSWORD):
            assert secret not in shown.out + shown.err
        return code, json.loads(shown.out), shown.err

    return run


def test_a_package_goes_to_two_folders_with_all_that_belongs_to_it(work: Path) -> None:
    """As a script runs it: both copies whole with ``.cat`` and script, image and sheet written, exit code 0."""
    words = ("--scripts", "--iso", "lab.iso", "--sheet", "lab.html", "--contact", "Desk <1>")
    done = ppkg("deliver", "Lab.ppkg", "one", "two", *words, folder=work)
    assert done.returncode == 0, done.stderr
    for folder in (work / "one", work / "two"):
        assert sorted(path.name for path in folder.iterdir()) == ["Lab.cat", "Lab.ppkg", "Lab.ppkg.apply.ps1"]
        for name in ("Lab.cat", "Lab.ppkg"):
            assert (folder / name).read_bytes() == (work / name).read_bytes()
    assert (work / "lab.iso").read_bytes()[0x8001:0x8006] == b"CD001"
    page = (work / "lab.html").read_text(encoding="utf-8")
    assert "Desk &lt;1&gt;" in page
    assert "at the root of a drive" in done.stdout
    assert done.stdout.count("Copied to") == 2
    for text in (done.stdout, done.stderr, page):
        assert TOKEN not in text


def test_the_report_is_one_document(run: Callable[..., tuple[int, Any, str]], work: Path) -> None:
    """Each target has its files with SHA-256; without reading back it says so."""
    code, told, _ = run("Lab.ppkg", "one", "--no-verify")
    assert code == 0
    (target,) = told["targets"]
    assert (target["ok"], target["is_verified"], target["error"]) == (True, False, None)
    assert [os.path.basename(one["path"]) for one in target["files"]] == ["Lab.ppkg", "Lab.cat"]  # noqa: PTH119
    assert target["files"][0]["sha256"] == told["sha256"]
    assert target["files"][0]["size"] == (work / "Lab.ppkg").stat().st_size


def test_one_target_that_fails_stops_no_other(run: Callable[..., tuple[int, Any, str]], work: Path) -> None:
    """The exit code is 1, the document says which and why, and the other has its copy."""
    code, told, error = run("Lab.ppkg", "none", "one", "one")
    assert code == 1
    assert [target["ok"] for target in told["targets"]] == [False, True, False]
    assert "does not exist" in told["targets"][0]["error"]
    assert "chosen twice" in told["targets"][2]["error"]
    assert "Targets that failed: 2 of 3" in error
    assert (work / "one" / "Lab.ppkg").is_file()


@pytest.mark.parametrize("name", ["Lab.ppkg", "LAB.PPKG", "lab.cat", "Lab.ppkg.apply.ps1"])
def test_what_is_there_stays_without_replace(run: Callable[..., tuple[int, Any, str]], work: Path, name: str) -> None:
    """A file of this name, however it is written, is not touched; with --replace and with --yes it is."""
    for switch in ("--replace", "--yes"):
        for path in (work / "one").iterdir():
            path.unlink()
        (work / "one" / name).write_bytes(b"old")
        code, told, _ = run("Lab.ppkg", "one", "--scripts")
        assert code == 1
        assert "Add --replace" in told["targets"][0]["error"]
        assert [path.read_bytes() for path in (work / "one").iterdir()] == [b"old"]
        assert run("Lab.ppkg", "one", "--scripts", switch)[0] == 0
        assert b"old" not in [path.read_bytes() for path in (work / "one").iterdir()]


@pytest.mark.posix("Windows has no terminals of this kind to test with")
@pytest.mark.parametrize("answer", ["yes", "no"])
def test_a_terminal_is_asked(work: Path, answer: str) -> None:
    """A person is asked before a file is replaced; no leaves it."""
    (work / "one" / "Lab.ppkg").write_bytes(b"old")
    words = [sys.executable, "-m", "app", "deliver", "Lab.ppkg", "one"]
    with at_terminal(words, stdout=DEVNULL, cwd=work, env=environment()) as (deliver, terminal):
        terminal.shows.until("[yes/no]")
        terminal.type(f"{answer}\n")
        assert deliver.end() == (0 if answer == "yes" else 1), terminal.shows.rest()
    assert ((work / "one" / "Lab.ppkg").read_bytes() == b"old") == (answer == "no")


def test_other_packages_are_told(run: Callable[..., tuple[int, Any, str]], work: Path) -> None:
    """Windows would ask at each device, so the names of the others are warned of."""
    (work / "one" / "old.ppkg").write_bytes(b"x")
    _, told, _ = run("Lab.ppkg", "one")
    assert any("old.ppkg" in warning for warning in told["targets"][0]["warnings"])


@pytest.mark.parametrize(
    ("days", "words"), [(100, []), (3, ["Set the devices up before"]), (-1, ["No device can join"])]
)
def test_the_end_of_the_token_is_warned_of(
    run: Callable[..., tuple[int, Any, str]], work: Path, days: int, words: list[str]
) -> None:
    """A token that ended or ends within a week is told; the copy is made all the same."""
    other = work / "other"
    other.mkdir()
    package = token_package(other, (datetime.now(UTC) + timedelta(days=days, minutes=1)).replace(microsecond=0))
    code, told, _ = run(str(package), "one")
    assert code == 0
    assert len(told["warnings"]) == len(words)
    assert all(word in warning for word, warning in zip(words, told["warnings"], strict=True))


def test_a_package_with_damaged_settings_goes_nowhere(run: Callable[..., tuple[int, Any, str]], work: Path) -> None:
    """Windows would refuse it at each device, so it is refused here, as in the window; nothing is copied."""
    with open_package(work / "Lab.ppkg") as package:
        group = package.wim.entries["Multivariant/0/Prov/RunTime/3__OOBE_Desktop_HideOobe.provxml"].blob
    assert group
    whole = bytearray((work / "Lab.ppkg").read_bytes())
    whole[group.resource.offset : group.resource.offset + 20] = b"<no settings group> "
    (work / "bad.ppkg").write_bytes(whole)
    code, told, said = run("bad.ppkg", "one", "--iso", "x.iso")
    assert (code, list((work / "one").iterdir())) == (1, [])
    assert told["error"] in said
    assert not (work / "x.iso").exists()


def test_an_encrypted_package_is_copied_unseen(run: Callable[..., tuple[int, Any, str]], work: Path) -> None:
    """What only Windows can read goes along if the person says so; the report says that it was not checked."""
    code, told, _ = run("noise.ppkg", "one", "--encrypted")
    assert code == 0
    assert "not looked into" in told["warnings"][0]
    assert (work / "one" / "noise.ppkg").read_bytes() == (work / "noise.ppkg").read_bytes()


def test_the_sheet_of_an_encrypted_package(run: Callable[..., tuple[int, Any, str]], work: Path) -> None:
    """It tells that Windows asks for the password, and has the SHA-256."""
    code, told, _ = run("noise.ppkg", "--encrypted", "--sheet", "x.html")
    assert (code, told["kind"]) == (0, "encrypted")
    page = (work / "x.html").read_text(encoding="utf-8")
    assert "Type the password of the package" in page
    assert told["sha256"][:8] in page


def test_a_sealed_file_goes_with_its_script(run: Callable[..., tuple[int, Any, str]], work: Path) -> None:
    """Both are copied and written to the image; that the first set-up does not see them is told, and a lost script."""
    code, told, _ = run("Office.ppkg.sealed", "one", "--iso", "x.iso")
    assert (code, told["kind"], told["warnings"]) == (0, "sealed", [])
    assert sorted(path.name for path in (work / "one").iterdir()) == ["Office.ppkg.open.ps1", "Office.ppkg.sealed"]
    assert any("does not see a sealed file" in warning for warning in told["targets"][0]["warnings"])
    with (work / "x.iso").open("rb") as image:
        assert sorted(root_files(image)) == ["Office.ppkg.open.ps1", "Office.ppkg.sealed"]
    (work / "Office.ppkg.open.ps1").unlink()
    code, told, _ = run("Office.ppkg.sealed", "two")
    assert code == 0
    assert "not next to it" in told["warnings"][0]


@dataclass(frozen=True)
class Row:
    """A refusal: the words, the exit code, and what the sentence says."""

    words: tuple[str, ...]
    code: int
    sentence: str


REFUSALS = {
    "no package": Row((), 2, "PACKAGE is missing"),
    "nothing to do": Row(("Lab.ppkg",), 2, "Name a target"),
    "scripts alone": Row(("Lab.ppkg", "--scripts"), 2, "Name a target"),
    "contact alone": Row(("Lab.ppkg", "one", "--contact", "x"), 2, "goes with --sheet"),
    "empty target": Row(("Lab.ppkg", ""), 2, "A name is empty"),
    "empty sheet": Row(("Lab.ppkg", "--sheet="), 2, "A name is empty"),
    "missing package": Row(("none.ppkg", "one"), 1, "does not exist"),
    "a folder": Row(("one", "two"), 1, "cannot be read"),
    "noise": Row(("noise.ppkg", "one"), 1, "is an encrypted package, or not a package"),
    "empty": Row(("empty.ppkg", "one"), 1, "The file is empty"),
    "cut": Row(("cut.ppkg", "one"), 1, "is cut short"),
    "iso into nowhere": Row(("Lab.ppkg", "--iso", "none/x.iso"), 1, "does not exist"),
    "iso is the package": Row(("Lab.ppkg", "--iso", "Lab.ppkg", "--replace"), 1, "is the package itself"),
    "iso there already": Row(("Lab.ppkg", "--iso", "noise.ppkg"), 1, "Add --replace"),
    "sheet there already": Row(("Lab.ppkg", "--sheet", "noise.ppkg"), 1, "Add --replace"),
    "sheet is a folder": Row(("Lab.ppkg", "--sheet", "one", "--replace"), 1, "is a folder"),
    "long contact": Row(("Lab.ppkg", "--sheet", "x.html", "--contact", "x" * 300), 1, "more than 200"),
    "target is a file": Row(("Lab.ppkg", "Lab.cat"), 1, "Targets that failed"),
    "target is a device": Row(("Lab.ppkg", "/dev/null"), 1, "Targets that failed"),
    "target too long": Row(("Lab.ppkg", "x" * 5000), 1, "Targets that failed"),
    "the system": Row(("Lab.ppkg", "/usr/bin"), 1, "Targets that failed"),
    "the package's own folder": Row(("Lab.ppkg", ".", "--replace"), 1, "Targets that failed"),
    "script for an encrypted one": Row(("noise.ppkg", "one", "--encrypted", "--scripts"), 2, "without questions"),
    "script for a sealed one": Row(("Office.ppkg.sealed", "one", "--scripts"), 2, "a script of its own"),
    "sealed and cut": Row(("Cut.ppkg.sealed", "one"), 1, "ends too early"),
    "sealed with another name": Row(("Sealed.ppkg", "one"), 1, "ends in .sealed"),
    "misspelt": Row(("Lab.ppkg", "one", "--scirpts"), 2, "Did you mean --scripts?"),
}


@pytest.mark.parametrize("row", REFUSALS.values(), ids=REFUSALS)
def test_refusals_are_sentences_and_leave_nothing(
    row: Row, run: Callable[..., tuple[int, Any, str]], work: Path
) -> None:
    """Each has its exit code and sentence; no file is new, gone or changed."""
    before = {path: path.read_bytes() for path in work.rglob("*") if path.is_file()}
    code, told, error = run(*row.words)
    assert code == row.code, error
    assert told["exit_code"] == code
    assert row.sentence in error
    assert "bug" not in error
    assert {path: path.read_bytes() for path in work.rglob("*") if path.is_file()} == before


@pytest.fixture
def sticks(work: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Path]]:
    """Three drives: their folders are real mounts of their device names; what ``lsblk`` says is made up."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root of Linux may mount")
    folders = {name: work / "media" / name for name in ("sdzz1", "sdyy1")}
    nodes = []
    for name, kind, label in (("sdzz1", "vfat", LABEL), ("sdyy1", "ext4", "linux"), ("sdxx1", "vfat", "closed")):
        part = {"name": name, "path": f"/dev/{name}", "type": "part", "size": 8 << 20, "fstype": kind, "label": label}
        disk = {"name": name[:-1], "path": f"/dev/{name[:-1]}", "type": "disk", "size": 9 << 20, "rm": True}
        nodes.append({**disk, "hotplug": True, "tran": "usb", "model": "Stick", "children": [part]})
    programs = work / "programs"
    programs.mkdir()
    (programs / "answer").write_text(json.dumps({"blockdevices": nodes}), encoding="utf-8")
    (programs / "lsblk").write_text(f"#!/bin/sh\nexec cat '{programs / 'answer'}'\n", encoding="utf-8")
    (programs / "lsblk").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    mounted = []
    try:
        for name, folder in folders.items():
            folder.mkdir(parents=True)
            words = ["mount", "-t", "tmpfs", "-o", "size=8m", f"/dev/{name}", str(folder)]
            if run_process(words, capture_output=True).returncode:
                pytest.skip("mounting is not allowed here")
            mounted.append(folder)
        yield folders
    finally:
        for folder in mounted:
            if folder.is_mount():
                run_process(["umount", str(folder)], check=True)


def test_drives_are_listed_with_reasons(sticks: dict[str, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Each has a line, those that take no package the reason; a label that turns letters round is shown as such."""
    assert main(["drives"]) == 0
    text = capsys.readouterr().out
    assert f"/dev/sdzz1: EVIL\\u202eKCITS (FAT), 8 of 8 MiB free, at {sticks['sdzz1']}" in text
    assert "Windows cannot read ext4" in text
    assert "It is not open" in text
    assert main(["drives", "--all", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["drives"]
    assert [(drive["device"], drive["takes_package"]) for drive in told] == [
        ("/dev/sdzz1", True),
        ("/dev/sdyy1", False),
        ("/dev/sdxx1", False),
    ]


@pytest.mark.parametrize("name", ["/dev/sdzz1", "sdzz1", "/dev/sdzz", "sdzz"])
def test_a_drive_can_be_named_by_its_device(
    name: str, sticks: dict[str, Path], run: Callable[..., tuple[int, Any, str]]
) -> None:
    """Volume or whole drive, with and without its folder: the package lies at the root of the drive."""
    code, told, error = run("Lab.ppkg", name)
    assert code == 0, error
    assert told["targets"][0]["folder"] == str(sticks["sdzz1"])
    # The stand-in of the stick is no FAT; what it warns of otherwise would be wrong.
    assert all("tmpfs" in warning for warning in told["targets"][0]["warnings"])
    assert (sticks["sdzz1"] / "Lab.ppkg").is_file()


def test_a_stick_is_ejected_after_the_copy(
    sticks: dict[str, Path], work: Path, run: Callable[..., tuple[int, Any, str]]
) -> None:
    """The real ``umount`` closes it; while a file on it is open the report says so, and the copy stays."""
    root = sticks["sdzz1"]
    with (root / "open.txt").open("wb"):
        code, told, error = run("Lab.ppkg", "sdzz1", "--eject")
    assert (code, told["targets"][0]["ok"], told["targets"][0]["is_ejected"]) == (1, True, False)
    assert "still has something open on it" in told["targets"][0]["eject_error"]
    assert "could not be ejected" in error
    assert (root / "Lab.ppkg").is_file()
    code, told, error = run("Lab.ppkg", "sdzz1", str(work / "programs"), "--eject", "--replace")
    assert code == 0, error
    assert [place["is_ejected"] for place in told["targets"]] == [True, False]
    assert not root.is_mount()
    code, _, error = run("Lab.ppkg", str(work), "--eject", "--replace")
    assert code != 0
    assert "no target is one" in error


@pytest.mark.parametrize(("name", "reason"), [("sdyy1", "cannot read ext4"), ("/dev/sdxx1", "not open")])
def test_a_refused_drive_names_those_that_would_do(
    name: str, reason: str, sticks: dict[str, Path], run: Callable[..., tuple[int, Any, str]]
) -> None:
    """The reason, and the drives that would do instead."""
    code, told, _ = run("Lab.ppkg", name)
    assert code == 1
    assert reason in told["targets"][0]["error"]
    assert [drive["device"] for drive in told["drives_that_would_do"]] == ["/dev/sdzz1"]
    assert list(sticks["sdyy1"].iterdir()) == []


def test_the_folder_of_a_refused_drive_is_refused_too(
    sticks: dict[str, Path], run: Callable[..., tuple[int, Any, str]]
) -> None:
    """Naming where it is open is naming the drive."""
    code, told, _ = run("Lab.ppkg", str(sticks["sdyy1"]))
    assert code == 1
    assert "cannot read ext4" in told["targets"][0]["error"]
