"""Installers as small as they can be, made by hand at test time: programs with a version resource, app packages."""

from __future__ import annotations

import struct
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_RVA, _RAW = 0x1000, 0x200


def program(
    path: Path,
    texts: dict[str, str],
    section: bytes = b".rsrc",
    *,
    after: bytes = b"",
    tail: bytes = b"",
    languages: int = 1,
) -> Path:
    """Write a program with the version *texts*, *after* them inside its one section, *tail* behind it.

    The version resource is named for so many *languages*.
    """
    content = _resources(_version(texts), languages) + after
    content += bytes(-len(content) % 512)
    optional = struct.pack("<HBB9I", 0x10B, 14, 0, 0, len(content), 0, 0, _RVA, _RVA, 0x400000, _RVA, 0x200)
    optional += struct.pack(
        "<6H4I2H6I", 6, 0, 0, 0, 6, 0, 0, 0x10000, _RAW, 0, 2, 0, 0x100000, 4096, 0x100000, 4096, 0, 16
    )
    folders = [(0, 0)] * 16
    folders[2] = (_RVA, len(content))
    optional += b"".join(struct.pack("<II", *each) for each in folders)
    header = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40)
    header += b"PE\0\0" + struct.pack("<HHIIIHH", 0x14C, 1, 0, 0, 0, len(optional), 0x102) + optional
    header += section.ljust(8, b"\0") + struct.pack(
        "<6I2HI", len(content), _RVA, len(content), _RAW, 0, 0, 0, 0, 0x40000040
    )
    path.write_bytes(header.ljust(_RAW, b"\0") + content + tail)
    return path


def app_package(path: Path, manifest: str, *, bundle: bool = False) -> Path:
    """Write an app package whose manifest is the XML *manifest*."""
    name = "AppxMetadata/AppxBundleManifest.xml" if bundle else "AppxManifest.xml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, manifest)
    return path


MANIFEST = """<?xml version="1.0" encoding="utf-8"?>
<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Contoso.Notes" Publisher="CN=Contoso Ltd, O=Contoso" Version="3.1.4.0"/>
  <Properties><DisplayName>{name}</DisplayName><PublisherDisplayName>{publisher}</PublisherDisplayName></Properties>
</Package>"""


def _resources(version: bytes, languages: int) -> bytes:
    """Return a resource section with *version* as number 1 of the type 16, in so many *languages*."""
    folder, entry = struct.Struct("<IIHHHH"), struct.Struct("<II")
    data_at = 0x30 + 16 + 8 * languages
    data = folder.pack(0, 0, 0, 0, 0, 1) + entry.pack(16, 0x80000018)
    data += folder.pack(0, 0, 0, 0, 0, 1) + entry.pack(1, 0x80000030)
    data += folder.pack(0, 0, 0, 0, 0, languages)
    data += b"".join(entry.pack(1033 + number, data_at) for number in range(languages))
    return data + struct.pack("<4I", _RVA + data_at + 16, len(version), 0, 0) + version


def _version(texts: dict[str, str]) -> bytes:
    strings = b""
    for key, value in texts.items():
        text = (value + "\0").encode("utf-16-le")
        strings = _aligned(strings) + _block(key, text, len(value) + 1, 1)
    table = _block("040904b0", _aligned(strings), 0, 1)
    fixed = struct.pack("<13I", 0xFEEF04BD, 0x10000, 0, 0, 0, 0, 0x3F, 0, 0x40004, 1, 0, 0, 0)
    return _block("VS_VERSION_INFO", _aligned(fixed) + _block("StringFileInfo", table, 0, 1), len(fixed), 0)


def _block(key: str, value: bytes, length: int, kind: int) -> bytes:
    head = _aligned(bytes(6) + (key + "\0").encode("utf-16-le"))[6:]
    return struct.pack("<HHH", 6 + len(head) + len(value), length, kind) + head + value


def _aligned(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def compound_file(streams: int) -> bytes:
    """Return a compound file of version 4 whose root lists so many empty *streams*, as a sound tree."""
    last = 0xFFFFFFFF
    sides = [(last, last)] * (streams + 1)
    ranges = [(1, streams + 1)]
    while ranges:
        low, high = ranges.pop()
        middle = (low + high) // 2
        parts = [(low, middle), (middle + 1, high)]
        sides[middle] = tuple((part[0] + part[1]) // 2 if part[0] < part[1] else last for part in parts)  # type: ignore[assignment]
        ranges += [part for part in parts if part[0] < part[1]]
    entries = [_entry("Root Entry", 5, (last, last), (streams + 2) // 2)]
    entries += [_entry(f"s{number:08}", 2, sides[number], last) for number in range(1, streams + 1)]
    directory = b"".join(entries)
    directory += bytes(-len(directory) % 4096)
    sectors = len(directory) // 4096
    tables = -(-sectors // 1023)
    chain = [*range(1, sectors), 0xFFFFFFFE, *[0xFFFFFFFD] * tables]
    fat = struct.pack(f"<{len(chain)}I", *chain).ljust(tables * 4096, b"\xff")
    places = [sectors + number if number < tables else last for number in range(109)]
    header = struct.pack(
        "<8s16x5H6x9I",
        bytes.fromhex("d0cf11e0a1b11ae1"),
        62,
        4,
        0xFFFE,
        12,
        6,
        sectors,
        tables,
        0,
        0,
        4096,
        0xFFFFFFFE,
        0,
        0xFFFFFFFE,
        0,
    )
    return (header + struct.pack("<109I", *places)).ljust(4096, b"\0") + directory + fat


def _entry(name: str, kind: int, sides: tuple[int, int], child: int) -> bytes:
    encoded = name.encode("utf-16-le")
    return struct.pack("<64sHBB3I36xIQ", encoded, len(encoded) + 2, kind, 1, *sides, child, 0xFFFFFFFE, 0)
