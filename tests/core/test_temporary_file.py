"""Files on their way to their targets: without a name where that can be, else hidden, locked and cleared away later."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager
from subprocess import PIPE
from typing import TYPE_CHECKING

import pytest

from app.core import temporary_file
from app.core.safe_file import open_beside, write_safely
from app.core.temporary_file import remove_left_over
from tests.child import Child, started
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.posix("Windows has neither SIGKILL nor such locks")

_HALF = """
import os, signal, sys
from pathlib import Path
from app.core import temporary_file
from app.core.safe_file import open_beside
if sys.argv[2] == "named":
    temporary_file._UNNAMED = 0
with open_beside(Path(sys.argv[1])) as file:
    file.write(b"half")
    file.flush()
    print("writing", flush=True)
    if sys.argv[3] == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    sys.stdin.read()
"""


@contextmanager
def writer(target: Path, kind: str, end: str) -> Iterator[Child]:
    """Start a process that has written half of *target*, in a file with a name or without, and dies or waits."""
    with started([sys.executable, "-c", _HALF, target, kind, end], cwd=REPOSITORY, stdin=PIPE) as child:
        child.out.line("writing")
        yield child


def names(folder: Path) -> list[str]:
    """Return what is in *folder*."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.skipif(not temporary_file._UNNAMED, reason="this system makes no files without a name")
def test_a_killed_process_leaves_no_file_without_a_name(tmp_path: Path) -> None:
    """Where files may be without a name, SIGKILL in the middle of writing leaves the old file and nothing else."""
    (tmp_path / "file").write_bytes(b"old")
    with writer(tmp_path / "file", "unnamed", "die") as child:
        assert child.end() == -signal.SIGKILL
    assert names(tmp_path) == ["file"]
    assert (tmp_path / "file").read_bytes() == b"old"


def test_what_a_killed_process_left_goes_with_the_next_writing(tmp_path: Path) -> None:
    """A hidden file of a dead process is removed when its target is written again; those of other targets stay."""
    for name in ("file", "other"):
        with writer(tmp_path / name, "named", "die") as child:
            assert child.end() == -signal.SIGKILL
    assert len(names(tmp_path)) == 2
    write_safely(tmp_path / "file", b"new")
    assert [name[:7] for name in names(tmp_path)] == [".other.", "file"]
    remove_left_over(tmp_path)
    assert names(tmp_path) == ["file"]


def test_what_is_being_written_stays(tmp_path: Path) -> None:
    """A hidden file that a living process writes is not removed, and its target is whole in the end."""
    with writer(tmp_path / "file", "named", "wait") as child:
        remove_left_over(tmp_path)
        assert len(names(tmp_path)) == 1
        assert child.end() == 0
    assert names(tmp_path) == ["file"]
    assert (tmp_path / "file").read_bytes() == b"half"


def test_only_what_is_ours_is_removed(tmp_path: Path) -> None:
    """Files that are called otherwise, folders and links stay."""
    kept = [".file.tmp", ".file.0123456789aB.tmp", "file.0123456789ab.tmp", ".file.0123456789ab.tmp.bak"]
    for name in kept:
        (tmp_path / name).touch()
    (tmp_path / ".folder.0123456789ab.tmp").mkdir()
    (tmp_path / ".link.0123456789ab.tmp").symlink_to(tmp_path / kept[0])
    (tmp_path / ".file.0123456789ab.tmp").touch()
    remove_left_over(tmp_path)
    assert names(tmp_path) == sorted([*kept, ".folder.0123456789ab.tmp", ".link.0123456789ab.tmp"])
    remove_left_over(tmp_path / "missing")


@pytest.mark.parametrize("unnamed", [0, temporary_file._UNNAMED], ids=["named", "unnamed"])
def test_nothing_is_left_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unnamed: int) -> None:
    """Writing opens no descriptor for longer than it takes, whether it ends well or not."""
    monkeypatch.setattr(temporary_file, "_UNNAMED", unnamed)
    before = os.dup(0)
    os.close(before)
    write_safely(tmp_path / "file", b"1")
    with pytest.raises(ValueError, match="bug"), open_beside(tmp_path / "file"):
        raise ValueError("bug")
    after = os.dup(0)
    os.close(after)
    assert after == before
    assert names(tmp_path) == ["file"]
