"""Where something is in an XML document: the line and column that an editor shows, which parsers tell in part."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.byte_order import split_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_MARKUP = re.compile(
    r"<!--(?P<comment>.*?)-->|<\?(?P<instruction>.*?)\?>|<!\[CDATA\[.*?\]\]>|</[^>]*>"
    r"""|<(?P<start>[^\s/>!?]+)(?P<attributes>(?:[^>"']|"[^"]*"|'[^']*')*+)>""",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([^\s=/"']+)\s*=\s*(?:"[^"]*"|'[^']*')""")
_DECLARED = re.compile(r"""\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']""")
_ZEROS = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))


@dataclass(frozen=True, slots=True)
class DocumentPlace:
    """A place in a document; both numbers start at 1."""

    line: int
    column: int

    def data(self) -> dict[str, object]:
        """Return the values for the places ``{line}`` and ``{column}`` of a sentence."""
        return {"line": self.line, "column": self.column}


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment or a processing instruction, and where it starts."""

    text: str
    place: DocumentPlace


def document_text(data: bytes) -> str:
    """Return *data*, an XML document, as text without byte order mark, its line ends as XML reads them.

    Bytes that its encoding does not know become U+FFFD; nothing is raised.
    """
    marked, _rest = split_mark(data)
    encoding = (
        next((name for start, name in _ZEROS if data.startswith(start)), "") if marked in {"", "utf-8"} else marked
    )
    if not encoding:
        declared = _DECLARED.match(data[:200].decode("latin-1").removeprefix("ï»¿"))
        encoding = declared[1] if declared else "utf-8"
    try:
        text = data.decode(encoding, "replace")
    except (LookupError, ValueError):  # unknown, or one of those in Python that are no encodings of texts
        text = data.decode("utf-8", "replace")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def place_of(element: _Element, data: bytes, attribute: str = "") -> DocumentPlace:
    """Return where *element* of the document *data* starts, or its *attribute* (local name).

    *data* has been parsed, so it is sound; the element's document was read without comments and instructions.
    """
    number = next(index for index, one in enumerate(element.getroottree().iter()) if one is element)
    text = document_text(data)
    starts = (found for found in _MARKUP.finditer(text) if found["start"])
    for index, found in enumerate(starts):
        if index == number:
            offset = found.start()
            for pair in _ATTRIBUTE.finditer(text, found.start("attributes"), found.end("attributes")):
                if attribute and pair[1].rpartition(":")[2] == attribute:
                    offset = pair.start()
                    break
            return _at(text, offset)
    return DocumentPlace(1, 1)


def remarks(data: bytes) -> Iterator[Remark]:
    """Yield the comments and processing instructions of the sound document *data*, but not its XML declaration."""
    text = document_text(data)
    for found in _MARKUP.finditer(text):
        body = found["comment"] if found["comment"] is not None else found["instruction"]
        if body is not None and not (found["comment"] is None and re.match(r"xml\s", body)):
            yield Remark(body, _at(text, found.start()))


def _at(text: str, offset: int) -> DocumentPlace:
    return DocumentPlace(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
