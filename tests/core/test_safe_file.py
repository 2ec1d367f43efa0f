"""Safe writing: there is always a whole file."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, Cancelled
from tests.child import run_process
from tests.places import REPOSITORY

if TYPE_CHECKING:
    import subprocess
from app.core.safe_file import open_beside, write_safely

posix = pytest.mark.posix("rights and links of POSIX systems")


def names(folder: Path) -> list[str]:
    """Return what is in *folder*, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", ["a.txt", "ä" * 60 + ".wcdproj", "nom avec espace"])
def test_new_and_old_files_are_written(tmp_path: Path, name: str) -> None:
    """A file is made, replaced, and nothing else is left in the folder."""
    for data in (b"", b"first", b"second" * 1000):
        write_safely(tmp_path / name, data)
        assert (tmp_path / name).read_bytes() == data
    assert names(tmp_path) == [name]


@posix
def test_rights_are_kept(tmp_path: Path) -> None:
    """A new file is its owner's alone, one for others has usual rights; an old one keeps its own, unless secret."""
    new, shared, kept, closed = (tmp_path / name for name in ("new", "shared", "kept", "closed"))
    before = os.umask(0o002)
    try:
        for path in (kept, closed):
            path.touch()
            path.chmod(0o644 if path is closed else 0o640)
        for path in (new, shared, kept, closed):
            write_safely(path, b"x", secret=path is closed, shared=path is shared)
    finally:
        os.umask(before)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (new, shared, kept, closed)]
    assert modes == [0o600, 0o664, 0o640, 0o600]


@pytest.mark.parametrize(
    "name",
    [
        *("con.wcdproj", "NUL .txt", "aux.ppkg", "COM¹", "a.", "a ", "x" * 300),
        pytest.param("a:b.txt", marks=pytest.mark.posix("a file on another drive there")),
    ],
)
def test_name_that_windows_has_not(tmp_path: Path, name: str) -> None:
    """No file is made that Windows could not hold, and nothing is left."""
    with pytest.raises(AppError, match=r"[Nn]ame"):
        write_safely(tmp_path / name, b"x")
    assert names(tmp_path) == []


@posix
def test_file_of_such_a_name_is_still_written(tmp_path: Path) -> None:
    """Who has one can go on with it."""
    (tmp_path / "con.wcdproj").touch()
    write_safely(tmp_path / "con.wcdproj", b"x")
    assert (tmp_path / "con.wcdproj").read_bytes() == b"x"


@posix
def test_link_stays_a_link(tmp_path: Path) -> None:
    """The file behind a symbolic link is replaced, not the link."""
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "there" / "file")
    write_safely(tmp_path / "link", b"1")
    write_safely(tmp_path / "link", b"2")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there" / "file").read_bytes() == b"2"


@pytest.mark.parametrize("error", [Cancelled("{x}", x=1), KeyboardInterrupt(), ValueError("bug"), OSError("elsewhere")])
def test_old_file_survives_what_stops_the_writing(tmp_path: Path, error: BaseException) -> None:
    """Whatever is raised passes on; the old file is whole and the temporary one gone."""
    target = tmp_path / "file"
    target.write_bytes(b"old")

    def write() -> None:
        with open_beside(target) as file:
            file.write(b"half")
            raise error

    with pytest.raises(type(error)) as caught:
        write()
    assert caught.value is error
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["file"]


def test_block_may_read_back(tmp_path: Path) -> None:
    """The file can be read while it is still beside the target, which has its old content until the end."""
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with open_beside(target) as file:
        file.write(b"new")
        file.seek(0)
        assert file.read() == b"new"
        assert target.read_bytes() == b"old"
        assert sum(path.read_bytes() == b"old" for path in tmp_path.iterdir()) == 1
    assert target.read_bytes() == b"new"


def test_impossible_targets_are_told(tmp_path: Path) -> None:
    """A missing folder, a file as folder, a folder as file and an impossible name each give their sentence."""
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    for target, sentence in {
        tmp_path / "missing" / "file": "does not exist",
        tmp_path / "file" / "file": "does not exist",
        tmp_path / "folder": "is a folder",
        tmp_path / ("x" * 300): "Shorten it" if sys.platform == "win32" else "cannot be written",
    }.items():
        with pytest.raises(AppError, match=sentence):
            write_safely(target, b"x")
    assert names(tmp_path) == ["file", "folder"]


@posix
def test_device_is_not_replaced() -> None:
    """A device file is refused and stays one."""
    with pytest.raises(AppError, match="is a device"):
        write_safely(Path(os.devnull), b"x")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_missing_rights_are_told(tmp_path: Path) -> None:
    """A folder without the right to write and a write-protected file give their sentences."""
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed").chmod(0o500)
    (tmp_path / "file").touch(mode=0o400)
    with pytest.raises(AppError, match="may not write"):
        write_safely(tmp_path / "closed" / "file", b"x")
    with pytest.raises(AppError, match="write-protected"):
        write_safely(tmp_path / "file", b"x")


def run(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run *program* in a Python of its own."""
    root = REPOSITORY
    return run_process([sys.executable, "-c", program, *map(str, arguments)], cwd=root, capture_output=True, text=True)


@posix
def test_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    """When the system refuses to write more, the sentence says so and the old file is whole."""
    target = tmp_path / "file"
    target.write_bytes(b"old")
    done = run(
        "import resource, sys; from pathlib import Path; from app.core.error import AppError\n"
        "from app.core.safe_file import write_safely\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "try: write_safely(Path(sys.argv[1]), bytes(1_000_000))\n"
        "except AppError as error: print(error)\n",
        target,
    )
    assert done.stdout == f"There is not enough space for {target}. Free some, or choose another drive.\n"
    assert done.stderr == ""
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["file"]


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only the superuser becomes another user")
def test_missing_rights_are_told_to_an_ordinary_user() -> None:
    """A process that gave up the superuser's rights is told of a closed folder and a protected file."""
    # Not tmp_path: the folder above it is closed to others.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "open").mkdir()
        (folder / "open").chmod(0o777)
        (folder / "open" / "file").write_bytes(b"old")
        done = run(
            "import os, sys; from pathlib import Path; from app.core.error import AppError\n"
            "from app.core.safe_file import write_safely\n"
            "os.setuid(65534)\n"
            "for name in ('new', 'open/file', 'open/new'):\n"
            "    try: write_safely(Path(sys.argv[1], name), b'x'); print('written')\n"
            "    except AppError as error: print(error)\n",
            folder,
        )
        assert done.stdout.splitlines() == [
            f"You may not write to the folder {folder}. Choose another one, or ask for the right to.",
            f"{folder}/open/file is write-protected. Allow changes to it, or choose another name.",
            "written",
        ], done.stderr
        assert names(folder / "open") == ["file", "new"]
        assert (folder / "open" / "file").read_bytes() == b"old"
