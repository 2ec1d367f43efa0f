"""The packages of a batch that are there, on the disk but for where: there may be tens of thousands of them."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from pathlib import Path
from tempfile import SpooledTemporaryFile, gettempdir
from typing import TYPE_CHECKING, Final, overload
from weakref import finalize

from app.core.write_error import write_failed
from app.jobs.batch.wire import built_from_plain, built_to_plain

if TYPE_CHECKING:
    from app.jobs.batch.order import BuiltRow

_MEMBERS = ("file", "sha256", "size", "package_id", "version", "token_end", "catalogue", "sheet", "digest")
_IN_MEMORY: Final = 1 << 20
"""Bytes: some 4,000 rows."""


class _Store:
    """Lines in a file without a name, which goes with this; the first of them are kept in memory."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._file = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - it is closed with this
        self._end = 0
        finalize(self, self._file.close)

    def add(self, line: bytes) -> int:
        """Keep *line*, which ends as a line does; return its place."""
        place = self._file.seek(self._end)
        self._end += self._file.write(line)
        return place

    def line(self, place: int) -> bytes:
        """Return the line at *place*."""
        self._file.seek(place)
        return self._file.readline()


class DoneRows:
    """What is done, by the names that the table gives files; the numbers of the rows are not kept."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.store = _Store()
        self._places: dict[str, int] = {}

    def add(self, stem: str, row: BuiltRow) -> None:
        """Note that *row*, which is called *stem* in the table, is done.

        :raises AppError: the disk does not take it.
        """
        plain = built_to_plain(row)
        line = json.dumps([plain[name] for name in _MEMBERS], separators=(",", ":")).encode() + b"\n"
        try:
            self._places[stem] = self.store.add(line)
        except OSError as error:
            raise write_failed(error, Path(gettempdir(), "batch")) from error

    def get(self, stem: str, number: int) -> BuiltRow | None:
        """Return the row called *stem*, whose number is *number* now; None where it is not done."""
        place = self._places.get(stem)
        return None if place is None else _unpacked(self.store.line(place), number)

    def place(self, stem: str) -> int:
        """Return where the row called *stem*, which is done, is kept, for :class:`BuiltRows`."""
        return self._places[stem]


class BuiltRows(Sequence["BuiltRow"]):
    """Rows that are read like a tuple of them, and made when one is asked for."""

    def __init__(self, done: DoneRows) -> None:
        """Begin with none of those that are *done*."""
        self._store = done.store
        self._numbers, self._places = array("q"), array("q")

    def add(self, number: int, place: int) -> None:
        """Add the row at the place :meth:`DoneRows.place`, whose number is *number*."""
        self._numbers.append(number)
        self._places.append(place)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> BuiltRow: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[BuiltRow]: ...

    def __getitem__(self, index: int | slice) -> BuiltRow | Sequence[BuiltRow]:
        """Return one row, or some of them."""
        if isinstance(index, slice):
            return tuple(self[one] for one in range(*index.indices(len(self))))
        return _unpacked(self._store.line(self._places[index]), self._numbers[index])


def _unpacked(packed: bytes, number: int) -> BuiltRow:
    return built_from_plain({"row": number, **dict(zip(_MEMBERS, json.loads(packed), strict=True))})
