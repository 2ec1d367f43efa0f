"""The table of a batch: CSV as spreadsheets write it, read strictly and within bounds.

UTF-8 (with or without a byte order mark) or UTF-16 with one; commas, semicolons or tabs, whichever the first line has;
quotes as in RFC 4180; a first line ``sep=;`` as Excel has it. Every cell is a text: one that begins with ``=``, ``+``,
``-`` or ``@`` is that text and no formula. An empty cell says nothing.
"""

from __future__ import annotations

import csv
import os
import stat
import sys
from bisect import bisect_left
from dataclasses import dataclass, field
from io import StringIO
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from app.core.byte_order import split_mark
from app.core.error import BadInput
from app.core.foreign.gate import read_foreign, unreadable
from app.core.private_folder import working_folder
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.core.secret import Secret

MOST_BYTES: Final = 64 << 20
MOST_ROWS: Final = 40_000
MOST_COLUMNS: Final = 500
MOST_CELL: Final = 65_536
"""Bytes of a table, rows, columns, and characters of a cell."""

SEALED_END: Final = ".sealed"
_SIGNS: Final = ",;\t"


@dataclass(frozen=True, kw_only=True, slots=True)
class TableRow:
    """A row: the number that a spreadsheet shows for it (the headers are row 1), and its cells, which may be secret."""

    number: int
    cells: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A table with as many cells in each row as there are headers; ``is_private``: nobody else could read its file."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[TableRow, ...] = field(repr=False)
    is_private: bool = False


def place_of_row(rows: Sequence[TableRow], number: int) -> int:
    """Return where the row *number* is among *rows*, whose numbers rise."""
    return bisect_left(rows, number, key=attrgetter("number"))


def read_table(path: Path, password: Secret | None = None) -> Table:
    """Return the table in the file *path*; one that ends in ``.sealed`` is opened with *password*.

    :raises Locked: the password is another one.
    :raises BadInput: it cannot be read, is too large, or is no such table; the sentence names the row.
    """
    if is_sealed(path):
        return _read_sealed(path, password)
    return table_from(_bytes(path), path.name, is_private=_is_private(path))


def is_sealed(path: Path) -> bool:
    """Return whether *path* is called like a sealed table, which needs a password."""
    return path.name.lower().endswith(SEALED_END)


def table_from(data: bytes, name: str, *, is_private: bool = False) -> Table:
    """Return the table that *data*, the content of the file *name*, is.

    :raises BadInput: it is none.
    """
    lines = _lines(_decoded(data, name), name)
    headers = tuple(header.strip() for header in next(lines, (1, ()))[1])
    if not any(headers):
        raise BadInput(
            N_("Error", "{name} has no headers. Write keys of fields into its first row, such as device.name."),
            name=name,
        )
    if len(headers) > MOST_COLUMNS:
        raise BadInput(
            N_("Error", "{name} has {count} columns; at most {most} are read. Remove some."),
            name=name,
            count=len(headers),
            most=MOST_COLUMNS,
        )
    rows: list[TableRow] = []
    for number, cells in lines:
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(headers) and any(cell.strip() for cell in cells[len(headers) :]):
            raise BadInput(
                N_("Error", "Row {row} of {name} has more cells than there are headers. Put quotes around commas."),
                row=number,
                name=name,
            )
        if len(rows) == MOST_ROWS:
            raise BadInput(
                N_("Error", "{name} has more than {most} rows. Split it into several tables."),
                name=name,
                most=MOST_ROWS,
            )
        whole = (*cells[: len(headers)], *[""] * (len(headers) - len(cells)))
        rows.append(TableRow(number=number, cells=tuple(whole)))
    if not rows:
        raise BadInput(N_("Error", "{name} has headers and no rows. Write one row for each package."), name=name)
    return Table(name=name, headers=headers, rows=tuple(rows), is_private=is_private)


def _bytes(path: Path) -> bytes:
    try:
        return read_foreign(path, MOST_BYTES)
    except OSError as error:
        raise unreadable(path, error) from None


def _read_sealed(path: Path, password: Secret | None) -> Table:
    from app.protect.sealed.file import read_seal_header, unseal_file

    header = read_seal_header(path)
    if header.size > MOST_BYTES:
        raise BadInput(
            N_("Error", "{path} holds {size} bytes; a table has at most {most}. Split it."),
            path=path,
            size=header.size,
            most=MOST_BYTES,
        )
    if password is None:
        raise BadInput(N_("Error", "{path} is sealed. Give its password."), path=path)
    with working_folder() as folder:
        opened = unseal_file(path, folder, password)
        return table_from(_bytes(opened), opened.name, is_private=True)


def _is_private(path: Path) -> bool:
    """Return whether only the owner of the file can read it. Windows' rights are not looked at: False there."""
    if sys.platform == "win32":
        return False
    status = os.stat(path)  # noqa: PTH116 - its own facts, not those of the name
    return status.st_uid == os.getuid() and not status.st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def _decoded(data: bytes, name: str) -> str:
    encoding, rest = split_mark(data)
    try:
        text = rest.decode(encoding or "utf-8")
    except UnicodeDecodeError:
        raise BadInput(
            N_("Error", "{name} is neither UTF-8 nor UTF-16. In Excel, save it as “CSV UTF-8”."), name=name
        ) from None
    if "\0" in text:
        raise BadInput(N_("Error", "{name} is not a text file. Save the table as CSV."), name=name)
    return text


def _sign(line: str) -> str:
    """Return what divides the cells of *line*, the first of a table: what is most often there outside of quotes."""
    outside = "".join(line.split('"')[::2])
    return max(_SIGNS, key=lambda sign: (outside.count(sign), -_SIGNS.index(sign)))


def _lines(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield number and cells of each row."""
    first, _, rest = text.partition("\n")
    shift = 0
    if first.strip().lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        sign, text, shift = first.strip()[-1], rest, 1
    else:
        sign = _sign(first)
    number = shift
    try:
        for cells in csv.reader(StringIO(text, newline=""), delimiter=sign, strict=True):
            number += 1
            if any(len(cell) > MOST_CELL for cell in cells):
                raise BadInput(
                    N_("Error", "A cell in row {row} of {name} has more than {most} characters. Shorten it."),
                    row=number,
                    name=name,
                    most=MOST_CELL,
                )
            yield number, cells
    except csv.Error:
        raise BadInput(
            N_("Error", "Row {row} of {name} is not CSV: a quote is not closed, or stands inside a cell. Correct it."),
            row=number + 1,
            name=name,
        ) from None
