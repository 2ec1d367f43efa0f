"""Damaged and hostile containers: one sentence each, never another error, and nothing written outside the folder."""

from __future__ import annotations

import hashlib
import random
import re
import struct
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.error import AppError, BadInput
from app.packager.wim.extract import extract
from app.packager.wim.format import HEADER, TABLE_ENTRY, Resource
from app.packager.wim.read_back import read_back
from app.packager.wim.reader import open_wim
from app.packager.wim.tree import Tree
from app.packager.wim.verify import verify_wim
from tests.packager.wim_case import GUID, WHEN, built
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_TEXT = b"".join(b"line %d of an ordinary script\r\n" % number for number in range(4000))
_GOOD = built({"a/text": _TEXT[:3000], "a/noise": random.Random(6).randbytes(500), "b/c/long": _TEXT, "empty": b""})


def _exercise(data: bytes) -> list[str]:
    """Open, verify and read everything; return the sentences of what was wrong."""
    try:
        wim = open_wim(BytesIO(data))
    except AppError as error:
        return [str(error)]
    found = [str(each) for each in verify_wim(wim)]
    for path, entry in wim.entries.items():
        try:
            wim.read(path) if not entry.directory else None
        except AppError as error:
            found.append(str(error))
    try:
        read_back(BytesIO(data))
    except AppError as error:
        found.append(str(error))
    return found


def _assembled(metadata: bytes, blobs: tuple[bytes, ...] = (b"content",)) -> bytes:
    """Return a container, all raw, with *metadata* as it is."""
    data, rows = bytearray(HEADER.size), b""
    for content, flags in [(metadata, 2), *((blob, 0) for blob in blobs)]:
        place = Resource(len(content), flags, len(data), len(content))
        rows += TABLE_ENTRY.pack(place.pack(), 1, 1, hashlib.sha1(content).digest())
        data += content
    table = Resource(len(rows), 2, len(data), len(rows))
    data += rows
    xml = "\ufeff<WIM/>".encode("utf-16-le")
    where = Resource(len(xml), 2, len(data), len(xml))
    data += xml
    nowhere = bytes(24)
    head = HEADER.pack(
        *(b"MSWIM\0\0\0", 208, 0x10D00, 0x20082, 32768, GUID, 1, 1, 1),
        *(table.pack(), where.pack(), nowhere, 0, nowhere, bytes(60)),
    )
    data[: HEADER.size] = head
    return bytes(data)


def _metadata(*paths: str) -> bytearray:
    tree = Tree()
    for path in paths:
        tree.place(path, hashlib.sha1(b"content").digest())
    return bytearray(tree.pack(WHEN))


def _renamed(old: str, new: str) -> bytes:
    """Return a container in which a file has the name *new*, as long as *old*, which no writer of ours would write."""
    metadata = _metadata(f"folder/{old}")
    assert len(old) == len(new)
    return _assembled(bytes(metadata).replace(old.encode("utf-16-le"), new.encode("utf-16-le", "surrogatepass")))


def _patched(place: int, value: bytes, data: bytes = _GOOD) -> bytes:
    return data[:place] + value + data[place + len(value) :]


def _row(number: int, field: int, value: int) -> bytes:
    """Return the good container with one field (0 size and flags, 1 offset, 2 original size) of a row changed."""
    place = open_wim(BytesIO(_GOOD)).header.table.offset + number * TABLE_ENTRY.size + field * 8
    return _patched(place, struct.pack("<Q", value))


def _chunk_table(entry: int) -> bytes:
    blob = open_wim(BytesIO(_GOOD)).entries["b/c/long"].blob
    assert blob is not None
    return _patched(blob.resource.offset, struct.pack("<I", entry))


def test_assembled_container_is_good() -> None:
    """What these tests patch is a good container without the patch."""
    assert _exercise(_assembled(bytes(_metadata("folder/file")))) == []
    assert _exercise(_GOOD) == []


