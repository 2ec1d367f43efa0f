"""XML as WCD's tools write it, and the careful reading of XML from outside (``ppkg-format.md`` 4)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from app.answers.xml.failure import no_xml
from app.core.error import BadInput
from app.core.foreign.gate import MAX_BYTES
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

BOM = b"\xef\xbb\xbf"
NEW_LINE = "\r\n"
DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_START = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff"
    "\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff"
)
_NAME = re.compile(f"[{_START}][{_START}0-9.\u00b7\u0300-\u036f-]*")

# Most texts have nothing to escape, which a pattern finds in a fraction of the time that translating takes.
_ESCAPED = re.compile('[&<>"\\r\\n\\t]')
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;"})
_ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#xD;", "\n": "&#xA;", "\t": "&#x9;"}
)


def escape_text(text: str) -> str:
    """Return *text* as it is between tags."""
    return text.translate(_TEXT) if _ESCAPED.search(text) else text


def escape_attribute(text: str) -> str:
    """Return *text* as it is inside a quoted attribute."""
    return text.translate(_ATTRIBUTE) if _ESCAPED.search(text) else text


def attributes(pairs: Iterable[tuple[str, str]]) -> str:
    """Return *pairs* as attributes, each with a space before it."""
    return "".join(f' {name}="{escape_attribute(value)}"' for name, value in pairs)


def check_element(name: str, keys: Iterable[str]) -> None:
    """Raise BadInput unless an element can be called *name* and have attributes called *keys*, each once."""
    seen = {"xmlns"}
    for each in keys:
        if each in seen or not _is_name(each):
            raise BadInput(
                N_(
                    "Error",
                    "The attribute “{key}” of {name} appears twice or is not a valid name in XML. Rename it or take "
                    "it out.",
                ),
                key=each[:60],
                name=name[:60],
            )
        seen.add(each)
    if not _is_name(name):
        raise BadInput(
            N_(
                "Error",
                "“{name}” is not the name of a setting: XML allows letters, digits, - . and _ only. Correct it.",
            ),
            name=name[:60],
        )


@lru_cache(maxsize=4096)
def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None


def encode_document(lines: Iterable[str], declaration: str = DECLARATION) -> bytes:
    """Return a document of *lines*: byte order mark, CRLF, no newline at the end.

    Without the mark Windows refuses a package (``ppkg-format.md`` 4).

    :raises BadInput: for characters XML cannot contain.
    """
    text = NEW_LINE.join((declaration, *lines))
    if bad := _NOT_XML.search(text):
        raise BadInput(
            N_(
                "Error",
                "A value contains the control character {code}, which a package cannot store. Type the value again.",
            ),
            code=f"U+{ord(bad[0]):04X}",
        )
    return BOM + text.encode()


def load_libraries() -> None:
    """Load what reading XML needs, which takes some 20 ms: not in the thread of a window."""
    from lxml import etree  # noqa: F401 - loaded ahead for parse_document


def parse_document(data: bytes, name: str, *, keep_comments: bool = False) -> _Element:
    """Return the root element of *data*, an XML file called *name* in messages.

    Entities are not expanded, nothing is loaded from elsewhere, and the size and depth are limited.

    :raises BadInput: it is not XML, has a document type, or is too large.
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
        # The parser's error quotes the document, which may hold secrets: it must not show up as a cause.
        raise no_xml(error, data, name) from None
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # the stubs allow None; lxml never gives it
        raise BadInput(
            N_(
                "Error",
                "{name} has a document type declaration, which no file of this kind has. Remove it if you trust it.",
            ),
            name=name,
        )
    return root


def is_blank(text: str | None) -> bool:
    """Return whether *text* is nothing but white space as XML means it: what else Unicode calls a space is a value."""
    return not text or not text.strip(" \t\r\n")


def local_name(element: _Element) -> str:
    """Return the name of *element* without its namespace."""
    return element.tag.rpartition("}")[2]


def own_text(element: _Element) -> str | None:
    """Return the text of an element without children: None if it is empty or only a line break between tags."""
    text = element.text
    return None if not text or (is_blank(text) and "\n" in text) else text
