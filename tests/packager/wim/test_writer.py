"""The container that we write, judged by wimlib, 7-Zip and our own reader."""

from __future__ import annotations

import hashlib
import random
import struct
import sys
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.error import BadInput, Cancelled
from app.packager.wim import resource
from app.packager.wim.extract import extract
from app.packager.wim.format import CHUNK_SIZE
from app.packager.wim.read_back import read_back
from app.packager.wim.reader import open_wim
from app.packager.wim.verify import verify_wim
from app.packager.wim.writer import WimWriter
from app.packager.wim.xpress import decompress_chunk
from tests.packager.wim_case import GUID, WHEN, built, describe, files_below, needs_7z, needs_wimlib, run, write

_NOISE = random.Random(4).randbytes(5_000_000)
_TEXT = b"".join(b"line %d of an ordinary script\r\n" % number for number in range(10_000))
_FILES = {
    "Multivariant/Multivariant.xml": b"<Elements/>" * 60,
    "Multivariant/0/Prov/RunTime/0__OOBE_Desktop_HideOobe.provxml": b"<wap/>" * 90,
    "CommonSettings/CommonSettings.xml": b"<Elements/>" * 60,
    "DataAsset/2/0_ZhOhnxpdpRrNTat2RTmLdNtYOf0as+a8rovMsYFllqI=/Größe 日本 😀.ps1": _TEXT,
    "size/0": b"",
    "size/1": b"1",
    "size/32767": _NOISE[:32767],
    "size/32768": _NOISE[:32768],
    "size/32769": _NOISE[:32769],
    "size/text 32767": _TEXT[:32767],
    "size/text 32768": _TEXT[:32768],
    "size/text 32769": _TEXT[:32769],
    "size/5 MB": _NOISE,
    "size/1 MB of runs": (bytes(100_000) + _NOISE[:20_000]) * 9,
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A container with all kinds of payload."""
    path = tmp_path_factory.mktemp("wim") / "all.ppkg"
    with path.open("w+b") as out:
        write(out, _FILES)
    return path


@needs_wimlib
def test_wimlib_agrees(package: Path, tmp_path: Path) -> None:
    """wimlib verifies the container and extracts the same files."""
    run("wimlib-imagex", "verify", package)
    run("wimlib-imagex", "extract", package, "1", f"--dest-dir={tmp_path}", "--no-acls")
    assert files_below(tmp_path) == _FILES


@needs_7z
def test_7zip_agrees(package: Path, tmp_path: Path) -> None:
    """7-Zip tests the container and extracts the same files."""
    run("7z", "t", package)
    run("7z", "x", f"-o{tmp_path}", package)
    assert {path: data for path, data in files_below(tmp_path).items() if path != "[1].xml"} == _FILES


def test_our_reader_agrees(package: Path, tmp_path: Path) -> None:
    """Our reader finds no fault, reads and extracts the same files, and its digests are those of the file."""
    with package.open("rb") as file:
        wim = open_wim(file)
        assert verify_wim(wim) == []
        assert {path: wim.read(path) for path, entry in wim.entries.items() if not entry.directory} == _FILES
        extract(wim, tmp_path / "new" / "folder")
        digests = read_back(file)
    assert files_below(tmp_path / "new" / "folder") == _FILES
    data = package.read_bytes()
    assert (digests.size, digests.sha256) == (len(data), hashlib.sha256(data).digest())
    assert digests.sha1 == hashlib.sha1(data).digest()


def test_header_is_that_of_the_samples() -> None:
    """Bytes 8 to 23 are those of ppkg-format.md 1.1, the XML is last, and its count is its offset."""
    data = built({"a/b": b"text"})
    assert data[8:24].hex() == "d0000000000d01008200020000800000"
    wim = open_wim(BytesIO(data))
    assert wim.header.xml.end == len(data)
    assert wim.header.table.end == wim.header.xml.offset
    assert wim.xml.startswith(f"<WIM><TOTALBYTES>{wim.header.xml.offset}<")
    assert "<DIRCOUNT>1</DIRCOUNT><FILECOUNT>1</FILECOUNT><TOTALBYTES>4</TOTALBYTES>" in wim.xml
    assert data[wim.header.xml.offset :].startswith(b"\xff\xfe<\0")
    assert data[wim.header.table.offset + 7] == 0x06


@pytest.mark.parametrize("at", [0, 3, 300, -1], ids=["header", "flags", "content", "XML"])
def test_what_the_disk_did_not_keep_is_noticed(at: int, tmp_path: Path) -> None:
    """A byte that changed anywhere, or is lost, is found by what was written, without decoding anything."""
    with (tmp_path / "x.ppkg").open("w+b") as out:
        writer = WimWriter(out, guid=GUID, when=WHEN)
        for path, data in _FILES.items():
            writer.place(path, writer.add(BytesIO(data), len(data)))
        writer.finish(describe)
        out.flush()
        assert sum(one.size for one in writer.written) == out.tell()
        whole = read_back(out, written=writer.written)
        assert whole == read_back(out)
        out.seek(at, 2 if at < 0 else 0)
        byte = out.read(1)
        out.seek(at, 2 if at < 0 else 0)
        out.write(bytes((byte[0] ^ 1,)))
        out.flush()
        with pytest.raises(BadInput, match="not kept as it was written"):
            read_back(out, written=writer.written)
        out.truncate(whole.size - 1)
        with pytest.raises(BadInput, match="not kept as it was written"):
            read_back(out, written=writer.written)


def test_same_input_same_bytes() -> None:
    """Nothing in the container comes from the clock or from chance."""
    assert built(_FILES) == built(_FILES)


def test_order_is_files_first_then_as_placed() -> None:
    """Within a directory the files come first, and both kinds in the order of placing, as in the samples."""
    wim = open_wim(BytesIO(built({"b/2/x": b"1", "b/y": b"2", "b/1/x": b"3", "a": b"4", "b/w": b"5"})))
    assert [path for path in wim.entries if path.startswith("b/")] == ["b/y", "b/w", "b/2", "b/1", "b/1/x", "b/2/x"]


def test_equal_content_is_stored_once() -> None:
    """Three files with one content share a resource that counts three references; empty files have none."""
    wim = open_wim(BytesIO(built({"a": _TEXT, "b": _TEXT, "c": b"", "d/e": _TEXT, "f": b""})))
    assert [blob.references for blob in wim.blobs.values()] == [3]
    assert verify_wim(wim) == []
    assert wim.size < len(_TEXT)
    assert wim.entries["c"].blob is None
    assert wim.read("c") == b""


def test_blob_digests() -> None:
    """What add returns are size and digests of the original bytes."""
    writer = WimWriter(BytesIO(), guid=GUID, when=WHEN)
    for data in (b"", b"1", _TEXT, _NOISE):
        blob = writer.add(BytesIO(data), len(data))
        assert (blob.size, blob.sha1, blob.sha256) == (
            len(data),
            hashlib.sha1(data).digest(),
            hashlib.sha256(data).digest(),
        )


def test_source_begins_where_it_stands() -> None:
    """A source is read from its place on; choosing how to store it does not move that place."""
    source = BytesIO(b"skip me" + _TEXT)
    source.seek(7)
    writer = WimWriter(BytesIO(), guid=GUID, when=WHEN)
    assert writer.add(source, len(_TEXT)).sha1 == hashlib.sha1(_TEXT).digest()


class _Stream(BytesIO):
    """A source like a pipe: it cannot seek, and it gives a few bytes at a time."""

    def seekable(self) -> bool:
        """Say no."""
        return False

    def seek(self, _offset: int, _whence: int = 0, /) -> int:
        """Fail like a pipe."""
        raise OSError("Illegal seek")

    def readinto(self, buffer: object, /) -> int:
        """Give at most 70,000 bytes."""
        return super().readinto(cast("memoryview", buffer)[:70_000])


def test_source_that_cannot_seek() -> None:
    """A pipe is stored raw, and completely although it comes in small pieces."""
    out = BytesIO()
    writer = WimWriter(out, guid=GUID, when=WHEN)
    writer.place("pipe", writer.add(_Stream(_NOISE), len(_NOISE)))
    writer.finish(describe)
    assert open_wim(out).read("pipe") == _NOISE


class _Named(BytesIO):
    """A source that has a name, as an open file has."""

    name = "setup.msi"


@pytest.mark.parametrize("data", [_TEXT, _NOISE, b"short", b"x"], ids=["text", "noise", "short", "one"])
@pytest.mark.parametrize("difference", [-1, 1])
def test_source_that_changed(data: bytes, difference: int) -> None:
    """A source with fewer or more bytes than announced is refused by name."""
    source = _Named(data)
    writer = WimWriter(BytesIO(), guid=GUID, when=WHEN)
    with pytest.raises(BadInput, match=r"setup\.msi changed while it was read"):
        writer.add(source, len(data) + difference)


@pytest.mark.parametrize("data", [_TEXT * 12, _NOISE], ids=["text", "noise"])
def test_cancel_in_the_middle(data: bytes) -> None:
    """An error raised by progress comes through, after the first and not after the last block."""
    seen: list[int] = []

    def progress(done: int) -> None:
        seen.append(done)
        if done >= len(data) // 2:
            raise Cancelled("stop")

    writer = WimWriter(BytesIO(), guid=GUID, when=WHEN)
    with pytest.raises(Cancelled):
        writer.add(BytesIO(data), len(data), progress)
    assert seen == sorted(seen)
    assert len(data) // 2 <= seen[-1] < len(data)


_REFUSED = {
    "empty": "",
    "absolute": "/etc/passwd",
    "empty part": "a//b",
    "ends in slash": "a/",
    "parent": "a/../b",
    "self": "./a",
    "backslash": "a\\b",
    "NUL": "a\0b",
    "drive": "C:/x",
    "stream": "a:b",
    "device": "a/NUL.txt",
    "dot at the end": "a./b",
    "256 characters": "x" * 256,
    "128 emoji": "😀" * 128,
    "lone surrogate": "\ud800",
    "too deep": "a/" * 64 + "a",
}


@pytest.mark.parametrize("path", _REFUSED.values(), ids=_REFUSED)
def test_refused_paths(path: str) -> None:
    """Paths that Windows cannot have, or that leave the tree, are refused in a sentence."""
    writer = WimWriter(BytesIO(), guid=GUID, when=WHEN)
    with pytest.raises(BadInput, match="is refused"):
        writer.place(path, writer.add(BytesIO(b"x"), 1))


@pytest.mark.parametrize(("first", "second"), [("a", "a"), ("Setup.exe", "setup.EXE"), ("a/b", "A"), ("x", "x/y")])
def test_paths_that_clash(first: str, second: str) -> None:
    """Two files that Windows would take for one are refused."""
    writer = WimWriter(BytesIO(), guid=GUID, when=WHEN)
    blob = writer.add(BytesIO(b"x"), 1)
    writer.place(first, blob)
    with pytest.raises(BadInput, match="twice"):
        writer.place(second, blob)


def test_255_characters_are_allowed() -> None:
    """The longest name that Windows allows is allowed."""
    assert open_wim(BytesIO(built({"x" * 255: b"1"}))).read("x" * 255) == b"1"


def test_mistakes_of_the_caller() -> None:
    """Content that was never placed, a wrong GUID and a used file are bugs, not input."""
    writer = WimWriter(BytesIO(), guid=GUID, when=WHEN)
    writer.add(BytesIO(b"x"), 1)
    with pytest.raises(ValueError, match="never placed"):
        writer.finish(describe)
    with pytest.raises(ValueError, match="16 bytes"):
        WimWriter(BytesIO(), guid=b"short", when=WHEN)


_names = st.text(
    st.characters(codec="utf-8", exclude_characters='"*/:<>?\\|', exclude_categories=("Cc", "Cs")), max_size=20
)
_paths = st.lists(_names.map(lambda name: f"n{name}_"), min_size=1, max_size=5).map("/".join)
_contents = st.one_of(
    st.binary(max_size=600),
    st.tuples(st.binary(min_size=1, max_size=50), st.integers(1, 2000)).map(lambda pair: pair[0] * pair[1]),
    st.tuples(st.integers(0, 9), st.sampled_from([32767, 32768, 32769, 70000])).map(
        lambda pair: random.Random(pair[0]).randbytes(pair[1])
    ),
)


@needs_wimlib
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(_paths, _contents, max_size=8))
def test_random_trees(tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]) -> None:
    """Random trees come back equal from wimlib and from our reader."""
    folder = tmp_path_factory.mktemp("random")
    package = folder / "random.ppkg"
    writer_files: dict[str, bytes] = {}
    with package.open("w+b") as out:
        writer = WimWriter(out, guid=GUID, when=WHEN)
        for path, data in files.items():
            blob = writer.add(BytesIO(data), len(data))
            try:
                writer.place(path, blob)
                writer_files[path] = data
            except BadInput:  # random names may clash, and their content must then have a place
                writer.place(f"clash {len(writer_files)}", blob)
                writer_files[f"clash {len(writer_files)}"] = data
        writer.finish(describe)
    run("wimlib-imagex", "verify", package)
    run("wimlib-imagex", "extract", package, "1", f"--dest-dir={folder / 'out'}", "--no-acls")
    assert files_below(folder / "out") == writer_files
    with package.open("rb") as file:
        wim = open_wim(file)
        assert verify_wim(wim) == []
        assert {path: wim.read(path) for path, entry in wim.entries.items() if not entry.directory} == writer_files


@needs_wimlib
def test_more_than_4_gib(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From 4 GiB on the chunk table has entries of 8 bytes; a sparse file of that size is some MB.

    wimlib needs the table to find the beginning; to read all of it would take it as long as all the rest.
    """
    monkeypatch.setattr(resource, "decompress_chunk", cache(decompress_chunk))  # nearly all chunks are the same
    size = (4 << 30) + CHUNK_SIZE + 3
    source, package = tmp_path / "disk.img", tmp_path / "sparse.ppkg"
    with source.open("wb") as file:
        file.truncate(size)
        file.seek(size - 3)
        file.write(b"end")
    try:
        with source.open("rb") as file, package.open("w+b") as out:
            writer = WimWriter(out, guid=GUID, when=WHEN)
            writer.place("disk.img", writer.add(file, size))
            writer.finish(describe)
        assert package.stat().st_size < 60 << 20
        with package.open("rb") as file:
            read_back(file)
            entry = open_wim(file).entries["disk.img"]
            assert entry.size == size
            assert entry.blob is not None
            file.seek(entry.blob.resource.offset)
            starts = struct.unpack("<4Q", file.read(32))
        assert 0 < starts[0] < CHUNK_SIZE
        assert [later - start for start, later in pairwise(starts)] == [starts[0]] * 3  # all of them are zeros
        beginning = f"wimlib-imagex extract '{package}' 1 /disk.img --to-stdout | head -c {1 << 26} | sha256sum"
        assert run("sh", "-c", beginning).split()[0] == hashlib.sha256(bytes(1 << 26)).hexdigest()
    finally:
        source.unlink()
        package.unlink(missing_ok=True)


_MEASURE = """
import re, sys
from pathlib import Path
from tests.bench.container import build
build(sys.argv[1:-1], sys.argv[-1])
print(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1])
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of one program")
def test_memory_stays_small(tmp_path: Path) -> None:
    """A process that stores 150 MB, half noise and half zeros, and reads them back stays below 100 MB as a whole."""
    (tmp_path / "noise").write_bytes(_NOISE * 15)
    (tmp_path / "zeros").write_bytes(bytes(75_000_000))
    peak = int(run(sys.executable, "-c", _MEASURE, tmp_path / "noise", tmp_path / "zeros", tmp_path / "out.ppkg"))
    assert peak < 100_000  # KiB
