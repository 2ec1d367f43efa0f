"""New folders: whole or not there, and what a killed process left is cleared by the next."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from subprocess import PIPE

import pytest

from app.core.error import AppError
from app.core.new_folder import folder_for, make_private, nearest_existing, new_folder
from app.core.private_folder import working_folder
from app.core.system.owner_only import make_folder
from tests.child import started
from tests.patience import wait_until

POSIX = pytest.mark.posix("Windows has no locks on folders; there age tells")

HANGS = """
import sys
from pathlib import Path
from app.core.new_folder import new_folder
with new_folder(Path(sys.argv[1])) as made:
    (made / "half").mkdir()
    (made / "half" / "file").write_text("x")
    print("made", flush=True)
    sys.stdin.read()
"""


def names(folder: Path) -> list[str]:
    """Return the names in *folder*, hidden ones too."""
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_appears_whole(tmp_path: Path) -> None:
    """It has its name only at the end, and not at all after a failure."""
    with new_folder(tmp_path / "new") as made:
        (made / "file").write_text("x", encoding="utf-8")
        assert not (tmp_path / "new").exists()
    assert names(tmp_path / "new") == ["file"]
    with pytest.raises(AppError, match="other cannot be made"), new_folder(tmp_path / "other") as made:
        (made / "nowhere" / "file").write_text("x", encoding="utf-8")
    assert names(tmp_path) == ["new"]


@POSIX
def test_what_a_kill_left_is_cleared(tmp_path: Path) -> None:
    """A folder that is being made stays; after its process was killed, the next one of the name clears it."""
    target = tmp_path / "new"
    strange = [".new.notes.tmp", ".new.0123456789ab.tmp.old", ".newer.0123456789ab.tmp"]
    for name in strange:
        (tmp_path / name).mkdir()
    (tmp_path / ".new.0123456789ab.tmp").symlink_to(tmp_path / strange[0])
    with started([sys.executable, "-c", HANGS, target], stdin=PIPE) as child:
        child.out.line("made")
        before = names(tmp_path)
        with pytest.raises(ZeroDivisionError), new_folder(target):
            raise ZeroDivisionError
        assert names(tmp_path) == before
        child.kill()
    assert len(before) == len(strange) + 2
    with new_folder(target):
        pass
    # A command that starts beside this test clears up what it finds, too, and may be at it.
    left = sorted([*strange, ".new.0123456789ab.tmp", "new"])
    wait_until(lambda: names(tmp_path) == left, "only what is strange stayed")


def test_a_folder_that_is_missing_goes_again_after_a_failure(tmp_path: Path) -> None:
    """The folders above it that were missing go too; one that is there stays, and a file is refused."""
    with pytest.raises(ZeroDivisionError), folder_for(tmp_path / "a" / "b"):
        raise ZeroDivisionError
    assert names(tmp_path) == []
    with pytest.raises(ZeroDivisionError), folder_for(tmp_path):
        raise ZeroDivisionError
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(AppError, match="is a file, not a folder"), folder_for(tmp_path / "file"):
        pass


def test_the_nearest_folder_that_exists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the path itself or the first one above it that is there; no drive is an error of the disk."""
    there = tmp_path / "a"
    there.mkdir()
    found = [nearest_existing(tmp_path / path) for path in ("a", "a/b", "c/d/e")]
    assert found == [there, there, tmp_path]
    monkeypatch.setattr(type(there), "exists", lambda _path: False)
    with pytest.raises(FileNotFoundError):
        nearest_existing(there)


@pytest.mark.posix("Windows has no such bits; its lists are tried elsewhere")
def test_what_is_made_for_a_build_is_for_its_owner_alone(tmp_path: Path) -> None:
    """Each folder that is made on the way has its owner's rights only; one that was there keeps its own."""
    (tmp_path / "there").mkdir(mode=0o755)
    with folder_for(tmp_path / "there" / "new" / "deeper"):
        pass
    modes = [(tmp_path / part).stat().st_mode & 0o777 for part in ("there", "there/new", "there/new/deeper")]
    assert modes == [0o755, 0o700, 0o700]


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX systems")
def test_private_folders_below(tmp_path: Path) -> None:
    """Folders for files with secrets are their owner's alone, whatever the system gives new ones."""
    before = os.umask(0)
    try:
        make_private(tmp_path / "files" / "2")
    finally:
        os.umask(before)
    assert [path.stat().st_mode & 0o777 for path in (tmp_path / "files", tmp_path / "files" / "2")] == [0o700, 0o700]


@pytest.mark.skipif(os.name == "nt", reason="locks of POSIX systems")
def test_a_working_folder_is_there_however_others_sweep(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that another process takes for left over, between its making and its locking, is made anew."""
    opened = os.open
    taken: list[str | Path] = []

    def sweep_first(path: str | Path, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if "ppkg-work-" in str(path) and not taken:
            taken.append(path)
            Path(path).rmdir()
        return opened(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", sweep_first)
    with working_folder() as folder:
        assert taken
        assert folder.is_dir()
    assert not folder.exists()


@pytest.mark.parametrize("parts", ["aux", "con/x", "x/COM1.d", "a./b"])
def test_folder_that_windows_has_not(tmp_path: Path, parts: str) -> None:
    """No folder is made that Windows could not hold, neither the last one nor one above it, and nothing is left."""
    for made in (folder_for, new_folder):
        with pytest.raises(AppError, match=r"device|at the end"), made(tmp_path / parts):
            pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["app.core.new_folder", "app.core.private_folder"])
def test_stopped_just_after_it_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """A person's stop can come before anybody knows of the folder, and leaves none behind."""

    def stopped(folder: Path) -> None:
        make_folder(folder)
        raise KeyboardInterrupt

    monkeypatch.setattr(f"{place}.make_folder", stopped)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    made = working_folder() if place.endswith("private_folder") else new_folder(tmp_path / "new")
    with pytest.raises(KeyboardInterrupt), made:
        pass
    assert names(tmp_path) == []
