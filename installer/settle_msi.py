"""Gives an MSI a time and the package code that follows from its content:  python installer/settle_msi.py FILE SECONDS

The tool that packs it takes the time of the day and a random code. Two packages with different content must have
different codes, so the code is made of the bytes. The layout is that of a property set ([MS-OLEPS]); SECONDS are those
since 1970.
"""

from __future__ import annotations

import hashlib
import struct
import sys
import uuid
from pathlib import Path

import olefile

STREAM = "\x05SummaryInformation"
TEXT, TIME = 30, 64
"""The types VT_LPSTR and VT_FILETIME."""
CODE, MADE, SAVED = 9, 12, 13
"""The properties of a summary that differ from run to run."""
SINCE_1601 = 11_644_473_600


def places(data: bytes) -> dict[int, tuple[int, int]]:
    """Return type and place of the value of each property in the summary *data*."""
    (start,) = struct.unpack_from("<I", data, 44)
    _size, count = struct.unpack_from("<II", data, start)
    found = {}
    for number in range(count):
        key, offset = struct.unpack_from("<II", data, start + 8 + 8 * number)
        (kind,) = struct.unpack_from("<I", data, start + offset)
        found[key] = (kind, start + offset + 4)
    return found


def settled(data: bytes, code: str, seconds: int) -> bytes:
    """Return the summary *data* with the package code *code*, made and saved at *seconds*.

    :raises ValueError: a property is missing, or of another type or size.
    """
    result = bytearray(data)
    found = places(data)
    for key in (MADE, SAVED):
        kind, place = found.get(key, (0, 0))
        if kind != TIME:
            raise ValueError(key)
        struct.pack_into("<Q", result, place, (seconds + SINCE_1601) * 10_000_000)
    kind, place = found.get(CODE, (0, 0))
    (length,) = struct.unpack_from("<I", data, place)
    text = code.encode("ascii")
    if kind != TEXT or length not in {len(text), len(text) + 1}:
        raise ValueError(CODE)
    result[place + 4 : place + 4 + len(text)] = text
    return bytes(result)


def main(path: Path, seconds: int) -> None:
    """Settle the file *path*: first with an empty code, then with the one that its bytes give."""
    code = uuid.UUID(int=0)
    for _turn in range(2):
        with olefile.OleFileIO(str(path), write_mode=True) as file:
            data = file.openstream(STREAM).read()
            file.write_stream(STREAM, settled(data, f"{{{str(code).upper()}}}", seconds))
        code = uuid.UUID(bytes=hashlib.sha256(path.read_bytes()).digest()[:16], version=4)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
