"""What is for its owner alone is so from its first moment; rights go with a file that is written anew."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.private_folder import working_folder
from app.core.safe_file import write_safely
from app.core.system.access import takes_files
from app.core.system.owner_only import PRIVATE, give_rights_of, make_folder, open_new, rule_for

if TYPE_CHECKING:
    from pathlib import Path

windows = pytest.mark.skipif(sys.platform != "win32", reason="lists of rights are Windows' own")


def test_the_rule_names_three_and_takes_nothing_over() -> None:
    """This user, the owner and the system may do all; nothing comes from the folder above, and all goes down."""
    assert rule_for("S-1-5-21-1", for_folder=False) == "D:P(A;;FA;;;S-1-5-21-1)(A;;FA;;;OW)(A;;FA;;;SY)"
    assert rule_for("S-1-5-21-1", for_folder=True).count("(A;OICI;FA;;;") == 3


def test_a_new_file_is_never_an_old_one(tmp_path: Path) -> None:
    """A file or folder that is there already is not taken over, whoever made it."""
    os.close(open_new(tmp_path / "file", PRIVATE))
    make_folder(tmp_path / "folder")
    with pytest.raises(FileExistsError):
        open_new(tmp_path / "file", PRIVATE)
    with pytest.raises(FileExistsError):
        make_folder(tmp_path / "folder")
    descriptor = open_new(tmp_path / "ä日本", PRIVATE)
    assert os.write(descriptor, b"\r\n\x1a") == 3
    os.close(descriptor)
    assert (tmp_path / "ä日本").read_bytes() == b"\r\n\x1a"


@pytest.mark.posix("mode bits")
def test_modes(tmp_path: Path) -> None:
    """On POSIX systems mode bits say so."""
    os.close(open_new(tmp_path / "file", PRIVATE))
    make_folder(tmp_path / "folder")
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "folder").stat().st_mode) == 0o700
    give_rights_of(tmp_path / "file", tmp_path / "folder")
    assert stat.S_IMODE((tmp_path / "folder").stat().st_mode) == 0o600


@windows
def test_windows_keeps_files_of_all_kinds(tmp_path: Path) -> None:
    """Private and usual files are written, replaced and read back, and a private working folder comes and goes."""
    for secret in (True, False, True):
        for data in (b"one", b"two"):
            write_safely(tmp_path / "file", data, secret=secret)
            assert (tmp_path / "file").read_bytes() == data
    with working_folder() as folder:
        (folder / "x").write_bytes(b"x")
    assert not folder.exists()


def test_a_folder_is_asked_by_trial(tmp_path: Path) -> None:
    """A trial leaves nothing behind, and a folder that is gone takes no files."""
    assert takes_files(tmp_path, by_trial=True)
    assert list(tmp_path.iterdir()) == []
    assert not takes_files(tmp_path / "gone", by_trial=True)
