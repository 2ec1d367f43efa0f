"""Writes cabinets for tests: stored or packed with MSZIP, judged by 7-Zip."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_BLOCK = 32768


def write_cab(files: Mapping[str, bytes], *, method: int = 1) -> bytes:
    """Return a cabinet with *files* in one folder; *method* 0 stores, 1 is MSZIP, another number only claims so."""
    content = b"".join(files.values())
    blocks, before = [], b""
    for place in range(0, len(content), _BLOCK):
        part = content[place : place + _BLOCK]
        packed = part
        if method:
            packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=before) if before else zlib.compressobj(9, 8, -15)
            packed = b"CK" + packer.compress(part) + packer.flush()
        blocks.append(struct.pack("<IHH", 0, len(packed), len(part)) + packed)
        before = part
    entries, offset = b"", 0
    for name, data in files.items():
        entries += struct.pack("<IIHHHH", len(data), offset, 0, 0x5CA4, 0x4000, 0x20) + name.encode("cp437") + b"\0"
        offset += len(data)
    files_at = 36 + 8
    data_at = files_at + len(entries)
    body = b"".join(blocks)
    header = struct.pack(
        "<4sIIIIIBBHHHHH", b"MSCF", 0, data_at + len(body), 0, files_at, 0, 3, 1, 1, len(files), 0, 7, 0
    )
    return header + struct.pack("<IHH", data_at, len(blocks), method) + entries + body
