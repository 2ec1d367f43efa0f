"""Our reader on packages of other tools, and what it does for people: extract, read, verify, read back."""

from __future__ import annotations

import random
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, BadInput, Cancelled
from app.packager.wim.extract import extract
from app.packager.wim.format import from_filetime
from app.packager.wim.read_back import read_back
from app.packager.wim.reader import open_wim
from app.packager.wim.verify import verify_wim
from tests.packager.wim_case import WHEN, built, files_below, needs_wimlib, run
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

_NOISE = random.Random(5).randbytes(3_000_000)
_TEXT = b"".join(b"line %d of an ordinary script\r\n" % number for number in range(3000))
_FILES = {"a/text": _TEXT, "a/b/noise": _NOISE, "empty": b"", "one": b"1"}


@needs_samples
@needs_wimlib
def test_samples_are_read_as_wimlib_reads_them(tmp_path: Path) -> None:
    """Every real package opens, has no fault, and extracts to the same files as with wimlib."""
    packages = sorted(SAMPLES.rglob("*.ppkg"))
    assert len(packages) > 40
    for number, package in enumerate(packages):
        ours, theirs = tmp_path / f"{number} ours", tmp_path / f"{number} wimlib"
        run("wimlib-imagex", "extract", package, "1", f"--dest-dir={theirs}", "--no-acls")
        with package.open("rb") as file:
            wim = open_wim(file)
            assert [str(each) for each in verify_wim(wim)] == [], package
            extract(wim, ours)
            assert read_back(file).size == package.stat().st_size
        assert files_below(ours) == files_below(theirs), package
        assert wim.xml.startswith("<WIM><TOTALBYTES>"), package


@needs_wimlib
@pytest.mark.parametrize("compression", ["XPRESS", "none"])
def test_packages_captured_by_wimlib(tmp_path: Path, compression: str) -> None:
    """Packages that wimlib captured, compressed or not, are read: by people without WCD these exist."""
    source, package = tmp_path / "source", tmp_path / "captured.ppkg"
    for path, data in _FILES.items():
        (source / path).parent.mkdir(parents=True, exist_ok=True)
        (source / path).write_bytes(data)
    run("wimlib-imagex", "capture", source, package, "Name", f"--compress={compression}", "--no-acls", "--check")
    with package.open("rb") as file:
        wim = open_wim(file)
        assert verify_wim(wim) == []
        read_back(file)
        extract(wim, tmp_path / "out")
    assert files_below(tmp_path / "out") == _FILES


@needs_wimlib
@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--compress=LZX"], "compressed with LZX"),
        (["--compress=LZMS"], "solid or uses LZMS"),
        (["--solid"], "solid or uses LZMS"),
        (["--pipable"], "pipable WIM"),
        (["--compress=XPRESS", "--chunk-size=8K"], "chunks of 8192 bytes"),
    ],
)
def test_other_kinds_of_wim_are_refused(tmp_path: Path, words: list[str], sentence: str) -> None:
    """Kinds of WIM that no package has are refused by name."""
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "file").write_bytes(_TEXT)
    run("wimlib-imagex", "capture", tmp_path / "source", tmp_path / "other.wim", *words)
    with (tmp_path / "other.wim").open("rb") as file, pytest.raises(BadInput, match=sentence):
        open_wim(file)


@needs_wimlib
def test_several_images_and_parts_are_refused(tmp_path: Path) -> None:
    """A WIM with two images, with none, and a part of a split one are refused by name."""
    (tmp_path / "source").mkdir()
    for number in range(3):
        (tmp_path / "source" / f"{number}").write_bytes(random.Random(number).randbytes(1 << 20))
    package = tmp_path / "two.wim"
    run("wimlib-imagex", "capture", tmp_path / "source", package, "One", "--compress=XPRESS")
    run("wimlib-imagex", "split", package, tmp_path / "part.swm", "1")
    run("wimlib-imagex", "append", tmp_path / "source", package, "Two")
    with package.open("rb") as file, pytest.raises(BadInput, match="contains 2 images"):
        open_wim(file)
    run("wimlib-imagex", "delete", package, "all")
    with package.open("rb") as file, pytest.raises(BadInput, match="contains 0 images"):
        open_wim(file)
    with (tmp_path / "part2.swm").open("rb") as file, pytest.raises(BadInput, match=r"part 2 of \d of a split WIM"):
        open_wim(file)


def test_entries_tell_times_and_attributes() -> None:
    """An entry has the moment of the build, and its kind."""
    wim = open_wim(BytesIO(built(_FILES)))
    text = wim.entries["a/text"]
    assert text.written == text.created == text.accessed == from_filetime(WHEN)
    assert str(text.written) == "2022-10-07 03:04:23.636775+00:00"
    assert (text.size, text.attributes, text.directory) == (len(_TEXT), 0x20, False)
    assert (wim.entries["a"].attributes, wim.entries["a"].directory) == (0x10, True)


