"""Puts PNG pictures of one icon together in an ``.ico`` file:  python installer/make_icon.py OUTPUT.ico PICTURE.png …

The layout is Microsoft's public one: a header, an entry of 16 bytes for each picture, the pictures as they are.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path


def icon(pictures: list[bytes]) -> bytes:
    """Return the file with *pictures*, PNG files of 1 to 256 pixels a side."""
    entries, place = b"", 6 + 16 * len(pictures)
    for picture in pictures:
        width, height = struct.unpack(">II", picture[16:24])
        entries += struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(icon([Path(name).read_bytes() for name in sys.argv[2:]]))
