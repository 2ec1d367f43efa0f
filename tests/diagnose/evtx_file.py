"""Writes small ``.evtx`` files for tests: real chunks of binary XML without templates, judged by the ``evtx`` library.

No library writes the format. The layout is that of the public descriptions of Windows XML event logs (libyal,
MS-EVEN6). Windows itself writes templates with typed values; those parts of the library are not exercised by such a
file, so the shapes it gives for them have a test of their own.
"""

from __future__ import annotations

import struct
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Element = tuple[str, Mapping[str, str], "str | list[Element]"]

CHUNK = 0x10000
_FIRST_RECORD = 512
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


class _Chunk:
    """One chunk of 64 KiB while it is filled."""

    def __init__(self, first: int) -> None:
        self.first = first
        self.next = first
        self.data = bytearray(_FIRST_RECORD)
        self._names: dict[str, int] = {}

    def add(self, when: datetime, element: Element) -> bool:
        """Add a record; tell whether there was room."""
        start, names = len(self.data), dict(self._names)
        ticks = int((when - _EPOCH).total_seconds() * 10_000_000)
        self.data += struct.pack("<4sIQQ", b"**\0\0", 0, self.next, ticks)
        self.data += b"\x0f\x01\x01\x00"
        self._element(*element)
        self.data += b"\0"
        size = len(self.data) - start + 4
        self.data += struct.pack("<I", size)
        if len(self.data) > CHUNK:
            del self.data[start:]
            self._names = names
            return False
        struct.pack_into("<I", self.data, start + 4, size)
        self.last_record = start
        self.next += 1
        return True

    def bytes(self) -> bytes:
        """Return the chunk with its header and sums."""
        data = bytearray(self.data)
        header = struct.pack(
            "<8sQQQQIIII",
            b"ElfChnk\0",
            self.first,
            self.next - 1,
            self.first,
            self.next - 1,
            128,
            self.last_record,
            len(data),
            zlib.crc32(data[_FIRST_RECORD:]),
        )
        data[: len(header)] = header
        struct.pack_into("<I", data, 124, zlib.crc32(bytes(data[:120]) + bytes(data[128:512])))
        return bytes(data.ljust(CHUNK, b"\0"))

    def _element(self, name: str, attributes: Mapping[str, str], content: str | list[Element]) -> None:
        self.data += struct.pack("<BI", 0x41 if attributes else 0x01, 0)
        size_at = len(self.data) - 4
        self._name(name)
        if attributes:
            self.data += struct.pack("<I", 0)
            list_at = len(self.data)
            for number, (key, value) in enumerate(attributes.items(), 1):
                self.data.append(0x46 if number < len(attributes) else 0x06)
                self._name(key)
                self._text(value)
            struct.pack_into("<I", self.data, list_at - 4, len(self.data) - list_at)
        self.data.append(0x02)
        if isinstance(content, str):
            if content:
                self._text(content)
        else:
            for child in content:
                self._element(*child)
        self.data.append(0x04)
        struct.pack_into("<I", self.data, size_at, len(self.data) - size_at - 4)

    def _name(self, name: str) -> None:
        place = self._names.get(name)
        if place is not None:
            self.data += struct.pack("<I", place)
            return
        place = self._names[name] = len(self.data) + 4
        value = 0
        for unit in name:
            value = (value * 65599 + ord(unit)) & 0xFFFFFFFF
        self.data += struct.pack("<IIHH", place, 0, value & 0xFFFF, len(name)) + name.encode("utf-16-le") + b"\0\0"

    def _text(self, text: str) -> None:
        self.data += struct.pack("<BBH", 0x05, 0x01, len(text.encode("utf-16-le")) // 2) + text.encode("utf-16-le")


def event_element(
    *, provider: str, channel: str, number: int, level: int, when: datetime, data: Mapping[str, str], computer: str
) -> Element:
    """Return one event as an element: name, attributes, content."""
    stamp = when.strftime("%Y-%m-%dT%H:%M:%S.%f") + "Z"
    system: list[Element] = [
        ("Provider", {"Name": provider}, ""),
        ("EventID", {}, str(number)),
        ("Level", {}, str(level)),
        ("TimeCreated", {"SystemTime": stamp}, ""),
        ("EventRecordID", {}, "0"),
        ("Channel", {}, channel),
        ("Computer", {}, computer),
    ]
    values: list[Element] = [("Data", {"Name": key}, value) for key, value in data.items()]
    return "Event", {}, [("System", {}, system), ("EventData", {}, values)]


def write_evtx(events: Iterable[tuple[datetime, Element]], *, dirty: bool = False) -> bytes:
    """Return a log of *events*. A dirty one claims one chunk less than it has and carries the flag, as live logs do."""
    chunks = [_Chunk(1)]
    for when, element in events:
        if not chunks[-1].add(when, element):
            chunks.append(_Chunk(chunks[-1].next))
            assert chunks[-1].add(when, element), "the event is larger than a chunk"
    return evtx_header(len(chunks), chunks[-1].next, dirty=dirty) + b"".join(chunk.bytes() for chunk in chunks)


def evtx_header(chunks: int, following: int, *, dirty: bool = False) -> bytes:
    """Return the header of a log with *chunks* chunks."""
    claimed = max(1, chunks - 1) if dirty else chunks
    header = struct.pack(
        "<8sQQQIHHHH76sI", b"ElfFile\0", 0, claimed - 1, following, 128, 1, 3, 4096, claimed, b"", int(dirty)
    )
    return (header + struct.pack("<I", zlib.crc32(header[:120]))).ljust(4096, b"\0")


def renumbered(chunk: bytes, first: int) -> bytes:
    """Return *chunk*, of one log, with its records numbered from *first*; for long logs made of equal chunks."""
    data = bytearray(chunk)
    place, number = _FIRST_RECORD, first
    end = struct.unpack_from("<I", data, 48)[0]
    while place < end:
        size = struct.unpack_from("<I", data, place + 4)[0]
        struct.pack_into("<Q", data, place + 8, number)
        place, number = place + size, number + 1
    struct.pack_into("<QQQQ", data, 8, first, number - 1, first, number - 1)
    struct.pack_into("<I", data, 52, zlib.crc32(data[_FIRST_RECORD:end]))
    struct.pack_into("<I", data, 124, zlib.crc32(bytes(data[:120]) + bytes(data[128:512])))
    return bytes(data)
