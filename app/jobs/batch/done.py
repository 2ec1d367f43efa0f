"""The packages of a batch that are there, each in a few hundred bytes: there may be tens of thousands of them."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from app.jobs.batch.wire import built_from_plain, built_to_plain

if TYPE_CHECKING:
    from app.jobs.batch.order import BuiltRow

_MEMBERS = ("file", "sha256", "size", "package_id", "version", "token_end", "catalogue", "sheet", "digest")


class DoneRows:
    """What is done, by the names that the table gives files; the numbers of the rows are not kept."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._packed: dict[str, bytes] = {}

    def add(self, stem: str, row: BuiltRow) -> None:
        """Note that *row*, which is called *stem* in the table, is done."""
        plain = built_to_plain(row)
        self._packed[stem] = json.dumps([plain[name] for name in _MEMBERS], separators=(",", ":")).encode()

    def get(self, stem: str, number: int) -> BuiltRow | None:
        """Return the row called *stem*, whose number is *number* now; None where it is not done."""
        packed = self._packed.get(stem)
        return None if packed is None else _unpacked(packed, number)

    def packed(self, stem: str) -> bytes:
        """Return the row called *stem*, which is done, as :class:`BuiltRows` keeps it."""
        return self._packed[stem]


class BuiltRows(Sequence["BuiltRow"]):
    """Rows that are read like a tuple of them, and made when one is asked for."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._numbers = array("q")
        self._packed: list[bytes] = []

    def add(self, number: int, packed: bytes) -> None:
        """Add a row of :meth:`DoneRows.packed`, whose number is *number*."""
        self._numbers.append(number)
        self._packed.append(packed)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._packed)

    @overload
    def __getitem__(self, index: int) -> BuiltRow: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[BuiltRow]: ...

    def __getitem__(self, index: int | slice) -> BuiltRow | Sequence[BuiltRow]:
        """Return one row, or some of them."""
        if isinstance(index, slice):
            return tuple(self[one] for one in range(*index.indices(len(self))))
        return _unpacked(self._packed[index], self._numbers[index])


def _unpacked(packed: bytes, number: int) -> BuiltRow:
    return built_from_plain({"row": number, **dict(zip(_MEMBERS, json.loads(packed), strict=True))})
