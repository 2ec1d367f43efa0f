"""Tables: what spreadsheets write is read, and everything else is refused with the row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput
from app.jobs.batch import table as module
from app.jobs.batch.table import read_table, table_from

if TYPE_CHECKING:
    from pathlib import Path

HEADERS = ("site", "device.name")
CELLS = ("Lyon; Süd", 'PC "2"')


@pytest.mark.parametrize(
    "data",
    [
        'site,device.name\r\n"Lyon; Süd","PC ""2"""\r\n'.encode(),
        '\ufeffsite;device.name\r\n"Lyon; Süd";"PC ""2"""\r\n'.encode(),
        '\ufeffsite\tdevice.name\r\nLyon; Süd\t"PC ""2"""\r\n'.encode("utf-16-le"),
        '\ufeffsite;device.name\n"Lyon; Süd";"PC ""2"""'.encode("utf-16-be"),
        b"sep=|\r\n".replace(b"|", b";") + 'site;device.name\r\n"Lyon; Süd";"PC ""2"""\r\n'.encode(),
        'site , device.name\n\n,\n"Lyon; Süd","PC ""2"""\n'.replace(" , ", ",").encode(),
    ],
    ids=["commas", "Excel, UTF-8", "Excel, UTF-16", "UTF-16, big end first", "sep=;", "empty rows"],
)
def test_forms(data: bytes) -> None:
    """The same table in each form that Excel, LibreOffice and scripts write."""
    found = table_from(data, "t.csv")
    assert found.headers == HEADERS
    assert [row.cells for row in found.rows] == [CELLS]


def test_cells_are_texts() -> None:
    """A formula stays the text that it is, a short row is filled up, and lines within quotes count as one row."""
    found = table_from(b'a,b,c\n=1+1,@x,"two\nlines"\n+7\n', "t.csv")
    assert [(row.number, row.cells) for row in found.rows] == [(2, ("=1+1", "@x", "two\nlines")), (3, ("+7", "", ""))]
    assert "=1+1" not in repr(found)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no headers"),
        (b",,\n1,2,3\n", "no headers"),
        (b"a,b\n", "no rows"),
        (b"a,b\n1,2\n1,2,3\n", "Row 3 of t.csv has more cells"),
        (b'a,b\n1,2\n"1,2\n', "Row 3 of t.csv is not CSV"),
        (b'a,b\n"1"2,3\n', "Row 2 of t.csv is not CSV"),
        (b"a,b\n\xe9,2\n", "neither UTF-8 nor UTF-16"),
        (b"a,b\n\0,2\n", "not a text file"),
        (b"a,b\n" + b"x" * 65_537 + b",1\n", "Row 2|row 2"),
        (b",".join([b"a"] * 501) + b"\n", "501 columns"),
    ],
)
def test_refusals(data: bytes, sentence: str) -> None:
    """Each way to be no table has a sentence with its row."""
    with pytest.raises(BadInput, match=sentence):
        table_from(data, "t.csv")


def test_bounds(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Rows and bytes are counted before they fill the memory."""
    monkeypatch.setattr(module, "MOST_ROWS", 2)
    assert len(table_from(b"a\n1\n2\n", "t.csv").rows) == 2
    with pytest.raises(BadInput, match="more than 2 rows"):
        table_from(b"a\n1\n2\n3\n", "t.csv")
    monkeypatch.setattr(module, "MOST_BYTES", 4)
    (tmp_path / "t.csv").write_bytes(b"a\n1\n2\n")
    with pytest.raises(BadInput, match="has 6 bytes"):
        read_table(tmp_path / "t.csv")
