"""Just enough DER to look into signatures and to make them: a value is a tag, a length and a content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SEQUENCE: Final = 0x30
SET: Final = 0x31
INTEGER: Final = 0x02
OCTETS: Final = 0x04
OBJECT_ID: Final = 0x06
CONTENT: Final = 0xA0
"""The tag ``[0]``, which wraps contents, certificates and signed attributes."""

UNSIGNED: Final = 0xA1
"""The tag ``[1]``, which wraps attributes that are not signed."""

NULL: Final = b"\x05\x00"

_LONG = 0x80
_MOST_LENGTH_BYTES = 4
_ARC = 40
"""The first two numbers of an object identifier share a byte, as first · 40 + second (X.690, 8.19)."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value: its tag, its content, and all of it as it was encoded."""

    tag: int
    content: bytes
    encoded: bytes

    def children(self) -> list[Value]:
        """Return the values that the content is made of.

        :raises ValueError: it is not one.
        """
        return read_values(self.content)

    def at(self, *indexes: int) -> Value:
        """Return the value found by going down by *indexes*.

        :raises ValueError: there is none.
        """
        value = self
        for index in indexes:
            children = value.children()
            if index >= len(children):
                raise ValueError("a part is missing")
            value = children[index]
        return value

    def number(self) -> int:
        """Return the number that an INTEGER holds.

        :raises ValueError: it is not one.
        """
        if self.tag != INTEGER or not self.content:
            raise ValueError("no number")
        return int.from_bytes(self.content, "big", signed=True)


def read_values(data: bytes) -> list[Value]:
    """Return the values that are one after another in *data*.

    :raises ValueError: it is not DER.
    """
    values = []
    place = 0
    while place < len(data):
        start = place
        if place + 2 > len(data):
            raise ValueError("cut short")
        tag, length = data[place], data[place + 1]
        place += 2
        if length & _LONG:
            count = length & ~_LONG
            if not 0 < count <= _MOST_LENGTH_BYTES or place + count > len(data):
                raise ValueError("no length")
            length = int.from_bytes(data[place : place + count], "big")
            place += count
        if place + length > len(data):
            raise ValueError("cut short")
        end = place + length
        values.append(Value(tag, data[place:end], data[start:end]))
        place = end
    return values


def read_value(data: bytes) -> Value:
    """Return the one value that *data* is.

    :raises ValueError: it is not one, or more.
    """
    values = read_values(data)
    if len(values) != 1:
        raise ValueError("not one value")
    return values[0]


def write_value(tag: int, *contents: bytes) -> bytes:
    """Return the value with *tag* around *contents*."""
    content = b"".join(contents)
    length = len(content)
    if length < _LONG:
        return bytes((tag, length)) + content
    size = (length.bit_length() + 7) // 8
    return bytes((tag, _LONG | size)) + length.to_bytes(size, "big") + content


def write_set(*members: bytes, tag: int = SET) -> bytes:
    """Return the SET OF *members*, in the order that DER wants: ascending by their bytes."""
    return write_value(tag, *sorted(members))


def write_number(number: int) -> bytes:
    """Return *number*, 0 or greater, as INTEGER."""
    return write_value(INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def object_id(dotted: str) -> bytes:
    """Return the object identifier *dotted* (``1.2.840.113549.1.7.2``), encoded."""
    first, second, *rest = (int(part) for part in dotted.split("."))
    return write_value(OBJECT_ID, *(_base_128(number) for number in (first * _ARC + second, *rest)))


def _base_128(number: int) -> bytes:
    """Return *number* in groups of seven bits; all but the last have the high bit."""
    groups = [number & 0x7F]
    while number := number >> 7:
        groups.append(number & 0x7F | 0x80)
    return bytes(reversed(groups))
