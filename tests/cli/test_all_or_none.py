"""Commands that write: with each call of the system refused once, and killed before each, all files change or none."""

from __future__ import annotations

import os
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from app.cli.start import run
from app.core.undo_record import clear_up
from app.protect.sealed.file import seal_file
from tests.cli.command.test_build import SECRETS
from tests.faults import Faults, died, prepared, refusing, snapshot
from tests.protect.sign_case import pfx, signing_key

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults import Snapshot

WORD = "Zwiebel-9001-Kanarienvogel"
BUILD = ("build", "good.wcdproj", "--reproducible", "--output=out", *SECRETS)
SEALED = ("--protect=sealed", "--protect-password-file=word.txt")
SIGNED = ("--sign-pfx=signer.pfx", "--sign-password-file=word.txt")

WRITERS: dict[str, tuple[str, ...]] = {
    "build": BUILD,
    "build into a new folder": ("build", "good.wcdproj", "--output=new/one", *SECRETS),
    "build signed": (*BUILD, *SIGNED),
    "build sealed": (*BUILD, *SEALED, *SIGNED),
    "build sealed, password elsewhere": (*BUILD, "--protect=sealed", "--protect-password-output=keys/word"),
    "seal": ("seal", "out/Good.ppkg", "--password-file=word.txt"),
    "unseal": ("unseal", "sealed/Good.ppkg.sealed", "--password-file=word.txt", "--output=new"),
    "sign": ("sign", "out/Good.ppkg", "--pfx=signer.pfx", "--password-file=word.txt", "--trust=good.wcdproj"),
    "deliver": ("deliver", "Good.ppkg", "stick", "second", "--replace", "--scripts"),
    "deliver an image": ("deliver", "Good.ppkg", "--replace", "--iso=out/Good.iso"),
    "export": ("export", "good.wcdproj", "new/one", *SECRETS),
    "import": ("import", "wcd", "new/one"),
    "import a package": ("import", "Good.ppkg", "new"),
    "extract": ("inspect", "Good.ppkg", "--extract=new/one"),
    "set": ("set", "good.wcdproj", "device.name=PC-%RAND:5%"),
}


@pytest.fixture
def desk(work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """Return a folder with what the commands need, and with the results of earlier ones; it is the current one."""
    (work / "signer.pfx").write_bytes(pfx(signing_key(), WORD))
    (work / "word.txt").write_text(f"{WORD}\n", encoding="utf-8")
    for name in ("keys", "tmp"):
        (work / name).mkdir()
    (work / "keys" / "word").write_bytes(b"the password of yesterday")
    monkeypatch.chdir(work)
    monkeypatch.setitem(seal_file.__kwdefaults__ or {}, "rounds", 1000)  # else each of hundreds of runs takes a second
    monkeypatch.setattr(tempfile, "tempdir", str(work / "tmp"))
    for name in ("out", "stick", "second"):
        for end in ("ppkg", "cat", "ppkg.sealed", "ppkg.open.ps1", "ppkg.apply.ps1", "iso"):
            path = work / name / f"Good.{end}"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(f"old {end} in {name}".encode())
            path.chmod(0o640)
    yesterday = ("build", "good.wcdproj", *SECRETS)  # not reproducible, so that a new one differs
    for words in ((*yesterday, "--output=out"), (*yesterday, "--output=sealed", *SEALED)):
        assert run(words) == 0
    capsys.readouterr()
    return work


def seen(desk: Path) -> Snapshot:
    """Return all that is on the desk, without what is temporary anyway."""
    return {name: file for name, file in snapshot(desk).items() if not name.startswith("tmp")}


def restore(desk: Path, old: Snapshot) -> None:
    """Bring the desk back to *old*."""
    for path in sorted(desk.rglob("*"), reverse=True):
        if path.is_dir():
            if path.relative_to(desk).as_posix() not in old:
                path.rmdir()
        else:
            path.unlink()
    for name, (mode, content) in old.items():
        if isinstance(content, bytes):
            (desk / name).write_bytes(content)
        else:
            (desk / name).mkdir(exist_ok=True)
        (desk / name).chmod(mode)
    (desk / "tmp").mkdir(exist_ok=True)


def clear(desk: Path) -> None:
    """Visit all folders, as the next commands do."""
    for place in [desk, *(path for path in desk.rglob("*") if path.is_dir())]:
        clear_up(place)


def calls(words: tuple[str, ...], desk: Path, patch: pytest.MonkeyPatch) -> tuple[int, Snapshot]:
    """Return how many calls the command makes, and what it leaves; the desk is as before."""
    old = seen(desk)
    assert run(words) == 0  # so that all modules are loaded
    restore(desk, old)
    counting = Faults()
    with refusing(counting, patch):
        assert run(words) == 0
    new = seen(desk)
    assert new != old
    restore(desk, old)
    return counting.count, new


@pytest.mark.parametrize("writer", WRITERS)
def test_each_refused_call(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], writer: str
) -> None:
    """The command fails with a sentence and all is as it was, or it goes on and all is new."""
    prepared("unnamed", monkeypatch)
    words = WRITERS[writer]
    old = seen(desk)
    count, new = calls(words, desk, monkeypatch)
    capsys.readouterr()
    wrong: list[object] = []
    for number in range(1, count + 1):
        faults = Faults(number)
        with refusing(faults, monkeypatch):
            code = run(words)
        said = capsys.readouterr()
        now = seen(desk)
        if code:
            # A target that fails stops no other: of each, all is new or nothing.
            found, whole = changes(old, now), changes(old, new)
            for target in ("stick", "second") if writer == "deliver" else ("",):
                here = {name: what for name, what in found.items() if name.startswith(target)}
                if here and (not target or here != {name: whole[name] for name in whole if name.startswith(target)}):
                    wrong.append((faults.hit, "changed", here))
            if "()" in said.err + said.out or "bug of" in said.err:
                wrong.append((faults.hit, said.err))
        else:
            clear(desk)
            now = seen(desk)
            if changes(old, now) != changes(old, new):
                wrong.append((faults.hit, "not all", changes(old, now), changes(old, new)))
        restore(desk, old)
    assert wrong == []


def changes(old: Snapshot, new: Snapshot) -> dict[str, str]:
    """Return what became of each file or folder: a seal or a signature is never the same twice."""
    return {
        name: "gone" if name not in new else "made" if name not in old else "changed"
        for name in sorted({*old, *new})
        if old.get(name) != new.get(name)
    }


@pytest.mark.skipif(sys.platform == "win32", reason="kills of POSIX systems")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")  # the child only writes, and ends
@pytest.mark.parametrize("kind", ["unnamed", "fat"])
@pytest.mark.parametrize("writer", ["build", "build sealed, password elsewhere", "sign"])
def test_a_kill_at_each_call(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], writer: str, kind: str
) -> None:
    """After SIGKILL the next visit finds all files as they were, or all new; nothing hidden is left."""
    prepared(kind, monkeypatch)
    words = WRITERS[writer]
    old = seen(desk)
    count, new = calls(words, desk, monkeypatch)
    ends = set()
    for number in range(1, count + 1):

        def killed(number: int = number) -> None:
            with refusing(Faults(number, kill=True), monkeypatch):
                run(words)

        assert died(killed), number
        clear(desk)
        found = changes(old, seen(desk))
        assert found in ({}, changes(old, new)), number
        ends.add(bool(found))
        restore(desk, old)
    assert ends == {False, True}
    capsys.readouterr()
    assert os.listdir("tmp") == []  # noqa: PTH208 - of the current folder