_SENTENCES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "file is empty"),
    "zip": (b"PK\x03\x04" + bytes(300), "its content is ZIP"),
    "program": (b"MZ" + bytes(300), "its content is EXE"),
    "XML": (b"\xef\xbb\xbf<?xml ?>" + bytes(300), "its content is XML"),
    "unknown": (b"something" * 40, "encrypted package, or not a package"),
    "short and unknown": (b"x", "encrypted package, or not a package"),
    "magic only": (_GOOD[:8], "cut short: it has 8 bytes"),
    "part of the magic": (_GOOD[:3], "cut short: it has 3 bytes"),
    "header only": (_GOOD[:208], "cut short: its XML should end"),
    "half": (_GOOD[: len(_GOOD) // 2], "cut short: its XML should end"),
    "last byte missing": (_GOOD[:-1], "cut short: its XML should end"),
    "unfinished": (bytes(208), "encrypted package, or not a package"),
    "table of no size": (_patched(0x30, bytes(24)), "never finished"),
    "header size": (_patched(0x08, b"\xff"), "WIM version"),
    "newer version": (_patched(0x0C, b"\0\x0e\x01\0"), "WIM version 0x10e00"),
    "solid": (_patched(0x0C, b"\0\x0e\0\0"), "solid or uses LZMS"),
    "LZX": (_patched(0x10, b"\x82\0\x04\0"), "compressed with LZX"),
    "LZMS": (_patched(0x10, b"\x82\0\x08\0"), "compressed with LZMS"),
    "unknown compression": (_patched(0x10, b"\x82\0\0\x10"), "unknown way"),
    "chunk size": (_patched(0x14, b"\0\0\x01\0"), "chunks of 65536 bytes"),
    "part 2": (_patched(0x28, b"\x02\0\x02\0"), "part 2 of 2"),
    "two images": (_patched(0x2C, b"\x02"), "contains 2 images"),
    "no image": (_patched(0x2C, b"\0"), "contains 0 images"),
    "table beyond the file": (_patched(0x38, b"\xff" * 8), "cut short: its table"),
    "table of another size": (_patched(0x40, b"\0"), "its table of contents claims"),
    "table within a row": (_patched(0x30, b"\x31", _patched(0x40, b"\x31")), "within a row"),
    "XML odd": (_assembled(bytes(_metadata("f"))).replace(b"\xff\xfe<\0W", b"\xff\xfe\0\xdcW"), "not UTF-16"),
    "content beyond the file": (_row(1, 1, 1 << 40), "cut short: content 1"),
    "content too large": (_row(1, 2, 1 << 60), "content 1 .* claims 1152921504606846976 bytes"),
    "metadata too large": (_row(0, 2, 1 << 30), "list of files|claims"),
    "metadata as file": (_row(0, 0, 100), "0 lists of files|cannot be"),
    "solid content": (_row(1, 0, 0x10 << 56), "solid or in another file"),
    "chunk table zero": (_chunk_table(0), "chunk table of b/c/long is wrong"),
    "chunk table beyond": (_chunk_table(0xFFFFFFFF), "chunk table of b/c/long is wrong"),
    "chunk table too early": (_chunk_table(100), "b/c/long"),
    "no metadata": (_assembled(b""), "list of files cannot be right"),
    "metadata of noise": (_assembled(random.Random(7).randbytes(999)), "list of files cannot be right"),
    "slash in a name": (_renamed("a_b", "a/b"), "a file called"),
    "NUL in a name": (_renamed("a_b", "a\0b"), "a file called"),
    "surrogate in a name": (_renamed("a_b", "a\ud800b"), "list of files cannot be right"),
    "content not there": (_assembled(bytes(_metadata("f")), ()), "content of f is not in"),
    "references": (_assembled(bytes(_metadata("f", "g"))), "table says 1 files have the content of f, in fact 2"),
}


@pytest.mark.parametrize(("data", "sentence"), _SENTENCES.values(), ids=_SENTENCES)
def test_says_what_is_wrong(data: bytes, sentence: str) -> None:
    """Each kind of damage has its own sentence."""
    told = _exercise(data)
    assert any(re.search(sentence, each) for each in told), told


def _offset_of(metadata: bytearray, name: str) -> int:
    return metadata.index(name.encode("utf-16-le")) - 102


def _self_child(metadata: bytearray) -> None:
    struct.pack_into("<Q", metadata, _offset_of(metadata, "inner") + 16, _offset_of(metadata, "inner"))


def _root_as_child(metadata: bytearray) -> None:
    struct.pack_into("<Q", metadata, _offset_of(metadata, "inner") + 16, 8)


def _shared_child(metadata: bytearray) -> None:
    inner = struct.unpack_from("<Q", metadata, _offset_of(metadata, "inner") + 16)
    struct.pack_into("<Q", metadata, _offset_of(metadata, "other") + 16, *inner)


def _outside(metadata: bytearray) -> None:
    struct.pack_into("<Q", metadata, _offset_of(metadata, "inner") + 16, 1 << 50)


def _at_the_end(metadata: bytearray) -> None:
    struct.pack_into("<Q", metadata, _offset_of(metadata, "inner") + 16, len(metadata) - 3)


def _long_entry(metadata: bytearray) -> None:
    struct.pack_into("<Q", metadata, _offset_of(metadata, "inner"), 1 << 63)


def _short_entry(metadata: bytearray) -> None:
    struct.pack_into("<Q", metadata, _offset_of(metadata, "inner"), 16)


def _long_name(metadata: bytearray) -> None:
    struct.pack_into("<H", metadata, _offset_of(metadata, "inner") + 100, 0xFFFE)


def _no_name(metadata: bytearray) -> None:
    struct.pack_into("<H", metadata, _offset_of(metadata, "inner") + 100, 0)


def _odd_name(metadata: bytearray) -> None:
    struct.pack_into("<H", metadata, _offset_of(metadata, "inner") + 100, 3)


def _many_streams(metadata: bytearray) -> None:
    struct.pack_into("<H", metadata, _offset_of(metadata, "inner") + 96, 0xFFFF)


def _streams_at_the_end(metadata: bytearray) -> None:
    struct.pack_into("<H", metadata, _offset_of(metadata, "file") + 96, 2)


def _security_beyond(metadata: bytearray) -> None:
    struct.pack_into("<I", metadata, 0, 0xFFFFFFF0)


def _root_is_file(metadata: bytearray) -> None:
    struct.pack_into("<I", metadata, 8 + 8, 0x20)


@pytest.mark.parametrize(
    "spoil",
    [
        _self_child,
        _root_as_child,
        _shared_child,
        _outside,
        _at_the_end,
        _long_entry,
        _short_entry,
        _long_name,
        _no_name,
        _odd_name,
        _many_streams,
        _streams_at_the_end,
        _security_beyond,
        _root_is_file,
    ],
)
def test_lying_directories(spoil: Callable[[bytearray], None]) -> None:
    """Circles, offsets and sizes that lie are refused when the container is opened."""
    metadata = _metadata("other/x", "outer/inner/file")
    spoil(metadata)
    with pytest.raises(BadInput, match="damaged"):
        open_wim(BytesIO(_assembled(bytes(metadata))))


def test_endless_directories() -> None:
    """A tree that is deeper than any package needs is refused before it fills the memory."""
    names = [f"{number:05}" for number in range(80)]
    metadata = bytearray(struct.pack("<II", 8, 0))
    for name in ["", *names]:
        text = name.encode("utf-16-le")
        size = (102 + len(text) + 2 + 7) // 8 * 8
        entry = struct.pack("<QIiQ", size, 0x10, -1, len(metadata) + size + 8).ljust(100, b"\0")
        metadata += (entry + struct.pack("<H", len(text)) + text).ljust(size, b"\0") + bytes(8)
    metadata += bytes(8)
    with pytest.raises(BadInput, match="deeper folders"):
        open_wim(BytesIO(_assembled(bytes(metadata))))


@pytest.mark.parametrize("name", ["..", "C:", "a\\b", "NUL", "con.txt", "COM1", "a:b", "x.", "x ", "a*", "."])
def test_hostile_names_are_not_extracted(tmp_path: Path, name: str) -> None:
    """Names that leave the folder, or that Windows cannot have, are listed, told by verify, and never written."""
    data = _renamed("_" * len(name), name)
    wim = open_wim(BytesIO(data))
    assert f"folder/{name}" in wim.entries
    assert len(verify_wim(wim)) == 1
    with pytest.raises(BadInput, match="is refused"):
        extract(wim, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_links_are_not_extracted(tmp_path: Path) -> None:
    """A reparse point is neither read nor written."""
    metadata = _metadata("other/x", "outer/inner/file")
    struct.pack_into("<I", metadata, _offset_of(metadata, "inner") + 8, 0x410)
    wim = open_wim(BytesIO(_assembled(bytes(metadata))))
    assert wim.entries["outer/inner"].link
    with pytest.raises(BadInput, match="is a link"):
        extract(wim, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_names_that_differ_in_case_are_not_extracted(tmp_path: Path) -> None:
    """Two files that Windows would take for one are told and not written."""
    metadata = bytes(_metadata("folder/aa", "folder/bb")).replace("bb".encode("utf-16-le"), "AA".encode("utf-16-le"))
    wim = open_wim(BytesIO(_assembled(metadata)))
    assert any("the same to Windows" in str(each) for each in verify_wim(wim))
    with pytest.raises(BadInput, match="the same to Windows"):
        extract(wim, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_rows_that_share_bytes_are_told() -> None:
    """A table whose rows lie over each other, which could stand for petabytes, is told and not read through."""
    good = open_wim(BytesIO(_GOOD))
    place = good.header.table.offset
    first = _GOOD[place + TABLE_ENTRY.size : place + TABLE_ENTRY.size + 24]
    wim = open_wim(BytesIO(_patched(place + 2 * TABLE_ENTRY.size, first)))
    assert [str(each) for each in verify_wim(wim)][-1].startswith("Two contents share bytes")


def test_every_byte_of_header_and_lists() -> None:
    """Whatever byte of header, metadata, table or XML is wrong, the answer is a sentence or a package."""
    metadata = open_wim(BytesIO(_GOOD)).metadata.resource.offset
    for place in [*range(HEADER.size), *range(metadata, len(_GOOD))]:
        for value in (_GOOD[place] ^ 0x01, _GOOD[place] ^ 0xFF):
            try:
                verify_wim(open_wim(BytesIO(_patched(place, bytes([value])))))
            except AppError as error:
                assert str(error).endswith((".", ")"))  # noqa: PT017 - either outcome is right


def test_truncated_anywhere() -> None:
    """A package that ends too early is refused when it is opened, wherever that is."""
    for size in range(0, len(_GOOD), 37):
        with pytest.raises(BadInput, match=r"empty|cut short"):
            open_wim(BytesIO(_GOOD[:size]))


@needs_samples
@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damaged_samples(data: st.DataObject) -> None:
    """Real packages with random wrong bytes, cuts and insertions give sentences, never another error."""
    name = data.draw(
        st.sampled_from(["osd/driverpack_2022-10-06_a", "mosd/mOSD_2018_SignPackage-True", "maru/start_pins"])
    )
    package = bytearray((SAMPLES / f"{name}.ppkg").read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(package) - 1))
        wrong = data.draw(st.binary(min_size=1, max_size=4))
        package[place : place + (len(wrong) if data.draw(st.booleans()) else data.draw(st.integers(0, 4)))] = wrong
    _exercise(bytes(package[: data.draw(st.sampled_from([len(package), len(package) - 1, len(package) // 2]))]))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=6))
def test_damaged_metadata_with_the_right_hash(changes: list[tuple[int, int]]) -> None:
    """Random wrong bytes in the tree, under a hash that fits, give sentences or a listing, never another error."""
    metadata = _metadata("other/x", "outer/inner/file", "outer/inner/second")
    for place, value in changes:
        metadata[place % len(metadata)] = value
    _exercise(_assembled(bytes(metadata)))