def test_read_has_a_limit() -> None:
    """A file that is larger than expected is not read into memory."""
    wim = open_wim(BytesIO(built(_FILES)))
    assert wim.read("a/text", len(_TEXT)) == _TEXT
    with pytest.raises(BadInput, match="at most 100 are expected"):
        wim.read("a/text", 100)


@pytest.mark.parametrize("path", ["b", "a", "A/text", ""])
def test_read_of_no_file(path: str) -> None:
    """A path that is not there, or is a directory, is named."""
    with pytest.raises(BadInput, match="contains no file"):
        open_wim(BytesIO(built(_FILES))).read(path)


def test_copy_tells_progress_and_can_be_stopped() -> None:
    """Copy counts the bytes up to the size, and an error of progress comes through."""
    wim = open_wim(BytesIO(built(_FILES)))
    seen: list[int] = []
    out = BytesIO()
    wim.copy("a/b/noise", out, seen.append)
    assert out.getvalue() == _NOISE
    assert seen == sorted(seen)
    assert seen[-1] == len(_NOISE)

    def stop(_done: int) -> None:
        raise Cancelled("stop")

    with pytest.raises(Cancelled):
        wim.copy("a/b/noise", BytesIO(), stop)


def test_extract_into_an_existing_folder(tmp_path: Path) -> None:
    """Files that are there already stay, and existing directories are used."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "mine").write_bytes(b"mine")
    seen: list[tuple[int, int]] = []
    extract(open_wim(BytesIO(built(_FILES))), tmp_path, lambda done, total: seen.append((done, total)))
    assert files_below(tmp_path) == {**_FILES, "a/mine": b"mine"}
    assert seen[-1] == (len(_TEXT) + len(_NOISE) + 1, len(_TEXT) + len(_NOISE) + 1)


def test_extract_leaves_nothing_when_stopped(tmp_path: Path) -> None:
    """A stop in the middle removes all files and folders that were made, and nothing else."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "mine").write_bytes(b"mine")

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled("stop")

    wim = open_wim(BytesIO(built(_FILES)))
    with pytest.raises(Cancelled):
        extract(wim, tmp_path, stop)
    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == ["a", "a/mine"]
    with pytest.raises(Cancelled):
        extract(wim, tmp_path / "new" / "folder", stop)
    assert not (tmp_path / "new").exists()


@pytest.mark.beyond_wine("symbolic links are a stub")
def test_extract_never_overwrites_nor_follows_links(tmp_path: Path) -> None:
    """An existing file, a link in place of a file, and a link in place of a folder are refused and stay as they are."""
    outside = tmp_path / "outside"
    outside.mkdir()
    wim = open_wim(BytesIO(built(_FILES)))
    for case, path in enumerate(["one", "link:one", "link:a", "link:a/b"]):
        folder = tmp_path / str(case)
        target = folder / path.removeprefix("link:")
        target.parent.mkdir(parents=True)
        if path.startswith("link:"):
            target.symlink_to(outside)
        else:
            target.write_bytes(b"mine")
        before = sorted(folder.rglob("*"))
        with pytest.raises(AppError, match="already exists"):
            extract(wim, folder)
        assert sorted(folder.rglob("*")) == before
    assert list(outside.iterdir()) == []
    assert (tmp_path / "0" / "one").read_bytes() == b"mine"


def test_extract_into_a_file(tmp_path: Path) -> None:
    """A file in place of the folder is told in a sentence."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(AppError, match="cannot be written"):
        extract(open_wim(BytesIO(built(_FILES))), tmp_path / "file")


@pytest.mark.parametrize(("path", "part"), [("a/text", 0.5), ("a/b/noise", 0.1), ("a/b/noise", 0.9)])
def test_read_back_names_the_damaged_file(path: str, part: float) -> None:
    """One wrong bit in a content is found by read back, verify, read and extract, each naming the file."""
    data = bytearray(built(_FILES))
    blob = open_wim(BytesIO(bytes(data))).entries[path].blob
    assert blob is not None
    data[blob.resource.offset + int(blob.resource.stored * part)] ^= 1
    with pytest.raises(BadInput, match=path):
        read_back(BytesIO(bytes(data)))
    wim = open_wim(BytesIO(bytes(data)))
    assert [path in str(each) for each in verify_wim(wim)] == [True]
    with pytest.raises(BadInput, match=path):
        wim.read(path)


def test_read_back_can_be_stopped() -> None:
    """Progress goes up to the size of the file, and its error comes through."""
    data = built(_FILES)
    seen: list[int] = []
    assert read_back(BytesIO(data), seen.append).size == len(data) == seen[-1]

    def stop(_done: int) -> None:
        raise Cancelled("stop")

    with pytest.raises(Cancelled):
        read_back(BytesIO(data), stop)
