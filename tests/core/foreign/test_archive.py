"""Zip archives of others are bounded before anything is unpacked, whatever they ask for."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from app.core.foreign.archive import ArchiveDamaged, PackedOtherwise, open_zip, zip_parts


def packed(method: int, count: int = 1) -> bytearray:
    """Return an archive of *count* members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for number in range(count):
            archive.writestr(f"a{number or ''}.evtx", b"log " * 500)
    return bytearray(out.getvalue())


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_usual_members_are_read(method: int) -> None:
    """What tools of Windows make is read, and what is damaged or cut is told as such."""
    data = packed(method)
    with open_zip(io.BytesIO(data)) as archive:
        assert b"".join(zip_parts(archive, "a.evtx")) == b"log " * 500
        with pytest.raises(ArchiveDamaged):
            list(zip_parts(archive, "none"))
    data[38:44] = bytes(byte ^ 0xFF for byte in data[38:44])
    with open_zip(io.BytesIO(data)) as archive, pytest.raises(ArchiveDamaged):
        list(zip_parts(archive, "a.evtx"))


@pytest.mark.parametrize("dictionary", [1 << 16, 0xFFFFFFFF])
def test_lzma_is_not_unpacked(dictionary: int) -> None:
    """A member packed with LZMA, which may ask for 4 GiB, is refused before its library is asked."""
    data = packed(zipfile.ZIP_LZMA)
    place = data.index(b"a.evtx") + len("a.evtx") + 4  # two bytes of version, two of length
    struct.pack_into("<I", data, place + 1, dictionary)
    with open_zip(io.BytesIO(data)) as archive, pytest.raises(PackedOtherwise):
        list(zip_parts(archive, "a.evtx"))


@pytest.mark.parametrize("is_64", [False, True])
def test_a_large_directory_is_refused(monkeypatch: pytest.MonkeyPatch, is_64: bool) -> None:
    """A directory above the bound is not read, also where only the 64-bit end tells its size."""
    monkeypatch.setattr("app.core.foreign.archive._LARGEST_DIRECTORY", 500)
    data = packed(zipfile.ZIP_STORED, 20)
    with pytest.raises(ArchiveDamaged):
        open_zip(io.BytesIO(data))
    end = data.rindex(b"PK\5\6")
    if is_64:
        size, offset = struct.unpack_from("<2L", data, end + 12)
        record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 20, 20, size, offset)
        locator = struct.pack("<4sLQL", b"PK\6\7", 0, end, 1)
        struct.pack_into("<2H2L", data, end + 8, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
        data[end:end] = record + locator
        assert len(zipfile.ZipFile(io.BytesIO(data)).namelist()) == 20
        with pytest.raises(ArchiveDamaged):
            open_zip(io.BytesIO(data))
    monkeypatch.setattr("app.core.foreign.archive._LARGEST_DIRECTORY", 5000)
    assert len(open_zip(io.BytesIO(data)).namelist()) == 20


@pytest.mark.parametrize("data", [b"", b"PK\5\6", b"PK\3\4" + bytes(100)])
def test_what_is_no_archive(data: bytes) -> None:
    """What is none is told as such."""
    with pytest.raises(ArchiveDamaged):
        open_zip(io.BytesIO(data))
