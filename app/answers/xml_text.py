"""XML as WCD's tools write it, and the careful reading of XML from outside (``ppkg-format.md`` 4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.model.error import BadInput
from app.model.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

BOM = b"\xef\xbb\xbf"
DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
MAX_BYTES = 32 * 1024 * 1024

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;"})
_ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#xD;", "\n": "&#xA;", "\t": "&#x9;"}
)


def escape_text(text: str) -> str:
    """Return *text* as it stands between tags."""
    return text.translate(_TEXT)


def escape_attribute(text: str) -> str:
    """Return *text* as it stands inside a quoted attribute."""
    return text.translate(_ATTRIBUTE)


def attributes(pairs: Iterable[tuple[str, str]]) -> str:
    """Return *pairs* as attributes, each with a space before it."""
    return "".join(f' {name}="{escape_attribute(value)}"' for name, value in pairs)


def encode_document(lines: Iterable[str], declaration: str = DECLARATION) -> bytes:
    """Return a document of *lines*: byte order mark, CRLF, no newline at the end.

    Without the mark Windows refuses a package (``ppkg-format.md`` 4). Raises BadInput for characters XML cannot hold.
    """
    text = "\r\n".join((declaration, *lines))
    if bad := _NOT_XML.search(text):
        raise BadInput(
            N_("Error", "A value holds the control character {code}, which a package cannot. Type the value again."),
            code=f"U+{ord(bad[0]):04X}",
        )
    return BOM + text.encode()


def parse_document(data: bytes, name: str, *, keep_comments: bool = False) -> _Element:
    """Return the root element of *data*, an XML file called *name* in messages.

    Entities are not expanded, nothing is loaded from elsewhere, and the size and depth are limited.
    Raises BadInput where it is not XML, has a document type, or is too large.
    """
    from lxml import etree

    if len(data) > MAX_BYTES:
        raise BadInput(
            N_("Error", "{name} is larger than {limit} MiB, too large for an answer file. Choose the right file."),
            name=name,
            limit=MAX_BYTES // 1024 // 1024,
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=not keep_comments,
        remove_pis=not keep_comments,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        raise BadInput(
            N_("Error", "{name} is not XML that can be read (line {line}). Export or copy the file again."),
            name=name,
            line=line,
        ) from None
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # the stubs allow None; lxml never gives it
        raise BadInput(
            N_(
                "Error",
                "{name} has a document type declaration, which no file of this kind has. Remove it if you trust it.",
            ),
            name=name,
        )
    return root


def local_name(element: _Element) -> str:
    """Return the name of *element* without its namespace."""
    return element.tag.rpartition("}")[2]


def own_text(element: _Element) -> str | None:
    """Return the text of an element without children: None if it is empty or only a line break between tags."""
    text = element.text
    return None if not text or (text.isspace() and "\n" in text) else text
