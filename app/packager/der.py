"""Just enough DER to look into signatures: a value is a tag, a length and a content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

CONTENT: Final = 0xA0
"""The tag ``[0]``, which wraps contents and signed attributes."""

_LONG = 0x80
_MOST_LENGTH_BYTES = 4


@dataclass(frozen=True, slots=True)
class Value:
    """One value: its tag and its content, without tag and length."""

    tag: int
    content: bytes

    def children(self) -> list[Value]:
        """Return the values that the content is made of. Raises ValueError where it is none."""
        return read_values(self.content)

    def at(self, *indexes: int) -> Value:
        """Return the value found by going down by *indexes*. Raises ValueError where there is none."""
        value = self
        for index in indexes:
            children = value.children()
            if index >= len(children):
                raise ValueError("a part is missing")
            value = children[index]
        return value


def read_values(data: bytes) -> list[Value]:
    """Return the values that stand one after another in *data*. Raises ValueError where it is not DER."""
    values = []
    place = 0
    while place < len(data):
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
        values.append(Value(tag, data[place : place + length]))
        place += length
    return values
