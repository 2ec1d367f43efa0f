"""The gate opens regular files of a bounded size and nothing else, at once, and says which file and why."""

from __future__ import annotations

import errno
import os
import socket
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput, Refused
from app.core.foreign.gate import ForeignFile, open_foreign, read_foreign, read_small_file, unreadable
from app.core.text import Sentence

if TYPE_CHECKING:
    from pathlib import Path

POSIX = pytest.mark.posix("these kinds of files are of POSIX systems")


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Return a folder with things that are no files."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        (tmp_path / "zero").symlink_to("/dev/zero")
        (tmp_path / "far pipe").symlink_to(tmp_path / "pipe")
        (tmp_path / "terminal").symlink_to("/dev/tty")
        with socket.socket(socket.AF_UNIX) as server:
            # A short name: those of sockets have at most 107 bytes.
            here = os.open(tmp_path, os.O_RDONLY | os.O_DIRECTORY)
            server.bind(f"/proc/self/fd/{here}/socket" if sys.platform == "linux" else str(tmp_path / "socket"))
            os.close(here)
    return tmp_path


@POSIX
@pytest.mark.parametrize("name", ["pipe", "zero", "far pipe", "terminal", "socket", "folder"])
def test_what_is_no_file_is_refused(hostile: Path, name: str) -> None:
    """A pipe, a device, a terminal, a socket and a folder, also behind a link, are refused without waiting."""
    with pytest.raises(Refused) as raised:
        read_foreign(hostile / name)
    assert raised.value.filename == str(hostile / name)
    sentence = str(unreadable(hostile / name, raised.value))
    assert sentence.startswith(f"{hostile / name} cannot be read: it is a ")
    assert isinstance(unreadable("x", raised.value).sentence.values["reason"], Sentence)  # it can be translated


@POSIX
def test_a_file_that_becomes_a_pipe_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that is exchanged for a pipe between the look at it and its opening."""
    path = tmp_path / "log"
    path.write_bytes(b"x")
    opened = os.open

    def exchange(name: str | Path, flags: int) -> int:
        path.unlink()
        os.mkfifo(path)
        return opened(name, flags)

    monkeypatch.setattr(os, "open", exchange)
    with pytest.raises(Refused, match="device or a pipe"):
        open_foreign(path)


@pytest.mark.parametrize(("name", "reason"), [("a\0b", "no file can have this name"), ("\ud800", "no file can have")])
def test_names_that_no_file_has(tmp_path: Path, name: str, reason: str) -> None:
    """A name with a NUL, or half a character, is refused as such where the system has none of this name."""
    with pytest.raises(OSError, match=rf"{reason}|No such file|\[WinError 2\]"):  # Windows has words of its language
        open_foreign(tmp_path / name)


def test_a_file_is_bounded(tmp_path: Path) -> None:
    """A file above the bound of its format is refused with both numbers; one on it is read."""
    path = tmp_path / "log.txt"
    path.write_bytes(b"12345")
    assert read_foreign(path, 5) == b"12345"
    with pytest.raises(Refused, match="it has 5 bytes, and such a file has at most 4"):
        read_foreign(path, 4)


def test_a_file_ends_where_it_ended(tmp_path: Path) -> None:
    """What somebody appends meanwhile is not read, so that reading has an end; in parts and as a whole."""
    path = tmp_path / "log.txt"
    path.write_bytes(b"12345")
    with open_foreign(path) as file, ForeignFile(path) as raw, path.open("ab") as more:
        more.write(b"67890")
        more.flush()
        assert (raw.read(3), raw.readall(), raw.read(1)) == (b"123", b"45", b"")
        assert (file.read(4), file.read(), file.read()) == (b"1234", b"5", b"")
        file.seek(3)
        assert file.read(9) == b"45"


def test_a_failure_while_reading_names_the_file(tmp_path: Path) -> None:
    """A disk that fails in the midst of a file is told with its path."""
    path = tmp_path / "log.txt"
    path.write_bytes(b"12345")
    with open_foreign(path) as file, (tmp_path / "other").open("wb") as other:
        os.dup2(other.fileno(), file.fileno())  # reading what is open for writing fails
        with pytest.raises(OSError, match="Bad file") as raised:
            file.read(3)
    assert (raised.value.errno, raised.value.filename) == (errno.EBADF, str(path))


def test_a_small_file_is_a_sentence(tmp_path: Path) -> None:
    """What keeps an answer file from being read is a sentence with the path."""
    with pytest.raises(BadInput, match=r"away\.xml does not exist"):
        read_small_file(tmp_path / "away.xml")
