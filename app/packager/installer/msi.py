"""The table *Property* of a Windows Installer database.

A database is a compound file. Each table is a stream, its cells column by column; texts are numbers of entries in the
string pool. The layout is not documented by Microsoft; libmsi (Wine, msitools) reads and writes it this way, and
``msibuild`` is the judge in the tests:

- stream names are packed, two characters of a 64-letter alphabet in one character; tables begin with U+4840;
- ``_StringPool`` has four bytes for each text: its length, and how often it is used. The first four are the codepage
  and, in the highest bit, whether numbers of texts have three bytes instead of two. A length of 0 with a use says
  that the next four bytes are the length;
- ``_StringData`` has the texts one after the other.
"""

from __future__ import annotations

import codecs
import json
import struct
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from olefile import OleFileIO

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._"
_PAIR, _SINGLE, _TABLE = 0x3800, 0x4800, 0x4840
_MOST_STREAM = 16 * 1024 * 1024
_UTF8 = 65001


def read_database(file: BinaryIO, names: bytes) -> Iterator[bytes]:
    """Yield the properties of the database in *file* that are in the list *names*: a task for a limited process.

    :raises Exception: whatever ``olefile`` raises for what is none, also ``ValueError`` or ``struct.error``.
    """
    found = _properties(file)
    yield json.dumps({name: found[name] for name in json.loads(names) if name in found}).encode()


def _properties(file: BinaryIO) -> dict[str, str]:
    import olefile

    with olefile.OleFileIO(file) as container:
        streams = {_unpacked(path[-1]): path for path in container.listdir() if len(path) == 1}
        pool = _stream(container, streams, "!_StringPool")
        texts, wide = _texts(pool, _stream(container, streams, "!_StringData"))
        return dict(_rows(_stream(container, streams, "!Property"), texts, 3 if wide else 2))


def _stream(container: OleFileIO, streams: dict[str, list[str]], name: str) -> bytes:
    if name not in streams or container.get_size(streams[name]) > _MOST_STREAM:
        raise ValueError("not the database of an installer")
    with container.openstream(streams[name]) as stream:
        return bytes(stream.read())


def _unpacked(name: str) -> str:
    """Return the stream *name* in letters, with ``!`` before that of a table."""
    signs = []
    for sign in name:
        code = ord(sign)
        if _PAIR <= code < _SINGLE:
            signs += [_ALPHABET[(code - _PAIR) & 0x3F], _ALPHABET[(code - _PAIR) >> 6]]
        elif _SINGLE <= code < _TABLE:
            signs.append(_ALPHABET[code - _SINGLE])
        else:
            signs.append("!" if code == _TABLE else sign)
    return "".join(signs)


def _texts(pool: bytes, data: bytes) -> tuple[list[str], bool]:
    """Return the texts by their numbers (number 0 is the empty one), and whether a number has three bytes."""
    codepage, flags = struct.unpack_from("<HH", pool)
    encoding = _encoding(codepage)
    texts, start = [""], 0
    entries = struct.iter_unpack("<HH", pool[4 : len(pool) // 4 * 4])
    for short, uses in entries:
        length = short
        if not short and uses:
            low, high = next(entries, (0, 0))
            length = high << 16 | low
        texts.append(data[start : start + length].decode(encoding, "replace"))
        start += length
    return texts, bool(flags & 0x8000)


def _encoding(codepage: int) -> str:
    try:
        return codecs.lookup("utf-8" if codepage in (0, _UTF8) else f"cp{codepage}").name
    except LookupError:
        return "latin-1"


def _rows(table: bytes, texts: list[str], width: int) -> Iterator[tuple[str, str]]:
    """Yield the rows of a *table* with two columns of texts, whose numbers have *width* bytes."""
    count = len(table) // (2 * width)
    cells = [int.from_bytes(table[i * width : (i + 1) * width], "little") for i in range(2 * count)]
    for key, value in zip(cells[:count], cells[count:], strict=True):
        if key < len(texts) and value < len(texts):
            yield texts[key], texts[value]
